/**
 * The tests that need no database, no socket and no program of ours: rules, values, shapes, mappings, samples, texts.
 * `vitest.unit.config.ts` runs them with `no-io.ts`, under which anything else fails. A test that is not here runs with
 * all others in `npm test`, which has a PostgreSQL.
 */
export const unitTests = [
  'test/{access,assessment,cases,config,mutation,page,stream-kit,streams,unit,values}/**/*.test.ts',
  'test/bank/watch.test.ts',
  'test/bench/profile.test.ts',
  'test/cli/{command,rotation}.test.ts',
  'test/sandbox/options.test.ts',
  'test/site/**/*.test.ts',
  'test/platform/http/**/*.test.ts',
  'test/contracts/{contracts,shapes}.test.ts',
  // The other one of this folder has an outside program judge thousands of documents.
  'test/schema/shape-walk.test.ts',
  'test/bank/soap/{alert-reaction,bank,contract,decode,exchange,ssdn-envelope,xml}.test.ts',
  'test/bank/soap/lanes/{breaker,places,repetitions}.test.ts',
  'test/simulator/personas*.test.ts',
  'test/conformance/{belgif,checklist,document}.test.ts',
  'test/platform/jobs/engine-errors.test.ts',
  'test/platform/webhooks/{targets,signature}.test.ts',
  'test/evidence/{seal,verify-sample}.test.ts',
  'test/evidence/tree/own-rows.test.ts',
  'test/soak/bounds.test.ts',
  'test/{architecture,docs}.test.ts',
  'test/collection/{bruno,postman}.test.ts',
  'test/sdk/{client,dossier,events,feed,retries,tokens,webhooks}.test.ts',
  'test/scenarios/{requirements,fields,sentences}.test.ts',
] as const;
