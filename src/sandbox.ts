import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settings } from './config/environment.ts';
import { sandboxSecrets } from './config/production.ts';
import { settingsOf } from './config/setting.ts';
import { belgianDate } from './values/calendar.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './sandbox/embedded-postgres.ts';
import { awaitFormer, noteStopped, noteStopping } from './sandbox/former-sandbox.ts';
import { onInterruption } from './sandbox/interruption.ts';
import { requireFreePorts } from './sandbox/ports.ts';
import { startProgram, type Program } from './sandbox/processes.ts';
import { portVariables, readSettings, type SandboxSettings } from './sandbox/settings.ts';
import { StartError } from './sandbox/start-error.ts';
import { quoted, welcome, type ShownPersona } from './sandbox/welcome.ts';
import { migrate } from './platform/postgres/migrate.ts';

/** The sandbox: PostgreSQL, KSZ simulator, identity provider and gateway on this machine, each a process of its own. */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const loopback = '127.0.0.1';
/** As the simulated Bank names itself in its messages. */
const simulatedBank = '0244640631';
/** Whoever writes a receiver of webhooks tries it on this machine. */
const receiversHere = { WEBHOOK_NETWORKS: loopback, WEBHOOK_PLAIN_HTTP: 'true' };
const url = (port: number) => `http://${loopback}:${port}`;

/** The started parts, in order; each can stop itself. */
const stops: (() => Promise<unknown>)[] = [];
const interrupt = new AbortController();

async function run(sandbox: SandboxSettings): Promise<Program[]> {
  const dataDir = resolve(sandbox.SANDBOX_DATA_DIR);
  await awaitFormer(dataDir, say, interrupt.signal);
  interrupt.signal.addEventListener('abort', () => {
    noteStopping(dataDir);
    stops.unshift(() => {
      noteStopped(dataDir);
      return Promise.resolve();
    });
  });
  const { GATEWAY_PORT, KSZ_SIMULATOR_PORT, IDENTITY_PORT, NOTIFICATIONS_PORT, LOG_LEVEL } = sandbox;
  const ports = portVariables.map((variable) => ({ variable, port: sandbox[variable] }));
  await requireFreePorts(ports, loopback);
  const addresses = { gateway: url(GATEWAY_PORT), simulator: url(KSZ_SIMULATOR_PORT), identity: url(IDENTITY_PORT) };
  const evidence = await startDatabase(dataDir);
  // The simulator makes what both sides sign with, before the gateway starts.
  const signatures = join(dataDir, 'signatures');

  const programs: Program[] = [];
  const start = async (name: string, entry: string, environment: Readonly<Record<string, string>>) => {
    interrupt.signal.throwIfAborted();
    say(`Starting ${name} …`);
    const program = startProgram(name, here(entry), { LOG_LEVEL, ...environment }, say);
    stops.push(() => program.stop());
    programs.push(program);
    await program.ready;
  };
  await start('the KSZ simulator', './simulator/main.ts', {
    KSZ_SIMULATOR_PORT: String(KSZ_SIMULATOR_PORT),
    KSZ_SIMULATOR_STATE_FILE: join(dataDir, 'ksz-directory.json'),
    KSZ_SIMULATOR_SIGNATURES_DIR: signatures,
    KSZ_SIMULATOR_SIGNATURES: 'demanded',
    KSZ_SIMULATOR_MESSAGES_URL: url(NOTIFICATIONS_PORT),
    ...(sandbox.now === undefined ? {} : { KSZ_SIMULATOR_CLOCK: sandbox.now.toISOString() }),
  });
  await start('the identity provider', './identity/main.ts', {
    IDENTITY_PORT: String(IDENTITY_PORT),
    IDENTITY_KEYS_FILE: join(dataDir, 'identity-keys.json'),
    GATEWAY_URLS: `${addresses.gateway},http://localhost:${GATEWAY_PORT}`,
  });
  const own = {
    ...evidence,
    SANDBOX_POSTGRES_PID_FILE: join(dataDir, 'cluster', 'postmaster.pid'),
    GATEWAY_ENVIRONMENT: 'sandbox',
    GATEWAY_PORT: String(GATEWAY_PORT),
    TOKEN_ISSUER: addresses.identity,
    TOKEN_AUDIENCE: 'urn:pcsw:socialInquiry',
    TOKEN_JWKS_URL: `${addresses.identity}/jwks`,
    CENTRES_FILE: here('./simulator/centres.json'),
    SUPERVISORS: '1999000942',
    NOTIFICATIONS_PORT: String(NOTIFICATIONS_PORT),
    NOTIFICATIONS_SENDERS: simulatedBank,
    KSZ_SOA_URL: `${addresses.simulator}/SOA4520`,
    KSZ_SSDN_URL: `${addresses.simulator}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
    KSZ_SECURITY: 'sign+verify',
    KSZ_SIGNING_KEY_FILE: join(signatures, 'centre-key.pem'),
    KSZ_SIGNING_CERTIFICATE_FILE: join(signatures, 'centre.pem'),
    KSZ_TRUSTED_SIGNERS_FILE: join(signatures, 'authority.pem'),
    KSZ_SIGNER_NAME: 'Sandbox Crossroads Bank',
    USER_SSIN_KEY: evidence.EVIDENCE_KEY ?? '',
    SIMULATED_CLOCK_URL: `${addresses.simulator}/control/clock`,
    ACCEPT_FICTIVE_SSINS: 'true',
    DOC_CLIENT_ID: 'socialInquiry-doc',
    DOSSIER_CLIENT_ID: 'socialInquiry-dossier',
    CITIZEN_CLIENT_ID: 'socialInquiry-citizen',
    SANDBOX_PERSONAS_URL: `${addresses.simulator}/control/personas`,
  };
  // A sample of an inspector is drawn with the next checkpoint: whoever tries it does not wait for minutes.
  const quick = { CHECKPOINT_SECONDS: '10', ...receiversHere };
  await start('the gateway', './main.ts', { ...quick, ...givenBeside(own), ...own });
  const persona = await firstPersona(addresses.simulator);
  const verifyCommand = verification(sandbox.SANDBOX_DATA_DIR, dataDir);
  say(
    welcome({ addresses, persona, today: belgianDate((sandbox.now ?? new Date()).getTime()), dataDir, verifyCommand }),
  );
  return programs;
}

/** The settings of the gateway that were given to the sandbox, apart from those that it sets itself. */
function givenBeside(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = settingsOf(settings).flatMap(({ name }) => (name in own ? [] : [name, `${name}_FILE`]));
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** @returns the settings that the gateway needs to keep evidence; they are also stored for `ledger:verify` */
async function startDatabase(dataDir: string): Promise<Readonly<Record<string, string>>> {
  say('Starting PostgreSQL …');
  const starting = startEmbeddedPostgres({ dataDir, durable: true });
  // It is registered before it runs, so that an interruption cannot leave it behind.
  stops.push(() =>
    starting.then(
      (postgres) => postgres.stop(),
      () => undefined,
    ),
  );
  const { ownerUrl, port } = await starting;
  interrupt.signal.throwIfAborted();
  const [evidenceKey = '', password = ''] = sandboxSecrets;
  const runtimeUrl = `postgres://social_inquiry_gateway:${password}@${loopback}:${port}/postgres`;
  await migrate({ ownerUrl, runtimeUrl });
  const checkpoints = join(dataDir, 'checkpoints');
  await mkdir(checkpoints, { recursive: true });
  const evidence = {
    DATABASE_URL: runtimeUrl,
    EVIDENCE_KEY: evidenceKey,
    EVIDENCE_KEY_ID: 'sandbox',
    CHECKPOINTS_DIRECTORY: checkpoints,
  };
  const lines = Object.entries(evidence).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(dataDir, 'gateway.env'), lines.join(''), { mode: 0o600 });
  return evidence;
}

