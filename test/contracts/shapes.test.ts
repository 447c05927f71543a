import { describe, expect, test } from 'vitest';
import { conventionalNames, wholeShape } from '../schema/reply-shapes.ts';
import { areOfficialSchemasHere, officialReplies, ownReplies, type ReplySchema } from '../schema/reply-schemas.ts';
import { differences, type Difference } from '../schema/shape-walk.ts';

/*
 * What the streams read beside what the schemas describe, place by place. Each line of a failure says what is wrong, the
 * path in the reply and the line of the schema.
 */
function walk({ operation, root }: ReplySchema): readonly Difference[] {
  // The decoder expects the children of a SOA message in no namespace, those of a document in that of its shape.
  const shape = wholeShape(operation);
  const names = conventionalNames(operation);
  const isOfAllServices = ({ path }: Difference) =>
    names.some((name) => path === `${root.name}/${name}` || path.startsWith(`${root.name}/${name}/`));
  return differences(shape, root, '').filter((one) => !(one.kind === 'nowhere' && isOfAllServices(one)));
}

function titled(replies: readonly ReplySchema[]): [string, ReplySchema][] {
  return replies.map((reply) => [`${reply.stream.name} ${reply.key}`, reply]);
}

const toLine = ({ kind, path, at }: Difference) => `${kind}: ${path} (${at})`;

describe('shape and contract', () => {
  test.each(titled(ownReplies))('%s: all that the contract has is read or left out, and nothing else', (_, reply) => {
    expect(walk(reply).map(toLine)).toEqual([]);
  });
});

describe.skipIf(!areOfficialSchemasHere)(
  'shape and official schema (skipped when it is not beside the project)',
  () => {
    test('there are schemas of services that streams ask', () => {
      expect(officialReplies.length).toBeGreaterThan(0);
    });

    // A shape may read a second official variant too, which this schema does not have.
    test.each(titled(officialReplies))('%s: all that the schema has is read or left out, and fits', (_, reply) => {
      const wrong = walk(reply).filter(({ kind }) => kind !== 'nowhere');
      expect(wrong.map(toLine)).toEqual([]);
    });
  },
);
