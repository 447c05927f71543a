import { z } from 'zod';
import { calendarDate } from '../values/calendar.ts';
import { localizedText } from '../values/localized-text.ts';

/*
 * What every result of an assessment has in common: the rule, the facts that it used, and what is missing. An assessment
 * helps the inquiry; it decides nothing.
 */

/**
 * `confirmed`: a published text says so. `derived`: computed from confirmed figures. `assumed`: no source settles it; an
 * installation or the centre may see it otherwise.
 */
const certainties = ['confirmed', 'derived', 'assumed'] as const;

export const ruleView = z
  .object({
    code: z.string().describe('Name of the rule, lowerCamelCase.'),
    legalBasis: z.string().describe('The law, decree, circular or guide that it comes from.'),
    validFrom: calendarDate.describe('First day on which it holds in this form.'),
    certainty: z
      .enum(certainties)
      .describe(
        '`confirmed`: a published text says so. `derived`: computed from such figures. `assumed`: no source settles it.',
      ),
  })
  .meta({ id: 'AssessmentRule', description: 'The rule behind a result.' });
/** The rule behind a result, with its source and the first day on which it holds in this form. */
export type Rule = z.infer<typeof ruleView>;

export const factView = z
  .object({
    origin: z
      .enum(['found', 'declared', 'observed', 'chosen'])
      .describe(
        '`found`: a stream says it. `declared`: the applicant says it. `observed`: a home visit or a proof. `chosen`: the social worker settled it.',
      ),
    integrationId: z
      .uuid()
      .optional()
      .describe('The person that it is about; absent for the person of the integration.'),
    stream: z.string().optional().describe('With `found`: name of the stream.'),
    path: z
      .string()
      .describe(
        'Where it is, as a JSON pointer (RFC 6901): into `data` of the answer, into `declared`, into `choices`, or the id of the observation.',
      ),
    ticket: z.string().optional().describe('With `found`: our ticket of the last message behind the answer.'),
    consultedAt: z.iso.datetime({ offset: true }).optional().describe('With `found`: when the source answered.'),
  })
  .meta({ id: 'AssessmentFact', description: 'A fact that a result rests on.' });
/** A fact that a result rests on: where it stands. */
export type Fact = z.infer<typeof factView>;

/**
 * Why something is not known. `notConsulted`: the stream was not asked. `notOpen`: the code does not open it to the
 * caller. `sourceSilent`: the source did not answer, or only in part. `withheld`: not open to the caller, or removed by
 * the Bank. `notInSource`: the source answered without saying it. `notDeclared`: the applicant was not asked.
 * `notSettled`: the social worker has to choose.
 */
const missingReasons = [
  'notConsulted',
  'notOpen',
  'sourceSilent',
  'withheld',
  'notInSource',
  'notDeclared',
  'notSettled',
] as const;

export const missingView = z
  .object({
    why: z
      .enum(missingReasons)
      .describe(
        '`notConsulted`: the stream was not asked. `notOpen`: not open to the caller under this code. `sourceSilent`: the source did not answer, or only in part. ' +
          '`withheld`: hidden from the caller. `notInSource`: the source answered without saying it. `notDeclared`: the applicant was not asked. `notSettled`: the social worker has to choose.',
      ),
    integrationId: z
      .uuid()
      .optional()
      .describe('The person that it is about; absent for the person of the integration.'),
    stream: z.string().optional().describe('The stream that would tell it.'),
    path: z.string().optional().describe('What is missing, as a JSON pointer like that of a fact.'),
  })
  .meta({ id: 'AssessmentMissing', description: 'Something that a result needs and that is not known.' });
/** Something that a result needs and that is not known. */
export type Missing = z.infer<typeof missingView>;

/**
 * `raised`: it asks for attention. `explained`: it would, but something in the file explains it. `clear`: looked at, and
 * nothing was found. `unknown`: not enough is known to tell, which is never the same as nothing.
 */
const findingStates = ['raised', 'explained', 'clear', 'unknown'] as const;

export const findingView = z
  .object({
    state: z
      .enum(findingStates)
      .describe(
        '`raised`: it asks for attention. `explained`: something in the file explains it. `clear`: nothing was found. `unknown`: not enough is known to tell.',
      ),
    rule: ruleView,
    title: localizedText.describe('What is looked at.'),
    text: localizedText.describe('What was seen.'),
    question: localizedText.optional().describe('What to ask or check, with `raised` and `unknown`.'),
    values: z
      .record(z.string(), z.string())
      .optional()
      .describe('Amounts, dates and months behind the text, by name: amounts in euro, dates as `yyyy-MM-dd`.'),
    facts: z.array(factView).describe('What it rests on.'),
    missing: z.array(missingView).describe('What is not known; not empty with `unknown`.'),
  })
  .meta({
    id: 'AssessmentFinding',
    description: 'What a rule finds in the answers. It helps the inquiry and decides nothing.',
  });
/** What a rule finds in the answers. */
export type Finding = z.infer<typeof findingView>;
