import { bookOfVersion } from '../../src/access/book/history.ts';
import { recomputeLedger } from '../../src/access/recompute-ledger.ts';
import { openLedgerArchive } from '../../src/evidence/storage/ledger-archive.ts';
import { eventually } from '../evidence/eventually.ts';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rightOf, seenOf, traceOf } from './door/evidence.ts';
import { combinations, nobodysId, type Subject } from './door/route.ts';
import { routesOfApprovals } from './door/routes-of-approvals.ts';
import { routesOfCentres } from './door/routes-of-centres.ts';
import { routesOfSoftware } from './door/routes-of-software.ts';
import { routesOfCitizens } from './door/routes-of-citizens.ts';
import { routesOfFlags } from './door/routes-of-flags.ts';
import { routesOfIntegrations } from './door/routes-of-integrations.ts';
import { routeOfStream, routesOfStreams } from './door/routes-of-streams.ts';
import { reasonAgainst, rowsOf } from './door/rows.ts';
import { citizenOperations } from './citizen-operations.ts';
import { inspectionOperations } from './inspection-operations.ts';
import { namur, startStage, type Stage } from './door/stage.ts';
import { statementsOf } from './door/statements.ts';
import { entriesOf } from './evidence-rows.ts';

/*
 * Every route that needs a token × every way to meet it: what is answered, and the one entry that the evidence has of it.
 * It talks to the gateway over HTTP and knows nothing of how the gateway decides.
 */

interface OpenapiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly security?: readonly unknown[] }>>>>;
}

/** Operations that need a token, as `GET /path`. */
function securedOperations(yaml: string): readonly string[] {
  const { paths } = parse(yaml) as OpenapiDocument;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.length !== 0)
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
}

const committed = securedOperations(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8'));
const streams = committed.filter((one) => /^GET \/integrations\/\{integrationId\}\/streams\/\w+$/.test(one));
const routes = [
  ...routesOfIntegrations,
  ...routesOfStreams,
  ...streams.map(routeOfStream),
  ...routesOfCentres,
  ...routesOfSoftware,
  ...routesOfCitizens,
  ...routesOfFlags,
];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(650);
});
afterAll(() => stage[Symbol.asyncDispose]());

describe('the table is whole', () => {
  test('every operation that needs a token is in it, and nothing else', async () => {
    const served = await fetch(`${stage.world.url}/socialInquiry/v1/doc/openapi.yaml`);
    const known = [
      ...new Set([...routes, ...routesOfApprovals].map(({ operation }) => operation)),
      // Not of callers: citizen.test.ts.
      ...citizenOperations,
      // Of supervisors: inspections.test.ts.
      ...inspectionOperations,
    ].sort();
    expect(known).toEqual([...securedOperations(await served.text())].sort());
    expect(streams.length).toBeGreaterThan(10);
  });

  test.each(combinations)('%s: every route has a row or says why not', (combination) => {
    for (const route of [...routes, ...routesOfApprovals]) {
      const hasRows = rowsOf(route).some((row) => row.combination === combination);
      expect(`${route.operation}: ${String(hasRows)}`).toBe(
        `${route.operation}: ${String(reasonAgainst(route, combination) === undefined)}`,
      );
    }
  });
});

describe('the table', () => {
  test.each(routes.flatMap(rowsOf).map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    const subject = await row.make(stage);
    const claims = { sub: stage.newUser(), ...row.claims(subject) };
    const answer = await stage.call(row.asked(subject), claims);
    const seen = await seenOf(stage, row, { subject, claims, answer });
    expect(seen).toEqual(rightOf(row.expected, seen, claims, row.isReadBack));
  });
});

describe('whoever asks for an integration of another centre learns nothing that asking for none would not say', () => {
  let foreign: Subject;
  beforeAll(async () => {
    foreign = await stage.integrate(stage.somebody(), namur);
  });

  test.each(routes.filter(({ target }) => target === 'integration').map((route) => [route.operation, route] as const))(
    '%s',
    async (_operation, route) => {
      const ask = async (subject: Subject) => {
        const claims = { sub: stage.newUser(), role: route.roles[0] };
        const { result, statements } = await statementsOf(() => stage.call(route.asked(subject), claims));
        const { instance, ...body } = result.body;
        expect(instance).toBe(`urn:uuid:${traceOf(result)}`);
        const entries = await entriesOf(stage.world.database, traceOf(result));
        return {
          status: result.status,
          body,
          headers: [...result.headers.keys()].sort(),
          rows: entries.map(({ closed }) => 1 + closed.length),
          statements,
        };
      };
      // A job of the gateway may write in between: then the two are compared again.
      await eventually(async () => {
        const missing = await ask({ integrationId: nobodysId });
        expect(await ask(foreign)).toEqual(missing);
        expect(missing).toMatchObject({ status: 404, rows: [2] });
        // Somebody looked for it: the work is the same because it was done, not because nothing was.
        expect(missing.statements.join('\n')).toContain('integration');
      });
    },
  );
});

test('every decision in the evidence comes out the same with the rule book of its version', async () => {
  await using archive = await openLedgerArchive(stage.world.database.ownerUrl);
  const { same, different, unknownVersions } = await recomputeLedger(archive.entries(), bookOfVersion);
  expect(different).toEqual([]);
  expect(unknownVersions.size).toBe(0);
  expect(same).toBeGreaterThan(300);
});
