import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../../src/simulator/ksz/clock.ts';
import { createPeople } from '../../../src/simulator/ksz/people.ts';
import { validate } from '../../contracts/xsd.ts';
import {
  consultHolderCode,
  consultInsurance,
  consultMaximumCharge,
  known,
  paths,
  personaWith,
  post,
  running,
  texts,
  type Running,
} from './calls.ts';

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
      consultMaximumCharge(ssin, ['2024', '2025', '2026']),
      consultMaximumCharge(ssin, ['2025']),
      consultHolderCode(ssin, '2010-01-01', '2026-11-24'),
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

  it('gives only what is wanted, and names what is left out', async () => {
    expect(texts(await on('medical-house', undefined, ['medicalHouse']), 'ct1')).toEqual([]);
    const filtered = await on('data-filters');
    expect(texts(filtered, 'filteredElement')).toEqual(['globalMedicalFile', 'medicalHouse']);
    expect(filtered.slice(filtered.indexOf('<result>'))).not.toMatch(/globalMedicalFile|medicalHouse/);
  });

  it('does not answer for some days', async () => {
    const value = async (day?: string) => texts(await on('insurability-day-unreachable', day, []), 'value');
    expect(await value('2025-12-01')).toEqual(['NO_RESULT']);
    expect(await value()).toEqual(['DATA_FOUND']);
  });

  it('tells year by year whether the maximum was reached', async () => {
    const text = await ask(consultMaximumCharge(ssinOf('maximum-charge-reached'), ['2023', '2024', '2025', '2026']));
    expect(texts(text, 'reachedDate')).toEqual(['2024-11-24', '2025-11-24']);
    expect(texts(text, 'noRight')).toHaveLength(2);
  });

  it('gives the codes by period, and the holder of who is insured through somebody else', async () => {
    const codes = await ask(consultHolderCode(ssinOf('changed-mutuality'), '2025-01-01', '2026-11-24'));
    expect(texts(codes.slice(codes.indexOf('<result>')), 'mutuality')).toEqual(['509', '120']);
    const wife = await ask(consultHolderCode(ssinOf('insured-through-spouse'), '2026-01-01', '2026-11-24'));
    expect(texts(wife, 'holderSsin')).toEqual(['63622715318']);
    const lost = await ask(consultHolderCode(ssinOf('no-longer-insured'), '2025-01-01', '2026-11-24'));
    expect(texts(lost, 'ct1')).toEqual(['101']);
    expect(texts(lost, 'noRight')).toEqual(['true']);
  });
});
