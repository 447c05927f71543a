-- Maintenance debtors without a number cannot be proposed by number, but they count: their income is unknown, not nothing.
alter table integration add column unnumbered_debtors_sealed bytea;

comment on column integration.unnumbered_debtors_sealed is
  'JSON, AES-256-GCM, bound to the integration: kinship of each who may owe maintenance and has no number; null while the streams have not named anybody';
