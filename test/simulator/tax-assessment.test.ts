import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../src/simulator/clock.ts';
import { createPeople } from '../../src/simulator/people.ts';
import { cadastralIncomeOf } from '../../src/simulator/personas/cadastral-income.ts';
import { validate } from '../contracts/xsd.ts';
import { consultTaxes, known, paths, personaWith, post, running, texts, type Running } from './calls.ts';

const personas = createPeople(createClock()).list();

describe('tax assessments', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const consult = async (ssin: string, ...more: [year?: string, names?: object]) =>
    (await post(bank.url + paths.TaxAssessmentDataService, consultTaxes(ssin, ...more))).text;
  const about = (tag: string, ...more: [year?: string, names?: object]) =>
    consult(personaWith(bank, tag).ssin, ...more);
  const valueOf = (xml: string, name: string) =>
    new RegExp(`>${name}</element><(?:value type="INTEGER">(\\d+)|noValue reason="(\\w+)")`).exec(xml)?.slice(1);

  it.each(personas)('$familyName $givenName ($tags): request and reply follow the contract', async ({ ssin }) => {
    if (bank.simulator.people.find(ssin)?.behavior('taxAssessment') === 'timeout') return;
    for (const year of ['<year>2024</year>', '<derivedYear>MOST_RECENT_UNLIMITED</derivedYear>', undefined]) {
      expect(await validate('TaxAssessmentDataService', consultTaxes(ssin, year))).toEqual([]);
      const text = await consult(ssin, year);
      expect(await validate('TaxAssessmentDataService', text), text).toEqual([]);
    }
  });

  it('gives partners one assessment, each from the own side', async () => {
    const first = await consult('84690311703');
    const second = await consult('86712123877');
    expect(texts(first, 'fiscalState')).toEqual(['PRIMARY', 'SECONDARY']);
    expect(texts(second, 'fiscalState')).toEqual(['SECONDARY', 'PRIMARY']);
    expect(texts(second, 'taxAssessmentNumber')).toEqual(texts(first, 'taxAssessmentNumber'));
    expect(valueOf(first, 'GLOBAL_TAXABLE_INCOME')?.[0]).toBe('2431800');
    expect(valueOf(second, 'GLOBAL_TAXABLE_INCOME')?.[0]).toBe('620477');
    for (const one of [first, second]) expect(valueOf(one, 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY')?.[0]).toBe('3052277');
  });

  it('takes cadastral income from the properties', async () => {
    expect(valueOf(await about('taxed-alone'), 'CADASTRAL_INCOME')?.[0]).toBe('37150');
    // A bare owner is not taxed; a third of a wood is a third of its income.
    expect(valueOf(await consult('63622715318'), 'CADASTRAL_INCOME')?.[0]).toBe('59450');
    expect(valueOf(await consult('65671921876'), 'CADASTRAL_INCOME')?.[0]).toBe('80917');
    expect(valueOf(await about('over-maintenance-threshold'), 'CADASTRAL_INCOME')?.[1]).toContain('NOT_PRESENT');
  });

  it('looks back three years unless it is told otherwise', async () => {
    expect(texts(await about('old-tax-assessment'), 'code')).toEqual(['TAXA0007']);
    const unlimited = await about('old-tax-assessment', '<derivedYear>MOST_RECENT_UNLIMITED</derivedYear>');
    expect(texts(unlimited, 'incomeYear')).toEqual(['2021']);
    expect(texts(await about('taxed-alone', '<year>2023</year>'), 'incomeYear')).toEqual(['2023']);
    expect(texts(await about('taxed-alone', '<year>2019</year>'), 'value')).toEqual(['NO_DATA_FOUND']);
  });

  it('says why an element has no value', async () => {
    const text = await about('tax-element-not-available');
    expect(valueOf(text, 'DISTINCTLY_TAXABLE_INCOME')?.[1]).toBe('ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR');
    expect(valueOf(text, 'CHILDREN_DEPENDENT')?.[1]).toBe('ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA');
  });

  it('gives only what is asked, and does not know every name', async () => {
    const one = await about('taxed-alone', undefined, { elements: ['CADASTRAL_INCOME'] });
    expect(texts(one, 'element')).toEqual(['CADASTRAL_INCOME', 'CADASTRAL_INCOME']);
    expect(texts(await about('taxed-alone', undefined, { elements: ['NONSENSE'] }), 'code')).toEqual(['MSG00008']);
  });

  it('tells of a number that is not used any more', async () => {
    const replaced = await about('replaced-ssin');
    expect(texts(replaced, 'requestedSsinStatus')).toEqual(['REPLACED']);
    expect(texts(replaced, 'replacingSsin')).toEqual([personaWith(bank, 'replacement-ssin').ssin]);
    expect(texts(await about('canceled-ssin'), 'requestedSsinStatus')).toEqual(['CANCELLED']);
  });

  it('has debtors under and over the threshold of March 2026', () => {
    const income = (tag: string) => {
      const { life } = bank.simulator.people.find(personaWith(bank, tag).ssin)!;
      const [newest] = life.taxAssessments;
      return { euro: Number(newest?.income.global), children: newest?.dependants.children ?? 0, life };
    };
    const threshold = (dependants: number) => 29_623.9 + dependants * 4_147.35;
    const poor = income('under-maintenance-threshold');
    const rich = income('over-maintenance-threshold');
    expect(poor.euro).toBeLessThan(threshold(poor.children));
    expect(rich.euro).toBeGreaterThan(threshold(rich.children));
    // Real estate up to 2,000 euro of cadastral income does not count.
    for (const { life } of [poor, rich]) {
      expect(cadastralIncomeOf(life, '2024-12-31', '2026-11-24') ?? 0).toBeLessThanOrEqual(200_000);
    }
  });
});
