import { outcomeOfVerdict } from '../../stream-kit/authentic-source.ts';
import { newestBy, newestPeriodFirst } from '../../stream-kit/order.ts';
import type { Asked } from '../../stream-kit/stream.ts';
import type { YearQuarter } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { toAttestation, toAttested, toIndemnityPeriod, toPayment, toRisk } from './mapping.ts';
import type { operations } from './operations.ts';
import { joinedPayments } from './payments.ts';
import type { Attestation, IncapacityData, IndemnityPeriod, Payment, QuarterAnswer, Risk } from './schema.ts';

/** One call that was made, whatever came of it. */
type Made = Asked<typeof operations>;
type Answered<K extends Made['operation']> = Extract<Made, { operation: K }>;

/** What one quarter tells. */
interface Quarter extends QuarterAnswer {
  readonly attestations: readonly Attestation[];
  readonly periods: readonly IndemnityPeriod[];
  readonly payments: readonly Payment[];
  readonly risks: readonly Risk[];
}

/**
 * What the calls that were made tell together, quarter by quarter. The payments of a quarter are those of its indemnity
 * periods; what the attestation tells beyond them is added.
 */
export function toIncapacityData(asked: readonly Made[]): IncapacityData {
  const names = [...new Set(asked.map(quarterAsked))];
  const quarters = names.map((name) => toQuarter(name, asked)).sort(newestBy(({ quarter }) => quarter));
  const hidden = new Set(asked.flatMap(({ filteredElements = [] }) => filteredElements));
  /** A list is known once one quarter is; an empty one of which elements are hidden is not. */
  const shown = <T>(list: (quarter: Quarter) => readonly T[], isKnown: boolean, elements: readonly string[]) => {
    const items = quarters.flatMap(list);
    return items.length > 0 || (isKnown && !elements.some((name) => hidden.has(name))) ? items : undefined;
  };
  const arePaymentsKnown = quarters.some(({ paymentsOutcome }) => isAnswered(paymentsOutcome));
  const areRisksKnown = quarters.some(({ risksOutcome }) => isAnswered(risksOutcome));
  const list = ['attest', 'allowances', 'allowance'];
  return withoutAbsent({
    quarters: quarters.map(({ quarter, paymentsOutcome, risksOutcome }) =>
      withoutAbsent({ quarter, paymentsOutcome, risksOutcome }),
    ),
    attestations: shown(({ attestations }) => attestations, arePaymentsKnown, ['attest', 'attestationIdentification']),
    indemnityPeriods: shown(({ periods }) => periods, arePaymentsKnown, list)?.sort(newestPeriodFirst),
    payments: shown(({ payments }) => payments, arePaymentsKnown, [...list, 'payments', 'payment'])?.sort(
      newestPeriodFirst,
    ),
    risks: shown(({ risks }) => risks, areRisksKnown, [...list, 'socialRisk'])?.sort(newestPeriodFirst),
  });
}

function toQuarter(quarter: YearQuarter, asked: readonly Made[]): Quarter {
  const call = <K extends Made['operation']>(operation: K) =>
    asked.find((one): one is Answered<K> => one.operation === operation && quarterAsked(one) === quarter);
  const periods = call('consultIndemnityPeriods');
  const attest = call('consultAttest');
  const withPeriods = periods?.value?.attest;
  const withRisks = attest?.value?.attest;
  const inPeriods = toAttested(withPeriods?.attestationIdentification, quarter);
  const inRisks = toAttested(withRisks?.attestationIdentification, quarter);
  const allowancesOfPeriods = withPeriods?.allowances?.allowance ?? [];
  const allowancesOfRisks = withRisks?.allowances?.allowance ?? [];
  return {
    quarter,
    paymentsOutcome: periods && outcomeOfVerdict(periods.verdict),
    risksOutcome: attest && outcomeOfVerdict(attest.verdict),
    attestations: distinct([
      ...(withPeriods?.attestationIdentification
        ? [toAttestation(withPeriods.attestationIdentification, inPeriods)]
        : []),
      ...(withRisks?.attestationIdentification ? [toAttestation(withRisks.attestationIdentification, inRisks)] : []),
    ]),
    periods: allowancesOfPeriods.map((one) => toIndemnityPeriod(one, inPeriods)),
    payments: joinedPayments(
      allowancesOfPeriods.flatMap((one) => (one.payments?.payment ?? []).map((paid) => toPayment(paid, inPeriods))),
      allowancesOfRisks.flatMap((one) => (one.payments?.payment ?? []).map((paid) => toPayment(paid, inRisks))),
    ),
    risks: allowancesOfRisks.flatMap(({ socialRisk }) => (socialRisk ? [toRisk(socialRisk, inRisks)] : [])),
  };
}

/** Both operations usually tell of one attestation; two versions of it are two. */
function distinct(attestations: readonly Attestation[]): readonly Attestation[] {
  return [...new Map(attestations.map((one) => [JSON.stringify(one), one])).values()];
}

/** The quarter that a call asked about. */
function quarterAsked({ call }: Made): YearQuarter {
  return (call.body as { readonly criteria: { readonly yearQuarter: YearQuarter } }).criteria.yearQuarter;
}

function isAnswered(outcome: QuarterAnswer['paymentsOutcome']): boolean {
  return outcome !== undefined && outcome !== 'unknown';
}
