import type { FullText } from './localized-text.ts';
import { readProblemTypes } from './text-file.ts';

/** Where an input came from. */
export type InputLocation = 'body' | 'header' | 'path' | 'query';

/** One thing that is wrong with the input. */
export interface InputIssue {
  readonly type: string;
  readonly title?: string;
  readonly detail?: string;
  readonly in: InputLocation;
  /** Location in JSON notation, e.g. `proofOfIdentity.birthDate`. */
  readonly name: string;
  readonly [member: string]: unknown;
}

/** A type of problem: stable URN, HTTP status, English title for engineers, and a description for its page. */
export interface ProblemType {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly description: string;
}

const belgif = (status: number) => ({ urn: 'urn:problem-type:belgif', status });
const own = (status: number) => ({ urn: 'urn:problem-type:pcsw:socialInquiry', status });

/** Who defines a problem, and its HTTP status. What it is called is in `problem-types.yaml`. */
const problems = {
  badRequest: belgif(400),
  noAccessToken: belgif(401),
  invalidAccessToken: belgif(401),
  expiredAccessToken: belgif(401),
  missingScope: belgif(403),
  missingPermission: belgif(403),
  resourceNotFound: belgif(404),
  methodNotAllowed: own(405),
  notAcceptable: own(406),
  integrationRunning: own(409),
  approvalClosed: own(409),
  approvalWaiting: own(409),
  integrationNotActive: own(409),
  recordChanged: own(409),
  alreadyDecided: own(409),
  aidElsewhere: own(409),
  alreadyInformed: own(409),
  stepRecorded: own(409),
  nothingToDo: own(409),
  dossierNotKept: own(410),
  eventsGone: own(410),
  tooManySubscriptions: own(409),
  observationWithdrawn: own(409),
  alreadyAsked: own(409),
  alreadyAnswered: own(409),
  alreadyExtended: own(409),
  extensionTooLate: own(409),
  flagAnswered: own(409),
  askedAbout: own(409),
  notWithheld: own(409),
  tooManyRequests: belgif(429),
  payloadTooLarge: belgif(413),
  unsupportedMediaType: own(415),
  requestTimeout: own(408),
  requestHeaderFieldsTooLarge: own(431),
  callerGone: own(499),
  internalServerError: belgif(500),
  notOfferedByBank: own(501),
  badGateway: belgif(502),
  secureConnectionFailed: own(502),
  serviceUnavailable: belgif(503),
  gatewayTimeout: own(504),
  identityNotProven: own(403),
  notIntegratedAtBank: own(403),
  refusedByBank: own(403),
  tooManyResults: own(400),
} as const;
export type ProblemName = keyof typeof problems;

const belgifIssue = 'urn:problem-type:belgif:input-validation';
const belgifExtension = 'urn:problem-type:belgif-ext:input-validation';
const bankIssue = 'urn:problem-type:cbss:input-validation';

/** Who defines a type of input issue: Belgif, its extension, or the Bank for numbers that changed. */
const issues = {
  schemaViolation: belgifIssue,
  invalidInput: belgifIssue,
  unknownInput: belgifIssue,
  referencedResourceNotFound: belgifIssue,
  invalidPeriod: belgifExtension,
  outOfRange: belgifExtension,
  replacedSsin: bankIssue,
  canceledSsin: bankIssue,
} as const;
export type IssueName = keyof typeof issues;

const texts = readProblemTypes(new URL('problem-types.yaml', import.meta.url), {
  problemTypes: keysOf(problems),
  issueTypes: keysOf(issues),
});

/** Every problem the gateway answers. The closed list behind `/refData/problemTypes`. */
export const problemTypes = byName(problems, (name, { urn, status }): ProblemType => {
  return { type: `${urn}:${name}`, status, ...texts.problemTypes[name] };
});

/** The types of input issues. */
export const issueTypes = byName(issues, (name, urn) => ({ type: `${urn}:${name}`, ...texts.issueTypes[name] }));

function keysOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}

function byName<Name extends string, From, To>(
  table: Readonly<Record<Name, From>>,
  map: (name: Name, from: From) => To,
): Readonly<Record<Name, To>> {
  return Object.fromEntries(keysOf(table).map((name) => [name, map(name, table[name])])) as Record<Name, To>;
}

/** Builds an issue of a known type. */
export function issue(
  name: IssueName,
  where: { readonly in: InputLocation; readonly name: string },
  members: { readonly detail?: string; readonly [member: string]: unknown } = {},
): InputIssue {
  const { detail, ...rest } = members;
  return { ...issueTypes[name], ...(detail === undefined ? {} : { detail }), ...where, ...rest };
}

interface ProblemOptions {
  /** For the caller, in English or, when given as a full text, in the language the caller accepts. */
  readonly detail?: string | FullText;
  /** Members in addition to the standard ones. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What happened, for the log only; never leaves the gateway. */
  readonly cause?: unknown;
}

/** A problem answer (RFC 9457, with Belgif's types). Any code may throw it; one place writes it to the response. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Key in {@link problemTypes}. */
  readonly key: ProblemName;
  readonly problem: ProblemType;
  readonly detail: string | FullText | undefined;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(name: ProblemName, options: ProblemOptions = {}) {
    super(problemTypes[name].title, options.cause === undefined ? undefined : { cause: options.cause });
    this.key = name;
    this.problem = problemTypes[name];
    this.detail = options.detail;
    this.members = options.members ?? {};
    this.headers = options.headers ?? {};
  }
}

/** A 400 with all issues that were found, not only the first. */
export function badRequest(issues: readonly InputIssue[], detail?: string | FullText): Problem {
  return new Problem('badRequest', { ...(detail === undefined ? {} : { detail }), members: { issues } });
}
