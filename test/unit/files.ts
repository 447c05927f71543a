/**
 * The tests that need no database, no socket and no program of ours: rules, values, shapes, mappings, samples, texts.
 * `vitest.unit.config.ts` runs them with `no-io.ts`, under which anything else fails. A test that is not here runs with
 * all others in `npm test`, which has a PostgreSQL.
 */
export const unitTests = [
  'test/{consultation,domain,drift,http,integrations,mutation,policy,streams,unit}/**/*.test.ts',
  'test/contracts/{contracts,shapes}.test.ts',
  // The other one of this folder has an outside program judge thousands of documents.
  'test/schema/shape-walk.test.ts',
  'test/ksz/{bank,contract,decode,exchange,ssdn-envelope,xml}.test.ts',
  'test/simulator/ksz/personas*.test.ts',
  'test/conformance/document.test.ts',
  'test/jobs/engine-errors.test.ts',
  'test/ledger/seal.test.ts',
  'test/{architecture,config,docs}.test.ts',
] as const;
