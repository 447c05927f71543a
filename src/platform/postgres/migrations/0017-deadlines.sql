-- What a centre has done of what it must do by a day, and what it need not do and why. What must be done follows from
-- integrations and decisions and is kept nowhere.
create table step (
  step_id        uuid primary key,
  integration_id uuid not null references integration,
  step           text not null check (step in ('incompetenceFound', 'forwarded', 'notified', 'attestationSent', 'paid',
    'individualProjectSigned', 'homeVisitMade', 'notNeeded')),
  deadline       text check (deadline ~ '^[a-z][A-Za-z0-9]{1,63}$'),
  done_on        date not null,
  text_sealed    bytea,
  recorded_by    text not null,
  recorded_at    timestamptz not null,
  check ((step = 'notNeeded') = (deadline is not null)),
  check (step <> 'notNeeded' or text_sealed is not null)
);

comment on column step.deadline is 'what is not needed, for that step only';
comment on column step.done_on is 'day on which it was done; recorded_at says when that was written down';
comment on column step.text_sealed is 'the reason or a remark, AES-256-GCM under a key derived from the evidence key, bound to step_id';

create index step_by_integration on step (integration_id);
-- However many gateways write at once. What comes again every year can be recorded again.
create unique index step_once on step (integration_id, step) where step not in ('homeVisitMade', 'notNeeded');
create unique index step_not_needed_once on step (integration_id, deadline)
  where step = 'notNeeded' and deadline not in ('homeVisit', 'debtMediationReview');

create index decision_by_centre on decision (centre);
