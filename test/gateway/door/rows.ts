import {
  combinations,
  nobodysId,
  type Combination,
  type Expected,
  type Role,
  type Route,
  type Subject,
} from './route.ts';
import { hashOf, namur, scopesWithout, unserved, type Asked, type Claims, type Stage } from './stage.ts';

/** One request and what must come of it. */
export interface Row {
  readonly name: string;
  readonly route: Route;
  readonly combination: Combination;
  readonly claims: (subject: Subject) => Claims;
  readonly make: (stage: Stage) => Promise<Subject>;
  readonly asked: (subject: Subject) => Asked;
  readonly expected: Expected;
  /** False when the centre of the caller has no officer who could read the evidence of this person. */
  readonly isReadBack: boolean;
}

const allRoles: readonly Role[] = [
  'socialWorker',
  'teamLead',
  'dataProtectionOfficer',
  'securityOfficer',
  'inspector',
  'mayor',
];
const software: Role = 'softwareIntegration';
const near = ['own file', 'own household', 'colleague'] as const;

/** Why a kind of target has no rows of a kind. */
const byTarget: Readonly<Record<Route['target'], Partial<Record<Combination, string>>>> = {
  integration: {},
  person: { foreign: 'a person is nobody’s', 'missing target': 'a person is not looked up here' },
  reconciliation: reasons('it is nobody’s file', near),
  approval: {},
  signal: reasons('it is nobody’s file', near),
  subscription: reasons('it is nobody’s file', near),
  entry: {},
  question: {},
  flag: {},
  'unnamed entry': {},
  list: { ...reasons('left out of the list', near), ...reasons('no target', ['foreign', 'missing target']) },
  none: reasons('no target', ['foreign', 'missing target', ...near]),
};

function reasons(why: string, these: readonly Combination[]): Partial<Record<Combination, string>> {
  return Object.fromEntries(these.map((one) => [one, why]));
}

/** Why a route has no rows of a kind; undefined when it has. */
export function reasonAgainst(route: Route, combination: Combination): string | undefined {
  return route.without?.[combination] ?? byTarget[route.target][combination];
}

/** Every row of a route, in the order of the combinations. */
export function rowsOf(route: Route): readonly Row[] {
  return combinations.flatMap((combination) =>
    reasonAgainst(route, combination) === undefined ? makers[combination](route, combination) : [],
  );
}

type Changes = Partial<Omit<Row, 'name' | 'route' | 'combination' | 'claims'>> & {
  readonly claims?: Claims | Row['claims'];
};

function row(route: Route, combination: Combination, detail: string, expected: Expected, changes: Changes = {}): Row {
  const { claims = {}, ...rest } = changes;
  const of = (subject: Subject) => (typeof claims === 'function' ? claims(subject) : claims);
  return {
    name: `${[route.operation, route.variant].filter(Boolean).join(', ')}: ${[combination, detail].filter(Boolean).join(': ')}`,
    route,
    combination,
    make: (stage) => remembered(stage, route, 'stranger', () => route.make(stage, stage.somebody(), route.centre)),
    asked: (subject) => route.asked(subject),
    isReadBack: true,
    ...rest,
    expected,
    claims: (subject) => ({ role: route.roles[0], enterpriseNumber: route.centre, ...of(subject) }),
  };
}

const memory = new WeakMap<Stage, Map<string, Promise<Subject>>>();

