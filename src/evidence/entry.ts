import { createHmac } from 'node:crypto';
import type { Closing, DecisionFacts, InspectionEvidence, Opening, ReadClosing, ReadOpening } from './evidence.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import type { LedgerHead, LedgerRow } from './ledger-storage.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { Ssin } from '../values/ssin.ts';
import { readKeyed } from './key-header.ts';
import { markLength, type MonthSealer } from './month-sealer.ts';
import type { EntryOpener } from './sealing.ts';
import type { EvidenceKeys } from './keys.ts';
import { toldForm } from './written-rows.ts';

/** What seals the content of an entry: the keys of its month. */
export type EntrySealer = Pick<MonthSealer, 'pseudonym' | 'seal' | 'sealText'>;

/** A row that waits for its place in the chain. */
export type UnchainedRow = Omit<LedgerRow, 'chain' | 'seq' | 'hash'>;

/**
 * The `content` of an opened row. `ssin` and `explanation` are sealed, in base64url; `alsoAbout` holds pseudonyms in
 * hexadecimal, by which the database finds the row again.
 */
interface OpeningContent extends Omit<Opening, 'ssin' | 'centre' | 'alsoAbout'> {
  readonly ssin?: string;
  readonly alsoAbout?: readonly string[];
}

/**
 * Content of an opened row: JSON, members in this order, absent ones left out. The centre is a column of its own, so it
 * is not repeated here; the chain covers both.
 */
export function openingContent(opening: Opening, entryId: string, sealer: EntrySealer): string {
  const content: { [Member in keyof OpeningContent]: OpeningContent[Member] | undefined } = {
    action: opening.action,
    traceId: opening.traceId,
    userId: opening.userId,
    clientId: opening.clientId,
    role: opening.role,
    ssin: opening.ssin && Buffer.from(sealer.seal(opening.ssin, sealingContext(entryId))).toString('base64url'),
    integrationId: opening.integrationId,
    qualityCode: opening.qualityCode,
    caseReference: opening.caseReference,
    stream: opening.stream,
    reason: opening.reason,
    explanation:
      opening.explanation === undefined
        ? undefined
        : Buffer.from(sealer.sealText(opening.explanation, explanationContext(entryId))).toString('base64url'),
    policyVersion: opening.policyVersion,
    alsoAbout: opening.alsoAbout && pseudonymsOf(opening.alsoAbout, opening.centre, sealer),
    facts: opening.facts && factsContent(opening.facts),
    daysLate: opening.daysLate,
    aboutEntryId: opening.aboutEntryId,
    inspection: opening.inspection && inspectionContent(opening.inspection),
  };
  return JSON.stringify(content);
}

/** In hexadecimal, each person once. */
function pseudonymsOf(
  persons: readonly Ssin[],
  centre: EnterpriseNumber | undefined,
  sealer: Pick<EntrySealer, 'pseudonym'>,
): readonly string[] {
  return [...new Set(persons.map((ssin) => Buffer.from(sealer.pseudonym(ssin, centre)).toString('hex')))];
}

/** What is said of an inspection, members in this order, absent ones left out. */
function inspectionContent({ inspectionId, reference, file, mandate }: InspectionEvidence): InspectionEvidence {
  return {
    inspectionId,
    reference,
    ...(file === undefined ? {} : { file }),
    ...(mandate && {
      mandate: {
        centre: mandate.centre,
        from: mandate.from,
        to: mandate.to,
        qualityCodes: mandate.qualityCodes,
        sampleSize: mandate.sampleSize,
        candidates: mandate.candidates,
        candidatesHash: mandate.candidatesHash,
      },
    }),
  };
}

/** Facts of a decision, members in this order, absent ones left out. */
function factsContent(facts: DecisionFacts): DecisionFacts {
  const content: { [Member in keyof Required<DecisionFacts>]: DecisionFacts[Member] | undefined } = {
    day: facts.day,
    ownCentre: facts.ownCentre,
    state: facts.state,
    startDate: facts.startDate,
    endDate: facts.endDate,
    informedOn: facts.informedOn,
    decidedOn: facts.decidedOn,
    reviewedOn: facts.reviewedOn,
    personDied: facts.personDied,
    applicantIsOpen: facts.applicantIsOpen,
    numberChanged: facts.numberChanged,
    relation: facts.relation,
    reasonGiven: facts.reasonGiven,
    scale: facts.scale,
  };
  return content as DecisionFacts;
}

/**
 * Content of a closed row: JSON, members in this order, absent ones left out. `shown` holds pseudonyms in hexadecimal,
 * by which the database finds the row again; `written` the form of `written-rows.ts`.
 * @param centre for whom the entry was opened
 * @param sealer of the month of the entry; it may be left out when nobody is shown
 */
