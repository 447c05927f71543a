import type { Step } from '../step.ts';
import { answers } from './answers.ts';
import { consulting } from './consulting.ts';
import { deciding } from './deciding.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { integrations } from './integrations.ts';
import { registering } from './registering.ts';
import { relatives } from './relatives.ts';
import { reviewing } from './reviewing.ts';
import { bank, setting } from './setting.ts';

/** Everything a sentence of a scenario may mean. */
export const steps: readonly Step[] = [
  ...setting,
  ...bank,
  ...registering,
  ...consulting,
  ...answers,
  ...integrations,
  ...deciding,
  ...reviewing,
  ...relatives,
  ...evidence,
  ...figures,
];
