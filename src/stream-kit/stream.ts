import type { z } from 'zod';
import type { Centre } from '../bank/bank.ts';
import type { Operation } from '../bank/operation.ts';
import type { BankVerdict } from '../bank/status.ts';
import type { CalendarDate } from '../values/calendar.ts';
import type { CodeList } from '../values/code-list.ts';
import type { ExemptionRules } from '../values/income-exemption.ts';
import type { MeansTold } from '../values/debtor-means.ts';
import type { BankLanguage, FullText } from '../values/localized-text.ts';
import { readTexts } from '../values/text-file.ts';
import type { LifeSign } from './life-sign.ts';
import type { NamedRelatives } from './relative.ts';
import type { Decoded } from '../bank/reply-shape.ts';

/** What requests and answers may depend on, apart from the caller's query and the replies. */
export interface StreamContext {
  /**
   * The person's number, eleven digits. It goes into request bodies, and identifies the person when replies name
   * several.
   */
  readonly ssin: string;
  readonly language: BankLanguage;
  /** The legal day, `yyyy-MM-dd`. */
  readonly today: CalendarDate;
  /** The centre that asks. */
  readonly centre: Pick<Centre, 'enterpriseNumber' | 'formerEnterpriseNumbers' | 'nisCode' | 'formerNisCodes'>;
  /** The integration that justifies the question. */
  readonly integration: {
    readonly qualityCode: number;
    readonly startDate: CalendarDate;
    /** Last day, included. */
    readonly endDate: CalendarDate;
  };
  /** The proof of identity as the Bank takes it (`ProofOfAuthentication`). */
  readonly proofOfAuthentication: () => Readonly<Record<string, unknown>>;
  /** The numbers with which exemptions of income are counted, of the day and of this installation. */
  readonly exemption: ExemptionRules;
  /** Name of a centre by NIS code or enterprise number, where the gateway knows it. */
  centreName(number: string): FullText | undefined;
}

export type Operations = Readonly<Record<string, Operation>>;

/** A call the stream wants made: one of its operations with the content of the request after envelope and context. */
export interface Call<Ops extends Operations = Operations> {
  readonly operation: keyof Ops & string;
  readonly body: Readonly<Record<string, unknown>>;
  /**
   * Properties of the answer's data that need this call; all of them when absent. A call that gives nothing the caller
   * may see is not made, and the properties of a failed call are reported as unknown.
   */
  readonly gives?: readonly string[];
  /**
   * A call that this one replaces (a shorter period after "too many results"): the failure of the replaced call no
   * longer counts, unless this one finds nothing.
   */
  readonly insteadOf?: Call<Ops>;
}

/** A call that was made, and its result. `value` is present when the verdict is `found` or `incomplete`. */
export type Asked<Ops extends Operations> = {
  readonly [K in keyof Ops & string]: {
    readonly operation: K;
    readonly call: Call<Ops>;
    readonly verdict: BankVerdict;
    /** Names of elements that the Bank removed: their content is hidden, not absent. */
    readonly filteredElements?: readonly string[];
    readonly value?: Decoded<Ops[K]['reply']>;
  };
}[keyof Ops & string];

/** The replies that carry data, per operation, in the order of the calls. */
export type Replies<Ops extends Operations> = {
  readonly [K in keyof Ops]: readonly Decoded<Ops[K]['reply']>[];
};

/**
 * What another stream told. `notOpen`: the integration does not open it to the caller. `unknown`: it did not answer.
 */
export type ToldElsewhere =
  | { readonly outcome: 'dataFound'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly outcome: 'incomplete'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly outcome: 'noDataFound' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'notOpen' };

/**
 * Another stream that completes an answer. It is consulted like any other, with a decision and evidence of its own, and
 * only when the code opens it to the caller.
 */
export interface Completion<Data> {
  /** Name of the other stream. */
  readonly stream: string;
  /** Properties that it completes. It is not consulted for a caller who may see none of them. */
  readonly completes: readonly (keyof Data & string)[];
  /**
   * The question to the other stream, as a caller would write it.
   * @returns undefined when the answer needs nothing of it: then nobody is asked
   */
  asks(data: Data, context: StreamContext): Readonly<Record<string, string>> | undefined;
  /** The answer with what the other stream told; called only after `asks` gave a question. */
  complete(data: Data, told: ToldElsewhere, context: StreamContext): Data;
}

