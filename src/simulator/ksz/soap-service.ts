import { AsyncLocalStorage } from 'node:async_hooks';
import soap from 'soap';
import type { Arguments } from './arguments.ts';
import { asText } from './arguments.ts';
import type { Bank } from './bank.ts';
import { contractPath, contractText } from './contract.ts';
import type { Fault, FaultTarget } from './faults.ts';
import { bodyElement, InvalidDocumentError, wsdlValidator } from './validation.ts';

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
  answer(args: Arguments, bank: Bank, fault: Fault | undefined): string | Promise<string>;
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
  fault: Fault | undefined;
  status: number;
  body: string;
}

/** A service that can be called. */
export interface HostedService {
  readonly service: SoapService;
  /** @param soapAction value of the SOAPAction header */
  call(xml: string, soapAction: string | undefined): Promise<SoapOutcome>;
}

/**
 * Prepares node-soap's server for a service. The simulator moves the bytes itself, because faults and recorded exchanges
 * need them as they go over the wire.
 * @param takeFault the fault that the control API asked for this call
 */
export async function hostService(
  service: SoapService,
  bank: Bank,
  takeFault: (target: FaultTarget) => Fault | undefined,
): Promise<HostedService> {
  const validator = wsdlValidator(service.wsdl);
  const current = new AsyncLocalStorage<SoapOutcome>();
  const wsdl = await loadWsdl(service.wsdl);
  const methods = Object.fromEntries(
    Object.entries(service.operations).map(([name, operation]) => [name, handler(name, operation)] as const),
  );
  // By the name of the request's element, which is not always that of the operation.
  const described = new Map<string, { readonly operation: string; readonly action: string }>();
  const implemented: soap.IServices = {};
  for (const [serviceName, { ports }] of Object.entries(modelOf(wsdl).services)) {
    implemented[serviceName] = {};
    for (const [portName, { binding }] of Object.entries(ports)) {
      implemented[serviceName][portName] = methods;
      for (const [operation, { input, soapAction }] of Object.entries(binding.methods)) {
        described.set(input.$name, { operation, action: soapAction ?? '' });
      }
    }
  }
  const server = new soap.Server(null, service.path, implemented, wsdl, {
    path: service.path,
    services: implemented,
    enableChunkedEncoding: false,
  });

  function handler(name: string, operation: SoapOperation) {
    return async (args: Arguments | string | null) => {
      const outcome = current.getStore();
      // An element with only a text comes as that text.
      const read = typeof args === 'object' ? (args ?? {}) : { [name]: args };
      const target = operation.target(read);
      const fault = takeFault(target);
      if (outcome) Object.assign(outcome, { target, fault });
      try {
        if (fault?.kind === 'soapFault') throw new SoapFaultError(unexpectedError);
        return { _xml: await operation.answer(read, bank, fault) };
      } catch (error) {
        if (error instanceof SoapFaultError) throw soapFault(error.problem, name);
        throw error;
      }
    };
  }

  function soapFault(problem: FaultProblem, operation: string | undefined) {
    return new NodeSoapFault({
      faultcode: 'soap:Server',
      faultstring: problem.diagnostic,
      detail: { $xml: service.faultDetail(problem, operation, bank) },
      statusCode: 500,
    });
  }

  /** The same fault as node-soap writes, for a request that does not get as far. */
  function refusal(problem: FaultProblem): SoapOutcome {
    const target = { service: service.name, operation: 'unknown', ssin: undefined };
    const detail = service.faultDetail(problem, undefined, bank);
    const body =
      '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
      `<soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring>${problem.diagnostic}</faultstring>` +
      `<detail>${detail}</detail></soap:Fault></soap:Body></soap:Envelope>`;
    return { target, fault: takeFault(target), status: 500, body };
  }

  return {
    service,
    async call(xml, soapAction) {
      const action = soapAction?.replaceAll('"', '') ?? '';
      try {
        const asked = described.get(validator.validate(xml, bodyElement));
        if (!asked || !(asked.operation in methods)) return refusal(notOffered);
        if (action !== '' && action !== asked.action) return refusal(otherAction);
      } catch (error) {
        if (error instanceof InvalidDocumentError) return refusal(invalidStructure);
        throw error;
      }
      const outcome: SoapOutcome = {
        target: { service: service.name, operation: 'unknown', ssin: undefined },
        fault: undefined,
        status: 500,
        body: '',
      };
      const answer = await current.run(outcome, () => server.processRequest(xml, { url: service.path }));
      outcome.status = answer.statusCode;
      outcome.body = answer.body;
      return outcome;
    },
  };
}

/** The error by which node-soap's server is told to answer a fault. */
class NodeSoapFault extends Error {
  override readonly name = 'NodeSoapFault';
  readonly Fault: Readonly<Record<string, unknown>>;

  constructor(fault: Readonly<Record<string, unknown>>) {
    super('SOAP fault');
    // node-soap removes the status code from it.
    this.Fault = { ...fault };
  }
}

const invalidStructure = { reasonCode: 'MSG00004', diagnostic: 'The structure of the request is not valid.' };
const otherAction = { reasonCode: 'MSG00004', diagnostic: 'The SOAPAction is not the one of the operation.' };
const notOffered = { reasonCode: 'MSG00025', diagnostic: 'The simulator does not have this operation.' };
const unexpectedError = { reasonCode: 'MSG00003', diagnostic: 'An unexpected error occurred.' };

/** The part of node-soap's model that is read here; its own types leave it open. */
interface Model {
  readonly services: Readonly<
    Record<string, { readonly ports: Readonly<Record<string, { readonly binding: Binding }>> }>
  >;
}
interface Binding {
  readonly methods: Readonly<
    Record<string, { readonly soapAction?: string; readonly input: { readonly $name: string } }>
  >;
}

function modelOf(wsdl: soap.WSDL): Model {
  return wsdl.definitions as unknown as Model;
}

const loaded = new Map<string, Promise<soap.WSDL>>();

/** A WSDL is read once per process. */
function loadWsdl(file: string): Promise<soap.WSDL> {
  let wsdl = loaded.get(file);
  if (!wsdl) {
    wsdl = openWsdl(file);
    loaded.set(file, wsdl);
  }
  return wsdl;
}

async function openWsdl(file: string): Promise<soap.WSDL> {
  const wsdl = new soap.WSDL(contractText(file), contractPath(file), { customDeserializer: asText });
  await new Promise<void>((resolve, reject) => {
    wsdl.onReady((error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
  return wsdl;
}
