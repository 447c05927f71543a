import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * A gateway process as the ledger sees it: callers that open and close entries as fast as they can. It waits for a line
 * on standard input, works for the given time, and prints what it did as JSON.
 */

interface Tree {
  start(): Promise<void>;
  stop(): Promise<void>;
  written(rows: readonly object[]): void;
}

interface Fixtures {
  readonly startLedger: (
    url: string,
    onWritten: (rows: readonly object[]) => void,
  ) => Promise<{
    readonly instanceId: string;
    readonly ledger: {
      open(opening: object): Promise<{ readonly entryId: string }>;
      close(entry: { readonly entryId: string }, closing: object): Promise<void>;
      stop(): Promise<void>;
    };
    readonly commits: () => number;
  }>;
  readonly opening: () => object;
  readonly closing: () => object;
  /** Absent in a checkout of the time before the tree. */
  readonly newTree?: (url: string, options: object) => Tree;
}

const [checkout = '', url = '', callers = '64', seconds = '5'] = process.argv.slice(2);
const { startLedger, opening, closing, newTree } = (await import(
  pathToFileURL(join(checkout, 'test/evidence/fixtures.ts')).href
)) as Fixtures;
let tree = undefined as Tree | undefined;
const { ledger, commits, instanceId } = await startLedger(url, (rows) => tree?.written(rows));
tree = newTree?.(url, { chain: instanceId, everyMs: 1_000, publishEveryMs: 300_000 });
await tree?.start();

process.stdout.write('ready\n');
await new Promise((go) => process.stdin.once('data', go));
const end = performance.now() + Number(seconds) * 1_000;
const usage = process.cpuUsage();
const before = commits();
/** Milliseconds of one append: opening or closing. */
const times: number[] = [];
let entries = 0;
await Promise.all(
  Array.from({ length: Number(callers) }, async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      const entry = await ledger.open(opening());
      const opened = performance.now();
      await ledger.close(entry, closing());
      times.push(opened - begun, performance.now() - opened);
      entries += 1;
    }
  }),
);
const { user, system } = process.cpuUsage(usage);
times.sort((one, other) => one - other);
const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
const figures = { entries, commits: commits() - before, p50: at(0.5), p99: at(0.99), cpuMs: (user + system) / 1_000 };
await ledger.stop();
await tree?.stop();
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
