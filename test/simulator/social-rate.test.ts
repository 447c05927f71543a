import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { consultExchangedData, known, paths, personaWith, post, running, texts, type Running } from './calls.ts';

describe('SocialRateInvestigationService', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const ask = async (ssin: string, quarter?: string) =>
    (await post(bank.url + paths.SocialRateInvestigationService, consultExchangedData(ssin, quarter))).text;
  const about = (tag: string) => ask(personaWith(bank, tag).ssin);

  it('follows its contract for everybody, also with a quarter after 2014', async () => {
    const service = 'SocialRateInvestigationService';
    for (const { ssin } of bank.simulator.people.list()) {
      if (bank.simulator.people.find(ssin)?.behavior('socialRate') === 'timeout') continue;
      const xml = consultExchangedData(ssin, '2026Q4');
      expect(await validate(service, xml)).toEqual([]);
      const { text } = await post(bank.url + paths[service], xml);
      expect(await validate(service, text), text).toEqual([]);
    }
    const { ssin } = personaWith(bank, 'social-tariff-nobody');
    expect(await ask(ssin, '2026Q4')).toContain('<temporalCriteria>2026Q4</temporalCriteria>');
  });

  it('gives the contracts of the whole household, and the right through one of its members', async () => {
    const { ssin } = personaWith(bank, 'social-tariff-protected-person');
    const [head, partner, child] = await Promise.all([
      about('social-tariff-through-household'),
      about('applicant-in-couple'),
      ask(ssin),
    ]);
    for (const text of [head, partner, child]) {
      expect(texts(text, 'eanId')).toEqual(['541499990000002013', '541499990000002020']);
      expect(texts(text, 'eligibility')).toEqual(['1', '1']);
      expect(text).toContain(`<protectedPerson><ssin>${ssin}</ssin>`);
      expect(text).toContain('<hasRight>');
    }
    expect(head).toContain('<identifier finalCustomer="true" householdHead="true" protectedPerson="false">');
    expect(partner).toContain('<identifier finalCustomer="false" householdHead="false" protectedPerson="false">');
    expect(child).toContain('<identifier finalCustomer="false" householdHead="false" protectedPerson="true">');
  });

  it('gives rights and households as periods of days', async () => {
    const through = await about('social-tariff-through-household');
    expect(through).toContain('<hasRight><globalRightPeriod><startDate>2025-09-24</startDate></globalRightPeriod>');
    expect(through).toMatch(/<rightPeriod organization="2"><startDate>2025-09-24<\/startDate><\/rightPeriod>/);
    expect(through).toMatch(/<member><ssin>\d{11}<\/ssin><householdPeriod><startDate>\d{4}-\d{2}-\d{2}<\/startDate>/);
  });

  it('says that nobody has a right, and leaves the eligibility out while it is not known', async () => {
    const nobody = await about('social-tariff-nobody');
    expect(nobody).toContain('<protectedPerson><nobody></nobody></protectedPerson>');
    expect(nobody).not.toContain('<hasRight>');
    expect(texts(nobody, 'eligibility')).toEqual(['0', '0']);
    expect(texts(await about('social-tariff-not-yet-known'), 'eligibility')).toEqual([]);
  });

  it('says that the FPS Economy does not answer, and still what the Bank knows', async () => {
    const text = await about('social-tariff-economy-unavailable');
    expect(texts(text, 'value')).toEqual(['DATA_FOUND', 'SERVICE_UNAVAILABLE']);
    expect(texts(text, 'eanId')).toEqual([]);
    expect(text).toContain('<protectedPerson><nobody></nobody></protectedPerson>');
  });

  it('has nothing about a household without contract and right', async () => {
    const text = await about('homeless');
    expect(texts(text, 'code')).toEqual(['MSG00100']);
  });
});
