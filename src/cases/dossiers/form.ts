import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AnyStream } from '../../stream-kit/stream.ts';

/**
 * Fingerprint of the shape of all answers: 32 hexadecimal digits. An answer that another release kept can lack what this
 * one knows; read here, that would look like "nothing". So a kept dossier is read only by a release with the same shape.
 */
export function formOf(streams: readonly AnyStream[]): string {
  const shapes = streams.map(({ name, categories, data }) => [
    name,
    categories,
    z.toJSONSchema(data as z.ZodType, { io: 'output', unrepresentable: 'any' }),
  ]);
  return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 32);
}
