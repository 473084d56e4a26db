PRAGMA application_id = 1148546882;
PRAGMA user_version = 9;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'pilot_end','');
INSERT INTO setting VALUES(2,'customer_city','Utrecht');
CREATE TABLE region (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL,
  supervisor TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO region VALUES(1,'R1','Utrecht','Willemijn de Vries');
CREATE TABLE tariff (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('family', 'other')),
  rate_cents INTEGER NOT NULL CHECK (rate_cents > 0),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  UNIQUE (kind, valid_from)
) STRICT;
INSERT INTO tariff VALUES(1,'family',2054,'2019-01-01');
INSERT INTO tariff VALUES(2,'other',5650,'2019-01-01');
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
) STRICT;
INSERT INTO organisation VALUES(1,'O1','Zorggroep','care','68816827','NL786812607B17','standard','NL95KNAB5646629610','administratie@example.org','Julianalaan 131','3511 AB','Utrecht');
CREATE TABLE organisation_rate (
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  rate_cents INTEGER NOT NULL CHECK (rate_cents > 0),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  UNIQUE (organisation_id, valid_from)
) STRICT;
INSERT INTO organisation_rate VALUES(1,1,6125,'2022-03-02');
CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  first_name TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  region_id INTEGER REFERENCES region (id) ON DELETE RESTRICT,
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
, preferred_channel TEXT
  CHECK (preferred_channel IN ('email', 'coach', 'letter', 'message', 'phone')), looking_since TEXT
  CHECK (looking_since IS NULL OR looking_since IS date(looking_since, '+0 days'))) STRICT;
INSERT INTO participant VALUES(1,'P1','Bram','','Meijer',1,'bram@example.org','06-14713459','coach',NULL);
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
  city TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', self_billing_agreed_on TEXT
  CHECK (self_billing_agreed_on IS NULL OR self_billing_agreed_on IS date(self_billing_agreed_on, '+0 days')), research_agreed_on TEXT
  CHECK (research_agreed_on IS NULL OR research_agreed_on IS date(research_agreed_on, '+0 days')),
  CHECK ((engagement IN ('payroll', 'organisation')) = (organisation_id IS NOT NULL))
) STRICT;
INSERT INTO coach VALUES(1,'C1','Özlem','de','Jong',1,'organisation',1,'','',NULL,'','own','ozlem@example.org','Kerkstraat 12','1811 AB','Alkmaar','',NULL,NULL);
INSERT INTO coach VALUES(2,'C2','Maarten','van de','Ven',NULL,'private',NULL,'','','none','NL12TRIO0616745610','self_billing','maarten@example.org','Beukenlaan 183','1811 AB','Alkmaar','',NULL,NULL);
CREATE TABLE duo (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  relation TEXT NOT NULL CHECK (relation IN ('none', 'parent', 'sibling', 'adult_child', 'other_family')),
  decided_tariff TEXT CHECK (decided_tariff IN ('family', 'other')),
  started_on TEXT NOT NULL CHECK (started_on IS date(started_on, '+0 days')),
  ended_on TEXT CHECK (ended_on IS NULL OR ended_on IS date(ended_on, '+0 days')), decision_reason TEXT NOT NULL DEFAULT '', end_reason TEXT NOT NULL DEFAULT '', previous_duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  CHECK (ended_on IS NULL OR ended_on >= started_on),
  CHECK (decided_tariff IS NULL OR relation = 'other_family')
) STRICT;
INSERT INTO duo VALUES(1,'DUO1',1,1,'none',NULL,'2020-05-10','2022-12-31','','',NULL);
INSERT INTO duo VALUES(2,'DUO2',1,2,'other_family','family','2023-01-01',NULL,'aunt who lives in','',NULL);
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  minutes_per_week INTEGER NOT NULL CHECK (minutes_per_week BETWEEN 0 AND 10080),
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (duo_id, valid_from)
) STRICT;
INSERT INTO agreement VALUES(1,1,'2020-05-10',150,'intake');
CREATE TABLE contract (
  id INTEGER PRIMARY KEY,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  signed_on TEXT CHECK (signed_on IS NULL OR signed_on IS date(signed_on, '+0 days')),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS date(valid_to, '+0 days')),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  UNIQUE (coach_id, valid_from)
) STRICT;
INSERT INTO contract VALUES(1,1,'2020-05-01','2020-05-01','2023-12-31');
INSERT INTO contract VALUES(2,2,NULL,'2023-01-01',NULL);
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('vog')),
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
  received_on TEXT CHECK (received_on IS NULL OR received_on IS date(received_on, '+0 days')),
  profile TEXT NOT NULL DEFAULT '',
  CHECK (received_on IS NULL OR received_on >= issued_on),
  UNIQUE (coach_id, issued_on)
) STRICT;
INSERT INTO certificate VALUES(1,1,'vog','2020-03-01','2020-05-01','gezondheid en welzijn');
CREATE TABLE time_entry (
  id INTEGER PRIMARY KEY,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  worked_on TEXT NOT NULL CHECK (worked_on IS date(worked_on, '+0 days')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (duo_id, worked_on)
) STRICT;
INSERT INTO time_entry VALUES(1,1,'2020-05-12',90,'');
INSERT INTO time_entry VALUES(2,1,'2020-05-13',0,'geen uren');
INSERT INTO time_entry VALUES(3,2,'2023-01-02',165,'');
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  kind TEXT NOT NULL CHECK (kind IN ('training', 'intervision', 'theme_meeting')),
  region_id INTEGER REFERENCES region (id) ON DELETE RESTRICT,
  title TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
, starts_at TEXT
  CHECK (starts_at IS NULL OR (length(starts_at) = 5 AND starts_at IS strftime('%H:%M', starts_at)))) STRICT;
