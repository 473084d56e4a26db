// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/administrations.h"

#include "core/storage/database.h"
#include "tests/bench/measure.h"

namespace {

/// Numbers that look random are made by multiplying with primes, so that a file is the same each time.
const char* const fillScript = R"(
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -400000;
DROP INDEX time_entry_by_day;
BEGIN;
INSERT INTO tariff (kind, rate_cents, valid_from) VALUES ('family', 2054, '2015-01-01'), ('other', 5650, '2015-01-01');
INSERT INTO organisation (code, name, kind, vat_regime) VALUES ('O1', 'Zorg', 'care', 'standard');
INSERT INTO organisation_rate (organisation_id, rate_cents, valid_from)
  VALUES (1, 6450, '2015-01-01'), (1, 6600, '2023-05-17');
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
INSERT INTO participant (id, code, first_name, last_name)
  SELECT i, printf('D%%06d', i), 'Voornaam', 'Achternaam' || i FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
INSERT INTO coach (id, code, first_name, last_name, engagement, organisation_id, vat_regime, invoicing)
  SELECT i, printf('B%%06d', i), 'Voornaam', 'Achternaam' || i,
    CASE i %% 5 WHEN 0 THEN 'organisation' WHEN 1 THEN 'private' ELSE 'self_employed' END,
    CASE i %% 5 WHEN 0 THEN 1 END, CASE i %% 5 WHEN 0 THEN NULL WHEN 1 THEN 'none' ELSE 'standard' END, 'own'
  FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
INSERT INTO duo (id, code, participant_id, coach_id, relation, started_on)
  SELECT i, printf('DUO%%06d', i), i, i, CASE i %% 5 WHEN 1 THEN 'sibling' ELSE 'none' END,
    date('2024-01-01', '-%2 years') FROM n;
INSERT INTO contract (coach_id, signed_on, valid_from) SELECT id, '2015-01-01', '2015-01-01' FROM coach;
INSERT INTO session (id, code, held_on, kind, title, minutes)
  VALUES (1, 'S1', '2023-05-10', 'training', 'Grenzen', 120), (2, 'S2', '2023-05-24', 'intervision', 'Intervisie', 150);
INSERT INTO attendance (session_id, coach_id, status) SELECT 1 + id %% 2, id, 'present' FROM coach WHERE id %% 3 = 0;
WITH RECURSIVE day (i, d) AS (
  SELECT 0, date('2024-01-01', '-%2 years')
  UNION ALL SELECT i + 1, date(d, '+1 day') FROM day WHERE d < '2023-12-31')
INSERT INTO time_entry (duo_id, worked_on, minutes)
  SELECT duo.id, day.d, 15 + (duo.id * 31 + day.i * 17) %% 12 * 15 FROM duo CROSS JOIN day
  WHERE (duo.id * 7919 + day.i * 104729) %% 1000 < 176;
COMMIT;
CREATE INDEX time_entry_by_day ON time_entry (worked_on, duo_id, minutes);
)";

/// Names as they occur: a few first names and prefixes for many people, and the beginnings and ends of last
/// names in every combination.
const char* const nameScript = R"(
CREATE TEMP TABLE first (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO first SELECT key, value FROM json_each('["Maarten","Jan","Özlem","Marjan","Eva","Daan","Sanne",
  "Willem","Renée","Fatima","Kees","Anouk","Pieter","Lotte","Bram","Noor","Thijs","Hanneke","Youssef","Iris"]');
CREATE TEMP TABLE prefix (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO prefix SELECT key, value FROM json_each('["","","","van de","de","van","van der","","ter","''t"]');
CREATE TEMP TABLE head (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO head SELECT key, value FROM json_each('["Ven","Berg","Jan","Vries","Bak","Boer","Dijk","Hof","Smit",
  "Mul","Meij","Kuip","Vis","Brink","Water","Linde","Zand","Broek","Hoek","Veld","Graaf","Koning","Prins"]');
CREATE TEMP TABLE tail (i INTEGER PRIMARY KEY, name TEXT);
INSERT INTO tail SELECT key, value FROM json_each('["","sen","ker","huis","man","stra","ema","lo","burg","hof"]');
BEGIN;
UPDATE participant SET first_name = (SELECT name FROM first WHERE i = participant.id * 7 % 20),
  prefix = (SELECT name FROM prefix WHERE i = participant.id * 3 % 10),
  last_name = (SELECT name FROM head WHERE i = participant.id * 5 % 23)
    || (SELECT name FROM tail WHERE i = participant.id / 23 % 10),
  phone = printf('06-%08d', participant.id * 7919 % 100000000), email = 'p' || id || '@post.example';
UPDATE coach SET first_name = (SELECT name FROM first WHERE i = coach.id * 11 % 20),
  prefix = (SELECT name FROM prefix WHERE i = coach.id * 7 % 10),
  last_name = (SELECT name FROM head WHERE i = coach.id * 13 % 23)
    || (SELECT name FROM tail WHERE i = coach.id / 29 % 10),
  iban = printf('NL%02dABNA%010d', id % 97, coach.id * 104729), email = 'c' || id || '@post.example';
COMMIT;
)";

} // namespace

void makeDemo(const QString& file, const QString& folder)
{
    const QString program = QStringLiteral(DUOBOEK_PROGRAM);
    outputOfProcess(
        program, {QStringLiteral("--today"), QStringLiteral("2026-06-30"), QStringLiteral("demo"), file});
    outputOfProcess(program, {QStringLiteral("export"), file, folder});
}

void makeLargeFile(const QString& file, int duos, int years)
{
    if (!duoboek::Database::create(file))
        giveUp(QStringLiteral("%1 cannot be made").arg(file));
    outputOfProcess(QStringLiteral("sqlite3"), {file},
        QString::fromLatin1(fillScript)
            .arg(duos)
            .arg(years)
            .replace(QStringLiteral("%%"), QStringLiteral("%")));
}

void giveNames(const QString& file)
{
    outputOfProcess(QStringLiteral("sqlite3"), {file}, QString::fromUtf8(nameScript));
}
