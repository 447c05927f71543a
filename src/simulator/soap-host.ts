import { AsyncLocalStorage } from 'node:async_hooks';
import soap from 'soap';
import { groupAt, type Arguments } from './arguments.ts';
import type { Bank } from './bank.ts';
import type { FaultTarget, HittingFault } from './faults.ts';
import { textOf, type Pieces } from './pieces.ts';
import { createRepeatedRequests } from './repeated-requests.ts';
import { invalidStructure, NodeSoapFault, notOffered, otherAction, unexpectedError } from './soap-fault.ts';
import { SoapFaultError, type FaultProblem, type SoapOutcome, type SoapService } from './soap-service.ts';
import { bodyElement, InvalidDocumentError, wsdlValidator } from './validation.ts';
import { loadWsdl, modelOf } from './wsdl.ts';

/** A service that can be called. */
export interface HostedService {
  readonly service: SoapService;
  /** @param soapAction value of the SOAPAction header */
  call(xml: string, soapAction: string | undefined): Promise<SoapOutcome>;
  /** The SOAP fault for a request that is not even read. */
  refuse(problem: FaultProblem): SoapOutcome;
}

/** What every service needs from the simulator around it. */
export interface Surroundings {
  readonly bank: Bank;
  /** The fault that the control API asked for this call. */
  readonly takeFault: (target: FaultTarget) => HittingFault | undefined;
  /** NamedRelatives of an error that no service foresaw. */
  readonly failed: (error: unknown) => void;
}

interface Read {
  readonly operation: string;
  readonly args: Arguments;
  /** What node-soap wrote around the answer. */
  readonly opening: string;
  readonly closing: string;
}

/** A call under way: node-soap hands over its arguments, and takes the element of the body. */
interface Pending extends SoapOutcome {
  isDecided: boolean;
  read?: { readonly operation: string; readonly args: Arguments; readonly element: string };
}

/**
 * Prepares node-soap's server for a service. The simulator moves the bytes itself, because faults and recorded exchanges
 * need them as they go over the wire.
 */
export async function hostService(service: SoapService, surroundings: Surroundings): Promise<HostedService> {
  const { bank, takeFault, failed } = surroundings;
  const validator = wsdlValidator(service.wsdl);
  const current = new AsyncLocalStorage<Pending>();
  const repeated = createRepeatedRequests<Read>();
  const wsdl = await loadWsdl(service.wsdl);
  const methods = Object.fromEntries(
    Object.keys(service.operations).map((name) => [name, (args: Arguments | string | null) => method(name, args)]),
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
  const actionOf = (operation: string) =>
    [...described.values()].find((candidate) => candidate.operation === operation)?.action;

  async function answer(name: string, args: Arguments, pending: Pending): Promise<Pieces> {
    const operation = service.operations[name];
    if (!operation) throw new SoapFaultError(notOffered);
    if (!pending.isDecided) {
      pending.isDecided = true;
      pending.target = operation.target(args);
      pending.fault = takeFault(pending.target);
    }
    if (pending.fault?.kind === 'soapFault') throw new SoapFaultError(unexpectedError);
    return operation.answer(args, bank, pending.fault);
  }

  async function method(name: string, given: Arguments | string | null) {
    const pending = current.getStore() ?? newCall();
    // An element with only a text comes as that text.
    const args = typeof given === 'object' ? (given ?? {}) : { [name]: given };
    try {
      const element = textOf(await answer(name, args, pending));
      pending.read = { operation: name, args, element };
      return { _xml: element };
    } catch (error) {
      if (!(error instanceof SoapFaultError)) failed(error);
      const problem = error instanceof SoapFaultError ? error.problem : unexpectedError;
      throw new NodeSoapFault({
        faultcode: 'soap:Server',
        faultstring: problem.diagnostic,
        detail: { $xml: service.faultDetail(problem, name, bank) },
        statusCode: 500,
      });
    }
  }

  const newCall = (): Pending => ({
    target: { service: service.name, operation: 'unknown', ssin: undefined },
    fault: undefined,
    status: 500,
    body: [],
    isDecided: false,
  });

  /** The same fault as node-soap writes, for a request that does not get as far. */
  function refusal(problem: FaultProblem): SoapOutcome {
    const outcome = newCall();
    const detail = service.faultDetail(problem, undefined, bank);
    const body =
      '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
      `<soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring>${problem.diagnostic}</faultstring>` +
      `<detail>${detail}</detail></soap:Fault></soap:Body></soap:Envelope>`;
    return { ...outcome, fault: takeFault(outcome.target), body: [body] };
  }

  /** The answer to a request that came before, without reading it again; undefined when it is to be a fault. */
  async function answerAgain(xml: string, action: string, pending: Pending): Promise<boolean> {
    const found = repeated.find(xml);
    if (!found) return false;
    const { known, ticket, timestampSent } = found;
    if (action !== '' && action !== actionOf(known.operation)) return false;
    const informationCustomer = { ...groupAt(known.args, 'informationCustomer'), ticket, timestampSent };
    try {
      const element = await answer(known.operation, { ...known.args, informationCustomer }, pending);
      pending.status = 200;
      pending.body = [known.opening, ...element, known.closing];
      return true;
    } catch {
      // node-soap writes the fault; the call and its fault on demand are decided already.
      return false;
    }
  }

  return {
    service,
    refuse: refusal,
    async call(xml, soapAction) {
      const action = soapAction?.replaceAll('"', '') ?? '';
      const pending = newCall();
      if (await answerAgain(xml, action, pending)) return pending;
      try {
        const asked = described.get(validator.validate(xml, bodyElement));
        if (!asked || !(asked.operation in methods)) return refusal(notOffered);
        if (action !== '' && action !== asked.action) return refusal(otherAction);
      } catch (error) {
        if (error instanceof InvalidDocumentError) return refusal(invalidStructure);
        throw error;
      }
      const written = await current.run(pending, () => server.processRequest(xml, { url: service.path }));
      pending.status = written.statusCode;
      pending.body = [written.body];
      if (pending.read && pending.status === 200) {
        const { element, ...read } = pending.read;
        const at = written.body.indexOf(element);
        const opening = written.body.slice(0, at);
        const closing = written.body.slice(at + element.length);
        repeated.keep(xml, { ...read, opening, closing });
      }
      return pending;
    },
  };
}
