-- What the Bank sends by itself. A message is kept before it is acknowledged, and its content until it took effect: then
-- only its number stays, and whether the same comes again.
create table message_series (
  series_id    uuid primary key,
  sender       text not null check (sender ~ '^([0-9]{10}|[0-9]{1,3}/[0-9]{1,3})$'),
  receiver     text not null check (receiver ~ '^([0-9]{10}|[0-9]{1,3}/[0-9]{1,3})$'),
  first_number bigint not null,
  worked_to    bigint not null,
  unique (sender, receiver)
);
comment on column message_series.first_number is 'the number with which it began here: what came before is no gap';
comment on column message_series.worked_to is 'every number up to it took effect, or stands in message_gap';

create table bank_message (
  message_id      uuid primary key,
  series_id       uuid not null references message_series,
  sequence_number bigint not null check (sequence_number between 1 and 999999999999999),
  kind            text not null check (kind ~ '^[a-z][A-Za-z0-9]{1,63}$'),
  received_at     timestamptz not null,
  persons         integer not null check (persons > 0),
  persons_done    integer not null default 0 check (persons_done between 0 and persons),
  noticed         integer not null default 0,
  dropped         integer not null default 0,
  is_unreadable   boolean not null default false,
  digest_sealed   bytea not null,
  content_sealed  bytea,
  unique (series_id, sequence_number)
);
comment on column bank_message.noticed is 'persons with a running integration';
comment on column bank_message.dropped is 'persons without one: nothing is kept of them';
comment on column bank_message.is_unreadable is 'its content does not open any more: it takes no effect';
comment on column bank_message.digest_sealed is 'SHA-256 of kind and content, AES-256-GCM under a key derived from the evidence key, bound to message_id';
comment on column bank_message.content_sealed is 'persons and what happened to them, AES-256-GCM under a key derived from the evidence key, bound to message_id; null once it took effect';

create index bank_message_waiting on bank_message (series_id, sequence_number)
  where content_sealed is not null and not is_unreadable;
create index bank_message_unreadable on bank_message (series_id) where is_unreadable;

-- Numbers that were waited for in vain. One that comes after all is taken out.
create table message_gap (
  series_id    uuid not null references message_series,
  first_number bigint not null,
  last_number  bigint not null,
  noticed_at   timestamptz not null,
  primary key (series_id, first_number),
  check (last_number >= first_number)
);

-- What a message says about the person of an integration: a review is due. It opens nothing.
create table notice (
  notice_id      uuid primary key,
  integration_id uuid not null references integration,
  message_id     uuid not null references bank_message,
  position       integer not null,
  received_at    timestamptz not null,
  content_sealed bytea not null,
  unique (message_id, position, integration_id)
);
comment on column notice.position is 'which person of the message: the same is noticed once, however often it is tried';
comment on column notice.content_sealed is 'what happened and when, AES-256-GCM under a key derived from the evidence key, bound to notice_id';

create index notice_of_integration on notice (integration_id);

-- A notice ends with its integration, whatever statement ends that. The gateway itself cannot delete one: the function does
-- it with the rights of its owner.
create function end_notices() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.notice where integration_id = new.integration_id;
  return null;
end $$;

create trigger integration_notices after update on integration
  for each row when (new.state in ('failed', 'ending', 'ended') or new.decided_on is not null)
  execute function end_notices();
-- Also for sessions that replay a replication stream, where ordinary triggers are silent.
alter table integration enable always trigger integration_notices;
