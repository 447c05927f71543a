import type { components } from './generated/contract.ts';
import { problemTypes, type Problems } from './generated/problems.ts';
import { GatewayClientError } from './errors.ts';

/** Short name of a type of problem, e.g. `missingPermission`. */
export type ProblemName = keyof Problems;

/** Each problem that the contract names, told apart by `type`. */
export type KnownProblem = Problems[ProblemName];

/** A problem of a type that this version does not know. */
export type OtherProblem = components['schemas']['Problem'];

/** What is known about a problem beside its body. */
export interface ProblemContext {
  readonly operationId: string;
  readonly status: number;
  /** From `Retry-After`; absent when it is not known, never 0 for that. */
  readonly retryAfterMs?: number | undefined;
  readonly traceId?: string | undefined;
}

/** The gateway refused or failed, and says why (RFC 9457). Narrow it with `isProblem`. */
export class ProblemError<
  P extends KnownProblem | OtherProblem = KnownProblem | OtherProblem,
> extends GatewayClientError {
  override readonly name = 'ProblemError';
  readonly operationId: string;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  /** Give it to the operator of the gateway. */
  readonly traceId: string | undefined;
  readonly #problem: P;

  constructor(problem: P, { operationId, status, retryAfterMs, traceId }: ProblemContext) {
    super(`${operationId}: ${shownType(problem.type)} (status ${String(status)}, trace ${traceId ?? 'unknown'}).`);
    this.operationId = operationId;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.traceId = traceId;
    this.#problem = problem;
  }

  /** The whole problem. It may name persons' data (`detail`, `registrations`): a log that prints the error does not show it. */
  get problem(): P {
    return this.#problem;
  }
}

/** Whether an error is the problem of this type; then its members are known. */
export function isProblem<Name extends ProblemName>(error: unknown, name: Name): error is ProblemError<Problems[Name]> {
  return error instanceof ProblemError && (error as ProblemError).problem.type === problemTypes[name];
}

/** The problem in a body, or undefined when it is none. */
export function problemIn(body: unknown): OtherProblem | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { type, title, status, instance } = body as Record<string, unknown>;
  const isOne = [type, title, instance].every((text) => typeof text === 'string') && typeof status === 'number';
  return isOne ? (body as OtherProblem) : undefined;
}

function shownType(type: string): string {
  return (Object.values(problemTypes) as readonly string[]).includes(type) ? type : 'a problem of another type';
}
