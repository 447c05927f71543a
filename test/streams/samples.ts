import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { consult, type ConsultationAnswer } from '../../src/consultation/consult.ts';
import type { Bank } from '../../src/domain/bank.ts';
import type { Ledger } from '../../src/domain/evidence.ts';
import type { Integration } from '../../src/domain/integration.ts';
import type { BankLanguage } from '../../src/domain/localized-text.ts';
import { Problem } from '../../src/domain/problem.ts';
import { Ssin } from '../../src/domain/ssin.ts';
import type { AnyStream, Operation, Operations, Stream } from '../../src/domain/stream.ts';
import { createBank } from '../../src/ksz/bank.ts';
import { defaultLimits } from '../../src/ksz/decode.ts';
import { TransportError, type Transport } from '../../src/ksz/transport.ts';
import { escapeXml } from '../../src/simulator/ksz/xml.ts';

/*
 * A sample is a folder: query.json (who is asked what), the replies of the Bank, and answer.json, what the consultation
 * makes of it. A reply is `<operation>.xml`, the second of an operation `<operation>-2.xml`; for the older generation it is
 * the document inside the connector's text. A call whose reply is not there is never answered.
 */
const folder = new URL('samples/', import.meta.url);

/** Who asks what, in a sample. */
export interface SampleQuery {
  readonly ssin: string;
  readonly language: BankLanguage;
  readonly today: string;
  readonly query: Readonly<Record<string, string>>;
  /** What differs from an ordinary integration under code 1. */
  readonly integration?: Partial<Pick<Integration, 'qualityCode' | 'startDate' | 'endDate' | 'proofOfIdentity'>>;
}

/** The names of the samples of a stream: each says what is special about the person. */
export function casesOf(stream: AnyStream): string[] {
  return readdirSync(new URL(`${stream.name}/`, folder)).sort();
}

/** Where a file of a sample is. */
export function sampleFile(stream: AnyStream, sample: string, file: string): URL {
  return new URL(`${stream.name}/${sample}/${file}`, folder);
}

/** Reads a JSON file of a sample. */
export function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Who asks what in a sample. */
export function sampleContext(stream: AnyStream, sample: string): SampleQuery {
  return readJson(sampleFile(stream, sample, 'query.json')) as SampleQuery;
}

/** A reply file of a sample, with the operation it belongs to. */
export interface SampleReply {
  readonly file: string;
  readonly operation: Operation;
}

/** The replies of a sample. */
export function repliesOf(stream: AnyStream, sample: string): readonly SampleReply[] {
  const operations = stream.operations as Operations;
  return readdirSync(new URL(`${stream.name}/${sample}/`, folder))
    .filter((file) => file.endsWith('.xml'))
    .map((file) => {
      const operation = operations[/^(\w+?)(?:-\d+)?\.xml$/.exec(file)?.[1] ?? ''];
      if (!operation) throw new Error(`${stream.name}/${sample}/${file} belongs to no operation of the stream`);
      return { file, operation };
    });
}

/** What a consultation gives, without what differs every time; a problem is given as `problem`. */
export interface SampleResult {
  readonly answer: unknown;
  /** The complete SOAP messages sent, in order. */
  readonly requests: readonly { readonly operation: Operation; readonly document: string }[];
}

const enterpriseNumber = '1999000150';
const centre = {
  enterpriseNumber,
  nisCode: '44021',
  name: { nl: 'OCMW Gent', fr: 'CPAS de Gand', de: 'ÖSHZ Gent', en: 'PCSW Ghent' },
  ssdn: { userId: '80611000160', email: 'centre@example.org' },
};
const other = { ...centre, enterpriseNumber: '1999000249', nisCode: '92094' };
const namur = { ...other, name: { nl: 'OCMW Namen', fr: 'CPAS de Namur', de: 'ÖSHZ Namur', en: 'PCSW Namur' } };
const settings = {
  soaUrl: 'http://bank.example/SOA4520',
  ssdnUrl: 'http://bank.example/connector',
  timeoutMs: 1000,
  retries: 0,
  limits: defaultLimits,
  services: {},
};
const ledger: Ledger = {
  open: () => Promise.resolve({ entryId: 'sample' }),
  close: () => Promise.resolve(),
  record: () => Promise.resolve(),
};

/** Consults a stream for a sample: everything is real but the wire, the ledger and the store. */
export async function consultSample(stream: AnyStream, sample: string): Promise<SampleResult> {
  const context = sampleContext(stream, sample);
  const requests: { operation: Operation; document: string }[] = [];
  const integration = integrationOf(context);
  const ports = {
    bank: await replayingBank(stream, sample, requests),
    ledger,
    integrations: { find: () => Promise.resolve(integration) },
    centres: new Map([centre, namur].map((one) => [one.enterpriseNumber, one])),
    relations: () => 'none' as const,
    reasons: { find: () => Promise.resolve(undefined) },
    means: { find: () => Promise.resolve(undefined), keep: () => Promise.resolve() },
    informWithinWorkingDays: 2,
    clock: () => Date.parse(`${context.today}T12:00:00+01:00`),
  };
  const request = {
    stream,
    integrationId: integration.integrationId,
    query: (stream as Stream).query.parse(context.query),
    caller: { centre: enterpriseNumber, userId: 'u', clientId: 'c', role: 'socialWorker', scopes: [] },
    language: context.language,
    traceId: 'sample',
    signal: new AbortController().signal,
  };
  try {
    return { answer: await consult(ports, request, withoutMoments), requests };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { type, status } = error.problem;
    return { answer: { problem: { type, status, ...error.members } }, requests };
  }
}

function integrationOf({ ssin, today, integration }: SampleQuery): Integration {
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

/** The SOAP side of the gateway over a wire that gives back the files of the sample. */
async function replayingBank(
  stream: AnyStream,
  sample: string,
  requests: { operation: Operation; document: string }[],
): Promise<Bank> {
  const banks = new Map<Operation, Bank>();
  for (const [name, operation] of Object.entries(stream.operations as Operations)) {
    let call = 0;
    const transport: Transport = {
      exchange({ document }, decoding) {
        requests.push({ operation, document });
        call += 1;
        const file = sampleFile(stream, sample, call === 1 ? `${name}.xml` : `${name}-${String(call)}.xml`);
        if (!existsSync(file)) return Promise.reject(new TransportError('timeout', { retryable: false }));
        const reply = answering(document, readFileSync(file, 'utf8'));
        decoding.write(operation.generation === 'ssdn' ? inConnector(reply) : reply);
        return Promise.resolve(decoding.end());
      },
      close: () => Promise.resolve(),
    };
    banks.set(operation, await createBank([operation], settings, transport));
  }
  return { call: (operation, body, context) => banks.get(operation)!.call(operation, body, context) };
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
