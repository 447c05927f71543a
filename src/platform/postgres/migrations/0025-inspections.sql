-- Mandates of inspectors. What decides which files open is sealed; the list from which the sample is drawn is bound by its
-- hash, which is in the row and in the evidence.
create table inspection (
  inspection_id    uuid primary key,
  supervisor       text not null check (supervisor ~ '^[01][0-9]{9}$'),
  inspector        text not null,
  reference        text not null,
  centre           text not null check (centre ~ '^[01][0-9]{9}$'),
  period_from      date not null,
  period_to        date not null check (period_to >= period_from),
  quality_codes    integer[] not null,
  sample_size      integer not null check (sample_size > 0),
  candidates       integer not null check (candidates > 0),
  candidates_hash  bytea not null check (length(candidates_hash) = 32),
  entry_id         uuid not null unique,
  requested_at     timestamptz not null,
  checkpoint       text,
  drawn_at         timestamptz check ((drawn_at is null) = (checkpoint is null)),
  last_day         date check ((drawn_at is null) = (last_day is null)),
  row_version      integer not null,
  row_seal         bytea not null
);
comment on column inspection.inspector is 'subject of the access token of the only user who may open the files';
comment on column inspection.quality_codes is 'empty: whatever the code';
comment on column inspection.candidates_hash is 'SHA-256 over the sorted pseudonyms of inspection_candidate';
comment on column inspection.entry_id is 'entry of the ledger that committed to the list';
comment on column inspection.checkpoint is 'the first kept checkpoint that has the entry: the sample follows from it';
comment on column inspection.last_day is 'last day on which a file can be opened';

create index inspection_by_centre on inspection (centre, inspection_id desc);

create trigger inspection_sealed_update before update on inspection for each row
  when (new.row_version <= old.row_version) execute function refuse_unsealed_row();

-- The files from which a sample is drawn. Nothing here names a person: a pseudonym is of this inspection alone.
create table inspection_candidate (
  inspection_id   uuid not null references inspection,
  pseudonym       bytea not null check (length(pseudonym) = 32),
  integration_id  uuid not null references integration,
  primary key (inspection_id, pseudonym)
);
comment on column inspection_candidate.integration_id is 'the newest integration of the person that counts; its pseudonym has to be this one';
