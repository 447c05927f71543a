-- What the Bank's services were seen to send: names of elements and codes, never anything of a person.
create table contract_sighting (
  service      text not null,
  -- Of a code: the list that does not have it.
  operation    text not null,
  -- Path below the root of the reply; empty for the whole reply. Of a code: the code.
  element      text not null,
  kind         text not null check (kind in ('reply', 'read', 'leftOut', 'unread', 'code')),
  first_seen   date not null,
  last_seen    date not null,
  occurrences  bigint not null check (occurrences > 0),
  -- Occurrences of the element around it when it was last seen: by this it shows that one has vanished.
  around_then  bigint not null default 0,
  acknowledged boolean not null default false,
  primary key (service, operation, element, kind)
);
