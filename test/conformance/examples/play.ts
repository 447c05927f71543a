import { Client as Postgres } from 'pg';
import { jobSchema } from '../../../src/platform/jobs/schema.ts';
import { belgianDate, type Clock } from '../../../src/values/calendar.ts';
import type { ProblemName } from '../../../src/values/problem.ts';
import {
  createClient,
  registrationOf,
  type Answer,
  type CallOptions,
  type Client,
  type ListedPersona,
} from '../../client.ts';
import { startConstellation, type Constellation } from '../../constellation.ts';
import { takesMessages } from '../../gateway/bank-messages.ts';
import { startNeighbour } from '../../gateway/neighbour.ts';
import { startReceiver, type Receiver } from '../../gateway/webhook-receiver.ts';
import { eventually } from '../../evidence/eventually.ts';
import { Recording, RecordingError } from './recording.ts';

/** How an exchange is asked for. */
type Asked = CallOptions & {
  /** Another gateway than the first. */
  readonly at?: Pick<Client, 'call'>;
};

/** Where the examples are made: a gateway, the simulated Bank, and a time that stands still until it is moved. */
export interface Play extends AsyncDisposable {
  readonly world: Constellation;
  /** A gateway that asks a second person, and lets a person ask one question in a day. */
  readonly second: Client;
  readonly receiver: Receiver;
  readonly recording: Recording;
  readonly clock: Clock;
  /** The present day. */
  readonly today: () => string;
  readonly moveTo: (moment: string) => Promise<void>;
  /** A persona by first name and family name. */
  readonly person: (name: string) => ListedPersona;
  /** The body that registers a persona today. */
  readonly registration: (name: string, changes?: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /** Registers a persona today. @returns the path of the integration */
  readonly register: (
    name: string,
    changes?: Readonly<Record<string, unknown>>,
    as?: CallOptions['as'],
  ) => Promise<string>;
  /** Asks, and takes question and answer as an example. */
  readonly show: <T = Readonly<Record<string, string>>>(path: string, asked?: Asked) => Promise<T>;
  /** Asks what is refused, and takes the problem as an example. */
  readonly refused: (name: ProblemName, path: string, asked?: Asked) => Promise<void>;
  /** Asks beside the examples. @throws RecordingError when it does not go well */
  readonly does: <T = Readonly<Record<string, string>>>(path: string, asked?: Asked) => Promise<T>;
  /**
   * Waits until something is so in the database: to ask the gateway would leave evidence, each time another number of it.
   * @param condition in SQL
   */
  readonly until: (condition: string) => Promise<void>;
  /** Waits until all work in the background is done. */
  readonly jobsDone: () => Promise<void>;
}

/** What the programs need to do at once, and what nothing of the play may wait for. */
const settings = {
  KSZ_TIMEOUT_MS: '30000',
  KSZ_RETRIES: '0',
  TOTAL_DEADLINE_MS: '90000',
  JOB_FIRST_PAUSE_SECONDS: '1',
  CHECKPOINT_SECONDS: '1',
  DOSSIER_KEEP_DAYS: '30',
  SIGNAL_REGISTRATIONS: '5',
  WEBHOOK_NETWORKS: '127.0.0.1',
  WEBHOOK_PLAIN_HTTP: 'true',
  GATEWAY_PUBLIC_URL: 'https://gateway.example',
  WEBHOOK_FIRST_PAUSE_SECONDS: '3600',
};

/** A job that is due, or that is tried again. */
const isUnderWay = `state in ('active', 'retry') or (state = 'created' and start_after <= now())`;
const betweenActsMs = 5_000;

/** @param begin moment at which the play begins */
export async function startPlay(begin: string): Promise<Play> {
  await using cleanup = new AsyncDisposableStack();
  let now = Date.parse(begin);
  const clocks = { clock: () => now, tokenClock: Date.now };
  const receiver = cleanup.use(await startReceiver());
  const world = cleanup.use(await startConstellation({ ...clocks, env: { ...settings, ...takesMessages } }));
  const owner = new Postgres({ connectionString: world.database.ownerUrl });
  await owner.connect();
  cleanup.defer(() => owner.end());
  const asksSecondPerson = {
    ...settings,
    SECOND_PERSON_FOR: 'decision,maintenanceInquiry',
    CITIZEN_QUESTIONS_PER_DAY: '1',
  };
  const neighbour = cleanup.use(await startNeighbour(world, { ...clocks, env: asksSecondPerson }));
  const { identityUrl, simulatorUrl } = world;
  const second = createClient({ url: await neighbour.listen(), identityUrl, simulatorUrl });
  // What happens by the time of the day would happen in the middle of the play.
  await owner.query(`delete from ${jobSchema}.schedule`);

  const today = () => belgianDate(now);
  async function moveTo(moment: string): Promise<void> {
    now = Date.parse(moment);
    await world.control('clock', { method: 'PUT', body: { now: moment } });
  }
  await moveTo(begin);
  // Again, because the days of registrations go with the clock.
  await world.control('registrations', { method: 'DELETE' });

  function person(name: string): ListedPersona {
    const found = world.personas.findLast((one) => `${one.givenName.split(' ')[0] ?? ''} ${one.familyName}` === name);
    if (!found) throw new RecordingError(`no persona is called ${name}`);
    return found;
  }
  const registration: Play['registration'] = (name, changes = {}) =>
    registrationOf(person(name), { applicationDate: today(), informedOn: today(), ...changes });

  const ask = (path: string, { at = world, ...options }: Asked): Promise<Answer<unknown>> => {
    // Lists are in the order of time: no two acts are at the same moment.
    now += betweenActsMs;
    return at.call(path, options);
  };
  async function does<T>(path: string, asked: Asked = {}): Promise<T> {
    const answer = await ask(path, asked);
    if (answer.status >= 300) throw new RecordingError(`${path}: ${String(answer.status)} ${answer.text}`);
    return answer.body as T;
  }

  const until = (condition: string): Promise<void> =>
    eventually(async () => {
      const { rows } = await owner.query<{ readonly is: boolean }>(`select (${condition}) as is`);
      if (rows[0]?.is !== true) throw new RecordingError(`not yet: ${condition}`);
    });

  const recording = new Recording();
  const resources = cleanup.move();
  return {
    world,
    second,
    receiver,
    recording,
    clock: clocks.clock,
    today,
    moveTo,
    person,
    registration,
    async register(name, changes, as) {
      const body = registration(name, { caseReference: `CASE-${name.replaceAll(/[^A-Za-z]/g, '')}`, ...changes });
      const { integrationId } = await does<{ integrationId: string }>('/integrations', { body, ...(as ? { as } : {}) });
      return `/integrations/${integrationId}`;
    },
    async show<T>(path: string, asked: Asked = {}) {
      const answer = await ask(path, asked);
      recording.take(path, asked, answer);
      return answer.body as T;
    },
    async refused(name, path, asked = {}) {
      recording.refuse(name, await ask(path, asked));
    },
    does,
    until,
    jobsDone: () => until(`not exists (select from ${jobSchema}.job where ${isUnderWay})`),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
