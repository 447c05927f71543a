import { expect, test } from 'vitest';
import { acts } from '../../src/access/book/acts.ts';
import { callsOf, costs } from '../../src/cases/costs.ts';
import { streams } from '../../src/streams/registry.ts';

test.each(acts.map((act) => ({ ...act })))('$name costs something', ({ name }) => {
  const { allowance, units } = costs[name];
  expect(units).toBeGreaterThanOrEqual(1);
  expect(['consultations', 'registrations', 'reconciliations', 'work']).toContain(allowance);
});

test('what asks the Bank for data is a consultation, whatever opens it', () => {
  expect(Object.entries(costs).filter(([, { allowance }]) => allowance === 'consultations')).toHaveLength(3);
  expect(costs.consult.allowance).toBe('consultations');
});

test('a stream counts as often as it calls the Bank', () => {
  const calls = Object.fromEntries(streams.map((stream) => [stream.name, callsOf(stream)]));
  expect(calls).toMatchObject({ dimona: 1, attestations: 8 });
  for (const name of Object.keys(calls)) expect(calls[name]).toBeGreaterThanOrEqual(1);
});
