import type { SealedTable } from '../evidence/row-sealing.ts';
import type { ExplainedTable } from '../evidence/storage/compared-tables.ts';
import { keyedTables } from './renewal/tables.ts';

/** Tables whose rows are sealed. */
export const sealedTables: readonly SealedTable[] = keyedTables
  .filter(({ isSealed }) => isSealed)
  .map(({ table }) => table);

/** What an entry must stand behind: what was registered, decided and noted, and what the Bank told. */
export const explainedTables: readonly ExplainedTable[] = [
  { table: 'integration', column: 'integration_id', by: 'named' },
  { table: 'decision_person', column: 'integration_id', by: 'named' },
  { table: 'consultation_reason', column: 'integration_id', by: 'named' },
  { table: 'flag_prediction', column: 'integration_id', by: 'named' },
  { table: 'proposed_person', column: 'integration_id', by: 'consulted' },
  { table: 'debtor_means', column: 'integration_id', by: 'consulted' },
  { table: 'person_death', column: 'integration_id', by: 'consulted' },
];
