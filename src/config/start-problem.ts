/** One sentence that says why a program did not start and what to do, for the person who started it. */
export function startProblem(error: unknown): string {
  const { code, port, address } = error as {
    readonly code?: string;
    readonly port?: number;
    readonly address?: string;
  };
  const where = `${address ?? ''}:${String(port ?? '')}`;
  switch (code) {
    case 'EADDRINUSE':
      return `The port ${where} is in use: stop the program that uses it, or choose another port (GATEWAY_PORT).`;
    case 'EACCES':
      return `There is no permission to listen on ${where}: choose a port above 1023 (GATEWAY_PORT).`;
    case 'ECONNREFUSED':
      return `The database cannot be reached at ${where}: start it, or correct DATABASE_URL.`;
    case '28P01':
      return 'The database refuses the user or password in DATABASE_URL.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist.';
    default:
      return error instanceof Error ? `The gateway cannot start: ${error.message}` : 'The gateway cannot start.';
  }
}
