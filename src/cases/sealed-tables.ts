import type { TableOf } from '../evidence/storage/sealed-rows.ts';
import { approvalTable } from './approvals/store.ts';
import { deathTable } from './deaths/row.ts';
import { decisionNextTable, decisionPersonTable, decisionTable } from './decisions/row.ts';
import { integrationTable } from './integrations/row.ts';
import { reasonTable } from './reasons/store.ts';

/** Every table whose rows are sealed: those that decide who may see what, and what is done in whose name. */
export const sealedTables: readonly TableOf<object>[] = [
  integrationTable,
  approvalTable,
  reasonTable,
  deathTable,
  decisionTable,
  decisionPersonTable,
  decisionNextTable,
];
