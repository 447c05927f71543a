#!/usr/bin/env node
import { commands } from './cli/list.ts';
import { runCommand, UsageError } from './cli/command.ts';
import { withEnvironmentFile } from './cli/environment.ts';
import { runTool } from './ledger-access.ts';

/*
 * The operator's program: checks the settings, migrates, probes the Bank, verifies the evidence, looks after its keys.
 */

const INTERRUPTED = 130;
/** So long may what runs take to end when it is interrupted. */
const patienceMs = 5_000;

/** What others wrote, such as the status of an answer, must not steer the terminal. */
const say = (line: string) => process.stdout.write(`${line.replaceAll(/\p{Cc}/gu, '')}\n`);

/** Whoever reads the output may be gone before it ends: `| head`. */
process.stdout.on('error', () => process.exit(0));

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted) process.exit(INTERRUPTED);
    interruption.abort();
    process.stderr.write('Stopped.\n');
    setTimeout(() => process.exit(INTERRUPTED), patienceMs).unref();
  });
}

await runTool('command', async () => {
  try {
    const { environment, args } = withEnvironmentFile(process.env, process.argv.slice(2));
    return await runCommand(commands, args, { environment, say, signal: interruption.signal });
  } catch (error) {
    if (interruption.signal.aborted) return INTERRUPTED;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nHelp: --help\n`);
    return 2;
  }
});
if (interruption.signal.aborted) process.exit(INTERRUPTED);
