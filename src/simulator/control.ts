import { z } from 'zod';
import { aids, crossings } from './alerts/alert.ts';
import type { Bank } from './bank.ts';
import { centreOf } from './centres.ts';
import { registrationSchema } from './directory-file.ts';
import type { ExchangeLog } from './exchanges.ts';
import { faultSchema, type FaultList } from './faults.ts';
import { HttpError } from './http-error.ts';
import { eventKinds } from './messages/kinds.ts';
import type { Outbox } from './messages/outbox.ts';

/** What the control API works on. */
export interface Controls {
  readonly bank: Bank;
  readonly faults: FaultList;
  readonly exchanges: ExchangeLog;
  readonly outbox: Outbox;
}

/** An answer of the control API; no content when the body is left out. */
export interface ControlAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Handler = (controls: Controls, body: unknown) => ControlAnswer | Promise<ControlAnswer>;

/** A message that a tester has the Bank send. */
const notificationSchema = z.strictObject({
  kind: z.enum(eventKinds),
  /** Persons whom it is about. */
  ssins: z
    .array(z.string().regex(/^\d{11}$/))
    .min(1)
    .max(10_000),
  date: z.iso.date().optional(),
  replacedBy: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  canceled: z.boolean().optional(),
  /** The centre that gets it. */
  receiver: z.string(),
  /** The next one when left out. */
  sequenceNumber: z.int().min(1).max(999_999_999_999_999).optional(),
});
const receiverSchema = z.strictObject({ url: z.url({ protocol: /^https?$/ }).nullable() });

/** A flag that a tester has the supervisor raise. */
const flagSchema = z.strictObject({
  /** The centre that gets it. */
  enterpriseNumber: z.string(),
  ssin: z.string().regex(/^\d{11}$/),
  aid: z.enum(aids).default('livingWage'),
  crossing: z.enum(crossings).default('work'),
  months: z
    .array(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/))
    .min(1)
    .max(24),
  resourceAmount: z
    .strictObject({ value: z.string().regex(/^\d{1,7}(\.\d{1,2})?$/), currency: z.literal('EUR') })
    .optional(),
  raisedOn: z.iso.date().optional(),
});

const clockSchema = z.strictObject({ now: z.iso.datetime({ offset: true }).nullable() });

/** Paths of the control API with what each method does. */
const resources: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  '/health': { GET: () => ok({ status: 'UP' }) },
  '/control/personas': {
    GET: ({ bank }) => ok({ items: bank.people.list() }),
  },
  '/control/clock': {
    GET: ({ bank }) => ok({ now: bank.clock.now().toISOString(), isMoved: bank.clock.isMoved }),
    async PUT({ bank, outbox }, body) {
      const { now } = read(clockSchema, body);
      const before = bank.clock.now();
      bank.clock.set(now === null ? undefined : new Date(now));
      if (bank.clock.now() < before) outbox.skipToNow();
      else await outbox.catchUp();
      return ok({ now: bank.clock.now().toISOString(), isMoved: bank.clock.isMoved });
    },
  },
  '/control/faults': {
    GET: ({ faults }) => ok({ items: faults.list(), waiting: faults.waiting }),
    POST({ faults }, body) {
      const fault = read(faultSchema, body);
      faults.add(fault);
      return { status: 201, body: fault };
    },
    DELETE({ faults }) {
      faults.clear();
      return { status: 204 };
    },
  },
  '/control/exchanges': {
    GET: ({ exchanges }) => ok({ items: exchanges.list() }),
    DELETE({ exchanges }) {
      exchanges.clear();
      return { status: 204 };
    },
  },
  '/control/notifications': {
    async POST({ bank, outbox }, body) {
      const {
        kind,
        ssins,
        date = bank.clock.today(),
        receiver,
        sequenceNumber,
        ...number
      } = read(notificationSchema, body);
      if (!centreOf(receiver)) throw new HttpError(400, 'receiver: no centre of the simulator has this number.');
      if (outbox.receiver === undefined) throw new HttpError(409, 'Nobody takes messages: PUT /control/receiver.');
      const [first, ...others] = ssins.map((ssin) => ({ kind, ssin, date, ...number }));
      const sent = first ? await outbox.send(receiver, [first, ...others], sequenceNumber) : [];
      return { status: 201, body: { items: sent } };
    },
  },
  '/control/receiver': {
    GET: ({ outbox }) => ok({ url: outbox.receiver ?? null }),
    PUT({ outbox }, body) {
      outbox.receiver = read(receiverSchema, body).url?.replace(/\/$/, '') ?? undefined;
      outbox.skipToNow();
      return ok({ url: outbox.receiver ?? null });
    },
  },
  '/control/flags': {
    GET: ({ bank }) => ok({ items: bank.alerts.list() }),
    POST({ bank }, body) {
      const { enterpriseNumber, raisedOn = bank.clock.today(), ...alert } = read(flagSchema, body);
      if (!centreOf(enterpriseNumber)) {
        throw new HttpError(400, 'enterpriseNumber: no centre of the simulator has this number.');
      }
      return { status: 201, body: bank.alerts.raise(enterpriseNumber, { ...alert, raisedOn }) };
    },
    DELETE({ bank }) {
      bank.alerts.reset();
      return { status: 204 };
    },
  },
  '/control/registrations': {
    GET: ({ bank }) => ok({ items: bank.directory.all() }),
    POST({ bank }, body) {
      const registration = read(registrationSchema, body);
      if (!centreOf(registration.enterpriseNumber)) {
        throw new HttpError(400, 'enterpriseNumber: no centre of the simulator has this number.');
      }
      if (registration.endDate !== undefined && registration.endDate < registration.startDate) {
        throw new HttpError(400, 'endDate: must not be before startDate.');
      }
      bank.directory.register(registration);
      return { status: 201, body: registration };
    },
    DELETE({ bank }) {
      bank.directory.reset();
      return { status: 204 };
    },
  },
};

/**
 * Answers a request to the control API.
 * @param body text of the request
 * @throws HttpError when path, method or body are not right
 */
export function control(
  controls: Controls,
  request: { readonly method: string; readonly url: URL; readonly body: string },
): ControlAnswer | Promise<ControlAnswer> {
  const { method, url } = request;
  const methods = resources[url.pathname];
  if (!methods) throw new HttpError(404, `There is nothing at ${url.pathname}.`);
  const handler = methods[method === 'HEAD' ? 'GET' : method];
  if (!handler) {
    const allowed = Object.keys(methods).join(', ');
    throw new HttpError(405, `${url.pathname} knows only ${allowed}.`, { allow: allowed });
  }
  const [parameter] = url.searchParams.keys();
  if (parameter !== undefined) throw new HttpError(400, `${url.pathname} knows no parameter ${parameter}.`);
  return handler(controls, json(request.body));
}

function ok(body: unknown): ControlAnswer {
  return { status: 200, body };
}

function json(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new HttpError(400, `${problems.join('; ')}.`);
}
