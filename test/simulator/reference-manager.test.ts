import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkEntries } from '../../src/simulator/network/list.ts';
import { personasFrom } from '../../src/simulator/personas/loader.ts';
import type { Persona } from '../../src/simulator/personas/schema.ts';
import { validate } from '../contracts/xsd.ts';
import {
  cardProof,
  inner,
  known,
  manageAccess,
  paths,
  personaWith,
  post,
  running,
  ssdn,
  texts,
  type Running,
} from './calls.ts';

describe('ReferenceManager', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    for (const { ssin } of bank.simulator.people.list()) known(bank, ssin);
  });
  afterAll(() => bank.simulator.close());

  interface Asked {
    readonly from?: string;
    readonly to?: string;
    readonly describes?: boolean;
    readonly more?: string;
  }

  async function consult(
    tag: string,
    { from = '2020-01-01', to = '2026-11-24', describes = true, more = '' }: Asked = {},
  ) {
    const request = ssdn(
      'ReferenceManager.consult',
      '20050525',
      '<r:ReferenceManagerRequest xmlns:r="http://www.ksz-bcss.fgov.be/XSD/SSDN/ReferenceManagerFacade" ' +
        'xmlns:c="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common"><r:ConsultOtherSectorsCriteria>' +
        `<r:RequestedSsin>${personaWith(bank, tag).ssin}</r:RequestedSsin>` +
        `<r:RequestedPeriod><c:StartDate>${from}</c:StartDate><c:EndDate>${to}</c:EndDate></r:RequestedPeriod>${more}` +
        `<r:FetchDescriptions>${String(describes)}</r:FetchDescriptions></r:ConsultOtherSectorsCriteria></r:ReferenceManagerRequest>`,
    );
    expect(await validate('WebServiceConnector', request)).toEqual([]);
    const { text } = await post(bank.url + paths.WebServiceConnector, request);
    expect(await validate('WebServiceConnector', text), text).toEqual([]);
    return inner(text);
  }
  const sectorsOf = (reply: string) => {
    const codes = texts(reply, 'QualityCode');
    return texts(reply, 'Sector').map((sector, index) => `${sector}/${codes[index] ?? ''}`);
  };

  it('tells what the sections of a life mean, what no section says, and what centres registered', async () => {
    const reply = await consult('known-at-several-sectors');
    expect(sectorsOf(reply)).toEqual(['1/10', '14/10', '12/10', '12/30', '17/2', '17/1', '17/3']);
    expect(texts(reply, 'SectorDescriptionFr')).toContain('ONSS');
    expect(texts(reply, 'QualityCodeDescriptionNl')).toContain('Loopbaandossier');
    expect(texts(await consult('known-at-several-sectors', { describes: false }), 'SectorDescriptionNl')).toEqual([]);
  });

  it('knows at their sector all whose lives have the section, and nobody else', () => {
    const sections: readonly [number, (life: Persona) => boolean][] = [
      // Not the right that has no date yet.
      [
        5,
        ({ pensions }) =>
          pensions.some((one) => [one.pensionerSince, one.awarded, one.once, ...one.amounts].some(Boolean)),
      ],
      [7, ({ childBenefits }) => childBenefits.files.length > 0],
      [11, ({ healthInsurance }) => (healthInsurance?.insurances ?? []).length > 0],
      [12, ({ employments }) => employments.some(({ canceled }) => !canceled)],
      [15, ({ selfEmployment }) => selfEmployment !== undefined],
      [
        18,
        ({ unemployment, jobSeeker }) =>
          (unemployment?.rights ?? []).length + jobSeeker.services.flatMap((one) => one.inscriptions).length > 0,
      ],
    ];
    for (const [sector, has] of sections) {
      expect(bank.simulator.people.list().some(({ ssin }) => has(bank.simulator.people.find(ssin)!.life))).toBe(true);
      for (const { ssin } of bank.simulator.people.list()) {
        const { life } = bank.simulator.people.find(ssin)!;
        const known = networkEntries(life).some((entry) => entry.sector === sector);
        expect(known, `${ssin} ${String(sector)}`).toBe(has(life));
      }
    }
  });

  it('tells only what touches the period', async () => {
    expect(sectorsOf(await consult('known-at-several-sectors', { from: '2026-11-01' }))).toEqual([
      '14/10',
      '17/2',
      '17/1',
    ]);
    expect(sectorsOf(await consult('known-at-several-sectors', { from: '2010-01-01', to: '2010-02-01' }))).toEqual([
      '17/1',
    ]);
    expect(texts(await consult('known-nowhere', { from: '1990-01-01', to: '1990-02-01' }), 'ReasonCode')).toEqual([
      'MSG00100',
    ]);
  });

  it('does not know canceled work', async () => {
    const reply = await consult('canceled-dimona', { from: '2026-10-01' });
    expect(sectorsOf(reply).filter((one) => one.startsWith('12/'))).toEqual([]);
  });

  it('refuses what it cannot do, and a period that ends before it begins', async () => {
    const combination = '<r:SectorQualityCodesCombination><r:Sector>12</r:Sector></r:SectorQualityCodesCombination>';
    expect(texts(await consult('lives-alone', { more: combination }), 'ReasonCode')).toContain('MSG00025');
    expect(texts(await consult('lives-alone', { from: '2026-12-01' }), 'ReasonCode')).toContain('MSG00008');
  });

  it('of ManageAccess only the list fails with its source', async () => {
    const { ssin, identityCardNumber } = personaWith(bank, 'source-no-result');
    const proof = cardProof(identityCardNumber);
    const ask = async (action: 'LIST' | 'REGISTER') =>
      texts(
        inner(
          (await post(bank.url + paths.WebServiceConnector, manageAccess({ ssin, action, purpose: 1, proof }))).text,
        ),
        'ReasonCode',
      );
    expect(await ask('LIST')).toContain('MSG00002');
    expect(await ask('REGISTER')).toEqual([]);
  });

  it('a life does not say twice what a section says', () => {
    const text = [
      'ssin: 91620820755',
      'familyName: Vanwonterghem',
      'givenNames: [Dieter]',
      'gender: male',
      'birthDate: 1991-02-08',
      'story: A test.',
      'tags: [test]',
      'network: [{ sector: 12, qualityCode: 10, since: -1 years }]',
    ].join('\n');
    expect(() => personasFrom([{ name: 'x.yaml', text }])).toThrow(/network.0.sector/);
  });
});
