-- Household members and maintenance debtors that the streams of an applicant named. Numbers and names only encrypted.
create table proposed_person (
  integration_id uuid not null references integration,
  person_ref     uuid not null,
  person_sealed  bytea not null,
  primary key (integration_id, person_ref)
);

comment on column proposed_person.person_ref is 'keyed hash of integration and SSIN: the same person keeps it';
comment on column proposed_person.person_sealed is 'JSON, AES-256-GCM under a key derived from the evidence key, bound to integration and person';
