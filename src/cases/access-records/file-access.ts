import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import { acts } from '../../access/book/acts.ts';
import type { AccessRecords } from '../../evidence/evidence.ts';
import type { Integration } from '../integrations/integration.ts';
import type { AccessRecordPage } from './query.ts';

/** What officers do is theirs: a worker whose work they look at must not learn of it here. */
const actsOfOfficers = acts.flatMap(({ name, scope }) => (scope === 'audit' ? [name] : []));

/**
 * Who of the centre looked at or worked on an integration, newest first, for workers who may see it themselves.
 * @throws Problem
 */
export function readFileAccess(
  ports: { readonly door: Door<Integration>; readonly accessRecords: AccessRecords },
  asked: Asked<{ readonly integrationId: string; readonly before?: string; readonly pageSize: number }>,
): Promise<AccessRecordPage> {
  return ports.door.perform('readFileAccess', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    carryOut: async ({ integrationId }, _granted, { before, pageSize }) => {
      const found = await ports.accessRecords.find(
        asked.caller.centre,
        { integrationId, exceptActions: actsOfOfficers },
        { ...(before === undefined ? {} : { before }), limit: pageSize + 1 },
      );
      const records = found.slice(0, pageSize).map(({ record }) => record);
      const last = records.at(-1);
      return {
        outcome: records.length > 0 ? 'answered' : 'noData',
        result: { records, ...(found.length > pageSize && last ? { next: last.entryId } : {}) },
      };
    },
  });
}
