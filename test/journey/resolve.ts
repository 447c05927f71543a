import type { Contract, PlacedOperation } from '../contract-operations.ts';
import { contractOperations, problemsOf } from '../contract-operations.ts';
import type { JourneyStep, Variable } from './steps.ts';

/** A part of a path: as it stands, or the value of a variable. */
export type PathPart = string | { readonly variable: Variable };

/** A step with what the contract says of it. */
export interface ResolvedStep {
  readonly step: JourneyStep;
  /** From 1. */
  readonly number: number;
  readonly placed: PlacedOperation;
  readonly path: readonly PathPart[];
  /** The problem that the step names. */
  readonly problem?: { readonly type: string; readonly status: number };
}

/** @throws JourneyError when the contract does not have what a step names */
export function resolveJourney(steps: readonly JourneyStep[], contract: Contract): readonly ResolvedStep[] {
  const operations = contractOperations(contract);
  const problems = problemsOf(contract);
  return steps.map((step, at) => {
    const placed = operations.find(({ id }) => id === step.operationId);
    if (!placed) throw new JourneyError(`no operation ${step.operationId}`);
    if ((step.body !== undefined) !== (placed.operation.requestBody !== undefined))
      throw new JourneyError(`${step.operationId} has a body in one of contract and journey only`);
    const named = step.kind === 'isRefused' ? step.problem : step.kind === 'keeps' ? step.orElse : undefined;
    const problem = problems.find(({ name }) => name === named);
    if (named !== undefined && problem?.status === undefined) throw new JourneyError(`no problem ${named}`);
    return {
      step,
      number: at + 1,
      placed,
      path: partsOf(placed.path, step.path ?? {}),
      ...(problem?.status === undefined ? {} : { problem: { type: problem.type, status: problem.status } }),
    };
  });
}

/** The variable that a text of the journey stands for. */
export function variableIn(text: string): Variable | undefined {
  return /^\{\{(\w+)\}\}$/.exec(text)?.[1] as Variable | undefined;
}

function partsOf(template: string, given: Readonly<Record<string, string>>): readonly PathPart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const parameter = /^\{(\w+)\}$/.exec(part)?.[1];
      if (parameter === undefined) return part;
      const text = given[parameter] ?? `{{${parameter}}}`;
      const variable = variableIn(text);
      return variable === undefined ? text : { variable };
    })
    .reduce<PathPart[]>((parts, part) => {
      const last = parts.at(-1);
      if (typeof last === 'string' && typeof part === 'string') parts.splice(-1, 1, last + part);
      else parts.push(part);
      return parts;
    }, []);
}

/** A step of the journey does not fit the contract. */
class JourneyError extends Error {
  override readonly name = 'JourneyError';
}
