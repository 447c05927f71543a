import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../schema/document.ts';
import { areOfficialSchemasHere, officialReplies, ownReplies, type ReplySchema } from '../../schema/reply-schemas.ts';
import { examine, rulesFor } from './examine.ts';

/*
 * Any reply that a schema allows is read and shown: nothing in it stays unread, the answer has data, and what the shape
 * reads is found again in the answer. REPLY_RUNS and REPLY_SEED make a longer or another run.
 */
const { REPLY_RUNS: runs, REPLY_SEED: seed } = process.env;
/** Ends the search for a smaller failing document, and a run on a machine that has no time; a longer run takes what it needs. */
const limitMs = runs === undefined ? 20_000 : 600_000;
const parameters = {
  seed: Number(seed ?? 2026),
  numRuns: Number(runs ?? 60),
  interruptAfterTimeLimit: limitMs,
  markInterruptAsFailure: false,
};

function titled(replies: readonly ReplySchema[]): [string, ReplySchema][] {
  return replies.map((reply) => [`${reply.stream.name} ${reply.key}`, reply]);
}

async function everyReplyIsShown(reply: ReplySchema): Promise<void> {
  const property = fc.asyncProperty(documents(reply.root, rulesFor(reply)), async (document) => {
    expect(await examine(reply, document)).toEqual([]);
  });
  await fc.assert(property, parameters);
}

describe('replies by our contracts', () => {
  test.each(titled(ownReplies))('%s', { timeout: limitMs + 10_000 }, async (_, reply) => {
    await everyReplyIsShown(reply);
  });
});

describe.skipIf(!areOfficialSchemasHere)(
  'replies by the official schemas (skipped when they are not beside the project)',
  () => {
    test('there are schemas of services that streams ask', () => {
      expect(officialReplies.length).toBeGreaterThan(0);
    });

    test.each(titled(officialReplies))('%s', { timeout: limitMs + 10_000 }, async (_, reply) => {
      await everyReplyIsShown(reply);
    });
  },
);
