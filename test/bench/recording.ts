import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import type { SoaOperation } from '../../src/bank/operation.ts';
import { streams } from '../../src/streams/registry.ts';
import type { Client, ListedPersona } from '../client.ts';
import type { Case } from './cases.ts';

/** One message to the Bank and its reply, with what a client needs to send it. */
export interface Exchange {
  readonly operation: string;
  readonly path: string;
  /** File of the contract. */
  readonly contract: string;
  readonly soapAction: string;
  readonly request: string;
  /** Content of the request element, as node-soap takes it. */
  readonly content: Content;
  /** Local name of the request element. */
  readonly root: string;
  readonly reply: string;
}

/** A case with everything recorded that is played back. */
export interface RecordedCase extends Case {
  readonly integrationId: string;
  readonly exchanges: readonly Exchange[];
}

export type Content = string | { [name: string]: Content | Content[] };

/** Registers the person and asks once for real: what the gateway asked of the Bank and got is what is played back. */
export async function record(one: Case, client: Client, personas: readonly ListedPersona[]): Promise<RecordedCase> {
  const persona = personas.find(({ tags }) => tags.includes(one.persona));
  if (!persona) throw new Error(`the simulator has nobody for ${one.name}`);
  const integrationId = await integration(client, persona);
  await client.control('exchanges', { method: 'DELETE' });
  const query = one.query === undefined ? '' : `?${one.query}`;
  const answer = await client.call(`/integrations/${integrationId}/streams/${one.stream}${query}`);
  if (answer.status !== 200) throw new Error(`${one.name}: ${String(answer.status)} ${answer.text}`);
  const { items } = await client.control<{ items: readonly { operation: string; request: string; reply: string }[] }>(
    'exchanges',
  );
  return { ...one, integrationId, exchanges: items.map((item) => toExchange(one, item)) };
}

/** Several cases are about the same person. */
async function integration(client: Client, persona: ListedPersona): Promise<string> {
  const found = await client.call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
    body: { ssin: persona.ssin },
  });
  return found.body.items[0]?.integrationId ?? (await client.integrate(persona));
}

function toExchange(one: Case, item: { operation: string; request: string; reply: string }): Exchange {
  const operation = operationOf(one.stream, item.operation);
  const contract = fileURLToPath(
    new URL(`../../src/contracts/${operation.service}/${operation.wsdl}`, import.meta.url),
  );
  const soapAction =
    new RegExp(`soapAction="([^"]*${item.operation})"`).exec(readFileSync(contract, 'utf8'))?.[1] ?? '';
  const { name, content } = rootOf(item.request);
  const reply = one.cut ? cut(item.reply, one.cut.element, one.cut.bytes) : item.reply;
  const path = `/SOA4520/${operation.path}`;
  return { operation: item.operation, path, contract, soapAction, request: item.request, content, root: name, reply };
}

function operationOf(stream: string, name: string): SoaOperation {
  const found = streams.find((one) => one.name === stream);
  const operation = Object.values((found?.operations ?? {}) as Record<string, SoaOperation>).find(
    (one) => one.operation === name,
  );
  if (operation?.generation !== 'soa') throw new Error(`${stream} has no SOA operation ${name}`);
  return operation;
}

/** The list in a reply, cut down or drawn out to about this many bytes. */
function cut(xml: string, element: string, bytes: number): string {
  const items = xml.match(new RegExp(`<([\\w-]+:)?${element}>.*?</([\\w-]+:)?${element}>`, 'gs')) ?? [];
  const last = items[items.length - 1] ?? '';
  const head = xml.slice(0, xml.indexOf(items[0] ?? ''));
  const tail = xml.slice(xml.lastIndexOf(last) + last.length);
  let middle = '';
  for (let index = 0; head.length + middle.length + tail.length < bytes - last.length / 2; index += 1) {
    middle += items[index % items.length] ?? '';
  }
  return head + middle + tail;
}

/** The request element of an envelope and its content as a tree of objects by local name. */
function rootOf(envelope: string): { readonly name: string; readonly content: Content } {
  const parser = new SaxesParser({ xmlns: true });
  const open: { readonly name: string; readonly children: Record<string, Content | Content[]>; text: string }[] = [];
  let root: { name: string; content: Content } | undefined;
  parser.on('opentag', ({ local }) => open.push({ name: local, children: {}, text: '' }));
  parser.on('text', (text) => {
    const last = open[open.length - 1];
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    const parent = open[open.length - 1];
    if (!done || !parent) return;
    const content = Object.keys(done.children).length > 0 ? done.children : done.text;
    if (parent.name === 'Body') root = { name: done.name, content: content };
    const before = parent.children[done.name];
    parent.children[done.name] = before === undefined ? content : [before, content].flat();
  });
  parser.write(envelope).close();
  if (!root) throw new Error('a recorded request has no body');
  return root;
}
