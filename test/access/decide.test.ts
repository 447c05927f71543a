import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Integration, IntegrationState } from '../../src/cases/integrations/integration.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { addWorkingDays } from '../../src/values/working-days.ts';
import { decide, judge, UnknownRuleError } from '../../src/access/decide.ts';
import { rules } from '../../src/access/rules/order.ts';
import type { Remedy } from '../../src/access/access.ts';
import type { ConsultationFacts } from '../../src/access/facts.ts';
import type { Relation } from '../../src/access/book/book.ts';
import { grants } from '../../src/access/book/grants.ts';
import { findRole } from '../../src/access/book/look-up.ts';
import { presentRows } from '../../src/access/book/present.ts';
import { createRuleBook } from '../../src/access/book/rule-book.ts';
import { roles } from '../../src/access/book/roles.ts';
import { knownMeans } from '../known-means.ts';
import { presentBook } from '../present-book.ts';
import { streams } from '../../src/streams/registry.ts';

const ssin = Ssin.parse('80611000160', { fictive: true, today: '2026-01-01' }) as Ssin;
const centre = '1999000150';
const integration: Integration = {
  integrationId: '01890000-0000-7000-8000-000000000000',
  centre,
  ssin,
  qualityCode: 1,
  caseReference: 'C',
  applicationDate: '2026-01-10',
  informedOn: '2026-01-10',
  proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '000000000097' },
  startDate: '2026-01-10',
  endDate: '2026-03-10',
  state: 'active',
  registeredBy: 'u',
  registeredAt: 0,
};
const caller = { centre, userId: 'u', clientId: 'c', role: 'socialWorker', scopes: [] };
const facts: ConsultationFacts = {
  caller,
  integration,
  stream: 'dimona',
  today: '2026-02-01',
  relation: 'none',
  reason: undefined,
  means: undefined,
  book: presentBook.on('2026-02-01'),
};
const policyVersion = presentBook.version;
const notInformed = Object.fromEntries(
  Object.entries(integration).filter(([name]) => name !== 'informedOn'),
) as unknown as Integration;
/** The real estate of a debtor with this income. */
const debtor = (netTaxableIncome: number | undefined): Partial<ConsultationFacts> => ({
  integration: { ...integration, qualityCode: 30 },
  stream: 'patrimonium',
  means: netTaxableIncome === undefined ? undefined : knownMeans({ globallyTaxable: netTaxableIncome }),
});
const review = { code: 'periodicReview', explanation: 'Yearly review of the file' } as const;
/** Debt mediation on a day, with a reason; its period has begun on 10 January 2026. */
const mediation = (today: string, reviewedOn?: string): Partial<ConsultationFacts> => ({
  integration: {
    ...integration,
    qualityCode: 7,
    endDate: '2031-01-10',
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
  },
  reason: review,
  today,
  book: presentBook.on(today),
});
const aSocialWorker: Remedy = { action: 'askRole', role: 'socialWorker' };