export function closingContent(
  closing: Closing,
  centre: EnterpriseNumber | undefined,
  sealer: Pick<EntrySealer, 'pseudonym'> | undefined,
): string {
  const exchanges = closing.exchanges.map(
    (exchange): { [Member in keyof Required<ExchangeEvidence>]: ExchangeEvidence[Member] | undefined } => ({
      service: exchange.service,
      operation: exchange.operation,
      ticket: exchange.ticket,
      ticketCbss: exchange.ticketCbss,
      status: exchange.status,
      shared: exchange.shared,
    }),
  );
  return JSON.stringify({
    outcome: closing.outcome,
    rule: closing.rule,
    problem: closing.problem,
    exchanges,
    categories: closing.categories,
    noticed: closing.noticed,
    livesInTerritory: closing.livesInTerritory,
    shown: sealer && closing.shown?.length ? pseudonymsOf(closing.shown, centre, sealer) : undefined,
    written: closing.written?.length ? closing.written.map(toldForm) : undefined,
  });
}

/** Binds the sealed SSIN to its entry. */
function sealingContext(entryId: string): string {
  return `entry ${entryId}`;
}

/** Reads an opened row's content back, without the persons; the explanation is opened. */
export function readOpening(
  { content, entryId }: Pick<LedgerRow, 'content' | 'entryId'>,
  centre: string,
  opener: Pick<EntryOpener, 'openText'>,
): ReadOpening {
  const opening = JSON.parse(content, (member, value: unknown) =>
    member === 'ssin' || member === 'alsoAbout' ? undefined : value,
  ) as Omit<Opening, 'ssin' | 'alsoAbout' | 'centre'>;
  if (opening.explanation === undefined) return { ...opening, centre };
  const sealed = Buffer.from(opening.explanation, 'base64url');
  return { ...opening, explanation: opener.openText(sealed, explanationContext(entryId)), centre };
}

/** The person that an opened row is about; undefined when it is about nobody in particular. */
export function readSsin(
  { content, entryId }: Pick<LedgerRow, 'content' | 'entryId'>,
  opener: Pick<EntryOpener, 'open'>,
): Ssin | undefined {
  const { ssin } = JSON.parse(content) as OpeningContent;
  return ssin === undefined ? undefined : opener.open(Buffer.from(ssin, 'base64url'), sealingContext(entryId));
}

/** The mark of the secret with which the number in an opened row was sealed, in hexadecimal; undefined when there is none. */
export function markOf(content: string): string | undefined {
  // The text may have been changed; a quote inside a value is escaped, so no value looks like this member.
  const ssin = /"ssin":"([\w-]+)"/.exec(content)?.[1];
  const keyed = ssin === undefined ? undefined : readKeyed(Buffer.from(ssin, 'base64url'), 2);
  return keyed?.content.subarray(0, markLength).toString('hex');
}

/** Binds the sealed explanation to its entry. */
function explanationContext(entryId: string): string {
  return `explanation ${entryId}`;
}

/** Reads a closed row's content back, without the persons and the rows that were written. */
export function readClosing(content: string): ReadClosing {
  return JSON.parse(content, (member, value: unknown) =>
    member === 'shown' || member === 'written' ? undefined : value,
  ) as ReadClosing;
}

/**
 * Hash of a row: HMAC-SHA-256 under the chain key, over the hash of the row before (32 bytes; zeros before the first),
 * then in UTF-8 and separated by line feeds: seq, kind, entry id, subject in hexadecimal or nothing, centre or nothing,
 * at, process that wrote it, content. None of the fields before the content can contain a line feed.
 */
export function rowHash(key: EvidenceKeys['chain'], previous: Uint8Array, row: Omit<LedgerRow, 'hash'>): Buffer {
  const subject = row.subject
    ? Buffer.from(row.subject.buffer, row.subject.byteOffset, row.subject.byteLength).toString('hex')
    : '';
  return createHmac('sha256', key)
    .update(previous)
    .update(
      `${String(row.seq)}\n${row.kind}\n${row.entryId}\n${subject}\n${row.centre ?? ''}\n${String(row.at)}\n${row.instance ?? row.chain}\n${row.content}`,
    )
    .digest();
}

/** Gives rows their place after the end of a chain. */
export function chainRows(
  key: EvidenceKeys['chain'],
  chain: string,
  head: LedgerHead,
  rows: readonly UnchainedRow[],
): readonly LedgerRow[] {
  let { seq, hash } = head;
  return rows.map((row) => {
    seq += 1;
    const placed = { ...row, chain, seq };
    hash = rowHash(key, hash, placed);
    return { ...placed, hash };
  });
}
