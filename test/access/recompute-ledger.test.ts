import { expect, test } from 'vitest';
import { UnknownVersionError } from '../../src/access/book/history.ts';
import { presentRows } from '../../src/access/book/present.ts';
import { createRuleBook } from '../../src/access/book/rule-book.ts';
import { recomputeLedger } from '../../src/access/recompute-ledger.ts';
import { presentBook } from '../present-book.ts';

const facts = {
  day: '2026-02-01',
  ownCentre: true,
  state: 'active',
  startDate: '2026-01-10',
  endDate: '2026-03-10',
  informedOn: '2026-01-10',
  relation: 'none',
  reasonGiven: false,
};
const consult = {
  action: 'consult',
  role: 'socialWorker',
  qualityCode: 1,
  stream: 'dimona',
  policyVersion: presentBook.version,
  facts,
};
const opened = (entryId: string, content: object = consult) => ({
  kind: 'opened' as const,
  entryId,
  content: JSON.stringify(content),
});
const closed = (entryId: string, rule?: string) => ({
  kind: 'closed' as const,
  entryId,
  content: JSON.stringify({ outcome: 'answered', ...(rule === undefined ? {} : { rule }), exchanges: [] }),
});
type Row = ReturnType<typeof opened> | ReturnType<typeof closed>;
async function* paged(...pages: readonly (readonly Row[])[]) {
  for (const page of pages) {
    await Promise.resolve();
    yield page;
  }
}
const grant = 'grant:socialWorker:1:dimona';
const ownBook = () => presentBook;

test('counts what comes out alike and names what does not, over pages and interleaved entries', async () => {
  const pages = paged(
    [opened('a'), opened('b', { ...consult, facts: { ...facts, relation: 'self' } })],
    [closed('b', grant), opened('c'), closed('a', grant)],
    [closed('c', grant)],
  );
  expect(await recomputeLedger(pages, ownBook)).toEqual({
    same: 2,
    different: [{ entryId: 'b', policyVersion: presentBook.version, stored: grant, recomputed: 'ownFile' }],
    withoutFacts: 0,
    unknownVersions: new Map(),
  });
});

test('leaves other actions out, and counts what cannot be made again', async () => {
  const { facts: left, ...old } = consult;
  expect(left).toBe(facts);
  const foreign = { ...consult, facts: { day: '2026-02-01', ownCentre: false } };
  const reversed = createRuleBook({ ...presentRows, rules: presentRows.rules.toReversed() });
  const pages = paged([
    opened('a', { action: 'register' }),
    closed('a', 'action:socialWorker:registerIntegration'),
    opened('b', old),
    closed('b', grant),
    opened('c'),
    closed('c'),
    opened('d', foreign),
    closed('d', 'foreignCentre'),
    opened('e'),
  ]);
  expect(await recomputeLedger(pages, () => reversed)).toEqual({
    same: 0,
    different: [],
    withoutFacts: 4,
    unknownVersions: new Map(),
  });
});

test('names versions that nobody knows, and stops at what it does not expect', async () => {
  const unknown = () => {
    throw new UnknownVersionError('none');
  };
  const rows = [opened('a'), closed('a', grant), opened('b'), closed('b', grant)];
  const { unknownVersions, same } = await recomputeLedger(paged(rows), unknown);
  expect([...unknownVersions]).toEqual([[presentBook.version, 2]]);
  expect(same).toBe(0);
  const broken = () => {
    throw new TypeError('broken');
  };
  await expect(recomputeLedger(paged(rows), broken)).rejects.toThrow('broken');
  await expect(recomputeLedger(paged([{ ...opened('a'), content: 'x' }]), ownBook)).rejects.toThrow(SyntaxError);
});

test('asks for the book of a version once, however many decisions were made by it', async () => {
  const asked: string[] = [];
  const rows = [opened('a'), closed('a', grant), opened('b'), closed('b', grant)];
  const { same } = await recomputeLedger(paged(rows), (version) => {
    asked.push(version);
    return ownBook();
  });
  expect(same).toBe(2);
  expect(asked).toEqual([presentBook.version]);
});
