-- What home visits, proofs and conversations showed. Rows never change: a wrong one is withdrawn by a later one. The
-- documents stay in the software of the centre.
create table observation (
  observation_id   uuid primary key,
  integration_id   uuid not null references integration,
  kind             text not null check (kind in ('homeVisit', 'proof', 'conversation')),
  observed_on      date not null,
  item             text not null check (item in ('address', 'household', 'work', 'income', 'property', 'savings',
    'insurance', 'jobSeeker', 'study')),
  outcome          text not null check (outcome in ('confirms', 'contradicts', 'inconclusive')),
  reference_sealed bytea,
  -- However many gateways write at once, one observation is withdrawn once.
  withdraws        uuid unique references observation check (withdraws <> observation_id),
  noted_by         text not null,
  noted_at         timestamptz not null
);

comment on column observation.integration_id is 'of the person that it is about';
comment on column observation.observed_on is 'day of the visit, proof or conversation; noted_at says when that was written down';
comment on column observation.reference_sealed is 'reference in the system of the centre, AES-256-GCM under a key derived from the evidence key, bound to observation_id';
comment on column observation.withdraws is 'the wrong observation in whose place this one comes';

create index observation_by_integration on observation (integration_id);
