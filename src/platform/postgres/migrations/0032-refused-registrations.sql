-- Registrations that the Bank refused: it has nothing of them, so the nightly comparison leaves them out. Until now the mark
-- was in integration.elsewhere_seen_on. It is a table of its own, and no column, because the seal of a row covers the
-- columns that the table had when the gateway that reads it was made: gateways of both releases may run beside each other.
create table refused_registration (
  integration_id uuid primary key references integration on delete cascade,
  refused_on     date not null
);
comment on table refused_registration is 'failed integrations that the Bank told it would not register; a failed one that is not here may be registered all the same';

insert into refused_registration (integration_id, refused_on)
select integration_id, elsewhere_seen_on from integration where state = 'failed' and elsewhere_seen_on is not null;
