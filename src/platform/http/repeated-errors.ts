/** Says of each error whether it is written, so that a fault that hits every request does not fill the log. */
export interface RepeatedErrors {
  /** @returns false when one of its kind was written a moment ago; then it is only counted */
  isNew(error: Error): boolean;
}

/** How long errors of one kind are counted before a line says how many there were. */
const countedForMs = 10_000;
/** Kinds that are counted at the same time; further ones are written as they come. */
const mostKinds = 100;

/** @param again is told how many of a kind there were after the one that was written */
export function createRepeatedErrors(again: (kind: string, times: number) => void): RepeatedErrors {
  const counts = new Map<string, number>();

  function watch(kind: string): void {
    counts.set(kind, 0);
    setTimeout(() => {
      const times = counts.get(kind) ?? 0;
      counts.delete(kind);
      if (times === 0) return;
      // As long as it goes on, it is a line in this time.
      watch(kind);
      again(kind, times);
    }, countedForMs).unref();
  }

  return {
    isNew(error) {
      const kind = kindOf(error);
      const count = counts.get(kind);
      if (count !== undefined) {
        counts.set(kind, count + 1);
        return false;
      }
      if (counts.size < mostKinds) watch(kind);
      return true;
    },
  };
}

/** Type and code; for an error without a code, the place where it was made. It holds nothing of a message. */
function kindOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code)) return `${error.name} ${code}`;
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `${error.name} ${place.trim()}`;
}
