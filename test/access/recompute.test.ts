import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relationKinds } from '../../src/access/book/book.ts';
import { bookOfVersion, historyFile, UnknownVersionError, versionsInHistory } from '../../src/access/book/history.ts';
import { presentRows } from '../../src/access/book/present.ts';
import { createRuleBook } from '../../src/access/book/rule-book.ts';
import { versionOf } from '../../src/access/book/version.ts';
import { decide } from '../../src/access/decide.ts';
import type { ConsultationFacts } from '../../src/access/facts.ts';
import { FactsMissingError, readStoredDecision, recompute } from '../../src/access/recompute.ts';
import { factsForEvidence } from '../../src/access/stored-facts.ts';
import { integrationStates } from '../../src/access/target.ts';
import { deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { openingContent } from '../../src/evidence/entry.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { streams } from '../../src/streams/registry.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { knownMeans } from '../known-means.ts';
import { presentBook } from '../present-book.ts';

const centre = '1999000150';
const ssin = Ssin.parse('80611000160', { fictive: true, today: '2026-01-01' }) as Ssin;
const sealer = createSealer(deriveEvidenceKeys(Buffer.alloc(32, 7).toString('base64'), 'test'));
const facts: ConsultationFacts = {
  caller: { centre, userId: 'u', clientId: 'c', role: 'socialWorker', scopes: [] },
  integration: {
    integrationId: '01890000-0000-7000-8000-000000000000',
    centre,
    ssin,
    qualityCode: 1,
    caseReference: 'C',
    startDate: '2026-01-10',
    endDate: '2026-03-10',
    informedOn: '2026-01-10',
    state: 'active',
  },
  stream: 'dimona',
  today: '2026-02-01',
  relation: 'none',
  reason: undefined,
  means: undefined,
  book: presentBook.on('2026-02-01'),
};

/** The content of the opened row that a decision on these facts leaves in the ledger. */
function contentOf(of: ConsultationFacts): string {
  const { caller, integration, stream, book } = of;
  const opening = {
    action: 'consult' as const,
    traceId: 't',
    centre: caller.centre,
    userId: caller.userId,
    clientId: caller.clientId,
    role: caller.role,
    ssin: integration.ssin,
    qualityCode: integration.qualityCode,
    stream,
    policyVersion: book.version,
    facts: factsForEvidence(of),
  };
  return openingContent(opening, 'e', sealer);
}

describe('a recorded decision', () => {
  test('comes out the same when it is made again, whatever the facts', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const income = fc.constantFrom(undefined, 0, 90_000_00);
    fc.assert(
      fc.property(
        fc.record({
          role: fc.constantFrom('socialWorker', 'teamLead', 'inspector', 'softwareIntegration', 'mayor'),
          owner: fc.constantFrom(centre, centre, centre, '1999000249'),
          state: fc.constantFrom(...integrationStates, 'active', 'active'),
          qualityCode: fc.constantFrom(1, 2, 5, 7, 30, 40, 555),
          stream: fc.constantFrom(...streams.map(({ name }) => name), 'none'),
          relation: fc.constantFrom(...relationKinds, 'none', 'none'),
          informed: fc.boolean(),
          reason: fc.constantFrom(undefined, { code: 'periodicReview', explanation: 'Yearly review' } as const),
          netTaxableIncome: income,
          startDate: day,
          endDate: day,
          today: day,
        }),
        (given) => {
          const { role, owner, state, qualityCode, informed, netTaxableIncome, startDate, endDate, ...rest } = given;
          const { informedOn, ...uninformed } = facts.integration;
          const of: ConsultationFacts = {
            ...facts,
            ...rest,
            caller: { ...facts.caller, role },
            integration: {
              ...uninformed,
              ...(informed && informedOn !== undefined ? { informedOn } : {}),
              centre: owner,
              state,
              qualityCode,
              startDate,
              endDate,
            },
            means: netTaxableIncome === undefined ? undefined : knownMeans({ globallyTaxable: netTaxableIncome }),
            book: presentBook.on(rest.today),
          };
          const { allowed, ruleCode } = decide(of);
          expect(recompute(readStoredDecision(contentOf(of)), presentBook)).toEqual({ allowed, ruleCode });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is another one under rules with one grant less', () => {
    const grants = presentRows.grants.filter(({ stream }) => stream !== 'dimona');
    const entry = readStoredDecision(contentOf(facts));
    expect(recompute(entry, presentBook)).toEqual({ allowed: true, ruleCode: 'grant:socialWorker:1:dimona' });
    expect(recompute(entry, createRuleBook({ ...presentRows, grants }))).toEqual({
      allowed: false,
      ruleCode: 'noGrant',
    });
  });

  test('stands on the rules of its own day', () => {
    const grants = presentRows.grants.map((grant) => ({ ...grant, validUntil: '2026-02-01' }));
    const ended = createRuleBook({ ...presentRows, grants });
    const on = (today: string) =>
      recompute(readStoredDecision(contentOf({ ...facts, today, book: presentBook.on(today) })), ended);
    expect(on('2026-02-01').allowed).toBe(true);
    expect(on('2026-02-02')).toEqual({ allowed: false, ruleCode: 'noGrant' });
  });

  test('has its facts at the end of the content, without amounts, numbers or words', () => {
    const debtor: ConsultationFacts = {
      ...facts,
      integration: { ...facts.integration, qualityCode: 30 },
      reason: { code: 'newElement', explanation: 'said by a neighbour' },
      means: knownMeans({ globallyTaxable: 12_345_67 }),
    };
    const content = contentOf(debtor);
    expect(Object.keys(JSON.parse(content) as object).at(-1)).toBe('facts');
    expect(content.slice(content.indexOf('"facts":'))).toBe(
      '"facts":{"day":"2026-02-01","ownCentre":true,"state":"active","startDate":"2026-01-10","endDate":"2026-03-10",' +
        '"informedOn":"2026-01-10","relation":"none","reasonGiven":true,"scale":"under"}}',
    );
    expect(content).not.toMatch(/12345|neighbour|80611000160/);
  });

  test('says nothing of an integration of another centre', () => {
    const foreign = { ...facts, integration: { ...facts.integration, centre: '1999000249' } };
    expect(factsForEvidence(foreign)).toEqual({ day: '2026-02-01', ownCentre: false });
    const entry = readStoredDecision(contentOf(foreign));
    expect(recompute(entry, presentBook)).toEqual({ allowed: false, ruleCode: 'foreignCentre' });
    const rules = presentRows.rules.toReversed();
    expect(() => recompute(entry, createRuleBook({ ...presentRows, rules }))).toThrow(FactsMissingError);
  });

  test('without its facts, its code, or of another kind, cannot be made again', () => {
    const content = JSON.parse(contentOf(facts)) as Record<string, unknown>;
    const without = (change: Record<string, unknown>) => JSON.stringify({ ...content, ...change });
    expect(() => readStoredDecision(without({ facts: undefined }))).toThrow(/with its facts: facts/);
    expect(() => recompute(readStoredDecision(without({ action: 'fly' })), presentBook)).toThrow(FactsMissingError);
    const someFacts = { ...(content['facts'] as object), state: 'asleep' };
    expect(() => readStoredDecision(without({ facts: someFacts }))).toThrow(/facts.state/);
    const codeless = readStoredDecision(without({ qualityCode: undefined }));
    expect(() => recompute(codeless, presentBook)).toThrow(FactsMissingError);
  });
});

describe('the history of the rule book', () => {
  let folder: URL;
  beforeAll(() => {
    folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'history-'))}/`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('holds the book of this release, and every file in it is the version that its name says', () => {
    expect(versionsInHistory(), 'run: npm run policy').toContain(presentBook.version);
    for (const version of versionsInHistory()) expect(bookOfVersion(version).version).toBe(version);
    expect(bookOfVersion(presentBook.version).rows).toEqual(presentRows);
  });

  test('gives a past book, which decides as it did', () => {
    const past = { ...presentRows, grants: presentRows.grants.filter(({ stream }) => stream !== 'dimona') };
    const version = versionOf(past);
    writeFileSync(historyFile(version, folder), JSON.stringify(past));
    writeFileSync(new URL('README.md', folder), 'no book');
    expect(versionsInHistory(folder)).toEqual([version]);
    const entry = readStoredDecision(contentOf(facts));
    expect(recompute(entry, bookOfVersion(version, folder)).ruleCode).toBe('noGrant');
    expect(recompute(entry, bookOfVersion(entry.policyVersion)).ruleCode).toBe('grant:socialWorker:1:dimona');
  });

  test('gives the book with the settings that the version names', () => {
    const book = createRuleBook(presentRows, { DECISION_MONTHS: 6, 'QUALITY_CODE_MONTHS.7': 48 });
    const again = bookOfVersion(book.version);
    expect(again.version).toBe(book.version);
    expect(again.rows).toEqual(book.rows);
  });

  test.each(['2026-01-01+0123456789ab', '2026-11-29', '../secrets', '', '2026-01-01+0123456789abc'])(
    'has no version %o',
    (version) => {
      expect(() => bookOfVersion(version)).toThrow(UnknownVersionError);
    },
  );

  test('does not give a book that somebody changed', () => {
    const version = presentBook.version;
    writeFileSync(historyFile(version, folder), JSON.stringify({ ...presentRows, grants: [] }));
    expect(() => bookOfVersion(version, folder)).toThrow(/another content/);
  });
});
