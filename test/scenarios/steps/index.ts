import type { Step } from '../step.ts';
import { answers } from './answers.ts';
import { citizens } from './citizens.ts';
import { questions } from './questions.ts';
import { consulting } from './consulting.ts';
import { contents } from './contents.ts';
import { deaths } from './deaths.ts';
import { deadlines } from './deadlines.ts';
import { deciding } from './deciding.ts';
import { evidence } from './evidence.ts';
import { flags } from './flags.ts';
import { householdDecisions } from './household-decisions.ts';
import { figures } from './figures.ts';
import { inspecting } from './inspecting.ts';
import { integrations } from './integrations.ts';
import { messages } from './messages.ts';
import { webhooks } from './webhooks.ts';
import { policy } from './policy.ts';
import { purpose } from './purpose.ts';
import { registering } from './registering.ts';
import { relatives } from './relatives.ts';
import { reviewing } from './reviewing.ts';
import { scale } from './scale.ts';
import { assessing } from './assessing.ts';
import { calculating } from './calculating.ts';
import { declaring } from './declaring.ts';
import { dossiers } from './dossiers.ts';
import { approving } from './approving.ts';
import { bank, setting } from './setting.ts';
import { signals } from './signals.ts';

/** Everything a sentence of a scenario may mean. */
export const steps: readonly Step[] = [
  ...setting,
  ...bank,
  ...registering,
  ...consulting,
  ...answers,
  ...contents,
  ...integrations,
  ...deciding,
  ...householdDecisions,
  ...reviewing,
  ...approving,
  ...deadlines,
  ...messages,
  ...flags,
  ...webhooks,
  ...relatives,
  ...deaths,
  ...purpose,
  ...evidence,
  ...citizens,
  ...questions,
  ...inspecting,
  ...scale,
  ...policy,
  ...signals,
  ...figures,
  ...declaring,
  ...dossiers,
  ...assessing,
  ...calculating,
];
