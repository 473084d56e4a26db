-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: hours of a final document set right by lines in a later one. Statements are parted by a line of two
-- dashes. The entries become what the correction says, and the document stays as it was issued: what it differs by is
-- in the lines. A correction of a document that was credited counts for nothing: the hours are right by then.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  due_month TEXT NOT NULL CHECK (due_month || '-01' IS date(due_month || '-01', '+0 days')),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT
--
CREATE INDEX correction_by_document ON correction (document_id)
--
-- The hours that it sets right: as they were and as they are.
CREATE TABLE correction_entry (
  id INTEGER PRIMARY KEY,
  correction_id INTEGER NOT NULL REFERENCES correction (id) ON DELETE RESTRICT,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  worked_on TEXT NOT NULL CHECK (worked_on IS date(worked_on, '+0 days')),
  minutes_before INTEGER NOT NULL CHECK (minutes_before BETWEEN 0 AND 1440),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  UNIQUE (duo_id, worked_on, correction_id)
) STRICT
--
CREATE INDEX correction_entry_by_correction ON correction_entry (correction_id)
--
-- What that makes of the document's lines: more or less time and money, at the rates of then.
CREATE TABLE correction_line (
  id INTEGER PRIMARY KEY,
  correction_id INTEGER NOT NULL REFERENCES correction (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  week_year INTEGER NOT NULL,
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 53),
  minutes INTEGER NOT NULL,
  rate_cents INTEGER NOT NULL CHECK (rate_cents > 0),
  rate_ground TEXT NOT NULL CHECK (rate_ground IN ('coach_is_parent', 'coach_is_sibling', 'coach_is_adult_child',
    'not_family', 'decided_family', 'decided_other', 'organisation_rate')),
  rate_from TEXT NOT NULL CHECK (rate_from IS date(rate_from, '+0 days')),
  net_cents INTEGER NOT NULL,
  CHECK (minutes <> 0 OR net_cents <> 0)
) STRICT
--
CREATE INDEX correction_line_by_correction ON correction_line (correction_id)
--
CREATE INDEX correction_line_by_coach ON correction_line (coach_id)
--
-- Where a line of a correction was settled.
CREATE TABLE document_correction (
  correction_line_id INTEGER NOT NULL REFERENCES correction_line (id) ON DELETE RESTRICT,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  PRIMARY KEY (correction_line_id, document_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX document_correction_by_document ON document_correction (document_id)
--
CREATE VIEW held_correction AS
SELECT document_correction.correction_line_id, correction.id AS correction_id,
correction.document_id AS corrected_document_id, standing_document.id AS document_id, standing_document.number
FROM document_correction JOIN standing_document ON standing_document.id = document_correction.document_id
JOIN correction_line ON correction_line.id = document_correction.correction_line_id
JOIN correction ON correction.id = correction_line.correction_id
--
-- What still has to be settled.
CREATE VIEW open_correction AS
SELECT correction_line.*, correction.due_month, correction.reason, standing_document.id AS document_id,
standing_document.number, standing_document.organisation_id AS payee_organisation_id,
standing_document.coach_id AS payee_coach_id
FROM correction JOIN standing_document ON standing_document.id = correction.document_id
JOIN correction_line ON correction_line.correction_id = correction.id
WHERE NOT EXISTS (SELECT 1 FROM held_correction WHERE held_correction.correction_line_id = correction_line.id)
--
-- The hours of final months that a correction has set right, as the last one says.
CREATE VIEW corrected_entry AS
SELECT correction_entry.duo_id, correction_entry.worked_on, correction_entry.minutes, correction.id AS correction_id,
standing_document.id AS document_id, standing_document.number
FROM correction_entry JOIN correction ON correction.id = correction_entry.correction_id
JOIN standing_document ON standing_document.id = correction.document_id
WHERE NOT EXISTS (SELECT 1 FROM correction_entry AS later WHERE later.duo_id = correction_entry.duo_id
AND later.worked_on = correction_entry.worked_on AND later.id > correction_entry.id)
--
CREATE TRIGGER correction_is_not_updated BEFORE UPDATE ON correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_is_not_deleted BEFORE DELETE ON correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_entry_is_not_updated BEFORE UPDATE ON correction_entry
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_entry_is_not_deleted BEFORE DELETE ON correction_entry
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_line_is_not_updated BEFORE UPDATE ON correction_line
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_line_is_not_deleted BEFORE DELETE ON correction_line
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER document_correction_is_not_updated BEFORE UPDATE ON document_correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER document_correction_is_not_deleted BEFORE DELETE ON document_correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_is_of_a_standing_document BEFORE INSERT ON correction
WHEN NOT EXISTS (SELECT 1 FROM standing_document WHERE id = NEW.document_id AND month < NEW.due_month)
BEGIN
  SELECT RAISE(ABORT, 'only a document that stands is corrected, in a later month');
END
--
CREATE TRIGGER correction_entry_is_of_its_document BEFORE INSERT ON correction_entry
WHEN NOT EXISTS (SELECT 1 FROM correction
JOIN document_coach ON document_coach.document_id = correction.document_id
JOIN duo ON duo.coach_id = document_coach.coach_id
WHERE correction.id = NEW.correction_id AND duo.id = NEW.duo_id AND document_coach.month = substr(NEW.worked_on, 1, 7))
BEGIN
  SELECT RAISE(ABORT, 'a correction is of hours that its document is about');
END
--
CREATE TRIGGER correction_is_settled_once BEFORE INSERT ON document_correction
WHEN EXISTS (SELECT 1 FROM held_correction WHERE correction_line_id = NEW.correction_line_id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- The later document is credited first: else its line would correct what is no longer there.
CREATE TRIGGER corrected_document_is_not_credited BEFORE INSERT ON document
WHEN NEW.credited_document_id IS NOT NULL
AND EXISTS (SELECT 1 FROM held_correction WHERE corrected_document_id = NEW.credited_document_id)
BEGIN
  SELECT RAISE(ABORT, 'a later document corrects this one');
END
--
-- Hours of a final month come and change as a correction says, and in no other way.
DROP TRIGGER time_entry_stays_out_of_final_month
--
CREATE TRIGGER time_entry_stays_out_of_final_month BEFORE INSERT ON time_entry
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id))
AND NOT EXISTS (SELECT 1 FROM corrected_entry
WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on AND minutes = NEW.minutes)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
DROP TRIGGER time_entry_of_final_month_is_not_updated
--
CREATE TRIGGER time_entry_of_final_month_is_not_updated BEFORE UPDATE OF duo_id, worked_on, minutes ON time_entry
WHEN (EXISTS (SELECT 1 FROM final_month WHERE month = substr(OLD.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = OLD.duo_id))
OR EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id)))
AND NOT (OLD.duo_id = NEW.duo_id AND OLD.worked_on = NEW.worked_on
AND EXISTS (SELECT 1 FROM corrected_entry
WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on AND minutes = NEW.minutes))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- Hours that a correction added are held as those of the document itself.
CREATE TRIGGER duo_of_corrected_hours_keeps_its_rate BEFORE UPDATE OF coach_id, relation, decided_tariff ON duo
WHEN EXISTS (SELECT 1 FROM corrected_entry WHERE duo_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER duo_of_corrected_hours_keeps_its_days BEFORE UPDATE OF started_on, ended_on ON duo
WHEN EXISTS (SELECT 1 FROM corrected_entry WHERE duo_id = OLD.id AND minutes > 0
AND worked_on NOT BETWEEN NEW.started_on AND ifnull(NEW.ended_on, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- Who entered hours and presence, and when, without a look at all of the log.
CREATE INDEX change_log_of_time_entry ON change_log (record_id) WHERE record_kind = 'time_entry'
--
CREATE INDEX change_log_of_attendance ON change_log (record_id) WHERE record_kind = 'attendance'
