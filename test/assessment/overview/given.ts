import { existsSync, readFileSync } from 'node:fs';
import {
  streamNames,
  type Answers,
  type DataOf,
  type StreamAnswer,
  type StreamName,
} from '../../../src/assessment/answers.ts';
import type { Inquiry, Person } from '../../../src/assessment/inquiry.ts';
import { casesOf } from '../../streams/samples.ts';
import { streamsByName } from '../../../src/streams/registry.ts';

/** The day of the samples. */
const day = '2026-03-02';
export const applicantId = '0b9f5f0e-2a51-4b1e-9a43-0c6d5f2f7a01';
export const otherId = '0b9f5f0e-2a51-4b1e-9a43-0c6d5f2f7a02';

/** An answer of a stream with these data, given on the day. */
export function answer<Name extends StreamName>(
  stream: Name,
  data: DataOf<Name>,
  more: Partial<Omit<StreamAnswer, 'stream' | 'data'>> = {},
): { readonly [N in Name]: StreamAnswer<Name> } {
  return {
    [stream]: {
      stream,
      outcome: 'dataFound',
      consultedAt: `${day}T10:00:00Z`,
      sources: [{ ticket: 'T-1' }],
      filteredElements: [],
      withheldCategories: [],
      unknownProperties: [],
      data,
      ...more,
    },
  } as never;
}

/** Somebody with these answers. */
export function person(answers: Answers, more: Partial<Person> = {}): Person {
  return { integrationId: applicantId, ssin: '90641201820', unanswered: {}, answers, ...more };
}

/** An inquiry about the applicant with these answers. */
export function inquiry(answers: Answers, more: Partial<Inquiry> = {}): Inquiry {
  return {
    day,
    integration: {
      qualityCode: 1,
      applicationDate: day,
      startDate: day,
      endDate: '2026-06-01',
      isReview: false,
    },
    centre: { enterpriseNumber: '1999000150', nisCodes: ['44021'] },
    applicant: person(answers),
    others: [],
    observations: [],
    choices: {},
    access: [],
    exemption: { days: 1095, windows: [], dayCount: 'contractDays', kinds: [] } as never,
    ...more,
  };
}

/** The answers of the samples of every stream, as a person of an inquiry would have them. */
export const sampleAnswers: Readonly<Record<StreamName, readonly StreamAnswer[]>> = Object.fromEntries(
  streamNames.map((stream) => [stream, casesOf(streamsByName[stream]).flatMap((name) => sampleAnswer(stream, name))]),
) as never;

function sampleAnswer(stream: StreamName, name: string): readonly StreamAnswer[] {
  const file = new URL(`../../streams/samples/${stream}/${name}/answer.json`, import.meta.url);
  if (!existsSync(file)) return [];
  const read = JSON.parse(readFileSync(file, 'utf8')) as Omit<StreamAnswer, 'stream' | 'consultedAt'>;
  return [{ ...read, stream, consultedAt: `${day}T10:00:00Z`, sources: [{ ticket: 'T-1' }] }];
}
