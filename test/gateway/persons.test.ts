import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import { startConstellation, type Constellation } from '../constellation.ts';

interface Person {
  readonly personRef?: string;
  readonly href?: string;
  readonly ssin?: string;
  readonly birthDate?: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly kinship: string;
  readonly livesIn?: boolean;
  readonly isDebtor?: boolean;
  readonly cannotIntegrate?: string;
  readonly qualityCode?: number;
}
interface Proposal {
  readonly items: readonly Person[];
  readonly isHouseholdKnown: boolean;
  readonly sources: readonly { readonly service: string }[];
}

describe('the people around an applicant', () => {
  let world: Constellation;
  beforeAll(async () => {
    world = await startConstellation();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const propose = (id: string) => world.call<Proposal>(`/integrations/${id}/persons`);
  const integrate = (id: string, personRef: string | undefined, body: unknown) =>
    world.call<Record<string, unknown>>(`/integrations/${id}/persons/${personRef ?? ''}/integration`, { body });

  test('an applicant who lives alone: the parents are debtors elsewhere, no number is in an address', async () => {
    const id = await world.integrate(world.persona('single-applicant'));
    const { status, body, text } = await propose(id);
    expect(status).toBe(200);
    expect(body.isHouseholdKnown).toBe(true);
    expect(body.sources.length).toBeGreaterThan(1);
    const parents = body.items.filter(({ kinship }) => kinship === 'parent');
    expect(parents).toHaveLength(2);
    for (const parent of parents) expect(parent).toMatchObject({ livesIn: false, isDebtor: true, qualityCode: 30 });
    for (const { href = '', ssin = '' } of body.items.filter((person) => person.ssin !== undefined)) {
      expect(href).not.toContain(ssin);
      expect(href).toContain(`/integrations/${id}/persons/`);
    }
    expect(text).not.toContain('undefined');
    // The same person keeps the reference.
    const again = await propose(id);
    expect(again.body.items.map(({ personRef }) => personRef)).toEqual(body.items.map(({ personRef }) => personRef));
  });

  test('a debtor: code 30 opens who he is, with whom he lives and his taxes; real estate only under the scale', async () => {
    const { ssin } = world.persona('single-applicant');
    const running = await world.call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
      body: { ssin, running: true },
    });
    const id = running.body.items[0]?.integrationId ?? (await world.integrate(world.persona('single-applicant')));
    const { body } = await propose(id);
    const integrated = [];
    for (const { personRef, qualityCode } of body.items.filter(({ isDebtor }) => isDebtor)) {
      const answer = await integrate(id, personRef, { qualityCode, informedOn: belgianDate(Date.now()) });
      expect(answer.status, answer.text).toBe(201);
      expect(answer.body).toMatchObject({ qualityCode: { code: '30' }, caseReference: 'CASE-1' });
      integrated.push(String(answer.body['integrationId']));
    }
    for (const debtor of integrated) {
      const before = await world.call(`/integrations/${debtor}/streams/patrimonium`);
      expect(before.body).toMatchObject({
        ruleCode: 'debtorIncomeUnknown',
        remedy: { action: 'consultFirst', stream: 'taxAssessment' },
      });
      expect((await world.call(`/integrations/${debtor}/streams/household`)).status).toBe(200);
      expect((await world.call(`/integrations/${debtor}/streams/dimona`)).body).toMatchObject({ ruleCode: 'noGrant' });
      const taxes = await world.call(`/integrations/${debtor}/streams/taxAssessment`);
      expect(taxes.status, taxes.text).toBe(200);
    }
  });

  test('both sides of the scale: the father’s real estate opens and says by which row, the mother’s does not', async () => {
    const id = await world.integrate(world.persona('student'));
    const { body } = await propose(id);
    const realEstateOf = async (tag: string, ...consulted: readonly string[]) => {
      const { ssin } = world.persona(tag);
      const person = body.items.find((one) => one.ssin === ssin);
      const answer = await integrate(id, person?.personRef ?? '', { qualityCode: 30 });
      expect(answer.status, answer.text).toBe(201);
      const debtor = String(answer.body['integrationId']);
      for (const stream of consulted) {
        expect((await world.call(`/integrations/${debtor}/streams/${stream}`)).status).toBe(200);
      }
      return world.call(`/integrations/${debtor}/streams/patrimonium`);
    };
    // The newest assessment of the father does not say everything; he lives alone.
    const before = `taxAssessment?year=${String(new Date().getFullYear() - 3)}`;
    const under = await realEstateOf('under-maintenance-threshold', 'household', 'taxAssessment', before);
    expect(under.status, under.text).toBe(200);
    expect(under.body).toMatchObject({
      basis: {
        verdict: 'under',
        scaleValidFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        threshold: { currency: 'EUR' },
      },
    });
    const over = await realEstateOf('over-maintenance-threshold', 'taxAssessment');
    expect(over.status).toBe(403);
    expect(over.body).toMatchObject({ ruleCode: 'debtorIncomeOverScale', scale: { verdict: 'over' } });
  });

  test('somebody in a home: an adult child elsewhere is in the file of its parent, once, and may owe maintenance', async () => {
    const id = await world.integrate(world.persona('under-administration'));
    const { body } = await propose(id);
    const children = body.items.filter(({ kinship }) => kinship === 'child');
    expect(children).toMatchObject([
      { ssin: '63622715318', givenName: 'Luc Jozef', livesIn: false, isDebtor: true, qualityCode: 30 },
      // Her file of the register (114) names a daughter without a number: known, and not to be integrated.
      {
        familyName: 'Vermeersch',
        givenName: 'Rita',
        livesIn: false,
        cannotIntegrate: 'noNumber',
      },
    ]);
    // The birth date stands with the number, so nobody says whether she is an adult.
    expect(children[1]).not.toHaveProperty('isDebtor');
    expect(children[1]).not.toHaveProperty('ssin');
    expect(children[1]).not.toHaveProperty('href');
    expect(children[1]).not.toHaveProperty('qualityCode');
    const refused = await integrate(id, children[0]?.personRef ?? '', { qualityCode: 1 });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      ruleCode: 'notInHousehold',
      remedy: { action: 'integrate', qualityCode: 30 },
    });
  });

  test('a wife and a mother who live in and have no number: both are named, each once, and why they cannot be integrated', async () => {
    const id = await world.integrate(world.persona('household-without-numbers'));
    const { body, text } = await propose(id);
    expect(body.isHouseholdKnown).toBe(true);
    const without = { cannotIntegrate: 'noNumber', isDebtor: true };
    expect(body.items).toEqual([
      // The father stayed abroad; without a number the register has no birth date of him.
      {
        ...without,
        familyName: 'Tekle',
        givenName: 'Berhane',
        kinship: 'parent',
        livesIn: false,
      },
      {
        ...without,
        familyName: 'Habte',
        givenName: 'Letebrhan',
        birthDate: '1959-04-02',
        kinship: 'parent',
        livesIn: true,
      },
      {
        ...without,
        familyName: 'Kidane',
        givenName: 'Saba',
        birthDate: '1991-04-27',
        kinship: 'spouse',
        livesIn: true,
      },
    ]);
    // The filler of the register is no number.
    expect(text).not.toMatch(/\d{6}000\d\d/);
  });

  test('what nobody says is unknown: a member of the household of somebody else, and whether he or she may owe anything', async () => {
    const id = await world.integrate(world.persona('applicant-in-couple'), { qualityCode: 7 });
    const { body } = await propose(id);
    // Under code 7 the register's list of children (114) is not open, and roles are towards Rachid.
    const child = body.items.find(({ givenName }) => givenName === 'Inès');
    expect(child).toMatchObject({ kinship: 'unknown', livesIn: true, qualityCode: 1 });
    expect(child).not.toHaveProperty('isDebtor');
  });

  test('a household of four: members under code 1, and nobody who lives in under 30', async () => {
    const id = await world.integrate(world.persona('applicant-in-couple'));
    const { body } = await propose(id);
    const members = body.items.filter(({ livesIn }) => livesIn);
    // Everybody of the household but the applicant, by name. Roles are towards Rachid, so the composition does not say whose
    // children they are besides his; the register does, and has all their names.
    expect(members.map(({ familyName, givenName, kinship }) => [familyName, givenName, kinship])).toEqual([
      ['El Amrani', 'Noé', 'child'],
      ['El Amrani', 'Inès Fatima', 'child'],
      ['El Amrani', 'Rachid', 'spouse'],
    ]);
    expect(members.map(({ isDebtor }) => isDebtor)).toEqual([false, false, true]);
    const spouse = members.find(({ kinship }) => kinship === 'spouse');
    expect(spouse).toMatchObject({ isDebtor: true, qualityCode: 1 });
    const refused = await integrate(id, spouse?.personRef ?? '', { qualityCode: 30 });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ ruleCode: 'debtorLivesIn', remedy: { action: 'integrate', qualityCode: 1 } });
    const done = await integrate(id, spouse?.personRef ?? '', { qualityCode: 1 });
    expect(done.status, done.text).toBe(201);
    expect((await integrate(id, spouse?.personRef ?? '', { qualityCode: 1 })).status).toBe(409);
  });

  test('a household of four: its head has a spouse and two children who live in', async () => {
    const id = await world.integrate(world.persona('reference-person'), { qualityCode: 7 });
    const { body } = await propose(id);
    const members = body.items.filter(({ livesIn }) => livesIn);
    expect(members.map(({ familyName, givenName, kinship }) => [familyName, givenName, kinship])).toEqual([
      ['Lambert', 'Amélie Jeanne Fernande', 'spouse'],
      ['El Amrani', 'Inès', 'child'],
      ['El Amrani', 'Noé', 'child'],
    ]);
    expect(members.map(({ isDebtor }) => isDebtor)).toEqual([true, false, false]);
  });

  test('nobody outside the proposals, nor beside somebody else’s integration', async () => {
    const persona = world.persona('no-data');
    const id = await world.integrate(persona);
    const { body } = await propose(id);
    expect(body.items).toEqual([]);
    const nobody = '01890000-0000-8000-8000-000000000000';
    expect((await integrate(id, nobody, { qualityCode: 1 })).status).toBe(404);
    expect((await integrate(nobody, nobody, { qualityCode: 1 })).status).toBe(404);
    const foreign = await world.call(`/integrations/${id}/persons`, { as: 'namur-social-worker' });
    expect(foreign.status).toBe(404);
    for (const wrong of [{}, { qualityCode: 7 }, { qualityCode: 1, ssin: '94641220613' }]) {
      expect((await integrate(id, nobody, wrong)).status).toBe(400);
    }
    expect((await world.call(`/integrations/${id}/persons`, { as: 'gent-dpo' })).status).toBe(403);
  });

  test('when nobody tells who lives there, nobody is taken for a debtor elsewhere', async () => {
    const id = await world.integrate(world.persona('abroad'));
    await world.control('faults', { body: { kind: 'noResult', service: 'OCMWCPASPerformInvestigation' } });
    try {
      const { status } = await propose(id);
      expect(status).toBe(503);
    } finally {
      await world.control('faults', { method: 'DELETE' });
    }
  });
});
