import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ssin } from '../../../src/values/ssin.ts';
import { createReferenceDirectory } from '../../../src/bank/soap/reference-directory.ts';
import { documents } from '../../schema/document.ts';
import { areOfficialSchemasHere, officialReplies, ownReplies, type ReplySchema } from '../../schema/reply-schemas.ts';
import type { Rules } from '../../schema/rules.ts';
import { centre, replayingTransport, settings } from '../consult.ts';
import { ssin } from './constraints.ts';
import { inSsdnReply } from './examine.ts';

/* The reference directory reads ManageAccess with a shape of its own, beside that of the integration history. */
const service = 'ManageAccess';
const rules: Rules = [
  { at: 'Purpose', text: '1' },
  { at: 'Registrations/Register', text: 'SECONDARY' },
];
const entry = {
  qualityCode: 1,
  startDate: '2026-03-02',
  endDate: '2026-05-01',
  proof: { kind: 'identityCardNumber' as const, identityCardNumber: '592113711161' },
};
const context = {
  centre,
  ssin: Ssin.parse(ssin, { fictive: true, today: '2026-03-02' })!,
  signal: new AbortController().signal,
};

async function everyRegistrationIsRead({ root }: ReplySchema): Promise<void> {
  const property = fc.asyncProperty(documents(root, rules), async ({ xml, leaves }) => {
    const message = inSsdnReply({ serviceId: 'OCMWCPASManageAccess', version: '20050930' }, xml);
    const directory = await createReferenceDirectory(
      settings,
      replayingTransport('ssdn', () => message),
    );
    const { verdict, registrations } = await directory.list(entry, context);

    const there = leaves.filter(({ path }) => path.endsWith('/Registrations/Period/StartDate'));
    expect(verdict.kind).not.toBe('failed');
    expect(registrations.map(({ startDate }) => startDate)).toEqual(there.map(({ text }) => text));
  });
  await fc.assert(property, { seed: 2026, numRuns: 60 });
}

function repliesIn(replies: readonly ReplySchema[]): readonly ReplySchema[] {
  return replies.filter(({ operation }) => operation.service === service);
}

test.each(repliesIn(ownReplies))('every registration of a reply by our contract is read', everyRegistrationIsRead);

describe.skipIf(!areOfficialSchemasHere)('official (skipped when the schemas are not beside the project)', () => {
  test('there are schemas of services that streams ask', () => {
    expect(officialReplies.length).toBeGreaterThan(0);
  });

  test.each(repliesIn(officialReplies))('every registration of a reply is read', everyRegistrationIsRead);
});
