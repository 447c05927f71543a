-- Comparisons of a centre's integrations with the Bank's directory. No person stands here: only integrations.
create table reconciliation (
  reconciliation_id uuid primary key,
  centre       text not null check (centre ~ '^[01][0-9]{9}$'),
  started_by   text not null,
  trace_id     text not null,
  started_at   timestamptz not null,
  finished_at  timestamptz,
  -- The last integration that was compared: where the next page begins.
  after        uuid,
  compared     integer not null default 0,
  agreed       integer not null default 0
);
create index reconciliation_by_centre on reconciliation (centre, reconciliation_id desc);

-- What did not agree, or could not be compared.
create table reconciliation_finding (
  reconciliation_id uuid not null references reconciliation,
  integration_id    uuid not null references integration,
  difference        text check (difference in ('missingAtBank', 'stillAtBank', 'periodDiffers')),
  repaired          boolean not null,
  problem           text,
  primary key (reconciliation_id, integration_id),
  check (repaired and difference is not null and problem is null or not repaired and problem is not null)
);
comment on column reconciliation_finding.difference is 'null: the Bank did not answer';