describe('decide()', () => {
  test('allows what a grant opens, and names the grant', () => {
    expect(decide(facts)).toEqual({
      allowed: true,
      ruleCode: 'grant:socialWorker:1:dimona',
      categories: 'all',
      policyVersion,
    });
    expect(decide({ ...facts, caller: { ...caller, role: 'teamLead' } })).toMatchObject({
      allowed: true,
      ruleCode: 'grant:teamLead:1:dimona',
    });
  });

  test.each<[string, string, Partial<ConsultationFacts>]>([
    ['another centre', 'foreignCentre', { caller: { ...caller, centre: '1999000249' } }],
    ['a role without streams', 'roleWithoutConsultation', { caller: { ...caller, role: 'dataProtectionOfficer' } }],
    ['an unknown role', 'roleWithoutConsultation', { caller: { ...caller, role: 'constructor' } }],
    ['no confirmation by the Bank', 'notRegistered', { integration: { ...integration, state: 'registering' } }],
    ['a failed registration', 'notRegistered', { integration: { ...integration, state: 'failed' } }],
    ['an integration that is ending', 'integrationEnded', { integration: { ...integration, state: 'ending' } }],
    ['an ended integration', 'integrationEnded', { integration: { ...integration, state: 'ended' } }],
    ['a number that was replaced or canceled', 'numberChanged', { isNumberChanged: true }],
    [
      'such a number, whatever else there is to do',
      'numberChanged',
      { isNumberChanged: true, integration: { ...notInformed, decidedOn: '2026-01-20' } },
    ],
    [
      'such a number, of an integration that is over',
      'integrationEnded',
      { isNumberChanged: true, integration: { ...integration, state: 'ended' } },
    ],
    ['an inquiry that is decided', 'inquiryDecided', { integration: { ...integration, decidedOn: '2026-01-20' } }],
    [
      'an inquiry that is decided, also after its end',
      'inquiryDecided',
      { integration: { ...integration, decidedOn: '2026-01-20' }, today: '2026-03-11' },
    ],
    [
      'an inquiry that is decided and has ended',
      'integrationEnded',
      { integration: { ...integration, decidedOn: '2026-01-20', state: 'ended' } },
    ],
    ['software without a person', 'softwareWithoutPerson', { caller: { ...caller, role: 'softwareIntegration' } }],
    ['a caller nobody knows', 'callerUnknown', { relation: 'unknown' }],
    ['the own file', 'ownFile', { relation: 'self' }],
    ['the own household', 'ownHousehold', { relation: 'householdMember' }],
    ['a colleague', 'colleague', { relation: 'colleague' }],
    ['the third working day without information', 'notInformed', { integration: notInformed, today: '2026-01-14' }],
    ['the dead without a reason', 'personDied', { integration: { ...integration, diedOn: '2026-01-20' } }],
    ['the dead, whose day is not known', 'personDied', { integration: { ...integration, diedOn: '0000-00-00' } }],
    [
      'a later look at the dead',
      'personDied',
      { integration: { ...integration, qualityCode: 2, diedOn: '2026-01-20' } },
    ],
    ['a later look without a reason', 'reasonMissing', { integration: { ...integration, qualityCode: 2 } }],
    ['a debtor whose income is not known', 'debtorIncomeUnknown', debtor(undefined)],
    ['a debtor whose income exceeds the scale', 'debtorIncomeOverScale', debtor(40_000_00)],
    [
      'a debtor of whom only an old assessment is known',
      'debtorIncomeUnknown',
      {
        ...debtor(0),
        today: '2027-01-15',
        book: presentBook.on('2027-01-15'),
        integration: { ...integration, qualityCode: 30, endDate: '2027-12-31', startDate: '2027-01-10' },
        means: knownMeans({ incomeYear: 2023 }),
      },
    ],
    ['a code that nobody knows', 'reasonMissing', { integration: { ...integration, qualityCode: 555 } }],
    ['a debtor whose applicant is gone', 'applicantEnded', { ...debtor(0), applicantIsOpen: false }],
    ['a member of a household whose applicant is gone', 'applicantEnded', { applicantIsOpen: false }],
    ['debt mediation a year and a day after it began', 'reviewMissing', mediation('2027-01-11')],
    ['debt mediation a year and a day after its review', 'reviewMissing', mediation('2028-01-06', '2027-01-05')],
    ['debt mediation without a reason of the day', 'reasonMissing', { ...mediation('2027-01-10'), reason: undefined }],
    ['the day before the period', 'periodNotStarted', { today: '2026-01-09' }],
    ['the day after the period', 'periodOver', { today: '2026-03-11' }],
    ['a code without grant', 'noGrant', { integration: { ...integration, qualityCode: 30 } }],
    ['a stream that nobody grants', 'noGrant', { stream: 'somethingElse' }],
  ])('refuses %s', (_what, ruleCode, change) => {
    const decision = decide({ ...facts, ...change });
    expect(decision).toMatchObject({ allowed: false, ruleCode });
    if (decision.allowed) return;
    for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(decision.reason[language]).toMatch(/\w \w/);
    expect(decision.legalBasis).not.toBe('');
    expect(decision.policyVersion).toBe(policyVersion);
  });

  test.each<[string, Partial<ConsultationFacts>, Remedy]>([
    ['waiting', { today: '2026-01-09' }, { action: 'waitUntil', until: '2026-01-10' }],
    ['a new integration', { today: '2026-03-11' }, { action: 'renew' }],
    ['registering again', { integration: { ...integration, state: 'failed' } }, { action: 'integrate' }],
    ['registering under the present number', { isNumberChanged: true }, { action: 'integrate' }],
    ['a social worker', { caller: { ...caller, role: 'inspector' } }, aSocialWorker],
    ['the team lead', { relation: 'colleague' }, { action: 'askRole', role: 'teamLead' }],
    ['a colleague', { relation: 'householdMember' }, { action: 'askColleague' }],
    ['informing the person', { integration: notInformed, today: '2026-02-02' }, { action: 'inform' }],
    ['a reason', { integration: { ...integration, qualityCode: 2 } }, { action: 'giveReason' }],
    ['a reason, for the dead,', { integration: { ...notInformed, diedOn: '2026-01-20' } }, { action: 'giveReason' }],
    ['another person than software', { caller: { ...caller, role: 'softwareIntegration' } }, aSocialWorker],
    [
      'a new one for what was decided',
      { integration: { ...integration, decidedOn: '2026-01-20' } },
      { action: 'renew' },
    ],
    [
      'waiting for the code that follows on the decision',
      { integration: { ...integration, decidedOn: '2026-01-20', nextCodeOn: '2026-02-16' } },
      { action: 'waitUntil', until: '2026-02-16' },
    ],
    ['a new one for what ended', { integration: { ...integration, state: 'ended' } }, { action: 'renew' }],
    ['a colleague, for the own file,', { relation: 'self' }, { action: 'askColleague' }],
    ['nothing, for a caller nobody knows,', { relation: 'unknown' }, { action: 'none' }],
    ['a review, for debt mediation,', mediation('2027-01-11'), { action: 'review' }],
    ['a new application', { applicantIsOpen: false }, { action: 'renew' }],
    ['nothing, for another centre,', { caller: { ...caller, centre: '1999000249' } }, { action: 'none' }],
    ['nothing, for a debtor with means,', debtor(40_000_00), { action: 'none' }],
    ['nothing', { stream: 'somethingElse' }, { action: 'none' }],
  ])('says that %s would open it', (_what, change, remedy) => {
    expect(decide({ ...facts, ...change })).toMatchObject({ allowed: false, remedy });
  });

  test('beside an applicant who is there, with a review in time, and with aid of one’s own it opens', () => {
    const own = { integration: { ...integration, qualityCode: 2 }, reason: review };
    for (const change of [
      { applicantIsOpen: true },
      mediation('2027-01-10'),
      mediation('2028-01-05', '2027-01-05'),
      { ...own, applicantIsOpen: false },
    ]) {
      expect(decide({ ...facts, ...change, stream: 'nationalRegister' })).toMatchObject({ allowed: true });
    }
  });

  test('the real estate of a debtor opens under the scale, and the row that was used is said', () => {
    expect(decide({ ...facts, ...debtor(20_000_00) })).toMatchObject({
      allowed: true,
      ruleCode: 'grant:socialWorker:30:patrimonium',
      basis: { kind: 'under', row: { validFrom: '2025-02-01' }, counted: 20_000_00 },
    });
    expect(decide({ ...facts, ...debtor(undefined) })).toMatchObject({
      remedy: { action: 'consultFirst', stream: 'taxAssessment' },
    });
  });

  test('the assessment of three years ago counts while that of two years ago is not there; an older one does not', () => {
    const of = (incomeYear: number) => decide({ ...facts, ...debtor(0), means: knownMeans({ incomeYear }) });
    expect(of(2023).allowed).toBe(true);
    expect(of(2022)).toMatchObject({
      ruleCode: 'debtorIncomeUnknown',
    });
  });

  test('a reason opens the later look, for each code that needs one', () => {
    for (const qualityCode of [2, 3, 4, 5, 6]) {
      const later = { ...facts, integration: { ...integration, qualityCode } };
      expect(decide(later)).toMatchObject({ ruleCode: 'reasonMissing' });
      expect(decide({ ...later, reason: review }).allowed).toBe(true);
    }
  });

  test('a reason opens the file of the dead, whom nobody can inform any more', () => {
    const dead = { ...notInformed, diedOn: '2026-01-20' };
    expect(decide({ ...facts, integration: dead, reason: review }).allowed).toBe(true);
    expect(decide({ ...facts, integration: notInformed, reason: review })).toMatchObject({ ruleCode: 'notInformed' });
  });

  test('the team lead handles the file of a colleague, and the first working days leave room to inform', () => {
    expect(decide({ ...facts, relation: 'colleague', caller: { ...caller, role: 'teamLead' } }).allowed).toBe(true);
    // The 10th is a Saturday: the 12th and 13th are the two working days.
    for (const today of ['2026-01-10', '2026-01-12', '2026-01-13']) {
      expect(decide({ ...facts, integration: notInformed, today }).allowed).toBe(true);
    }
    expect(
      decide({
        ...facts,
        integration: notInformed,
        today: '2026-01-14',
        book: createRuleBook(presentRows, { INFORM_WITHIN_WORKING_DAYS: 3 }).on('2026-01-14'),
      }).allowed,
    ).toBe(true);
  });

  test('opens on the first and the last day of the period', () => {
    expect(decide({ ...facts, today: '2026-01-10' }).allowed).toBe(true);
    expect(decide({ ...facts, today: '2026-03-10' }).allowed).toBe(true);
  });

  test('is open only to a granted role, near nobody, in an active period, of the own centre, whatever the facts', () => {
    const states: IntegrationState[] = ['registering', 'active', 'failed', 'ending', 'ended'];
    const relations: Relation[] = ['none', 'self', 'householdMember', 'colleague', 'unknown'];
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.record({
          callerCentre: fc.constantFrom(centre, '1999000249'),
          role: fc.constantFrom(...roles.map(({ name }) => name), 'other'),
          state: fc.constantFrom(...states),
          qualityCode: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 30, 40, 902),
          stream: fc.constantFrom(...streams.map(({ name }) => name), 'none'),
          relation: fc.constantFrom(...relations),
          reason: fc.constantFrom(undefined, review),
          informed: fc.boolean(),
          applicantIsOpen: fc.constantFrom(undefined, true, false),
          died: fc.boolean(),
          decided: fc.boolean(),
          startDate: day,
          endDate: day,
          today: day,
        }),
        ({
          callerCentre,
          role,
          state,
          qualityCode,
          stream,
          relation,
          reason,
          informed,
          applicantIsOpen,
          died,
          decided,
          ...days
        }) => {
          const { startDate, endDate, today } = days;
          const decision = decide({
            ...facts,
            caller: { ...caller, centre: callerCentre, role },
            integration: {
              ...(informed ? integration : notInformed),
              ...(died ? { diedOn: '2026-01-20' } : {}),
              ...(decided ? { decidedOn: '2026-01-20' } : {}),
              state,
              qualityCode,
              startDate,
              endDate,
            },
            stream,
            today,
            relation,
            reason,
            ...(applicantIsOpen === undefined ? {} : { applicantIsOpen }),
          });
          // Without means a grant with a condition opens nothing.
          const granted = grants.some(
            (grant) =>
              grant.condition === undefined &&
              grant.role === findRole(presentBook.rows, role)?.consultsAs &&
              grant.stream === stream &&
              grant.qualityCodes.includes(qualityCode),
          );
          const open = callerCentre === centre && state === 'active' && startDate <= today && today <= endDate;
          const near =
            relation === 'colleague'
              ? !['teamLead', 'dataProtectionOfficer', 'securityOfficer'].includes(role)
              : relation !== 'none';
          const told = informed || died || today <= addWorkingDays(startDate, 2);
          const explained = reason !== undefined || (!died && [1, 30].includes(qualityCode));
          const isThere = applicantIsOpen !== false || [2, 3, 4, 6].includes(qualityCode);
          expect(decision.allowed).toBe(granted && open && !decided && !near && told && explained && isThere);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the rules of the day are asked, in the order of the book, and no others', () => {
    const dayOf = (change: (rules: typeof presentRows.rules) => typeof presentRows.rules) =>
      createRuleBook({ ...presentRows, rules: change(presentRows.rules) }).on('2026-02-01');
    const tooEarlyForOwnFile = { ...facts, relation: 'self', today: '2026-01-09' } as const;
    expect(decide(tooEarlyForOwnFile)).toMatchObject({ ruleCode: 'ownFile' });
    expect(decide({ ...tooEarlyForOwnFile, book: dayOf((all) => all.toReversed()) })).toMatchObject({
      ruleCode: 'periodNotStarted',
    });
    const ended = dayOf((all) =>
      all.map((row) => (row.code === 'ownFile' ? { ...row, validUntil: '2026-01-31' } : row)),
    );
    expect(decide({ ...tooEarlyForOwnFile, book: ended })).toMatchObject({ ruleCode: 'periodNotStarted' });
    expect(decide({ ...facts, relation: 'self', book: ended }).allowed).toBe(true);
  });

  test('a book with a rule that nobody wrote decides nothing', () => {
    const row = { code: 'somethingNew', judges: 'facts', legalBasis: 'x', validFrom: '2002-10-01' } as const;
    const book = createRuleBook({ ...presentRows, rules: [...presentRows.rules, row] }).on('2026-02-01');
    expect(() => decide({ ...facts, book })).toThrow(UnknownRuleError);
    expect(() => decide({ ...facts, book })).toThrow('no rule somethingNew');
  });

  test('a book without rows for the day opens nothing, and the condition of a grant needs a finding', () => {
    const book = presentBook.on('2002-09-30');
    expect(decide({ ...facts, book })).toMatchObject({ allowed: false, ruleCode: 'noGrant', policyVersion });
    const real = { ...facts, ...debtor(0) };
    expect(judge(real, undefined)).toMatchObject({ ruleCode: 'debtorIncomeUnknown' });
    expect(judge(real, { kind: 'over' })).toMatchObject({ ruleCode: 'debtorIncomeOverScale' });
    const allowed = judge(real, { kind: 'under' });
    expect(allowed.allowed).toBe(true);
    expect(allowed).not.toHaveProperty('basis');
  });

  test('without a rule on informing, the person is told on the first day', () => {
    const book = createRuleBook({ ...presentRows, informing: [] }).on('2026-01-12');
    expect(decide({ ...facts, book, integration: notInformed, today: '2026-01-10' }).allowed).toBe(true);
    expect(decide({ ...facts, book, integration: notInformed, today: '2026-01-11' })).toMatchObject({
      ruleCode: 'notInformed',
    });
  });

  test('has a code of its own for every rule', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('grants', () => {
  test.each(grants)(
    '$role, $stream names a stream and categories that exist',
    ({ stream, categories, qualityCodes }) => {
      const known = streams.find(({ name }) => name === stream);
      expect(known).toBeDefined();
      if (categories !== 'all') {
        for (const category of categories) expect(Object.keys(known?.categories as object)).toContain(category);
      }
      expect(qualityCodes.length).toBeGreaterThan(0);
    },
  );

  test('no two lines grant the same', () => {
    const lines = grants.flatMap(({ role, stream, qualityCodes }) =>
      qualityCodes.map((code) => `${role} ${stream} ${String(code)}`),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('every stream is opened by somebody', () => {
    for (const { name } of streams) expect(grants.some(({ stream }) => stream === name)).toBe(true);
  });
});

test('the roles have the names that access tokens give them', () => {
  expect(roles.map(({ name }) => name)).toEqual([
    'socialWorker',
    'teamLead',
    'dataProtectionOfficer',
    'securityOfficer',
    'inspector',
    'citizen',
    'softwareIntegration',
  ]);
});
