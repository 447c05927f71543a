import { expect, test } from 'vitest';
import { toldOnce, type JobEngineError } from '../../../src/platform/jobs/engine-errors.ts';

function listener() {
  let now = 0;
  const told: { readonly code: string | undefined; readonly like: number }[] = [];
  const tell = (error: JobEngineError, like: number) => void told.push({ code: error.code, like });
  return { told, report: toldOnce(tell, () => now), wait: (ms: number) => (now += ms) };
}

test('the same error is told at once and then once in a minute, with how many there were meanwhile', () => {
  const { told, report, wait } = listener();
  for (let count = 0; count < 10; count += 1) report({ code: 'ECONNREFUSED', message: 'connect to somewhere' });
  expect(told).toEqual([{ code: 'ECONNREFUSED', like: 0 }]);
  wait(60_000);
  report({ code: 'ECONNREFUSED' });
  report({ code: 'ECONNREFUSED' });
  expect(told.slice(1)).toEqual([{ code: 'ECONNREFUSED', like: 9 }]);
});

test('an error of another kind is told beside it, also one without a code and what is no error at all', () => {
  const { told, report } = listener();
  report({ code: 'ECONNREFUSED' });
  report({ code: '57P01' });
  report(new Error('something else'));
  report(undefined);
  expect(told.map(({ code }) => code)).toEqual(['ECONNREFUSED', '57P01', undefined]);
});

test('nothing of the reported error goes on but its code', () => {
  const errors: JobEngineError[] = [];
  toldOnce((error) => void errors.push(error))({ message: 'about somebody', code: 42, detail: 'Key (ssin)' });
  expect(JSON.stringify([errors, errors[0]?.message, errors[0]?.cause])).not.toMatch(/somebody|ssin/);
});
