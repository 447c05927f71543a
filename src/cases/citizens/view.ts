import { z } from 'zod';
import type { RuleBook } from '../../access/book/book.ts';
import { findCode } from '../../access/book/look-up.ts';
import { actTitles } from '../../access/book/texts/acts.ts';
import { lawsOf } from '../../access/book/texts/laws.ts';
import { roleTitles } from '../../access/book/texts/roles.ts';
import type { Centre } from '../../bank/bank.ts';
import { appearances } from '../../evidence/evidence.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { belgianDate, calendarDate, type CalendarDate } from '../../values/calendar.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import type { FullText, Language, LocalizedText } from '../../values/localized-text.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { readTexts } from '../../values/text-file.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { CitizenQuestion } from '../citizen-questions/question.ts';
import { lineQuestionView, viewLineQuestion } from '../citizen-questions/view.ts';
import { consultationReasons } from '../reasons/reason.ts';
import { moment } from '../views.ts';
import type { OwnLine } from './own-lines.ts';

const outcomes = ['underWay', 'answered', 'noData', 'denied', 'failed', 'unanswered'] as const;
const texts = readTexts(new URL('texts.yaml', import.meta.url), [...appearances, ...outcomes]);

const worded = <Code extends z.ZodType<string>>(code: Code, what: string) =>
  z.object({ code, text: z.string() }).describe(what);

/** A line of the own evidence, as the person concerned reads it. */
export const ownRecordView = z
  .object({
    entryId: z.uuid(),
    at: moment,
    centre: z
      .object({ enterpriseNumber, name: z.string().optional().describe('Absent when the gateway no longer knows it.') })
      .describe('The centre that did it.'),
    role: worded(z.string(), 'In what role somebody of the centre did it. Nobody is named.'),
    action: worded(z.string(), 'What was done.'),
    appearance: worded(z.enum(appearances), 'How you are in it. In the file of somebody else, it is not said whose.'),
    outcome: worded(z.enum(outcomes), 'How it ended.'),
    data: z
      .object({
        stream: z.string(),
        title: z.string(),
        source: z.string().describe('Where the data come from.'),
        purpose: z.string().describe('For what a social worker consults it.'),
        categories: z
          .array(z.string())
          .optional()
          .describe('What was given, in words; absent when nothing was, or when it was of somebody else.'),
      })
      .optional()
      .describe('The kind of data, for a consultation.'),
    qualityCode: worded(
      z.string(),
      'For what the centre has you registered; absent when it is about somebody else.',
    ).optional(),
    mandate: z.string().optional().describe('Reference of the mandate, where an inspector read your file in a sample.'),
    legalBasis: z.string().optional().describe('The legal basis of that code, in words.'),
    reason: worded(z.string(), 'Why it was done again, where a reason was asked for.').optional(),
    question: lineQuestionView.optional(),
    withheldUntil: calendarDate
      .optional()
      .describe('The day on which it appeared: until then it was kept from you, because of an inquiry.'),
  })
  .meta({ id: 'OwnAccessRecord', description: 'Somebody of a centre did something with your data.' });
export type OwnRecordView = z.infer<typeof ownRecordView>;

/** What the words of a line depend on. */
export interface LineWords {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly centres: ReadonlyMap<string, Pick<Centre, 'name'>>;
  readonly streams: readonly AnyStream[];
  readonly book: RuleBook;
  readonly categoryTexts: CategoryTexts;
}

/** What the categories of the streams are called, by {@link keyOf}. */
export type CategoryTexts = Readonly<Record<string, FullText>>;

/**
 * The words for every category of every stream.
 * @throws TextFileError when one has none, or there are words for none
 */
export function readCategoryTexts(streams: readonly AnyStream[]): CategoryTexts {
  const keys = streams.flatMap(({ name, categories }) => Object.keys(categories).map((one) => keyOf(name, one)));
  return readTexts(new URL('data-texts.yaml', import.meta.url), keys);
}

function keyOf(stream: string, category: string): string {
  return `${stream}${category.charAt(0).toUpperCase()}${category.slice(1)}`;
}

/** A line in the language of the person. Neither user nor software nor the words of the user are in it. */
export function viewOwnRecord(
  { entryId, at, opening, closing, appearance, withheldUntil }: OwnLine,
  question: CitizenQuestion | undefined,
  words: LineWords,
): OwnRecordView {
  const { language, centres, book } = words;
  const outcome = closing?.outcome ?? 'underWay';
  const isAboutPerson = appearance === 'subject';
  const name = centres.get(opening.centre)?.name[language];
  const code = isAboutPerson ? opening.qualityCode : undefined;
  const purpose = code === undefined ? undefined : findCode(book.on(belgianDate(at)), code);
  const reasons: Readonly<Record<string, LocalizedText>> = consultationReasons.codes;
  const reason = isAboutPerson && opening.reason !== undefined ? reasons[opening.reason] : undefined;
  return withoutAbsent({
    entryId,
    at: new Date(at).toISOString(),
    centre: withoutAbsent({ enterpriseNumber: opening.centre, name }),
    role: inWords(opening.role, roleTitles[opening.role], language),
    action: inWords(opening.action, actTitles[opening.action], language),
    appearance: { code: appearance, text: texts[appearance][language] },
    outcome: { code: outcome, text: texts[outcome][language] },
    data: dataOf(opening.stream, isAboutPerson ? closing?.categories : undefined, outcome, words),
    qualityCode: code === undefined ? undefined : inWords(String(code), qualityCodes.codes[String(code)], language),
    mandate: opening.inspection?.reference,
    legalBasis: purpose && lawsOf(purpose)[language],
    reason: opening.reason !== undefined && reason ? inWords(opening.reason, reason, language) : undefined,
    question: question && viewLineQuestion(question, words),
    withheldUntil,
  });
}

function dataOf(
  name: string | undefined,
  given: readonly string[] | undefined,
  outcome: (typeof outcomes)[number],
  { language, streams, categoryTexts }: LineWords,
): OwnRecordView['data'] {
  const stream = streams.find((one) => one.name === name);
  if (!stream) return undefined;
  const categories = outcome === 'answered' ? given : undefined;
  return withoutAbsent({
    stream: stream.name,
    title: stream.title[language],
    source: stream.source[language],
    purpose: stream.purpose[language],
    categories: categories?.map((category) => categoryTexts[keyOf(stream.name, category)]?.[language] ?? category),
  });
}

/** A code with its text; without one in that language, the code. */
function inWords(code: string, text: LocalizedText | undefined, language: Language): { code: string; text: string } {
  return { code, text: text?.[language] ?? text?.fr ?? code };
}
