-- Whether the household of an applicant was told, and when each person was named: a debtor is checked against it.
alter table integration add column household_known_at timestamptz;
alter table proposed_person add column named_at timestamptz not null default 'epoch';
alter table proposed_person alter column named_at drop default;

comment on column integration.household_known_at is 'when the streams last told who lives with the person; null while they have not';
comment on column proposed_person.named_at is 'when the streams last named the person';

-- The last reason that somebody gave for a registration, or for a consultation: the same text again explains nothing.
create index integration_by_registrant on integration (centre, registered_by, integration_id desc)
  where registration_reason_sealed is not null;
create index consultation_reason_by_user on consultation_reason (user_id, at desc);
