/**
 * What the client threw. Messages, properties and what a console or a log shows of an error have no personal data: they
 * name the operation, a status and the trace id.
 */
export class GatewayClientError extends Error {
  override readonly name: string = 'GatewayClientError';
}

/** What was given to the client cannot be used. Nothing was sent. */
export class InputError extends GatewayClientError {
  override readonly name = 'InputError';
}

/** No whole answer came: no connection, no certificate that is trusted, or not in time. The request may have been handled. */
export class ConnectionError extends GatewayClientError {
  override readonly name = 'ConnectionError';
  readonly operationId: string;
  /** `timeout`, or the code of the engine, e.g. `ECONNREFUSED`; `unknown` when it gives none. */
  readonly code: string;

  constructor(operationId: string, code: string) {
    super(`${operationId}: no whole answer came (${code}).`);
    this.operationId = operationId;
    this.code = code;
  }
}

/** An answer that the contract does not know. */
export class UnexpectedAnswerError extends GatewayClientError {
  override readonly name = 'UnexpectedAnswerError';
  readonly operationId: string;
  readonly status: number;

  constructor(operationId: string, status: number, what: string) {
    super(`${operationId}: ${what} (status ${String(status)}).`);
    this.operationId = operationId;
    this.status = status;
  }
}

/** The authorization server gave no token. */
export class AuthenticationError extends GatewayClientError {
  override readonly name = 'AuthenticationError';
  /** Status of its answer. */
  readonly status: number;
  /** Its code (RFC 6749, 5.2), e.g. `invalid_client`; absent when it gave none. */
  readonly error: string | undefined;

  constructor(status: number, error: string | undefined) {
    super(`The authorization server gave no token: ${error ?? 'no reason'} (status ${String(status)}).`);
    this.status = status;
    this.error = error;
  }
}

/** The code of what an engine threw. Its text is not used: it may repeat what was sent. */
export function codeOf(error: unknown): string {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const { code, name, cause } = at as { code?: unknown; name?: unknown; cause?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    if (name === 'TimeoutError') return 'timeout';
    at = cause;
  }
  return 'unknown';
}