/** The persona the welcome uses: the first of the simulator's list. */
async function firstPersona(simulator: string): Promise<ShownPersona> {
  const response = await fetch(`${simulator}/control/personas`);
  const { items } = (await response.json()) as { items: readonly ShownPersona[] };
  const [persona] = items;
  if (!persona) throw new StartError('The KSZ simulator has no personas.');
  return persona;
}

function verification(given: string, dataDir: string): string {
  const command = 'npm run ledger:verify';
  return given === '.sandbox' ? command : `SANDBOX_DATA_DIR=${quoted(dataDir)} ${command}`;
}

/** Parts stop in reverse order, so the gateway closes its evidence while its database still runs. */
async function stopAll(): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

// The terminal may be gone before the sandbox has stopped; the parts still stop in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const interrupted = new Promise<void>((resolve) => {
  onInterruption(() => {
    interrupt.abort();
    say('\nStopping; requests under way are finished first …');
    resolve();
  });
});

/** Starts everything. @returns the sentence to end with when a part has ended unexpectedly */
async function runUntilSomethingEnds(): Promise<string> {
  const programs = await run(readSettings(process.env, process.argv.slice(2)));
  const first = await Promise.race(programs.map(({ name, ended }) => ended.then(() => name)));
  return `The sandbox stops, because ${first} has ended.`;
}

function sentence(error: unknown): string {
  const known = error instanceof StartError || error instanceof EmbeddedPostgresError;
  return known ? error.message : `The sandbox cannot start: ${String(error)}`;
}

const trouble = await Promise.race([runUntilSomethingEnds().catch(sentence), interrupted]);
if (trouble !== undefined) process.stderr.write(`${trouble}\n`);
await stopAll();
if (trouble === undefined) say('Stopped. The data are kept.');
process.exit(trouble === undefined ? 0 : 1);
