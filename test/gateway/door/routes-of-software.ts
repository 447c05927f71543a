import { malformedBody } from './routes-of-integrations.ts';
import { nobodysId, type Malformed, type RefusedInput, type Role, type Route, type Subject } from './route.ts';
import { mechelen, type Asked, type Stage } from './stage.ts';

const software: readonly Role[] = ['softwareIntegration'];
const url = 'https://hooks.example.org/events';
const body = { url, kinds: ['integrationEnded'] };
const inside = { url: 'https://169.254.169.254/', kinds: ['integrationEnded'] };

const at =
  (rest: string, more: Partial<Asked> = {}) =>
  ({ subscriptionId = nobodysId }: Subject): Asked => ({ path: `/subscriptions/${subscriptionId}${rest}`, ...more });

const one = at('');
const changed = at('', { method: 'PUT', body: { ...body, state: 'paused' } });
const ended = at('', { method: 'DELETE' });
const secret = at('/secret', { body: {} });
/** Nobody answers at this address, and the answer says so. */
const tried = at('/tests', { method: 'POST' });
const open = at('/deliveries/query', { body: {} });
const again = at('/redeliveries', { body: {} });
const events = (): Asked => ({ path: '/events/query', body: {} });
const subscribing = (): Asked => ({ path: '/subscriptions', body });

/** Subscriptions that several rows read. */
const shared = new Set<string>();

/** A subscription of the software of a centre. There is a limit, so those of rows before are ended. */
async function subscribed(stage: Stage, _person: unknown, centre: string): Promise<Subject> {
  const claims = { role: 'softwareIntegration', enterpriseNumber: centre, ssinHash: undefined };
  const { body: list } = await stage.call<{ items: readonly { subscriptionId: string }[] }>(
    { path: '/subscriptions' },
    claims,
  );
  for (const { subscriptionId } of list.items) {
    if (!shared.has(subscriptionId)) await stage.call(ended({ subscriptionId }), claims);
  }
  // An address at which nothing answers, whoever resolves it.
  const nowhere = { ...body, url: 'https://hooks.invalid/events' };
  const { body: made } = await stage.call<{ subscriptionId: string }>(
    { path: '/subscriptions', body: nowhere },
    claims,
  );
  return { subscriptionId: made.subscriptionId };
}

/** One that stays for other rows. */
async function subscribedToRead(stage: Stage, person: unknown, centre: string): Promise<Subject> {
  const subject = await subscribed(stage, person, centre);
  shared.add(subject.subscriptionId ?? '');
  return subject;
}

const badId = (asked: (subject: Subject) => Asked): Malformed => ({
  what: 'bad id',
  asked: () => asked({ subscriptionId: 'no-uuid' }),
  isTargetKnown: false,
});

const notInside = (asked: (subject: Subject) => Asked, make: RefusedInput['make'], action: string): RefusedInput => ({
  what: 'an address inside',
  make,
  asked,
  expected: {
    status: 400,
    problem: 'belgif:badRequest',
    entry: { action, outcome: 'denied', rule: 'badRequest', about: 'nobody', names: 'none' },
  },
});

const nothingElse = 'nothing that the schema does not refuse';

function route(
  operation: string,
  act: string,
  asked: (subject: Subject) => Asked,
  more: Partial<Route> & { readonly status?: number; readonly outcome?: string | readonly string[] },
): Route {
  const { status = 200, outcome = 'answered', ...rest } = more;
  const hasBody = asked({}).body !== undefined;
  return {
    operation,
    act,
    scope: 'integrate',
    roles: software,
    target: 'subscription',
    centre: mechelen,
    make: subscribed,
    asked,
    done: { status, entry: { action: act, outcome: outcome as 'answered', about: 'nobody', names: 'none' } },
    malformed: [badId(asked), ...(hasBody ? malformedBody(asked) : [])],
    refused: [],
    ...rest,
    without: {
      own: 'only software may: its rows',
      'no ssinHash': 'software has none',
      'refused input': nothingElse,
      ...rest.without,
    },
  };
}

const nothing = () => Promise.resolve({});

/** What software of a centre is told, and where. */
export const routesOfSoftware: readonly Route[] = [
  route('POST /events/query', 'queryEvents', events, {
    target: 'none',
    isReading: true,
    make: nothing,
    outcome: ['answered', 'noData'],
    malformed: malformedBody(events),
  }),
  route('POST /subscriptions', 'subscribe', subscribing, {
    target: 'none',
    make: nothing,
    status: 201,
    malformed: malformedBody(subscribing),
    refused: [notInside(() => ({ path: '/subscriptions', body: inside }), nothing, 'subscribe')],
    without: { 'refused input': undefined } as never,
  }),
  route('GET /subscriptions', 'querySubscriptions', () => ({ path: '/subscriptions' }), {
    target: 'none',
    isReading: true,
    make: nothing,
    outcome: ['answered', 'noData'],
    malformed: [],
    without: { malformed: 'no input', 'wrong role, malformed': 'no input' },
  }),
  route('GET /subscriptions/{subscriptionId}', 'querySubscriptions', one, {
    isReading: true,
    make: subscribedToRead,
  }),
  route('PUT /subscriptions/{subscriptionId}', 'changeSubscription', changed, {
    refused: [
      notInside(
        at('', { method: 'PUT', body: { ...inside, state: 'active' } }),
        (stage) => subscribed(stage, undefined, mechelen),
        'changeSubscription',
      ),
    ],
    without: { 'refused input': undefined } as never,
  }),
  route('DELETE /subscriptions/{subscriptionId}', 'endSubscription', ended, { status: 204 }),
  route('POST /subscriptions/{subscriptionId}/secret', 'changeSubscription', secret, {}),
  route('POST /subscriptions/{subscriptionId}/tests', 'testSubscription', tried, {}),
  route('POST /subscriptions/{subscriptionId}/deliveries/query', 'queryDeliveries', open, {
    isReading: true,
    make: subscribedToRead,
    outcome: ['answered', 'noData'],
  }),
  route('POST /subscriptions/{subscriptionId}/redeliveries', 'redeliver', again, { outcome: ['answered', 'noData'] }),
];
