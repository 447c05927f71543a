-- Why somebody looks into a file again: noted by a user for an integration, holds for the rest of the day.
create table consultation_reason (
  reason_id      uuid primary key,
  integration_id uuid not null references integration,
  user_id        text not null,
  day            date not null,
  at             timestamptz not null,
  code           text not null check (code ~ '^[a-z][A-Za-z]{1,63}$'),
  explanation_sealed bytea not null
);

comment on column consultation_reason.day is 'legal day in Belgium for which the reason holds';
comment on column consultation_reason.explanation_sealed is 'free text, AES-256-GCM under a key derived from the evidence key, bound to reason_id';

create index consultation_reason_of_day on consultation_reason (integration_id, user_id, day, at desc);
