import { createPeerTrust } from '../src/certificates/failures.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scopeTexts } from '../src/access/book/acts.ts';
import { createApp } from '../src/platform/http/app.ts';
import { createLogger } from '../src/platform/http/logging.ts';
import { createMetrics } from '../src/platform/http/metrics.ts';
import { openapiYaml } from '../src/platform/http/openapi.ts';
import type { GatewayPorts } from '../src/cases/ports.ts';
import { readExamples } from '../src/cases/examples/read.ts';
import { problemSchemas } from '../src/cases/problem-schemas.ts';
import { caseRoutes } from '../src/cases/routes.ts';
import { streams } from '../src/streams/registry.ts';

/** The committed contract. */
export const openapiFile = fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url));

const heading = '# Generated from the routes of src/cases by: npm run openapi. Do not edit.\n';

/** Generates the OpenAPI document from the routes, with the addresses of the sandbox. Nothing is started. */
export async function generateOpenapi(): Promise<string> {
  // The routes are only described here, never called: they need no back ends.
  const ports = { streams, centres: new Map(), clock: () => 0 } as unknown as GatewayPorts;
  const metrics = createMetrics(
    { sightings: () => [], drift: () => [], noteCode: () => undefined },
    { services: () => [], trust: { refusals: () => [], certificates: () => [], unusable: () => [], peers: {} } },
    {
      tree: { state: () => 'ready', waitingMs: () => 0, size: () => 0, foreign: () => [] },
      rows: { found: () => new Map(), awaited: () => [] },
    },
  );
  const issuer = 'http://127.0.0.1:8082';
  const app = await createApp(
    {
      routes: (api, baseUrl) => {
        caseRoutes(api, {
          ports,
          metrics,
          baseUrl,
          ask: () => undefined as never,
          askCitizen: () => undefined as never,
        });
      },
      health: () => ({}),
      tokenIssuer: { tls: undefined, trust: createPeerTrust(() => undefined) },
      tokenReading: { citizens: { scope: '', fictiveSsins: true }, presentNumber: (number) => number },
      scopes: scopeTexts,
      pages: { common: [], dossier: [], citizen: [] },
      problems: problemSchemas,
      examples: readExamples,
      metrics,
      logger: createLogger('silent'),
      clock: () => 0,
      tokenClock: () => 0,
      draining: () => false,
      delays: [],
    },
    {
      publicUrl: 'http://127.0.0.1:8080',
      tokens: {
        issuer,
        audience: 'urn:pcsw:socialInquiry',
        jwksUrl: `${issuer}/jwks`,
        longestLifeMs: 1,
        authorizationUrl: `${issuer}/authorize`,
        tokenUrl: `${issuer}/token`,
      },
      docClientId: undefined,
      browserPages: { dossierClientId: undefined, citizenClientId: undefined, personasUrl: undefined },
      requestsUnderWay: 1,
      failedTokensPerMinute: 1,
      trustedProxies: [],
      totalDeadlineMs: 1_000,
    },
  );
  await app.ready();
  try {
    return heading + openapiYaml(app);
  } finally {
    await app.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const generated = await generateOpenapi();
  if (process.argv.includes('--write')) {
    writeFileSync(openapiFile, generated);
  } else if (process.argv.includes('--check')) {
    if (readFileSync(openapiFile, 'utf8') !== generated) {
      process.stderr.write('openapi/openapi.yaml is not what the routes say. Run: npm run openapi\n');
      process.exitCode = 1;
    }
  } else {
    process.stdout.write(generated);
  }
}
