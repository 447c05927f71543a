import type { Rule } from '../finding.ts';

/** A stream that an inquiry under some codes normally consults, and who says so. */
export interface NeededStream {
  readonly stream: string;
  readonly qualityCodes: readonly number[];
  readonly rule: Rule;
  /** When it is needed; absent: in every inquiry under these codes. */
  readonly condition?: 'whenIncomeIsUnderScale';
}

/*
 * No list of mandatory streams is public; the inspection looks at the streams that the slides of the PPS Social
 * Integration list for an inquiry. Code 1 has that list. The codes of aid have it too, because a review asks again what
 * the inquiry asked (assumed). Others follow what the code is for (assumed).
 */

const inquiry = [1];
const aid = [2, 3, 4, 6];
const cohabitant = [5];
const debtMediation = [7];
const debtor = [30];

const slides = 'PPS Social Integration, streams in the social inquiry: table of streams';
const crossed = 'PPS Social Integration, three years of flags (2017): the supervisor crosses this stream';
const means = 'Law of 26 May 2002, art. 16: all means count, also benefits of the sickness fund';
const ofDebtor = 'PPS Social Integration, streams in the social inquiry: maintenance debtors (code 30)';

function need(
  stream: string,
  qualityCodes: readonly number[],
  legalBasis: string,
  certainty: Rule['certainty'],
): NeededStream {
  return { stream, qualityCodes, rule: { code: 'neededStream', legalBasis, validFrom: '2002-10-01', certainty } };
}

const ofTheSlides = [
  'nationalRegister',
  'integrationHistory',
  'dimona',
  'selfEmployed',
  'cadaf',
  'patrimonium',
  'insurability',
  'pension',
  'dgph',
  'socialTariff',
  'jobSeeker',
  'attestations',
];

/** Streams whose data decide on the means of somebody who lives in the household without aid. */
const ofCohabitant = [
  'nationalRegister',
  'household',
  'dimona',
  'wages',
  'selfEmployed',
  'cadaf',
  'unemployment',
  'incapacity',
  'pension',
  'dgph',
];

/** Streams that tell family, income and property. */
const ofDebtMediation = [
  'nationalRegister',
  'household',
  'dimona',
  'wages',
  'selfEmployed',
  'unemployment',
  'incapacity',
  'pension',
  'patrimonium',
];

/** Which streams an inquiry normally consults, by quality code. */
export const neededStreams: readonly NeededStream[] = [
  ...ofTheSlides.map((stream) => need(stream, inquiry, slides, 'confirmed')),
  ...ofTheSlides.map((stream) => need(stream, aid, slides, 'assumed')),
  need('wages', [...inquiry, ...aid], crossed, 'derived'),
  need('unemployment', [...inquiry, ...aid], crossed, 'derived'),
  need('incapacity', [...inquiry, ...aid], means, 'assumed'),
  ...ofCohabitant.map((stream) => need(stream, cohabitant, slides, 'assumed')),
  ...ofDebtMediation.map((stream) => need(stream, debtMediation, slides, 'assumed')),
  need('household', debtor, ofDebtor, 'confirmed'),
  need('taxAssessment', debtor, ofDebtor, 'confirmed'),
  { ...need('patrimonium', debtor, ofDebtor, 'confirmed'), condition: 'whenIncomeIsUnderScale' },
];
