import type { CalendarDate } from '../../values/calendar.ts';
import { booleanOf, dateOf } from '../../values/xsd-values.ts';
import { ssinTextOf } from '../../values/ssin.ts';
import { group, optional, text, type Decoded, type Fields, type GroupShape } from '../reply-shape.ts';
import type { Root } from '../soap/reply-plan.ts';
import { UnreadableReplyError } from '../soap/decode.ts';
import type { Occurrence } from './occurrences.ts';

/** What a message says of one person: the least from which somebody knows that it is to be looked at again. */
export interface Fact {
  /** Eleven digits as the Bank wrote them. */
  readonly ssin: string;
  readonly occurrence: Occurrence;
  /** The day on which it happened; where the message has none, the day on which the source wrote it down. */
  readonly day: CalendarDate;
  /** What the source calls it; it tells two facts of one day apart. */
  readonly id: string;
  /** The number that took the place of this one. */
  readonly replacedBy?: string;
  readonly isCanceled?: true;
}

/**
 * An organization of the network, written in one way: an enterprise number (`0123456789`), or sector and institution
 * (`17/0`).
 */
export type Organization = string;

/** A message that the Bank sent by itself, as far as it is read. */
export interface BankMessage {
  /** Name of its kind, which is that of its element. */
  readonly kind: string;
  readonly sender: Organization;
  readonly receiver: Organization;
  /** 1 to 15 digits, consecutive for one sender. */
  readonly sequenceNumber: number;
  readonly facts: readonly Fact[];
}

/** A kind of message: the one place that says how it is found out about whom it is, what happened and when. */
export interface MessageKind {
  readonly name: string;
  readonly root: Root;
  /** @throws UnreadableReplyError when its values are not those of its schema */
  read(content: unknown): BankMessage;
}

/** Kinds of message with one contract, at one address. */
export interface MessageService {
  readonly name: string;
  /** File inside the folder of contracts. */
  readonly wsdl: string;
  /** Path of its address. */
  readonly path: string;
  readonly kinds: readonly MessageKind[];
}

const organization = group(
  {
    organizationIdentification: group({
      cbeNumber: optional(text),
      sector: optional(text),
      institution: optional(text),
    }),
  },
  { leftOut: ['ticket', 'timestampSent'] },
);

/** What every message has around what it tells. */
const conventionalFields = { sender: organization, receiver: organization, sequenceNumber: text };
type Conventional = Decoded<GroupShape<typeof conventionalFields, never, false>>;

/** The number of a person, and what became of it. */
export const person = group({}, { attributes: ['canceled', 'replacedBy'], content: true });

/** What a kind is declared with. */
interface Declared<F extends Fields> {
  /** Local name of its element. */
  readonly name: string;
  readonly namespace: string;
  readonly content: F;
  /** Most persons in one message; absent where the contract has no limit. */
  readonly most?: number;
  /** @throws UnreadableReplyError */
  readonly facts: (content: Decoded<GroupShape<F, never, false>>) => readonly Fact[];
}

/** Declares a kind of message. */
export function messageKind<F extends Fields>({ name, namespace, content, most, facts }: Declared<F>): MessageKind {
  const shape = group({ ...conventionalFields, ...content }, { leftOut: ['legalContext', 'dataFilters'] });
  return {
    name,
    root: { name, namespace, shape },
    read: (decoded) => {
      const { sender, receiver, sequenceNumber } = decoded as Conventional;
      const told = facts(decoded as Decoded<GroupShape<F, never, false>>);
      if (told.length === 0 || (most !== undefined && told.length > most)) throw invalid('the number of persons');
      return {
        kind: name,
        sender: organizationOf(sender),
        receiver: organizationOf(receiver),
        sequenceNumber: numberOf(sequenceNumber),
        facts: told,
      };
    },
  };
}

/**
 * A fact of the message, its values checked.
 * @throws UnreadableReplyError
 */
export function factOf(
  { content, attributes }: Decoded<typeof person>,
  { occurrence, day, id }: { readonly occurrence: Occurrence; readonly day: string; readonly id: string },
): Fact {
  const ssin = ssinTextOf(content);
  const date = dateOf(day);
  if (ssin === undefined || date === undefined) throw invalid(ssin === undefined ? 'ssin' : 'a date');
  const { replacedBy, canceled } = attributes;
  if (replacedBy !== undefined && ssinTextOf(replacedBy) === undefined) throw invalid('replacedBy');
  return {
    ssin,
    occurrence,
    day: date,
    id,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(booleanOf(canceled) === true ? { isCanceled: true } : {}),
  };
}

/**
 * What a code of the contract stands for.
 * @throws UnreadableReplyError when the contract does not have the code
 */
export function meaningOf<T>(table: Readonly<Record<string, T>>, code: string): T {
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  if (found === undefined) throw invalid('a code');
  return found;
}

function organizationOf({ organizationIdentification: named }: Conventional['sender']): Organization {
  const { cbeNumber, sector, institution } = named;
  if (cbeNumber !== undefined && /^\d{10}$/.test(cbeNumber) && sector === undefined) return cbeNumber;
  const isPlace = (part: string | undefined): part is string => part !== undefined && /^\d{1,3}$/.test(part);
  if (cbeNumber === undefined && isPlace(sector) && isPlace(institution)) {
    return `${String(Number(sector))}/${String(Number(institution))}`;
  }
  throw invalid('an organization');
}

function numberOf(sequenceNumber: string): number {
  if (!/^\+?\d{1,15}$/.test(sequenceNumber) || Number(sequenceNumber) < 1) throw invalid('sequenceNumber');
  return Number(sequenceNumber);
}

/** The text never has a value of the message. */
function invalid(what: string): UnreadableReplyError {
  return new UnreadableReplyError(`${what} is not as the contract says`);
}
