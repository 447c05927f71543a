import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { rewriting, startBendingProxy, type BendingProxy } from './bending-proxy.ts';
import { startNeighbour } from './neighbour.ts';
import { programEnvironment } from '../program-environment.ts';

/* From a reply with something new in it to the drift report, over the database. */
let world: Constellation;
let proxy: BendingProxy;
beforeAll(async () => {
  proxy = await startBendingProxy();
  world = await startConstellation();
  proxy.passTo(world.simulatorUrl);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
});

const program = fileURLToPath(new URL('../../src/drift.ts', import.meta.url));

async function report(...args: readonly string[]) {
  const env = programEnvironment({ DATABASE_URL: world.database.runtimeUrl });
  const run = promisify(execFile)(process.execPath, [program, ...args], { env });
  return run.then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

/** A gateway of its own consults one stream while the Bank's replies are bent, and stops: then everything is kept. */
async function consultBent(change: (document: string) => string): Promise<void> {
  const id = await world.integrate(world.persona('single-applicant')).catch(() => undefined);
  const found = await world.call<{ readonly items: readonly { readonly integrationId: string }[] }>(
    '/integrations/query',
    { body: { ssin: world.persona('single-applicant').ssin } },
  );
  const integrationId = id ?? found.body.items[0]?.integrationId ?? '';
  const gateway = await startNeighbour(world, { env: proxy.env });
  const url = await gateway.listen();
  await proxy.bending(rewriting(change), async () => {
    const token = await world.token('gent-social-worker');
    const answer = await fetch(`${url}/socialInquiry/v1/integrations/${integrationId}/streams/jobSeeker`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
  });
  await gateway.close();
}

describe('the drift report', () => {
  test('says nothing where the Bank sends what the contracts say', async () => {
    await consultBent((document) => document);
    const { code, stdout } = await report();
    expect(stdout).toContain('No difference');
    expect(code).toBe(0);
  });

  test('names a new element and a new code, never what is in them', async () => {
    await consultBent((document) =>
      document
        .replace(/(?=<inceptionTimestamp>)/, '<mentor>Quirinalda Kanarie</mentor>')
        .replace(/(<categoryPES><code>)[^<]*<\/code>.*?(?=<\/categoryPES>)/, '$1VDAB777</code>'),
    );
    const { code, stdout } = await report();
    expect(stdout).toMatch(/JobSeekerService consultContactAndInscription [\w/]*inscription\/mentor {2}1 times/);
    expect(stdout).toMatch(/jobSeeker \w+ VDAB777 {2}1 times/);
    expect(stdout).not.toContain('Quirinalda');
    expect(code).toBe(1);
  });

  test('is in the health of a gateway until somebody acknowledges it', async () => {
    const before = await startNeighbour(world);
    const health = async (url: string) =>
      ((await (await fetch(`${url}/socialInquiry/v1/health`)).json()) as { parts: Record<string, { status: string }> })
        .parts['contractDrift']?.status;
    const url = await before.listen();
    await expect.poll(() => health(url), { interval: 500 }).toBe('DEGRADED');
    await before.close();

    expect((await report('--acknowledge')).code).toBe(0);
    expect((await report()).stdout).toContain('No difference');
    const after = await startNeighbour(world);
    expect(await health(await after.listen())).toBe('UP');
    await after.close();
  });

  test('says what is wrong when it cannot be made', async () => {
    const wrong = await report('--nonsense');
    expect([wrong.code, wrong.stderr]).toEqual([2, 'Usage: npm run drift -- [--acknowledge]\n']);
  });
});
