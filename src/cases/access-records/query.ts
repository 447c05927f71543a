import { openingBy } from '../../access/opening.ts';
import { belgianDate } from '../../values/calendar.ts';
import type { AccessRecord, AccessRecords } from '../../evidence/evidence.ts';
import { recordEvidence } from '../../access/evidence-required.ts';
import { requireAction, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';
import { parseSsin } from '../integrations/query.ts';

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
export async function queryAccessRecords(
  ports: IntegrationPorts & { readonly accessRecords: AccessRecords },
  origin: Omit<RequestOrigin, 'signal'>,
  query: AccessRecordQuery,
): Promise<AccessRecordPage> {
  const rule = await requireAction(ports.ledger, origin, 'queryAccessRecords', 'queryAccessRecords');
  const ssin = parseSsin(query.ssin, belgianDate(ports.clock()), ports.fictiveSsins);
  const found = await ports.accessRecords.find(origin.caller.centre, ssin, {
    ...(query.from === undefined ? {} : { from: query.from }),
    ...(query.until === undefined ? {} : { until: query.until }),
    ...(query.before === undefined ? {} : { before: query.before }),
    limit: query.pageSize + 1,
  });
  await recordEvidence(
    ports.ledger,
    { ...openingBy(origin, 'queryAccessRecords'), ssin },
    { outcome: found.length > 0 ? 'answered' : 'noData', rule, exchanges: [] },
  );
  const records = found.slice(0, query.pageSize);
  const last = records[records.length - 1];
  return { records, ...(found.length > query.pageSize && last ? { next: last.entryId } : {}) };
}
