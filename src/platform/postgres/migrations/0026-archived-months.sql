-- Months of the ledger that were written to a file and taken out of the table. Their leaves stay in the tree. The row is
-- sealed under a key derived from the evidence key: nobody else can say of rows that are gone that they were archived.
create table ledger_archived (
  month         text primary key check (month ~ '^\d{4}-\d{2}$'),
  row_count     bigint not null check (row_count > 0),
  ranges        text not null,
  file_sha256   text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  archived_at   timestamptz not null,
  destroyed_at  timestamptz,
  row_version   integer not null,
  row_seal      bytea not null
);
comment on table ledger_archived is 'months of the ledger whose rows are in an archive, or destroyed';
comment on column ledger_archived.ranges is 'its rows: chain and numbers, `chain first last` with commas between, in the order of chains and numbers';
comment on column ledger_archived.file_sha256 is 'SHA-256 of the archive; null when the month was destroyed without one';
