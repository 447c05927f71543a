-- Finds the evidence of a centre by user, by integration and by time. The text is not read as JSON, because JSON can hold
-- what jsonb refuses; a quote inside a value is escaped, so no value can look like a member. `userId` is the third member
-- of an opened row, and its value stays as it stands in the JSON text.
create function entry_user_id(content text) returns text language sql immutable strict parallel safe
  return substring(content from
    '^\{"action":"(?:[^"\\]|\\.)*","traceId":"(?:[^"\\]|\\.)*","userId":"((?:[^"\\]|\\.)*)"');
create function entry_integration_id(content text) returns text language sql immutable strict parallel safe
  return substring(content from '"integrationId":"([0-9a-f-]{36})"');

create index ledger_by_centre on ledger (centre, entry_id desc) where kind = 'opened';
create index ledger_by_user on ledger (centre, entry_user_id(content), entry_id desc) where kind = 'opened';
create index ledger_by_integration on ledger (entry_integration_id(content), entry_id desc) where kind = 'opened';

-- Integrations of a centre by their code, newest first.
create index integration_by_code on integration (centre, quality_code, integration_id desc);
