import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectedUntil } from '../../src/streams/wages/quarters.ts';
import type { WagesData } from '../../src/streams/wages/schema.ts';
import { belgianDate } from '../../src/values/calendar.ts';
import { addQuarters, quarterOfDate } from '../../src/values/partial-period.ts';
import { consulting } from './consulting.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during, withFault } from './exchanges.ts';

/** The lives move along with it. */
const today = belgianDate(Date.now());
const lastKnown = quarterOfDate(expectedUntil(today));
let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Answer {
  readonly outcome: string;
  readonly expectedUntil?: string;
  readonly unknownProperties: readonly string[];
  readonly data?: WagesData;
  readonly issues?: readonly { readonly name: string; readonly detail: string }[];
}

const { consult } = consulting<Answer>(() => world, 'wages');
const from = (first: string, last: string) => `?fromQuarter=${first}&toQuarter=${last}`;

describe('wages', () => {
  test('the gross pay and the days of each quarter, until the last that can be known', async () => {
    const answer = await consult('income-guarantee');
    expect(answer.body).toMatchObject({
      outcome: 'dataFound',
      unknownProperties: [],
      expectedUntil: expectedUntil(today),
    });
    const [newest] = answer.body.data?.declarations ?? [];
    expect(newest).toMatchObject({
      quarter: lastKnown,
      isCanceled: false,
      amountBasis: 'gross',
      employer: { enterpriseNumber: '1999014602', nssoNumber: '0100540208', sector: { code: 'PRI' } },
      workerClass: { code: '495', label: { fr: 'Employé' } },
    });
    expect(newest?.occupations?.[0]).toMatchObject({
      contractType: { code: '1', label: { nl: 'Deeltijds' } },
      hoursPerWeek: '13',
      workingTimeFraction: { numerator: 1300, denominator: 3800 },
    });
    expect(answer.body.data).not.toHaveProperty('incompleteBecause');
  });

  test('no quarter after the last that is known, and "no data" about later ones is not known', async () => {
    const first = addQuarters(lastKnown, 1);
    const later = await consult('income-guarantee', from(first, addQuarters(first, 1)));
    expect(later.status).toBe(200);
    expect(later.body).toMatchObject({
      outcome: 'incomplete',
      expectedUntil: expectedUntil(today),
      unknownProperties: ['declarations'],
      data: { incompleteBecause: { code: 'notYetDeclared' } },
    });
    expect(later.body.data).not.toHaveProperty('declarations');

    const nobody = await consult('no-data');
    expect(nobody.body).toMatchObject({ outcome: 'noDataFound', expectedUntil: expectedUntil(today) });
    expect(nobody.body).not.toHaveProperty('data');
  });

  test('all pages in one answer, each declaration once', async () => {
    const { result, exchanges } = await during(world, () =>
      consult('sixty-employers', from(addQuarters(lastKnown, -4), lastKnown)),
    );
    const calls = exchanges.filter(({ service }) => service === 'DmfaConsultationService');
    expect(calls.length).toBeGreaterThan(1);
    const ids = result.body.data?.declarations?.map(({ declarationId }) => declarationId) ?? [];
    expect(ids.length).toBeGreaterThan(10 * (calls.length - 1));
    expect(new Set(ids).size).toBe(ids.length);
    expect(result.body.outcome).toBe('dataFound');
  });

  test('an answer in part, and one that comes later, say so', async () => {
    expect((await consult('wages-in-part')).body).toMatchObject({
      outcome: 'incomplete',
      unknownProperties: ['declarations'],
      data: { incompleteBecause: { code: 'inPart' }, declarations: [{ isCanceled: false }, { isCanceled: false }] },
    });
    const later = await consult('wages-later');
    expect(later.status).toBe(200);
    expect(later.body).toMatchObject({
      outcome: 'incomplete',
      unknownProperties: ['declarations'],
      data: {
        incompleteBecause: {
          code: 'deliveredLater',
          label: { en: 'The answer is delivered later: ask again, or ask for fewer quarters' },
        },
      },
    });
    expect(later.body.data).not.toHaveProperty('declarations');
  });

  test('a canceled declaration of work pays nothing', async () => {
    const answer = await consult('canceled-dimona');
    const numbers = answer.body.data?.declarations?.map(({ employer }) => employer.enterpriseNumber) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).not.toContain('1999010147');
  });

  test('a source out of reach is no "no data"', async () => {
    const answer = await withFault(world, { kind: 'noResult', service: 'DmfaConsultationService' }, () =>
      consult('income-guarantee'),
    );
    expect(answer.status).toBe(503);
    const silent = await withFault(world, { kind: 'hang', service: 'DmfaConsultationService' }, () =>
      consult('income-guarantee'),
    );
    expect(silent.status).toBe(504);
  });

  test('what is asked wrongly is refused before the Bank is asked', async () => {
    const { result, exchanges } = await during(world, () =>
      consult('income-guarantee', from(addQuarters(lastKnown, -20), lastKnown)),
    );
    expect(result.status).toBe(400);
    expect(result.body.issues?.[0]).toMatchObject({ name: 'toQuarter' });
    expect(result.text).toContain('20 quarters');
    expect(exchanges).toEqual([]);
    expect((await consult('income-guarantee', '?from=2026-01-01')).status).toBe(400);
  });

  test('a maintenance debtor’s wages stay shut: the tax assessment is what the law compares', async () => {
    const id = await world.integrate(world.persona('still-working'), { qualityCode: 30 });
    const answer = await world.call(`/integrations/${id}/streams/wages`);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('noGrant');
  });
});
