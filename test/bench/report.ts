/** One turn of a process under load. */
export interface Measurement {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU time of the contender's process, microseconds. */
  readonly cpuPerRequest: number;
  readonly residentBytes: number;
}

/** From the process with the lowest median to the one with the highest. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
}

/** A contender in one case: the median over all turns of all its processes, and how far the processes lie apart. */
export interface Summary extends Measurement {
  readonly requestsPerSecondSpread: Spread;
  readonly cpuPerRequestSpread: Spread;
}

export interface Row extends Summary {
  readonly name: string;
  readonly case: string;
  readonly replyBytes: number;
}

/** @param processes the turns of each process */
export function summary(processes: readonly (readonly Measurement[])[]): Summary {
  const middle = (pick: (one: Measurement) => number) => median(processes.flat().map(pick));
  const spread = (pick: (one: Measurement) => number): Spread => {
    const medians = processes.map((turns) => median(turns.map(pick)));
    return { lowest: Math.min(...medians), highest: Math.max(...medians) };
  };
  return {
    requestsPerSecond: middle((one) => one.requestsPerSecond),
    requestsPerSecondSpread: spread((one) => one.requestsPerSecond),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
    cpuPerRequest: middle((one) => one.cpuPerRequest),
    cpuPerRequestSpread: spread((one) => one.cpuPerRequest),
    residentBytes: middle((one) => one.residentBytes),
  };
}

/** @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

/** A Markdown table with the ratios that matter. */
export function table(rows: readonly Row[]): string {
  const of = (name: string, row: Row) => rows.find((other) => other.name === name && other.case === row.case);
  const ratio = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? '' : `${(a / b).toFixed(2)}×`;
  const withSpread = (value: number, { lowest, highest }: Spread) =>
    `${value.toFixed(0)} (${lowest.toFixed(0)}–${highest.toFixed(0)})`;
  const lines = rows.map((row) =>
    [
      row.case,
      row.name,
      `${(row.replyBytes / 1000).toFixed(1)} KB`,
      withSpread(row.requestsPerSecond, row.requestsPerSecondSpread),
      withSpread(row.cpuPerRequest, row.cpuPerRequestSpread),
      row.p50.toFixed(0),
      row.p99.toFixed(0),
      `${(row.residentBytes / 1e6).toFixed(0)} MB`,
      ratio(row.requestsPerSecond, of('nodeSoap', row)?.requestsPerSecond),
      ratio(row.cpuPerRequest, of('passThrough', row)?.cpuPerRequest),
    ].join(' | '),
  );
  return [
    '| case | contender | reply | requests/s | CPU µs/request | p50 ms | p99 ms | RSS | throughput vs node-soap | CPU vs pass-through |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}