INSERT INTO session VALUES(1,'S1','2020-06-01','intervision',1,'Intervisie','Zwolle',150,'19:30');
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  status TEXT NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  UNIQUE (session_id, coach_id)
) STRICT;
INSERT INTO attendance VALUES(1,1,1,'present',NULL,NULL);
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  changed_at TEXT NOT NULL,
  login_name TEXT NOT NULL CHECK (login_name <> ''),
  action TEXT NOT NULL CHECK (action <> '')
) STRICT;
INSERT INTO change_set VALUES(1,'2026-11-22T01:42:13.673Z','unknown','import');
INSERT INTO change_set VALUES(2,'2026-11-22T08:37:10.260Z','unknown','close --finalise');
CREATE TABLE click_talk (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  held_on TEXT CHECK (held_on IS NULL OR held_on IS date(held_on, '+0 days')),
  participant_outcome TEXT CHECK (participant_outcome IN ('positive', 'negative')),
  coach_outcome TEXT CHECK (coach_outcome IN ('positive', 'negative')),
  note TEXT NOT NULL DEFAULT '',
  CHECK (held_on IS NOT NULL OR (participant_outcome IS NULL AND coach_outcome IS NULL))
) STRICT;
INSERT INTO click_talk VALUES(1,1,1,'2022-12-01','positive',NULL,'went for a walk');
CREATE TABLE file_reference (
  id INTEGER PRIMARY KEY,
  record_kind TEXT NOT NULL CHECK (record_kind IN ('contract', 'certificate', 'organisation_rate', 'coach')),
  record_id INTEGER NOT NULL,
  path TEXT NOT NULL CHECK (path <> ''),
  description TEXT NOT NULL DEFAULT '',
  UNIQUE (record_kind, record_id, path)
) STRICT
;
INSERT INTO file_reference VALUES(1,'coach',1,'papers/coach1.pdf','');
CREATE TABLE session_guest (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (session_id, name)
) STRICT;
INSERT INTO session_guest VALUES(1,1,'Wim Kok');
CREATE TABLE hours_import (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  layout TEXT NOT NULL,
  entries_added INTEGER NOT NULL CHECK (entries_added >= 0),
  entries_changed INTEGER NOT NULL CHECK (entries_changed >= 0),
  is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1))
) STRICT;
INSERT INTO hours_import VALUES(1,'uren.csv','{"date":2}',2,0,0);
CREATE TABLE import_layout (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  mapping TEXT NOT NULL
) STRICT
;
INSERT INTO import_layout VALUES(1,'urenstaat','{"date":2}');
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
) STRICT;
INSERT INTO document VALUES(1,'C2-0001','C2-',1,'self_billed',NULL,2,'2023-01','2026-11-22',135,4622,0,NULL,'','{"kind":"self_billed","number":"C2-0001","issued_on":"2026-11-22","month":"2023-01","payee":{"code":"C2","name":"Maarten van de Ven","street":"Beukenlaan 183","postcode":"1811 AB","city":"Alkmaar","iban":"NL12TRIO0616745610","email":"maarten@example.org"},"customer":{"name":"Vanuit autisme bekeken","city":"Utrecht"},"coach":"C2","coach_name":"Maarten van de Ven","vat_regime":"none","minutes":135,"net_cents":4622,"vat_cents":0,"lines":[{"coach_id":2,"coach":"C2","coach_name":"Maarten van de Ven","duo_id":2,"duo":"DUO2","activity":"guidance","week_year":2023,"week":1,"minutes":135,"rate_cents":2054,"rate_ground":"decided_family","rate_from":"2019-01-01","net_cents":4622}]}');
CREATE TABLE document_coach (
  month TEXT NOT NULL,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  PRIMARY KEY (month, coach_id, document_id)
) STRICT, WITHOUT ROWID;
INSERT INTO document_coach VALUES('2023-01',2,1);
CREATE TABLE document_entry (
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  worked_on TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (duo_id, worked_on, document_id)
) STRICT, WITHOUT ROWID;
INSERT INTO document_entry VALUES(2,'2023-01-02',1,135);
CREATE TABLE document_attendance (
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  held_on TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  PRIMARY KEY (session_id, coach_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_rate (
  kind TEXT NOT NULL CHECK (kind IN ('family', 'other', 'organisation')),
  owner_id INTEGER NOT NULL,
  last_used_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  PRIMARY KEY (kind, owner_id, last_used_on, valid_from, document_id)
) STRICT, WITHOUT ROWID;
INSERT INTO document_rate VALUES('family',0,'2023-01-08','2019-01-01',1);
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
) STRICT;
INSERT INTO document_step VALUES(1,1,'accepted','2023-07-02',NULL,NULL,NULL,0);
CREATE TABLE document_output (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01', '+0 days')),
  title TEXT NOT NULL CHECK (title <> ''),
  document_id INTEGER REFERENCES document (id) ON DELETE RESTRICT,
  method TEXT NOT NULL CHECK (method IN ('print', 'pdf', 'mail'))
) STRICT;
INSERT INTO document_output VALUES(1,'2023-01','C2-0001',1,'print');
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  due_month TEXT NOT NULL CHECK (due_month || '-01' IS date(due_month || '-01', '+0 days')),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
INSERT INTO correction VALUES(1,1,'2023-02','een half uur vergeten');
CREATE TABLE correction_entry (
  id INTEGER PRIMARY KEY,
  correction_id INTEGER NOT NULL REFERENCES correction (id) ON DELETE RESTRICT,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  worked_on TEXT NOT NULL CHECK (worked_on IS date(worked_on, '+0 days')),
  minutes_before INTEGER NOT NULL CHECK (minutes_before BETWEEN 0 AND 1440),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  UNIQUE (duo_id, worked_on, correction_id)
) STRICT;
INSERT INTO correction_entry VALUES(1,1,2,'2023-01-02',135,165);
CREATE TABLE correction_line (
  id INTEGER PRIMARY KEY,
  correction_id INTEGER NOT NULL REFERENCES correction (id) ON DELETE RESTRICT,
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  duo_id INTEGER NOT NULL REFERENCES duo (id) ON DELETE RESTRICT,
  week_year INTEGER NOT NULL,
  week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 53),
  minutes INTEGER NOT NULL,
  rate_cents INTEGER NOT NULL CHECK (rate_cents > 0),
  rate_ground TEXT NOT NULL CHECK (rate_ground IN ('coach_is_parent', 'coach_is_sibling', 'coach_is_adult_child',
    'not_family', 'decided_family', 'decided_other', 'organisation_rate')),
  rate_from TEXT NOT NULL CHECK (rate_from IS date(rate_from, '+0 days')),
  net_cents INTEGER NOT NULL,
  CHECK (minutes <> 0 OR net_cents <> 0)
) STRICT;
INSERT INTO correction_line VALUES(1,1,2,2,2023,1,30,2054,'decided_family','2019-01-01',1027);
CREATE TABLE document_correction (
  correction_line_id INTEGER NOT NULL REFERENCES correction_line (id) ON DELETE RESTRICT,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  PRIMARY KEY (correction_line_id, document_id)
) STRICT, WITHOUT ROWID;
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
) STRICT;
INSERT INTO handled_signal VALUES(1,'above_agreed',1,NULL,NULL,NULL,'2022-01-01','2023-02-20',NULL,'meer rust');
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
) STRICT;
INSERT INTO coach_talk VALUES(1,1,'2023-02-20','meer rust','2023-04-01','Ria');
CREATE TABLE intervision_question (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  duo_id INTEGER REFERENCES duo (id) ON DELETE RESTRICT,
  brought_on TEXT NOT NULL CHECK (brought_on IS date(brought_on, '+0 days')),
  question TEXT NOT NULL CHECK (question <> ''),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'discussed', 'follow_up', 'closed'))
) STRICT;
INSERT INTO intervision_question VALUES(1,'V1',1,1,'2023-03-01','Hoe begin ik?','open');
CREATE TABLE intervision (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL UNIQUE REFERENCES session (id) ON DELETE RESTRICT,
  discussion_method TEXT CHECK (discussion_method IN ('incident', 'balint', 'ten_step', 'five_step', 'free')),
  report TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE programme_step (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  step TEXT NOT NULL CHECK (step <> ''),
  title TEXT NOT NULL DEFAULT '',
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  UNIQUE (session_id, position),
  CHECK (step <> 'own' OR title <> '')
) STRICT;
CREATE TABLE session_role (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  role TEXT NOT NULL CHECK (role IN ('chair', 'case_bringer', 'note_taker', 'observer')),
  coach_id INTEGER NOT NULL REFERENCES coach (id) ON DELETE RESTRICT,
  UNIQUE (session_id, role, coach_id)
) STRICT;
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
) STRICT;
CREATE TABLE session_question (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
  question_id INTEGER NOT NULL REFERENCES intervision_question (id) ON DELETE RESTRICT,
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (session_id, question_id)
) STRICT;
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
) STRICT;
CREATE TABLE IF NOT EXISTS "change_log" (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE RESTRICT,
  record_kind TEXT NOT NULL CHECK (record_kind <> ''),
  record_id INTEGER NOT NULL,
  operation TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update' OR operation = 'delete'),
  fields TEXT NOT NULL
) STRICT;
INSERT INTO change_log VALUES(1,1,'setting',1,'insert','{"key":[null,"pilot_end"],"value":[null,""]}');
INSERT INTO change_log VALUES(2,1,'setting',2,'insert','{"key":[null,"customer_city"],"value":[null,"Utrecht"]}');
INSERT INTO change_log VALUES(3,1,'region',1,'insert','{"code":[null,"R1"],"name":[null,"Utrecht"],"supervisor":true}');
INSERT INTO change_log VALUES(4,1,'tariff',1,'insert','{"kind":[null,"family"],"rate_cents":[null,2054],"valid_from":[null,"2019-01-01"]}');
INSERT INTO change_log VALUES(5,1,'tariff',2,'insert','{"kind":[null,"other"],"rate_cents":[null,5650],"valid_from":[null,"2019-01-01"]}');
INSERT INTO change_log VALUES(6,1,'organisation',1,'insert','{"code":[null,"O1"],"name":true,"kind":[null,"care"],"coc_number":true,"vat_id":true,"vat_regime":[null,"standard"],"iban":true,"email":true,"address":true,"postcode":true,"city":true}');
INSERT INTO change_log VALUES(7,1,'organisation_rate',1,'insert','{"organisation_id":[null,1],"rate_cents":[null,6125],"valid_from":[null,"2022-03-02"]}');
INSERT INTO change_log VALUES(8,1,'participant',1,'insert','{"code":[null,"P1"],"first_name":true,"prefix":true,"last_name":true,"region_id":[null,1],"email":true,"phone":true}');
INSERT INTO change_log VALUES(9,1,'coach',1,'insert','{"code":[null,"C1"],"first_name":true,"prefix":true,"last_name":true,"region_id":[null,1],"engagement":[null,"organisation"],"organisation_id":[null,1],"coc_number":true,"vat_id":true,"vat_regime":[null,null],"iban":true,"invoicing":[null,"own"],"email":true,"address":true,"postcode":true,"city":true}');
INSERT INTO change_log VALUES(10,1,'coach',2,'insert','{"code":[null,"C2"],"first_name":true,"prefix":true,"last_name":true,"region_id":[null,null],"engagement":[null,"private"],"organisation_id":[null,null],"coc_number":true,"vat_id":true,"vat_regime":[null,"none"],"iban":true,"invoicing":[null,"self_billing"],"email":true,"address":true,"postcode":true,"city":true}');
INSERT INTO change_log VALUES(11,1,'duo',1,'insert','{"code":[null,"DUO1"],"participant_id":[null,1],"coach_id":[null,1],"relation":[null,"none"],"decided_tariff":[null,null],"started_on":[null,"2020-05-10"],"ended_on":[null,"2022-12-31"]}');
INSERT INTO change_log VALUES(12,1,'duo',2,'insert','{"code":[null,"DUO2"],"participant_id":[null,1],"coach_id":[null,2],"relation":[null,"other_family"],"decided_tariff":[null,"family"],"started_on":[null,"2023-01-01"],"ended_on":[null,null]}');
INSERT INTO change_log VALUES(13,1,'agreement',1,'insert','{"duo_id":[null,1],"valid_from":[null,"2020-05-10"],"minutes_per_week":[null,150],"reason":true}');
INSERT INTO change_log VALUES(14,1,'contract',1,'insert','{"coach_id":[null,1],"signed_on":[null,"2020-05-01"],"valid_from":[null,"2020-05-01"],"valid_to":[null,"2023-12-31"]}');
INSERT INTO change_log VALUES(15,1,'contract',2,'insert','{"coach_id":[null,2],"signed_on":[null,null],"valid_from":[null,"2023-01-01"],"valid_to":[null,null]}');
INSERT INTO change_log VALUES(16,1,'certificate',1,'insert','{"coach_id":[null,1],"kind":[null,"vog"],"issued_on":[null,"2020-03-01"],"received_on":[null,"2020-05-01"],"profile":[null,"gezondheid en welzijn"]}');
INSERT INTO change_log VALUES(17,1,'time_entry',1,'insert','{"duo_id":[null,1],"worked_on":[null,"2020-05-12"],"minutes":[null,90],"note":true}');
INSERT INTO change_log VALUES(18,1,'time_entry',2,'insert','{"duo_id":[null,1],"worked_on":[null,"2020-05-13"],"minutes":[null,0],"note":true}');
INSERT INTO change_log VALUES(19,1,'time_entry',3,'insert','{"duo_id":[null,2],"worked_on":[null,"2023-01-02"],"minutes":[null,135],"note":true}');
INSERT INTO change_log VALUES(20,1,'session',1,'insert','{"code":[null,"S1"],"held_on":[null,"2020-06-01"],"kind":[null,"intervision"],"region_id":[null,1],"title":[null,"Intervisie"],"location":[null,"Zwolle"],"minutes":[null,150]}');
INSERT INTO change_log VALUES(21,1,'attendance',1,'insert','{"session_id":[null,1],"coach_id":[null,1],"status":[null,"present"],"minutes":[null,null],"duo_id":[null,null]}');
INSERT INTO change_log VALUES(22,2,'document',1,'insert','{"number":[null,"C2-0001"],"series":[null,"C2-"],"sequence":[null,1],"kind":[null,"self_billed"],"organisation_id":[null,null],"coach_id":[null,2],"month":[null,"2023-01"],"issued_on":[null,"2026-11-22"],"minutes":[null,135],"net_cents":[null,4622],"vat_cents":[null,0],"credited_document_id":[null,null],"reason":true,"content":true}');
CREATE INDEX participant_by_region ON participant (region_id);
CREATE INDEX coach_by_organisation ON coach (organisation_id);
CREATE INDEX coach_by_region ON coach (region_id);
CREATE INDEX duo_by_participant ON duo (participant_id);
CREATE INDEX duo_by_coach ON duo (coach_id);
CREATE INDEX time_entry_by_day ON time_entry (worked_on, duo_id, minutes);
CREATE INDEX session_by_day ON session (held_on);
CREATE INDEX session_by_region ON session (region_id);
CREATE INDEX attendance_by_coach ON attendance (coach_id);
CREATE INDEX attendance_by_duo ON attendance (duo_id);
CREATE TRIGGER change_set_is_not_updated BEFORE UPDATE ON change_set
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END;
CREATE TRIGGER change_set_is_not_deleted BEFORE DELETE ON change_set
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END;
CREATE INDEX duo_by_previous ON duo (previous_duo_id) WHERE previous_duo_id IS NOT NULL;
CREATE INDEX click_talk_by_participant ON click_talk (participant_id);
CREATE INDEX click_talk_by_coach ON click_talk (coach_id);
CREATE INDEX document_by_month ON document (month);
CREATE INDEX document_by_coach ON document (coach_id, month);
CREATE INDEX document_by_organisation ON document (organisation_id, month);
CREATE INDEX document_coach_by_coach ON document_coach (coach_id);
CREATE INDEX document_attendance_by_coach ON document_attendance (coach_id, held_on);
CREATE INDEX document_attendance_by_duo ON document_attendance (duo_id) WHERE duo_id IS NOT NULL;
CREATE VIEW standing_document AS
SELECT id, number, month, organisation_id, coach_id, minutes FROM document
WHERE kind <> 'credit_note'
AND NOT EXISTS (SELECT 1 FROM document AS credit WHERE credit.credited_document_id = document.id);
CREATE VIEW final_month AS
SELECT document_coach.month, document_coach.coach_id, standing_document.id AS document_id, standing_document.number
FROM document_coach JOIN standing_document ON standing_document.id = document_coach.document_id;
CREATE VIEW held_entry AS
SELECT document_entry.duo_id, document_entry.worked_on, document_entry.minutes, standing_document.id AS document_id,
standing_document.number
FROM document_entry JOIN standing_document ON standing_document.id = document_entry.document_id;
CREATE VIEW held_attendance AS
SELECT document_attendance.session_id, document_attendance.coach_id, document_attendance.held_on,
document_attendance.minutes, document_attendance.duo_id, standing_document.id AS document_id, standing_document.number
FROM document_attendance JOIN standing_document ON standing_document.id = document_attendance.document_id;
CREATE VIEW held_rate AS
SELECT document_rate.kind, document_rate.owner_id, document_rate.last_used_on, document_rate.valid_from,
standing_document.id AS document_id, standing_document.number
FROM document_rate JOIN standing_document ON standing_document.id = document_rate.document_id;
CREATE TRIGGER document_is_not_updated BEFORE UPDATE ON document
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_is_not_deleted BEFORE DELETE ON document
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_coach_is_not_updated BEFORE UPDATE ON document_coach
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_coach_is_not_deleted BEFORE DELETE ON document_coach
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_entry_is_not_updated BEFORE UPDATE ON document_entry
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_entry_is_not_deleted BEFORE DELETE ON document_entry
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_attendance_is_not_updated BEFORE UPDATE ON document_attendance
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_attendance_is_not_deleted BEFORE DELETE ON document_attendance
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_rate_is_not_updated BEFORE UPDATE ON document_rate
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_rate_is_not_deleted BEFORE DELETE ON document_rate
BEGIN
  SELECT RAISE(ABORT, 'a final document never changes');
