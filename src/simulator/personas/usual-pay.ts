import { fullTimeHours } from './schema-pay.ts';
import type { Employment } from './schema-employment.ts';

/** How a kind of worker is paid and declared. Amounts are eurocents, gross. */
export interface PayTerms {
  /** Kind of worker in the quarterly declaration. */
  readonly workerCode: string;
  /** Kind of pay; undefined for a student on solidarity contributions, whose pay stands apart. */
  readonly remunCode: string | undefined;
  readonly unit: 'month' | 'day';
  readonly cents: number;
  readonly hoursPerWeek: number;
}

type Usual = Omit<PayTerms, 'hoursPerWeek'>;

/** By type of worker of Dimona. Other types (training, trainees, association work) have no quarterly declaration. */
const usual: Readonly<Partial<Record<string, Usual>>> = {
  oth: { workerCode: '495', remunCode: '1', unit: 'month', cents: 2_150_00 },
  bcw: { workerCode: '015', remunCode: '1', unit: 'month', cents: 2_700_00 },
  ext: { workerCode: '011', remunCode: '1', unit: 'day', cents: 118_00 },
  flx: { workerCode: '050', remunCode: '22', unit: 'day', cents: 72_50 },
  stu: { workerCode: '840', remunCode: undefined, unit: 'day', cents: 98_80 },
};

/**
 * On what terms an employment is paid.
 * @returns undefined when it pays nothing: it was canceled, or nothing is declared for its kind of worker
 */
export function payTermsOf({ workerType, canceled, pay }: Employment): PayTerms | undefined {
  const terms = usual[workerType];
  if (terms === undefined || canceled) return undefined;
  const hoursPerWeek = pay?.hoursPerWeek ?? fullTimeHours;
  if (pay?.monthly !== undefined) return { ...terms, unit: 'month', cents: toCents(pay.monthly), hoursPerWeek };
  if (pay?.daily !== undefined) return { ...terms, unit: 'day', cents: toCents(pay.daily), hoursPerWeek };
  return { ...terms, cents: Math.round((terms.cents * hoursPerWeek) / fullTimeHours), hoursPerWeek };
}

/** `2450.80` as 245080, exactly. */
export function toCents(euro: string): number {
  const [whole = '0', decimals = ''] = euro.split('.');
  return 100 * Number(whole) + Number(decimals.padEnd(2, '0'));
}
