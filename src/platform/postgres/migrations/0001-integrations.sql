-- People integrated by a centre. The SSIN is in no column in clear: `subject` is a keyed pseudonym to look a person up,
-- `ssin_sealed` the encrypted number.
create table integration (
  integration_id     uuid primary key,
  centre             text not null check (centre ~ '^[01][0-9]{9}$'),
  subject            bytea not null check (octet_length(subject) = 32),
  ssin_sealed        bytea not null,
  quality_code       smallint not null check (quality_code between 1 and 999),
  case_reference     text not null,
  application_date   date not null,
  informed_on        date not null,
  proof_sealed       bytea not null,
  start_date         date not null,
  end_date           date not null check (end_date >= start_date),
  state              text not null check (state in ('registering', 'active', 'failed', 'ending', 'ended')),
  registered_by      text not null,
  registered_at      timestamptz not null,
  ended_by           text,
  ended_at           timestamptz,
  ended_reason_sealed bytea,
  ticket_cbss        text,
  check (num_nulls(ended_by, ended_at, ended_reason_sealed) in (0, 3))
);

comment on column integration.subject is 'HMAC-SHA-256 of the SSIN under a key derived from the evidence key';
comment on column integration.ssin_sealed is 'SSIN, AES-256-GCM under a key derived from the evidence key, bound to integration_id';
comment on column integration.proof_sealed is 'proof of identity, sealed likewise: the Bank demands it again to end the registration';
comment on column integration.end_date is 'last day of the period, included';

-- The same person cannot be registered twice by a centre under one code, however many gateways try at once.
create unique index integration_running on integration (centre, subject, quality_code)
  where state in ('registering', 'active', 'ending');

-- Ids are UUIDv7: their order is the order of registration.
create index integration_by_subject on integration (centre, subject, integration_id desc);
create index integration_by_centre on integration (centre, integration_id desc);
create index integration_by_case on integration (centre, case_reference, integration_id desc);