END;
CREATE TRIGGER document_numbers_have_no_gap BEFORE INSERT ON document
WHEN NEW.sequence <> 1 + ifnull((SELECT max(sequence) FROM document WHERE series = NEW.series), 0)
BEGIN
  SELECT RAISE(ABORT, 'the numbers of a series follow each other');
END;
CREATE TRIGGER credit_note_is_not_credited BEFORE INSERT ON document
WHEN NEW.credited_document_id IS NOT NULL
AND (SELECT kind FROM document WHERE id = NEW.credited_document_id) = 'credit_note'
BEGIN
  SELECT RAISE(ABORT, 'a credit note is not credited');
END;
CREATE TRIGGER coach_has_one_document_of_a_month BEFORE INSERT ON document_coach
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = NEW.month AND coach_id = NEW.coach_id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER entry_is_in_one_document BEFORE INSERT ON document_entry
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER attendance_is_in_one_document BEFORE INSERT ON document_attendance
WHEN EXISTS (SELECT 1 FROM held_attendance WHERE session_id = NEW.session_id AND coach_id = NEW.coach_id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER time_entry_of_final_month_is_not_deleted BEFORE DELETE ON time_entry
WHEN EXISTS (SELECT 1 FROM final_month WHERE month = substr(OLD.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = OLD.duo_id))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER attendance_stays_out_of_final_month BEFORE INSERT ON attendance
WHEN NEW.status = 'present' AND EXISTS (SELECT 1 FROM session JOIN final_month
ON final_month.month = substr(session.held_on, 1, 7) AND final_month.coach_id = NEW.coach_id
WHERE session.id = NEW.session_id AND ifnull(NEW.minutes, session.minutes) > 0)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
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
END;
CREATE TRIGGER attendance_of_final_month_is_not_deleted BEFORE DELETE ON attendance
WHEN OLD.status = 'present' AND EXISTS (SELECT 1 FROM session JOIN final_month
ON final_month.month = substr(session.held_on, 1, 7) AND final_month.coach_id = OLD.coach_id
WHERE session.id = OLD.session_id AND ifnull(OLD.minutes, session.minutes) > 0)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER session_of_final_month_is_not_updated BEFORE UPDATE OF held_on, kind, minutes ON session
WHEN EXISTS (SELECT 1 FROM attendance JOIN final_month ON final_month.coach_id = attendance.coach_id
AND final_month.month IN (substr(OLD.held_on, 1, 7), substr(NEW.held_on, 1, 7))
WHERE attendance.session_id = OLD.id AND attendance.status = 'present'
AND ifnull(attendance.minutes, max(OLD.minutes, NEW.minutes)) > 0)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER duo_of_final_month_keeps_its_rate BEFORE UPDATE OF coach_id, relation, decided_tariff ON duo
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.id)
OR EXISTS (SELECT 1 FROM held_attendance WHERE coach_id = OLD.coach_id AND ifnull(duo_id, OLD.id) = OLD.id
AND held_on BETWEEN OLD.started_on AND ifnull(OLD.ended_on, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER duo_brings_no_hours_into_final_month BEFORE UPDATE OF coach_id ON duo
WHEN OLD.coach_id <> NEW.coach_id AND EXISTS (SELECT 1 FROM time_entry JOIN final_month
ON final_month.month = substr(time_entry.worked_on, 1, 7) AND final_month.coach_id = NEW.coach_id
WHERE time_entry.duo_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER duo_of_final_month_keeps_its_days BEFORE UPDATE OF started_on, ended_on ON duo
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.id
AND worked_on NOT BETWEEN NEW.started_on AND ifnull(NEW.ended_on, '9999-12-31'))
OR EXISTS (SELECT 1 FROM held_attendance WHERE coach_id = OLD.coach_id AND duo_id IS NULL
AND (held_on BETWEEN OLD.started_on AND ifnull(OLD.ended_on, '9999-12-31'))
<> (held_on BETWEEN NEW.started_on AND ifnull(NEW.ended_on, '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER tariff_takes_no_held_day BEFORE INSERT ON tariff
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = NEW.kind AND owner_id = 0 AND last_used_on >= NEW.valid_from
AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER tariff_that_was_used_is_not_updated BEFORE UPDATE ON tariff
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = OLD.kind AND owner_id = 0 AND last_used_on >= OLD.valid_from
AND valid_from = OLD.valid_from)
OR EXISTS (SELECT 1 FROM held_rate WHERE kind = NEW.kind AND owner_id = 0 AND last_used_on >= NEW.valid_from
AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER tariff_that_was_used_is_not_deleted BEFORE DELETE ON tariff
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = OLD.kind AND owner_id = 0 AND last_used_on >= OLD.valid_from
AND valid_from = OLD.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER organisation_rate_takes_no_held_day BEFORE INSERT ON organisation_rate
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = NEW.organisation_id
AND last_used_on >= NEW.valid_from AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER organisation_rate_that_was_used_is_not_updated BEFORE UPDATE ON organisation_rate
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = OLD.organisation_id
AND last_used_on >= OLD.valid_from AND valid_from = OLD.valid_from)
OR EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = NEW.organisation_id
AND last_used_on >= NEW.valid_from AND valid_from < NEW.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER organisation_rate_that_was_used_is_not_deleted BEFORE DELETE ON organisation_rate
WHEN EXISTS (SELECT 1 FROM held_rate WHERE kind = 'organisation' AND owner_id = OLD.organisation_id
AND last_used_on >= OLD.valid_from AND valid_from = OLD.valid_from)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER agreement_takes_no_held_day BEFORE INSERT ON agreement
WHEN EXISTS (SELECT 1 FROM agreement WHERE duo_id = NEW.duo_id AND valid_from < NEW.valid_from)
AND EXISTS (SELECT 1 FROM held_entry WHERE duo_id = NEW.duo_id AND worked_on >= NEW.valid_from
AND worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = NEW.duo_id AND valid_from > NEW.valid_from), '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
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
END;
CREATE TRIGGER agreement_of_held_days_is_not_deleted BEFORE DELETE ON agreement
WHEN EXISTS (SELECT 1 FROM held_entry WHERE duo_id = OLD.duo_id AND worked_on >= OLD.valid_from
AND worked_on < ifnull((SELECT min(valid_from) FROM agreement
WHERE duo_id = OLD.duo_id AND valid_from > OLD.valid_from), '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE INDEX document_step_by_document ON document_step (document_id, id);
CREATE INDEX document_step_by_invoice_number ON document_step (invoice_number) WHERE invoice_number IS NOT NULL;
CREATE INDEX document_step_by_payment ON document_step (happened_on) WHERE kind = 'paid';
CREATE INDEX document_output_by_document ON document_output (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX document_output_by_month ON document_output (month);
CREATE VIEW last_step AS
SELECT document_step.* FROM document_step WHERE is_taken_back = 0 AND NOT EXISTS (
SELECT 1 FROM document_step AS later WHERE later.document_id = document_step.document_id
AND later.id > document_step.id AND later.is_taken_back = 0);
CREATE VIEW document_state AS
SELECT document.id AS document_id, CASE WHEN EXISTS (
SELECT 1 FROM document AS credit WHERE credit.credited_document_id = document.id) THEN 'credited'
ELSE ifnull((SELECT kind FROM document_step WHERE document_step.document_id = document.id AND is_taken_back = 0
ORDER BY document_step.id DESC LIMIT 1), 'final') END AS state
FROM document;
CREATE VIEW own_invoice AS
SELECT document_step.document_id, document_step.invoice_number, document_step.invoiced_on,
document_step.invoice_cents FROM document_step
WHERE invoice_number IS NOT NULL AND is_taken_back = 0 AND NOT EXISTS (
SELECT 1 FROM document_step AS later WHERE later.document_id = document_step.document_id
AND later.id > document_step.id AND later.is_taken_back = 0 AND later.invoice_number IS NOT NULL)
AND NOT EXISTS (SELECT 1 FROM document AS credit WHERE credit.credited_document_id = document_step.document_id);
CREATE TRIGGER document_step_is_not_updated
BEFORE UPDATE OF id, document_id, kind, happened_on, invoice_number, invoiced_on, invoice_cents ON document_step
BEGIN
  SELECT RAISE(ABORT, 'a step of a document never changes');
END;
CREATE TRIGGER document_step_is_not_deleted BEFORE DELETE ON document_step
BEGIN
  SELECT RAISE(ABORT, 'a step of a document never changes');
END;
CREATE TRIGGER document_output_is_not_updated BEFORE UPDATE ON document_output
BEGIN
  SELECT RAISE(ABORT, 'what went out stays on record');
END;
CREATE TRIGGER document_output_is_not_deleted BEFORE DELETE ON document_output
BEGIN
  SELECT RAISE(ABORT, 'what went out stays on record');
END;
CREATE TRIGGER credited_document_takes_no_step BEFORE INSERT ON document_step
WHEN EXISTS (SELECT 1 FROM document WHERE credited_document_id = NEW.document_id)
BEGIN
  SELECT RAISE(ABORT, 'the document was credited');
END;
CREATE TRIGGER credited_document_keeps_its_steps BEFORE UPDATE OF is_taken_back ON document_step
WHEN EXISTS (SELECT 1 FROM document WHERE credited_document_id = OLD.document_id)
BEGIN
  SELECT RAISE(ABORT, 'the document was credited');
END;
CREATE TRIGGER only_the_last_step_is_taken_back BEFORE UPDATE OF is_taken_back ON document_step
WHEN EXISTS (SELECT 1 FROM document_step WHERE document_id = OLD.document_id AND id > OLD.id AND is_taken_back = 0)
BEGIN
  SELECT RAISE(ABORT, 'a later step builds on it');
END;
CREATE TRIGGER document_is_paid_once BEFORE INSERT ON document_step
WHEN EXISTS (SELECT 1 FROM last_step WHERE document_id = NEW.document_id AND kind = 'paid')
BEGIN
  SELECT RAISE(ABORT, 'the document was paid');
END;
CREATE TRIGGER own_invoice_matches_its_statement BEFORE INSERT ON document_step
WHEN NEW.invoice_number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document
WHERE id = NEW.document_id AND kind = 'statement'
AND (NEW.kind = 'received') = (net_cents + vat_cents = NEW.invoice_cents))
BEGIN
  SELECT RAISE(ABORT, 'the invoice does not match its statement');
END;
CREATE TRIGGER own_invoice_number_comes_once AFTER INSERT ON document_step
WHEN EXISTS (SELECT 1 FROM own_invoice AS mine JOIN own_invoice AS other
ON other.invoice_number = mine.invoice_number AND other.document_id <> mine.document_id
JOIN document AS my_document ON my_document.id = mine.document_id
JOIN document AS other_document ON other_document.id = other.document_id
WHERE mine.document_id = NEW.document_id AND other_document.organisation_id IS my_document.organisation_id
AND (my_document.organisation_id IS NOT NULL OR other_document.coach_id = my_document.coach_id))
BEGIN
  SELECT RAISE(ABORT, 'the payee has used this invoice number');
END;
CREATE TRIGGER own_invoice_number_comes_back_once AFTER UPDATE OF is_taken_back ON document_step
WHEN EXISTS (SELECT 1 FROM own_invoice AS mine JOIN own_invoice AS other
ON other.invoice_number = mine.invoice_number AND other.document_id <> mine.document_id
JOIN document AS my_document ON my_document.id = mine.document_id
JOIN document AS other_document ON other_document.id = other.document_id
WHERE mine.document_id = NEW.document_id AND other_document.organisation_id IS my_document.organisation_id
AND (my_document.organisation_id IS NOT NULL OR other_document.coach_id = my_document.coach_id))
BEGIN
  SELECT RAISE(ABORT, 'the payee has used this invoice number');
END;
CREATE INDEX correction_by_document ON correction (document_id);
CREATE INDEX correction_entry_by_correction ON correction_entry (correction_id);
CREATE INDEX correction_line_by_correction ON correction_line (correction_id);
CREATE INDEX correction_line_by_coach ON correction_line (coach_id);
CREATE INDEX document_correction_by_document ON document_correction (document_id);
CREATE VIEW held_correction AS
SELECT document_correction.correction_line_id, correction.id AS correction_id,
correction.document_id AS corrected_document_id, standing_document.id AS document_id, standing_document.number
FROM document_correction JOIN standing_document ON standing_document.id = document_correction.document_id
JOIN correction_line ON correction_line.id = document_correction.correction_line_id
JOIN correction ON correction.id = correction_line.correction_id;
CREATE VIEW open_correction AS
SELECT correction_line.*, correction.due_month, correction.reason, standing_document.id AS document_id,
standing_document.number, standing_document.organisation_id AS payee_organisation_id,
standing_document.coach_id AS payee_coach_id
FROM correction JOIN standing_document ON standing_document.id = correction.document_id
JOIN correction_line ON correction_line.correction_id = correction.id
WHERE NOT EXISTS (SELECT 1 FROM held_correction WHERE held_correction.correction_line_id = correction_line.id);
CREATE VIEW corrected_entry AS
SELECT correction_entry.duo_id, correction_entry.worked_on, correction_entry.minutes, correction.id AS correction_id,
standing_document.id AS document_id, standing_document.number
FROM correction_entry JOIN correction ON correction.id = correction_entry.correction_id
JOIN standing_document ON standing_document.id = correction.document_id
WHERE NOT EXISTS (SELECT 1 FROM correction_entry AS later WHERE later.duo_id = correction_entry.duo_id
AND later.worked_on = correction_entry.worked_on AND later.id > correction_entry.id);
CREATE TRIGGER correction_is_not_updated BEFORE UPDATE ON correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER correction_is_not_deleted BEFORE DELETE ON correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER correction_entry_is_not_updated BEFORE UPDATE ON correction_entry
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER correction_entry_is_not_deleted BEFORE DELETE ON correction_entry
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER correction_line_is_not_updated BEFORE UPDATE ON correction_line
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER correction_line_is_not_deleted BEFORE DELETE ON correction_line
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER document_correction_is_not_updated BEFORE UPDATE ON document_correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER document_correction_is_not_deleted BEFORE DELETE ON document_correction
BEGIN
  SELECT RAISE(ABORT, 'a correction never changes');
END;
CREATE TRIGGER correction_is_of_a_standing_document BEFORE INSERT ON correction
WHEN NOT EXISTS (SELECT 1 FROM standing_document WHERE id = NEW.document_id AND month < NEW.due_month)
BEGIN
  SELECT RAISE(ABORT, 'only a document that stands is corrected, in a later month');
END;
CREATE TRIGGER correction_entry_is_of_its_document BEFORE INSERT ON correction_entry
WHEN NOT EXISTS (SELECT 1 FROM correction
JOIN document_coach ON document_coach.document_id = correction.document_id
JOIN duo ON duo.coach_id = document_coach.coach_id
WHERE correction.id = NEW.correction_id AND duo.id = NEW.duo_id AND document_coach.month = substr(NEW.worked_on, 1, 7))
BEGIN
  SELECT RAISE(ABORT, 'a correction is of hours that its document is about');
END;
CREATE TRIGGER correction_is_settled_once BEFORE INSERT ON document_correction
WHEN EXISTS (SELECT 1 FROM held_correction WHERE correction_line_id = NEW.correction_line_id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER corrected_document_is_not_credited BEFORE INSERT ON document
WHEN NEW.credited_document_id IS NOT NULL
AND EXISTS (SELECT 1 FROM held_correction WHERE corrected_document_id = NEW.credited_document_id)
BEGIN
  SELECT RAISE(ABORT, 'a later document corrects this one');
END;
CREATE TRIGGER time_entry_of_final_month_is_not_updated BEFORE UPDATE OF duo_id, worked_on, minutes ON time_entry
WHEN (EXISTS (SELECT 1 FROM final_month WHERE month = substr(OLD.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = OLD.duo_id))
OR EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id)))
AND NOT (OLD.duo_id = NEW.duo_id AND OLD.worked_on = NEW.worked_on
AND EXISTS (SELECT 1 FROM corrected_entry
WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on AND minutes = NEW.minutes))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER duo_of_corrected_hours_keeps_its_rate BEFORE UPDATE OF coach_id, relation, decided_tariff ON duo
WHEN EXISTS (SELECT 1 FROM corrected_entry WHERE duo_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE TRIGGER duo_of_corrected_hours_keeps_its_days BEFORE UPDATE OF started_on, ended_on ON duo
WHEN EXISTS (SELECT 1 FROM corrected_entry WHERE duo_id = OLD.id AND minutes > 0
AND worked_on NOT BETWEEN NEW.started_on AND ifnull(NEW.ended_on, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
CREATE UNIQUE INDEX handled_signal_by_key ON handled_signal (signal, ifnull(duo_id, 0), ifnull(coach_id, 0),
  ifnull(participant_id, 0), ifnull(session_id, 0), ifnull(cause_on, ''));
CREATE INDEX handled_signal_by_duo ON handled_signal (duo_id) WHERE duo_id IS NOT NULL;
CREATE INDEX handled_signal_by_coach ON handled_signal (coach_id) WHERE coach_id IS NOT NULL;
CREATE INDEX handled_signal_by_participant ON handled_signal (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX handled_signal_by_session ON handled_signal (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX coach_talk_by_follow_up ON coach_talk (follow_up_on) WHERE follow_up_on IS NOT NULL
;
CREATE INDEX intervision_question_by_coach ON intervision_question (coach_id);
CREATE INDEX intervision_question_by_duo ON intervision_question (duo_id) WHERE duo_id IS NOT NULL;
CREATE INDEX session_role_by_coach ON session_role (coach_id);
CREATE INDEX session_question_by_question ON session_question (question_id);
CREATE INDEX session_follow_up_by_question ON session_follow_up (question_id) WHERE question_id IS NOT NULL;
CREATE INDEX session_follow_up_by_coach ON session_follow_up (coach_id) WHERE coach_id IS NOT NULL;
CREATE INDEX session_follow_up_open ON session_follow_up (due_on) WHERE done_on IS NULL
;
CREATE TRIGGER change_log_is_not_updated BEFORE UPDATE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END;
CREATE TRIGGER change_log_is_not_deleted BEFORE DELETE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the change log cannot be edited');
END;
CREATE INDEX change_log_of_document_step ON change_log (record_id) WHERE record_kind = 'document_step';
CREATE INDEX change_log_of_document_output ON change_log (record_id) WHERE record_kind = 'document_output';
CREATE INDEX change_log_of_time_entry ON change_log (record_id) WHERE record_kind = 'time_entry';
CREATE INDEX change_log_of_attendance ON change_log (record_id) WHERE record_kind = 'attendance';
CREATE TRIGGER time_entry_stays_out_of_final_month BEFORE INSERT ON time_entry
WHEN EXISTS (SELECT 1 FROM document_coach WHERE month = substr(NEW.worked_on, 1, 7))
AND EXISTS (SELECT 1 FROM final_month WHERE month = substr(NEW.worked_on, 1, 7)
AND coach_id = (SELECT coach_id FROM duo WHERE id = NEW.duo_id))
AND NOT EXISTS (SELECT 1 FROM corrected_entry
WHERE duo_id = NEW.duo_id AND worked_on = NEW.worked_on AND minutes = NEW.minutes)
BEGIN
  SELECT RAISE(ABORT, 'held by a final document');
END;
COMMIT;
