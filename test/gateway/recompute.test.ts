import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookOfVersion } from '../../src/access/book/history.ts';
import { presentRows } from '../../src/access/book/present.ts';
import { createRuleBook } from '../../src/access/book/rule-book.ts';
import { readStoredDecision, recompute } from '../../src/access/recompute.ts';
import { ssinHash } from '../../src/access/relations.ts';
import { sandboxSecrets } from '../../src/config/production.ts';
import { addDays, belgianDate } from '../../src/values/calendar.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { bring, sandboxSealer } from '../sealed-rows.ts';
import { createTemporaryCentres } from './centres-file.ts';
import { readEntries, type EntryRows } from './evidence-rows.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { programEnvironment } from '../program-environment.ts';

const key = Buffer.from(sandboxSecrets[0] ?? '', 'base64');
const today = belgianDate(Date.now());

/** How the integration stands in the database while a question is asked. */
type Columns = Readonly<Record<string, string | number | null>>;
const usual: Columns = {
  decided_on: null,
  state: 'active',
  quality_code: 1,
  start_date: today,
  end_date: addDays(today, 30),
  informed_on: today,
  applicant_integration_id: null,
};

describe('evidence', () => {
  let world: Constellation;
  let issuer: Issuer;
  let centres: Awaited<ReturnType<typeof createTemporaryCentres>>;
  let id: string;
  /** An integration that has ended. */
  let gone: string;
  let applicantsUsed = 0;
  let ssin: string;
  beforeAll(async () => {
    issuer = await startIssuer();
    centres = await createTemporaryCentres((persona) => ssinHash(key, persona));
    world = await startConstellation({ env: { ...issuer.env, CENTRES_FILE: centres.file } });
    ssin = world.persona('under-maintenance-threshold').ssin;
    id = await register('under-maintenance-threshold', 1);
    gone = await register('no-data', 1, 'socialWorker', { caseReference: 'CASE-GONE' });
    await standAs(gone, { state: 'ended' });
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
    await centres[Symbol.asyncDispose]();
  });

  async function register(
    persona: string,
    qualityCode: number,
    role = 'socialWorker',
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const {
      ssin: number,
      familyName,
      givenName,
      birthDate,
    } = world.personas.find((one) => one.ssin === persona) ?? world.persona(persona);
    const answer = await world.call<{ integrationId: string }>('/integrations', {
      as: 'nobody',
      headers: await issuer.authorization({ role }),
      body: {
        ssin: number,
        qualityCode,
        caseReference: `CASE-${String(qualityCode)}`,
        applicationDate: today,
        informedOn: today,
        proofOfIdentity: { familyName, givenName, birthDate },
        ...changes,
      },
    });
    expect(answer.status, answer.text).toBe(201);
    return answer.body.integrationId;
  }

  /** An applicant in whose file somebody is a debtor, with the household known. */
  async function applicantOf(tag: string): Promise<string> {
    const applicants = world.personas.filter(({ tags }) => tags.includes('lives-alone') && !tags.includes(tag));
    const { ssin: number = '' } = applicants[(applicantsUsed += 1)] ?? {};
    const found = await register(number, 1, 'socialWorker', { caseReference: `CASE-${tag}` });
    await ask(`/integrations/${found}/persons`);
    return found;
  }

  async function standAs(integrationId: string, columns: Columns): Promise<void> {
    const set = Object.entries(columns).map(([name, value]) => `${name} = ${value === null ? 'null' : `'${value}'`}`);
    const where = `where integration_id = '${integrationId}'`;
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set ${set.join(', ')} ${where}`,
    );
  }

  /** The entries that a question leaves in the ledger. */
  async function ask(path: string, claims: Readonly<Record<string, unknown>> = {}): Promise<readonly EntryRows[]> {
    const before = (await readEntries(world.database)).length;
    await world.call(path, { as: 'nobody', headers: await issuer.authorization(claims) });
    return (await readEntries(world.database)).slice(before);
  }

  /** The decision in an entry beside the one that is made again with the book of its version. */
  function again({ opened, closed }: EntryRows) {
    const entry = readStoredDecision(JSON.stringify(opened));
    const [closing] = closed;
    return {
      stored: { allowed: closing?.outcome !== 'denied', ruleCode: closing?.rule },
      recomputed: recompute(entry, bookOfVersion(entry.policyVersion)),
    };
  }

  const neighbours = () => ({ householdSsinHashes: ['1'.repeat(64), ssinHash(key, ssin)] });
  test.each<[string, string, Columns, () => Readonly<Record<string, unknown>>]>([
    ['what a grant opens', 'grant:socialWorker:1:dimona', {}, () => ({})],
    ['the same for the team lead', 'grant:teamLead:1:dimona', {}, () => ({ role: 'teamLead' })],
    ['another centre', 'foreignCentre', {}, () => ({ enterpriseNumber: '1999000249' })],
    ['software', 'softwareWithoutPerson', {}, () => ({ role: 'softwareIntegration' })],
    ['a role that consults nothing', 'roleWithoutConsultation', {}, () => ({ role: 'inspector' })],
    ['no confirmation', 'notRegistered', { state: 'registering' }, () => ({})],
    ['a failed registration', 'notRegistered', { state: 'failed' }, () => ({})],
    ['an end under way', 'integrationEnded', { state: 'ending' }, () => ({})],
    ['an end', 'integrationEnded', { state: 'ended' }, () => ({})],
    ['a decision', 'inquiryDecided', { decided_on: today }, () => ({})],
    ['a period to come', 'periodNotStarted', { start_date: addDays(today, 1) }, () => ({})],
    ['a period that is over', 'periodOver', { start_date: '2026-01-01', end_date: addDays(today, -1) }, () => ({})],
    ['a caller nobody knows', 'callerUnknown', {}, () => ({ ssinHash: undefined })],
    ['the own file', 'ownFile', {}, () => ({ ssinHash: ssinHash(key, ssin) })],
    ['the own household', 'ownHousehold', {}, neighbours],
    ['no information in time', 'notInformed', { start_date: addDays(today, -20), informed_on: null }, () => ({})],
    [
      'no information yet',
      'grant:socialWorker:1:dimona',
      { start_date: addDays(today, -1), informed_on: null },
      () => ({}),
    ],
    ['no reason', 'reasonMissing', { quality_code: 2 }, () => ({})],
    ['an applicant who is gone', 'applicantEnded', { applicant_integration_id: 'gone' }, () => ({})],
    [
      'no review for a year',
      'reviewMissing',
      { quality_code: 7, start_date: addDays(today, -400), end_date: addDays(today, 400) },
      () => ({}),
    ],
    ['no grant', 'noGrant', { quality_code: 30 }, () => ({})],
  ])('of %s holds the facts with which the same rule decides again: %s', async (_what, rule, columns, claims) => {
    const standing = { ...usual, ...columns };
    await standAs(
      id,
      columns['applicant_integration_id'] === 'gone' ? { ...standing, applicant_integration_id: gone } : standing,
    );
    const entries = await ask(`/integrations/${id}/streams/dimona`, claims());
    await standAs(id, usual);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry?.closed).toMatchObject([{ rule }]);
    if (!entry) return;
    const { stored, recomputed } = again(entry);
    expect(recomputed).toEqual(stored);
    // Nobody is in the facts, and of another centre's integration nothing is.
    const facts = entry.opened['facts'] as Readonly<Record<string, unknown>>;
    expect(JSON.stringify(facts)).not.toMatch(/\d{6}/);
    if (rule === 'foreignCentre') expect(facts).toEqual({ day: today, ownCentre: false });
  });

  test('of a colleague’s file does too', async () => {
    const colleague = await register(centres.staffMember, 1, 'teamLead');
    const [refused] = await ask(`/integrations/${colleague}/streams/dimona`);
    const [allowed] = await ask(`/integrations/${colleague}/streams/dimona`, { role: 'teamLead' });
    expect(refused?.closed).toMatchObject([{ rule: 'colleague' }]);
    expect(allowed?.closed).toMatchObject([{ outcome: 'answered', rule: 'grant:teamLead:1:dimona' }]);
    for (const entry of [refused, allowed]) {
      if (!entry) continue;
      const { stored, recomputed } = again(entry);
      expect(recomputed).toEqual(stored);
    }
  });

  test('of the file of the dead says that the person had died, and no day', async () => {
    const dead = await register('died-in-household', 1);
    const [, refused] = [
      ...(await ask(`/integrations/${dead}/streams/household`)),
      ...(await ask(`/integrations/${dead}/streams/dimona`)),
    ];
    expect(refused?.closed).toMatchObject([{ outcome: 'denied', rule: 'personDied' }]);
    expect(refused?.opened['facts']).toMatchObject({ personDied: true, reasonGiven: false });
    expect(JSON.stringify(refused?.opened)).not.toContain(addDays(today, -9));
    if (!refused) return;
    const { stored, recomputed } = again(refused);
    expect(recomputed).toEqual(stored);
  });

  test.each([
    ['under-maintenance-threshold', 'grant:socialWorker:30:patrimonium', 'under'],
    ['over-maintenance-threshold', 'debtorIncomeOverScale', 'over'],
  ])(
    'of the real estate of a debtor (%s) holds on which side of the scale, and no amount',
    async (tag, rule, scale) => {
      const applicantIntegrationId = await applicantOf(tag);
      const changes = {
        applicantIntegrationId,
        caseReference: `CASE-${tag}`,
        reason: `Volgens het vonnis over ${tag}`,
      };
      const debtor = await register(tag, 30, 'socialWorker', changes);
      const [unknown] = await ask(`/integrations/${debtor}/streams/patrimonium`);
      // Whose income counts beside, the file of the applicant and the household of the debtor say.
      await ask(`/integrations/${applicantIntegrationId}/persons`);
      await ask(`/integrations/${debtor}/streams/household`);
      await ask(`/integrations/${debtor}/streams/taxAssessment`);
      // The newest assessment of one of them does not say everything.
      await ask(`/integrations/${debtor}/streams/taxAssessment?year=${String(Number(today.slice(0, 4)) - 3)}`);
      const [known] = await ask(`/integrations/${debtor}/streams/patrimonium`);
      expect(unknown?.closed).toMatchObject([{ rule: 'debtorIncomeUnknown' }]);
      expect(known?.closed).toMatchObject([{ rule }]);
      expect([unknown?.opened['facts'], known?.opened['facts']]).toMatchObject([{ scale: 'unknown' }, { scale }]);
      for (const entry of [unknown, known]) {
        if (!entry) continue;
        const { stored, recomputed } = again(entry);
        expect(recomputed).toEqual(stored);
      }
    },
  );

  test('of every consultation of this run can be judged by its version, and differently by another', async () => {
    const entries = (await readEntries(world.database)).filter(({ opened }) => opened['action'] === 'consult');
    expect(entries.length).toBeGreaterThan(20);
    const withoutDimona = createRuleBook({
      ...presentRows,
      grants: presentRows.grants.filter(({ stream }) => stream !== 'dimona'),
    });
    let changed = 0;
    for (const entry of entries) {
      const { stored, recomputed } = again(entry);
      expect(recomputed).toEqual(stored);
      const other = recompute(readStoredDecision(JSON.stringify(entry.opened)), withoutDimona);
      if (other.ruleCode === recomputed.ruleCode) continue;
      expect([recomputed.allowed, other.ruleCode]).toEqual([true, 'noGrant']);
      changed += 1;
    }
    expect(changed).toBeGreaterThan(2);
  });

  test('of the whole ledger is judged again by the program, by each version or by one for all', async () => {
    const program = fileURLToPath(new URL('../../src/ledger-recompute.ts', import.meta.url));
    const run = (...args: readonly string[]) =>
      new Promise<{ code: number; out: string; err: string }>((done) => {
        const env = programEnvironment({ DATABASE_URL: world.database.runtimeUrl });
        execFile(process.execPath, [program, ...args], { env }, (error, out, err) => {
          done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
        });
      });
    const own = await run();
    expect(own).toMatchObject({ code: 0, err: '' });
    expect(own.out).toMatch(/^\d{2,} decisions came out alike, 0 otherwise\.$/m);
    const { version } = createRuleBook(presentRows);
    const stricter = await run('--with', `${version};INFORM_WITHIN_WORKING_DAYS=0`);
    expect(stricter.code, stricter.err).toBe(1);
    expect(stricter.out).toMatch(/: grant:socialWorker:1:dimona under \S+, now notInformed$/m);
    expect(stricter.out).toMatch(/ alike, 1 otherwise\.$/m);
    expect(await run('--with', '2026-01-01+000000000000')).toMatchObject({ code: 2, out: '' });
    expect((await run('--fast')).err).toContain('Usage: npm run ledger:recompute');
  });

  test('shows the facts to nobody through the API', async () => {
    const dpo = await issuer.authorization({ role: 'dataProtectionOfficer' });
    const { body, text } = await world.call<{ items: readonly unknown[] }>('/accessRecords/query', {
      as: 'nobody',
      headers: dpo,
      body: { ssin },
    });
    expect(body.items.length).toBeGreaterThan(5);
    expect(text).not.toContain('ownCentre');
  });
});

test('settings that change the rules are in the version of each decision, and the history gives that book', async () => {
  await using issuer = await startIssuer();
  await using world = await startConstellation({
    env: { ...issuer.env, INFORM_WITHIN_WORKING_DAYS: '0', QUALITY_CODE_MONTHS: '1=1' },
  });
  const { ssin, familyName, givenName, birthDate } = world.persona('single-applicant');
  const applicationDate = addDays(today, -10);
  const answer = await world.call<{ integrationId: string; period: { endDate: string } }>('/integrations', {
    as: 'nobody',
    headers: await issuer.authorization(),
    body: {
      ssin,
      qualityCode: 1,
      caseReference: 'CASE-1',
      applicationDate,
      proofOfIdentity: { familyName, givenName, birthDate },
    },
  });
  expect(answer.status, answer.text).toBe(201);
  const { integrationId, period } = answer.body;
  const refused = await world.call<{ policyVersion: string }>(`/integrations/${integrationId}/streams/dimona`, {
    as: 'nobody',
    headers: await issuer.authorization(),
  });
  const { version } = createRuleBook(presentRows);
  const policyVersion = `${version};INFORM_WITHIN_WORKING_DAYS=0;QUALITY_CODE_MONTHS.1=1`;
  expect(refused.body).toMatchObject({ ruleCode: 'notInformed', policyVersion });
  expect(period.endDate < addDays(applicationDate, 32)).toBe(true);
  const entry = (await readEntries(world.database)).at(-1);
  expect(entry?.opened).toMatchObject({ action: 'consult', policyVersion });
  const stored = readStoredDecision(JSON.stringify(entry?.opened));
  expect(recompute(stored, bookOfVersion(stored.policyVersion)).ruleCode).toBe('notInformed');
});
