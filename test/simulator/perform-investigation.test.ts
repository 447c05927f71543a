import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { known, inner, paths, personaWith, post, running, ssdn, texts, type Running } from './calls.ts';

describe('PerformInvestigation', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/PerformInvestigation';

  async function investigate(ssin: string, groups = ''): Promise<string> {
    const request = ssdn(
      'OCMWCPASPerformInvestigation',
      '20080604',
      `<i:PerformInvestigationRequest xmlns:i="${namespace}"><i:SocialSecurityUser>${ssin}</i:SocialSecurityUser>` +
        `${groups}</i:PerformInvestigationRequest>`,
    );
    expect(await validate('WebServiceConnector', request)).toEqual([]);
    const { text } = await post(bank.url + paths.WebServiceConnector, request);
    expect(await validate('WebServiceConnector', text), text).toEqual([]);
    return inner(text);
  }
  const group = (name: string, value: boolean) => `<i:${name}>${String(value)}</i:${name}>`;
  const groups = (family: boolean, citizen: boolean) =>
    `<i:DataGroups>${group('FamilyCompositionGroup', family)}${group('CitizenGroup', citizen)}</i:DataGroups>`;

  it('gives everything when no groups are asked', async () => {
    const reply = await investigate(personaWith(bank, 'reference-person').ssin);
    expect(texts(reply, 'RelationShip')).toEqual(['1', '2', '3', '3']);
    // The spouses name each other.
    expect(texts(reply, 'LastName')).toEqual([
      ...['El Amrani', 'Lambert'],
      ...['Lambert', 'El Amrani'],
      ...['El Amrani', 'El Amrani'],
    ]);
  });

  it('gives only the groups that are asked', async () => {
    const { ssin } = personaWith(bank, 'reference-person');
    const family = await investigate(ssin, groups(true, false));
    expect(texts(family, 'SocialSecurityUser')).toHaveLength(5);
    expect(family).not.toContain('Citizen');
    // Without the family the person alone.
    const citizen = await investigate(ssin, groups(false, true));
    expect(citizen).not.toContain('FamilyComposition');
    const [asked, self, spouse] = texts(citizen, 'SocialSecurityUser');
    expect([asked, self]).toEqual([ssin, ssin]);
    expect(spouse).not.toBe(ssin);
  });

  it('gives no household of somebody who died or left, but the person', async () => {
    const deceased = await investigate(personaWith(bank, 'deceased').ssin);
    expect(deceased).not.toContain('FamilyComposition');
    expect(deceased).toContain('Decease>');
    const abroad = await investigate(personaWith(bank, 'abroad').ssin);
    expect(abroad).not.toContain('FamilyComposition');
    expect(abroad).toContain('DiplomaticPostAddress ');
    expect(abroad).toContain('PostAddressAbroad ');
  });

  it('moves with the clock: a separation ends the household', async () => {
    await using early = await running({ clock: '2026-11-24T09:00:00+01:00' });
    const { ssin } = personaWith(early, 'sixty-employers');
    const life = early.simulator.people.find(ssin)!.life;
    expect(life.nationalRegister?.household?.[1]?.until).toBe('-14 months');
    expect(texts(await investigate(ssin), 'EntryDate')).toEqual(['2025-09-24']);
  });

  it('says where it comes from', async () => {
    expect(await investigate(personaWith(bank, 'single-applicant').ssin)).toContain('origin="RN_RR"');
    expect(await investigate(personaWith(bank, 'waiting-register').ssin)).toContain('origin="BCSS_KSZ"');
  });

  it('has nothing about somebody without a file', async () => {
    const reply = await investigate(personaWith(bank, 'no-data').ssin);
    expect(texts(reply, 'ReasonCode')).toEqual(['MSG00100']);
    expect(reply).not.toContain('Citizen');
  });

  it('asks for a registration', async () => {
    await using empty = await running();
    const { ssin } = personaWith(empty, 'single-applicant');
    const request = ssdn(
      'OCMWCPASPerformInvestigation',
      '20080604',
      `<i:PerformInvestigationRequest xmlns:i="${namespace}"><i:SocialSecurityUser>${ssin}</i:SocialSecurityUser></i:PerformInvestigationRequest>`,
    );
    const { text } = await post(empty.url + paths.WebServiceConnector, request);
    expect(texts(inner(text), 'ReasonCode')).toContain('MSG00012');
  });
});
