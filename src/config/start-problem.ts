/** What Node and PostgreSQL say of a connection. */
interface ConnectionError {
  readonly code?: string;
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

/**
 * One sentence that says why a database cannot be used and what to do.
 * @param setting that has its address
 * @returns undefined when the error says nothing of that
 */
export function databaseProblem(error: unknown, setting = 'DATABASE_URL'): string | undefined {
  const { code, port, address, hostname = '' } = error as ConnectionError;
  // A name with several addresses, such as localhost, was tried at each: the error names none.
  const where = address === undefined ? '' : ` at ${address}:${String(port ?? '')}`;
  switch (code) {
    case 'ECONNREFUSED':
      return `The database cannot be reached${where}: start it, or correct ${setting}.`;
    case 'ENOTFOUND':
      return `There is no host ${hostname}: correct ${setting}.`;
    case '28000':
    case '28P01':
      return `The database refuses the user or password in ${setting}.`;
    case '3D000':
      return `The database named in ${setting} does not exist.`;
    case '42501':
      return `The user in ${setting} may not do this in the database.`;
    default:
      return undefined;
  }
}

/**
 * One sentence that says why something cannot be read from the database and what to do.
 * @param what is read, e.g. `The ledger`
 */
export function unreadProblem(what: string, error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  const detail = typeof code === 'string' ? ` (${code})` : '';
  return databaseProblem(error) ?? `${what} cannot be read: is the database running and migrated?${detail}`;
}

/** One sentence that says why a program did not start and what to do, for the person who started it. */
export function startProblem(error: unknown): string {
  const { code, port, address = '' } = error as ConnectionError;
  const where = `${address}:${String(port ?? '')}`;
  switch (code) {
    case 'EADDRINUSE':
      return `The port ${where} is in use: stop the program that uses it, or choose another port (GATEWAY_PORT).`;
    case 'EACCES':
      return `There is no permission to listen on ${where}: choose a port above 1023 (GATEWAY_PORT).`;
    default:
      return databaseProblem(error) ?? cannotStart(error);
  }
}

function cannotStart(error: unknown): string {
  return error instanceof Error ? `The gateway cannot start: ${error.message}` : 'The gateway cannot start.';
}
