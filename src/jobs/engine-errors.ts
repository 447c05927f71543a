/** What the job engine met in its own work: its database is away, say. */
export class JobEngineError extends Error {
  override readonly name = 'JobEngineError';
  /** Code of the system or of PostgreSQL, where there is one. */
  readonly code?: string;

  /** @param reported pg-boss reports a copy of an error, which is none itself; only its code is taken over */
  constructor(reported: unknown) {
    super('the job engine met an error');
    const { code } = (reported ?? {}) as { readonly code?: unknown };
    if (typeof code === 'string') this.code = code;
  }
}

/** Milliseconds in which an error is told once. */
const quietFor = 60_000;

/**
 * Tells the first error of its kind at once, and then once in a minute with how many were like it meanwhile. While the
 * database is away each worker of each queue meets the same error every two seconds.
 * @param now milliseconds of a steady clock
 */
export function toldOnce(
  tell: (error: JobEngineError, like: number) => void,
  now: () => number = () => performance.now(),
): (reported: unknown) => void {
  const told = new Map<string, { readonly at: number; like: number }>();
  return (reported) => {
    const error = new JobEngineError(reported);
    const kind = error.code ?? '';
    const last = told.get(kind);
    if (last && now() - last.at < quietFor) {
      last.like += 1;
      return;
    }
    told.set(kind, { at: now(), like: 0 });
    tell(error, last?.like ?? 0);
  };
}
