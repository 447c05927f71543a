import { refined, type Asked } from '../../access/asked.ts';
import type { AccessRecord, AccessRecords } from '../../evidence/evidence.ts';
import { requireSsin, type IntegrationPorts } from '../life-cycle.ts';

export interface AccessRecordQuery {
  readonly ssin: string;
  /** Moments, milliseconds since 1970. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly before?: string | undefined;
  readonly pageSize: number;
}

export interface AccessRecordPage {
  readonly records: readonly AccessRecord[];
  readonly next?: string;
}

/**
 * Lists who in the centre did what with a person's data, newest first, for the data protection officer's answers to
 * citizens and inspectors. The question itself is recorded as evidence too.
 * @throws Problem
 */
export function queryAccessRecords(
  ports: Pick<IntegrationPorts, 'door' | 'clock' | 'fictiveSsins'> & { readonly accessRecords: AccessRecords },
  asked: Asked<AccessRecordQuery>,
): Promise<AccessRecordPage> {
  const checked = refined(asked, (query) => ({ ...query, ssin: requireSsin(query.ssin, ports) }));
  return ports.door.perform('queryAccessRecords', checked, {
    find: (look, { ssin }) => {
      look.person(ssin);
    },
    carryOut: async (_found, _granted, { ssin, from, until, before, pageSize }) => {
      const found = await ports.accessRecords.find(asked.caller.centre, ssin, {
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        ...(before === undefined ? {} : { before }),
        limit: pageSize + 1,
      });
      const records = found.slice(0, pageSize);
      const last = records.at(-1);
      return {
        outcome: records.length > 0 ? 'answered' : 'noData',
        result: { records, ...(found.length > pageSize && last ? { next: last.entryId } : {}) },
      };
    },
  });
}
