import type { Registration } from '../../bank/bank.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { isOpen, type Integration } from '../integrations/integration.ts';
import type { SqlTransaction } from '../../platform/jobs/work.ts';

/**
 * How our directory and the Bank's can differ. `missingAtBank`: the integration runs here and the Bank does not know
 * it. `stillAtBank`: it does not run here and the Bank has it. `periodDiffers`: both have it, for different days.
 */
export const differences = ['missingAtBank', 'stillAtBank', 'periodDiffers'] as const;
export type Difference = (typeof differences)[number];

/**
 * Compares an integration with what the Bank lists for its person. Pure.
 * @param listed registrations of the person, of every centre and code
 * @param others further integrations of the same person, centre and code
 */
export function compare(
  integration: Integration,
  nisCodes: readonly string[],
  listed: readonly Registration[],
  others: readonly Integration[],
  today: CalendarDate,
): Difference | undefined {
  const { qualityCode, startDate, endDate } = integration;
  const ours = listed.filter(
    (entry) =>
      nisCodes.includes(entry.nisCode) &&
      entry.qualityCode === qualityCode &&
      entry.register === 'PRIMARY' &&
      (entry.endDate === undefined || entry.endDate >= today),
  );
  if (!isOpen(integration, today)) {
    // The Bank ends by code, so ending would also remove a valid registration under the same code.
    const taken = others.some((other) => isOpen(other, today) || other.state === 'registering');
    return ours.length > 0 && !taken ? 'stillAtBank' : undefined;
  }
  if (ours.length === 0) return 'missingAtBank';
  return ours.every((entry) => entry.startDate === startDate && entry.endDate === endDate)
    ? undefined
    : 'periodDiffers';
}

/** The result for an integration that differed or could not be compared. */
export interface Finding {
  readonly integrationId: string;
  /** Absent when the Bank did not answer. */
  readonly difference?: Difference;
  readonly repaired: boolean;
  /** Type of the problem, when it could not be compared or repaired. */
  readonly problem?: string;
}

/** One comparison of a whole centre with the Bank. */
export interface Reconciliation {
  readonly reconciliationId: string;
  readonly centre: EnterpriseNumber;
  /** The user who started it, or the gateway itself at night. */
  readonly startedBy: string;
  readonly traceId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt?: number;
  /** The last integration that was compared. */
  readonly after?: string;
  readonly compared: number;
  readonly agreed: number;
  readonly findings: readonly Finding[];
}

/** Where reconciliations are kept. */
export interface ReconciliationStore {
  add(
    reconciliation: Pick<Reconciliation, 'reconciliationId' | 'centre' | 'startedBy' | 'traceId' | 'startedAt'>,
    alongside: (transaction: SqlTransaction) => Promise<void>,
  ): Promise<void>;
  find(reconciliationId: string): Promise<Reconciliation | undefined>;
  /** The centre whose reconciliation it is; undefined when there is none. */
  centreOf(reconciliationId: string): Promise<EnterpriseNumber | undefined>;
  list(
    centre: EnterpriseNumber,
    page: { readonly after?: string; readonly limit: number },
  ): Promise<readonly Reconciliation[]>;
  /**
   * Records a page once: a page that another process has recorded already changes nothing.
   * @param from where the page began
   */
  advance(
    of: { readonly reconciliationId: string; readonly from: string | undefined },
    page: {
      readonly compared: number;
      readonly agreed: number;
      readonly findings: readonly Finding[];
      readonly after?: string;
      readonly finishedAt?: number;
    },
    alongside: (transaction: SqlTransaction) => Promise<void>,
  ): Promise<void>;
}
