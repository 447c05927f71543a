import { z } from 'zod';
import { actNames, type ActName } from '../../access/book/acts.ts';
import type { AccessRecord } from '../../evidence/evidence.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { moment } from '../views.ts';
import type { MonthCount } from './count.ts';
import { recordOutcomes } from './filter.ts';

const codeOf = (code: number | undefined) => (code === undefined ? undefined : coded(qualityCodes, String(code)));

export const fileAccessView = z
  .object({
    at: moment,
    action: z.enum(actNames),
    userId: z.string().describe('Who: subject of the access token.'),
    role: z.string(),
    stream: z.string().optional(),
    qualityCode: codedValue.optional(),
    outcome: z.enum(recordOutcomes),
  })
  .meta({ id: 'FileAccess', description: 'Somebody of the centre looked at a file or worked on it.' });

/** An entry of the ledger as a worker reads it: without the words of others. */
export function viewFileAccess({ at, opening, closing }: AccessRecord): z.infer<typeof fileAccessView> {
  return withoutAbsent({
    at: new Date(at).toISOString(),
    action: opening.action as ActName,
    userId: opening.userId,
    role: opening.role,
    stream: opening.stream,
    qualityCode: codeOf(opening.qualityCode),
    outcome: closing?.outcome ?? 'underWay',
  });
}

export const countView = z
  .object({
    month: z.string().describe('Of the Belgian calendar: `2026-03`.'),
    action: z.enum(actNames),
    stream: z.string().optional(),
    qualityCode: codedValue.optional(),
    outcome: z.enum(recordOutcomes),
    ruleCode: z.string().optional().describe('The rule that refused, for `denied`.'),
    count: z.int().min(1),
  })
  .meta({ id: 'AccessRecordCount', description: 'Records of one kind in a month.' });

/** A count as the data protection officer reads it. */
export function viewCount({
  month,
  action,
  stream,
  qualityCode,
  outcome,
  rule: ruleCode,
  count,
}: MonthCount): z.infer<typeof countView> {
  return withoutAbsent({
    month,
    action: action as ActName,
    stream,
    qualityCode: codeOf(qualityCode),
    outcome,
    ruleCode,
    count,
  });
}
