import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { root } from '../markdown.ts';

/** Where Debian has it; it is not in the path of everybody. */
const program = '/usr/sbin/nginx';
export const isNginxHere = existsSync(program) && existsSync('/usr/bin/openssl');

const publicName = 'gateway.centre.example';

type AskOptions = Omit<RequestOptions, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

/** The documented proxy before a gateway, on a port of its own, with a certificate that was made for it. */
export interface Proxy extends AsyncDisposable {
  /** A request to the name of the gateway, as a caller elsewhere makes it; the answer's body is still to be read. */
  readonly ask: (path: string, options?: AskOptions, body?: string) => Promise<IncomingMessage>;
  /** What nginx wrote down. */
  readonly log: () => string;
}

export async function startNginx(gatewayUrl: string): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // Its workers are another user when it is started by root.
  chmodSync(folder, 0o777);
  const file = (name: string) => join(folder, name);
  const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=gateway';
  const names = ['-addext', `subjectAltName=DNS:${publicName}`];
  const out = ['-keyout', file('public-key.pem'), '-out', file('public.pem')];
  execFileSync('/usr/bin/openssl', [...words.split(' '), ...names, ...out], { stdio: 'ignore' });
  const port = await freePort();
  const documented = readFileSync(join(root, 'deploy/nginx/social-inquiry.conf'), 'utf8')
    .replaceAll('listen 443', `listen 127.0.0.1:${String(port)}`)
    .replaceAll('/etc/social-inquiry/', `${folder}/`)
    .replaceAll('/var/log/nginx/', `${folder}/`)
    .replace('server 127.0.0.1:8080', `server ${new URL(gatewayUrl).host}`);
  writeFileSync(file('social-inquiry.conf'), documented);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${file(one)};`);
  writeFileSync(
    file('nginx.conf'),
    `pid ${file('pid')}; daemon off; worker_processes 1; error_log ${file('error.log')}; events {}
     http { ${temporary.join(' ')} include ${file('social-inquiry.conf')}; }`,
  );
  const child = spawn(program, ['-p', folder, '-e', file('error.log'), '-c', file('nginx.conf')], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([
    listens(port),
    ended.then(() => {
      throw new Error(`nginx ended: ${readFileSync(file('error.log'), 'utf8')}`);
    }),
  ]);
  const ca = readFileSync(file('public.pem'));
  return {
    ask: (path, options = {}, body) =>
      new Promise((resolve, reject) => {
        const own = { host: '127.0.0.1', port, path, ca, servername: publicName, agent: false };
        const asked = request({ ...own, ...options, headers: { host: publicName, ...options.headers } }, resolve);
        asked.on('error', reject);
        asked.end(body);
      }),
    log: () =>
      readFileSync(file('social-inquiry.log'), 'utf8') + readFileSync(file('social-inquiry-error.log'), 'utf8'),
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function listens(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => {
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    socket.destroy();
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
