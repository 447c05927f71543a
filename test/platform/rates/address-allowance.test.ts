import { expect, test } from 'vitest';
import { createAddressAllowance } from '../../../src/platform/rates/address-allowance.ts';

function allowance(perMinute: number) {
  let now = 0;
  const made = createAddressAllowance(perMinute, () => now);
  return {
    ...made,
    pass: (ms: number) => {
      now += ms;
    },
    /** How many are allowed in a row. */
    takeAll: (address: string) => {
      let taken = 0;
      while (made.take(address).isAllowed) taken += 1;
      return taken;
    },
  };
}

test('an address has so many, and gets new ones with time', () => {
  const one = allowance(60);
  expect(one.takeAll('192.0.2.1')).toBe(60);
  expect(one.take('192.0.2.1')).toEqual({ isAllowed: false, limit: 60, remaining: 0, resetSeconds: 1 });
  expect(one.takeAll('192.0.2.2')).toBe(60);
  one.pass(10_000);
  expect(one.takeAll('192.0.2.1')).toBe(10);
  one.pass(3_600_000);
  expect(one.takeAll('192.0.2.1')).toBe(60);
});

test('what is given back can be taken again, and is never more than there was', () => {
  const one = allowance(3);
  one.giveBack('192.0.2.1');
  expect(one.takeAll('192.0.2.1')).toBe(3);
  one.giveBack('192.0.2.1');
  expect(one.takeAll('192.0.2.1')).toBe(1);
});

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
  ['2001:db8:1:2::1', '2001:0DB8:0001:0002:0:0:0:9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::1', '::2', true],
  ['2001:db8::1', '2001:db8:0:0:1::', true],
  ['fe80::1%eth0', 'fe80::2', true],
  ['::ffff:192.0.2.1', '192.0.2.1', true],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
])('%s and %s share one: %s', (first, second, isShared) => {
  const one = allowance(2);
  one.takeAll(first);
  expect(one.takeAll(second)).toBe(isShared ? 0 : 2);
});
