-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: the administration and its change log. Statements are parted by a line of two dashes.
-- Dates are text as 2023-05-31, time is whole minutes, money whole cents. Empty text and NULL are "not known".
-- The 0 days in the check of a date make SQLite count: without them it takes 2023-02-30 for one.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT
--
CREATE TABLE region (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL,
  supervisor TEXT NOT NULL DEFAULT ''
) STRICT
--
CREATE TABLE tariff (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('family', 'other')),
  rate_cents INTEGER NOT NULL CHECK (rate_cents > 0),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  UNIQUE (kind, valid_from)
) STRICT
--
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('care', 'payroll')),
  coc_number TEXT NOT NULL DEFAULT '',
  vat_id TEXT NOT NULL DEFAULT '',
  vat_regime TEXT CHECK (vat_regime IN ('standard', 'kor', 'exempt_care', 'none')),
  iban TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT ''
) STRICT
--
CREATE TABLE organisation_rate (
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  rate_cents INTEGER NOT NULL CHECK (rate_cents > 0),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  UNIQUE (organisation_id, valid_from)
) STRICT
--
CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  first_name TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  region_id INTEGER REFERENCES region (id) ON DELETE RESTRICT,
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT
--
CREATE INDEX participant_by_region ON participant (region_id)
--
CREATE TABLE coach (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  first_name TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  region_id INTEGER REFERENCES region (id) ON DELETE RESTRICT,
  engagement TEXT NOT NULL CHECK (engagement IN ('self_employed', 'payroll', 'organisation', 'private')),
  organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
  coc_number TEXT NOT NULL DEFAULT '',
  vat_id TEXT NOT NULL DEFAULT '',
  vat_regime TEXT CHECK (vat_regime IN ('standard', 'kor', 'exempt_care', 'none')),
  iban TEXT NOT NULL DEFAULT '',
  invoicing TEXT NOT NULL CHECK (invoicing IN ('own', 'self_billing')),
  email TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  CHECK ((engagement IN ('payroll', 'organisation')) = (organisation_id IS NOT NULL))
) STRICT
--
CREATE INDEX coach_by_organisation ON coach (organisation_id)
--
CREATE INDEX coach_by_region ON coach (region_id)
--
CREATE TABLE duo (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  relation TEXT NOT NULL CHECK (relation IN ('none', 'parent', 'sibling', 'adult_child', 'other_family')),
  decided_tariff TEXT CHECK (decided_tariff IN ('family', 'other')),
  started_on TEXT NOT NULL CHECK (started_on IS date(started_on, '+0 days')),
  ended_on TEXT CHECK (ended_on IS NULL OR ended_on IS date(ended_on, '+0 days')),
  CHECK (ended_on IS NULL OR ended_on >= started_on),
  CHECK (decided_tariff IS NULL OR relation = 'other_family')
) STRICT
--
CREATE INDEX duo_by_participant ON duo (participant_id)
--
CREATE INDEX duo_by_coach ON duo (coach_id)
--
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  minutes_per_week INTEGER NOT NULL CHECK (minutes_per_week BETWEEN 0 AND 10080),
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (duo_id, valid_from)
) STRICT
--
CREATE TABLE contract (
  id INTEGER PRIMARY KEY,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  signed_on TEXT CHECK (signed_on IS NULL OR signed_on IS date(signed_on, '+0 days')),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS date(valid_to, '+0 days')),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  UNIQUE (coach_id, valid_from)
) STRICT
--
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('vog')),
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
  received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')),
  profile TEXT NOT NULL DEFAULT '',
  CHECK (received_on IS NULL OR received_on >= issued_on),
  UNIQUE (coach_id, issued_on)
) STRICT
--
CREATE TABLE time_entry (
  id INTEGER PRIMARY KEY,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  worked_on TEXT NOT NULL CHECK (worked_on IS date(worked_on, '+0 days')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (duo_id, worked_on)
) STRICT
--
-- A month is read through this index alone, however many years the table holds.
CREATE INDEX time_entry_by_day ON time_entry (worked_on, duo_id, minutes)
--
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  kind TEXT NOT NULL CHECK (kind IN ('training', 'intervision', 'theme_meeting')),
  region_id INTEGER REFERENCES region (id) ON DELETE RESTRICT,
  title TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT
--
CREATE INDEX session_by_day ON session (held_on)
--
CREATE INDEX session_by_region ON session (region_id)
--
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  status TEXT NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  UNIQUE (session_id, coach_id)
) STRICT
--
CREATE INDEX attendance_by_coach ON attendance (coach_id)
--
CREATE INDEX attendance_by_duo ON attendance (duo_id)
--
-- Who did something that changed data, and when; its changes stand in change_log.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  changed_at TEXT NOT NULL,
  login_name TEXT NOT NULL CHECK (login_name <> ''),
  action TEXT NOT NULL CHECK (action <> '')
) STRICT
--
-- fields is a JSON object: {"minutes": [old, new]}, and {"email": true} for a field of which only the fact of the
-- change is kept, because its value is personal.
CREATE TABLE change_log (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE RESTRICT,
  record_kind TEXT NOT NULL CHECK (record_kind <> ''),
  record_id INTEGER NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  fields TEXT NOT NULL
) STRICT
--
CREATE TRIGGER change_set_is_not_updated BEFORE UPDATE ON change_set
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END
--
CREATE TRIGGER change_set_is_not_deleted BEFORE DELETE ON change_set
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END
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
