-- A question of a citizen whose answer takes longer than a month: until when, and why, as the citizen reads it. The row of
-- the question has the new day too, by which lists and figures are in order.
create table question_extension (
  question_id      uuid primary key references citizen_question,
  former_due_on    date not null,
  due_on           date not null check (due_on > former_due_on),
  reason_sealed    bytea not null,
  reason_language  text not null check (reason_language in ('nl', 'fr', 'de', 'en')),
  extended_by      text not null,
  extended_at      timestamptz not null,
  row_version      integer not null,
  row_seal         bytea not null
);
comment on column question_extension.former_due_on is 'last day for an answer before';
comment on column question_extension.due_on is 'last day for an answer now';
comment on column question_extension.reason_sealed is 'words of the officer, AES-256-GCM under a key derived from the evidence key, bound to question_id';
comment on column question_extension.row_seal is 'key id, and HMAC-SHA-256 over all columns under a key derived from the evidence key';

create trigger question_extension_sealed_update before update on question_extension for each row
  when (new.row_version <= old.row_version) execute function refuse_unsealed_row();

-- An inspector finds the own mandates again.
create index inspection_by_inspector on inspection (supervisor, inspector, inspection_id desc);
