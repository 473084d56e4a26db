-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what the forms keep of people, duos and papers. Statements are parted by a line of two dashes.
ALTER TABLE participant ADD COLUMN preferred_channel TEXT
  CHECK (preferred_channel IN ('email', 'coach', 'letter', 'message', 'phone'))
--
ALTER TABLE participant ADD COLUMN looking_since TEXT
  CHECK (looking_since IS NULL OR looking_since IS date(looking_since, '+0 days'))
--
ALTER TABLE coach ADD COLUMN phone TEXT NOT NULL DEFAULT ''
--
ALTER TABLE coach ADD COLUMN self_billing_agreed_on TEXT
  CHECK (self_billing_agreed_on IS NULL OR self_billing_agreed_on IS date(self_billing_agreed_on, '+0 days'))
--
ALTER TABLE coach ADD COLUMN research_agreed_on TEXT
  CHECK (research_agreed_on IS NULL OR research_agreed_on IS date(research_agreed_on, '+0 days'))
--
ALTER TABLE duo ADD COLUMN decision_reason TEXT NOT NULL DEFAULT ''
--
ALTER TABLE duo ADD COLUMN end_reason TEXT NOT NULL DEFAULT ''
--
-- The duo that this one goes on from, after a change of coach or region.
ALTER TABLE duo ADD COLUMN previous_duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT
--
CREATE INDEX duo_by_previous ON duo (previous_duo_id) WHERE previous_duo_id IS NOT NULL
--
-- A possible coach for a participant who is looking; the talk itself may still have to be held.
CREATE TABLE click_talk (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  held_on TEXT CHECK (held_on IS NULL OR held_on IS date(held_on, '+0 days')),
  participant_outcome TEXT CHECK (participant_outcome IN ('positive', 'negative')),
  coach_outcome TEXT CHECK (coach_outcome IN ('positive', 'negative')),
  note TEXT NOT NULL DEFAULT '',
  CHECK (held_on IS NOT NULL OR (participant_outcome IS NULL AND coach_outcome IS NULL))
) STRICT
--
CREATE INDEX click_talk_by_participant ON click_talk (participant_id)
--
CREATE INDEX click_talk_by_coach ON click_talk (coach_id)
--
-- Where a paper lies: the file itself stays where it is.
CREATE TABLE file_reference (
  id INTEGER PRIMARY KEY,
  record_kind TEXT NOT NULL CHECK (record_kind IN ('contract', 'certificate', 'organisation_rate', 'coach')),
  record_id INTEGER NOT NULL,
  path TEXT NOT NULL CHECK (path <> ''),
  description TEXT NOT NULL DEFAULT '',
  UNIQUE (record_kind, record_id, path)
) STRICT
