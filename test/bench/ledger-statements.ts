import { createHash } from 'node:crypto';
import type { Pool, QueryConfig } from 'pg';
import { createEntryReader } from '../../src/evidence/storage/ledger-reader.ts';
import { STILL_OPEN } from '../../src/evidence/storage/ledger-rows.ts';
import { OPEN_ENTRIES } from '../../src/evidence/storage/presence.ts';
import { createTreeReader, ROWS_AFTER } from '../../src/evidence/storage/tree-rows.ts';
import { createWorkRecords } from '../../src/evidence/storage/work-reader.ts';
import type { MadeLedger } from './ledger-generator.ts';

/** A statement as the gateway sends it, and what it is for. */
export interface LedgerStatement {
  readonly what: string;
  /** Whether PostgreSQL keeps its plan, which then serves whatever the values are. */
  readonly isKept: boolean;
  readonly text: string;
  readonly values: readonly unknown[];
}

const hour = 3_600_000;

/** Every statement that reads entries, asked about something that is in the ledger. */
export async function statementsOf(made: MadeLedger): Promise<readonly LedgerStatement[]> {
  const statements: LedgerStatement[] = [];
  const from = made.until - 24 * hour;
  const until = made.until;
  const day = { from, until };
  let what = '';
  // Hands each statement on instead of carrying it out.
  const pool = {
    query: ({ name, text, values = [] }: QueryConfig) => {
      statements.push({ what, isKept: name !== undefined, text, values });
      return Promise.resolve({ rows: [], rowCount: 0 });
    },
  } as unknown as Pool;
  const reader = createEntryReader({ pool });
  const nothingToOpen = () => {
    throw new Error('nothing was read');
  };
  const work = createWorkRecords(pool, {
    seals: { openerOf: () => Promise.resolve(nothingToOpen) },
    sealer: { pseudonym: () => new Uint8Array(32) },
  });
  const { centre, userId, integrationId, entryId } = made;
  const subject = Buffer.from(made.person, 'hex');
  // In each month a person stands under another pseudonym.
  const subjects = [
    { pseudonym: subject, from: made.until - 30 * 24 * hour, until: made.until },
    ...Array.from({ length: 120 }, (_, month) => ({
      pseudonym: createHash('sha256')
        .update(`before ${String(month)}`)
        .digest(),
      from: made.until - (month + 2) * 30 * 24 * hour,
      until: made.until - (month + 1) * 30 * 24 * hour,
    })),
  ];
  // A person stands in each centre under another pseudonym.
  const inManyCentres = [
    subject,
    ...Array.from({ length: 600 }, (_, number) =>
      createHash('sha256')
        .update(`elsewhere ${String(number)}`)
        .digest(),
    ),
  ];
  const asks: readonly (readonly [string, () => Promise<unknown>])[] = [
    ...(
      [
        ['a person', { subjects }],
        ['a person and a time', { subjects, from, until }],
        ['a user', { userId }],
        ['a user and a stream', { userId, stream: 'dimona' }],
        ['a user and an outcome', { userId, outcome: 'failed' }],
        ['a user and a person', { userId, subjects }],
        ['an integration', { integrationId }],
        ['an integration and a user', { integrationId, userId }],
        ['an integration, without officers', { integrationId, exceptActions: ['queryAccessRecords'] }],
        ['a time', { from, until }],
        ['a time, a stream and an outcome', { from, until, stream: 'wages', outcome: 'denied' }],
        ['a time and what is under way', { from, until, outcome: 'underWay' }],
      ] as const
    ).map(([name, filter]) => [`records of ${name}`, () => reader.entries(centre, filter, { limit: 21 })] as const),
    ['records of a user, next page', () => reader.entries(centre, { userId }, { before: entryId, limit: 21 })],
    ['more records than may be exported', () => reader.areMoreThan(10_000, centre, { from: made.from })],
    ['one record', () => reader.entry(entryId)],
    ['records of a day counted', () => reader.counts(centre, from, until)],
    ['signals: closed with a problem', () => work.withProblem('urn:problem-type:cbss:accessDenied', day)],
    ['signals: outside the territory', () => work.outsideTerritory(day)],
    ['signals: begun', () => work.begun(['consult'], centre, day)],
    ['signals: hours', () => work.hours(['consult'], day)],
    ['signals: on integrations', () => work.on([{ integrationId, centre }], ['consult'])],
    ['a citizen: centres with entries', () => reader.centresSince(made.from)],
    [
      'a citizen: a month of all centres',
      () => reader.entriesOfPerson(inManyCentres, { since: until - 30 * 24 * hour, until, limit: 21 }),
    ],
    ['proof of an entry', () => createTreeReader(pool).leavesOf(entryId)],
  ];
  for (const [name, ask] of asks) {
    what = name;
    await ask();
  }
  return [
    ...statements,
    {
      what: 'recovery: open entries',
      isKept: false,
      text: OPEN_ENTRIES,
      values: [made.rows - 2_000, made.chain, 512, made.chain],
    },
    { what: 'recovery: still open', isKept: false, text: STILL_OPEN, values: [[entryId]] },
    {
      what: 'placing: rows of a chain',
      isKept: true,
      text: ROWS_AFTER.text,
      values: [made.chain, made.rows - 1_000, 8_192],
    },
  ];
}
