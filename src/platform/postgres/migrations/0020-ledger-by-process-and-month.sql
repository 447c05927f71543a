-- Until now all gateways shared one chain, and so took turns. From here on each process has a chain of its own, and one
-- of them at a time gives the rows of all chains their place in a Merkle tree (RFC 6962). The table is partitioned by
-- month: the id of an entry begins with its moment (UUIDv7), so both rows of an entry are in one month.
alter table ledger rename to ledger_shared;
alter table ledger_shared drop constraint ledger_pkey;
alter table ledger_shared add column chain uuid not null default '00000000-0000-0000-0000-000000000000';
alter table ledger_shared alter column instance drop not null;
alter index ledger_entry rename to ledger_shared_entry;
alter index ledger_by_other_persons rename to ledger_shared_by_other_persons;
alter index ledger_by_time rename to ledger_shared_by_time;
drop index ledger_by_subject;

create table ledger (like ledger_shared including constraints including comments including defaults)
  partition by range (entry_id);

comment on table ledger is 'the evidence: rows are added and never changed';
comment on column ledger.chain is 'process that wrote the row; zero for the chain that all processes shared once';
comment on column ledger.seq is '1, 2, 3 ... without gaps within its chain';
comment on column ledger.instance is 'process that wrote the row, in the shared chain only';
comment on column ledger.hash is 'HMAC-SHA-256 over the hash of the row before it in its chain and all other columns';

create unique index ledger_entry on ledger (entry_id, kind);
create index ledger_by_chain on ledger (chain, seq);
create index ledger_by_subject on ledger (subject, centre, entry_id desc) where kind = 'opened' and subject is not null;
create index ledger_by_other_persons on ledger
  using gin (string_to_array(substring(content from '"alsoAbout":\["([0-9a-f",]+)"\]'), '","'))
  where kind = 'opened' and content like '%"alsoAbout":[%';
create index ledger_by_time on ledger using brin (at) with (pages_per_range = 16);

create trigger ledger_append_only before update or delete or truncate on ledger
  for each statement execute function refuse_ledger_change();
alter table ledger enable always trigger ledger_append_only;

