import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { createRepeatedErrors } from './repeated-errors.ts';

/**
 * A log line holds only what is listed here: no URL, header, body or error message, because each of them can carry a
 * person's number or name. Errors are logged with type, code and the lines of code they came from; those of one kind
 * that follow each other are counted.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const repeated = createRepeatedErrors((kind, times) => {
    logger.warn({ kind, times }, 'the same error again');
  });
  const options: LoggerOptions = {
    level,
    base: null,
    // Under its usual name, the message of an error would become that of a line that has none.
    errorKey: 'error',
    serializers: { err: describeError, error: describeError },
    hooks: {
      logMethod(args, method) {
        const error = errorIn(args[0]);
        if (error === undefined || repeated.isNew(error)) method.apply(this, args);
      },
    },
  };
  const logger = pino(options, destination ?? standardOutput());
  return logger;
}

function errorIn(fields: unknown): Error | undefined {
  const error: unknown = typeof fields === 'object' && fields !== null ? Reflect.get(fields, 'err') : undefined;
  return error instanceof Error ? error : undefined;
}

/**
 * Lines are written in batches, after a second at the latest and when the process ends, because a write per line costs
 * more than the line.
 */
function standardOutput(): DestinationStream {
  return pino.destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 1_000 });
}

interface DescribedError {
  readonly type: string;
  readonly code?: string;
  readonly at?: readonly string[];
  readonly cause?: DescribedError;
}

function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { readonly code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? { code } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 4 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
