-- What one person asked for and a second person has to approve, where the installation asks for two.
create table approval (
  approval_id           uuid primary key,
  centre                text not null check (centre ~ '^[01][0-9]{9}$'),
  act                   text not null check (act in ('decide', 'register', 'integratePerson')),
  subject               bytea not null check (octet_length(subject) = 32),
  ssin_sealed           bytea not null,
  integration_id        uuid references integration,
  input_sealed          bytea not null,
  asked_by              text not null,
  asked_at              timestamptz not null,
  state                 text not null default 'waiting' check (state in ('waiting', 'approved', 'declined')),
  closed_by             text,
  closed_at             timestamptz,
  decline_reason_sealed bytea,
  result_integration_id uuid references integration,
  check (num_nulls(closed_by, closed_at) = case state when 'waiting' then 2 else 0 end),
  check ((decline_reason_sealed is not null) = (state = 'declined'))
);

comment on column approval.subject is 'HMAC-SHA-256 of the SSIN under a key derived from the evidence key';
comment on column approval.integration_id is 'the integration that the act is about; absent for the registration of a person';
comment on column approval.input_sealed is 'what was asked, JSON, sealed; once it is closed, without the proof of identity';
comment on column approval.result_integration_id is 'the integration that was decided on, or that was made';

create index approval_by_centre on approval (centre, approval_id desc);
-- The same is asked once: two people who ask for it wait for the same second person.
create unique index approval_waiting on approval (centre, subject, act, integration_id) nulls not distinct
  where state <> 'declined' and result_integration_id is null;
