-- An entry can name several persons: those whom a list shows, or with whom a decision is taken. Their pseudonyms are in
-- its content, so the chain covers them; this index finds the entries of one of them. Few rows have the member, so the
-- index costs other rows one comparison.
create index ledger_by_other_persons on ledger using gin ((content::jsonb -> 'alsoAbout'))
  where kind = 'opened' and content like '%"alsoAbout":%';
