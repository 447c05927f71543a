import { groupAt, textAt, type Arguments } from './arguments.ts';
import type { Bank } from './bank.ts';
import { centreOf } from './centres.ts';
import type { Fault } from './faults.ts';
import { refusal, sourceUnavailable, type Status } from './outcome.ts';
import type { Person } from './people.ts';
import type { Pieces } from './pieces.ts';
import { judgePerson } from './judge-person.ts';
import {
  informationCbss,
  repeatContext,
  repeatCustomer,
  ssinResult,
  statusElements,
  type ContextElement,
} from './soa-elements.ts';
import { SoapFaultError, type FaultProblem, type SoapOperation } from './soap-service.ts';
import { toXml, type XmlElements } from './xml.ts';

/** What a source answers about a person: a status, and the elements that follow it in the response. */
export interface SourceAnswer {
  readonly status: Status;
  readonly elements?: XmlElements;
}

/** An operation of a SOA service, without what all of them share. */
export interface SoaDescription {
  readonly service: string;
  readonly operation: string;
  readonly namespace: string;
  /** Name of the response's element. */
  readonly response: string;
  readonly legalContext: string;
  readonly context: ContextElement;
  /** Element with the question (`criteria`, `searchCriteria`, …); its SSIN says about whom. */
  readonly criteria: string;
  /** True when the response has an element for what became of the number. */
  readonly hasSsin: boolean;
  /** What that element says, for a service that names the new number instead of the old one. */
  readonly ssinElement?: typeof ssinResult;
  /** Which of a persona's sources is asked. */
  readonly source: Parameters<Person['behavior']>[0];
  /** Elements of the question, in the order of the schema, as the response repeats them. */
  repeat(criteria: Arguments): XmlElements;
  answer(criteria: Arguments, person: Person, bank: Bank): SourceAnswer;
  /** The elements after customer and ticket, for a service that has them in another order than the usual one. */
  readonly arrange?: (parts: ResponseParts) => XmlElements;
}

/** What every response has after customer and ticket, each with its element names; usually in this order. */
export interface ResponseParts {
  readonly context: XmlElements;
  readonly criteria: XmlElements;
  readonly status: XmlElements;
  /** What became of the number. */
  readonly ssin: XmlElements;
  /** What the source tells. */
  readonly elements: XmlElements;
  /** For services that tell of the number in a way of their own. */
  readonly asked: string;
  readonly outcome: Status;
}

const usualOrder = ({ context, criteria, status, ssin, elements }: ResponseParts): XmlElements => ({
  ...context,
  ...criteria,
  ...status,
  ...ssin,
  ...elements,
});

/** Answers that were written before; most of the work of an answer does not depend on who asks, or when on a day. */
const mostKept = 500;

/** Completes an operation with the conventions of the SOA services: who may ask, and what every response begins with. */
export function soaOperation(description: SoaDescription): SoapOperation {
  const { criteria: criteriaName, source, ssinElement = ssinResult } = description;
  const kept = new Map<string, Buffer>();

  function question(args: Arguments) {
    const criteria = groupAt(args, criteriaName);
    const context = groupAt(args, ...(description.context === 'securityContext' ? ['securityContext'] : []));
    return {
      criteria,
      ssin: textAt(criteria, 'ssin') ?? '',
      cbeNumber: textAt(args, 'informationCustomer', 'customerIdentification', 'cbeNumber'),
      legalContext: textAt(context, 'legalContext') ?? '',
    };
  }

  /** Why the Bank does not ask the source; undefined when it does. */
  function objection(args: Arguments, bank: Bank): Status | undefined {
    const { ssin, cbeNumber, legalContext } = question(args);
    if (legalContext !== description.legalContext) {
      return refusal('MSG00013', 'Operation not allowed for the legal context');
    }
    const centre = centreOf(cbeNumber);
    if (!centre) return refusal('MSG00014', 'The organization is not a customer of this service');
    const problem = judgePerson(ssin, bank);
    if (problem) return problem;
    if (bank.directory.isKnownTo(centre.enterpriseNumber, ssin, bank.clock.today())) return undefined;
    return refusal('MSG00012', 'The person is not integrated for the customer', [
      { fieldName: 'details', fieldValue: 'no active integration at the reference directory' },
      { fieldName: 'ssin', fieldValue: ssin },
      { fieldName: 'cbeNumber', fieldValue: centre.enterpriseNumber },
    ]);
  }

  function tail(args: Arguments, status: Status, elements: XmlElements = {}): string {
    const { criteria, ssin } = question(args);
    const arrange = description.arrange ?? usualOrder;
    return toXml(
      arrange({
        context: repeatContext(args, description.context),
        criteria: { [criteriaName]: description.repeat(criteria) },
        status: { status: statusElements(status) },
        ssin: description.hasSsin ? { ssin: ssinElement(ssin, status) } : {},
        elements,
        asked: ssin,
        outcome: status,
      }),
    );
  }

  function answered(args: Arguments, person: Person, bank: Bank): Buffer {
    const { criteria } = question(args);
    const key = `${bank.clock.today()} ${JSON.stringify([repeatContext(args, description.context), criteria])}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { status, elements } = description.answer(criteria, person, bank);
    const written = Buffer.from(tail(args, status, elements));
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, written);
    return written;
  }

  function respond(args: Arguments, bank: Bank, fault: Fault | undefined): string | Buffer | undefined {
    const objected = objection(args, bank);
    if (objected) return tail(args, objected);
    if (fault?.kind === 'noResult') return tail(args, sourceUnavailable);
    const person = bank.people.find(question(args).ssin);
    if (!person) return undefined;
    const behavior = person.behavior(source);
    if (behavior === 'timeout') return undefined;
    if (behavior === 'fault') throw new SoapFaultError(sourceFailed);
    if (behavior === 'noResult') return tail(args, sourceUnavailable);
    return answered(args, person, bank);
  }

  return {
    target: (args) => ({
      service: description.service,
      operation: description.operation,
      ssin: question(args).ssin,
    }),
    answer(args, bank, fault) {
      const received = bank.clock.now();
      const rest = respond(args, bank, fault);
      // The source never answers, and so neither does the Bank.
      if (rest === undefined) return new Promise<Pieces>(() => undefined);
      const opening = toXml({
        informationCustomer: repeatCustomer(args),
        informationCBSS: informationCbss(received, bank.clock.now()),
      });
      const name = `intf:${description.response}`;
      return [`<${name} xmlns:intf="${description.namespace}">${opening}`, rest, `</${name}>`];
    },
  };
}

/** What is thrown when nothing behind a service answers. */
export const sourceFailed: FaultProblem = { reasonCode: 'MSG00002', diagnostic: 'The source cannot be reached.' };
