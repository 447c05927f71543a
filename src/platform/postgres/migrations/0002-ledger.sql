-- The evidence: who consulted whose data, for which centre, why, and how it ended. Rows are added and never changed.
create table ledger (
  seq       bigint primary key check (seq > 0),
  kind      text not null check (kind in ('opened', 'closed')),
  entry_id  uuid not null,
  subject   bytea check (octet_length(subject) = 32),
  centre    text check (centre ~ '^[01][0-9]{9}$'),
  at        bigint not null,
  instance  uuid not null,
  content   text not null,
  hash      bytea not null check (octet_length(hash) = 32),
  check (kind = 'opened' and centre is not null or kind = 'closed' and centre is null and subject is null)
);

comment on column ledger.seq is '1, 2, 3 ... without gaps';
comment on column ledger.subject is 'HMAC-SHA-256 of the SSIN under a key derived from the evidence key';
comment on column ledger.at is 'milliseconds since 1970-01-01T00:00Z';
comment on column ledger.instance is 'gateway process that wrote the row';
comment on column ledger.content is 'JSON text; exactly this text is hashed';
comment on column ledger.hash is 'HMAC-SHA-256 over the hash of the row before and all other columns of this row';

-- An entry is opened once and closed once.
create unique index ledger_entry on ledger (entry_id, kind);
create index ledger_by_subject on ledger (subject, centre, seq desc) where kind = 'opened' and subject is not null;

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_append_only before update or delete or truncate on ledger
  for each statement execute function refuse_ledger_change();
-- Also for sessions that replay a replication stream, where ordinary triggers are silent.
alter table ledger enable always trigger ledger_append_only;

-- The end of the chain, one row. Gateways take turns on it.
create table ledger_head (
  only_row   boolean primary key default true check (only_row),
  seq        bigint not null,
  hash       bytea not null check (octet_length(hash) = 32),
  key_id     text,
  key_check  bytea
) with (fillfactor = 20);

comment on column ledger_head.key_check is 'derived from the evidence key: a gateway with another key refuses to start';

insert into ledger_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function refuse_ledger_rewind() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.seq > old.seq or (new.seq = old.seq and new.hash = old.hash)) then
    return new;
  end if;
  raise exception 'the ledger only moves forward' using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_head_forward before update or delete on ledger_head
  for each row execute function refuse_ledger_rewind();
alter table ledger_head enable always trigger ledger_head_forward;

-- Gateway processes. Each holds an advisory lock on its number for its life; a row without an end whose lock is free
-- belongs to a process that died, and its open entries are in `ledger` from `open_from` on.
create sequence gateway_instance_number as integer;

create table gateway_instance (
  number      integer primary key,
  instance    uuid not null unique,
  started_at  timestamptz not null default now(),
  open_from   bigint not null,
  ended_at    timestamptz
) with (fillfactor = 50);

create index gateway_instance_unended on gateway_instance (number) where ended_at is null;
