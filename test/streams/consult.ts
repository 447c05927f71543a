import { noDeaths, noWork } from '../no-deaths.ts';
import { presentBook } from '../present-book.ts';
import type { Asked } from '../../src/access/asked.ts';
import { createDoor } from '../../src/access/door.ts';
import { consult, type ConsultationAnswer, type ConsultationInput } from '../../src/cases/consultations/consult.ts';
import type { Bank } from '../../src/bank/bank.ts';
import type { Ledger } from '../../src/evidence/evidence.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import type { BankLanguage } from '../../src/values/localized-text.ts';
import { Problem } from '../../src/values/problem.ts';
import { Ssin } from '../../src/values/ssin.ts';
import type { AnyStream, Operations, Stream } from '../../src/stream-kit/stream.ts';
import type { Operation } from '../../src/bank/operation.ts';
import { createBank } from '../../src/bank/soap/bank.ts';
import { assumedNameLetters, parseNameLetters } from '../../src/bank/name-letters.ts';
import { defaultLimits } from '../../src/bank/soap/decode.ts';
import { TransportError, type Transport } from '../../src/bank/soap/transport.ts';
import { escapeXml } from '../../src/simulator/xml.ts';

/** Who asks what. */
export interface Question {
  readonly ssin: string;
  readonly language: BankLanguage;
  readonly today: string;
  readonly query: Readonly<Record<string, string>>;
  /** What differs from an ordinary integration under code 1. */
  readonly integration?: Partial<Pick<Integration, 'qualityCode' | 'startDate' | 'endDate' | 'proofOfIdentity'>>;
}

/** What a consultation gives, without what differs every time; a problem is given as `problem`. */
export interface Consulted {
  readonly answer: unknown;
  /** The complete SOAP messages sent, in order. */
  readonly requests: readonly { readonly operation: Operation; readonly document: string }[];
}

const enterpriseNumber = '1999000150';
/** The centre that asks. */
export const centre = {
  enterpriseNumber,
  nisCode: '44021',
  name: { nl: 'OCMW Gent', fr: 'CPAS de Gand', de: 'ÖSHZ Gent', en: 'PCSW Ghent' },
  ssdn: { userId: '80611000160', email: 'centre@example.org' },
};
const other = { ...centre, enterpriseNumber: '1999000249', nisCode: '92094' };
const namur = { ...other, name: { nl: 'OCMW Namen', fr: 'CPAS de Namur', de: 'ÖSHZ Namur', en: 'PCSW Namur' } };
/** Of a Bank that is never reached. */
export const settings = {
  soaUrl: 'http://bank.example/SOA4520',
  ssdnUrl: 'http://bank.example/connector',
  timeoutMs: 1000,
  retries: 0,
  limits: defaultLimits,
  nameLetters: parseNameLetters(assumedNameLetters),
  security: 'off' as const,
  services: {},
};
const ledger: Ledger = {
  open: () => Promise.resolve({ entryId: 'sample' }),
  close: () => Promise.resolve(),
  record: () => Promise.resolve(),
};

/**
 * What the Bank answers: a message of the newer generation, the document inside the connector's text of the older one.
 * Undefined is never answered.
 * @param name key of the operation in the stream
 * @param call which call of the operation it is, from 1
 */
export type Replies = (name: string, call: number) => string | undefined;

