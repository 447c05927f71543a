import { sql } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { selectRows } from '../../evidence/storage/sealed-rows.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { IntegrationQuery } from '../integrations/row.ts';
import type { KnownPerson } from './death.ts';
import { deathTable, isOfPerson, openDay, type PersonDeathRow } from './row.ts';

/**
 * The day on which a person died, as far as the centre knows.
 * @returns undefined when it knows of no death
 * @throws RowChangedError when what it knew was changed outside the gateway: then nobody can tell
 */
export async function dayOfDeath(
  query: IntegrationQuery,
  person: KnownPerson,
  sealer: SsinSealer,
): Promise<IncompleteDate | undefined> {
  const { rows } = await sql<PersonDeathRow>`${selectRows(deathTable, isOfPerson(person, sealer))}`.execute(query);
  for (const row of rows) sealer.rows.require(deathTable, row);
  const row = rows.find((one) => one.corrected_at === null);
  return row && openDay(row, row.day_sealed, sealer);
}
