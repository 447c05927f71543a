import { mkdtempSync, chmodSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { checklistJson, checklistText, exitCodeOf, verdictsOf } from './conformance/checklist.ts';
import { KitError } from './conformance/kit-error.ts';
import { helpText, listText, readOptions, type KitOptions } from './conformance/options.ts';
import { play, type Played } from './conformance/play.ts';
import { requireAdapter } from './conformance/reach.ts';
import { waitsFor, watch } from './conformance/watch.ts';
import { readWorld, type Addresses } from './conformance/world.ts';
import { onInterruption } from './sandbox/interruption.ts';
import { startProgram } from './sandbox/processes.ts';
import { readSettings } from './sandbox/settings.ts';
import { StartError } from './sandbox/start-error.ts';

/** The conformance kit: judges software of vendors before a sandbox, and prints a checklist. */

const retryAfterSeconds = 2;
const pauseMs = 5_000;
const interrupt = new AbortController();
/** What has to end, in order of its start. */
const stops: (() => Promise<unknown>)[] = [];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Starts a sandbox with a folder of its own, which is removed afterwards. */
async function startSandbox(): Promise<Addresses> {
  const settings = readSettings(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'social-inquiry-conformance-'));
  // PostgreSQL runs as somebody else when this runs as root.
  chmodSync(folder, 0o755);
  stops.push(() => rm(folder, { recursive: true, force: true }));
  const given = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('npm_') ? [] : [[name, value] as const],
  );
  const environment = { ...Object.fromEntries(given), SANDBOX_DATA_DIR: join(folder, 'data') };
  say('Starting a sandbox …');
  const entry = fileURLToPath(new URL('./sandbox.ts', import.meta.url));
  const program = startProgram('the sandbox', entry, environment, () => undefined, /^ {4}Gateway {2,}(\S+)/);
  stops.push(() => program.stop());
  await program.ready;
  const url = (port: number) => `http://127.0.0.1:${port}`;
  return {
    gateway: url(settings.GATEWAY_PORT),
    simulator: url(settings.KSZ_SIMULATOR_PORT),
    identity: url(settings.IDENTITY_PORT),
  };
}

async function watched(options: KitOptions, port: number, addresses: Addresses): Promise<Played> {
  const world = await readWorld(addresses);
  const watching = await watch({
    addresses,
    world,
    port,
    choice: options,
    seconds: 3,
    retryAfterSeconds,
    pauseMs,
    say,
  });
  stops.push(() => watching.stop());
  say(`\nPoint the software to ${watching.url}; tokens are at ${addresses.identity}/token,`);
  say(
    'for the users of the tutorial: gent-social-worker, and gent-software for webhooks, both with the secret sandbox.',
  );
  say('Play what follows, in any order and as often as you like. Ctrl-C prints the checklist.\n');
  for (const line of waitsFor(watching.recording(), options)) say(`  ${line}`);
  say('');
  await wait(2 ** 31 - 1, undefined, { signal: interrupt.signal }).catch(() => undefined);
  return { recording: await watching.stop() };
}

async function played(options: KitOptions, clientUrl: string, addresses: Addresses): Promise<Played> {
  const world = await readWorld(addresses);
  const { only, seconds } = options;
  const { signal } = interrupt;
  return play({ addresses, world, clientUrl, seconds, retryAfterSeconds, only, signal, say });
}

/** @returns the exit code */
async function run(options: KitOptions): Promise<number> {
  if (options.help || options.list) {
    say(options.help ? helpText() : listText());
    return 0;
  }
  const { gateway, simulator, identity, client, proxy = 0, seconds } = options;
  const { signal } = interrupt;
  if (client !== undefined) await requireAdapter({ clientUrl: client, seconds, say, signal });
  const addresses = gateway === undefined ? await startSandbox() : { gateway, simulator, identity };
  signal.throwIfAborted();
  const { recording, software } = await (client === undefined
    ? watched(options, proxy, addresses)
    : played(options, client, addresses));
  const verdicts = verdictsOf(recording, options);
  say(`\n${software === undefined ? '' : `${software}\n\n`}${checklistText(verdicts, recording)}`);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(checklistJson(verdicts, recording, software), null, 2)}\n`);
  }
  return exitCodeOf(verdicts);
}

function sentence(error: unknown, options: KitOptions | undefined): string {
  if (error instanceof KitError || error instanceof StartError) return error.message;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${options?.proxy ?? 0} is in use by another program: choose another with --proxy.`;
  if (code === 'EACCES') return `This user may not use port ${options?.proxy ?? 0}, or write the file of --json.`;
  return `The kit cannot go on: ${String(error)}`;
}

// The terminal may be gone before everything has stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

onInterruption(() => {
  interrupt.abort();
});

let options: KitOptions | undefined;
let exitCode: number;
try {
  options = readOptions(process.argv.slice(2));
  exitCode = await run(options);
} catch (error) {
  if (!interrupt.signal.aborted) process.stderr.write(`${sentence(error, options)}\n`);
  exitCode = 2;
}
for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
process.exit(exitCode);
