import { expect, test } from 'vitest';
import { isEnergyConnection } from '../../../src/simulator/personas/numbers.ts';
import { isEnergyConnectionNumber } from '../../../src/streams/social-tariff/ean.ts';

test.each([
  '541448206001234565',
  '541449000009876548',
  '541456000011122237',
  '541412000000000016',
  '541448200000000008',
])('%s is a connection', (ean) => {
  expect(isEnergyConnectionNumber(ean)).toBe(true);
  expect(isEnergyConnection(ean)).toBe(true);
});

test.each([
  ['a wrong check digit', '541448206001234566'],
  ['a foreign prefix', '871687000000000001'],
  ['a digit too few', '54144820600123456'],
  ['a digit too many', '5414482060012345655'],
  ['a letter', '54144820600123456X'],
  ['spaces', '541448206001 234565'],
  ['two digits in the wrong order', '541448206001234655'],
  ['nothing', ''],
])('%s is none', (_, ean) => {
  expect(isEnergyConnectionNumber(ean)).toBe(false);
  expect(isEnergyConnection(ean)).toBe(false);
});
