import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue, Problem, type InputIssue } from '../../values/problem.ts';
import { readTexts } from '../../values/text-file.ts';
import type { Integration } from '../integrations/integration.ts';
import { StepRecordedError } from './deadline.ts';
import { rulesOf, type DeadlinePorts } from './query.ts';
import { placeOf, type Placing, type StepInput } from './rules.ts';
import type { Step } from './step.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['stepRecorded', 'nothingToDo']);

/**
 * Records that a step was taken, or that a deadline does not apply here and why. The step is kept with the integration
 * whose deadline it handles, which may be the one that a decision ended.
 * @throws Problem 409 when the step was recorded before, or has nothing to handle; 400 when its day cannot be right
 */
export function noteStep(
  ports: DeadlinePorts,
  asked: Asked<StepInput & { readonly integrationId: string }>,
): Promise<Step> {
  return ports.door.perform('noteStep', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    evidence: (_integration, { step, reason }) => ({
      reason: step,
      ...(reason === undefined ? {} : { explanation: reason }),
    }),
    carryOut: async (integration, { now, today, book }, input) => {
      refuse(memberIssues(input));
      const { at, earliest } = placed(await place(ports, integration, book, input));
      refuse(dayIssues(input, earliest, today));
      const text = input.reason ?? input.remark;
      const step: Step = {
        stepId: uuidv7(),
        integrationId: at.integrationId,
        step: input.step,
        ...(input.kind === undefined ? {} : { kind: input.kind }),
        doneOn: input.doneOn,
        ...(text === undefined ? {} : { text }),
        recordedBy: asked.caller.userId,
        recordedAt: now,
      };
      try {
        await ports.deadlines.add(step);
      } catch (error) {
        if (!(error instanceof StepRecordedError)) throw error;
        // Another request was first.
        placed(await place(ports, integration, book, input));
        throw new Problem('nothingToDo', { detail: texts.nothingToDo, cause: error });
      }
      return { outcome: 'answered', result: step };
    },
  });
}

async function place(
  ports: DeadlinePorts,
  integration: Integration,
  book: BookOfDay,
  input: StepInput,
): Promise<Placing> {
  const deadlines = await ports.deadlines.ofFile(integration, rulesOf(ports, book));
  return placeOf(input, integration, deadlines, await ports.deadlines.stepsOfFile(integration));
}

/** @throws Problem when there is no place */
function placed(placing: Placing): Exclude<Placing, 'nothingToDo' | { readonly before: CalendarDate }> {
  if (placing === 'nothingToDo') throw new Problem('nothingToDo', { detail: texts.nothingToDo });
  if ('before' in placing) {
    throw new Problem('stepRecorded', { detail: texts.stepRecorded, members: { doneOn: placing.before } });
  }
  return placing;
}

/** @throws Problem when there are issues */
function refuse(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw badRequest(issues);
}

/** `notNeeded` says what is not needed and why; other steps have a remark at most. */
function memberIssues({ step, kind, reason, remark }: StepInput): readonly InputIssue[] {
  const isWaiver = step === 'notNeeded';
  const given = { kind: kind !== undefined, reason: reason !== undefined };
  return [
    ...(['kind', 'reason'] as const).flatMap((name) => {
      if (given[name] === isWaiver) return [];
      return [invalid(name, isWaiver ? 'The step notNeeded needs it.' : 'Only the step notNeeded has it.')];
    }),
    ...(isWaiver && remark !== undefined ? [invalid('remark', 'Say it in the reason.')] : []),
  ];
}

function dayIssues({ doneOn }: StepInput, earliest: CalendarDate, today: CalendarDate): readonly InputIssue[] {
  if (doneOn > today) return [invalid('doneOn', 'It lies in the future.')];
  return doneOn < earliest ? [invalid('doneOn', `It cannot have been before ${earliest}.`)] : [];
}

function invalid(name: string, detail: string): InputIssue {
  return issue('invalidInput', { in: 'body', name }, { detail });
}
