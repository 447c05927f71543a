import { median } from '../bench/report.ts';
import { growth, never, type Bound } from './bounds.ts';
import type { Measured } from './rounds.ts';
import type { Held } from './watch.ts';

/** What the ledger was found to be when all was over. */
export interface LedgerFound {
  /** Entries that nobody closed. */
  readonly open: number;
  /** Exit code of `npm run ledger:verify`. */
  readonly verification: number | null;
  readonly said: string;
}

/** Everything that has to hold, and whether it did. */
export function boundsOf(measured: Measured, { open, verification, said }: LedgerFound): readonly Bound[] {
  const { evidence, statuses, notBack, quiet, besideHanging, tenfold } = measured;
  return [
    never('An answer without its closed entry, or with another', evidence.length, evidence),
    never('An entry that stays open', open, []),
    { what: 'The chain of the ledger is intact', holds: verification === 0, figure: said.split('\n')[0] ?? '' },
    never('An answer that does not tell the truth', statuses.length, statuses),
    never('A service that does not come back after its trouble', notBack.length, notBack),
    growth('p99 of the others while 100 callers are at one that hangs', besideHanging, 1.5),
    growth('p99 of what is accepted with ten times as many callers', tenfold, 2),
    drift('Memory when nobody asks, from the first round to the last', quiet, ({ memory }) => memory, 1.5),
    drift('Descriptors when nobody asks, likewise', quiet, ({ descriptors }) => descriptors, 2),
  ];
}

/** How much a gateway holds more after the last rounds than after the first. */
function drift(what: string, quiet: readonly Held[], pick: (held: Held) => number, most: number): Bound {
  const values = quiet.map(pick);
  // The first rounds fill caches and compile code.
  const [first, ...others] = values.slice(Math.min(2, values.length - 1));
  return growth(
    what,
    others.length < 3 || first === undefined ? [] : others.slice(-3).map((last) => [first, last]),
    most,
  );
}

/** A Markdown table of what was done: medians over the rounds, and the most that was held. */
export function figureTable({ figures }: Measured): string {
  const rows = [...figures].map(([what, all]) => {
    const middle = (pick: (one: (typeof all)[number]) => number, digits = 0) => {
      const values = all.map(pick).filter((value) => !Number.isNaN(value));
      return values.length === 0 ? '–' : median(values).toFixed(digits);
    };
    const most = Math.max(...all.map(({ memory }) => memory));
    const connections = Math.max(...all.map((one) => one.connections));
    return [
      what,
      String(all.length),
      middle(({ callers }) => callers),
      String(all.reduce((sum, { answers }) => sum + answers, 0)),
      middle(({ accepted }) => accepted, 1),
      middle(({ p50 }) => p50),
      middle(({ p99 }) => p99),
      middle(({ refusedP50 }) => refusedP50),
      middle(({ perSecond }) => perSecond),
      `${(most / 1e6).toFixed(0)} MB`,
      String(connections),
    ];
  });
  const head = [
    'what',
    'times',
    'callers',
    'answers',
    '% with data',
    'p50 ms',
    'p99 ms',
    'refusals p50 ms',
    'with data/s',
    'memory',
    'connections',
  ];
  return markdown(head, rows);
}

/** How a stream was answered whose services all failed in one way. */
export function faultTable({ told, cells }: Measured): string {
  const statuses = [...new Set([...told.values()].flatMap((counts) => [...counts.keys()]))].sort((a, b) => a - b);
  const rows = [...told].map(([kind, counts]) => [kind, ...statuses.map((status) => String(counts.get(status) ?? 0))]);
  return `${String(cells.done)} of service × fault × load:\n\n${markdown(['fault', ...statuses.map(String)], rows)}`;
}

export function boundTable(bounds: readonly Bound[]): string {
  const verdict = ({ holds }: Bound) => (holds === undefined ? 'not measured' : holds ? 'holds' : 'BROKEN');
  return markdown(
    ['bound', 'verdict', 'figure'],
    bounds.map((bound) => [bound.what, verdict(bound), bound.figure]),
  );
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
