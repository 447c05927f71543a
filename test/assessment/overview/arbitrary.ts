import fc from 'fast-check';
import { streamNames, type StreamAnswer, type StreamName } from '../../../src/assessment/answers.ts';
import type { Inquiry, Person } from '../../../src/assessment/inquiry.ts';
import { applicantId, inquiry, otherId, person, sampleAnswers } from './given.ts';

/** What became of a stream: not asked, not answered, or one of its samples, perhaps with something taken out. */
const fate = (stream: StreamName) =>
  fc.oneof(
    fc.constant(undefined),
    fc.constantFrom('notOpen' as const, 'sourceSilent' as const),
    fc
      .record({
        sample: fc.constantFrom(...sampleAnswers[stream]),
        filteredElements: fc.constantFrom([], ['something']),
        isIncomplete: fc.boolean(),
      })
      .map(({ sample, filteredElements, isIncomplete }): StreamAnswer => {
        const lacking = isIncomplete ? Object.keys(sample.data ?? {}) : [];
        return {
          ...sample,
          outcome: isIncomplete ? 'incomplete' : sample.outcome,
          filteredElements: [...sample.filteredElements, ...filteredElements],
          unknownProperties: [...sample.unknownProperties, ...lacking],
        };
      }),
  );

const anyPerson = (integrationId: string, ssin: string): fc.Arbitrary<Person> =>
  fc.record(Object.fromEntries(streamNames.map((name) => [name, fate(name)]))).map((fates) => {
    const entries = Object.entries(fates);
    return person(Object.fromEntries(entries.filter(([, one]) => typeof one === 'object')), {
      integrationId,
      ssin,
      unanswered: Object.fromEntries(entries.filter(([, one]) => typeof one === 'string')),
    });
  });

/** Any inquiry made of samples of all streams, on days before, on and after that of the answers. */
export const anyInquiry: fc.Arbitrary<Inquiry> = fc
  .record({
    applicant: anyPerson(applicantId, '90641201820'),
    others: fc.array(anyPerson(otherId, '85030100155'), { maxLength: 1 }),
    day: fc.constantFrom('2020-02-29', '2026-01-31', '2026-03-02', '2026-12-31'),
    isDeclared: fc.boolean(),
  })
  .map(({ applicant, others, day, isDeclared }) =>
    inquiry(
      {},
      {
        applicant,
        others,
        day,
        ...(isDeclared && {
          declared: { household: [{ integrationId: otherId, relation: 'partner', birthDate: '1990-02-28' }] },
        }),
      },
    ),
  );

/** The same inquiry with every list of every answer the other way round. */
export function reversed(one: Inquiry): Inquiry {
  const turned = (who: Person): Person => ({
    ...who,
    answers: Object.fromEntries(
      Object.entries(who.answers).map(([name, answer]) => [name, { ...answer, data: turn(answer.data) }]),
    ),
  });
  return { ...one, applicant: turned(one.applicant), others: one.others.map(turned) };
}

/** Lists of the data only: what is inside of items has an order of its own. */
function turn(data: object | undefined): object | undefined {
  if (!data) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : (value as unknown)]),
  );
}
