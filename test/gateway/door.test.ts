import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rightOf, seenOf } from './door/evidence.ts';
import { combinations } from './door/route.ts';
import { routesOfCentres } from './door/routes-of-centres.ts';
import { routesOfIntegrations } from './door/routes-of-integrations.ts';
import { routeOfStream, routesOfStreams } from './door/routes-of-streams.ts';
import { reasonAgainst, rowsOf } from './door/rows.ts';
import { startStage, type Stage } from './door/stage.ts';

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
const routes = [...routesOfIntegrations, ...routesOfStreams, ...streams.map(routeOfStream), ...routesOfCentres];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(300);
});
afterAll(() => stage[Symbol.asyncDispose]());

describe('the table is whole', () => {
  test('every operation that needs a token is in it, and nothing else', async () => {
    const served = await fetch(`${stage.world.url}/socialInquiry/v1/doc/openapi.yaml`);
    const known = [...new Set(routes.map(({ operation }) => operation))].sort();
    expect(known).toEqual([...securedOperations(await served.text())].sort());
    expect(streams.length).toBeGreaterThan(10);
  });

  test.each(combinations)('%s: every route has a row or says why not', (combination) => {
    for (const route of routes) {
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
