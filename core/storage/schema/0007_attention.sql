-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: what was done about what asks for attention. Statements are parted by a line of two dashes.
-- A signal that was put aside until a day, or settled (no such day) with a note. signal is the word of its kind; it is
-- about the records that are named, or about a month; cause_on is what makes it another one when it comes again.
CREATE TABLE handled_signal (
  id INTEGER PRIMARY KEY,
  signal TEXT NOT NULL CHECK (signal <> ''),
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  coach_id INTEGER REFERENCES coach (id) ON DELETE RESTRICT,
  participant_id INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
  session_id INTEGER REFERENCES session (id) ON DELETE RESTRICT,
  cause_on TEXT CHECK (cause_on IS date(cause_on, '+0 days')),
  handled_on TEXT NOT NULL CHECK (handled_on IS date(handled_on, '+0 days')),
  until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
  note TEXT NOT NULL DEFAULT '',
  CHECK (until_on > handled_on),
  CHECK (until_on IS NOT NULL OR note <> '')
) STRICT
--
CREATE UNIQUE INDEX handled_signal_by_key ON handled_signal (signal, ifnull(duo_id, 0), ifnull(coach_id, 0),
  ifnull(participant_id, 0), ifnull(session_id, 0), ifnull(cause_on, ''))
--
CREATE INDEX handled_signal_by_duo ON handled_signal (duo_id) WHERE duo_id IS NOT NULL
--
CREATE INDEX handled_signal_by_coach ON handled_signal (coach_id) WHERE coach_id IS NOT NULL
--
CREATE INDEX handled_signal_by_participant ON handled_signal (participant_id) WHERE participant_id IS NOT NULL
--
CREATE INDEX handled_signal_by_session ON handled_signal (session_id) WHERE session_id IS NOT NULL
--
-- A talk of the duo contact with the coach about a duo (rule 10), and what is to be done after it, by whom and when.
CREATE TABLE coach_talk (
  id INTEGER PRIMARY KEY,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  outcome TEXT NOT NULL CHECK (outcome <> ''),
  follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on, '+0 days')),
  follow_up_by TEXT NOT NULL DEFAULT '',
  UNIQUE (duo_id, held_on),
  CHECK (follow_up_on >= held_on),
  CHECK (follow_up_on IS NOT NULL OR follow_up_by = '')
) STRICT
--
CREATE INDEX coach_talk_by_follow_up ON coach_talk (follow_up_on) WHERE follow_up_on IS NOT NULL