/** Rows of an act that changes nothing share what they are about, and so do all streams. */
function remembered(stage: Stage, route: Route, kind: string, make: () => Promise<Subject>): Promise<Subject> {
  if (!route.isReading) return make();
  const known = memory.get(stage) ?? new Map<string, Promise<Subject>>();
  memory.set(stage, known);
  const key = `${route.target} ${route.centre} ${kind}${kind.startsWith('ready') ? route.act : ''}`;
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

const ready = (route: Route, kind: 'stranger' | 'colleague') => (stage: Stage) =>
  remembered(stage, route, `ready ${kind}`, () =>
    (route.makeReady ?? route.make)(
      stage,
      kind === 'colleague' ? stage.somebodyOfTheStaff() : stage.somebody(),
      route.centre,
    ),
  );
const colleague = (route: Route) => (stage: Stage) =>
  remembered(stage, route, 'colleague', () => route.make(stage, stage.somebodyOfTheStaff(), route.centre));

/** Refused before the target was judged: about whom the request names, when that is known. */
function refusedEarly(route: Route, rule: string, isNamed = true): Expected {
  const isTarget = route.target === 'integration' && isNamed;
  const isPerson = route.target === 'person' && isNamed;
  const problem = rule === 'missingScope' ? 'missingScope' : 'missingPermission';
  return {
    status: 403,
    problem: `belgif:${problem}`,
    ...(rule === 'missingScope' ? {} : { ruleCode: rule }),
    entry: {
      action: route.act,
      outcome: 'denied',
      rule,
      about: isTarget || isPerson ? 'person' : 'nobody',
      names: isTarget ? 'target' : 'none',
    },
  };
}

function refusedAsNear(route: Route, rule: string): Expected {
  const early = refusedEarly(route, rule);
  // Whom an entry, or what waits, is about is known once it is found.
  const changes: Partial<Record<Route['target'], object>> = {
    reconciliation: { about: 'nobody' },
    approval: { about: 'person', names: 'any' },
    entry: { about: 'person' },
    question: { about: 'person' },
    flag: { about: 'person' },
  };
  return { ...early, entry: { ...(early.entry as object), ...changes[route.target] } as never };
}

function notFound(route: Route, rule: string | RegExp): Expected {
  const names = route.target === 'integration' ? 'target' : 'any';
  const entry = { action: route.act, outcome: 'denied', rule, about: 'nobody', names } as const;
  return { status: 404, problem: 'belgif:resourceNotFound', entry };
}

function ruleAgainst(route: Route, role: Role): string {
  if (role === software && route.softwareRule !== undefined) return route.softwareRule;
  if (!route.isConsultation) return 'roleWithoutAction';
  return role === software ? 'softwareWithoutPerson' : 'roleWithoutConsultation';
}

const isStream = ({ operation }: Route) => /\/streams\/(?!query)/.test(operation);
const badRequest: Expected = { status: 400, problem: 'belgif:badRequest', entry: 'none' };

const makers: Readonly<Record<Combination, (route: Route, combination: Combination) => readonly Row[]>> = {
  own: (route, combination) =>
    route.roles
      .filter((role) => role !== software)
      .map((role) => row(route, combination, role, route.done, { claims: { role }, make: ready(route, 'stranger') })),

  foreign: (route, combination) => [
    row(route, combination, '', notFound(route, 'foreignCentre'), {
      make: (stage) => remembered(stage, route, 'foreign', () => route.make(stage, stage.somebody(), namur)),
    }),
  ],

  'missing target': (route, combination) => [
    row(route, combination, '', notFound(route, route.target === 'integration' ? 'noSuchIntegration' : /^noSuch/), {
      make: () => Promise.resolve({ integrationId: nobodysId, reconciliationId: nobodysId, approvalId: nobodysId }),
    }),
  ],

  'wrong role': (route, combination) =>
    (isStream(route) ? (['inspector'] as const) : allRoles)
      .filter((role) => !route.roles.includes(role))
      .map((role) =>
        row(route, combination, role, refusedEarly(route, ruleAgainst(route, role)), { claims: { role } }),
      ),

  'missing scope': (route, combination) => {
    const scope = scopesWithout(route.scope);
    const rows = [
      row(route, combination, '', refusedEarly(route, 'missingScope'), { claims: { scope } }),
      row(route, combination, 'and a wrong role', refusedEarly(route, 'missingScope'), {
        claims: { scope, role: 'inspector' },
      }),
    ];
    if (route.target !== 'integration') return rows;
    const foreign = refusedEarly(route, 'missingScope', false);
    const entry = { ...(foreign.entry as object), names: 'any' } as never;
    return [
      ...rows,
      row(
        route,
        combination,
        'of another centre',
        { ...foreign, entry },
        {
          claims: { scope },
          make: (stage) => remembered(stage, route, 'foreign', () => route.make(stage, stage.somebody(), namur)),
        },
      ),
    ];
  },

  'own file': (route, combination) => [
    row(route, combination, '', refusedAsNear(route, 'ownFile'), {
      claims: ({ person }) => ({ ssinHash: hashOf(person?.ssin ?? '') }),
    }),
  ],

  'own household': (route, combination) => [
    row(route, combination, '', refusedAsNear(route, 'ownHousehold'), {
      claims: ({ person }) => ({ householdSsinHashes: ['1'.repeat(64), hashOf(person?.ssin ?? '')] }),
    }),
  ],

  colleague: (route, combination) => [
    // Officers who check the evidence handle no file, so nobody of the staff is a colleague to them.
    route.roles.includes('socialWorker')
      ? row(route, combination, '', refusedAsNear(route, 'colleague'), { make: colleague(route) })
      : row(route, combination, 'an officer may', route.done, { make: colleague(route) }),
    ...(route.roles.includes('teamLead')
      ? [
          row(route, combination, 'the team lead may', route.done, {
            claims: { role: 'teamLead' },
            make: ready(route, 'colleague'),
          }),
        ]
      : []),
  ],

  'no ssinHash': (route, combination) => [
    row(route, combination, '', refusedAsNear(route, 'callerUnknown'), { claims: { ssinHash: undefined } }),
  ],

  'centre not served': (route, combination) => {
    const early = refusedEarly(route, 'unknownCentre', route.target === 'person');
    const entry =
      route.target === 'integration' ? ({ ...(early.entry as object), names: 'any' } as never) : early.entry;
    return [
      row(route, combination, '', { ...early, entry }, { claims: { enterpriseNumber: unserved }, isReadBack: false }),
    ];
  },

  software: (route, combination) => {
    const claims = { role: software, ssinHash: undefined };
    return route.roles.includes(software)
      ? [row(route, combination, 'may', route.done, { claims, make: ready(route, 'stranger') })]
      : [row(route, combination, '', refusedEarly(route, ruleAgainst(route, software)), { claims })];
  },

  malformed: (route, combination) =>
    route.malformed.map(({ what, asked }) => row(route, combination, what, badRequest, { asked })),

  'wrong role, malformed': (route, combination) =>
    route.malformed.slice(0, 1).map(({ what, asked, isTargetKnown }) =>
      row(route, combination, what, refusedEarly(route, ruleAgainst(route, 'inspector'), isTargetKnown), {
        claims: { role: 'inspector' },
        asked,
      }),
    ),

  'refused input': (route, combination) =>
    route.refused.map(({ what, make, asked, expected }) => row(route, combination, what, expected, { make, asked })),
};
