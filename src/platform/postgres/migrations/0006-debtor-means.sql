-- What the tax assessment of a maintenance debtor said, when it was consulted under the integration: it decides whether
-- the real estate opens. Kept encrypted only.
create table debtor_means (
  integration_id uuid primary key references integration,
  means_sealed   bytea not null
);

comment on column debtor_means.means_sealed is 'JSON, AES-256-GCM under a key derived from the evidence key, bound to integration_id';
