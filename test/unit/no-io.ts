import processes, { ChildProcess, type SpawnOptions } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { Server, Socket } from 'node:net';

/** A unit test wanted a socket or a program. Do without, or move it out of the list in `files.ts`. */
export class NotInUnitTestsError extends Error {
  override readonly name = 'NotInUnitTestsError';

  constructor(what: string) {
    super(`A unit test may not ${what}; see test/unit/files.ts.`);
  }
}

/** The only program a unit test may start: it judges documents by a schema. */
const allowedProgram = 'xmllint';

function refuse(what: string): never {
  throw new NotInUnitTestsError(what);
}

/** The same function for the program above, and a refusal for all others, so also for those of PostgreSQL. */
function only<Start extends (file: string, ...rest: never[]) => unknown>(start: Start): Start {
  const guarded = (file: string, ...rest: never[]) =>
    file === allowedProgram ? start(file, ...rest) : refuse(`start ${file}`);
  return guarded as Start;
}

Socket.prototype.connect = () => refuse('open a connection');
Server.prototype.listen = () => refuse('listen');

const { prototype } = ChildProcess as unknown as {
  readonly prototype: { spawn(options: SpawnOptions & { readonly file: string }): number };
};
const spawn = Reflect.get(prototype, 'spawn');
prototype.spawn = function (options) {
  return options.file === allowedProgram ? spawn.call(this, options) : refuse(`start ${options.file}`);
};
processes.spawnSync = only(processes.spawnSync);
processes.execFileSync = only(processes.execFileSync);
processes.execSync = only(processes.execSync);
syncBuiltinESMExports();
