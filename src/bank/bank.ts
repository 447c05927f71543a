import type { BankVerdict } from './status.ts';
import type { CalendarDate } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import type { FullText } from '../values/localized-text.ts';
import type { Ssin } from '../values/ssin.ts';
import type { Operation } from './operation.ts';

/** A centre that uses the gateway, as the Bank knows it. */
export interface Centre {
  readonly enterpriseNumber: EnterpriseNumber;
  /** NIS code of the municipality: how the reference directory names a centre. */
  readonly nisCode: string;
  /** NIS codes of further municipalities that it serves, e.g. after a merger. */
  readonly municipalities?: readonly string[];
  /** NIS codes under which directories may still have it, e.g. that of a centre that merged into it. */
  readonly formerNisCodes?: readonly string[];
  /** Enterprise numbers of the centres that merged into it: who comes with one, or is named by one, is of this centre. */
  readonly formerEnterpriseNumbers?: readonly EnterpriseNumber[];
  readonly name: FullText;
  /**
   * The person responsible for messages of the older generation (SSDN), which carry a person or program number and an
   * e-mail address.
   */
  readonly ssdn: { readonly userId: string; readonly email: string };
}

/** What a call needs beside its content. All calls of a consultation share one, and with it its budget of repetitions. */
export interface CallContext {
  readonly centre: Centre;
  readonly ssin: Ssin;
  /**
   * Aborts when the total deadline of the request is over, or with a {@link CallerGoneError} when the caller
   * disconnected.
   */
  readonly signal: AbortSignal;
  /**
   * Who asks, and for what purpose. Calls of the same operation and content, with the same value here, may share the
   * answer of one message; a call without it is never shared.
   */
  readonly sharedAmong?: string;
  /** The call that began this one, where several wait for it: its repetitions and failures count as that one's. */
  readonly begunBy?: CallContext;
  /** Is told of each message with its new ticket, before anything of it is sent. */
  readonly begins?: (message: Omit<ExchangeEvidence, 'status'>) => void;
}

/**
 * The result of a call. A failing Bank or source is a verdict, not an exception, because the evidence needs it either
 * way.
 */
export interface BankReply {
  readonly verdict: BankVerdict;
  /** One per message sent; more than one after a retry. */
  readonly exchanges: readonly ExchangeEvidence[];
  /** Names of elements the Bank removed for this customer. */
  readonly filteredElements: readonly string[];
  /** The decoded reply, by the operation's shape; present when the verdict is `found` or `incomplete`. */
  readonly value?: unknown;
}

/** Consults services of the Bank. It only reads, so a call may be repeated after a transport failure. */
export interface Bank {
  call(operation: Operation, body: Readonly<Record<string, unknown>>, context: CallContext): Promise<BankReply>;
}

/** Proof of identity that the Bank compares with the register. */
export type ProofOfIdentity =
  | { readonly kind: 'identityCardNumber'; readonly identityCardNumber: string }
  | {
      readonly kind: 'personData';
      readonly familyName: string;
      /** Absent for somebody who has one name only. */
      readonly givenName?: string;
      readonly birthDate: string;
    };

/** A registration in the reference directory, by this centre or another organization. */
export interface Registration {
  readonly qualityCode: number;
  readonly startDate: CalendarDate;
  readonly endDate?: CalendarDate;
  /** NIS code of the centre. */
  readonly nisCode: string;
  /** The Bank's own directory, or that of the sector of the centres. */
  readonly register: 'PRIMARY' | 'SECONDARY';
}

export interface DirectoryReply {
  readonly verdict: BankVerdict | { readonly kind: 'identityNotProven' };
  readonly exchanges: readonly ExchangeEvidence[];
  readonly ticketCbss?: string;
  readonly registrations: readonly Registration[];
}

/** What the directory is asked to add or remove. Its message demands a proof of identity for both. */
export interface DirectoryEntry {
  readonly qualityCode: number;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly proof: ProofOfIdentity;
}

/** What the directory is asked to list. Without a code it lists every purpose. */
export interface DirectoryQuestion extends Omit<DirectoryEntry, 'qualityCode'> {
  readonly qualityCode?: number;
}

/** The Bank's reference directory: which organization has which person registered, and why. */
export interface ReferenceDirectory {
  register(entry: DirectoryEntry, context: CallContext): Promise<DirectoryReply>;
  unregister(entry: DirectoryEntry, context: CallContext): Promise<DirectoryReply>;
  /**
   * The person's registrations in the directory that touch the period: under the code, or under any when there is none.
   * It only reads.
   */
  list(entry: DirectoryQuestion, context: CallContext): Promise<DirectoryReply>;
}
