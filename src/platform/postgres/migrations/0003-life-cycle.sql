-- The life of an integration after its registration: what the person was told, what it follows on, what was decided.
alter table integration
  alter column informed_on drop not null,
  add column informed_way            text check (informed_way in ('orally', 'writing', 'form')),
  add column previous_integration_id uuid references integration,
  add column review_reason           text,
  add column review_remark_sealed    bytea,
  add column elsewhere_sealed        bytea,
  add check (informed_on is not null or informed_way is null),
  add check (review_reason is not null or review_remark_sealed is null);

comment on column integration.previous_integration_id is 'the integration it follows on: by a decision, or by a review';
comment on column integration.elsewhere_sealed is 'what the Bank said at registration of other centres, JSON, sealed';

-- What ends by itself, what is due for review, what the Bank never confirmed.
create index integration_by_end on integration (end_date) where state = 'active';
create index integration_unconfirmed on integration (registered_at) where state in ('registering', 'ending');
create index integration_by_previous on integration (previous_integration_id) where previous_integration_id is not null;

-- What a centre decided on an application for aid, and who decided it.
create table decision (
  decision_id    uuid primary key,
  integration_id uuid not null unique references integration,
  centre         text not null check (centre ~ '^[01][0-9]{9}$'),
  decided_on     date not null,
  outcome        text not null check (outcome in ('granted', 'refused', 'withdrawn')),
  start_date     date,
  end_date       date check (end_date >= start_date),
  decided_by     text not null,
  client_id      text not null,
  role           text not null,
  rule           text not null,
  trace_id       text not null,
  decided_at     timestamptz not null,
  check (num_nulls(start_date, end_date) = case outcome when 'granted' then 0 else 2 end)
);

comment on column decision.rule is 'rule that allowed it; with user, client, role and trace id it opens the evidence of what follows';

-- One row for each person of a decision. An integration is decided on once, alone or with others.
create table decision_person (
  decision_id         uuid not null references decision,
  integration_id      uuid not null references integration,
  position            smallint not null,
  aid                 text check (aid in ('livingWage', 'equivalentLivingWage', 'otherAid', 'employment')),
  next_integration_id uuid unique,
  next_quality_code   smallint,
  state               text not null default 'pending' check (state in ('pending', 'done')),
  attempts            integer not null default 0,
  next_attempt_at     timestamptz,
  problem             text,
  primary key (decision_id, integration_id),
  unique (integration_id),
  check (num_nulls(next_integration_id, next_quality_code) in (0, 2)),
  check (state = 'pending' or num_nulls(next_attempt_at, problem) = 2)
);

comment on column decision_person.integration_id is 'the integration the decision ends';
comment on column decision_person.next_integration_id is 'the one that takes its place; made when the Bank is asked';
comment on column decision_person.problem is 'type of the problem of the last attempt';

create index decision_person_pending on decision_person (decision_id) where state = 'pending';
