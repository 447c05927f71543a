-- How many consultations a user, and a centre, took in the running minute; shared by all gateways. Unlogged: after a crash
-- of the server the minute simply begins anew, and no commit has to wait for the disk.
create unlogged table consultation_rate (
  key      text primary key,
  minute   timestamptz not null,
  taken    integer not null check (taken >= 0)
);

comment on column consultation_rate.key is 'centre, or centre and user';
