import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Integration, IntegrationState } from '../../src/domain/integration.ts';
import { Ssin } from '../../src/domain/ssin.ts';
import { actionRoles, decideAction } from '../../src/policy/actions.ts';
import { decide, rules } from '../../src/policy/decide.ts';
import type { ConsultationFacts } from '../../src/policy/facts.ts';
import { grants } from '../../src/policy/grants.ts';
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
const facts: ConsultationFacts = { caller, integration, stream: 'dimona', today: '2026-02-01' };

describe('decide()', () => {
  test('allows what a grant opens, and names the grant', () => {
    expect(decide(facts)).toEqual({ allowed: true, ruleCode: 'grant:socialWorker:1:dimona', categories: 'all' });
  });

  test.each<[string, string, Partial<ConsultationFacts>]>([
    ['another centre', 'foreignCentre', { caller: { ...caller, centre: '1999000249' } }],
    ['a role without streams', 'roleWithoutConsultation', { caller: { ...caller, role: 'dataProtectionOfficer' } }],
    ['an unknown role', 'roleWithoutConsultation', { caller: { ...caller, role: 'constructor' } }],
    ['no confirmation by the Bank', 'notRegistered', { integration: { ...integration, state: 'registering' } }],
    ['a failed registration', 'notRegistered', { integration: { ...integration, state: 'failed' } }],
    ['an integration that is ending', 'integrationEnded', { integration: { ...integration, state: 'ending' } }],
    ['an ended integration', 'integrationEnded', { integration: { ...integration, state: 'ended' } }],
    ['the day before the period', 'periodNotStarted', { today: '2026-01-09' }],
    ['the day after the period', 'periodOver', { today: '2026-03-11' }],
    ['a code without grant', 'noGrant', { integration: { ...integration, qualityCode: 30 } }],
    ['a stream that nobody grants', 'noGrant', { stream: 'somethingElse' }],
  ])('refuses %s', (_what, ruleCode, change) => {
    const decision = decide({ ...facts, ...change });
    expect(decision).toMatchObject({ allowed: false, ruleCode });
    if (decision.allowed) return;
    for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(decision.reason[language]).not.toBe('');
  });

  test('opens on the first and the last day of the period', () => {
    expect(decide({ ...facts, today: '2026-01-10' }).allowed).toBe(true);
    expect(decide({ ...facts, today: '2026-03-10' }).allowed).toBe(true);
  });

  test('is open only to a granted role, in an active period, of the own centre, whatever the facts', () => {
    const states: IntegrationState[] = ['registering', 'active', 'failed', 'ending', 'ended'];
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.constantFrom(centre, '1999000249'),
        fc.constantFrom('socialWorker', 'dataProtectionOfficer', 'inspector', 'other'),
        fc.constantFrom(...states),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(...streams.map(({ name }) => name), 'none'),
        day,
        day,
        day,
        (callerCentre, role, state, qualityCode, stream, startDate, endDate, today) => {
          const decision = decide({
            caller: { ...caller, centre: callerCentre, role },
            integration: { ...integration, state, qualityCode, startDate, endDate },
            stream,
            today,
          });
          const granted = grants.some(
            (grant) => grant.role === role && grant.stream === stream && grant.qualityCodes.includes(qualityCode),
          );
          const open = callerCentre === centre && state === 'active' && startDate <= today && today <= endDate;
          expect(decision.allowed).toBe(granted && open);
        },
      ),
    );
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

test('actions are refused to every role that is not named', () => {
  for (const action of Object.keys(actionRoles) as (keyof typeof actionRoles)[]) {
    for (const role of ['socialWorker', 'dataProtectionOfficer', 'inspector', '', 'length']) {
      const named = (actionRoles[action] as readonly string[]).includes(role);
      expect(decideAction(role, action).allowed).toBe(named);
    }
  }
});
