import { addDays } from '../clock.ts';
import type { PersonaDate } from '../personas/schema.ts';
import type { Derivation } from './derivation.ts';

const mutualities = 11;
const healthInsurance = 1;

/** Who is insured is known at the mutualities as long as it lasts. */
export const fromHealthInsurance: Derivation = {
  sectors: [mutualities],
  entries: ({ healthInsurance: life }) =>
    (life?.insurances ?? []).map(({ since, until }) => ({
      sector: mutualities,
      qualityCode: healthInsurance,
      since,
      until: until === undefined ? undefined : dayBefore(until),
    })),
};

/** In a life an insurance ends on the first day without it; the directory has the last day with it. */
function dayBefore(date: PersonaDate): PersonaDate {
  if (date === 'today') return '-1 days';
  return /^\d{4}-/.test(date) ? addDays(date, -1) : `${date} -1 days`;
}
