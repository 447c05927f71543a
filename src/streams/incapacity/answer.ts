import { outcomeOfVerdict } from '../../stream-kit/authentic-source.ts';
import { newestBy, newestPeriodFirst } from '../../stream-kit/order.ts';
import type { Asked } from '../../stream-kit/stream.ts';
import type { YearQuarter } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { toAttestation, toAttested, toIndemnityPeriod, toPayment, toRisk } from './mapping.ts';
import type { operations } from './operations.ts';
import { paymentsOfBoth } from './payments.ts';
import type { SourceIdentification, SourcePayment } from './reply.ts';
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
  const ofPeriods = heldBy(periods?.value?.attest, quarter);
  const ofAttest = heldBy(attest?.value?.attest, quarter);
  return {
    quarter,
    paymentsOutcome: periods && outcomeOfVerdict(periods.verdict),
    risksOutcome: attest && outcomeOfVerdict(attest.verdict),
    attestations: distinct([ofPeriods.attestation, ofAttest.attestation].filter((one) => one !== undefined)),
    periods: ofPeriods.allowances.map((one) => toIndemnityPeriod(one, ofPeriods.attested)),
    payments: paymentsOfBoth(ofPeriods, ofAttest),
    risks: ofAttest.allowances.flatMap(({ socialRisk }) => (socialRisk ? [toRisk(socialRisk, ofAttest.attested)] : [])),
  };
}

/** What the replies of both operations have in common. */
interface SourceAttest<A extends SourceAllowance> {
  readonly attestationIdentification?: SourceIdentification;
  readonly allowances?: { readonly allowance: readonly A[] };
}
interface SourceAllowance {
  readonly payments?: { readonly payment: readonly SourcePayment[] };
}

/** What a reply holds; nothing without one. */
function heldBy<A extends SourceAllowance>(source: SourceAttest<A> | undefined, quarter: YearQuarter) {
  const identification = source?.attestationIdentification;
  const attested = toAttested(identification, quarter);
  const allowances = source?.allowances?.allowance ?? [];
  return {
    attested,
    allowances,
    attestation: identification && toAttestation(identification, attested),
    payments: allowances.flatMap(({ payments }) => (payments?.payment ?? []).map((one) => toPayment(one, attested))),
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
