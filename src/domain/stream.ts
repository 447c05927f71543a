import type { z } from 'zod';
import type { Centre } from './bank.ts';
import type { BankVerdict, CodeMeaning, CodeTable } from './bank-status.ts';
import type { CalendarDate } from './calendar.ts';
import type { CodeList } from './code-list.ts';
import type { DebtorMeans } from './debtor-means.ts';
import type { Integration } from './integration.ts';
import type { BankLanguage, FullText } from './localized-text.ts';
import type { Told } from './relative.ts';
import type { Decoded, GroupShape } from './reply-shape.ts';

/** What operations of both generations of services have. */
interface OperationBase<S extends GroupShape> {
  /** Folder in `src/contracts`. */
  readonly service: string;
  /** WSDL file in that folder. */
  readonly wsdl: string;
  /** Operation in that WSDL. */
  readonly operation: string;
  /** What is read of the reply beside the conventional parts (tickets, status, ssin, data filters). */
  readonly reply: S;
  /** Status and reason codes of this service beside those that all services share. */
  readonly codes?: CodeTable;
  /**
   * What the reply itself says about its outcome, for a service whose status does not: a status inside the document.
   * Undefined leaves it at the status. "Nothing" is believed only of a reply in which nothing was read or left unread. Asked of replies that carry data; and of those whose
   * status is "nothing", where only a source that did not answer changes it.
   * @param asked the number the question was about: a reply about somebody else is a bad one
   */
  outcomeOf?(reply: Decoded<S>, asked: string): CodeMeaning | undefined;
  /**
   * An "OK" says that the question was dealt with, not that there is an answer, and a document in which nothing stands
   * means that there is none. Otherwise a reply that promises data and tells nothing is a bad one. In either case an
   * element that nobody read makes it a bad one.
   */
  readonly okMayBeEmpty?: true;
  /** Properties of the data that an incomplete reply leaves unknown; all that the call gives when it names none. */
  lacks?(reply: Decoded<S>): readonly string[];
}

/**
 * One operation of a service of the newer generation (SOA), as data. The SOAP side (`ksz/`) writes the request from the
 * contract's WSDL, adds the envelope, the customer and the legal context, sends it, and decodes the reply with the shape.
 */
export interface SoaOperation<S extends GroupShape = GroupShape> extends OperationBase<S> {
  readonly generation: 'soa';
  /** Path after the base URL of the SOA services. */
  readonly path: string;
  /** Default legal context; a setting can replace it per service. */
  readonly legalContext: string;
  /** Dolsis has its own security context in the place of `legalContext`. */
  readonly context: 'legalContext' | 'securityContext';
}

/**
 * One service of the older generation (SSDN), whose document travels as a text through the connector. Its reply is the
 * document of the service; the outcome stands in the summaries around it.
 */
export interface SsdnOperation<S extends GroupShape = GroupShape> extends OperationBase<S> {
  readonly generation: 'ssdn';
  /** Name of the service in the envelope, in evidence and in settings. */
  readonly serviceId: string;
  /** Eight digits. */
  readonly version: string;
  /** For a service whose document says once more what stands in the envelope: those elements of the document. */
  repeats?(envelope: { readonly reference: string; readonly user: SsdnUser }): Readonly<Record<string, unknown>>;
}

/** Who asks, as the envelope of the older generation says it. */
export interface SsdnUser {
  readonly UserID: string;
  readonly Email: string;
  readonly OrgUnit: string;
  /** The sector: 17 for a centre. */
  readonly MatrixID: number;
  readonly MatrixSubID: number;
}

export type Operation<S extends GroupShape = GroupShape> = SoaOperation<S> | SsdnOperation<S>;

/** What requests and answers may depend on, beside the caller's query and the replies. */
export interface StreamContext {
  /** The person, eleven digits: it goes into request bodies, and tells who an answer is about when replies name several. */
  readonly ssin: string;
  readonly language: BankLanguage;
  /** The legal day, `yyyy-MM-dd`. */
  readonly today: CalendarDate;
  /** The centre that asks. */
  readonly centre: Pick<Centre, 'enterpriseNumber' | 'nisCode'>;
  /** The integration that justifies the question. */
  readonly integration: Pick<Integration, 'qualityCode' | 'startDate' | 'endDate' | 'proofOfIdentity'>;
  /** Name of a centre by NIS code or enterprise number, where the gateway knows it. */
  centreName(number: string): FullText | undefined;
}

