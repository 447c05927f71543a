import { median } from '../bench/report.ts';

/** Something that has to hold, and whether it did. */
export interface Bound {
  readonly what: string;
  /** Undefined when it was not measured often enough to say. */
  readonly holds: boolean | undefined;
  readonly figure: string;
}

/** The value below which so many percent of the values are; NaN when there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** Something that may never happen. @param examples sentences about what did */
export function never(what: string, times: number, examples: readonly string[]): Bound {
  const example = examples[0] === undefined ? '' : `, e.g. ${examples[0]}`;
  return { what, holds: times === 0, figure: `${String(times)} times${example}` };
}

/** Pairs that say something together: one busy moment of a machine is none of them. */
const fewest = 3;

/**
 * How much something may grow by what was done: the median over pairs that were measured one after the other.
 * @param most largest median that holds, e.g. 1.5
 */
export function growth(
  what: string,
  pairs: readonly (readonly [before: number, after: number])[],
  most: number,
): Bound {
  const ratios = pairs.map(([before, after]) => after / before).filter((ratio) => !Number.isNaN(ratio));
  if (ratios.length < fewest) return { what, holds: undefined, figure: `${String(ratios.length)} pairs, too few` };
  const middle = median(ratios);
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  const figure = `${middle.toFixed(2)}× (${lowest ?? ''}–${highest ?? ''}, ${String(ratios.length)} pairs); at most ${String(most)}×`;
  return { what, holds: middle <= most, figure };
}
