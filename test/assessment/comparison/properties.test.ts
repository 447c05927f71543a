import { readdirSync, readFileSync, existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamNames, type Answers, type StreamName } from '../../../src/assessment/answers.ts';
import { compareDeclared } from '../../../src/assessment/comparison/compare.ts';
import { comparedItemView, type ComparedItem } from '../../../src/assessment/comparison/compared-item.ts';
import { toleranceOn } from '../../../src/assessment/comparison/tolerances.ts';
import { declared, incomeKinds, type Declared } from '../../../src/assessment/declared.ts';
import { answer, euros, inquiryOf, memberId, personWith } from './inquiries.ts';

/** Answers of streams as the samples have them. */
const samples = new Map<StreamName, readonly Answers[]>(
  streamNames.map((stream) => {
    const folder = new URL(`../../streams/samples/${stream}/`, import.meta.url);
    const files = readdirSync(folder).map((name) => new URL(`${name}/answer.json`, folder));
    const answers = files
      .filter((file) => existsSync(file))
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof answer>[2] & { data?: object });
    return [stream, answers.map(({ data, ...rest }) => answer(stream, data as never, { ...rest, stream }))];
  }),
);
const someAnswers = fc
  .tuple(
    ...streamNames.map((stream) => {
      const known = samples.get(stream) ?? [];
      const any = known.length === 0 ? fc.constant<Answers>({}) : fc.constantFrom<Answers>({}, ...known);
      return any;
    }),
  )
  .map((answers) => Object.assign({}, ...answers) as Answers);

const line = fc.constantFrom(
  'Voorbeeld',
  'Bakkerij Voorbeeld BV',
  'Rue Exemple 12/3',
  'Lotte Janssens',
  '...',
  'İ',
  '12',
);
const date = fc.constantFrom('1990-04-12', '2024-03-01', '2026-02-28', '2026-03-02', '2030-01-01');
const amount = fc.integer({ min: 0, max: 500_000 }).map((cents) => euros((cents / 100).toFixed(2)));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const income = fc.record(
  {
    kind: fc.constantFrom(...incomeKinds),
    amount,
    per: fc.constantFrom('month', 'year', 'day', 'once'),
    basis: fc.constantFrom('net', 'gross'),
    startDate: date,
    payer: line,
  },
  { requiredKeys: ['kind', 'amount', 'per', 'basis'] },
);
const property = fc.record(
  {
    kind: fc.constantFrom('built', 'unbuilt'),
    right: fc.constantFrom('fullOwnership', 'usufruct', 'bareOwnership'),
    cadastralIncome: amount,
    share: fc.record({ numerator: fc.integer({ min: 0, max: 4 }), denominator: fc.integer({ min: 1, max: 4 }) }),
    municipality: fc.constantFrom('Gent', 'Gand', 'Namur'),
    country: fc.constantFrom('België', 'Maroc'),
  },
  { requiredKeys: ['kind', 'right'] },
);
const means = {
  income: fc.array(income, { maxLength: 4 }),
  property: fc.array(property, { maxLength: 3 }),
  savings: amount,
};
const member = fc.record(
  {
    relation: fc.constantFrom('partner', 'child', 'unrelated'),
    name: line,
    birthDate: date,
    integrationId: fc.constantFrom(memberId, '0195a000-0000-7000-8000-000000000009'),
    ...means,
  },
  { requiredKeys: ['relation'] },
);
const work = fc.record(
  {
    kind: fc.constantFrom('employee', 'selfEmployed', 'student', 'training', 'volunteer'),
    employer: line,
    enterpriseNumber: fc.constantFrom('0199000151', '1999000150'),
    startDate: date,
    endDate: date,
  },
  { requiredKeys: ['kind'] },
);
const someDeclared: fc.Arbitrary<Declared> = fc
  .record({
    address: some(
      fc.record({ streetName: line, houseNumber: line, postCode: line, municipality: line }, { requiredKeys: [] }),
    ),
    household: some(fc.array(member, { maxLength: 3 })),
    work: some(fc.array(work, { maxLength: 3 })),
    income: some(means.income),
    property: some(means.property),
    savings: some(amount),
    isInsured: some(fc.boolean()),
    isJobSeeker: some(fc.boolean()),
    isStudent: some(fc.boolean()),
  })
  .map((value) => declared.parse(JSON.parse(JSON.stringify(value))));

