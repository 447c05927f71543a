import type { z } from 'zod';
import type { CodeList } from './code-list.ts';
import type { BankLanguage, FullText } from './localized-text.ts';
import type { Decoded, GroupShape } from './reply-shape.ts';

/**
 * One operation of a service of the Bank, as data. The SOAP side (`ksz/`) writes the request from the contract's WSDL,
 * adds the envelope, the customer and the legal context, sends it, and decodes the reply with the shape.
 */
export interface Operation<S extends GroupShape = GroupShape> {
  /** Folder in `src/contracts` and name of the service. */
  readonly service: string;
  /** WSDL file in that folder. */
  readonly wsdl: string;
  readonly operation: string;
  /** Path after the base URL of the SOA services. */
  readonly path: string;
  /** Default legal context; a setting can replace it per service. */
  readonly legalContext: string;
  /** Dolsis has its own security context in the place of `legalContext`. */
  readonly context: 'legalContext' | 'securityContext';
  /** What is read of the response element beside the conventional parts (tickets, status, ssin, data filters). */
  readonly reply: S;
}

/** What a request may depend on, beside the caller's query. */
export interface RequestContext {
  /** The person, eleven digits: it goes into the request body and nowhere else. */
  readonly ssin: string;
  readonly language: BankLanguage;
  /** The legal day, `yyyy-MM-dd`. */
  readonly today: string;
}

/** What a mapping may depend on, beside the replies. */
export interface AnswerContext {
  /** The person consulted, eleven digits: some replies name several people and the answer says which one it is about. */
  readonly ssin: string;
  readonly language: BankLanguage;
  readonly today: string;
}

export type Operations = Readonly<Record<string, Operation>>;

/** A call the stream wants made: one of its operations with the content of the request after envelope and context. */
export interface Call<Ops extends Operations> {
  readonly operation: keyof Ops & string;
  readonly body: Readonly<Record<string, unknown>>;
}

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
  /** The authentic source behind the Bank's service. */
  readonly source: FullText;
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
  toRequests(query: z.infer<Q>, context: RequestContext): readonly Call<Ops>[];
  toAnswer(replies: Replies<Ops>, context: AnswerContext): z.infer<D>;
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
