import type { SsinSealer } from '../../evidence/sealing.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { IntegrationQuery } from '../integrations/row.ts';
import { openDay, type SubjectKey } from './row.ts';

/**
 * The day on which a person died, as far as the centre knows.
 * @returns undefined when it knows of no death
 */
export async function dayOfDeath(
  query: IntegrationQuery,
  key: SubjectKey,
  sealer: SsinSealer,
): Promise<IncompleteDate | undefined> {
  const row = await query
    .selectFrom('person_death')
    .select('day_sealed')
    .where('centre', '=', key.centre)
    .where('subject', '=', key.subject)
    .where('corrected_at', 'is', null)
    .executeTakeFirst();
  return row && openDay(key, row.day_sealed, sealer);
}
