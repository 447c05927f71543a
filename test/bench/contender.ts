import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import soap from 'soap';
import { Agent } from 'undici';
import { readConfig } from '../../src/config.ts';
import { createGateway } from '../../src/gateway.ts';

/** What a contender process is told: which way to go, and where the other side is. */
export type ContenderMessage =
  | { readonly kind: 'gateway'; readonly environment: Readonly<Record<string, string>> }
  | {
      readonly kind: 'passThrough' | 'nodeSoap';
      readonly backend: string;
      readonly documents: Readonly<Record<string, string>>;
    };

const dolsis = '/SOA4520/Dolsis2011Service/consult';
const contract = fileURLToPath(new URL('../../src/contracts/Dolsis2011Service/Dolsis2011V1.wsdl', import.meta.url));
const soapAction = /soapAction="([^"]*findEmployersByWorker)"/.exec(readFileSync(contract, 'utf8'))?.[1] ?? '';

/** The floor: HTTP in, the same SOAP call out, the XML back as it came. No token, no decision, no evidence, no mapping. */
async function passThrough(backend: string, documents: Readonly<Record<string, string>>): Promise<string> {
  const agent = new Agent({ connections: 64 });
  const app = Fastify();
  app.get<{ Querystring: { ssin: string } }>('/', async (request, reply) => {
    const { body } = await agent.request({
      origin: backend,
      path: dolsis,
      method: 'POST',
      headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${soapAction}"` },
      body: documents[request.query.ssin] ?? null,
    });
    return reply.type('text/xml').send(Buffer.from(await body.arrayBuffer()));
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** What one writes first: a Fastify route around the node-soap client, its result as JSON. Likewise nothing else. */
async function nodeSoap(backend: string): Promise<string> {
  const client = await soap.createClientAsync(contract, {}, `${backend}${dolsis}`);
  const call = (client as unknown as Record<string, (content: unknown) => Promise<readonly unknown[]>>)[
    'findEmployersByWorkerAsync'
  ]?.bind(client);
  const app = Fastify();
  app.get<{ Querystring: { ssin: string } }>('/', async (request) => {
    const [result] = (await call?.({
      informationCustomer: {
        ticket: crypto.randomUUID(),
        timestampSent: new Date().toISOString(),
        customerIdentification: { cbeNumber: '1999000150' },
      },
      securityContext: { service: 'WELFARE', legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA', role: 'Agent' },
      criteria: { ssin: request.query.ssin, scope: 'mutations' },
    })) ?? [undefined];
    return result;
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

async function start(message: ContenderMessage): Promise<string> {
  if (message.kind !== 'gateway') {
    return message.kind === 'passThrough' ? passThrough(message.backend, message.documents) : nodeSoap(message.backend);
  }
  const gateway = await createGateway(readConfig(message.environment));
  process.on('disconnect', () => void gateway.close());
  return gateway.listen();
}

process.once('message', (message: ContenderMessage) => {
  void start(message).then((url) => {
    process.send?.({ url });
    // Every further message asks what CPU this process has used so far.
    process.on('message', () => {
      const { user, system } = process.cpuUsage();
      process.send?.({ microseconds: user + system, residentBytes: process.memoryUsage.rss() });
    });
  });
});