/** How far a source that is told later can know what is asked. */
export interface Reach {
  /** Last day of which it is expected to know on the day of the question. */
  readonly expectedUntil: CalendarDate;
  /** True when all that is asked lies after that day: then "no data" means "not known yet". */
  readonly isAllLater: boolean;
}

/** What is said about a stream in the catalogue. */
export interface StreamTexts {
  readonly title: FullText;
  /** The purpose for which a social worker consults it. */
  readonly purpose: FullText;
  /** The main data it shows, as a social worker would list them. */
  readonly mainData: FullText;
  /** The authentic source behind the Bank's service. */
  readonly source: FullText;
  /** How current the data are at the source. */
  readonly freshness: FullText;
}

/**
 * The texts of a stream.
 * @param file `texts.yaml` of its folder
 * @throws TextFileError
 */
export function streamTexts(file: URL): StreamTexts {
  return readTexts(file, ['title', 'purpose', 'mainData', 'source', 'freshness']);
}

/**
 * A stream of the social inquiry: what a caller may ask, what goes to the Bank, what comes back. Data and pure
 * functions only; consultation, policy, evidence and transport are the same for all streams and live elsewhere.
 */
export interface Stream<
  Q extends z.ZodObject = z.ZodObject,
  Ops extends Operations = Operations,
  D extends z.ZodObject = z.ZodObject,
> extends StreamTexts {
  /** Path segment and name in grants, evidence and metrics; lowerCamelCase. */
  readonly name: string;
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
   * For a source that is told only some time after things happen. "No data" about what it cannot know yet is incomplete,
   * with every property unknown.
   */
  reach?(query: z.infer<Q>, context: StreamContext): Reach;
  /**
   * Calls that follow from the last results: the next page, a shorter period. It is called after every round until it
   * returns none; the number of rounds is bounded.
   */
  followUps?(last: readonly Asked<Ops>[], query: z.infer<Q>, context: StreamContext): readonly Call<Ops>[];
  /** @param asked every call that counts, also those without data, in order */
  toAnswer(replies: Replies<Ops>, context: StreamContext, asked: readonly Asked<Ops>[]): z.infer<D>;
  /** Other streams that complete the answer, in this order. */
  readonly completedBy?: readonly Completion<z.infer<D>>[];
  /** For a stream that names household members, or relatives who may owe maintenance. */
  readonly relatives?: {
    /** The query for which the answer names all of them. */
    readonly query: Readonly<Record<string, string>>;
    tell(data: Partial<z.infer<D>>): NamedRelatives;
  };
  /** For a stream that tells something about the means of a maintenance debtor. */
  readonly means?: {
    /** `income`: its answer is compared with the federal scale. `household`: it says whose income counts. */
    readonly about: 'income' | 'household';
    /** @returns undefined when the answer says nothing about it */
    tell(data: z.infer<D>): MeansTold | undefined;
  };
  /**
   * For a stream of the registers, which know who has died: what the answer says about it, of the person and of others
   * whom it names.
   * @param data what the caller may see
   * @param open the properties that are open to the caller: where one is not, its absence says nothing
   */
  lifeSigns?(data: Partial<z.infer<D>>, open: ReadonlySet<string>): readonly LifeSign[];
  /**
   * For a stream that shows where the person is registered: NIS code of the Belgian municipality, five digits;
   * undefined when the answer names none.
   */
  municipalityOf?(data: z.infer<D>): string | undefined;
}

/** Keeps the precise types of a stream while checking that it is one. */
export function defineStream<Q extends z.ZodObject, const Ops extends Operations, D extends z.ZodObject>(
  stream: Stream<Q, Ops, D>,
): Stream<Q, Ops, D> {
  return stream;
}

/** A stream without its own types: the registry and the request path handle all streams alike. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the only place where the streams' own types are erased
export type AnyStream = Stream<any, any, any>;
