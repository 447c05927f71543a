import { randomUUID } from 'node:crypto';
import type { Bank } from './bank.ts';
import type { Centre } from './centres.ts';
import { centreOf } from './centres.ts';
import type { Fault, FaultTarget } from './faults.ts';
import { refusal, sourceUnavailable, type Status } from './outcome.ts';
import { treeIn } from './tree.ts';
import { InvalidDocumentError, schemaValidator, type ContractValidator, type Tree } from './validation.ts';
import { toXml, type XmlElements } from './xml.ts';

/**
 * What a service of the older generation answers: why not, or its own document, perhaps with a warning. `never`: its
 * source does not answer, and so neither does the Bank.
 */
export type SsdnAnswer =
  | { readonly refused: Status; readonly document?: string }
  | { readonly document: string; readonly warning?: Status }
  | 'never';

/** A service of the older generation, whose document travels as a text through the connector. */
export interface SsdnService {
  readonly serviceId: string;
  readonly version: string;
  readonly request: { readonly namespace: string; readonly element: string; readonly file: string };
  /** What the call is about, for faults and for the list of exchanges. */
  operation(request: Tree): string;
  ssin(request: Tree): string | undefined;
  answer(request: Tree, centre: Centre, bank: Bank): SsdnAnswer;
}

/** A request that was read, or why it cannot be. */
export interface SsdnCall {
  readonly target: FaultTarget | undefined;
  answer(bank: Bank, fault: Fault | undefined): string | Promise<string>;
}

const ssdnNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service';
const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';

/** Prepares the reading of requests and the writing of replies for these services. */
export function createSsdnReader(services: readonly SsdnService[]): (xml: string) => SsdnCall {
  let validator: ContractValidator | undefined;
  const validatorOnce = () =>
    (validator ??= schemaValidator('SSDN', {
      [ssdnNamespace]: 'WebServiceConnector/SSDNRequest.xsd',
      ...Object.fromEntries(services.map(({ request }) => [request.namespace, request.file])),
    }));

  return (xml) => {
    let document: Tree;
    try {
      document = validatorOnce().read(xml);
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      return unreadable(refusal('MSG00004', 'The structure of the request is not valid'));
    }
    const context = treeIn(document, 'RequestContext');
    const asked = treeIn(document, 'ServiceRequest');
    const service = services.find(({ serviceId }) => serviceId === asked['ServiceId']);
    if (!service || service.version !== asked['Version'] || !(service.request.element in asked)) {
      return unreadable(refusal('MSG00025', 'The simulator does not have this service'), context);
    }
    const request = treeIn(asked, service.request.element);
    return {
      target: { service: service.serviceId, operation: service.operation(request), ssin: service.ssin(request) },
      answer(bank, fault) {
        // Nothing was asked of the service: only the envelope says so.
        if (fault?.kind === 'noResult') return reply({ bank, context, refused: sourceUnavailable });
        const orgUnit = treeIn(context, 'AuthorizedUser')['OrgUnit'];
        const centre = centreOf(typeof orgUnit === 'string' ? orgUnit : undefined);
        const answer: SsdnAnswer = centre
          ? service.answer(request, centre, bank)
          : { refused: refusal('MSG00014', 'The organization is not a customer of this service') };
        if (answer === 'never') return new Promise<string>(() => undefined);
        return reply({ bank, context, service, answer });
      },
    };
  };
}

function unreadable(refused: Status, context: Tree = {}): SsdnCall {
  return { target: undefined, answer: (bank) => reply({ bank, context, refused }) };
}

interface ReplyParts {
  readonly bank: Bank;
  readonly context: Tree;
  /** Why there is no service reply. */
  readonly refused?: Status;
  readonly service?: SsdnService;
  readonly answer?: Exclude<SsdnAnswer, 'never'>;
}

function reply({ bank, context, refused, service, answer }: ReplyParts): string {
  const isRefused = refused !== undefined || (answer !== undefined && 'refused' in answer);
  const generic = refusal('30000001', 'The service gave an error');
  const now = ssdnTime(bank.clock.now());
  const message = treeIn(context, 'Message');
  const parts =
    `<ReplyContext>${resultSummary({ refused: refused ?? (isRefused ? generic : undefined) })}` +
    toXml({
      AuthorizedUser: 'AuthorizedUser' in context ? treeIn(context, 'AuthorizedUser') : undefined,
      Message: {
        Reference: message['Reference'],
        Ticket: randomUUID(),
        TimeRequest: message['TimeRequest'],
        TimeReceive: now,
        TimeResponse: now,
      },
    }) +
    `</ReplyContext>${service && answer ? serviceReply(service, answer) : ''}`;
  return `<?xml version="1.0" encoding="UTF-8"?><SSDNReply xmlns="${ssdnNamespace}">${parts}</SSDNReply>`;
}

function serviceReply({ serviceId, version }: SsdnService, answer: Exclude<SsdnAnswer, 'never'>): string {
  const identification = toXml({ ServiceId: serviceId, Version: version });
  return `<ServiceReply>${resultSummary(answer)}${identification}${answer.document ?? ''}</ServiceReply>`;
}

function resultSummary(outcome: { readonly refused?: Status | undefined; readonly warning?: Status }): string {
  const { refused, warning } = outcome;
  const content: XmlElements = {
    ReturnCode: refused ? 10000 : warning ? 1 : 0,
    Detail: refused ? detail(refused, 'ERROR') : warning && detail(warning, 'WARNING'),
  };
  const ok = refused ? 'NO' : warning ? 'WARNING' : 'YES';
  return `<c:ResultSummary xmlns:c="${commonNamespace}" ok="${ok}">${toXml(content, 'c:')}</c:ResultSummary>`;
}

function detail({ code, description, information }: Status, severity: 'ERROR' | 'WARNING'): XmlElements {
  return {
    Severity: severity,
    ReasonCode: code,
    Diagnostic: description,
    AuthorCodeList: 'CBSS',
    Information: information?.map(({ fieldName, fieldValue }) => ({ FieldName: fieldName, FieldValue: fieldValue })),
  };
}

const belgianTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `yyyyMMddThhmmss` in Belgian time, as the older generation writes a moment. */
function ssdnTime(moment: Date): string {
  return belgianTime.format(moment).replaceAll(/[-:]/g, '').replace(' ', 'T');
}
