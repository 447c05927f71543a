import { readFileSync, statSync } from 'node:fs';

/** A file cannot be read. The message leaves out the path: it could be a secret in the wrong place. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

/** What files hold, as of the last look. */
export interface FollowedFiles<T> {
  /** The same value until the files change. */
  current(): T;
  /** False when the files have changed and cannot be used as they are; then the value is that of before. */
  isCurrent(): boolean;
}

export interface Following {
  /** Monotonic, in milliseconds. */
  readonly clock: () => number;
  /** Is told, once for each change, why changed files cannot be used. */
  readonly onProblem: (error: unknown) => void;
}

/** How often the files are looked at, in milliseconds. */
const lookEveryMs = 1_000;

/**
 * Follows files that are used together: they are read again when one of them changes, at the next use. What cannot be
 * used changes nothing; files that are replaced one after the other may not fit in between. By their state and not by
 * events: a file that a container platform replaces gives none.
 * @param make the value of the files with these texts, in the order of the paths; what it throws at the start is thrown
 * @throws UnreadableFileError at the start
 */
export function followFiles<T>(
  paths: readonly string[],
  make: (texts: readonly string[]) => T,
  { clock, onProblem }: Following,
): FollowedFiles<T> {
  let version = versionOf(paths);
  let value = make(paths.map(textOf));
  let isCurrent = true;
  let lookedAt = clock();

  function look(): void {
    if (clock() - lookedAt < lookEveryMs) return;
    lookedAt = clock();
    const found = versionOf(paths);
    if (found === version) return;
    version = found;
    try {
      value = make(paths.map(textOf));
      isCurrent = true;
    } catch (error) {
      isCurrent = false;
      onProblem(error);
    }
  }

  return {
    current: () => {
      look();
      return value;
    },
    isCurrent: () => {
      look();
      return isCurrent;
    },
  };
}

/** Changes whenever one of the files does, also when a link is turned to another file, or it goes or comes back. */
function versionOf(paths: readonly string[]): string {
  return paths
    .map((path) => {
      try {
        const { mtimeMs, ctimeMs, size, ino } = statSync(path);
        return [mtimeMs, ctimeMs, size, ino].join(':');
      } catch (error) {
        return codeOf(error);
      }
    })
    .join();
}

/** @throws UnreadableFileError */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UnreadableFileError(`a file cannot be read (${codeOf(cause)})`, { cause });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
