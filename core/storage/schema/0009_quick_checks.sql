-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 9: rows come in faster. Statements are parted by a line of two dashes.
-- The log gets a row for each row that comes in. A list in a CHECK is made into a table for every one of them;
-- words compared one by one are not.
CREATE TABLE quick_change_log (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE RESTRICT,
  record_kind TEXT NOT NULL CHECK (record_kind <> ''),
  record_id INTEGER NOT NULL,
  operation TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update' OR operation = 'delete'),
  fields TEXT NOT NULL
) STRICT
--
INSERT INTO quick_change_log (id, change_set_id, record_kind, record_id, operation, fields)
SELECT id, change_set_id, record_kind, record_id, operation, fields FROM change_log
--
DROP TABLE change_log
--
ALTER TABLE quick_change_log RENAME TO change_log
--
CREATE TRIGGER change_log_is_not_updated BEFORE UPDATE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END
--
CREATE TRIGGER change_log_is_not_deleted BEFORE DELETE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END
--
CREATE INDEX change_log_of_document_step ON change_log (record_id) WHERE record_kind = 'document_step'
--
CREATE INDEX change_log_of_document_output ON change_log (record_id) WHERE record_kind = 'document_output'
--
CREATE INDEX change_log_of_time_entry ON change_log (record_id) WHERE record_kind = 'time_entry'
--
CREATE INDEX change_log_of_attendance ON change_log (record_id) WHERE record_kind = 'attendance'
--
-- A month of which nothing is final is seen by one look.
DROP TRIGGER time_entry_stays_out_of_final_month
--
CREATE TRIGGER time_entry_stays_out_of_final_month BEFORE INSERT ON time_entry
WHEN EXISTS (SELECT 1 FROM document_coach WHERE month = substr(NEW.worked_on, 1, 7))
AND EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id))
AND NOT EXISTS (SELECT 1 FROM corrected_entry
WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on AND minutes = NEW.minutes)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END
