import { describe, expect, test } from 'vitest';
import { beyondBounds } from '../../../src/platform/http/body-bounds.ts';
import { schemaIssues } from '../../../src/platform/http/problem-body.ts';

describe('bounds of a body', () => {
  test('what is within them has none', () => {
    for (const body of [undefined, null, 'text', 1, [], {}, { list: Array(1_000).fill(0) }]) {
      expect(beyondBounds(body)).toBeUndefined();
    }
  });

  test('a list that is too long is named', () => {
    const body = { answers: { dimona: [{ employments: Array(1_001).fill(0) }] } };
    const found = beyondBounds(body);
    expect(found?.path).toEqual(['answers', 'dimona', 0, 'employments']);
    expect(schemaIssues(found ? [found] : [], 'body')).toMatchObject([
      { in: 'body', name: 'answers.dimona[0].employments', detail: expect.stringContaining('1000') as string },
    ]);
  });

  test('too many values are refused wherever they are', () => {
    const list: readonly number[] = Array<number>(1_000).fill(0);
    expect(beyondBounds({ lists: Array(249).fill(list) })).toBeUndefined();
    const found = beyondBounds({ lists: Array(250).fill(list) });
    expect(found?.path).toEqual([]);
    expect(found?.message).toContain('250000');
  });

  test('nesting is no limit of its own', () => {
    let body: unknown = 0;
    for (let depth = 0; depth < 50_000; depth += 1) body = [body];
    expect(beyondBounds(body)).toBeUndefined();
  });
});

describe('issues of a problem', () => {
  const wrong = (length: number) =>
    Array.from({ length }, (_, index) => ({ code: 'invalid_type', path: ['items', index], message: 'Wrong.' }));

  test('are a hundred at most, the first ones', () => {
    expect(schemaIssues(wrong(100), 'body')).toHaveLength(100);
    const issues = schemaIssues(wrong(100_000), 'body');
    expect(issues).toHaveLength(100);
    expect(issues[0]).toMatchObject({ name: 'items[0]' });
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${String(index)}`);
    expect(schemaIssues([{ code: 'unrecognized_keys', path: [], message: '', keys }], 'body')).toHaveLength(100);
  });

  test('repeat no name that could be of a person or carry a number', () => {
    const names = schemaIssues(
      [
        { code: 'invalid_key', path: ['unanswered', '85073003328'], message: '' },
        { code: 'unrecognized_keys', path: ['answers'], message: '', keys: ['Jan Peeters', 'dimonas'] },
      ],
      'body',
    ).map(({ name }) => name);
    expect(names).toEqual(['unanswered.unnamed', 'answers.unnamed', 'answers.dimonas']);
  });
});
