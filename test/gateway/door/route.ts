import type { ListedPersona } from '../../client.ts';
import type { Asked, ScopeName, Stage } from './stage.ts';

/** What a request can be about, beside its input. */
export type Target =
  /** An integration named in the path. */
  | 'integration'
  /** A person named in the body. */
  | 'person'
  /** A reconciliation named in the path. */
  | 'reconciliation'
  /** What waits for a second person, named in the path. */
  | 'approval'
  /** A signal named in the path. */
  | 'signal'
  /** An entry of the evidence named in the path; the person is the one whom it is about. */
  | 'entry'
  /** A question of a citizen named in the path; the person is the one who asks. */
  | 'question'
  /** A flag of the supervisor named in the path. */
  | 'flag'
  /** An entry of the evidence named in the path, whose person the evidence of the act does not name. */
  | 'unnamed entry'
  /** A subscription of software, named in the path. */
  | 'subscription'
  /** Nothing in particular: what is found is shown. */
  | 'list'
  | 'none';

/** What a row asks about: made for that row, unless the act leaves everything as it is. */
export interface Subject {
  readonly person?: ListedPersona;
  /** Somebody else whom the act is about as well. */
  readonly other?: { readonly ssin: string };
  readonly integrationId?: string;
  readonly personRef?: string;
  readonly dossierId?: string;
  readonly reconciliationId?: string;
  readonly approvalId?: string;
  readonly signalId?: string;
  readonly entryId?: string;
  readonly questionId?: string;
  readonly flagId?: string;
  readonly subscriptionId?: string;
}

/** About whom an entry is. `either`: the person, or the other one whom the act is about as well. */
export type About = 'person' | 'either' | 'nobody';

/** Which integration an entry names. `any`: one or none, because there are two that it could name. */
export type Names = 'target' | 'answered' | 'none' | 'any';

export interface Entry {
  readonly action: string;
  readonly outcome: 'answered' | 'noData' | 'denied' | 'failed' | readonly string[];
  /** Absent: any, because what a permission is called is not part of this table. */
  readonly rule?: string | RegExp;
  readonly about: About;
  readonly names: Names;
  /** True when there is one for each stream that is asked, all alike. */
  readonly isRepeated?: true;
}

/** The right answer to a request and the right evidence of it: one entry, or none. */
export interface Expected {
  readonly status: number;
  /** Type of the problem, without its prefix. */
  readonly problem?: string;
  readonly ruleCode?: string;
  readonly entry: Entry | 'none';
}

/** Input that no validation can accept. */
export interface Malformed {
  readonly what: string;
  readonly asked: (subject: Subject) => Asked;
  /** True when the path still names the integration. */
  readonly isTargetKnown: boolean;
}

/** Input that the act itself refuses. */
export interface RefusedInput {
  readonly what: string;
  readonly make: (stage: Stage) => Promise<Subject>;
  readonly asked: (subject: Subject) => Asked;
  readonly expected: Expected;
}

/** The ways in which a request can meet the door. Each route has rows for each, or says why not. */
export const combinations = [
  'own',
  'foreign',
  'missing target',
  'wrong role',
  'missing scope',
  'own file',
  'own household',
  'colleague',
  'no ssinHash',
  'centre not served',
  'software',
  'malformed',
  'wrong role, malformed',
  'refused input',
] as const;
export type Combination = (typeof combinations)[number];

export type Role =
  | 'socialWorker'
  | 'teamLead'
  | 'dataProtectionOfficer'
  | 'securityOfficer'
  | 'inspector'
  | 'softwareIntegration'
  | 'mayor';

/** One route of the specification, or one way to use it. */
export interface Route {
  /** As in the OpenAPI document. */
  readonly operation: string;
  /** Where one route has two kinds of target. */
  readonly variant?: string;
  readonly act: string;
  readonly scope: ScopeName;
  readonly roles: readonly Role[];
  readonly target: Target;
  /** Where callers and files are. */
  readonly centre: string;
  /** True when the act changes nothing, so that rows can ask about the same. */
  readonly isReading?: true;
  /** True for what the Bank's data open: the rules that refuse a role have names of their own. */
  readonly isConsultation?: true;
  /** Rule for software, where it is not the one for every wrong role. */
  readonly softwareRule?: string;
  /** Entries that other acts of the same request leave, or work after the answer. */
  readonly afterwards?: readonly string[];
  /** What a refused request is about. */
  readonly make: (stage: Stage, person: ListedPersona, centre: string) => Promise<Subject>;
  /** What the act can be done on; the same when left out. */
  readonly makeReady?: (stage: Stage, person: ListedPersona, centre: string) => Promise<Subject>;
  readonly asked: (subject: Subject) => Asked;
  /** What comes of it when it is allowed. */
  readonly done: Expected & { readonly entry: Entry };
  readonly malformed: readonly Malformed[];
  readonly refused: readonly RefusedInput[];
  /** Why there are no rows of a kind, in a word; what follows from the kind of target is not repeated. */
  readonly without?: Partial<Record<Combination, string>>;
}

/** An integration's id that nobody has. */
export const nobodysId = '01890000-0000-7000-8000-000000000000';
