-- Whether a notice says that the number of the person was replaced or canceled. A consultation asks for nothing else, so it
-- opens no other notice. What the notice says decides; null, of one from before this column, may be either.
alter table notice add column changes_number boolean;
comment on column notice.changes_number is 'whether it says that the number was replaced or canceled; null for one that was made before this column';
create index notice_of_number on notice (integration_id) where changes_number is distinct from false;

-- A notice ends with its integration. After a decision that another code follows, two kinds go on under that code: what
-- was told of the number, because the next code is under the same one, and what comes after the decision.
create or replace function end_notices() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if new.state in ('failed', 'ending', 'ended') then
    -- A message that took effect while the next code was added may have been noted here.
    if new.next_code_on is not null then
      update public.notice set integration_id = next.integration_id
      from public.integration as next
      where notice.integration_id = new.integration_id and next.previous_integration_id = new.integration_id
        and next.state in ('registering', 'active')
        and not exists (select from public.notice as known
          where known.message_id = notice.message_id and known.position = notice.position
            and known.integration_id = next.integration_id);
    end if;
    delete from public.notice where integration_id = new.integration_id;
  elsif old.decided_on is null then
    delete from public.notice
    where integration_id = new.integration_id and (new.next_code_on is null or changes_number is not distinct from false);
  end if;
  return null;
end $$;

create function follow_notices() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever lets a message take effect holds this row until its notices are there.
  perform from public.integration
  where integration_id = new.previous_integration_id and next_code_on is not null for update;
  if found then
    update public.notice set integration_id = new.integration_id where integration_id = new.previous_integration_id;
  end if;
  return null;
end $$;

create trigger integration_follows after insert on integration
  for each row when (new.previous_integration_id is not null)
  execute function follow_notices();
-- Also for sessions that replay a replication stream, where ordinary triggers are silent.
alter table integration enable always trigger integration_follows;
