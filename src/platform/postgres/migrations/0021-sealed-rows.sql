-- Rows that decide who may see what are sealed: `row_seal` is an HMAC over the whole row under a key derived from the
-- evidence key, made by the gateway. Rows from before have version 0 and no seal; the gateway seals them once, and says so
-- in `sealed_table`.
create table sealed_table (
  table_name   text primary key,
  row_version  integer not null,
  row_seal     bytea not null
);
comment on table sealed_table is 'tables of which every row has a seal: from then on a missing one is damage';

-- Somebody of whom a centre has no integration can have died: the number finds the row under the next evidence key.
alter table person_death add column ssin_sealed bytea;
comment on column person_death.ssin_sealed is 'SSIN, AES-256-GCM under a key derived from the evidence key, bound to the centre; null in rows from before';

-- A statement that does not seal what it writes, e.g. of a gateway of a former release that still runs, fails instead of
-- making the row unusable. It is no protection: whoever may switch it off is stopped by the seal.
create function refuse_unsealed_row() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are sealed by the gateway', tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare
  sealed text;
begin
  foreach sealed in array array['integration', 'approval', 'consultation_reason', 'person_death', 'decision',
    'decision_person', 'decision_next'] loop
    execute format('alter table %1$I add column row_version integer not null default 0, add column row_seal bytea;
      comment on column %1$I.row_version is ''number of changes; covered by the seal'';
      comment on column %1$I.row_seal is ''key id, and HMAC-SHA-256 over all columns under a key derived from the evidence key'';
      create trigger %2$I before insert on %1$I for each row
        when (new.row_seal is null) execute function refuse_unsealed_row();
      create trigger %3$I before update on %1$I for each row
        when (new.row_seal is null or new.row_version <= old.row_version) execute function refuse_unsealed_row()',
      sealed, sealed || '_sealed_insert', sealed || '_sealed_update');
  end loop;
end $$;
