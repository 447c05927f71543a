-- Who has died, as far as the streams that a centre consulted say it, and since when other centres are known.
create table person_death (
  centre         text not null check (centre ~ '^[01][0-9]{9}$'),
  subject        bytea not null check (octet_length(subject) = 32),
  day_sealed     bytea not null,
  stream         text not null,
  integration_id uuid not null references integration,
  seen_at        timestamptz not null,
  corrected_at   timestamptz,
  primary key (centre, subject)
);

comment on column person_death.subject is 'HMAC-SHA-256 of the SSIN, as in integration';
comment on column person_death.day_sealed is 'day of death, sealed, bound to centre and person; parts of it, or all, may be unknown';
comment on column person_death.stream is 'the stream whose answer showed it, under integration_id';
comment on column person_death.corrected_at is 'when an answer of a register no longer showed it; null while the person counts as dead';

alter table integration
  add column elsewhere_seen_on     date,
  add column household_member_died boolean not null default false;

comment on column integration.elsewhere_seen_on is 'day on which the Bank last told who else has the person registered';
comment on column integration.household_member_died is 'somebody of the household of the person is known to have died';

-- What still has to be closed because the person died.
create index integration_of_the_dead on integration (quality_code) where died_on_sealed is not null and state = 'active';
