-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: when a session begins and who was its guest, and where imported hours came from. Statements are
-- parted by a line of two dashes.
ALTER TABLE session ADD COLUMN starts_at TEXT
  CHECK (starts_at IS NULL OR (length(starts_at) = 5 AND starts_at IS strftime('%H:%M', starts_at)))
--
-- Somebody at a theme meeting who is no coach, or comes without pay.
CREATE TABLE session_guest (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (session_id, name)
) STRICT
--
-- A table of hours that was taken over. Which entries it wrote stands in the change log, in the same change set.
CREATE TABLE hours_import (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  layout TEXT NOT NULL,
  entries_added INTEGER NOT NULL CHECK (entries_added >= 0),
  entries_changed INTEGER NOT NULL CHECK (entries_changed >= 0),
  is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1))
) STRICT
--
-- How tables of one kind are read: which column is what, as JSON.
CREATE TABLE import_layout (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  mapping TEXT NOT NULL
) STRICT
