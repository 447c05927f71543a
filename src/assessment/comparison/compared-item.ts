import { z } from 'zod';
import { euroAmount, eurosOf } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { localizedText, type FullText } from '../../values/localized-text.ts';
import { readTexts } from '../../values/text-file.ts';
import { factView, missingView, ruleView, type Fact, type Missing, type Rule } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { observationKinds, observationOutcomes, observedItems } from '../observation.ts';

/**
 * What comes of laying a declaration beside what was found. `notComparable`: both are there, or no stream tells of it, and
 * nobody can say whether they are the same, e.g. gross and net.
 */
export const comparedOutcomes = [
  'same',
  'differs',
  'notDeclared',
  'notInSource',
  'notComparable',
  'notAuthorised',
  'sourceSilent',
  'notConsulted',
] as const;
export type ComparedOutcome = (typeof comparedOutcomes)[number];
export type ComparedSubject = (typeof observedItems)[number];

/** What is different or stands in the way, one question to ask for each. */
export const comparedReasons = [
  'address',
  'referenceAddress',
  'outdatedAddress',
  'abroadOrStruckOff',
  'oneLanguage',
  'registeredElsewhere',
  'relation',
  'birthDate',
  'withoutNumber',
  'startDate',
  'workEnded',
  'workCanceled',
  'otherEmployerName',
  'amount',
  'grossAndNet',
  'noAmount',
  'notPerMonth',
  'notNow',
  'paymentsStopped',
  'cadastralIncome',
  'incomeOfShare',
  'share',
  'right',
  'doubtfulRights',
  'abroad',
  'studentContract',
  'noStream',
] as const;
export type ComparedReason = (typeof comparedReasons)[number];

const observedView = z
  .object({
    observationId: z.uuid(),
    kind: z.enum(observationKinds),
    date: calendarDate,
    outcome: z.enum(observationOutcomes),
    reference: z.string().optional(),
  })
  .meta({ id: 'ComparedObservation', description: 'What a home visit, a proof or a conversation showed of the item.' });

export const comparedItemView = z
  .object({
    item: z.enum(observedItems).describe('What is compared; code list `observedItems`.'),
    integrationId: z
      .uuid()
      .optional()
      .describe('The person that it is about; absent for the person of the integration.'),
    outcome: z
      .enum(comparedOutcomes)
      .describe(
        '`same`, `differs`; `notDeclared`: found, and not declared; `notInSource`: declared, and the source answered without it; ' +
          '`notComparable`: nobody can say, e.g. gross and net, or no stream tells of it; `notAuthorised`: not open to the caller, or hidden; ' +
          '`sourceSilent`: the source did not answer, or only in part; `notConsulted`: the stream was not asked.',
      ),
    reasons: z
      .array(z.enum(comparedReasons))
      .describe('What is different or stands in the way; can also go with `same`, to be known.'),
    difference: euroAmount
      .optional()
      .describe('What was found minus what was declared, a month or a year as in `values`.'),
    rule: ruleView,
    title: localizedText.describe('What is compared.'),
    text: localizedText.describe('What came of it.'),
    questions: z
      .array(localizedText)
      .describe(
        'What to ask at the home visit: not empty with `differs`, `notDeclared`, `notInSource` and `notComparable`.',
      ),
    values: z
      .record(z.string(), z.string())
      .optional()
      .describe('Amounts, dates and months behind it, by name: amounts in euro, dates as `yyyy-MM-dd`.'),
    declared: z.array(factView).describe('Where it is in what was declared.'),
    found: z
      .array(factView)
      .describe('Where it is in the answers; with `notInSource` the answer that does not have it.'),
    observations: z.array(observedView).describe('What was observed of this item, beside it: the newest last.'),
    missing: z.array(missingView).describe('What is not known; not empty when the source did not tell.'),
  })
  .meta({
    id: 'ComparedItem',
    description: 'Something declared, beside what was found. It helps the inquiry and decides nothing.',
  });
