-- Flags of the supervisor: aid of a centre does not fit with what a source says. They come in through an import, and the
-- centre answers each one. What a flag says, and of whom, is removed when it was kept long enough; its number stays.
create table flag (
  flag_id          uuid primary key,
  centre           text not null check (centre ~ '^[01][0-9]{9}$'),
  alert_id         text not null check (alert_id ~ '^[1-9][0-9]{0,18}$'),
  subject          bytea check (octet_length(subject) = 32),
  ssin_sealed      bytea,
  raised_on        date not null,
  received_at      timestamptz not null,
  due_on           date not null,
  content_sealed   bytea,
  stage            text not null check (stage in ('open', 'sending', 'confirmed', 'removed')),
  feedback_sealed  bytea,
  feedback_at      timestamptz,
  attempts         integer not null check (attempts >= 0),
  next_attempt_at  timestamptz,
  problem          text,
  answer_sealed    bytea,
  row_version      integer not null,
  row_seal         bytea not null,
  unique (centre, alert_id),
  check ((stage = 'removed') = (ssin_sealed is null)),
  check (num_nulls(subject, ssin_sealed, content_sealed) in (0, 3)),
  check (num_nulls(feedback_sealed, feedback_at) in (0, 2)),
  check (stage not in ('sending', 'confirmed') or feedback_sealed is not null)
);
comment on column flag.alert_id is 'number that the supervisor gave it: the same comes once';
comment on column flag.subject is 'HMAC-SHA-256 of the SSIN under a key derived from the evidence key';
comment on column flag.due_on is 'last day on which an answer is in time';
comment on column flag.content_sealed is 'form, aid, resource and months, AES-256-GCM under a key derived from the evidence key, bound to flag_id';
comment on column flag.feedback_sealed is 'code, comment, proof and who gave it, likewise';
comment on column flag.answer_sealed is 'what the supervisor said of the feedback, likewise';
comment on column flag.row_seal is 'key id, and HMAC-SHA-256 over all columns under a key derived from the evidence key';

create index flag_unanswered on flag (centre, due_on, flag_id) where stage = 'open';
create index flag_answered on flag (centre, flag_id desc) where stage in ('sending', 'confirmed');
create index flag_of_person on flag (centre, subject);
create index flag_to_send on flag (next_attempt_at) where stage = 'sending';
create index flag_by_day on flag (raised_on) where stage <> 'removed';

create trigger flag_sealed_update before update on flag for each row
  when (new.row_version <= old.row_version) execute function refuse_unsealed_row();

-- That an assessment raised a flag before the supervisor did: a keyed digest of person, integration, rule and month. Whoever
-- does not ask for exactly these learns nothing from it.
create table flag_prediction (
  integration_id uuid not null references integration,
  digest         bytea not null check (octet_length(digest) = 32),
  predicted_on   date not null,
  primary key (integration_id, digest)
);
comment on column flag_prediction.digest is 'HMAC-SHA-256 under a key derived from the evidence key';

-- A prediction lives as long as something of the person runs in the same case. The gateway itself cannot delete one: the
-- function does it with the rights of its owner.
create function end_predictions() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from public.integration
    where centre = new.centre and subject = new.subject and case_reference = new.case_reference
      and state in ('registering', 'active', 'ending')
  ) then
    delete from public.flag_prediction using public.integration
    where integration.integration_id = flag_prediction.integration_id and integration.centre = new.centre
      and integration.subject = new.subject and integration.case_reference = new.case_reference;
  end if;
  return null;
end $$;

create trigger integration_predictions after update on integration
  for each row when (new.state in ('failed', 'ended') and old.state is distinct from new.state)
  execute function end_predictions();
-- Also for sessions that replay a replication stream, where ordinary triggers are silent.
alter table integration enable always trigger integration_predictions;
