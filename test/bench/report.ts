/** One contender under load. */
export interface Measurement {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU time of the contender's process, microseconds. */
  readonly cpuPerRequest: number;
  readonly residentBytes: number;
}

export interface Row extends Measurement {
  readonly kind: string;
  readonly case: string;
  readonly replyBytes: number;
}

/** The median of each figure over the rounds. */
export function median(measurements: readonly Measurement[]): Measurement {
  const middle = (pick: (one: Measurement) => number) => {
    const sorted = measurements.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    requestsPerSecond: middle((one) => one.requestsPerSecond),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
    cpuPerRequest: middle((one) => one.cpuPerRequest),
    residentBytes: middle((one) => one.residentBytes),
  };
}

/** A Markdown table with the ratios that matter. */
export function table(rows: readonly Row[]): string {
  const of = (kind: string, name: string) => rows.find((row) => row.kind === kind && row.case === name);
  const ratio = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? '' : `${(a / b).toFixed(2)}×`;
  const lines = rows.map((row) =>
    [
      row.case,
      row.kind,
      `${(row.replyBytes / 1000).toFixed(1)} KB`,
      Math.round(row.requestsPerSecond),
      Math.round(row.cpuPerRequest),
      row.p50.toFixed(0),
      row.p99.toFixed(0),
      `${(row.residentBytes / 1e6).toFixed(0)} MB`,
      ratio(row.requestsPerSecond, of('nodeSoap', row.case)?.requestsPerSecond),
      ratio(row.cpuPerRequest, of('passThrough', row.case)?.cpuPerRequest),
    ].join(' | '),
  );
  return [
    '| case | contender | reply | requests/s | CPU µs/request | p50 ms | p99 ms | RSS | throughput vs node-soap | CPU vs pass-through |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}
