import { createHash } from 'node:crypto';
import { addDays } from '../clock.ts';
import { resolve, type Incapacity, type Persona } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { paymentsOf } from './incapacity-payments.ts';
import type { AttestedDays, Covered } from './incapacity-quarter.ts';

/** Which attestation it is: made on the day after its quarter, or provisional, made today. */
export function identificationOf(ssin: string, { quarter, end, isRunning }: AttestedDays): XmlElements {
  if (isRunning) return { yearQuarter: quarter, creationDate: end, temporaryAttest: '' };
  return {
    yearQuarter: quarter,
    creationDate: addDays(end, 1),
    attestationId: numberOf(ssin, quarter),
    attestationVersion: 0,
    attestationStatus: 'CREATION',
  };
}

/** The same number whenever it is asked; it tells nothing of the person. */
function numberOf(ssin: string, quarter: string): string {
  const digits = createHash('sha256').update(`attestation ${ssin} ${quarter}`).digest('hex');
  return [0, 8, 12, 16, 20].map((start, index) => digits.slice(start, [8, 12, 16, 20, 32][index])).join('-');
}

/** What `consultIndemnityPeriods` says of a time. */
export function toIndemnityPeriod(covered: Covered, today: string): XmlElements {
  const { incapacity, begin, end, isOver, invalidSince } = covered;
  return {
    period: { beginDate: begin, endDate: isOver ? end : undefined },
    initialStartDate: resolve(incapacity.since, today),
    invalidityStartDate: invalidSince,
    exitCode: exitCodeOf(covered),
    payments: paymentsOf(covered, today),
  };
}

/** What `consultAttest` says of it. */
export function toAllowance(covered: Covered, life: Pick<Persona, 'unemployment'>, today: string): XmlElements {
  const { kind, scheme } = covered.incapacity;
  return {
    socialRisk: {
      socialRiskCategory: risks[kind][scheme].category,
      [risks[kind][scheme].element]: detailsOf(covered, life, today),
    },
    payments: paymentsOf(covered, today),
  };
}

const risks: Readonly<
  Record<Incapacity['kind'], Record<Incapacity['scheme'], { readonly category: string; readonly element: string }>>
> = {
  incapacity: {
    general: { category: 'GeneralIncapacityForWorkAllowance', element: 'generalIncapacityForWork' },
    independent: { category: 'IndependentIncapacityForWorkAllowance', element: 'independentIncapacityForWork' },
  },
  pregnancy: {
    general: { category: 'GeneralPregnancy', element: 'generalPregnancy' },
    independent: { category: 'IndependentPregnancy', element: 'independentPregnancy' },
  },
};

const socialStatuses: Readonly<Record<Incapacity['status'], number>> = {
  employee: 2,
  worker: 3,
  selfEmployed: 4,
  assistingSpouse: 5,
  seafarer: 6,
};

/** In the order of the schema, in which the invalidity stands before the first day and the births after it. */
function detailsOf(covered: Covered, life: Pick<Persona, 'unemployment'>, today: string): XmlElements {
  const { incapacity, begin, end, invalidSince } = covered;
  const { delivery, expected, status, scheme, since } = incapacity;
  const isGeneral = scheme === 'general';
  // What lies ahead is not known.
  const delivered = delivery === undefined ? undefined : resolve(delivery, today);
  return {
    socialStatus: socialStatuses[status],
    period: { beginDate: begin, endDate: end },
    exitCode: exitCodeOf(covered),
    invalidity: invalidSince === undefined ? undefined : { startDate: invalidSince, invalidityCategory: ordinary },
    initialStartDate: resolve(since, today),
    deliveryDate: delivered !== undefined && delivered <= end ? delivered : undefined,
    supposedDeliveryDate: isGeneral && expected !== undefined ? resolve(expected, today) : undefined,
    activityCode: isGeneral ? activityBefore(incapacity, life, today) : undefined,
  };
}

const ordinary = 1;
const [active, unemployed] = [1, 2];

/** Unemployed when there was a right at the employment office on the day before. */
function activityBefore({ since }: Incapacity, { unemployment }: Pick<Persona, 'unemployment'>, today: string): number {
  const before = addDays(resolve(since, today), -1);
  const hadRight = (unemployment?.rights ?? []).some(
    (right) =>
      resolve(right.since, today) <= before && (right.until === undefined || resolve(right.until, today) >= before),
  );
  return hadRight ? unemployed : active;
}

const exitCodes: Readonly<Record<NonNullable<Incapacity['exit']>, number>> = {
  workResumed: 1,
  death: 2,
  pension: 3,
  excluded: 4,
  incapacityFollows: 5,
  maternityEnded: 6,
  suspendedForMaternity: 7,
  otherFund: 8,
  absentAtCheck: 9,
};

/** 0 as long as it goes on. */
function exitCodeOf({ incapacity: { exit }, isOver }: Covered): number {
  return isOver && exit !== undefined ? exitCodes[exit] : 0;
}
