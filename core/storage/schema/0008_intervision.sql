-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 8: preparing and leading intervision (rule 30). Statements are parted by a line of two dashes.
-- What a coach brings to intervision, perhaps about a duo.
CREATE TABLE intervision_question (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  brought_on TEXT NOT NULL CHECK (brought_on IS date(brought_on, '+0 days')),
  question TEXT NOT NULL CHECK (question <> ''),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'discussed', 'follow_up', 'closed'))
) STRICT
--
CREATE INDEX intervision_question_by_coach ON intervision_question (coach_id)
--
CREATE INDEX intervision_question_by_duo ON intervision_question (duo_id) WHERE duo_id IS NOT NULL
--
-- How a session is led, and the report of it.
CREATE TABLE intervision (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL UNIQUE REFERENCES session (id) ON DELETE RESTRICT,
  discussion_method TEXT CHECK (discussion_method IN ('incident', 'balint', 'ten_step', 'five_step', 'free')),
  report TEXT NOT NULL DEFAULT ''
) STRICT
--
-- A step of a session's programme. step is the word of its kind, title what it was renamed to.
CREATE TABLE programme_step (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  step TEXT NOT NULL CHECK (step <> ''),
  title TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  UNIQUE (session_id, position),
  CHECK (step <> 'own' OR title <> '')
) STRICT
--
CREATE TABLE session_role (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  role TEXT NOT NULL CHECK (role IN ('chair', 'case_bringer', 'note_taker', 'observer')),
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  UNIQUE (session_id, role, coach_id)
) STRICT
--
CREATE INDEX session_role_by_coach ON session_role (coach_id)
--
-- What is to be done before a session: task is the word of a standard task, or own with a title.
CREATE TABLE preparation_task (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  task TEXT NOT NULL CHECK (task <> ''),
  title TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL CHECK (stage IN ('month', 'fortnight', 'day')),
  done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
  done_by TEXT NOT NULL DEFAULT '',
  UNIQUE (session_id, task, title),
  CHECK ((task = 'own') = (title <> '')),
  CHECK (done_on IS NOT NULL OR done_by = '')
) STRICT
--
-- A question on the agenda of a session, and what was noted about it there.
CREATE TABLE session_question (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  question_id INTEGER NOT NULL REFERENCES intervision_question (id) ON DELETE RESTRICT,
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (session_id, question_id)
) STRICT
--
CREATE INDEX session_question_by_question ON session_question (question_id)
--
-- What was agreed at a session: a coach, or somebody else who is named, does something by a day.
CREATE TABLE session_follow_up (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  question_id INTEGER REFERENCES intervision_question (id) ON DELETE RESTRICT,
  coach_id INTEGER REFERENCES coach (id) ON DELETE RESTRICT,
  person TEXT NOT NULL DEFAULT '',
  agreed TEXT NOT NULL CHECK (agreed <> ''),
  due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
  done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
  UNIQUE (session_id, position),
  CHECK (coach_id IS NOT NULL OR person <> '')
) STRICT
--
CREATE INDEX session_follow_up_by_question ON session_follow_up (question_id) WHERE question_id IS NOT NULL
--
CREATE INDEX session_follow_up_by_coach ON session_follow_up (coach_id) WHERE coach_id IS NOT NULL
--
CREATE INDEX session_follow_up_open ON session_follow_up (due_on) WHERE done_on IS NULL
