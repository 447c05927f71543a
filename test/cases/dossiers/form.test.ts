import { expect, test } from 'vitest';
import { z } from 'zod';
import { formOf } from '../../../src/cases/dossiers/form.ts';
import { streams } from '../../../src/streams/registry.ts';

test('the shape of all answers has one fingerprint, which any change of it changes', () => {
  const form = formOf(streams);
  expect(form).toMatch(/^[0-9a-f]{32}$/);
  expect(formOf([...streams])).toBe(form);
  const [first, ...rest] = streams;
  if (!first) throw new Error('no stream');
  const data = first.data as z.ZodObject;
  const changed = [
    [...rest],
    [{ ...first, name: 'other' }, ...rest],
    [{ ...first, categories: { ...first.categories, further: [] } }, ...rest],
    [{ ...first, data: data.extend({ further: z.string() }) }, ...rest],
    [{ ...first, data: data.extend({ deep: z.array(z.object({ further: z.string() })) }) }, ...rest],
    [{ ...first, data: data.extend({ deep: z.array(z.object({ further: z.string().optional() })) }) }, ...rest],
  ];
  expect(new Set([form, ...changed.map((one) => formOf(one))]).size).toBe(changed.length + 1);
});
