-- A person who looks at the own evidence does so for no centre.
alter table ledger drop constraint ledger_check;
alter table ledger add constraint ledger_check
  check (kind = 'opened' or centre is null and subject is null) not valid;

-- Entries whose answer shows somebody by number, beside the person whom it is about.
create index ledger_by_persons_shown on ledger
  using gin (string_to_array(substring(content from '"shown":\["([0-9a-f",]+)"\]'), '","'))
  where kind = 'closed' and content like '%"shown":[%';
