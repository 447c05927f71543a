import type { Appearance } from './evidence.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { RecordCount, RecordFilter } from './evidence.ts';

/** The chain that all processes shared before each had its own. */
export const sharedChain = '00000000-0000-0000-0000-000000000000';

/** One row of the ledger. An entry is two rows: one when it is opened, one when it is closed. */
export interface LedgerRow {
  /** Id of the gateway process that wrote it, or {@link sharedChain}: each has a chain of its own. */
  readonly chain: string;
  /** 1, 2, 3 … without gaps within its chain. */
  readonly seq: number;
  readonly kind: 'opened' | 'closed';
  /** UUIDv7, the same in both rows of an entry. */
  readonly entryId: string;
  /** Pseudonym of the person, in opened rows about a person. */
  readonly subject?: Uint8Array | undefined;
  /** In opened rows. */
  readonly centre?: EnterpriseNumber | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the gateway process that wrote it, in the shared chain only. */
  readonly instance?: string | undefined;
  /** What happened, as JSON. This exact text is hashed, so it is stored as it is and never parsed and rewritten. */
  readonly content: string;
  /** 32 bytes: makes this row depend on all rows before it in its chain. */
  readonly hash: Uint8Array;
}

/** The end of a chain. `seq` 0 and 32 zero bytes: nothing was written yet. */
export interface LedgerHead {
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** An entry with this id and kind is in the ledger already; nothing of the batch was written. */
export class DuplicateEntryError extends Error {
  override readonly name = 'DuplicateEntryError';
}

/** The connection broke while a batch was on its way: it may be in the ledger or not. */
export class UncertainAppendError extends Error {
  override readonly name = 'UncertainAppendError';
}

/** An opened row with, when it is there, the closed row of the same entry. */
export interface StoredEntry {
  readonly opened: Pick<LedgerRow, 'entryId' | 'at' | 'content'>;
  readonly closed?: Pick<LedgerRow, 'at' | 'content'>;
  /** The person is not the entry's subject, but one of those it names besides. */
  readonly isOneOfSeveral: boolean;
}

/** An entry in which a person is, with its centre. */
export interface StoredPersonalEntry extends Omit<StoredEntry, 'isOneOfSeveral'> {
  readonly centre: EnterpriseNumber;
  readonly appearance: Appearance;
}

/** Where the chain of one process is kept, in a ledger that several processes share. */
export interface LedgerStorage {
  /**
   * Begins the chain of this process.
   * @param keyId evidence key under which its rows are chained
   */
  begin(keyId: string): Promise<void>;
  /**
   * Appends the rows that `make` builds on the end of the chain, all or none. They are durable when it resolves. `make`
   * is called again when the end was another than thought, after an append of which nobody knew whether it happened.
   * @throws DuplicateEntryError UncertainAppendError, or any other error when certainly nothing was written
   */
  append(make: (head: LedgerHead) => readonly LedgerRow[]): Promise<void>;
  /** The keys of this ledger, the first one first. */
  keys(): Promise<readonly LedgerKey[]>;
  /** Adds a key; one that is there already stays as it is. */
  addKey(key: LedgerKey): Promise<void>;
  /** Makes the partitions of the coming months. */
  makeMonths(): Promise<void>;
  /** Returns those of these entries that are opened and not closed. */
  stillOpen(entryIds: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** An evidence key as the ledger knows it. */
export interface LedgerKey {
  readonly keyId: string;
  /** A value derived from the key that does not reveal it. */
  readonly check: Uint8Array;
}

/** A gateway process as the others see it: present as long as its session on the database lives. */
export interface Presence {
  /** Shows the other processes that this one runs. It reconnects automatically after a lost connection. */
  enter(instance: string): Promise<void>;
  /** When false, others may take this process for dead, so it must not open entries. */
  present(): boolean;
  /** All entries that this process opened before this row of its chain are closed. */
  settledBefore(seq: number): Promise<void>;
  /** @param clean no entry is open, so no recovery is needed for this process */
  leave(clean: boolean): Promise<void>;
  /**
   * Calls back with entries that dead processes left open, at most `size` at a time, until none is left. Each dead
   * process is handled by one recoverer only.
   * @returns how many processes were found dead
   */
  recover(size: number, settle: (entryIds: readonly string[]) => Promise<void>): Promise<number>;
}

/** A pseudonym of a person, and between which moments to look for it; milliseconds since 1970, the end not included. */
export interface SubjectSpan {
  readonly pseudonym: Uint8Array;
  readonly from: number;
  readonly until: number;
}

/** Which entries of a centre to read: a person by pseudonyms. */
export type EntryFilter = Omit<RecordFilter, 'ssin'> & { readonly subjects?: readonly SubjectSpan[] };

/** A page of entries, newest first; `before` is an entry id. */
export interface EntryPage {
  readonly before?: string;
  readonly limit: number;
}

/** A part of the entries of a person: begun between two moments, milliseconds since 1970, the end not included. */
export interface PersonalSpan {
  readonly since: number;
  readonly until: number;
  /** An entry id; only those before it. */
  readonly before?: string;
  /** Only this entry. */
  readonly only?: string;
  readonly limit: number;
}

/** Reads entries back for those who may see them. */
export interface EntryReader {
  /** Newest first. */
  entries(centre: EnterpriseNumber, filter: EntryFilter, page: EntryPage): Promise<readonly StoredEntry[]>;
  /** Whether there are more entries than this. */
  areMoreThan(count: number, centre: EnterpriseNumber, filter: EntryFilter): Promise<boolean>;
  /** Entries of a centre that were begun within the span, milliseconds since 1970, counted by their kinds. */
  counts(centre: EnterpriseNumber, from: number, until: number): Promise<readonly RecordCount[]>;
  /** Centres for which anything was done since the beginning of the month of this moment, milliseconds since 1970. */
  centresSince(since: number): Promise<readonly EnterpriseNumber[]>;
  /**
   * Those in which a person is, for all centres, newest first; an entry in which the person is twice comes once.
   * @param pseudonyms of all numbers of the person, in all centres
   */
  entriesOfPerson(pseudonyms: readonly Uint8Array[], page: PersonalSpan): Promise<readonly StoredPersonalEntry[]>;
  /** One entry of a centre; undefined when there is none of this id. */
  entry(
    entryId: string,
  ): Promise<(Omit<StoredEntry, 'isOneOfSeveral'> & { readonly centre: EnterpriseNumber }) | undefined>;
}
