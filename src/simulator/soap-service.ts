import type { Arguments } from './arguments.ts';
import type { Bank } from './bank.ts';
import type { Fault, FaultTarget, HittingFault } from './faults.ts';
import type { Pieces } from './pieces.ts';

/** A service of the Bank: where it is, what describes it and what it answers. */
export interface SoapService {
  /** Name in `/control/faults` and `/control/exchanges`, and folder of the contract. */
  readonly name: string;
  /** WSDL inside the contracts folder. */
  readonly wsdl: string;
  readonly path: string;
  readonly operations: Readonly<Record<string, SoapOperation>>;
  /** What stands in the detail of a SOAP fault, as XML; nothing for a service whose contract describes no fault. */
  faultDetail(problem: FaultProblem, operation: string | undefined, bank: Bank): string;
}

export interface SoapOperation {
  /** What the call is about, for faults and for the list of exchanges. */
  target(args: Arguments): FaultTarget;
  /**
   * The complete element of the SOAP body. May also be late, or never come, when the persona's source is so.
   * @param fault `noResult`, when that is what the control API asked for
   * @throws SoapFaultError
   */
  answer(args: Arguments, bank: Bank, fault: Fault | undefined): Pieces | Promise<Pieces>;
}

/** Why a service gives a SOAP fault. */
export interface FaultProblem {
  readonly reasonCode: string;
  readonly diagnostic: string;
}

/** The answer is a SOAP fault. */
export class SoapFaultError extends Error {
  override readonly name = 'SoapFaultError';
  readonly problem: FaultProblem;

  constructor(problem: FaultProblem) {
    super(problem.diagnostic);
    this.problem = problem;
  }
}

/** A SOAP call, its answer, and what is still to go wrong with it on the way back. */
export interface SoapOutcome {
  target: FaultTarget;
  fault: HittingFault | undefined;
  status: number;
  body: Pieces;
}
