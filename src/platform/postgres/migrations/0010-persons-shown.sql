-- An entry can name several persons: those whom a list shows, or with whom a decision is taken. Their pseudonyms are in
-- its content, so the chain covers them; this index finds the entries of one of them. Few rows have the member, so the
-- index costs other rows one comparison. The text is not read as JSON, because JSON can hold what jsonb refuses; a quote
-- inside a value is escaped, so no value can look like the member.
create index ledger_by_other_persons on ledger
  using gin (string_to_array(substring(content from '"alsoAbout":\["([0-9a-f",]+)"\]'), '","'))
  where kind = 'opened' and content like '%"alsoAbout":[%';
