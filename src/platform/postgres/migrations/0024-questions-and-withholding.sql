-- "Why?", asked by a person about one line of the own evidence. It goes to the data protection officer of the centre.
create table citizen_question (
  question_id      uuid primary key,
  centre           text not null check (centre ~ '^[01][0-9]{9}$'),
  entry_id         uuid not null,
  subject          bytea not null check (octet_length(subject) = 32),
  ssin_sealed      bytea not null,
  appearance       text not null check (appearance in ('subject', 'oneOfSeveral', 'shown')),
  asked_at         timestamptz not null,
  due_on           date not null,
  text_sealed      bytea,
  answered_at      timestamptz,
  answered_by      text,
  answer_language  text check (answer_language in ('nl', 'fr', 'de', 'en')),
  answer_sealed    bytea,
  row_version      integer not null,
  row_seal         bytea not null,
  check (num_nulls(answered_at, answered_by, answer_language, answer_sealed) in (0, 4))
);
comment on column citizen_question.entry_id is 'entry of the ledger that the question is about';
comment on column citizen_question.subject is 'HMAC-SHA-256 of the SSIN of who asks under a key derived from the evidence key';
comment on column citizen_question.appearance is 'how who asks is in the entry';
comment on column citizen_question.due_on is 'last day on which an answer is in time';
comment on column citizen_question.text_sealed is 'words of the person, AES-256-GCM under a key derived from the evidence key, bound to question_id';
comment on column citizen_question.answer_sealed is 'words of the officer, likewise';
comment on column citizen_question.row_seal is 'key id, and HMAC-SHA-256 over all columns under a key derived from the evidence key';

-- A person has one open question about a line.
create unique index citizen_question_open on citizen_question (entry_id, subject) where answered_at is null;
create index citizen_question_of_person on citizen_question (subject, question_id desc);
create index citizen_question_unanswered on citizen_question (centre, due_on, question_id) where answered_at is null;
create index citizen_question_answered on citizen_question (centre, question_id desc) where answered_at is not null;

create trigger citizen_question_sealed_update before update on citizen_question for each row
  when (new.row_version <= old.row_version) execute function refuse_unsealed_row();

-- Entries that their persons do not see yet, because an inquiry into fraud runs.
create table withheld_entry (
  entry_id       uuid primary key,
  centre         text not null check (centre ~ '^[01][0-9]{9}$'),
  visible_from   date not null,
  reason_sealed  bytea not null,
  withheld_by    text not null,
  withheld_at    timestamptz not null,
  lifted_by      text,
  lifted_at      timestamptz,
  row_version    integer not null,
  row_seal       bytea not null,
  check (num_nulls(lifted_by, lifted_at) in (0, 2))
);
comment on column withheld_entry.entry_id is 'entry of the ledger';
comment on column withheld_entry.visible_from is 'first day on which its persons see the entry; the day of lifting, when it was lifted before';
comment on column withheld_entry.reason_sealed is 'words of the officer, AES-256-GCM under a key derived from the evidence key, bound to entry_id';
comment on column withheld_entry.row_seal is 'key id, and HMAC-SHA-256 over all columns under a key derived from the evidence key';

create index withheld_entry_of_centre on withheld_entry (centre, visible_from, entry_id);
create index withheld_entry_by_day on withheld_entry (visible_from, entry_id);

create trigger withheld_entry_sealed_update before update on withheld_entry for each row
  when (new.row_version <= old.row_version) execute function refuse_unsealed_row();
