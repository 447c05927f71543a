-- Whose file an integration belongs to, why it was made, and what has happened to it since.
alter table integration
  add column applicant_integration_id   uuid references integration,
  add column registration_reason_sealed bytea,
  add column decided_on                 date,
  add column reviewed_on                date,
  add column died_on_sealed             bytea,
  add check (applicant_integration_id <> integration_id);

comment on column integration.applicant_integration_id is 'of the applicant with whom it ends: for members of the household and maintenance debtors';
comment on column integration.registration_reason_sealed is 'why, in the words of the centre, sealed; where the code or the day asks for it';
comment on column integration.decided_on is 'day of the decision on it: from then on it opens nothing, although it is registered until the next code begins';
comment on column integration.reviewed_on is 'day of the last review, for a code that is reviewed without a second integration';
comment on column integration.died_on_sealed is 'day of death of the person, sealed; parts of it may be unknown';

create index integration_by_applicant on integration (applicant_integration_id) where applicant_integration_id is not null;
