import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate, lastDayOfMonths } from '../../src/values/calendar.ts';
import type { ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { created, lifeOf, personaPool } from './life-cycle.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation();
  life = lifeOf(world);
  somebody = await personaPool(world);
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());
const granted = {
  decidedOn: today,
  outcome: 'granted',
  aids: ['livingWage'],
  period: { startDate: today, endDate: lastDayOfMonths(today, 12) },
};
const mechelen = { enterpriseNumber: '1999000447', nisCode: '12025' };

async function register(persona: ListedPersona, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const body = registrationOf(persona, changes);
  return created(await world.call<{ integrationId: string }>('/integrations', { body })).integrationId;
}

/** Mechelen has somebody under a code. */
const atMechelen = ({ ssin }: ListedPersona, qualityCode: number, startDate: string, endDate: string) =>
  world.control('registrations', {
    body: { ssin, enterpriseNumber: mechelen.enterpriseNumber, qualityCode, startDate, endDate },
  });

describe('two centres', () => {
  async function paidElsewhere(qualityCode: number, startDate: string, endDate: string) {
    const persona = somebody();
    const id = await register(persona);
    await atMechelen(persona, qualityCode, startDate, endDate);
    return { persona, id };
  }

  test.each([
    [2, ['livingWage']],
    [3, ['otherAid', 'livingWage']],
    [2, ['equivalentLivingWage']],
  ])('another centre pays under code %i: granting %j needs a reason', async (code, aids) => {
    const end = addMonths(today, 3);
    const { id, persona } = await paidElsewhere(code, addMonths(today, -1), end);
    const answer = await life.decide(id, { ...granted, aids });
    expect(answer.status, answer.text).toBe(409);
    expect(answer.body).toMatchObject({
      type: 'urn:problem-type:pcsw:socialInquiry:aidElsewhere',
      registrations: [
        {
          integrationId: id,
          qualityCode: { code: String(code) },
          startDate: addMonths(today, -1),
          endDate: end,
          centre: { nisCode: mechelen.nisCode },
        },
      ],
    });
    expect(answer.text).not.toContain(persona.ssin);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.closed).toMatchObject([{ outcome: 'denied', rule: 'aidElsewhere', exchanges: [expect.anything()] }]);
    expect((await life.read(id)).registeredElsewhere.map(({ centre }) => centre.nisCode)).toContain(mechelen.nisCode);
    const elsewhereReason = 'moved here last week, Mechelen stops at the end of the month';
    const taken = created(await life.decide(id, { ...granted, aids, elsewhereReason }));
    expect(taken).toMatchObject({ elsewhereReason, warnings: [], elsewhereCheckedAt: expect.any(String) as string });
    await life.done(id);
  });

  test.each<[string, number, string, string, readonly string[]]>([
    ['other aid there', 4, addMonths(today, -1), addMonths(today, 3), ['livingWage']],
    ['aid there that is over', 2, addMonths(today, -6), addDays(today, -1), ['livingWage']],
    ['other aid here', 2, addMonths(today, -1), addMonths(today, 3), ['otherAid']],
  ])('%s is no reason to ask', async (_what, code, startDate, endDate, aids) => {
    const { id } = await paidElsewhere(code, startDate, endDate);
    const taken = created(await life.decide(id, { ...granted, aids }));
    expect(taken.warnings).toEqual([]);
    expect(taken.elsewhereCheckedAt === undefined).toBe(aids[0] === 'otherAid');
    await life.done(id);
  });

  test('a member who is granted a living wage is asked about too, one who gets no aid is not', async () => {
    const member = somebody();
    const caseReference = 'ELSEWHERE';
    const applicant = await register(somebody(), { caseReference });
    const integrationId = await register(member, { caseReference });
    await atMechelen(member, 2, today, today);
    const householdMembers = [{ integrationId, aids: ['livingWage'] }];
    const answer = await life.decide(applicant, { ...granted, aids: ['otherAid'], householdMembers });
    expect(answer.status, answer.text).toBe(409);
    expect(answer.body).toMatchObject({ registrations: [{ integrationId }] });
    created(await life.decide(applicant, granted));
    await life.done(applicant);
  });

  test('the Bank does not answer: what it said before counts, and the answer says that it was not asked', async () => {
    const fresh = await register(somebody());
    const known = await register(world.persona('other-centre'));
    expect((await life.read(known)).warnings).toContain('registeredElsewhere');
    await world.control('faults', { body: { kind: 'http500', operation: 'LIST' } });
    const answer = await life.decide(known, granted);
    expect(answer.status, answer.text).toBe(409);
    expect(answer.body).toMatchObject({ registrations: [{ integrationId: known, qualityCode: { code: '2' } }] });
    const taken = created(await life.decide(fresh, granted));
    expect(taken.warnings).toEqual(['elsewhereNotChecked']);
    expect(taken).not.toHaveProperty('elsewhereCheckedAt');
  });
});
