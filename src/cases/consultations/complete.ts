import type { AnyStream, Stream, StreamContext, ToldElsewhere } from '../../stream-kit/stream.ts';
import { Problem } from '../../values/problem.ts';

/** What is needed to let other streams complete an answer. */
export interface OtherStreams {
  readonly streams: readonly AnyStream[];
  /** Whether the integration opens a stream to the caller. */
  isOpen(stream: string): boolean;
  /**
   * Consults another stream of the same integration, with a decision and evidence of its own.
   * @throws Problem
   */
  consult(stream: AnyStream, query: unknown): Promise<Answer>;
}

/** What is needed of the answer of another stream. */
interface Answer {
  readonly outcome: 'dataFound' | 'noDataFound' | 'incomplete';
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Another stream that was to complete an answer, and what came of it. */
export interface AlsoConsulted {
  readonly stream: string;
  readonly outcome: ToldElsewhere['outcome'];
}

interface Completed {
  readonly data: Readonly<Record<string, unknown>>;
  readonly alsoConsulted: readonly AlsoConsulted[];
  /** Properties that are not complete because another stream did not answer, or only in part. */
  readonly unknownProperties: readonly string[];
}

/**
 * Lets other streams complete the answer of a stream. One that is not open to the caller is not asked, and one that fails
 * leaves what it would have told unknown: the answer itself stands.
 * @param properties that the caller may see
 */
export async function completed(
  { completedBy = [] }: Pick<Stream, 'completedBy'>,
  answered: Readonly<Record<string, unknown>>,
  context: StreamContext,
  properties: ReadonlySet<string>,
  others: OtherStreams,
): Promise<Completed> {
  let data = answered;
  const alsoConsulted: AlsoConsulted[] = [];
  const unknown = new Set<string>();
  // One after the other: a later one is asked only for what the earlier ones did not tell.
  for (const completion of completedBy) {
    const shown = completion.completes.filter((property) => properties.has(property));
    const query = shown.length > 0 ? completion.asks(data, context) : undefined;
    if (query === undefined) continue;
    const told = await tell(completion.stream, query, others);
    data = completion.complete(data, told, context);
    alsoConsulted.push({ stream: completion.stream, outcome: told.outcome });
    if (told.outcome === 'unknown' || told.outcome === 'incomplete') for (const name of shown) unknown.add(name);
  }
  return { data, alsoConsulted, unknownProperties: [...unknown] };
}

async function tell(
  name: string,
  question: Readonly<Record<string, string>>,
  others: OtherStreams,
): Promise<ToldElsewhere> {
  const stream = others.streams.find((one) => one.name === name) as Stream | undefined;
  if (!stream || !others.isOpen(name)) return { outcome: 'notOpen' };
  try {
    const { outcome, data = {} } = await others.consult(stream, stream.query.parse(question));
    return outcome === 'noDataFound' ? { outcome } : { outcome, data };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { outcome: 'unknown' };
  }
}
