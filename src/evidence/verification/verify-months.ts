import { markOf } from '../entry.ts';
import type { EvidenceKeyRing } from '../keys.ts';
import { markOfSecret } from '../month-sealer.ts';
import { createRowSealer } from '../row-seal.ts';
import { monthSecretTable, type MonthSecretStorage } from '../storage/month-secrets.ts';
import type { Findings } from './finding.ts';

/**
 * Whether the secrets of months are as they were sealed, and those under which the oldest and the newest entry of each
 * month are. Without its secret nobody finds or opens what a month has of persons.
 */
export async function verifyMonthSecrets(
  storage: MonthSecretStorage,
  ring: EvidenceKeyRing,
  findings: Findings,
): Promise<void> {
  const sealer = createRowSealer({ ...ring, ofRows: ring.all });
  const marks = new Map<string, string>();
  const add = (id: string, kind: 'changed' | 'absent', why: string) => {
    findings.add({ kind, table: monthSecretTable.name, id, why });
  };
  for (const row of await storage.all()) {
    const state = sealer.judge(monthSecretTable, row);
    if (state !== 'genuine' && state !== 'formerKey') add(row.month, 'changed', 'it is not as it was sealed');
    marks.set(row.month, markOfSecret(row).toString('hex'));
  }
  const told = new Set<string>();
  for (const { month, content } of await storage.samples(await storage.monthsWithEntries())) {
    const mark = markOf(content);
    if (mark === undefined || mark === marks.get(month) || told.has(month)) continue;
    told.add(month);
    if (marks.has(month)) add(month, 'changed', 'entries of the month are sealed under another secret');
    else add(month, 'absent', 'entries of the month are sealed under it');
  }
}
