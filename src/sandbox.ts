import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { sandboxSecrets } from './config.ts';
import { belgianDate } from './domain/calendar.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './sandbox/embedded-postgres.ts';
import { startProgram, StartError, type Program } from './sandbox/processes.ts';
import { welcome, type ShownPersona } from './sandbox/welcome.ts';
import { migrate } from './store/migrate.ts';

/** The sandbox: PostgreSQL, KSZ simulator, identity provider and gateway on this machine, each a process of its own. */

const port = (preset: number) => z.coerce.number().int().min(1).max(65_535).default(preset);
const settingsShape = z.object({
  GATEWAY_PORT: port(8080),
  KSZ_SIMULATOR_PORT: port(8081),
  IDENTITY_PORT: port(8082),
  SANDBOX_DATA_DIR: z.string().min(1).default('.sandbox'),
  LOG_LEVEL: z.string().default('warn'),
});

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const loopback = '127.0.0.1';

async function run(settings: z.infer<typeof settingsShape>, stops: (() => Promise<void>)[]): Promise<Program[]> {
  const dataDir = resolve(settings.SANDBOX_DATA_DIR);
  const { GATEWAY_PORT, KSZ_SIMULATOR_PORT, IDENTITY_PORT, LOG_LEVEL } = settings;
  const addresses = {
    gateway: `http://${loopback}:${String(GATEWAY_PORT)}`,
    simulator: `http://${loopback}:${String(KSZ_SIMULATOR_PORT)}`,
    identity: `http://${loopback}:${String(IDENTITY_PORT)}`,
  };
  say('Starting PostgreSQL …');
  const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
  stops.push(() => postgres.stop());
  const [evidenceKey = '', password = ''] = sandboxSecrets;
  const runtimeUrl = `postgres://social_inquiry_gateway:${password}@${loopback}:${String(postgres.port)}/postgres`;
  await migrate({ ownerUrl: postgres.ownerUrl, runtimeUrl });
  const evidence = { DATABASE_URL: runtimeUrl, EVIDENCE_KEY: evidenceKey, EVIDENCE_KEY_ID: 'sandbox' };
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'gateway.env'), lines(evidence), { mode: 0o600 });

  const programs: Program[] = [];
  const start = async (name: string, entry: string, environment: Readonly<Record<string, string>>) => {
    say(`Starting ${name} …`);
    const program = await startProgram(name, here(entry), { LOG_LEVEL, ...environment }, say);
    stops.push(() => program.stop());
    programs.push(program);
  };
  await start('the KSZ simulator', './simulator/ksz/main.ts', {
    KSZ_SIMULATOR_PORT: String(KSZ_SIMULATOR_PORT),
    KSZ_SIMULATOR_STATE_FILE: join(dataDir, 'ksz-directory.json'),
  });
  await start('the identity provider', './simulator/identity/main.ts', {
    IDENTITY_PORT: String(IDENTITY_PORT),
    IDENTITY_KEYS_FILE: join(dataDir, 'identity-keys.json'),
    GATEWAY_URLS: `${addresses.gateway},http://localhost:${String(GATEWAY_PORT)}`,
  });
  await start('the gateway', './main.ts', {
    ...evidence,
    GATEWAY_ENVIRONMENT: 'sandbox',
    GATEWAY_PORT: String(GATEWAY_PORT),
    TOKEN_ISSUER: addresses.identity,
    TOKEN_AUDIENCE: 'urn:pcsw:socialInquiry',
    TOKEN_JWKS_URL: `${addresses.identity}/jwks`,
    CENTRES_FILE: here('./simulator/centres.json'),
    KSZ_SOA_URL: `${addresses.simulator}/SOA4520`,
    KSZ_SSDN_URL: `${addresses.simulator}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
    ACCEPT_FICTIVE_SSINS: 'true',
    DOC_CLIENT_ID: 'socialInquiry-doc',
  });
  const persona = await firstPersona(addresses.simulator);
  say(welcome(addresses, persona, belgianDate(Date.now()), dataDir));
  return programs;
}

/** The persona the welcome uses: the first of the simulator's list. */
async function firstPersona(simulator: string): Promise<ShownPersona> {
  const response = await fetch(`${simulator}/control/personas`);
  const { items } = (await response.json()) as { items: readonly ShownPersona[] };
  const [persona] = items;
  if (!persona) throw new StartError('The KSZ simulator has no personas.');
  return persona;
}

function lines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const stops: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;
/** Last started, first stopped: the gateway closes its evidence while its database still runs. */
const stopAll = () =>
  (stopping ??= (async () => {
    for (const stop of stops.reverse()) await stop();
  })());

const interrupted = { yet: false };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (interrupted.yet) return;
    interrupted.yet = true;
    say('\nStopping; requests under way are finished first …');
    void stopAll().then(() => {
      say('Stopped. The data are kept.');
      process.exit(0);
    });
  });
}

try {
  const settings = settingsShape.safeParse(process.env);
  if (!settings.success) {
    const names = settings.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new StartError(`Wrong settings: ${names.join('; ')}`);
  }
  const programs = await run(settings.data, stops);
  const first = await Promise.race(programs.map((program) => program.ended.then(() => program.name)));
  if (!interrupted.yet) {
    process.stderr.write(`${first} has ended, so the sandbox stops.\n`);
    process.exitCode = 1;
    await stopAll();
  }
} catch (error) {
  if (!interrupted.yet) {
    const known = error instanceof StartError || error instanceof EmbeddedPostgresError;
    process.stderr.write(`The sandbox cannot start. ${known ? error.message : String(error)}\n`);
    process.exitCode = 1;
    await stopAll();
  }
}
