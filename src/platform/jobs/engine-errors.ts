/** An error in the job engine's own work, e.g. an unreachable database. */
export class JobEngineError extends Error {
  override readonly name = 'JobEngineError';
  /** Code of the system or of PostgreSQL, if there is one. */
  readonly code?: string;

  /** @param reported pg-boss reports a copy of an error that is not an Error object; only its code is used */
  constructor(reported: unknown) {
    super('the job engine met an error');
    const { code } = (reported ?? {}) as { readonly code?: unknown };
    if (typeof code === 'string') this.code = code;
  }
}

/** Milliseconds in which an error is reported once. */
const quietFor = 60_000;

/**
 * Reports the first error of its kind at once, then once per minute with the number of similar ones since. While the
 * database is unreachable, each look and each worker meets the same error.
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
