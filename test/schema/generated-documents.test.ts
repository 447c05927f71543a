import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from './document.ts';
import { childrenOf, attributesOf, type ElementDeclaration, type Type } from './model.ts';
import {
  areOfficialSchemasHere,
  isXmllintHere,
  judgeWithXmllint,
  officialReplies,
  ownReplies,
  type ReplySchema,
} from './reply-schemas.ts';

/*
 * The generator of documents must itself be judged: everything that it writes is valid, and it writes everything that a
 * schema allows.
 */
const parameters = { seed: 2026 };

/** Operations that share a reply are tried once. */
function distinct(replies: readonly ReplySchema[]): [string, ReplySchema][] {
  return [...new Map(replies.map((reply) => [`${reply.operation.service} ${reply.root.name}`, reply]))];
}

function* placesIn({ name, type }: ElementDeclaration, around = '', above: readonly Type[] = []): Generator<string> {
  const path = around === '' ? name : `${around}/${name}`;
  yield path;
  for (const attribute of attributesOf(type)) yield `${path}/@${attribute.name}`;
  if (above.includes(type)) return;
  for (const { element } of childrenOf(type)) yield* placesIn(element, path, [...above, type]);
}

describe.each(distinct(ownReplies))('by our contract: %s', (_, reply) => {
  test('every document is valid', async () => {
    const property = fc.asyncProperty(documents(reply.root, []), async ({ xml }) => {
      expect(await reply.judge(xml)).toEqual([]);
    });
    await fc.assert(property, { ...parameters, numRuns: 60 });
  });

  test('every place is written', () => {
    const left = new Set(placesIn(reply.root));
    for (const { leaves } of fc.sample(documents(reply.root, []), { ...parameters, numRuns: 150 })) {
      for (const path of pathsOf(leaves.map((leaf) => leaf.path))) left.delete(path);
    }
    expect([...left].filter((path) => !isEmptyPlace(reply.root, path))).toEqual([]);
  });
});

/** The places of texts and all that are around them. */
function* pathsOf(leaves: readonly string[]): Generator<string> {
  for (const leaf of leaves) {
    const names = leaf.split('/');
    for (let end = 1; end <= names.length; end += 1) yield names.slice(0, end).join('/');
  }
}

/** An element without text, attributes or elements leaves no text behind. */
function isEmptyPlace(root: ElementDeclaration, path: string): boolean {
  let type = root.type;
  for (const name of path.split('/').slice(1)) {
    const child = childrenOf(type).find(({ element }) => element.name === name);
    if (!child) return false;
    type = child.element.type;
  }
  return type.kind === 'complex' && !type.text && childrenOf(type).length === 0;
}

describe.skipIf(!areOfficialSchemasHere)(
  'by the official schemas (skipped when they are not beside the project)',
  () => {
    test('there are schemas of services that streams ask', () => {
      expect(officialReplies.length).toBeGreaterThan(0);
    });

    test.each(distinct(officialReplies))('%s: every document is valid', async (_, reply) => {
      const property = fc.asyncProperty(documents(reply.root, []), async ({ xml }) => {
        expect(await reply.judge(xml)).toEqual([]);
      });
      await fc.assert(property, { ...parameters, numRuns: 30 });
    });

    test.skipIf(!isXmllintHere).each(distinct(officialReplies))(
      '%s: xmllint agrees (skipped when it is not installed)',
      (_, reply) => {
        const written = fc.sample(documents(reply.root, []), { ...parameters, numRuns: 20 }).map(({ xml }) => xml);
        expect(judgeWithXmllint(reply.file, written)).toEqual([]);
      },
    );
  },
);
