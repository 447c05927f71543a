import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import { startConstellation, type Constellation } from '../constellation.ts';

interface Catalogue {
  readonly language: string;
  readonly items: readonly { readonly name: string; readonly title: string; readonly codeLists: readonly string[] }[];
}

describe('what can be consulted', () => {
  let world: Constellation;
  beforeAll(async () => {
    world = await startConstellation();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test.each([
    ['nl-BE', 'nl'],
    ['fr', 'fr'],
    ['de-AT, fr;q=0.5', 'de'],
    ['en', 'en'],
    ['zh', 'nl'],
  ] as const)('in the language of the reader: %s', async (accepted, language) => {
    const { status, headers, body } = await world.call<Catalogue>('/refData/streams', {
      as: 'nobody',
      headers: { 'accept-language': accepted },
    });
    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-language');
    expect(body.language).toBe(language);
    expect(body.items.map(({ name }) => name)).toEqual(streams.map(({ name }) => name));
    expect(body.items.map(({ title }) => title)).toEqual(streams.map(({ title }) => title[language]));
  });

  test('every code list it names is there, and is kept by who has it', async () => {
    const { body } = await world.call<Catalogue>('/refData/streams', { as: 'nobody' });
    for (const href of body.items.flatMap(({ codeLists }) => codeLists)) {
      const { pathname } = new URL(href);
      const first = await world.call(pathname, { as: 'nobody' });
      expect(first.status, href).toBe(200);
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
      expect((await world.call(pathname, { as: 'nobody', headers })).status).toBe(304);
    }
  });
});
