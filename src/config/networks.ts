import { isIP } from 'node:net';
import { z } from 'zod';
import type { Kind } from './setting.ts';

/** Network addresses and networks, e.g. `10.1.2.3` and `fd00::/8`. */
export const networks: Kind<z.ZodType<readonly string[]>> = {
  shape: z
    .string()
    .optional()
    .transform((text) => text?.split(',') ?? [])
    .refine((parts) => parts.every(isNetwork), 'write addresses or networks with commas, e.g. 10.1.2.3,fd00::/8'),
  write: 'addresses or networks with commas, e.g. 10.1.2.3,fd00::/8',
};

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const isPrefix = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && isPrefix && more.length === 0;
}
