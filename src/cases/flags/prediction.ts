import type { Finding } from '../../assessment/finding.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import type { Ssin } from '../../values/ssin.ts';
import { crossingNames, type Crossing } from './crossings.ts';

/** That an assessment raised a flag of a kind, for a month of the person of an integration. */
export interface PredictedMonth {
  readonly integrationId: string;
  readonly crossing: Crossing;
  readonly month: YearMonth;
}

/** A prediction that was found again. */
export interface Prediction extends PredictedMonth {
  /** Day of the first assessment that raised it. */
  readonly predictedOn: CalendarDate;
}

/** The person of an integration. */
export interface PredictedPerson {
  readonly integrationId: string;
  readonly ssin: Ssin;
}

/**
 * Where predictions are kept: of each only a keyed digest, for as long as something of the person runs in the case. Nobody
 * can list them; they are found only by whoever knows person, kind and month. One implementation: PostgreSQL.
 */
export interface PredictionStore {
  /** Keeps them, each with its first day. */
  keep(months: readonly (PredictedMonth & PredictedPerson)[], on: CalendarDate): Promise<void>;
  /** Which of these were predicted for one of these integrations of a person. */
  find(
    integrations: readonly PredictedPerson[],
    asked: { readonly crossing: Crossing; readonly months: readonly YearMonth[] },
  ): Promise<readonly Prediction[]>;
}

/**
 * The months for which an assessment raises flags, by person. Pure.
 * @param integrationId of the applicant, who is not named in the facts of a finding
 */
export function predictedBy(findings: readonly Finding[], integrationId: string): readonly PredictedMonth[] {
  return findings.flatMap(({ state, rule, values, facts }) => {
    const crossing = crossingNames.find((name) => name === rule.code);
    if (state !== 'raised' || crossing === undefined) return [];
    const found = facts.find(({ origin }) => origin === 'found');
    const months = (values?.['months'] ?? '').split(', ').filter((month) => month !== '');
    return months.map((month) => ({ integrationId: found?.integrationId ?? integrationId, crossing, month }));
  });
}
