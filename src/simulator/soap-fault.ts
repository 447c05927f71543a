import type { FaultProblem } from './soap-service.ts';

/** The error by which node-soap's server is told to answer a fault. */
export class NodeSoapFault extends Error {
  override readonly name = 'NodeSoapFault';
  readonly Fault: Readonly<Record<string, unknown>>;

  constructor(fault: Readonly<Record<string, unknown>>) {
    super('SOAP fault');
    // node-soap removes the status code from it.
    this.Fault = { ...fault };
  }
}

export const invalidStructure: FaultProblem = {
  reasonCode: 'MSG00004',
  diagnostic: 'The structure of the request is not valid.',
};
export const otherAction: FaultProblem = {
  reasonCode: 'MSG00004',
  diagnostic: 'The SOAPAction is not the one of the operation.',
};
export const notOffered: FaultProblem = {
  reasonCode: 'MSG00025',
  diagnostic: 'The simulator does not have this operation.',
};
export const unexpectedError: FaultProblem = { reasonCode: 'MSG00003', diagnostic: 'An unexpected error occurred.' };
