import { randomUUID } from 'node:crypto';
import { problemTypes, type ProblemName } from '../values/problem.ts';
import { memberOf, withMembers } from './json.ts';
import { isConsultation, type Operation } from './operations.ts';

/** A request of the software, before anything answers it. */
export interface Incoming {
  readonly operation: Operation;
  readonly body: unknown;
  /** Whether it asks for events. */
  readonly wantsEvents: boolean;
}

/** An answer with JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Something awkward that the kit makes happen at one request. */
export interface Moment {
  /** For whoever plays by hand. */
  readonly what: string;
  fits(request: Incoming): boolean;
  /** The same while somebody plays by hand, where no task says what is shown. */
  fitsByHand?(request: Incoming): boolean;
  /** Whether what the gateway answered leads to it; absent: always. */
  happensTo?(reply: Reply): boolean;
  /** Answers in the place of the gateway. */
  instead?(retryAfterSeconds: number): Reply;
  changeRequest?(body: unknown): unknown;
  /** Changes an answer of the gateway that is JSON. */
  changeAnswer?(reply: Reply): Reply;
  /** Whether the events of a dossier stop after the first answer of a stream. */
  readonly cutsEvents?: true;
  /** Whether the token of the request is accepted no longer. */
  readonly endsToken?: true;
}

export const momentIds = [
  'running',
  'newMember',
  'expired',
  'later',
  'busy',
  'sourceFailed',
  'refused',
  'reasonWanted',
  'deprecated',
  'cut',
  'page',
] as const;
export type MomentId = (typeof momentIds)[number];

const consults = ({ operation }: Incoming) => isConsultation(operation);
const isOne =
  (...names: readonly Operation['name'][]) =>
  ({ operation }: Incoming) =>
    names.includes(operation.name);

/** What the kit makes happen, in the order in which it does so when the software is driven by hand. */
export const moments: Readonly<Record<MomentId, Moment>> = {
  running: {
    what: 'a registration is answered as one that runs already, in words that nobody knows',
    fits: isOne('register'),
    happensTo: ({ status }) => status === 201,
    changeAnswer: (reply) => {
      const integrationId = memberOf(reply.body, 'integrationId');
      const words = { title: 'Onbekende tekst', detail: 'Wijs op het type, niet op deze woorden.' };
      return problem('integrationRunning', { ...words, integrationId, integrationState: 'active' });
    },
  },
  newMember: {
    what: 'an answer has a member that the contract does not know yet',
    fits: isOne('register', 'stream'),
    fitsByHand: isOne('register'),
    happensTo: ({ status }) => status < 300,
    changeAnswer: (reply) => ({ ...reply, body: withMembers(reply.body, { addedLater: { value: [1] } }) }),
  },
  expired: {
    what: 'the access token is over',
    fits: consults,
    endsToken: true,
    instead: () => expiredToken(),
  },
  later: {
    what: 'too many requests: 429 with Retry-After',
    fits: consults,
    instead: (seconds) => problem('tooManyRequests', {}, { 'retry-after': String(seconds) }),
  },
  busy: {
    what: 'the gateway is busy: 503 with Retry-After',
    fits: consults,
    instead: (seconds) => problem('serviceUnavailable', {}, { 'retry-after': String(seconds) }),
  },
  sourceFailed: {
    what: 'the source of a stream fails: 502',
    fits: isOne('stream'),
    instead: () => problem('badGateway', {}),
  },
  refused: {
    what: 'a rule refuses a consultation: 403',
    fits: consults,
    instead: () => refusal('noGrant', 'This code does not open it.', undefined),
  },
  reasonWanted: {
    what: 'a rule asks for a reason: 403 with the remedy giveReason',
    fits: consults,
    instead: () => refusal('reasonMissing', 'This consultation needs a written reason.', { action: 'giveReason' }),
  },
  deprecated: {
    what: 'an answer says that its operation is deprecated',
    fits: consults,
    changeAnswer: (reply) => ({
      ...reply,
      headers: {
        ...reply.headers,
        deprecation: '@1796083200',
        sunset: 'Wed, 01 Dec 2027 00:00:00 GMT',
        link: '</socialInquiry/v2/integrations>; rel="successor-version"',
      },
    }),
  },
  cut: {
    what: 'the events of a dossier end before its summary',
    fits: ({ operation, wantsEvents }) => operation.name === 'dossier' && wantsEvents,
    cutsEvents: true,
  },
  page: {
    what: 'a list comes in pages',
    fits: ({ operation, body }) => operation.name === 'query' && memberOf(body, 'after') === undefined,
    changeRequest: (body) => withMembers(body, { pageSize: 1 }),
    happensTo: ({ body }) => memberOf(body, 'next') !== undefined,
  },
};

/** The refusal of a token that is over. */
export function expiredToken(): Reply {
  const challenge = 'Bearer realm="socialInquiry", error="invalid_token"';
  return problem('expiredAccessToken', {}, { 'www-authenticate': challenge });
}

function refusal(ruleCode: string, en: string, remedy: unknown): Reply {
  const reason = { nl: en, fr: en, de: en, en };
  return problem('missingPermission', {
    ruleCode,
    reason,
    policyVersion: 'conformance',
    ...(remedy === undefined ? {} : { remedy }),
  });
}

/** A problem in the form of the gateway. */
function problem(
  name: ProblemName,
  members: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const { type, status, title } = problemTypes[name];
  const traceId = randomUUID();
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'belgov-trace-id': traceId, ...headers },
    body: { type, title, status, instance: `urn:uuid:${traceId}`, ...members },
  };
}
