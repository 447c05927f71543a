import type { CodeList } from '../values/code-list.ts';
import type { AnyStream } from '../stream-kit/stream.ts';
import { cadaf } from './cadaf/index.ts';
import { dgph } from './dgph/index.ts';
import { attestations } from './attestations/index.ts';
import { dimona } from './dimona/index.ts';
import { household } from './household/index.ts';
import { incapacity } from './incapacity/index.ts';
import { integrationHistory } from './integration-history/index.ts';
import { insurability } from './insurability/index.ts';
import { jobSeeker } from './job-seeker/index.ts';
import { nationalRegister } from './national-register/index.ts';
import { patrimonium } from './patrimonium/index.ts';
import { taxAssessment } from './tax-assessment/index.ts';
import { pension } from './pension/index.ts';
import { selfEmployed } from './self-employed/index.ts';
import { socialTariff } from './social-tariff/index.ts';
import { unemployment } from './unemployment/index.ts';
import { wages } from './wages/index.ts';

/** Every stream there is, by name, with its own types: in the order in which the inquiry consults them. */
export const streamsByName = {
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

/** The same as a list. Routes, grants, metrics, documentation and contract tests follow from it. */
export const streams: readonly AnyStream[] = Object.values(streamsByName);

/** The stream of that name (path segment). */
export function findStream(name: string): AnyStream | undefined {
  return streams.find((stream) => stream.name === name);
}

/** The code lists of all streams, by name. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map(
  streams.flatMap((stream) => stream.codeLists.map((list) => [list.name, list] as const)),
);
