import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../src/simulator/clock.ts';
import { createPeople } from '../../src/simulator/people.ts';
import { validate } from '../contracts/xsd.ts';
import { consultInsurance, known, paths, personaWith, post, running, texts, type Running } from './calls.ts';

const personas = createPeople(createClock()).list();

describe('insurability', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const ask = async (xml: string) => (await post(bank.url + paths.HealthCareInsuranceService, xml)).text;
  const ssinOf = (tag: string) => personaWith(bank, tag).ssin;
  const on = (tag: string, day?: string, wanted?: readonly string[]) => ask(consultInsurance(ssinOf(tag), day, wanted));
  const block = (xml: string, name: string) =>
    new RegExp(`</ssin>.*<${name}[ >].*?</${name}>`, 's').exec(xml)?.[0] ?? '';

  it.each(personas)('$familyName $givenName ($tags): requests and replies follow the contract', async ({ ssin }) => {
    if (bank.simulator.people.find(ssin)?.behavior('healthCareInsurance') === 'timeout') return;
    for (const xml of [
      consultInsurance(ssin),
      consultInsurance(ssin, '2026-01-01'),
      consultInsurance(ssin, '2015-03-02', ['ct1ct2']),
      consultInsurance(ssin, '2024-06-01', ['maximumCharge'], 'consultMAF'),
      consultInsurance(ssin, undefined, ['ct1ct2'], 'consultHolderCode'),
    ]) {
      expect(await validate('HealthCareInsuranceService', xml)).toEqual([]);
      const text = await ask(xml);
      expect(await validate('HealthCareInsuranceService', text), text).toEqual([]);
    }
  });

  it('says explicitly that there is no right, which is not the same as knowing nobody', async () => {
    const never = await on('never-insured');
    expect(texts(never, 'value')[0]).toBe('DATA_FOUND');
    expect(texts(never, 'noRight')).toHaveLength(6);
    expect(texts(never, 'noReimbursementRight')).toEqual(['true']);
    expect(texts(await on('no-data'), 'value')).toEqual(['NO_DATA_FOUND']);
  });

  it('answers for the day that is asked', async () => {
    const mutuality = async (day?: string) =>
      texts(await on('changed-mutuality', day, ['insuringOrganization']), 'mutuality');
    expect([await mutuality(), await mutuality('2025-09-24'), await mutuality('2025-09-23')]).toEqual([
      ['120'],
      ['120'],
      ['509'],
    ]);
    expect(texts(await on('no-longer-insured', '2026-02-23', ['ct1ct2']), 'ct1')).toEqual(['101']);
    expect(texts(await on('no-longer-insured', '2026-02-24', ['ct1ct2']), 'noRight')).toEqual(['true']);
  });

  it('makes the third digit and the third-party payer follow the increased intervention', async () => {
    const before = await on('increased-intervention-gained', '2026-04-23');
    const after = await on('increased-intervention-gained', '2026-04-24');
    expect([texts(before, 'ct1')[0], texts(after, 'ct1')[0]]).toEqual(['110', '111']);
    expect(block(before, 'payingThirdParty')).toContain('<value>false</value>');
    expect(block(after, 'payingThirdParty')).toContain('<value>true</value>');
    // Insured no more, no increased intervention either.
    expect(block(await on('no-longer-insured'), 'increasedIntervention')).toContain('noRight');
  });

  it('gives only what is wanted', async () => {
    expect(texts(await on('medical-house', undefined, ['medicalHouse']), 'ct1')).toEqual([]);
  });

  it('does not answer for some days', async () => {
    const value = async (day?: string) => texts(await on('insurability-day-unreachable', day, []), 'value');
    expect(await value('2025-12-01')).toEqual(['NO_RESULT']);
    expect(await value()).toEqual(['DATA_FOUND']);
  });

  it('names the years in which the maximum was reached by the day, newest first, and who says so', async () => {
    const now = block(await on('maximum-charge-reached'), 'maximumCharge');
    expect(now).toContain(
      '<year insuringOrganization="120">2025</year><year insuringOrganization="120">2024</year></maximumCharge>',
    );
    const before = await on('maximum-charge-reached', '2025-11-23');
    expect(block(before, 'maximumCharge')).toContain('<year insuringOrganization="120">2024</year></maximumCharge>');
    expect(block(await on('maximum-charge-reached', '2024-11-23'), 'maximumCharge')).toContain('noRight');
  });

  it('gives codes and increased intervention a last day, and a medical house none while it lasts', async () => {
    const codes = await on('changed-mutuality', undefined, ['ct1ct2']);
    expect([texts(codes, 'startDate'), texts(codes, 'endDate')]).toEqual([['2025-09-24'], ['2027-12-31']]);
    const before = await on('changed-mutuality', '2025-09-23', ['ct1ct2']);
    expect([texts(before, 'startDate'), texts(before, 'endDate')]).toEqual([['2012-10-01'], ['2025-09-23']]);
    const house = await on('medical-house', undefined, ['medicalHouse']);
    expect([texts(house, 'startDate'), texts(house, 'endDate')]).toEqual([['2022-04-01'], []]);
  });

  it.each(['consultMAF', 'consultHolderCode'])('answers %s in the same way', async (operation) => {
    const ssin = ssinOf('maximum-charge-reached');
    const result = (xml: string) => xml.slice(xml.indexOf('<result>'), xml.indexOf('</result>'));
    const same = await ask(consultInsurance(ssin, '2026-01-01', undefined, operation));
    expect(result(same)).toContain('<maximumCharge>');
    expect(result(same)).toBe(result(await on('maximum-charge-reached', '2026-01-01')));
  });
});
