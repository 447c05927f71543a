import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ssinHash } from '../../src/access/relations.ts';
import { bookOfVersion } from '../../src/access/book/history.ts';
import { readStoredDecision, recompute } from '../../src/access/recompute.ts';
import { sandboxSecrets } from '../../src/config/production.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { livesFolder, person } from '../scenarios/cast.ts';
import { readEntries } from './evidence-rows.ts';
import { startIssuer, type Issuer } from './issuer.ts';

const key = Buffer.from(sandboxSecrets[0] ?? '', 'base64');
/** On this day the row of March 2026 holds, and the income of 2025 counts. */
const today = '2027-03-01';

interface Figures {
  readonly verdict: string;
  readonly unknownParts: readonly { readonly code: string; readonly label: Readonly<Record<string, string>> }[];
}
interface Answer {
  readonly integrationId: string;
  readonly scale?: Figures;
  readonly basis?: Figures;
  readonly ruleCode?: string;
  readonly remedy?: unknown;
}
interface Proposal {
  readonly items: readonly { readonly ssin: string; readonly personRef: string }[];
}

const euro = (value: string) => ({ value, currency: 'EUR' });
const codes = (figures: Figures | undefined) => figures?.unknownParts.map(({ code }) => code);

describe('a maintenance debtor beside the federal scale', () => {
  let world: Constellation;
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer();
    const offset = Date.parse(`${today}T10:00:00+01:00`) - Date.now();
    world = await startConstellation({
      env: issuer.env,
      clock: () => Date.now() + offset,
      tokenClock: Date.now,
      lives: livesFolder,
    });
    await world.control('clock', { method: 'PUT', body: { now: new Date(Date.now() + offset).toISOString() } });
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    const tables = ['debtor_means', 'proposed_person', 'integration'];
    await asOwner(world.database.ownerUrl, tables.map((table) => `delete from ${table};`).join(' '));
    await world.control('registrations', { method: 'DELETE' });
  });

  const call = async <T>(path: string, body?: unknown, claims: Readonly<Record<string, unknown>> = {}) =>
    world.call<T>(path, {
      as: 'nobody',
      headers: await issuer.authorization(claims),
      ...(body === undefined ? {} : { body }),
    });
  /** Registers an applicant, and these persons as debtors beside: what each of their integrations answers. */
  async function fileOf(applicant: string, ...debtors: readonly string[]) {
    const { ssin, familyName, givenName, birthDate } = person(applicant);
    const made = await call<Answer>('/integrations', {
      ssin,
      qualityCode: 1,
      caseReference: `FILE ${applicant}`,
      applicationDate: today,
      informedOn: today,
      proofOfIdentity: { familyName, givenName, birthDate },
    });
    expect(made.status, made.text).toBe(201);
    const path = `/integrations/${made.body.integrationId}`;
    const proposal = await call<Proposal>(`${path}/persons`);
    expect(proposal.status, proposal.text).toBe(200);
    const integrate = async (name: string) => {
      const found = proposal.body.items.find((one) => one.ssin === person(name).ssin);
      const answer = await call<Answer>(`${path}/persons/${String(found?.personRef)}/integration`, {
        qualityCode: 30,
        informedOn: today,
      });
      expect(answer.status, answer.text).toBe(201);
      return answer.body.integrationId;
    };
    const ids: string[] = [];
    for (const name of debtors) ids.push(await integrate(name));
    return ids.map(
      (id) =>
        (stream: string, claims: Readonly<Record<string, unknown>> = {}) =>
          call<Answer>(`/integrations/${id}/streams/${stream}`, undefined, claims),
    );
  }

  test('over the scale: the refusal says threshold, counted income with its parts, row and year', async () => {
    const [mother] = await fileOf('Noor Haddad', 'Leïla Ben Youssef');
    const figures = {
      verdict: 'over',
      incomeYear: '2025',
      scaleValidFrom: '2026-03-01',
      scaleSource: 'derived',
      base: euro('29623.90'),
      perDependant: euro('4147.35'),
      dependants: 2,
      threshold: euro('37918.60'),
      ownIncome: euro('45817.50'),
      cadastralIncome: euro('0.00'),
      countedCadastralIncome: euro('0.00'),
      countedIncome: euro('45817.50'),
      debtorsOfEqualRank: 2,
      largestShare: { numerator: 1, denominator: 2 },
    };
    const taxes = await mother?.('taxAssessment');
    expect(taxes?.body.scale).toMatchObject(figures);
    const refused = await mother?.('patrimonium');
    expect(refused?.status).toBe(403);
    expect(refused?.body).toMatchObject({ ruleCode: 'debtorIncomeOverScale', scale: figures });
    expect(refused?.text).not.toContain(person('Leïla Ben Youssef').ssin);
    expect(refused?.text).not.toContain(person('Karim Haddad').ssin);
    // The figures are for the caller, not for the log.
    expect(world.log.join('\n')).not.toMatch(/45817|4581750|37918/);
  });

  test('an element that the year does not offer is unknown: real estate stays closed until a year says enough', async () => {
    const [father] = await fileOf('Noor Haddad', 'Karim Haddad');
    expect((await father?.('patrimonium'))?.body).toMatchObject({
      ruleCode: 'debtorIncomeUnknown',
      remedy: { action: 'consultFirst', stream: 'taxAssessment', incomeYear: '2025' },
      scale: { verdict: 'unknown', unknownParts: [{ code: 'assessment' }] },
    });
    const taxes = await father?.('taxAssessment');
    expect(taxes?.body.scale).toMatchObject({ verdict: 'unknown', ownIncome: euro('24180.55') });
    expect(codes(taxes?.body.scale)).toEqual(['separatelyTaxableIncome', 'otherParentHousehold', 'otherParentIncome']);
    expect(taxes?.body.scale?.unknownParts[0]?.label['fr']).toMatch(/imposable distinctement/);
    expect((await father?.('patrimonium'))?.body).toMatchObject({
      ruleCode: 'debtorIncomeUnknown',
      remedy: { action: 'consultFirst', stream: 'taxAssessment', incomeYear: '2024' },
    });
    const before = await father?.('taxAssessment?year=2024');
    expect(before?.body.scale).toMatchObject({ verdict: 'unknown', incomeYear: '2024' });
    expect((await father?.('patrimonium'))?.body).toMatchObject({
      remedy: { action: 'consultFirst', stream: 'household' },
    });
    const household = await father?.('household');
    expect(household?.status).toBe(200);
    expect(household?.body).not.toHaveProperty('scale');
    const opened = await father?.('patrimonium');
    expect(opened?.status, opened?.text).toBe(200);
    expect(opened?.body.basis).toMatchObject({
      verdict: 'under',
      incomeYear: '2024',
      ownIncome: euro('23655.20'),
      countedIncome: euro('23655.20'),
      threshold: euro('29623.90'),
      isOtherParentCounted: false,
      unknownParts: [],
    });
  });

  test('where no year says enough, nothing the gateway has opens it', async () => {
    const [father] = await fileOf('Casimir Ooghe', 'Ferdinand Ooghe');
    await father?.('household');
    const taxes = await father?.('taxAssessment');
    expect(taxes?.body.scale?.verdict).toBe('unknown');
    expect(codes(taxes?.body.scale)).toEqual(['cadastralIncome']);
    const before = await father?.('taxAssessment?year=2024');
    expect(before?.status).toBe(200);
    expect((await father?.('patrimonium'))?.body).toMatchObject({
      ruleCode: 'debtorIncomeUnknown',
      remedy: { action: 'none' },
      scale: { incomeYear: '2025', debtorsOfEqualRank: 1 },
    });
  });

  test('the income of a legal cohabitant is not the debtor’s', async () => {
    const [father] = await fileOf('Basile Bracquegnies', 'Valère Bracquegnies');
    const taxes = await father?.('taxAssessment');
    expect(taxes?.body.scale).toMatchObject({ verdict: 'unknown', unknownParts: [{ code: 'partnerStatus' }] });
    await father?.('household');
    const opened = await father?.('patrimonium');
    expect(opened?.status, opened?.text).toBe(200);
    expect(opened?.body.basis).toMatchObject({
      verdict: 'under',
      ownIncome: euro('18000.00'),
      isPartnerCounted: false,
      countedIncome: euro('18000.00'),
    });
    expect(opened?.body.basis).not.toHaveProperty('partnerIncome');
  });

  test('parents who are married and taxed together are counted together, each from the own integration', async () => {
    const [father, mother] = await fileOf('Nele Vermeersch', 'Luc Vermeersch', 'Marie-Hélène D’Hondt');
    // Alone over the scale, whoever else counts.
    expect((await father?.('taxAssessment'))?.body.scale).toMatchObject({ verdict: 'over' });
    expect((await mother?.('taxAssessment'))?.body.scale).toMatchObject({
      verdict: 'unknown',
      ownIncome: euro('0.00'),
    });
    await mother?.('household');
    for (const one of [father, mother]) {
      expect((await one?.('patrimonium'))?.body).toMatchObject({
        ruleCode: 'debtorIncomeOverScale',
        scale: { isOtherParentCounted: true, countedIncome: euro('36412.80'), largestShare: { denominator: 2 } },
      });
    }
  });

  test('parents who live together without being married have 18,000 and 14,000: neither is under the scale', async () => {
    const [father, mother] = await fileOf('Roselien Quaghebeur', 'Isidoor Quaghebeur', 'Hortense Delvigne');
    await father?.('taxAssessment');
    await father?.('household');
    // Alone he would be under it: what she has is unknown, not nothing.
    expect((await father?.('patrimonium'))?.body).toMatchObject({
      ruleCode: 'debtorIncomeUnknown',
      remedy: { action: 'consultFirst', stream: 'taxAssessment', incomeYear: '2025', ofOtherParent: true },
    });
    const hers = await mother?.('taxAssessment');
    const both = { verdict: 'over', threshold: euro('29623.90'), countedIncome: euro('32000.00') };
    expect(hers?.body.scale).toMatchObject({ ...both, otherParentIncome: euro('18000.00') });
    expect((await father?.('patrimonium'))?.body).toMatchObject({
      ruleCode: 'debtorIncomeOverScale',
      scale: { ...both, ownIncome: euro('18000.00'), otherParentIncome: euro('14000.00') },
    });
  });

  test('the other parent is in the evidence, and unknown to a caller who may not see that parent’s file', async () => {
    const [father, mother] = await fileOf('Roselien Quaghebeur', 'Isidoor Quaghebeur', 'Hortense Delvigne');
    await father?.('taxAssessment');
    await father?.('household');
    await mother?.('taxAssessment');
    const near = { ssinHash: ssinHash(key, person('Hortense Delvigne').ssin) };
    const refused = await father?.('patrimonium', near);
    expect(refused?.body).toMatchObject({ ruleCode: 'debtorIncomeUnknown' });
    expect(refused?.text).not.toContain('14000');
    expect((await father?.('patrimonium'))?.body).toMatchObject({ ruleCode: 'debtorIncomeOverScale' });
    const [hidden, shown] = (await readEntries(world.database)).slice(-2);
    expect(hidden?.opened['alsoAbout']).toBeUndefined();
    expect(shown?.opened['alsoAbout']).toHaveLength(1);
    for (const entry of [hidden, shown]) {
      const decision = readStoredDecision(JSON.stringify(entry?.opened));
      const { allowed, ruleCode } = recompute(decision, bookOfVersion(decision.policyVersion));
      expect([allowed, ruleCode]).toEqual([false, entry?.closed[0]?.rule]);
    }
  });

  test('a verdict is said under code 30 only', async () => {
    const { ssin, familyName, givenName, birthDate } = person('Luc Vermeersch');
    const made = await call<Answer>('/integrations', {
      ssin,
      qualityCode: 1,
      caseReference: 'APPLICANT',
      applicationDate: today,
      informedOn: today,
      proofOfIdentity: { familyName, givenName, birthDate },
    });
    const taxes = await call<Answer>(`/integrations/${made.body.integrationId}/streams/taxAssessment`);
    expect(taxes.status).toBe(200);
    expect(taxes.body).not.toHaveProperty('scale');
  });

  test('what is kept is sealed', async () => {
    const [mother] = await fileOf('Noor Haddad', 'Leïla Ben Youssef');
    await mother?.('household');
    await mother?.('taxAssessment');
    const query = `select encode(means_sealed, 'escape') from debtor_means`;
    const kept = await asOwnerRows(world.database.ownerUrl, query);
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toMatch(/4430520|members|assessments/);
  });
});
