import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { quarterOfDate } from '../../src/values/partial-period.ts';
import type { SelfEmployedData } from '../../src/streams/self-employed/schema.ts';
import { consulting } from './consulting.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during } from './exchanges.ts';

/** The lives move along with it. */
const today = belgianDate(Date.now());
/** First day of the present quarter, whose contribution is not known yet. */
const quarterStart = `${today.slice(0, 5)}${String(3 * Number(quarterOfDate(today).slice(5)) - 2).padStart(2, '0')}-01`;
let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Answer {
  readonly outcome: string;
  readonly filteredElements: readonly string[];
  readonly unknownProperties: readonly string[];
  readonly data?: SelfEmployedData;
  readonly issues?: readonly { readonly name: string; readonly detail: string }[];
}

const { consult } = consulting<Answer>(() => world, 'selfEmployed');

const kinds = (answer: { readonly body: Answer }) =>
  answer.body.data?.affiliations?.flatMap(({ segments }) =>
    segments.map(({ quality, contributionType }) => `${quality?.code ?? ''}/${contributionType?.label?.fr ?? ''}`),
  );

describe('selfEmployed', () => {
  test('a running main occupation, with unpaid quarters in the last year', async () => {
    const answer = await consult('self-employed-main');
    expect(answer.body).toMatchObject({ outcome: 'dataFound', unknownProperties: [] });
    const { affiliations = [], contributions = [], enterpriseNumber } = answer.body.data ?? {};
    expect(enterpriseNumber).toMatch(/^1999/);
    expect(affiliations[0]).toMatchObject({
      socialInsuranceFund: { fund: { code: '019', label: { nl: 'UCM' } }, enterpriseNumber: '1999340541' },
      signatureDate: '2018-01-08',
      segments: [{ startDate: '2018-01-01', contributionType: { code: '100', label: { nl: 'Hoofdberoep' } } }],
    });
    expect(affiliations[0]?.segments[0]).not.toHaveProperty('endDate');
    // The present quarter is not over: nineteen of the twenty asked.
    expect(contributions).toHaveLength(19);
    expect(contributions[0]?.quarter).toBe(quarterOfDate(addDays(quarterStart, -1)));
    const situations = contributions.map(({ situation }) => situation?.label?.fr);
    expect(situations.filter((one, index) => one !== situations[index - 1])).toEqual(['Non payé', 'Dispensé', 'Payé']);
    expect(contributions[0]?.healthInsurance?.label?.nl).toContain('niet');
  });

  test('forty quarters in one answer, and no more', async () => {
    const last = addDays(quarterStart, -1);
    const ask = (from: string) => during(world, () => consult('forty-quarters', `?from=${from}&to=${last}`));
    const { result, exchanges } = await ask(addMonths(quarterStart, -120));
    expect(result.body.data?.contributions).toHaveLength(40);
    expect(exchanges).toHaveLength(2);

    const { result: refused, exchanges: none } = await ask(addDays(addMonths(quarterStart, -120), -1));
    expect(refused.status).toBe(400);
    expect(refused.body.issues?.[0]).toMatchObject({ name: 'to' });
    expect(refused.text).toContain('40 quarters');
    expect(none).toEqual([]);
  });

  test.each([
    ['self-employed-secondary', ['100/Activité complémentaire']],
    ['assisting-spouse', ['300/Conjoint aidant, maxi-statut', '300/Conjoint aidant, mini-statut']],
    ['article-37', ['100/Assimilation (article 37)']],
    ['unpaid-helper', ['200/Aidant sans revenus']],
    ['self-employment-ended', ['100/Activité complémentaire']],
    ['bankrupt', ['100/Période assimilée', '100/Activité principale']],
    ['former-innkeeper', ['110/Activité principale', '100/Activité principale']],
  ])('%s', async (tag, expected) => {
    expect(kinds(await consult(tag))).toEqual(expected);
  });

  test('who went bankrupt: the time after counts without contributions', async () => {
    const { body } = await consult('bankrupt');
    const [assimilated, work] = body.data?.affiliations?.[0]?.segments ?? [];
    expect(assimilated?.assimilation?.label?.nl).toContain('faillissement');
    const end = addDays(addMonths(today, -18), -1);
    expect(work?.endDate).toBe(end);
    const { contributions = [] } = body.data ?? {};
    expect(contributions[0]?.quarter).toBe(quarterOfDate(end));
    expect(new Set(contributions.map(({ situation }) => situation?.label?.nl))).toEqual(
      new Set(['Niet betaald', 'Vrijgesteld', 'Betaald']),
    );
  });

  test('ended long ago: the career is there, recent contributions are none', async () => {
    const { body } = await consult('article-37');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [], data: { contributions: [] } });
    const then = await consult('article-37', '?from=2003-01-01&to=2004-12-31');
    expect(then.body.data?.contributions?.map(({ quarter }) => quarter)).toEqual([
      '2003Q4',
      '2003Q3',
      '2003Q2',
      '2003Q1',
    ]);
  });

  test('what the Bank filters is named, and absent', async () => {
    const { body } = await consult('data-filters');
    expect(body.filteredElements).toEqual(['selfEmployedEnterpriseNumber', 'signatureDate']);
    expect(body.data).not.toHaveProperty('enterpriseNumber');
    expect(body.data?.affiliations?.[0]).not.toHaveProperty('signatureDate');
    expect(body.data?.affiliations?.[0]?.segments).toHaveLength(1);
  });

  test('nobody by that name at the institute', async () => {
    const { body } = await consult('replacement-ssin');
    expect(body.outcome).toBe('noDataFound');
    expect(body).not.toHaveProperty('data');
  });

  test('one operation fails: the other is shown, and what is missing is unknown', async () => {
    const fault = { kind: 'soapFault', service: 'SelfEmployedService', operation: 'consultContributions', times: 1 };
    await world.control('faults', { body: fault });
    const { body } = await consult('self-employed-main');
    await world.control('faults', { method: 'DELETE' });
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: ['contributions'] });
    expect(body.data?.affiliations).toHaveLength(2);
    expect(body.data).not.toHaveProperty('contributions');
  });
});
