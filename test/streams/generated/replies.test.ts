import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../schema/document.ts';
import { officialReplies, ownReplies, type ReplySchema } from '../../schema/reply-schemas.ts';
import { examine, rulesFor } from './examine.ts';

/*
 * Any reply that a schema allows is read and shown: nothing in it stays unread, the answer has data, and what the shape
 * reads is found again in the answer. REPLY_RUNS and REPLY_SEED make a longer or another run.
 */
const parameters = {
  seed: Number(process.env['REPLY_SEED'] ?? 2026),
  numRuns: Number(process.env['REPLY_RUNS'] ?? 60),
  // Shrinking stops here: what is left then is small enough to read.
  interruptAfterTimeLimit: 20_000,
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
  test.each(titled(ownReplies))('%s', async (_, reply) => {
    await everyReplyIsShown(reply);
  });
});

describe.skipIf(officialReplies.length === 0)(
  'replies by the official schemas (skipped when they are not beside the project)',
  () => {
    test.each(titled(officialReplies))('%s', async (_, reply) => {
      await everyReplyIsShown(reply);
    });
  },
);
