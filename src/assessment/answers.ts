import type { z } from 'zod';
import type { AnyStream } from '../stream-kit/stream.ts';
import { attestations } from '../streams/attestations/index.ts';
import { cadaf } from '../streams/cadaf/index.ts';
import { dgph } from '../streams/dgph/index.ts';
import { dimona } from '../streams/dimona/index.ts';
import { household } from '../streams/household/index.ts';
import { incapacity } from '../streams/incapacity/index.ts';
import { insurability } from '../streams/insurability/index.ts';
import { integrationHistory } from '../streams/integration-history/index.ts';
import { jobSeeker } from '../streams/job-seeker/index.ts';
import { nationalRegister } from '../streams/national-register/index.ts';
import { patrimonium } from '../streams/patrimonium/index.ts';
import { pension } from '../streams/pension/index.ts';
import { selfEmployed } from '../streams/self-employed/index.ts';
import { socialTariff } from '../streams/social-tariff/index.ts';
import { taxAssessment } from '../streams/tax-assessment/index.ts';
import { unemployment } from '../streams/unemployment/index.ts';
import { wages } from '../streams/wages/index.ts';

/** The streams whose answers an assessment reads, by name. A stream that is not here is not read. */
export const readStreams = {
  nationalRegister,
  household,
  integrationHistory,
  dimona,
  wages,
  selfEmployed,
  cadaf,
  unemployment,
  incapacity,
  patrimonium,
  insurability,
  taxAssessment,
  pension,
  dgph,
  socialTariff,
  jobSeeker,
  attestations,
} as const satisfies Readonly<Record<string, AnyStream>>;

/** Name of a stream that an assessment reads. */
export type StreamName = keyof typeof readStreams;

export const streamNames = Object.keys(readStreams) as [StreamName, ...StreamName[]];

/** The data of an answer: what the caller may see, so any property can be absent. */
export type DataOf<Name extends StreamName> = Partial<z.infer<(typeof readStreams)[Name]['data']>>;

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
  readonly data?: DataOf<Name>;
}

/** The answers about one person, by stream; a stream that was not consulted is absent. */
export type Answers = { readonly [Name in StreamName]?: StreamAnswer<Name> };