-- The smallest id of an entry of this moment.
create function entry_id_from(moment timestamptz) returns uuid language sql immutable strict parallel safe
  return rpad(lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0'), 32, '0')::uuid;

-- Takes rows of every moment that has no month of its own, such as those of a simulated clock.
create table ledger_other partition of ledger default;
create trigger ledger_append_only before update or delete or truncate on ledger_other
  for each statement execute function refuse_ledger_change();
alter table ledger_other enable always trigger ledger_append_only;

-- Makes the partitions of this month and the three that follow, where they are missing, in UTC. A gateway calls it: its
-- role may not make tables. A month whose first rows came before its partition stays in `ledger_other`.
create function make_ledger_months() returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  month timestamp := date_trunc('month', now() at time zone 'UTC');
  bounds uuid[];
  part text;
begin
  perform pg_advisory_xact_lock(41808);
  for i in 0..3 loop
    part := 'ledger_' || to_char(month, 'YYYY_MM');
    bounds := array[public.entry_id_from(month at time zone 'UTC'),
      public.entry_id_from((month + interval '1 month') at time zone 'UTC')];
    if to_regclass('public.' || part) is null
        and not exists (select from public.ledger_other where entry_id >= bounds[1] and entry_id < bounds[2])
        and bounds[1] >= (select first_month from public.ledger_months) then
      execute format('create table public.%I partition of public.ledger for values from (%L) to (%L)',
        part, bounds[1], bounds[2]);
      execute format('create trigger ledger_append_only before update or delete or truncate on public.%I
        for each statement execute function public.refuse_ledger_change()', part);
      execute format('alter table public.%I enable always trigger ledger_append_only', part);
    end if;
    month := month + interval '1 month';
  end loop;
end $$;
revoke all on function make_ledger_months() from public;

create table ledger_months (only_row boolean primary key default true check (only_row), first_month uuid not null);
comment on column ledger_months.first_month is 'what came before it is in `ledger_shared`, when that was used';

do $$
declare
  first_month uuid;
begin
  if exists (select from ledger_shared) then
    select entry_id_from(date_trunc('month', greatest(now(),
        to_timestamp((('x' || lpad(left(replace(max(entry_id::text), '-', ''), 12), 16, '0'))::bit(64)::bigint + 1) / 1000.0))
        at time zone 'UTC') at time zone 'UTC' + interval '1 month')
      into first_month from ledger_shared;
    execute format('alter table ledger attach partition ledger_shared for values from (minvalue) to (%L)', first_month);
  else
    first_month := entry_id_from('epoch');
    drop table ledger_shared;
  end if;
  insert into ledger_months (first_month) values (first_month);
end $$;
select make_ledger_months();

-- The end of the chain of each process. `ledger_head` stays the end of the shared chain.
create table ledger_chain (
  chain       uuid primary key,
  seq         bigint not null default 0,
  hash        bytea not null default decode(repeat('00', 32), 'hex') check (octet_length(hash) = 32),
  key_id      text not null
) with (fillfactor = 20);
comment on column ledger_chain.key_id is 'evidence key under which the rows are chained';
create trigger ledger_chain_forward before update or delete on ledger_chain
  for each row execute function refuse_ledger_rewind();
alter table ledger_chain enable always trigger ledger_chain_forward;

-- The evidence keys that this ledger was written under.
create table ledger_key (
  key_id     text primary key,
  key_check  bytea not null check (octet_length(key_check) = 32),
  number     integer not null generated always as identity
);
comment on column ledger_key.key_check is 'derived from the evidence key: a gateway with another key refuses to start';
comment on column ledger_key.number is '1 for the first key: it names the log';
insert into ledger_key (key_id, key_check) select key_id, key_check from ledger_head where key_check is not null;

-- The Merkle tree. Its leaves are the rows, in the order in which they were given their place.
create table ledger_tree (
  only_row    boolean primary key default true check (only_row),
  size        bigint not null default 0,
  checkpoint  text,
  signed_at   bigint
) with (fillfactor = 20);
comment on column ledger_tree.checkpoint is 'signed note (C2SP) for this size';
comment on column ledger_tree.signed_at is 'milliseconds since 1970-01-01T00:00Z';
insert into ledger_tree default values;
create function refuse_tree_rewind() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.size >= old.size then
    return new;
  end if;
  raise exception 'the tree of the ledger only grows' using errcode = 'insufficient_privilege';
end $$;
create trigger ledger_tree_grows before update or delete on ledger_tree
  for each row execute function refuse_tree_rewind();
alter table ledger_tree enable always trigger ledger_tree_grows;

-- Up to where each chain has its place, and the hash of that row.
create table ledger_placed (
  chain  uuid primary key,
  seq    bigint not null,
  hash   bytea not null check (octet_length(hash) = 32)
) with (fillfactor = 20);
create trigger ledger_placed_forward before update or delete on ledger_placed
  for each row execute function refuse_ledger_rewind();
alter table ledger_placed enable always trigger ledger_placed_forward;

-- Which rows stand where: consecutive rows of one chain are consecutive leaves.
create table ledger_span (
  first_leaf  bigint primary key,
  chain       uuid not null,
  first_seq   bigint not null,
  rows        integer not null check (rows > 0)
);
create index ledger_span_of_chain on ledger_span (chain, first_seq);

-- The hashes of the tree in tiles of 256 (C2SP tlog-tiles): level 0 holds leaves, level n the roots of full tiles below.
create table ledger_tile (
  level   smallint not null,
  tile    bigint not null,
  hashes  bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, tile)
);
alter table ledger_tile alter column hashes set storage external;
create function refuse_tile_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and octet_length(new.hashes) > octet_length(old.hashes)
      and substring(new.hashes for octet_length(old.hashes)) = old.hashes then
    return new;
  end if;
  raise exception 'the tree of the ledger only grows' using errcode = 'insufficient_privilege';
end $$;
create trigger ledger_tile_grows before update or delete on ledger_tile
  for each row execute function refuse_tile_change();
alter table ledger_tile enable always trigger ledger_tile_grows;

-- Checkpoints that were kept: at each start and stop, and at an interval in between.
create table ledger_checkpoint (
  size        bigint primary key,
  checkpoint  text not null,
  signed_at   bigint not null
);

do $$
declare
  append_only text;
begin
  foreach append_only in array array['ledger_span', 'ledger_checkpoint', 'ledger_key'] loop
    execute format('create trigger %I before update or delete or truncate on %I
      for each statement execute function refuse_ledger_change()', append_only || '_append_only', append_only);
    execute format('alter table %I enable always trigger %I', append_only, append_only || '_append_only');
  end loop;
end $$;

comment on column gateway_instance.open_from is 'row of the chain of this process (or of the shared one) before which nothing of it is open';
