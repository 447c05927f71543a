import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/values/calendar.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { asOwnerRows } from '../postgres.ts';
import { bring, sandboxSealer } from '../sealed-rows.ts';
import { created, lifeOf, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

type Shown = ShownIntegration &
  ShownProblem & {
    readonly applicant?: string;
    readonly registrationReason?: string;
    readonly reviewedOn?: string;
    readonly ruleCode?: string;
    readonly issues?: readonly { readonly name: string; readonly integrationIds?: readonly string[] }[];
  };

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
const nobodysId = '01890000-0000-7000-8000-000000000000';
let texts = 0;
/** A reason that nobody gave before. */
const because = (why = 'Volgens het vonnis van de vrederechter') => `${why} ${String((texts += 1))}`;

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
beforeAll(async () => {
  world = await startConstellation();
  life = lifeOf(world);
});
afterAll(() => world[Symbol.asyncDispose]());

const register = (tag: string, changes: Readonly<Record<string, unknown>> = {}) =>
  world.call<Shown>('/integrations', { body: registrationOf(world.persona(tag), changes) });
const issuesOf = ({ issues = [] }: Shown) => issues.map(({ name }) => name);
const records = async (ssin: string) => {
  const { body } = await world.call<{ items: readonly Record<string, unknown>[] }>('/accessRecords/query', {
    as: 'gent-dpo',
    body: { ssin },
  });
  return body.items;
};

describe('a maintenance debtor', () => {
  test('is registered in the file of an applicant whose household is known, and is in the evidence with the applicant', async () => {
    const alone = await register('under-maintenance-threshold', { qualityCode: 30, reason: because() });
    expect(alone.status).toBe(400);
    expect(issuesOf(alone.body)).toEqual(['applicantIntegrationId']);

    const applicant = created(await register('student', { caseReference: 'CASE-DEBTOR' }));
    const beside = { qualityCode: 30, applicantIntegrationId: applicant.integrationId, caseReference: undefined };
    const unknown = await register('under-maintenance-threshold', beside);
    expect(unknown.status).toBe(403);
    expect(unknown.body).toMatchObject({
      ruleCode: 'householdUnknown',
      remedy: { action: 'consultFirst', stream: 'household' },
    });
    // What the refusal says helps.
    expect((await world.call(`/integrations/${applicant.integrationId}/streams/household`)).status).toBe(200);
    const other = await register('under-maintenance-threshold', { ...beside, caseReference: 'ANOTHER-CASE' });
    expect(issuesOf(other.body)).toEqual(['caseReference']);
    // The household alone does not say who owes anything: without the proposals a reason has to.
    const unnamed = await register('under-maintenance-threshold', beside);
    expect([unnamed.status, issuesOf(unnamed.body)]).toEqual([400, ['reason']]);
    expect((await world.call(`/integrations/${applicant.integrationId}/persons`)).status).toBe(200);
    const debtor = created(await register('under-maintenance-threshold', beside));
    expect(debtor).toMatchObject({ applicant: applicant.href, caseReference: 'CASE-DEBTOR' });
    const shown = await records(world.persona('student').ssin);
    expect(shown[0]).toMatchObject({ action: 'register', isOneOfSeveral: true });

    // His streams run with the applicant's integration.
    const taxes = `/integrations/${debtor.integrationId}/streams/taxAssessment`;
    expect((await world.call(taxes)).status).toBe(200);
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set end_date = '${addDays(today, -1)}', start_date = '2026-01-01' where integration_id = '${applicant.integrationId}'`,
    );
    expect((await world.call(taxes)).body).toMatchObject({ ruleCode: 'applicantEnded', remedy: { action: 'renew' } });
    const late = await register('over-maintenance-threshold', beside);
    expect([late.status, late.body.type]).toEqual([409, 'urn:problem-type:pcsw:socialInquiry:integrationNotActive']);
  });

  test('who lives in is none, nor who is named without owing anything; whom no stream names needs a reason', async () => {
    const applicant = created(await register('applicant-in-couple', { caseReference: 'CASE-COUPLE' }));
    const { body } = await world.call<{ items: readonly { ssin: string; kinship: string }[] }>(
      `/integrations/${applicant.integrationId}/persons`,
    );
    expect(body, JSON.stringify(body)).toHaveProperty('items');
    const beside = { qualityCode: 30, applicantIntegrationId: applicant.integrationId, caseReference: 'CASE-COUPLE' };
    const asDebtor = (kinship: string) => {
      const ssin = body.items.find((one) => one.kinship === kinship)?.ssin;
      const persona = world.personas.find((one) => one.ssin === ssin);
      if (!persona) throw new Error(`no ${kinship}`);
      return world.call<Shown>('/integrations', { body: registrationOf(persona, beside) });
    };
    const spouse = await asDebtor('spouse');
    expect([spouse.status, spouse.body.ruleCode]).toEqual([403, 'debtorLivesIn']);
    expect(spouse.body).toMatchObject({ remedy: { action: 'integrate', qualityCode: 1 } });
    expect((await asDebtor('child')).body).toMatchObject({ ruleCode: 'notADebtor' });
    const stranger = await register('no-data', beside);
    expect([stranger.status, issuesOf(stranger.body)]).toEqual([400, ['reason']]);
    const reason = because();
    const named = created(await register('no-data', { ...beside, reason }));
    expect(named).toMatchObject({ registrationReason: reason });
    expect((await records(named.ssin))[0]).toMatchObject({ action: 'register', explanation: reason });
    const stored = await asOwnerRows(world.database.ownerUrl, 'select content from ledger');
    expect(stored.join('') + world.log.join('')).not.toContain('vrederechter');
  });

  test('belongs to nobody who is no applicant, does not run, or is another centre’s', async () => {
    const mediated = created(await register('household-of-four', { qualityCode: 7, reason: because() }));
    const beside = (id: string) =>
      register('abroad', { qualityCode: 30, applicantIntegrationId: id, caseReference: undefined, reason: because() });
    const notOne = await beside(mediated.integrationId);
    expect([notOne.status, notOne.body.ruleCode]).toEqual([403, 'notAnApplicant']);
    const persons = await world.call<{ items: readonly { personRef: string }[] }>(
      `/integrations/${mediated.integrationId}/persons`,
    );
    expect(persons.body).toMatchObject({ ruleCode: 'reasonMissing' });
    for (const id of [nobodysId, await world.integrate(world.persona('parent'), { as: 'namur-social-worker' })]) {
      const missing = await beside(id);
      expect([missing.status, issuesOf(missing.body)]).toEqual([400, ['applicantIntegrationId']]);
    }
    const own = created(await register('abroad', { caseReference: 'CASE-ABROAD' }));
    const self = await beside(own.integrationId);
    expect([self.status, issuesOf(self.body)]).toEqual([400, ['applicantIntegrationId']]);
    const seven = await register('parent', {
      qualityCode: 7,
      reason: because(),
      applicantIntegrationId: own.integrationId,
    });
    expect(issuesOf(seven.body)).toEqual(['applicantIntegrationId']);
  });

  test('a household told longer ago than a year is known no more; one of an earlier integration of the applicant is', async () => {
    const id = await world.integrate(world.persona('under-administration'));
    await world.call(`/integrations/${id}/persons`);
    const age = (months: number) =>
      bring(
        { url: world.database.ownerUrl, sealer: sandboxSealer },
        `update integration set household_known_at = now() - interval '${String(months)} months' where integration_id = '${id}'`,
      );
    const debtor = () =>
      register('sixty-employers', {
        qualityCode: 30,
        applicantIntegrationId: id,
        caseReference: undefined,
        reason: because(),
      });
    await age(13);
    expect((await debtor()).body).toMatchObject({ ruleCode: 'householdUnknown' });
    await age(11);
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `insert into integration (integration_id, centre, subject, ssin_sealed, quality_code, case_reference, application_date, proof_sealed, start_date, end_date, state, registered_by, registered_at, previous_integration_id)
         select gen_random_uuid(), centre, subject, ssin_sealed, 2, case_reference, application_date, proof_sealed, start_date, end_date, 'active', registered_by, registered_at, integration_id
         from integration where integration_id = '${id}'`,
    );
    expect((await debtor()).status).toBe(201);
  });
});

describe('a member of the household', () => {
  test('somebody under code 1 in a case with an application belongs to it, unless the application is her own', async () => {
    const caseReference = 'CASE-HOUSE';
    const first = created(await register('single-parent', { caseReference }));
    const member = created(await register('half-house', { caseReference }));
    expect(member.applicant).toBe(first.href);
    const own = created(await register('young-adult', { caseReference, ownApplication: true }));
    expect(own.applicant).toBeUndefined();
    const which = await register('disability-allowance', { caseReference });
    expect(which.status).toBe(400);
    expect(which.body.issues?.[0]?.integrationIds?.toSorted()).toEqual([first.integrationId, own.integrationId].sort());
    const said = created(
      await register('disability-allowance', { caseReference, applicantIntegrationId: own.integrationId }),
    );
    expect(said.applicant).toBe(own.href);
    const besideMember = await register('child', { caseReference, applicantIntegrationId: member.integrationId });
    expect(besideMember.body.ruleCode).toBe('notAnApplicant');
    const both = await register('child', {
      caseReference,
      applicantIntegrationId: own.integrationId,
      ownApplication: true,
    });
    expect(issuesOf(both.body)).toEqual(['ownApplication']);
    expect((await register('child', { caseReference: undefined })).status).toBe(400);
    expect((await life.read(member.integrationId)) as Shown).toMatchObject({ applicant: first.href });
  });
});

describe('the days of a registration', () => {
  test('an application further back than the setting needs a reason; a late one is warned of and on the record', async () => {
    const persona = world.persona('widower');
    const at = (days: number, changes: object = {}) =>
      register('widower', { applicationDate: addDays(today, -days), caseReference: 'CASE-LATE', ...changes });
    const old = await at(31);
    expect([old.status, issuesOf(old.body)]).toEqual([400, ['reason']]);
    const reason = because('De aanvraag kwam bij het verkeerde centrum toe');
    const registered = created(await at(31, { reason }));
    expect(registered).toMatchObject({ registrationReason: reason });
    expect(registered.warnings).toContain('registeredLate');
    expect((await records(persona.ssin))[0]).toMatchObject({ daysLate: 31, explanation: reason });
    const onTheDay = created(await register('twenty-parcels', { caseReference: 'CASE-DAY' }));
    expect(onTheDay.warnings).not.toContain('registeredLate');
    expect((await records(onTheDay.ssin))[0]).not.toHaveProperty('daysLate');
    expect(
      created(
        await register('formerly-at-other-centre', { caseReference: 'CASE-30', applicationDate: addDays(today, -30) }),
      ),
    ).toBeDefined();
  });

  test('the person was told not after today, and not long before the application', async () => {
    for (const informedOn of [addDays(today, 1), addDays(today, -31)]) {
      const refused = await register('known-at-other-centre', { informedOn, caseReference: 'CASE-TOLD' });
      expect([refused.status, issuesOf(refused.body)]).toEqual([400, ['informedOn']]);
    }
    const { integrationId } = created(
      await register('known-at-other-centre', { informedOn: undefined, caseReference: 'CASE-TOLD' }),
    );
    const tell = (informedOn: string) =>
      world.call<Shown>(`/integrations/${integrationId}/informed`, { body: { informedOn, informedWay: 'form' } });
    expect((await tell(addDays(today, -31))).status).toBe(400);
    expect((await tell(addDays(today, -30))).status).toBe(200);
  });
});

describe('debt mediation', () => {
  test('needs a reason to be registered, a reason of the day, and a review every year', async () => {
    const without = await register('data-filters', { qualityCode: 7, reason: undefined });
    expect([without.status, issuesOf(without.body)]).toEqual([400, ['reason']]);
    const { integrationId, ssin } = created(await register('data-filters', { qualityCode: 7, reason: because() }));
    const path = `/integrations/${integrationId}`;
    expect((await world.call(`${path}/streams/nationalRegister`)).body).toMatchObject({ ruleCode: 'reasonMissing' });
    await world.giveReason(integrationId);
    expect((await world.call(`${path}/streams/nationalRegister`)).status).toBe(200);

    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set start_date = start_date - interval '1 year 1 day' where integration_id = '${integrationId}'`,
    );
    expect((await world.call(`${path}/streams/nationalRegister`)).body).toMatchObject({
      ruleCode: 'reviewMissing',
      remedy: { action: 'review' },
    });
    const review = (body: object) => world.call<Shown>(`${path}/review`, { body });
    const silent = await review({ reason: 'periodicReview' });
    expect([silent.status, issuesOf(silent.body)]).toEqual([400, ['remark']]);
    const remark = 'Afbetalingsplan wordt gevolgd, drie schuldeisers over';
    const recorded = await review({ reason: 'periodicReview', remark });
    expect(recorded.status, recorded.text).toBe(200);
    expect(recorded.body).toMatchObject({
      integrationId,
      reviewedOn: today,
      review: { reason: 'periodicReview', remark },
    });
    expect((await world.call(`${path}/streams/nationalRegister`)).status).toBe(200);
    expect((await records(ssin)).find(({ action }) => action === 'openReview')).toBeDefined();
    // No second integration came of it.
    const all = await world.call<{ items: readonly unknown[] }>('/integrations/query', { body: { ssin } });
    expect(all.body.items).toHaveLength(1);
    // A year later the same words explain nothing.
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set reviewed_on = reviewed_on - 400 where integration_id = '${integrationId}'`,
    );
    expect(issuesOf((await review({ reason: 'periodicReview', remark })).body)).toEqual(['remark']);
  });
});

describe('a text that explains nothing', () => {
  const empty = ['.....', 'aaaaaaaaaaa', 'abababababab', 'n.v.t.', '1234567890', '!? !? !? !?', 'test test test'];
  test.each(empty)('%s is refused wherever a reason is asked', async (text) => {
    expect(issuesOf((await register('insertion-allowance', { qualityCode: 7, reason: text })).body)).toEqual([
      'reason',
    ]);
    for (const [part, name, body] of [
      ['end', 'reason', { reason: text }],
      ['review', 'remark', { reason: 'newElement', remark: text }],
      ['consultationReasons', 'explanation', { reason: 'newElement', explanation: text.padEnd(10, '.') }],
    ] as const) {
      const answer = await world.call<Shown>(`/integrations/${nobodysId}/${part}`, { body });
      expect([part, answer.status, issuesOf(answer.body)]).toEqual([part, 400, [name]]);
    }
  });

  test('the same as the last one is refused; said again at once about the same file it is not', async () => {
    const reason = because('Doorverwezen door de vrederechter');
    const first = created(await register('insertion-allowance', { qualityCode: 7, reason }));
    const pasted = await register('unknown-birth-day', { qualityCode: 7, reason: ` ${reason.toUpperCase()}! ` });
    expect([pasted.status, issuesOf(pasted.body)]).toEqual([400, ['reason']]);
    const second = created(
      await register('unknown-birth-day', { qualityCode: 7, reason: because('Zelf om hulp gevraagd') }),
    );
    const note = (id: string, explanation: string) =>
      world.call<Shown>(`/integrations/${id}/consultationReasons`, { body: { reason: 'newElement', explanation } });
    const explanation = 'Nieuwe schuldeiser heeft zich gemeld';
    expect((await note(first.integrationId, explanation)).status).toBe(201);
    expect((await note(first.integrationId, explanation)).status).toBe(201);
    expect(issuesOf((await note(second.integrationId, explanation)).body)).toEqual(['explanation']);
    const other = await world.call(`/integrations/${second.integrationId}/consultationReasons`, {
      as: 'gent-social-worker-2',
      body: { reason: 'newElement', explanation },
    });
    expect(other.status).toBe(201);
  });
});