export type Operations = Readonly<Record<string, Operation>>;

/** A call the stream wants made: one of its operations with the content of the request after envelope and context. */
export interface Call<Ops extends Operations = Operations> {
  readonly operation: keyof Ops & string;
  readonly body: Readonly<Record<string, unknown>>;
  /**
   * Properties of the answer's data that need this call; all of them when left out. A call that gives nothing the caller
   * may see is not made, and the properties of one that fails are reported as unknown.
   */
  readonly gives?: readonly string[];
  /**
   * A call that this one replaces (a shorter period after "too many results"): its failure no longer counts, unless this
   * one finds nothing.
   */
  readonly insteadOf?: Call<Ops>;
}

/** A call that was made and what came of it. `value` is there when the verdict is `found` or `incomplete`. */
export type Asked<Ops extends Operations> = {
  readonly [K in keyof Ops & string]: {
    readonly operation: K;
    readonly call: Call<Ops>;
    readonly verdict: BankVerdict;
    /** Names of elements that the Bank removed: what they would have said is hidden, not absent. */
    readonly filteredElements?: readonly string[];
    readonly value?: Decoded<Ops[K]['reply']>;
  };
}[keyof Ops & string];

/** The replies that carry data, per operation, in the order of the calls. */
export type Replies<Ops extends Operations> = {
  readonly [K in keyof Ops]: readonly Decoded<Ops[K]['reply']>[];
};

/**
 * A stream of the social inquiry: what a caller may ask, what goes to the Bank, what comes back. Data and pure functions
 * only; consultation, policy, evidence and transport are the same for all streams and live elsewhere.
 */
export interface Stream<
  Q extends z.ZodObject = z.ZodObject,
  Ops extends Operations = Operations,
  D extends z.ZodObject = z.ZodObject,
> {
  /** Path segment and name in grants, evidence and metrics; lowerCamelCase. */
  readonly name: string;
  readonly title: FullText;
  /** What a social worker consults it for. */
  readonly purpose: FullText;
  /** The main data it shows, as a social worker would list them. */
  readonly mainData: FullText;
  /** The authentic source behind the Bank's service. */
  readonly source: FullText;
  /** How current the data are at the source. */
  readonly freshness: FullText;
  /** Query parameters; every value arrives as text. */
  readonly query: Q;
  readonly operations: Ops;
  /** The `data` part of the REST answer. */
  readonly data: D;
  /**
   * Category of data per property of `data`. A grant opens categories; a property whose category is not granted is
   * left out of the answer. Every property has exactly one category.
   */
  readonly categories: Readonly<Record<string, readonly (keyof z.infer<D> & string)[]>>;
  readonly codeLists: readonly CodeList[];
  /** The calls to make, at least one. They run at the same time. */
  toRequests(query: z.infer<Q>, context: StreamContext): readonly Call<Ops>[];
  /**
   * Calls that follow from what the last ones brought: the next page, a shorter period. Asked after every round until
   * nothing more is wanted; the number of rounds is bounded.
   */
  followUps?(last: readonly Asked<Ops>[], query: z.infer<Q>, context: StreamContext): readonly Call<Ops>[];
  /** @param asked every call that counts, also those without data, in order */
  toAnswer(replies: Replies<Ops>, context: StreamContext, asked: readonly Asked<Ops>[]): z.infer<D>;
  /** For a stream that tells who is near the person: household members, and kin that may owe maintenance. */
  readonly relatives?: {
    /** What to ask so that they are all in the answer. */
    readonly query: Readonly<Record<string, string>>;
    tell(data: Partial<z.infer<D>>): Told;
  };
  /** What the answer says about the means of the person, for a stream that tells; undefined when it does not say enough. */
  meansOf?(data: z.infer<D>): DebtorMeans | undefined;
}

/** Keeps the precise types of a stream while checking that it is one. */
export function defineStream<Q extends z.ZodObject, const Ops extends Operations, D extends z.ZodObject>(
  stream: Stream<Q, Ops, D>,
): Stream<Q, Ops, D> {
  return stream;
}

/** A stream whose types do not matter any more: the registry and the request path handle all streams alike. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the only place where the streams' own types are erased
export type AnyStream = Stream<any, any, any>;
