-- Each month of the ledger has a secret. With the evidence key it gives the keys under which the entries of the month keep
-- numbers, words and pseudonyms of persons; when it is deleted, nobody can read them any more, wherever a copy is.
create table ledger_month_secret (
  month        text primary key check (month ~ '^\d{4}-\d{2}$'),
  secret       bytea not null check (length(secret) = 32),
  has_former   boolean not null,
  row_version  integer not null,
  row_seal     bytea not null
);
comment on table ledger_month_secret is 'what the keys of a month of the ledger follow from, beside the evidence key';
comment on column ledger_month_secret.has_former is 'the month may have entries from before months had keys';
