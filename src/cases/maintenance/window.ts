import { parse } from 'yaml';
import { z } from 'zod';
import type { FullText } from '../../values/localized-text.ts';

/** A time for which the Bank, or a source behind it, has announced maintenance. */
export interface MaintenanceWindow {
  /** Names of the streams that may not answer. */
  readonly streams: readonly string[];
  /** Milliseconds since 1970, included. */
  readonly from: number;
  /** Milliseconds since 1970, not included. */
  readonly until: number;
  /** What is said about it, if anything. */
  readonly text?: FullText | undefined;
}

/** The windows that are known now. */
export type Maintenance = () => readonly MaintenanceWindow[];

/** The file of maintenance windows is not what it should be. */
export class MaintenanceFileError extends Error {
  override readonly name = 'MaintenanceFileError';
}

const moment = z.iso
  .datetime({ offset: true, error: 'must be a moment such as 2026-12-05T20:00:00+01:00' })
  .transform(Date.parse);
const line = z.string().min(1).max(300);

/**
 * Reads the file of windows: YAML with `windows`, each with `streams`, `from`, `until`, and, if wanted, `text` in four
 * languages.
 * @param streams names of the streams that exist
 * @throws MaintenanceFileError
 */
export function parseWindows(yaml: string, streams: ReadonlySet<string>): readonly MaintenanceWindow[] {
  const shape = z.strictObject({
    windows: z.array(
      z
        .strictObject({
          streams: z.array(z.string().refine((name) => streams.has(name), 'is no stream')).min(1),
          from: moment,
          until: moment,
          text: z.strictObject({ nl: line, fr: line, de: line, en: line }).optional(),
        })
        .refine(({ from, until }) => from < until, 'ends before it begins'),
    ),
  });
  let content: unknown;
  try {
    // Moments stay texts, so that one without an offset is refused.
    content = parse(yaml, { schema: 'core' });
  } catch (cause) {
    throw new MaintenanceFileError('MAINTENANCE_FILE: the file is not YAML.', { cause });
  }
  const { data, error } = shape.safeParse(content);
  if (data) return data.windows;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
  throw new MaintenanceFileError(`MAINTENANCE_FILE: ${problems.join('; ')}.`);
}

/** The windows of a stream that are not over, earliest first. */
export function announcedFor(
  windows: readonly MaintenanceWindow[],
  stream: string,
  now: number,
): readonly MaintenanceWindow[] {
  return windows
    .filter(({ streams, until }) => streams.includes(stream) && now < until)
    .sort((one, other) => one.from - other.from);
}

/**
 * When the maintenance of a stream is over: the end of the windows that follow each other without a gap from now on.
 * @returns milliseconds since 1970; undefined when there is none now
 */
export function maintainedUntil(
  windows: readonly MaintenanceWindow[],
  stream: string,
  now: number,
): number | undefined {
  let end: number | undefined;
  for (const { from, until } of announcedFor(windows, stream, now)) {
    if (from <= (end ?? now)) end = Math.max(end ?? 0, until);
  }
  return end;
}
