comment on column consultation_rate.key is 'what is counted, for which centre or user; one that begins with a centre counts consultations';
comment on column consultation_rate.minute is 'when the running minute, or hour, began';

-- Patterns in the work of users that the data protection officer should look at. No person consulted stands here: only
-- users, and the entries of the evidence behind it.
create table signal (
  signal_id      uuid primary key,
  centre         text not null check (centre ~ '^[01][0-9]{9}$'),
  rule           text not null check (rule ~ '^[a-z][A-Za-z]{1,63}$'),
  matter         text not null,
  user_ids       text[] not null check (cardinality(user_ids) > 0),
  case_reference text,
  occurrences    integer not null check (occurrences > 0),
  threshold      integer not null check (threshold > 0),
  first_at       timestamptz not null,
  last_at        timestamptz not null check (last_at >= first_at),
  found_at       timestamptz not null,
  updated_at     timestamptz not null,
  unique (centre, rule, matter)
);
comment on column signal.matter is 'what makes it one beside centre and rule, e.g. user and day: the same facts give the same signal';
comment on column signal.occurrences is 'what the rule counts: persons, registrations or consultations';

create index signal_by_centre on signal (centre, signal_id desc);

create table signal_entry (
  signal_id uuid not null references signal,
  entry_id  uuid not null,
  at        timestamptz not null,
  primary key (signal_id, entry_id)
);
comment on column signal_entry.entry_id is 'entry of the ledger';

-- What the officer found; the last one counts, the others stay.
create table signal_assessment (
  assessment_id uuid primary key,
  signal_id     uuid not null references signal,
  finding       text not null check (finding in ('explained', 'misuse', 'underInvestigation')),
  explanation_sealed bytea not null,
  occurrences   integer not null,
  assessed_by   text not null,
  assessed_at   timestamptz not null,
  trace_id      text not null
);
comment on column signal_assessment.explanation_sealed is 'free text, AES-256-GCM under a key derived from the evidence key, bound to assessment_id';
comment on column signal_assessment.occurrences is 'those of the signal then: it has grown when there are more now';
comment on column signal_assessment.trace_id is 'the entry of the ledger about the assessment has the same';

create index signal_assessment_of on signal_assessment (signal_id, assessment_id);

-- The evidence by time. It grows at its end only, so an index of ranges is small and costs an append nearly nothing.
create index ledger_by_time on ledger using brin (at) with (pages_per_range = 16);

create index integration_by_registration on integration (registered_at);
create index integration_by_ending on integration (ended_at) where ended_at is not null;
