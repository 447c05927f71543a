-- What a centre asked of many streams at once. The answers are kept only where the installation says so, for some days,
-- encrypted under a key of the integration that nothing can make again.
create table dossier (
  dossier_id     uuid primary key,
  integration_id uuid not null references integration,
  asked_by       text not null,
  asked_at       timestamptz not null,
  streams        jsonb not null,
  kept_until     timestamptz check (kept_until > asked_at),
  form           text check (form ~ '^[0-9a-f]{32}$'),
  content_sealed bytea,
  check (num_nulls(kept_until, form) in (0, 2)),
  check (content_sealed is null or kept_until is not null)
);

comment on column dossier.streams is 'JSON: name of each stream and how it came out; nothing about the person';
comment on column dossier.kept_until is 'null: the answers were not kept';
comment on column dossier.form is 'fingerprint of the shape of the answers; a release with another one does not read them';
comment on column dossier.content_sealed is 'the answers, AES-256-GCM under the key of the integration, bound to dossier and integration; null once they are purged';

create index dossier_by_integration on dossier (integration_id);
create index dossier_kept on dossier (kept_until) where content_sealed is not null;

-- The smallest table with the most to hide: a deleted row is vacuumed within a minute or so, whatever else is busy.
create table dossier_key (
  integration_id uuid primary key references integration,
  key_sealed     bytea not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

comment on column dossier_key.key_sealed is '256 random bits, AES-256-GCM under a key derived from the evidence key, bound to integration_id';

-- An integration ends in many ways: by hand, with its file, by a decision, a review or a death, because its period is
-- over, to make room, by a repair. Whatever statement does it, the key goes in the same transaction. It also goes with the
-- decision, after which the integration opens nothing although it stays registered for a while. The gateway itself cannot
-- delete a key: the function does it with the rights of its owner.
create function destroy_dossier_key() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.dossier_key where integration_id = new.integration_id;
  return null;
end $$;

create trigger integration_dossier_key after update on integration
  for each row when (new.state <> 'active' or new.decided_on is not null)
  execute function destroy_dossier_key();
-- Also for sessions that replay a replication stream, where ordinary triggers are silent.
alter table integration enable always trigger integration_dossier_key;
