-- What software of centres is told: that something happened, where, and by when. No person is in it.
create table event (
  event_id     uuid primary key,
  seq          bigint generated always as identity,
  centre       text not null check (centre ~ '^[0-9]{10}$'),
  kind         text not null check (kind ~ '^[a-z][A-Za-z]{1,63}$'),
  subject_type text not null check (subject_type in ('integration', 'citizenQuestion', 'flag')),
  subject_id   uuid not null,
  due_on       date,
  matter       text unique,
  position     bigint,
  placed_at    timestamptz,
  check ((position is null) = (placed_at is null))
);
comment on column event.matter is 'for what is found by looking, again and again: the same is told once, as long as it is kept';
comment on column event.position is 'place in the feed of the centre; given after the transaction that told it was committed, so that no reader passes one that comes later';
comment on column event.placed_at is 'the time of the event for those who read it, by the clock of the gateway';

create unique index event_in_feed on event (centre, position) where position is not null;
create index event_waiting on event (centre, seq) where position is null;
create index event_age on event (placed_at);

create table event_feed (
  centre        text primary key check (centre ~ '^[0-9]{10}$'),
  last_position bigint not null default 0,
  removed_to    bigint not null default 0 check (removed_to <= last_position)
);
comment on column event_feed.removed_to is 'events up to this place are no longer kept';

-- Where a vendor's software wants to be called. Sealed: nobody else can send what is told elsewhere.
create table subscription (
  subscription_id      uuid primary key,
  centre               text not null check (centre ~ '^[0-9]{10}$'),
  client_id            text not null,
  url                  text not null check (length(url) <= 2000),
  kinds                text[] not null,
  state                text not null check (state in ('active', 'paused', 'gone', 'ended')),
  secret_sealed        bytea,
  former_secret_sealed bytea,
  former_until         timestamptz,
  created_by           text not null,
  created_at           timestamptz not null,
  row_version          integer not null,
  row_seal             bytea not null
);
comment on column subscription.state is 'gone: the receiver answered 410; ended: it is there no more for callers';
comment on column subscription.secret_sealed is 'with which deliveries are signed, AES-256-GCM under a key derived from the evidence key, bound to subscription_id';
comment on column subscription.former_secret_sealed is 'the one before, with which they are signed too until former_until';

create index subscription_of_client on subscription (centre, client_id) where state <> 'ended';

-- How far a subscription is, and which gateway delivers for it now.
create table subscription_progress (
  subscription_id   uuid primary key references subscription,
  reached           bigint not null,
  failures          integer not null default 0,
  failing_since     timestamptz,
  resting_until     timestamptz,
  last_delivered_at timestamptz,
  last_problem      text,
  last_status       integer,
  lease             uuid,
  leased_until      timestamptz
);
comment on column subscription_progress.reached is 'events of the feed up to this place are delivered, or have a row in delivery';
comment on column subscription_progress.failures is 'deliveries that failed in a row';

-- What is not delivered yet. The row goes when it is.
create table delivery (
  subscription_id  uuid not null references subscription,
  event_id         uuid not null references event on delete cascade,
  position         bigint not null,
  line             uuid not null,
  state            text not null check (state in ('waiting', 'parked')),
  waiting_since    timestamptz not null,
  attempts         integer not null default 0,
  first_failed_at  timestamptz,
  next_attempt_at  timestamptz not null,
  last_problem     text,
  last_status      integer,
  parked_at        timestamptz,
  primary key (subscription_id, event_id)
);
comment on column delivery.line is 'what the event is about: events of one line are delivered in their order';

create index delivery_line on delivery (subscription_id, line, position) where state = 'waiting';
create index delivery_order on delivery (subscription_id, state, position);
create index delivery_event on delivery (event_id);
