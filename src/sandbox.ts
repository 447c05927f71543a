import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settings } from './config/environment.ts';
import { sandboxSecrets } from './config/production.ts';
import { settingsOf } from './config/setting.ts';
import { belgianDate } from './values/calendar.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './sandbox/embedded-postgres.ts';
import { awaitFormer, noteStopped, noteStopping } from './sandbox/former-sandbox.ts';
import { openPage } from './sandbox/open-page.ts';
import { optionsHelp, readOptions, type SandboxOptions } from './sandbox/options.ts';
import { resetSandbox } from './sandbox/reset.ts';
import { personasMeant, seed, seededText } from './sandbox/seed.ts';
import { onInterruption } from './sandbox/interruption.ts';
import { requireFreePorts } from './sandbox/ports.ts';
import { startProgram, type Program } from './sandbox/processes.ts';
import { portVariables, readSettings, receiversHere, type SandboxSettings } from './sandbox/settings.ts';
import { StartError } from './sandbox/start-error.ts';
import { quoted, welcome, type ShownPersona } from './sandbox/welcome.ts';
import { migrate } from './platform/postgres/migrate.ts';

/** The sandbox: PostgreSQL, KSZ simulator, identity provider and gateway on this machine, each a process of its own. */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const loopback = '127.0.0.1';
/** As the simulated Bank names itself in its messages. */
const simulatedBank = '0244640631';
const url = (port: number) => `http://${loopback}:${port}`;

/** The started parts, in order; each can stop itself. */
const stops: (() => Promise<unknown>)[] = [];
const interrupt = new AbortController();

async function run(sandbox: SandboxSettings, options: SandboxOptions): Promise<Program[]> {
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
  if (options.reset) await resetSandbox(dataDir, say);
  const evidence = await startDatabase(dataDir);
  // The simulator makes what both sides sign with, and connect with for messages, before the gateway starts.
  const signatures = join(dataDir, 'signatures');
  const messages = join(dataDir, 'messages');

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
    KSZ_SIMULATOR_MESSAGES_URL: `https://${loopback}:${NOTIFICATIONS_PORT}`,
    KSZ_SIMULATOR_MESSAGES_TLS_DIR: messages,
    ...(options.now === undefined ? {} : { KSZ_SIMULATOR_CLOCK: options.now.toISOString() }),
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
    NOTIFICATIONS_CLIENTS: 'Sandbox Crossroads Bank',
    NOTIFICATIONS_CERTIFICATE_FILE: join(messages, 'port.pem'),
    NOTIFICATIONS_KEY_FILE: join(messages, 'port-key.pem'),
    NOTIFICATIONS_AUTHORITIES_FILE: join(messages, 'authority.pem'),
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
  sayWhatIsKept(own);
  // A sample of an inspector is drawn with the next checkpoint: whoever tries it does not wait for minutes.
  const all = { CHECKPOINT_SECONDS: '10', ...receiversHere, ...givenBeside(own), ...own };
  await writeSettings(dataDir, all);
  await start('the gateway', './main.ts', all);
  const personas = await listPersonas(addresses.simulator);
  const [persona] = personas;
  if (!persona) throw new StartError('The KSZ simulator has no personas.');
  const today = belgianDate((options.now ?? new Date()).getTime());
  const seeded = await seed(personasMeant(options.personas, personas), addresses, today);
  const verifyCommand = verification(sandbox.SANDBOX_DATA_DIR, dataDir);
  say(welcome({ addresses, persona, today, dataDir, verifyCommand, seeded: seededText(seeded, addresses) }));
  if (options.open) openPage(`${addresses.gateway}/socialInquiry/v1/dossier`, process.env, say);
  return programs;
}

/** The settings of the gateway that were given to the sandbox, apart from those that it sets itself. */
function givenBeside(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = settingsOf(settings).flatMap(({ name }) => (name in own ? [] : [name, `${name}_FILE`]));
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Says which given settings have no effect, because a sandbox works only with its own. */
function sayWhatIsKept(own: Readonly<Record<string, string>>): void {
  const mine = Object.keys(own).filter(
    (name) => !portVariables.some((port) => port === name) && [name, `${name}_FILE`].some((one) => process.env[one]),
  );
  if (mine.length > 0) say(`The sandbox sets ${mine.join(', ')} itself; what was given is not used.`);
}

/** Keeps the settings of the gateway for the programs of operators, which find those of the sandbox of this folder. */
async function writeSettings(dataDir: string, settings: Readonly<Record<string, string | undefined>>): Promise<void> {
  const lines = Object.entries(settings).map(([name, value = '']) => `${name}=${inFile(value)}\n`);
  await writeFile(join(dataDir, 'gateway.env'), lines.join(''), { mode: 0o600 });
}

/** A value as files of settings write it: in quotes that it does not have itself, where it needs any. */
function inFile(value: string): string {
  if (!/[\s#'"`]/.test(value)) return value;
  const quote = ["'", '"', '`'].find((one) => !value.includes(one)) ?? '';
  return `${quote}${value}${quote}`;
}

/** @returns the settings that the gateway needs to keep evidence */
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
  return evidence;
}

/** Everybody whom the simulator knows. */
async function listPersonas(simulator: string): Promise<readonly ShownPersona[]> {
  const response = await fetch(`${simulator}/control/personas`);
  const { items } = (await response.json()) as { items: readonly ShownPersona[] };
  return items;
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
async function runUntilSomethingEnds(options: SandboxOptions): Promise<string> {
  const programs = await run(readSettings(process.env), options);
  const first = await Promise.race(programs.map(({ name, ended }) => ended.then(() => name)));
  return `The sandbox stops, because ${first} has ended.`;
}

function sentence(error: unknown): string {
  const known = error instanceof StartError || error instanceof EmbeddedPostgresError;
  return known ? error.message : `The sandbox cannot start: ${String(error)}`;
}

/** @returns undefined when only the options were asked for */
async function start(): Promise<string | undefined> {
  const options = readOptions(process.argv.slice(2));
  if (!options.help) return runUntilSomethingEnds(options);
  for (const line of optionsHelp()) say(line);
  process.exit(0);
}

const trouble = await Promise.race([start().catch(sentence), interrupted]);
if (trouble !== undefined) process.stderr.write(`${trouble}\n`);
await stopAll();
if (trouble === undefined) say('Stopped. The data are kept.');
process.exit(trouble === undefined ? 0 : 1);
