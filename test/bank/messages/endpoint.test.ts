import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import soap from 'soap';
import { createMessageEndpoint, type MessageEndpoint } from '../../../src/bank/messages/endpoint.ts';
import type { BankMessage } from '../../../src/bank/messages/message.ts';
import { messageServices } from '../../../src/bank/messages/services.ts';
import { openTlsFiles, type TlsFiles } from '../../../src/certificates/tls-files.ts';
import { makeIdentity, pemOf, type Identity } from '../../../src/simulator/security/certificates.ts';
import { employed } from '../../gateway/bank-messages.ts';

const dayMs = 24 * 3_600_000;
const times = { from: new Date(Date.now() - dayMs), until: new Date(Date.now() + 30 * dayMs) };
const authority = makeIdentity({ commonName: 'Authority', isAuthority: true, ...times });
const other = makeIdentity({ commonName: 'Other authority', isAuthority: true, ...times });
const host = (commonName: string) => makeIdentity({ commonName, issuer: authority, hosts: ['127.0.0.1'], ...times });
const bank = makeIdentity({ commonName: 'Bank', issuer: authority, ...times });

let folder: string;
let files: TlsFiles;
let secure: MessageEndpoint;
let plain: MessageEndpoint;
let urls: { readonly secure: string; readonly plain: string };
let now = 0;
const taken: BankMessage[] = [];
const reported: (readonly [string | undefined, string])[] = [];

async function show(identity: Identity): Promise<void> {
  await writeFile(join(folder, 'cert.pem'), pemOf(identity).certificate);
  await writeFile(join(folder, 'key.pem'), pemOf(identity).key);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messages-'));
  await show(host('First'));
  await writeFile(join(folder, 'ca.pem'), pemOf(authority).certificate);
  const named = (name: string) => ({ path: join(folder, name), setting: name, use: 'messagePort' });
  files = openTlsFiles(
    { own: { certificate: named('cert.pem'), key: named('key.pem') }, authorities: named('ca.pem') },
    {
      clock: () => now,
      onProblem: (error) => {
        throw error;
      },
    },
  );
  const parts = {
    services: messageServices,
    take: (message: BankMessage) => {
      taken.push(message);
      return Promise.resolve('taken' as const);
    },
    report: (kind: string | undefined, result: string) => void reported.push([kind, result]),
    onError: (error: unknown) => {
      throw error;
    },
  };
  secure = createMessageEndpoint({ ...parts, tls: () => files.tls(), clients: ['Bank'] });
  plain = createMessageEndpoint(parts);
  urls = { secure: await secure.listen(0, '127.0.0.1'), plain: await plain.listen(0, '127.0.0.1') };
});
afterAll(async () => {
  await secure.close();
  await plain.close();
  await rm(folder, { recursive: true });
});

/** Sends a message with a certificate, on a connection of its own. */
function send(client?: Identity): Promise<{ readonly status: number | undefined; readonly shown: string }> {
  const own = client ? { cert: pemOf(client).certificate, key: pemOf(client).key } : {};
  const agent = new Agent({ ca: pemOf(authority).certificate, ...own });
  return new Promise((resolve, reject) => {
    const asking = request(
      `${urls.secure}/PersonnelFile`,
      { method: 'POST', agent, headers: { 'content-type': 'text/xml' } },
      (reply) => {
        const { socket } = reply as unknown as { socket: { getPeerCertificate(): { subject: { CN: string } } } };
        const shown = socket.getPeerCertificate().subject.CN;
        reply.resume().on('end', () => {
          resolve({ status: reply.statusCode, shown });
        });
      },
    );
    asking.on('error', reject);
    asking.end(employed([{ ssin: '94641220613' }], { sequenceNumber: 1 }));
  });
}

test('only the named certificate of the authority may send', async () => {
  expect(await send(bank)).toEqual({ status: 200, shown: 'First' });
  expect(await send(makeIdentity({ commonName: 'Somebody', issuer: authority, ...times }))).toMatchObject({
    status: 403,
  });
  await expect(send(makeIdentity({ commonName: 'Bank', issuer: other, ...times }))).rejects.toThrow();
  await expect(send()).rejects.toThrow();
  expect(taken).toHaveLength(1);
  // Whoever only looks whether the port is open is nobody who was refused.
  const { port } = new URL(urls.secure);
  await once(connect(Number(port), '127.0.0.1').end(), 'close');
  await expect
    .poll(() => reported)
    .toEqual([
      ['notifyPersonnelFile', 'taken'],
      [undefined, 'foreignClient'],
      [undefined, 'certificateNotAccepted'],
      [undefined, 'certificateNotAccepted'],
    ]);
});

test('a renewed certificate is shown without a restart', async () => {
  await show(host('Second'));
  now += 2_000;
  expect(await send(bank)).toEqual({ status: 200, shown: 'Second' });
});

test('a client of somebody else learns from ?wsdl what to send, and reads the fault', async () => {
  // node-soap makes a method for each operation that the description has.
  const client = (await soap.createClientAsync(`${urls.plain}/IndependentActivity?wsdl`)) as unknown as {
    notifyIndependentActivityAsync(message: object): Promise<unknown>;
  };
  const organization = { organizationIdentification: { cbeNumber: '0244640631' } };
  const message = (type: string) => ({
    sender: organization,
    receiver: organization,
    legalContext: 'PCSA:SOCIAL_INQUIRY',
    sequenceNumber: 12,
    activities: { activity: [{ id: 'A1', type, date: '2026-03-02', ssin: '94641220613' }] },
  });
  await client.notifyIndependentActivityAsync(message('BEGIN'));
  expect(taken.at(-1)).toEqual({
    kind: 'notifyIndependentActivity',
    sender: '0244640631',
    receiver: '0244640631',
    sequenceNumber: 12,
    facts: [{ ssin: '94641220613', occurrence: 'selfEmploymentBegun', day: '2026-03-02', id: 'A1' }],
  });
  await expect(client.notifyIndependentActivityAsync(message('BEGUN'))).rejects.toThrow(
    'The message is not as its contract says.',
  );
});
