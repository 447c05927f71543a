-- A decision says what happens with everybody of the household, gives several kinds of aid, and tells the day on which
-- it was taken from the day on which it was entered.
alter table decision
  add column registered_from          date,
  add column continues_under          uuid,
  add column lateness_reason_sealed   bytea,
  add column elsewhere_reason_sealed  bytea,
  add column elsewhere_checked_at     timestamptz;

update decision set registered_from = start_date;
alter table decision
  add check (registered_from is null or registered_from >= start_date and registered_from <= end_date);

comment on column decision.decided_on is 'true day of the decision; decided_at is when it was entered here';
comment on column decision.registered_from is 'first day of the new codes; null when nothing is registered, e.g. for a period that is over';
comment on column decision.continues_under is 'integration of the applicant to whose file belongs from then on who keeps a code; it may not be there yet';
comment on column decision.lateness_reason_sealed is 'why it was entered late, in the words of the centre, sealed';
comment on column decision.elsewhere_reason_sealed is 'why aid is granted that another centre gives too, in the words of the centre, sealed';
comment on column decision.elsewhere_checked_at is 'when the Bank said who else has the persons registered; null when it was not asked or did not answer';

alter table decision_person
  add column effect    text not null default 'ended'
    check (effect in ('newCode', 'ended', 'continues', 'leftOut', 'ownAid')),
  add column named     boolean not null default true,
  add column replaces  uuid[] not null default '{}',
  add column gap_start date,
  add column gap_end   date check (gap_end >= gap_start),
  add check (num_nulls(gap_start, gap_end) in (0, 2)),
  add check (effect in ('newCode', 'ended') or state = 'done');
alter table decision_person alter column effect drop default, alter column named drop default;

comment on column decision_person.integration_id is 'the integration it is about; newCode and ended: that the decision ends';
comment on column decision_person.named is 'the centre named it, or it is the applicant; the others follow by default';
comment on column decision_person.replaces is 'further integrations of this person that end with it: under review, of other kinds of aid, or under the new code';
comment on column decision_person.gap_start is 'with gap_end: days between the old code and the new one on which the person is registered under neither';

-- Aid that a decision gives to a person: one code, and one integration, for each kind.
create table decision_next (
  decision_id         uuid not null,
  integration_id      uuid not null,
  position            smallint not null,
  aid                 text check (aid in ('livingWage', 'equivalentLivingWage', 'otherAid', 'employment')),
  next_integration_id uuid unique,
  next_quality_code   smallint not null,
  primary key (decision_id, integration_id, next_quality_code),
  unique (decision_id, integration_id, position),
  foreign key (decision_id, integration_id) references decision_person
);

comment on column decision_next.aid is 'null: no aid, a member of the household under a code of its own';
comment on column decision_next.next_integration_id is 'the one that takes its place; made when the Bank is asked. Null when the period is over';

insert into decision_next (decision_id, integration_id, position, aid, next_integration_id, next_quality_code)
  select decision_id, integration_id, 0, aid, next_integration_id, next_quality_code
  from decision_person where next_integration_id is not null;
update decision_person p set effect = 'newCode'
  where exists (select 1 from decision_next n where n.decision_id = p.decision_id and n.integration_id = p.integration_id);

-- An integration is decided on once; it may be mentioned in other decisions.
alter table decision_person
  drop constraint decision_person_integration_id_key,
  drop column aid,
  drop column next_integration_id,
  drop column next_quality_code;
create unique index decision_person_decided on decision_person (integration_id) where effect in ('newCode', 'ended');

alter table integration add column next_code_on date;
comment on column integration.next_code_on is 'first day of the code that the decision gives in its place';
update integration i set decided_on = d.decided_on, next_code_on = d.registered_from
  from decision d join decision_person p on p.decision_id = d.decision_id
  where p.integration_id = i.integration_id and i.quality_code = 1;
