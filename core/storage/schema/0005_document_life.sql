-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: what became of a final document: the payee's own invoice, payment, and when it went out. Statements are
-- parted by a line of two dashes. Steps are added and never changed; one that was a mistake is marked as taken back.
-- Who did it, and when, stands in the change log.
CREATE TABLE document_step (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'disputed', 'accepted', 'paid')),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
  invoice_number TEXT COLLATE NOCASE CHECK (invoice_number <> ''),
  invoiced_on TEXT CHECK (invoiced_on IS date(invoiced_on, '+0 days')),
  invoice_cents INTEGER CHECK (invoice_cents > 0),
  is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1)),
  CHECK ((kind IN ('received', 'disputed')) = (invoice_number IS NOT NULL)),
  CHECK ((invoice_number IS NULL) = (invoiced_on IS NULL) AND (invoice_number IS NULL) = (invoice_cents IS NULL))
) STRICT
--
CREATE INDEX document_step_by_document ON document_step (document_id, id)
--
CREATE INDEX document_step_by_invoice_number ON document_step (invoice_number) WHERE invoice_number IS NOT NULL
--
CREATE INDEX document_step_by_payment ON document_step (happened_on) WHERE kind = 'paid'
--
-- When a document, a draft of one or a month's overview was printed, saved or handed to the mail program. title is
-- the name under which it went: codes only. document_id NULL: it was no final document.
CREATE TABLE document_output (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  title TEXT NOT NULL CHECK (title <> ''),
  document_id INTEGER REFERENCES document (id) ON DELETE RESTRICT,
  method TEXT NOT NULL CHECK (method IN ('print', 'pdf', 'mail'))
) STRICT
--
CREATE INDEX document_output_by_document ON document_output (document_id) WHERE document_id IS NOT NULL
--
CREATE INDEX document_output_by_month ON document_output (month)
--
-- Who and when, without a look at all of the log.
CREATE INDEX change_log_of_document_step ON change_log (record_id) WHERE record_kind = 'document_step'
--
CREATE INDEX change_log_of_document_output ON change_log (record_id) WHERE record_kind = 'document_output'
--
-- The step that says how each document stands; a document without one is as it was issued.
CREATE VIEW last_step AS
SELECT document_step.* FROM document_step WHERE is_taken_back = 0 AND NOT EXISTS (
SELECT 1 FROM document_step AS later WHERE later.document_id = document_step.document_id
AND later.id > document_step.id AND later.is_taken_back = 0)
--
CREATE VIEW document_state AS
SELECT document.id AS document_id, CASE WHEN EXISTS (
SELECT 1 FROM document AS credit WHERE credit.credited_document_id = document.id) THEN 'credited'
ELSE ifnull((SELECT kind FROM document_step WHERE document_step.document_id = document.id AND is_taken_back = 0
ORDER BY document_step.id DESC LIMIT 1), 'final') END AS state
FROM document
--
-- The payee's own invoice that counts for each document that was not credited.
CREATE VIEW own_invoice AS
SELECT document_step.document_id, document_step.invoice_number, document_step.invoiced_on,
document_step.invoice_cents FROM document_step
WHERE invoice_number IS NOT NULL AND is_taken_back = 0 AND NOT EXISTS (
SELECT 1 FROM document_step AS later WHERE later.document_id = document_step.document_id
AND later.id > document_step.id AND later.is_taken_back = 0 AND later.invoice_number IS NOT NULL)
AND NOT EXISTS (SELECT 1 FROM document AS credit WHERE credit.credited_document_id = document_step.document_id)
--
CREATE TRIGGER document_step_is_not_updated
BEFORE UPDATE OF id, document_id, kind, happened_on, invoice_number, invoiced_on, invoice_cents ON document_step
BEGIN
  SELECT RAISE(ABORT, 'a step of a document never changes');
END
--
CREATE TRIGGER document_step_is_not_deleted BEFORE DELETE ON document_step
BEGIN
  SELECT RAISE(ABORT, 'a step of a document never changes');
END
--
CREATE TRIGGER document_output_is_not_updated BEFORE UPDATE ON document_output
BEGIN
  SELECT RAISE(ABORT, 'what went out stays on record');
END
--
CREATE TRIGGER document_output_is_not_deleted BEFORE DELETE ON document_output
BEGIN
  SELECT RAISE(ABORT, 'what went out stays on record');
END
--
CREATE TRIGGER credited_document_takes_no_step BEFORE INSERT ON document_step
WHEN EXISTS (SELECT 1 FROM document WHERE credited_document_id = NEW.document_id)
BEGIN
  SELECT RAISE(ABORT, 'the document was credited');
END
--
CREATE TRIGGER credited_document_keeps_its_steps BEFORE UPDATE OF is_taken_back ON document_step
WHEN EXISTS (SELECT 1 FROM document WHERE credited_document_id = OLD.document_id)
BEGIN
  SELECT RAISE(ABORT, 'the document was credited');
END
--
CREATE TRIGGER only_the_last_step_is_taken_back BEFORE UPDATE OF is_taken_back ON document_step
WHEN EXISTS (SELECT 1 FROM document_step WHERE document_id = OLD.document_id AND id > OLD.id AND is_taken_back = 0)
BEGIN
  SELECT RAISE(ABORT, 'a later step builds on it');
END
--
CREATE TRIGGER document_is_paid_once BEFORE INSERT ON document_step
WHEN EXISTS (SELECT 1 FROM last_step WHERE document_id = NEW.document_id AND kind = 'paid')
BEGIN
  SELECT RAISE(ABORT, 'the document was paid');
END
--
-- Only a statement waits for an invoice, which is in dispute exactly when it asks another amount.
CREATE TRIGGER own_invoice_matches_its_statement BEFORE INSERT ON document_step
WHEN NEW.invoice_number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document
WHERE id = NEW.document_id AND kind = 'statement'
AND (NEW.kind = 'received') = (net_cents + vat_cents = NEW.invoice_cents))
BEGIN
  SELECT RAISE(ABORT, 'the invoice does not match its statement');
END
--
CREATE TRIGGER own_invoice_number_comes_once AFTER INSERT ON document_step
WHEN EXISTS (SELECT 1 FROM own_invoice AS mine JOIN own_invoice AS other
ON other.invoice_number = mine.invoice_number AND other.document_id <> mine.document_id
JOIN document AS my_document ON my_document.id = mine.document_id
JOIN document AS other_document ON other_document.id = other.document_id
WHERE mine.document_id = NEW.document_id AND other_document.organisation_id IS my_document.organisation_id
AND (my_document.organisation_id IS NOT NULL OR other_document.coach_id = my_document.coach_id))
BEGIN
  SELECT RAISE(ABORT, 'the payee has used this invoice number');
END
--
CREATE TRIGGER own_invoice_number_comes_back_once AFTER UPDATE OF is_taken_back ON document_step
WHEN EXISTS (SELECT 1 FROM own_invoice AS mine JOIN own_invoice AS other
ON other.invoice_number = mine.invoice_number AND other.document_id <> mine.document_id
JOIN document AS my_document ON my_document.id = mine.document_id
JOIN document AS other_document ON other_document.id = other.document_id
WHERE mine.document_id = NEW.document_id AND other_document.organisation_id IS my_document.organisation_id
AND (my_document.organisation_id IS NOT NULL OR other_document.coach_id = my_document.coach_id))
BEGIN
  SELECT RAISE(ABORT, 'the payee has used this invoice number');
END
