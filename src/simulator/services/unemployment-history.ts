import { resolve, type PersonaDate, type Unemployment } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { exemptionLabels, sanctionLabels } from './labels-unemployment.ts';
import { decisionOf, describedCode } from './unemployment-codes.ts';
import { endOf } from './unemployment-rights.ts';

const forever = '9999-12-31';

/** Warnings and sanctions of a period; undefined when there are none. Both ends are included. */
export function sanctionHistory(
  file: Unemployment,
  begin: string,
  end: string,
  today: string,
): XmlElements | undefined {
  const warning = file.warnings
    .map((one) => ({ ...one, date: resolve(one.date, today) }))
    .filter(({ date }) => date >= begin && date <= end)
    .map((one) => ({
      code: describedCode(sanctionLabels, one.code, 'description'),
      decisionDate: one.date,
      decisionIdentification: decisionOf(one),
    }));
  const sanction = file.sanctions
    .filter((one) => resolve(one.since, today) <= end && endOf(one, today) >= begin)
    .map((one) => ({
      code: describedCode(sanctionLabels, one.code, 'description'),
      period: {
        beginDate: resolve(one.since, today),
        endDate: dayOf(one.until, today),
        nbrOfWeeksSanction: one.weeks,
      },
      decisionIdentification: decisionOf(one),
      reprieve: one.reprieve && {
        date: resolve(one.reprieve.date, today),
        nbrOfWeeksReprieve: one.reprieve.weeks,
      },
    }));
  if (warning.length === 0 && sanction.length === 0) return undefined;
  return {
    warnings: warning.length === 0 ? undefined : { warning },
    sanctions: sanction.length === 0 ? undefined : { sanction },
  };
}

/** Exemptions with a day in the period. */
export function exemptionsIn(file: Unemployment, begin: string, end: string, today: string): XmlElements[] {
  return file.exemptions
    .map((one) => ({ ...one, since: resolve(one.since, today), until: dayOf(one.until, today) }))
    .filter(({ since, until }) => since <= end && (until ?? forever) >= begin)
    .map((one) => ({
      codes: {
        reasonCode: describedCode(exemptionLabels, one.reason),
        regioCode: one.region === undefined ? undefined : describedCode(exemptionLabels, one.region),
      },
      period: { beginDate: one.since, endDate: one.until },
      isJobShortage: one.shortageOccupation,
      jobDescription: one.occupation,
      decisionIdentification: decisionOf(one),
    }));
}

function dayOf(date: PersonaDate | undefined, today: string): string | undefined {
  return date === undefined ? undefined : resolve(date, today);
}
