import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { bring, sandboxSealer } from '../sealed-rows.ts';
import { created, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

type Shown = ShownIntegration &
  ShownProblem & {
    readonly applicant?: string;
    readonly ruleCode?: string;
    readonly issues?: readonly { readonly name: string }[];
  };
interface Proposed {
  readonly personRef: string;
  readonly ssin: string;
  readonly livesIn?: boolean;
}

const namur = 'namur-social-worker';
const issuesOf = ({ issues = [] }: Shown) => issues.map(({ name }) => name);
/** The household says no, and for whom may owe maintenance that the other code is the one. */
const notInHousehold = { ruleCode: 'notInHousehold', remedy: { action: 'integrate', qualityCode: 30 } };

describe('the household of the applicant, by hand and by reference', () => {
  let world: Constellation;
  beforeAll(async () => {
    world = await startConstellation();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  type User = NonNullable<NonNullable<Parameters<Constellation['call']>[1]>['as']>;
  const register = (tag: string, changes: Readonly<Record<string, unknown>>, as: User = 'gent-social-worker') =>
    world.call<Shown>('/integrations', { as, body: registrationOf(world.persona(tag), changes) });
  const propose = async (id: string, as: User = 'gent-social-worker') => {
    const { status, body, text } = await world.call<{ items: readonly Proposed[] }>(`/integrations/${id}/persons`, {
      as,
    });
    expect(status, text).toBe(200);
    return (tag: string) => {
      const { ssin } = world.persona(tag);
      const found = body.items.find((one) => one.ssin === ssin);
      if (!found) throw new Error(`${tag} is not named`);
      return found;
    };
  };
  const integrate = (id: string, { personRef }: Proposed, body: object, as: User = 'gent-social-worker') =>
    world.call<Shown>(`/integrations/${id}/persons/${personRef}/integration`, { as, body });

  test('who lives elsewhere is no member, whichever way is asked; whom no stream names needs a reason', async () => {
    const caseReference = 'CASE-ALONE';
    // Nobody can say that her father is no member before her household is known.
    const applicant = created(await register('single-applicant', { caseReference }));
    const father = created(await register('parent', { caseReference }));
    expect(father.applicant).toBe(applicant.href);
    const person = await propose(applicant.integrationId);

    const byReference = await integrate(applicant.integrationId, person('article-37'), { qualityCode: 1 });
    expect(byReference.status).toBe(403);
    expect(byReference.body).toMatchObject(notInHousehold);
    // A reason does not help: the streams say that she lives elsewhere.
    for (const where of [
      { caseReference, reason: 'Ze woont bij haar dochter volgens de buren' },
      { caseReference: undefined, applicantIntegrationId: applicant.integrationId },
    ]) {
      const byHand = await register('article-37', where);
      expect(byHand.status, byHand.text).toBe(403);
      expect(byHand.body).toMatchObject(notInHousehold);
    }

    const stranger = await register('no-data', { caseReference });
    expect([stranger.status, issuesOf(stranger.body)]).toEqual([400, ['reason']]);
    const reason = 'Trok vorige week bij haar in, nog niet ingeschreven';
    expect(created(await register('no-data', { caseReference, reason })).applicant).toBe(applicant.href);
    expect(created(await register('abroad', { caseReference, ownApplication: true })).applicant).toBeUndefined();

    // The mother lives with the father, whom the file took for a member; she does not live with the applicant.
    const named = await propose(father.integrationId);
    expect(named('article-37').livesIn).toBe(true);
    const fromMember = await integrate(father.integrationId, named('article-37'), { qualityCode: 1 });
    expect(fromMember.status).toBe(403);
    expect(fromMember.body).toMatchObject(notInHousehold);
    // As what she is, she comes into the file.
    expect((await integrate(applicant.integrationId, person('article-37'), { qualityCode: 30 })).status).toBe(201);
  });

  test('who lives with the applicant is no debtor, also when somebody else of the file names him elsewhere', async () => {
    const caseReference = 'CASE-MOTHER';
    const applicant = created(await register('article-37', { caseReference }, namur));
    const daughter = created(await register('single-applicant', { caseReference }, namur));
    expect(daughter.applicant).toBe(applicant.href);
    const named = await propose(daughter.integrationId, namur);
    expect(named('parent').livesIn).toBe(false);
    const asDebtor = (tag: string) => integrate(daughter.integrationId, named(tag), { qualityCode: 30 }, namur);
    expect((await asDebtor('parent')).body).toMatchObject({ ruleCode: 'householdUnknown' });
    expect((await propose(applicant.integrationId, namur))('parent').livesIn).toBe(true);
    expect((await asDebtor('parent')).body).toMatchObject({
      ruleCode: 'debtorLivesIn',
      remedy: { action: 'integrate', qualityCode: 1 },
    });
    // Nor is the applicant a debtor in her own file.
    expect((await asDebtor('article-37')).body).toMatchObject({ ruleCode: 'debtorLivesIn' });
    // Who lives in is a member without another reason.
    const member = created(await register('parent', { caseReference }, namur));
    expect(member.applicant).toBe(applicant.href);
  });

  test('who left the household since, or was named too long ago, is judged alike by both ways', async () => {
    const { integrationId } = created(await register('applicant-in-couple', { caseReference: 'CASE-COUPLE' }));
    const husband = (await propose(integrationId))('reference-person');
    expect(husband.livesIn).toBe(true);
    const byReference = (qualityCode: number) => integrate(integrationId, husband, { qualityCode });
    const byHand = (qualityCode: number) =>
      register('reference-person', { qualityCode, applicantIntegrationId: integrationId, caseReference: undefined });
    const sql = (table: string, column: string, interval: string) =>
      bring(
        { url: world.database.ownerUrl, sealer: sandboxSealer },
        `update ${table} set ${column} = ${column} - interval '${interval}' where integration_id = '${integrationId}'`,
      );
    // The household was told again a day later, without him.
    await sql('proposed_person', 'named_at', '1 day');
    for (const ask of [byReference, byHand]) {
      const left = await ask(1);
      expect(left.status).toBe(403);
      expect(left.body).toMatchObject(notInHousehold);
    }
    await sql('integration', 'household_known_at', '13 months');
    await sql('proposed_person', 'named_at', '13 months');
    for (const ask of [byReference, byHand]) {
      expect((await ask(30)).body).toMatchObject({ ruleCode: 'householdUnknown' });
    }
    expect((await byReference(1)).body).toMatchObject({
      ruleCode: 'householdUnknown',
      remedy: { action: 'consultFirst', stream: 'household' },
    });
    // Asked again, he lives in.
    await propose(integrationId);
    expect((await byReference(1)).status).toBe(201);
  });

  test('the reason that the same user gave for the last person explains nothing about this one', async () => {
    const { integrationId } = created(await register('student', { caseReference: 'CASE-STUDENT' }));
    const person = await propose(integrationId);
    const asDebtor = (tag: string, reason: string) =>
      integrate(integrationId, person(tag), { qualityCode: 30, reason });
    const reason = 'Beide ouders betalen volgens het vonnis';
    expect((await asDebtor('under-maintenance-threshold', reason)).status).toBe(201);
    const pasted = await asDebtor('over-maintenance-threshold', reason);
    expect([pasted.status, issuesOf(pasted.body)]).toEqual([400, ['reason']]);
    expect((await asDebtor('over-maintenance-threshold', 'Zijn moeder heeft een eigen inkomen')).status).toBe(201);
  });

  test('a household is not known as long as those who live in it are not stored', async () => {
    const { integrationId } = created(await register('german-speaking', { caseReference: 'CASE-EUPEN' }));
    const { ownerUrl } = world.database;
    const known = () =>
      asOwnerRows(
        ownerUrl,
        `select household_known_at is not null as known from integration where integration_id = '${integrationId}'`,
      );
    await asOwner(
      ownerUrl,
      `create function nobody() returns trigger language plpgsql as 'begin raise exception ''no room''; end';
       create trigger nobody before insert on proposed_person for each row execute function nobody()`,
    );
    try {
      await world.call(`/integrations/${integrationId}/streams/household`);
      expect(await known()).toEqual(['false']);
    } finally {
      await asOwner(ownerUrl, 'drop trigger nobody on proposed_person; drop function nobody()');
    }
    expect((await world.call(`/integrations/${integrationId}/streams/household`)).status).toBe(200);
    expect(await known()).toEqual(['true']);
  });
});