/** Something declared, beside what was found. */
export type ComparedItem = z.infer<typeof comparedItemView>;

const texts: Readonly<Record<string, FullText>> = readTexts(new URL('texts.yaml', import.meta.url), [
  ...observedItems.map((item) => `${item}Title` as const),
  ...comparedOutcomes,
  ...(['household', 'work', 'income', 'property', 'insurance', 'jobSeeker'] as const).flatMap(
    (item) => [`${item}NotDeclared`, `${item}NotInSource`] as const,
  ),
  'addressNotInSource',
  ...comparedReasons.map((reason) => `${reason}Question` as const),
]);

/** What a comparison found, before the words. */
export interface Compared {
  readonly item: ComparedSubject;
  readonly outcome: ComparedOutcome;
  readonly reasons?: readonly ComparedReason[] | undefined;
  /** Eurocents: found minus declared. */
  readonly difference?: number | undefined;
  readonly values?: Readonly<Record<string, string | undefined>> | undefined;
  readonly declared: readonly Fact[];
  readonly found: readonly Fact[];
  readonly missing?: readonly Missing[] | undefined;
}

const rule: Rule = {
  code: 'declaredAndFound',
  legalBasis: 'Law of 26 May 2002, art. 19 (social inquiry); the tolerances are of this gateway',
  validFrom: '2002-10-01',
  certainty: 'assumed',
};

/** Whom an item is about: the applicant, or a member of the household, who may have no integration. */
export type Whose = 'applicant' | { readonly integrationId?: string | undefined };

/** The item with its words and with what was observed of it. */
export function toComparedItem(inquiry: Inquiry, whose: Whose, compared: Compared): ComparedItem {
  const { item, outcome, reasons = [], difference, values, declared, found, missing = [] } = compared;
  const member = whose === 'applicant' ? undefined : whose.integrationId;
  const shown = Object.entries(values ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    item,
    ...(member === undefined ? {} : { integrationId: member }),
    outcome,
    reasons: [...reasons],
    ...(difference === undefined ? {} : { difference: eurosOf(difference) }),
    rule,
    title: { ...texts[`${item}Title`] },
    text: { ...texts[outcome] },
    questions: [...questionsOf(compared)],
    ...(shown.length === 0 ? {} : { values: Object.fromEntries(shown) as Record<string, string> }),
    declared: [...declared],
    found: [...found],
    observations: inquiry.observations
      .filter((one) => one.item === item && isAbout(one.integrationId, whose, inquiry))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.observationId < b.observationId ? -1 : 1))
      .map(({ observationId, kind, date, outcome: showed, reference }) => ({
        observationId,
        kind,
        date,
        outcome: showed,
        ...(reference === undefined ? {} : { reference }),
      })),
    missing: [...missing],
  };
}

function isAbout(observed: string | undefined, whose: Whose, { applicant }: Inquiry): boolean {
  if (whose === 'applicant') return observed === undefined || observed === applicant.integrationId;
  return observed !== undefined && observed === whose.integrationId;
}

/** What to ask: about the item as a whole where one side lacks it, then about each thing that is different. */
function questionsOf({ item, outcome, reasons = [] }: Compared): readonly FullText[] {
  const whole = { notDeclared: `${item}NotDeclared`, notInSource: `${item}NotInSource` };
  const keys = [
    ...(outcome === 'notDeclared' || outcome === 'notInSource' ? [whole[outcome]] : []),
    ...reasons.map((reason) => `${reason}Question`),
  ];
  return keys.flatMap((key) => texts[key] ?? []);
}

/** A part of what was declared. */
export function declaredFact(...steps: readonly (string | number)[]): Fact {
  return { origin: 'declared', path: `/${steps.join('/')}` };
}

/** What the absence of an answer means for the item. */
export function outcomeOf({ why }: Missing): 'notConsulted' | 'notAuthorised' | 'sourceSilent' {
  if (why === 'notConsulted') return 'notConsulted';
  return why === 'notOpen' || why === 'withheld' ? 'notAuthorised' : 'sourceSilent';
}