/** Consults a stream: everything is real but the wire, the ledger and the store. */
export async function consultWith(stream: AnyStream, question: Question, replies: Replies): Promise<Consulted> {
  const requests: { operation: Operation; document: string }[] = [];
  const integration = integrationOf(question);
  const ports = {
    bank: await replayingBank(stream, replies, requests),
    door: createDoor({
      ledger,
      book: presentBook,
      integrations: { findFor: () => Promise.resolve(integration) },
      relations: () => 'none',
      clock: () => Date.parse(`${question.today}T12:00:00+01:00`),
      serves: () => true,
      supervises: () => false,
      fictiveSsins: true,
    }),
    centres: new Map([centre, namur].map((one) => [one.enterpriseNumber, one])),
    integrations: { isCarriedOn: () => Promise.resolve(true) },
    households: { keep: () => Promise.resolve() },
    reasons: { find: () => Promise.resolve({ code: 'newElement' as const, explanation: 'A sample of the stream' }) },
    notices: { isNumberChanged: () => Promise.resolve(false) },
    means: {
      gather: () => Promise.resolve({ means: { ssin: '', assessments: [], otherParents: [] }, parents: [] }),
      keep: () => Promise.resolve(),
    },
    deaths: noDeaths,
    work: noWork,
    book: presentBook,
    // A sample is one stream: no other completes its answer.
    streams: [],
    exemptionDayCount: 'contractDays' as const,
    nameLetters: settings.nameLetters,
    maintenance: () => [],
  };
  const { integrationId } = integration;
  const query = (stream as Stream).query.parse(question.query);
  const asked: Asked<ConsultationInput> = {
    caller: {
      centre: enterpriseNumber,
      userId: 'u',
      clientId: 'c',
      role: 'socialWorker',
      scopes: ['scope:pcsw:socialInquiry:consult'],
    },
    traceId: 'sample',
    signal: new AbortController().signal,
    input: () => ({ integrationId, query, language: question.language }),
    named: () => ({ integrationId }),
  };
  try {
    return { answer: await consult(ports, stream, asked, withoutMoments), requests };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { type, status } = error.problem;
    return { answer: { problem: { type, status, ...error.members } }, requests };
  }
}

function integrationOf({ ssin, today, integration }: Question): Integration {
  const parsed = Ssin.parse(ssin, { fictive: true, today });
  if (!parsed) throw new Error(`${ssin} is no number`);
  return {
    integrationId: '01890000-0000-7000-8000-000000000000',
    centre: enterpriseNumber,
    ssin: parsed,
    qualityCode: 1,
    caseReference: 'CASE-1',
    applicationDate: today,
    informedOn: today,
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '592113711161' },
    startDate: today,
    endDate: '9999-12-31',
    state: 'active',
    registeredBy: 'u',
    registeredAt: 0,
    ...integration,
  };
}

function withoutMoments(answer: ConsultationAnswer): unknown {
  const { outcome, filteredElements, withheldCategories, unknownProperties, data } = answer;
  const sources = answer.sources.map(({ service, operation, status, outcome: brought }) => ({
    service,
    operation,
    status,
    outcome: brought,
  }));
  const told = { outcome, filteredElements, withheldCategories, unknownProperties, sources, data };
  return JSON.parse(JSON.stringify(told)) as unknown;
}

/** The SOAP side of the gateway over a wire that gives these replies. */
async function replayingBank(
  stream: AnyStream,
  replies: Replies,
  requests: { operation: Operation; document: string }[],
): Promise<Bank> {
  const banks = new Map<Operation, Bank>();
  for (const [name, operation] of Object.entries(stream.operations as Operations)) {
    let call = 0;
    const transport = replayingTransport(operation.generation, (document) => {
      requests.push({ operation, document });
      call += 1;
      return replies(name, call);
    });
    banks.set(operation, await createBank([operation], settings, transport));
  }
  return { call: (operation, body, context) => banks.get(operation)!.call(operation, body, context) };
}

/** A wire that gives a reply to each message; undefined is never answered. */
export function replayingTransport(
  generation: Operation['generation'],
  replyTo: (document: string) => string | undefined,
): Transport {
  return {
    exchange({ document }, decoding) {
      const given = replyTo(document);
      if (given === undefined) return Promise.reject(new TransportError('timeout', { retryable: false }));
      const reply = answering(document, given);
      decoding.write(generation === 'ssdn' ? inConnector(reply) : reply);
      return Promise.resolve(decoding.end());
    },
    close: () => Promise.resolve(),
  };
}

/** The reply with the ticket of the message that it answers. */
function answering(document: string, reply: string): string {
  const [, ticket = ''] = /<ticket>([^<]*)|Reference(?:&gt;|>)([^&<]*)/.exec(document)?.filter(Boolean) ?? [];
  return reply.replace(/(<ticket>|<Reference>)[^<]*/, (_, tag: string) => tag + ticket);
}

/** The document of the older generation as it travels. */
export function inConnector(document: string): string {
  const namespace = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector';
  return (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>' +
    `<k:xmlString xmlns:k="${namespace}">${escapeXml(document)}</k:xmlString></s:Body></s:Envelope>`
  );
}
