-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: final documents, what each is made of, and the locks on it. Statements are parted by a line of two
-- dashes. A document that a credit note names no longer locks anything; the rows about it stay.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  series TEXT NOT NULL CHECK (series <> ''),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL CHECK (kind IN ('statement', 'self_billed', 'credit_note')),
  organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
  coach_id INTEGER REFERENCES coach (id) ON DELETE RESTRICT,
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
  minutes INTEGER NOT NULL,
  net_cents INTEGER NOT NULL,
  vat_cents INTEGER NOT NULL,
  credited_document_id INTEGER UNIQUE REFERENCES document (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL CHECK (content <> ''),
  UNIQUE (series, sequence),
  CHECK (number = series || printf('%04d', sequence)),
  CHECK (organisation_id IS NOT NULL OR coach_id IS NOT NULL),
  CHECK ((kind = 'credit_note') = (credited_document_id IS NOT NULL)),
  CHECK ((kind = 'credit_note') = (reason <> ''))
) STRICT
--
CREATE INDEX document_by_month ON document (month)
--
CREATE INDEX document_by_coach ON document (coach_id, month)
--
CREATE INDEX document_by_organisation ON document (organisation_id, month)
--
-- Whose month a document makes final: its coach, or all whom the care organisation employed when it was made.
CREATE TABLE document_coach (
  month TEXT NOT NULL,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  PRIMARY KEY (month, coach_id, document_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX document_coach_by_coach ON document_coach (coach_id)
--
-- The hours that a document is made of, as they were.
CREATE TABLE document_entry (
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  worked_on TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (duo_id, worked_on, document_id)
) STRICT, WITHOUT ROWID
--
-- The same of sessions; duo_id NULL: the attendance named none.
CREATE TABLE document_attendance (
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  held_on TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  PRIMARY KEY (session_id, coach_id, document_id)
) STRICT, WITHOUT ROWID
--
CREATE INDEX document_attendance_by_coach ON document_attendance (coach_id, held_on)
--
CREATE INDEX document_attendance_by_duo ON document_attendance (duo_id) WHERE duo_id IS NOT NULL
--
-- The rates that a document used: which, from when it holds, and the last day of the weeks in which it was used.
-- owner_id is the care organisation's, or 0 for the general rates.
CREATE TABLE document_rate (
  kind TEXT NOT NULL CHECK (kind IN ('family', 'other', 'organisation')),
  owner_id INTEGER NOT NULL,
  last_used_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  PRIMARY KEY (kind, owner_id, last_used_on, valid_from, document_id)
) STRICT, WITHOUT ROWID
--
-- Documents that hold what they are made of: credited by none, and no credit notes themselves.
CREATE VIEW standing_document AS
SELECT id, number, month, organisation_id, coach_id, minutes FROM document
WHERE kind <> 'credit_note'
AND NOT EXISTS (SELECT 1 FROM document AS credit WHERE credit.credited_document_id = document.id)
--
CREATE VIEW final_month AS
SELECT document_coach.month, document_coach.coach_id, standing_document.id AS document_id, standing_document.number
FROM document_coach JOIN standing_document ON standing_document.id = document_coach.document_id
--
CREATE VIEW held_entry AS
SELECT document_entry.duo_id, document_entry.worked_on, document_entry.minutes, standing_document.id AS document_id,
standing_document.number
FROM document_entry JOIN standing_document ON standing_document.id = document_entry.document_id
--
CREATE VIEW held_attendance AS
SELECT document_attendance.session_id, document_attendance.coach_id, document_attendance.held_on,
document_attendance.minutes, document_attendance.duo_id, standing_document.id AS document_id, standing_document.number
FROM document_attendance JOIN standing_document ON standing_document.id = document_attendance.document_id
--
CREATE VIEW held_rate AS
SELECT document_rate.kind, document_rate.owner_id, document_rate.last_used_on, document_rate.valid_from,
standing_document.id AS document_id, standing_document.number
FROM document_rate JOIN standing_document ON standing_document.id = document_rate.document_id
--
CREATE TRIGGER document_is_not_updated BEFORE UPDATE ON document
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_is_not_deleted BEFORE DELETE ON document
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_coach_is_not_updated BEFORE UPDATE ON document_coach
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_coach_is_not_deleted BEFORE DELETE ON document_coach
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_entry_is_not_updated BEFORE UPDATE ON document_entry
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_entry_is_not_deleted BEFORE DELETE ON document_entry
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_attendance_is_not_updated BEFORE UPDATE ON document_attendance
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_attendance_is_not_deleted BEFORE DELETE ON document_attendance
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_rate_is_not_updated BEFORE UPDATE ON document_rate
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_rate_is_not_deleted BEFORE DELETE ON document_rate
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER document_numbers_have_no_gap BEFORE INSERT ON document
WHEN NEW.sequence <> 1 + ifnull((SELECT max(sequence) FROM document WHERE series = NEW.series), 0)
BEGIN
  SELECT RAISE(ABORT, 'the numbers of a series follow each other');
END
--
CREATE TRIGGER credit_note_is_not_credited BEFORE INSERT ON document
WHEN NEW.credited_document_id IS NOT NULL
AND (SELECT kind FROM document WHERE id = NEW.credited_document_id) = 'credit_note'
BEGIN
  SELECT RAISE(ABORT, 'a credit note is not credited');
END
--
CREATE TRIGGER coach_has_one_document_of_a_month BEFORE INSERT ON document_coach
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = NEW.month AND coach_id = NEW.coach_id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER entry_is_in_one_document BEFORE INSERT ON document_entry
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER attendance_is_in_one_document BEFORE INSERT ON document_attendance
WHEN EXISTS (SELECT 1 FROM held_attendance WHERE session_id = NEW.session_id AND coach_id = NEW.coach_id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER time_entry_stays_out_of_final_month BEFORE INSERT ON time_entry
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER time_entry_of_final_month_is_not_updated BEFORE UPDATE OF duo_id, worked_on, minutes ON time_entry
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = substr(OLD.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = OLD.duo_id))
OR EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER time_entry_of_final_month_is_not_deleted BEFORE DELETE ON time_entry
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = substr(OLD.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = OLD.duo_id))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- Who was absent, and what pays nothing, may still be written down.
CREATE TRIGGER attendance_stays_out_of_final_month BEFORE INSERT ON attendance
WHEN NEW.status = 'present' AND EXISTS (SELECT 1 FROM session JOIN final_month
ON final_month.month = substr(session.held_on, 1, 7) AND final_month.coach_id = NEW.coach_id
WHERE session.id = NEW.session_id AND ifnull(NEW.minutes, session.minutes) > 0)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER attendance_of_final_month_is_not_updated
BEFORE UPDATE OF session_id, coach_id, status, minutes, duo_id ON attendance
WHEN (OLD.status = 'present' AND EXISTS (SELECT 1 FROM session JOIN final_month
ON final_month.month = substr(session.held_on, 1, 7) AND final_month.coach_id = OLD.coach_id
WHERE session.id = OLD.session_id AND ifnull(OLD.minutes, session.minutes) > 0))
OR (NEW.status = 'present' AND EXISTS (SELECT 1 FROM session JOIN final_month
ON final_month.month = substr(session.held_on, 1, 7) AND final_month.coach_id = NEW.coach_id
WHERE session.id = NEW.session_id AND ifnull(NEW.minutes, session.minutes) > 0))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER attendance_of_final_month_is_not_deleted BEFORE DELETE ON attendance
WHEN OLD.status = 'present' AND EXISTS (SELECT 1 FROM session JOIN final_month
ON final_month.month = substr(session.held_on, 1, 7) AND final_month.coach_id = OLD.coach_id
WHERE session.id = OLD.session_id AND ifnull(OLD.minutes, session.minutes) > 0)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER session_of_final_month_is_not_updated BEFORE UPDATE OF held_on, kind, minutes ON session
WHEN EXISTS (SELECT 1 FROM attendance JOIN final_month ON final_month.coach_id = attendance.coach_id
AND final_month.month IN (substr(OLD.held_on, 1, 7), substr(NEW.held_on, 1, 7))
WHERE attendance.session_id = OLD.id AND attendance.status = 'present'
AND ifnull(attendance.minutes, max(OLD.minutes, NEW.minutes)) > 0)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- At whose rate: of its own hours, and of the sessions on days on which it was one of the coach's duos.
CREATE TRIGGER duo_of_final_month_keeps_its_rate BEFORE UPDATE OF coach_id, relation, decided_tariff ON duo
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.id)
OR EXISTS (SELECT 1 FROM held_attendance WHERE coach_id = OLD.coach_id AND ifnull(duo_id, OLD.id) = OLD.id
AND held_on BETWEEN OLD.started_on AND ifnull(OLD.ended_on, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- Hours that are in no document go with their duo, which may not bring them into a month that is final.
CREATE TRIGGER duo_brings_no_hours_into_final_month BEFORE UPDATE OF coach_id ON duo
WHEN OLD.coach_id <> NEW.coach_id AND EXISTS (SELECT 1 FROM time_entry JOIN final_month
ON final_month.month = substr(time_entry.worked_on, 1, 7) AND final_month.coach_id = NEW.coach_id
WHERE time_entry.duo_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER duo_of_final_month_keeps_its_days BEFORE UPDATE OF started_on, ended_on ON duo
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.id
AND worked_on NOT BETWEEN NEW.started_on AND ifnull(NEW.ended_on, '9999-12-31'))
OR EXISTS (SELECT 1 FROM held_attendance WHERE coach_id = OLD.coach_id AND duo_id IS NULL
AND (held_on BETWEEN OLD.started_on AND ifnull(OLD.ended_on, '9999-12-31'))
<> (held_on BETWEEN NEW.started_on AND ifnull(NEW.ended_on, '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- A new rate may not take days over from one that was used on them.
CREATE TRIGGER tariff_takes_no_held_day BEFORE INSERT ON tariff
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = NEW.kind AND owner_id = 0 AND last_used_on >= NEW.valid_from
AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER tariff_that_was_used_is_not_updated BEFORE UPDATE ON tariff
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = OLD.kind AND owner_id = 0 AND last_used_on >= OLD.valid_from
AND valid_from = OLD.valid_from)
OR EXISTS (SELECT 1 FROM held_rate WHERE kind = NEW.kind AND owner_id = 0 AND last_used_on >= NEW.valid_from
AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER tariff_that_was_used_is_not_deleted BEFORE DELETE ON tariff
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = OLD.kind AND owner_id = 0 AND last_used_on >= OLD.valid_from
AND valid_from = OLD.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER organisation_rate_takes_no_held_day BEFORE INSERT ON organisation_rate
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = NEW.organisation_id
AND last_used_on >= NEW.valid_from AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER organisation_rate_that_was_used_is_not_updated BEFORE UPDATE ON organisation_rate
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = OLD.organisation_id
AND last_used_on >= OLD.valid_from AND valid_from = OLD.valid_from)
OR EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = NEW.organisation_id
AND last_used_on >= NEW.valid_from AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER organisation_rate_that_was_used_is_not_deleted BEFORE DELETE ON organisation_rate
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = OLD.organisation_id
AND last_used_on >= OLD.valid_from AND valid_from = OLD.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
-- Where nothing was agreed before, an agreement may still be written down.
CREATE TRIGGER agreement_takes_no_held_day BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM agreement WHERE duo_id = NEW.duo_id AND valid_from < NEW.valid_from)
AND EXISTS (SELECT 1 FROM held_entry WHERE duo_id = NEW.duo_id AND worked_on >= NEW.valid_from
AND worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = NEW.duo_id AND valid_from > NEW.valid_from), '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER agreement_of_held_days_is_not_updated
BEFORE UPDATE OF duo_id, valid_from, minutes_per_week ON agreement
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.duo_id AND worked_on >= OLD.valid_from
AND worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = OLD.duo_id AND valid_from > OLD.valid_from), '9999-12-31'))
OR (EXISTS (SELECT 1 FROM agreement
WHERE duo_id = NEW.duo_id AND valid_from < NEW.valid_from AND id <> OLD.id)
AND EXISTS (SELECT 1 FROM held_entry WHERE duo_id = NEW.duo_id AND worked_on >= NEW.valid_from
AND worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = NEW.duo_id AND valid_from > NEW.valid_from AND id <> OLD.id), '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER agreement_of_held_days_is_not_deleted BEFORE DELETE ON agreement
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.duo_id AND worked_on >= OLD.valid_from
AND worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = OLD.duo_id AND valid_from > OLD.valid_from), '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
