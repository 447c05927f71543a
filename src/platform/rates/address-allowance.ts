import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import type { Taken } from './rate.ts';

/** What every network address may have in a minute; in the memory of one gateway, since it must cost next to nothing. */
export interface AddressAllowance {
  /** Takes one, or says how long to wait. */
  take(address: string): Taken;
  /** Gives one back that was not needed. */
  giveBack(address: string): void;
}

/** A part of the allowance that is left, growing with time up to the whole. */
interface Bucket {
  left: number;
  at: number;
}

/** Addresses that are remembered; whoever has more of them than this is limited by other means. */
const remembered = 20_000;
const minuteMs = 60_000;

/** @param now milliseconds of a steady clock */
export function createAddressAllowance(
  perMinute: number,
  now: () => number = () => performance.now(),
): AddressAllowance {
  const buckets = new LRUCache<string, Bucket>({ max: remembered });

  function bucketOf(address: string): Bucket {
    const key = networkOf(address);
    const bucket = buckets.get(key) ?? { left: perMinute, at: now() };
    const grown = ((now() - bucket.at) / minuteMs) * perMinute;
    bucket.left = Math.min(perMinute, bucket.left + grown);
    bucket.at = now();
    buckets.set(key, bucket);
    return bucket;
  }

  return {
    take(address) {
      const bucket = bucketOf(address);
      const isAllowed = bucket.left >= 1;
      if (isAllowed) bucket.left -= 1;
      const missingMs = ((1 - bucket.left) * minuteMs) / perMinute;
      return {
        isAllowed,
        limit: perMinute,
        remaining: Math.floor(bucket.left),
        resetSeconds: Math.max(1, Math.ceil(missingMs / 1_000)),
      };
    },
    giveBack(address) {
      const bucket = bucketOf(address);
      bucket.left = Math.min(perMinute, bucket.left + 1);
    },
  };
}

/** Whoever has an address of IPv6 has all that share its first 64 bits (RFC 6177). */
function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return plain;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [before = '', after] = plain.toLowerCase().split('::');
  const first = before === '' ? [] : before.split(':');
  const last = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