const compare = (said: Declared, answers: Answers, ofMember: Answers = {}): ComparedItem[] =>
  compareDeclared(
    inquiryOf(said, personWith(answers), {
      others: [{ ...personWith(ofMember), integrationId: memberId, ssin: '88712133720' }],
    }),
  );
const unknown: readonly string[] = ['notConsulted', 'notAuthorised', 'sourceSilent'];

test('the samples are there', () => {
  for (const stream of streamNames) expect(samples.get(stream)?.length, stream).toBeGreaterThan(0);
});

describe('for every declaration and every answer', () => {
  test('each item has its form, its facts, its question or what is missing', () => {
    fc.assert(
      fc.property(someDeclared, someAnswers, someAnswers, (said, answers, ofMember) => {
        for (const item of compare(said, answers, ofMember)) {
          expect(comparedItemView.safeParse(item).error).toBeUndefined();
          expect(Object.keys(item.title)).toEqual(['nl', 'fr', 'de', 'en']);
          expect(item.declared.length).toBeGreaterThan(0);
          expect(item.missing.length > 0).toBe(unknown.includes(item.outcome));
          const isDifferent = ['differs', 'notDeclared', 'notInSource', 'notComparable'].includes(item.outcome);
          if (isDifferent) expect(item.questions.length).toBeGreaterThan(0);
          if (['differs', 'notDeclared'].includes(item.outcome)) expect(item.found.length).toBeGreaterThan(0);
          for (const fact of item.found) expect([fact.origin, typeof fact.stream]).toEqual(['found', 'string']);
          expect(JSON.stringify(item)).not.toMatch(/\b\d{11}\b/);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('without any answer nothing is the same, different or absent', () => {
    fc.assert(
      fc.property(someDeclared, (said) => {
        for (const { outcome } of compare(said, {})) expect([...unknown, 'notComparable']).toContain(outcome);
      }),
    );
  });

  test('what is hidden, refused or silent is never taken for nothing', () => {
    const hidden = (why: 'notOpen' | 'sourceSilent') =>
      Object.fromEntries(streamNames.map((stream) => [stream, why])) as Readonly<Record<StreamName, typeof why>>;
    fc.assert(
      fc.property(someDeclared, fc.constantFrom('notOpen' as const, 'sourceSilent' as const), (said, why) => {
        const person = { ...personWith(), unanswered: hidden(why) };
        const expected = why === 'notOpen' ? 'notAuthorised' : 'sourceSilent';
        for (const item of compareDeclared(inquiryOf(said, person))) {
          if (item.integrationId !== undefined || item.declared[0]?.path.startsWith('/household/') === true) {
            if (item.item !== 'household') continue;
          }
          expect([expected, 'notComparable']).toContain(item.outcome);
        }
      }),
    );
  });

  test('every declared thing of a list is answered for', () => {
    fc.assert(
      fc.property(someDeclared, someAnswers, (said, answers) => {
        const paths = new Set(compare(said, answers).flatMap((item) => item.declared.map(({ path }) => path)));
        for (const list of ['work', 'income', 'property', 'household'] as const) {
          for (const at of (said[list] ?? []).keys()) expect(paths).toContain(`/${list}/${String(at)}`);
        }
      }),
    );
  });

  test('the order of what a source lists makes no difference to the outcomes', () => {
    const inShort = (items: readonly ComparedItem[]) =>
      items.map(({ item, outcome }) => `${item} ${outcome}`).toSorted();
    const reversed = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([name, one]) => [
              name,
              Array.isArray(one) && ['employments', 'paidSums', 'payments', 'allowances', 'properties'].includes(name)
                ? one.toReversed()
                : one,
            ]),
          )
        : value;
    fc.assert(
      fc.property(someDeclared, someAnswers, (said, answers) => {
        const other = Object.fromEntries(
          Object.entries(answers).map(([name, one]) => [name, { ...one, data: reversed(one.data) }]),
        ) as Answers;
        expect(inShort(compare(said, other))).toEqual(inShort(compare(said, answers)));
      }),
      { numRuns: 150 },
    );
  });
});

test('a tolerance holds for days before its first row too', () => {
  expect(toleranceOn('1999-01-01', 'startDays')).toBe(toleranceOn('2026-03-02', 'startDays'));
});
