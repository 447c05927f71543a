import { Client as Postgres } from 'pg';
import { sandboxSecrets } from '../../src/config/production.ts';
import { ssinHash } from '../../src/access/relations.ts';
import { jobSchema } from '../../src/platform/jobs/schema.ts';
import { createClient, type Client } from '../client.ts';
import { eventually } from '../evidence/eventually.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { createTemporaryCentres } from '../gateway/centres-file.ts';
import { takesMessages } from '../gateway/bank-messages.ts';
import { startReceiver, type Receiver } from '../gateway/webhook-receiver.ts';
import { startNeighbour } from '../gateway/neighbour.ts';
import { lookForSignals } from '../gateway/look-for-signals.ts';
import { runJob } from '../gateway/run-job.ts';
import { startIssuer, type Issuer } from '../gateway/issuer.ts';
import { livesFolder, staff } from './cast.ts';

const key = Buffer.from(sandboxSecrets[0] ?? '', 'base64');

/** A number as tokens carry it. */
export const hashOf = (ssin: string) => ssinHash(key, ssin);

/** Everything a scenario plays on: a gateway, the simulated Bank, and one time for both that can be moved. */
export interface Stage extends AsyncDisposable {
  readonly world: Constellation;
  readonly issuer: Issuer;
  /** A vendor's software that is called. */
  readonly receiver: Receiver;
  /** The moved time, milliseconds since 1970. */
  clock(): number;
  /** Begins at a moment, with the registrations that the Bank has by that day. */
  begin(moment: Date): Promise<void>;
  /** Moves both programs to a moment; what waits for a moment before it is due. */
  moveTo(moment: Date): Promise<void>;
  /** Has the gateway do at once what it does every few minutes, and waits until it has. */
  keepHouse(): Promise<void>;
  /** A second gateway on the same database, which asks a second person for decisions. */
  withSecondPerson(): Promise<Client>;
  /** Has the gateway look for signals at once, as it does at night, and waits until it has. */
  lookForSignals(): Promise<void>;
  /** Has the Bank send messages from now on, also by its clock. */
  sendMessages(): Promise<void>;
  /** Waits until all messages of the Bank have taken effect. */
  messagesDone(): Promise<void>;
  /** Takes away what the scenario before left; the evidence stays, it cannot be taken away. */
  clear(): Promise<void>;
}

/** Rows of scenarios, children first; the chain of evidence is not among them. */
const cleared = [
  'question_extension',
  'delivery',
  'subscription_progress',
  'subscription',
  'event',
  'event_feed',
  'citizen_question',
  'withheld_entry',
  'notice',
  'bank_message',
  'message_gap',
  'message_series',
  'approval',
  'signal_assessment',
  'signal_entry',
  'signal',
  'reconciliation_finding',
  'reconciliation',
  'step',
  'decision_next',
  'decision_person',
  'decision',
  'consultation_reason',
  'dossier',
  'dossier_key',
  'observation',
  'debtor_means',
  'proposed_person',
  'consultation_rate',
  'person_death',
  'inspection_candidate',
  'inspection',
  'flag',
  'flag_prediction',
  'integration',
];

/** Receivers of webhooks are on this machine. */
const callsReceivers = { WEBHOOK_NETWORKS: '127.0.0.1', WEBHOOK_PLAIN_HTTP: 'true', WEBHOOK_FIRST_PAUSE_SECONDS: '1' };

export async function createStage(): Promise<Stage> {
  await using cleanup = new AsyncDisposableStack();
  const issuer = cleanup.use(await startIssuer());
  const receiver = cleanup.use(await startReceiver());
  const centres = cleanup.use(await createTemporaryCentres(hashOf, staff));
  let offset = 0;
  const clock = () => Date.now() + offset;
  const world = cleanup.use(
    await startConstellation({
      env: {
        ...issuer.env,
        CENTRES_FILE: centres.file,
        CONSULTATIONS_PER_MINUTE_USER: '120',
        REGISTRATIONS_PER_HOUR_USER: '10',
        FAILED_PROOFS_PER_HOUR_USER: '5',
        JOB_FIRST_PAUSE_SECONDS: '1',
        DOSSIER_KEEP_DAYS: '30',
        // A sample is drawn with the next checkpoint.
        CHECKPOINT_SECONDS: '1',
        // A dossier asks every source at once, which takes a busy machine its time.
        KSZ_TIMEOUT_MS: '30000',
        TOTAL_DEADLINE_MS: '90000',
        // Sources that hang are part of the play: asked once, they take time enough.
        KSZ_RETRIES: '0',
        ...takesMessages,
        ...callsReceivers,
      },
      clock,
      tokenClock: Date.now,
      lives: livesFolder,
    }),
  );
  const owner = new Postgres({ connectionString: world.database.ownerUrl });
  await owner.connect();
  cleanup.defer(() => owner.end());
  // What the gateway does by the time of the day happens when a scenario says so, not in the middle of one.
  await owner.query(`delete from ${jobSchema}.schedule`);

  async function moveTo(moment: Date): Promise<void> {
    offset = moment.getTime() - Date.now();
    await world.control('clock', { method: 'PUT', body: { now: moment.toISOString() } });
    // The queue goes by the time of the database, which nobody moves.
    await owner.query(`update ${jobSchema}.job set start_after = now() where state < 'active' and start_after > now()`);
  }

  let secondPerson: Promise<Client> | undefined;
  async function startWithSecondPerson(): Promise<Client> {
    const env = {
      ...issuer.env,
      CENTRES_FILE: centres.file,
      SECOND_PERSON_FOR: 'decision,maintenanceInquiry',
      GATEWAY_PORT: '0',
      // It delivers what happens in other scenarios too.
      ...callsReceivers,
    };
    const gateway = resources.use(await startNeighbour(world, { clock, tokenClock: Date.now, env }));
    // It has made the schedule again.
    await owner.query(`delete from ${jobSchema}.schedule`);
    const { identityUrl, simulatorUrl } = world;
    return createClient({ url: await gateway.listen(), identityUrl, simulatorUrl });
  }

  const forgetRegistrations = () => world.control('registrations', { method: 'DELETE' });

  const resources = cleanup.move();
  return {
    world,
    issuer,
    receiver,
    clock,
    async begin(moment) {
      await moveTo(moment);
      // Again, because their days go with the clock.
      await forgetRegistrations();
    },
    moveTo,
    withSecondPerson: () => (secondPerson ??= startWithSecondPerson()),
    keepHouse: () => runJob(world.database, 'housekeeping', {}),
    lookForSignals: () => lookForSignals(world.database),
    async sendMessages() {
      await world.control('receiver', { method: 'PUT', body: { url: world.gateway.messagesUrl() } });
    },
    messagesDone: () =>
      eventually(async () => {
        const { rowCount } = await owner.query('select from bank_message where content_sealed is not null');
        if (rowCount !== 0) throw new Error('messages wait');
      }),
    async clear() {
      receiver.arrived.length = 0;
      receiver.refused.length = 0;
      await world.control('receiver', { method: 'PUT', body: { url: null } });
      await world.control('faults', { method: 'DELETE' });
      await owner.query(`delete from ${jobSchema}.job where state < 'active'`);
      await owner.query(cleared.map((table) => `delete from ${table};`).join(' '));
      offset = 0;
      await world.control('clock', { method: 'PUT', body: { now: null } });
      await forgetRegistrations();
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
