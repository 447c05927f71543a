import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessInquiry, assessmentView } from '../../src/assessment/assess.ts';
import type { StreamAnswer } from '../../src/assessment/answers.ts';
import type { Inquiry, Person } from '../../src/assessment/inquiry.ts';
import { exemptionRules } from '../../src/cases/consultations/exemption-rules.ts';
import { streamsByName } from '../../src/streams/registry.ts';
import { presentBook } from '../present-book.ts';
import { anyInquiry } from './overview/arbitrary.ts';

/** Values that the schemas of the streams accept and that no source is likely to give. */
const unusual: readonly unknown[] = [
  '0001-01-01',
  '9999-12-31',
  '0001-01',
  '9999-12',
  '1900Q1',
  '',
  '0.00',
  '-1.00',
  '999999999999.99',
  0,
  -1,
  false,
  [],
  undefined,
];

/** The data with some of its values changed, as far as they still fit the schema of the stream. */
function bent(answer: StreamAnswer, picks: readonly (readonly [number, number])[]): StreamAnswer {
  const schema = streamsByName[answer.stream].data.partial();
  let data: unknown = answer.data;
  for (const [where, what] of picks) {
    const copy: unknown = structuredClone(data);
    const places = placesIn(copy);
    const place = places[where % Math.max(1, places.length)];
    if (!place) continue;
    Reflect.set(place.holder, place.key, unusual[what % unusual.length]);
    const parsed = schema.safeParse(copy);
    if (parsed.success) data = parsed.data;
  }
  return { ...answer, data } as StreamAnswer;
}

function placesIn(value: unknown): readonly { readonly holder: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [{ holder: value, key }, ...placesIn(one)]);
}

const picks = fc.array(fc.tuple(fc.nat(5_000), fc.nat(unusual.length - 1)), { maxLength: 12 });
const anyBent: fc.Arbitrary<Inquiry> = fc
  .record({
    inquiry: anyInquiry,
    picks,
    day: fc.constantFrom('2002-10-01', '2024-02-29', '2026-03-02', '2099-12-31'),
    qualityCode: fc.constantFrom(1, 2, 3, 7, 30),
  })
  .map(({ inquiry, picks: chosen, day, qualityCode }) => {
    const bentPerson = (person: Person): Person => ({
      ...person,
      answers: Object.fromEntries(Object.entries(person.answers).map(([name, answer]) => [name, bent(answer, chosen)])),
    });
    return {
      ...inquiry,
      day,
      integration: { ...inquiry.integration, qualityCode },
      applicant: bentPerson(inquiry.applicant),
      others: inquiry.others.map(bentPerson),
      exemption: exemptionRules(presentBook.on(day), 'contractDays'),
    };
  });

test('whatever a stream may say, an assessment is made, has its form and names no number', () => {
  fc.assert(
    fc.property(anyBent, (inquiry) => {
      const made = assessInquiry(inquiry);
      expect(assessmentView.parse(made)).toEqual(made);
      expect(JSON.stringify(made)).not.toMatch(/(?<![\d.-])\d{11}(?![\d.])/);
    }),
    { numRuns: 60 },
  );
});
