import type { z } from 'zod';
import type { CalendarDate } from '../values/calendar.ts';
import { streamsByName } from '../streams/registry.ts';

/** Name of a stream. */
export type StreamName = keyof typeof streamsByName;

export const streamNames = Object.keys(streamsByName) as [StreamName, ...StreamName[]];

/** The data of an answer: what the caller may see, so any property can be absent. */
export type DataOf<Name extends StreamName> = Partial<z.infer<(typeof streamsByName)[Name]['data']>>;

/** The answer of a stream, as its endpoint gives it; what an assessment does not read is left out. */
export interface StreamAnswer<Name extends StreamName = StreamName> {
  readonly stream: Name;
  readonly outcome: 'dataFound' | 'noDataFound' | 'incomplete';
  /** RFC 3339. */
  readonly consultedAt: string;
  /** The exchanges with the Bank behind it. */
  readonly sources: readonly { readonly ticket: string; readonly ticketCbss?: string | undefined }[];
  /** Elements that the Bank removed: hidden, not absent. */
  readonly filteredElements: readonly string[];
  /** Categories that are not open to the caller: hidden, not absent. */
  readonly withheldCategories: readonly string[];
  /** Properties of which something is unknown. */
  readonly unknownProperties: readonly string[];
  /** The period that was asked for, when it was not the usual one. */
  readonly askedPeriod?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  /** Last day of which a source that is told later is expected to know. */
  readonly expectedUntil?: CalendarDate | undefined;
  readonly data?: DataOf<Name>;
}

/** The answers about one person, by stream; a stream that was not consulted is absent. */
export type Answers = { readonly [Name in StreamName]?: StreamAnswer<Name> };
