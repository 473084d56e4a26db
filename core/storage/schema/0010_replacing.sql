-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 10: what is held is not replaced either. Statements are parted by a line of two dashes.
-- REPLACE takes rows away by any key without asking the triggers on deleting, unless the connection has turned
-- recursive_triggers on. An id that is still to be given is not above 0.
CREATE TRIGGER document_is_not_replaced BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id)
OR EXISTS (SELECT 1 FROM document WHERE credited_document_id = NEW.credited_document_id)
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END
--
CREATE TRIGGER time_entry_of_final_month_is_not_replaced BEFORE INSERT ON time_entry
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM time_entry AS old JOIN duo ON duo.id = old.duo_id
JOIN final_month ON final_month.coach_id = duo.coach_id AND final_month.month = substr(old.worked_on, 1, 7)
WHERE old.id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER time_entry_of_final_month_keeps_its_id BEFORE UPDATE OF id ON time_entry
WHEN OLD.id <> NEW.id AND EXISTS (SELECT 1 FROM time_entry AS held JOIN duo ON duo.id = held.duo_id
JOIN final_month ON final_month.coach_id = duo.coach_id AND final_month.month = substr(held.worked_on, 1, 7)
WHERE held.id IN (OLD.id, NEW.id))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER attendance_of_final_month_is_not_replaced BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM attendance AS old JOIN held_attendance
ON held_attendance.session_id = old.session_id AND held_attendance.coach_id = old.coach_id
WHERE old.id = NEW.id OR (old.session_id = NEW.session_id AND old.coach_id = NEW.coach_id))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER attendance_of_final_month_is_not_taken_over
BEFORE UPDATE OF id, session_id, coach_id ON attendance
WHEN EXISTS (SELECT 1 FROM attendance AS held JOIN held_attendance
ON held_attendance.session_id = held.session_id AND held_attendance.coach_id = held.coach_id
WHERE (held.id = OLD.id AND NEW.id <> OLD.id) OR (held.id <> OLD.id
AND (held.id = NEW.id OR (held.session_id = NEW.session_id AND held.coach_id = NEW.coach_id))))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER held_session_is_not_deleted BEFORE DELETE ON session
WHEN EXISTS (SELECT 1 FROM held_attendance WHERE session_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER held_session_is_not_replaced BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM session AS old JOIN held_attendance ON held_attendance.session_id = old.id
WHERE old.id = NEW.id OR old.code = NEW.code)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER held_session_keeps_its_id BEFORE UPDATE OF id, code ON session
WHEN EXISTS (SELECT 1 FROM session AS held JOIN held_attendance ON held_attendance.session_id = held.id
WHERE (held.id = OLD.id AND NEW.id <> OLD.id) OR (held.id <> OLD.id AND (held.id = NEW.id OR held.code = NEW.code)))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER held_duo_is_not_deleted BEFORE DELETE ON duo
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER held_duo_is_not_replaced BEFORE INSERT ON duo
WHEN EXISTS (SELECT 1 FROM duo AS old JOIN held_entry ON held_entry.duo_id = old.id
WHERE old.id = NEW.id OR old.code = NEW.code)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER held_duo_keeps_its_id BEFORE UPDATE OF id, code ON duo
WHEN EXISTS (SELECT 1 FROM duo AS held JOIN held_entry ON held_entry.duo_id = held.id
WHERE (held.id = OLD.id AND NEW.id <> OLD.id) OR (held.id <> OLD.id AND (held.id = NEW.id OR held.code = NEW.code)))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER tariff_that_was_used_is_not_replaced BEFORE INSERT ON tariff
WHEN EXISTS (SELECT 1 FROM tariff AS old JOIN held_rate ON held_rate.kind = old.kind AND held_rate.owner_id = 0
AND held_rate.valid_from = old.valid_from
WHERE old.id = NEW.id OR (old.kind = NEW.kind AND old.valid_from = NEW.valid_from))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER tariff_that_was_used_is_not_taken_over BEFORE UPDATE ON tariff
WHEN EXISTS (SELECT 1 FROM tariff AS held JOIN held_rate ON held_rate.kind = held.kind AND held_rate.owner_id = 0
AND held_rate.valid_from = held.valid_from
WHERE held.id <> OLD.id AND (held.id = NEW.id OR (held.kind = NEW.kind AND held.valid_from = NEW.valid_from)))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER organisation_rate_that_was_used_is_not_replaced BEFORE INSERT ON organisation_rate
WHEN EXISTS (SELECT 1 FROM organisation_rate AS old JOIN held_rate ON held_rate.kind = 'organisation'
AND held_rate.owner_id = old.organisation_id AND held_rate.valid_from = old.valid_from
WHERE old.id = NEW.id OR (old.organisation_id = NEW.organisation_id AND old.valid_from = NEW.valid_from))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER organisation_rate_that_was_used_is_not_taken_over BEFORE UPDATE ON organisation_rate
WHEN EXISTS (SELECT 1 FROM organisation_rate AS held JOIN held_rate ON held_rate.kind = 'organisation'
AND held_rate.owner_id = held.organisation_id AND held_rate.valid_from = held.valid_from
WHERE held.id <> OLD.id AND (held.id = NEW.id
OR (held.organisation_id = NEW.organisation_id AND held.valid_from = NEW.valid_from)))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER agreement_of_held_days_is_not_replaced BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM agreement AS old JOIN held_entry ON held_entry.duo_id = old.duo_id
AND held_entry.worked_on >= old.valid_from AND held_entry.worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = old.duo_id AND valid_from > old.valid_from), '9999-12-31')
WHERE old.id = NEW.id OR (old.duo_id = NEW.duo_id AND old.valid_from = NEW.valid_from))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER agreement_of_held_days_is_not_taken_over BEFORE UPDATE OF id, duo_id, valid_from ON agreement
WHEN EXISTS (SELECT 1 FROM agreement AS held JOIN held_entry ON held_entry.duo_id = held.duo_id
AND held_entry.worked_on >= held.valid_from AND held_entry.worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = held.duo_id AND valid_from > held.valid_from), '9999-12-31')
WHERE (held.id = OLD.id AND NEW.id <> OLD.id) OR (held.id <> OLD.id
AND (held.id = NEW.id OR (held.duo_id = NEW.duo_id AND held.valid_from = NEW.valid_from))))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
--
CREATE TRIGGER change_set_is_not_replaced BEFORE INSERT ON change_set
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM change_set WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END
--
CREATE TRIGGER change_log_is_not_replaced BEFORE INSERT ON change_log
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM change_log WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END
--
CREATE TRIGGER document_step_is_not_replaced BEFORE INSERT ON document_step
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM document_step WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a step of a document never changes');
END
--
CREATE TRIGGER document_output_is_not_replaced BEFORE INSERT ON document_output
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM document_output WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'what went out stays on record');
END
--
CREATE TRIGGER correction_is_not_replaced BEFORE INSERT ON correction
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM correction WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_entry_is_not_replaced BEFORE INSERT ON correction_entry
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM correction_entry WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
--
CREATE TRIGGER correction_line_is_not_replaced BEFORE INSERT ON correction_line
WHEN NEW.id > 0 AND EXISTS (SELECT 1 FROM correction_line WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END
