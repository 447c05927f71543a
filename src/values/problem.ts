import type { FullText } from './localized-text.ts';

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

const belgif = (name: string, status: number, title: string, description: string): ProblemType => ({
  type: `urn:problem-type:belgif:${name}`,
  status,
  title,
  description,
});
const own = (name: string, status: number, title: string, description: string): ProblemType => ({
  type: `urn:problem-type:pcsw:socialInquiry:${name}`,
  status,
  title,
  description,
});

/** Every problem the gateway answers. The closed list behind `/refData/problemTypes`. */
export const problemTypes = {
  badRequest: belgif(
    'badRequest',
    400,
    'Bad Request',
    'The input is wrong; `issues` names each input and what is wrong with it.',
  ),
  noAccessToken: belgif(
    'noAccessToken',
    401,
    'No Access Token',
    'Send an OAuth2 access token in the Authorization header.',
  ),
  invalidAccessToken: belgif(
    'invalidAccessToken',
    401,
    'Invalid Access Token',
    'The access token is not one this gateway accepts: wrong issuer, audience, signature or claims.',
  ),
  expiredAccessToken: belgif(
    'expiredAccessToken',
    401,
    'Expired Access Token',
    'Ask for a new access token and repeat the request.',
  ),
  missingScope: belgif('missingScope', 403, 'Missing Scope', 'The access token lacks one of `requiredScopes`.'),
  missingPermission: belgif(
    'missingPermission',
    403,
    'Missing Permission',
    'A rule refuses this. `ruleCode` names the rule; `reason` says why and what to do, in four languages.',
  ),
  resourceNotFound: belgif('resourceNotFound', 404, 'Resource Not Found', 'There is no such resource for this caller.'),
  methodNotAllowed: own(
    'methodNotAllowed',
    405,
    'Method Not Allowed',
    'The resource exists but not with this method; the Allow header names those it has.',
  ),
  notAcceptable: own(
    'notAcceptable',
    406,
    'Not Acceptable',
    'The gateway answers application/json and application/problem+json only.',
  ),
  integrationRunning: own(
    'integrationRunning',
    409,
    'Integration Already Running',
    'The centre already has this person registered under this code; `integrationId` names the running integration.',
  ),
  integrationNotActive: own(
    'integrationNotActive',
    409,
    'Integration Not Active',
    'The integration is not in a state that allows this.',
  ),
  alreadyDecided: own(
    'alreadyDecided',
    409,
    'Already Decided',
    'Something else was decided for this integration, or for one of the persons, before. Sending the same decision again is no problem.',
  ),
  alreadyInformed: own(
    'alreadyInformed',
    409,
    'Already Informed',
    'Another day or way on which the person was informed was given before.',
  ),
  tooManyRequests: belgif(
    'tooManyRequests',
    429,
    'Too Many Requests',
    'There is a limit per user and per centre; the headers RateLimit-* and Retry-After say when to come back.',
  ),
  payloadTooLarge: belgif('payloadTooLarge', 413, 'Payload Too Large', 'The body is larger than `limit` bytes.'),
  unsupportedMediaType: own('unsupportedMediaType', 415, 'Unsupported Media Type', 'Send application/json.'),
  callerGone: own(
    'callerGone',
    499,
    'Caller Gone',
    'The caller closed the connection before there was an answer. Only the evidence has this problem.',
  ),
  internalServerError: belgif(
    'internalServerError',
    500,
    'Internal Server Error',
    'An unexpected error in the gateway; report the trace id.',
  ),
  notOfferedByBank: own(
    'notOfferedByBank',
    501,
    'Not Offered By The Crossroads Bank',
    'The Crossroads Bank does not offer this operation.',
  ),
  badGateway: belgif(
    'badGateway',
    502,
    'Bad Gateway',
    'The Crossroads Bank or a source behind it gave an answer that cannot be used. Nothing is known about the person from this call.',
  ),
  serviceUnavailable: belgif(
    'serviceUnavailable',
    503,
    'Service is unavailable',
    'The gateway, the Crossroads Bank or a source behind it is not available. Nothing is known about the person from this call; try again later.',
  ),
  gatewayTimeout: own(
    'gatewayTimeout',
    504,
    'Gateway Timeout',
    'The Crossroads Bank did not answer in time. Nothing is known about the person from this call; try again later.',
  ),
  identityNotProven: own(
    'identityNotProven',
    403,
    'Identity Not Proven',
    'The Crossroads Bank compared the proof of identity with the register and it does not match. The person is not registered.',
  ),
  notIntegratedAtBank: own(
    'notIntegratedAtBank',
    403,
    'Not Integrated At The Crossroads Bank',
    'The integration exists here but the Crossroads Bank does not know it. End it and register the person again.',
  ),
  refusedByBank: own(
    'refusedByBank',
    403,
    'Refused By The Crossroads Bank',
    'The Crossroads Bank does not authorize this organization for this question. Contact the security officer of the centre.',
  ),
  tooManyResults: own(
    'tooManyResults',
    400,
    'Too Many Results',
    'The source has more results than it gives in one answer. Ask for a shorter period.',
  ),
} as const satisfies Record<string, ProblemType>;
export type ProblemName = keyof typeof problemTypes;

const belgifIssue = (name: string, title: string) => ({
  type: `urn:problem-type:belgif:input-validation:${name}`,
  title,
});

/** The types of input issues (Belgif, its extension, and the Bank's own for numbers that changed). */
export const issueTypes = {
  schemaViolation: belgifIssue('schemaViolation', 'Input isn’t valid with respect to schema'),
  invalidInput: belgifIssue('invalidInput', 'Invalid input'),
  unknownInput: belgifIssue('unknownInput', 'Unknown input'),
  referencedResourceNotFound: belgifIssue('referencedResourceNotFound', 'Referenced resource not found'),
  invalidPeriod: { type: 'urn:problem-type:belgif-ext:input-validation:invalidPeriod', title: 'Period is invalid' },
  outOfRange: { type: 'urn:problem-type:belgif-ext:input-validation:outOfRange', title: 'Input value is out of range' },
  replacedSsin: { type: 'urn:problem-type:cbss:input-validation:replacedSsin', title: 'SSIN has been replaced' },
  canceledSsin: { type: 'urn:problem-type:cbss:input-validation:canceledSsin', title: 'SSIN has been canceled' },
} as const;
export type IssueName = keyof typeof issueTypes;

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
