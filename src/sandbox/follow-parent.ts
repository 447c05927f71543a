import { readFileSync } from 'node:fs';

/**
 * Loaded before a program of the sandbox: when the sandbox is killed, the program ends too, so that no port stays
 * taken. The gateway, the only user of the sandbox's PostgreSQL, stops that server when it has finished:
 * SANDBOX_POSTGRES_PID_FILE names the file in which PostgreSQL keeps its process number while it runs.
 */
const pidFile = process.env['SANDBOX_POSTGRES_PID_FILE'];

process.once('disconnect', () => {
  if (pidFile !== undefined)
    process.once('exit', () => {
      endPostgres(pidFile);
    });
  process.kill(process.pid, 'SIGTERM');
});
// The channel must not keep an otherwise finished program alive.
process.channel?.unref();

function endPostgres(file: string): void {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    // PostgreSQL's fast shutdown: connections are cut, nothing that was committed is lost.
    if (Number.isInteger(pid) && pid > 1) process.kill(pid, 'SIGINT');
  } catch {
    // The server has ended already; if not, the next start of the sandbox ends it.
  }
}
