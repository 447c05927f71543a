import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { XmlDocument } from 'libxml2-wasm';
import { faultKinds, type Fault } from '../../src/simulator/faults.ts';
import { validate } from '../contracts/xsd.ts';
import {
  cardProof,
  findEmployers,
  inner,
  known,
  manageAccess,
  paths,
  personaWith,
  post,
  running,
  texts,
  type Running,
} from './calls.ts';

describe('faults on demand', () => {
  let bank: Running;
  let ssin: string;
  beforeEach(async () => {
    bank = await running();
    ({ ssin } = personaWith(bank, 'canceled-dimona'));
    known(bank, ssin);
  });
  afterEach(() => bank.simulator.close());

  const ask = (fault: Omit<Fault, 'service'>) => {
    bank.simulator.faults.add({ service: 'Dolsis2011Service', ...fault });
  };
  const call = () => post(bank.url + paths.Dolsis2011Service, findEmployers(ssin));

  it.each(faultKinds)('%s happens the asked number of times, then the answer is right again', async (kind) => {
    ask({ kind, times: 1, ...(['slow', 'hang', 'held'].includes(kind) && { delayMs: 20 }) });
    await call().catch(() => undefined);
    expect(bank.simulator.faults.list()).toEqual([]);
    const { status, text } = await call();
    expect(status).toBe(200);
    expect(await validate('Dolsis2011Service', text)).toEqual([]);
    expect(texts(text, 'value')).toEqual(['DATA_FOUND']);
  });

  it('slow: the right answer, later', async () => {
    ask({ kind: 'slow', delayMs: 20 });
    expect(texts((await call()).text, 'value')).toEqual(['DATA_FOUND']);
  });

  it('hang: no answer', async () => {
    ask({ kind: 'hang' });
    const url = bank.url + paths.Dolsis2011Service;
    const asked = fetch(url, { method: 'POST', body: findEmployers(ssin), signal: AbortSignal.timeout(200) });
    await expect(asked).rejects.toThrow('timeout');
  });

  it('held: the right answer when the faults are taken away, and one can see who waits for it', async () => {
    const { faults } = bank.simulator;
    ask({ kind: 'held', times: 2 });
    const leaving = new AbortController();
    const url = bank.url + paths.Dolsis2011Service;
    const left = fetch(url, { method: 'POST', body: findEmployers(ssin), signal: leaving.signal });
    const held = call();
    await expect.poll(() => faults.waiting).toBe(2);
    expect(faults.list()).toEqual([]);
    leaving.abort();
    await expect(left).rejects.toThrow();
    await expect.poll(() => faults.waiting).toBe(1);
    faults.clear();
    expect(texts((await held).text, 'value')).toEqual(['DATA_FOUND']);
    expect(faults.waiting).toBe(0);
  });

  it('cut: half an answer', async () => {
    ask({ kind: 'cut' });
    await expect(call()).rejects.toThrow();
    expect(bank.simulator.exchanges.list()[0]?.status).toBeNull();
  });

  it('http500: an error page', async () => {
    ask({ kind: 'http500' });
    expect(await call()).toMatchObject({ status: 500, type: 'text/html; charset=utf-8' });
  });

  it('soapFault: with the detail of the contract', async () => {
    ask({ kind: 'soapFault' });
    const { status, text } = await call();
    expect(status).toBe(500);
    expect(await validate('Dolsis2011Service', text)).toEqual([]);
    expect(texts(text, 'reasonCode')).toEqual(['MSG00003']);
  });

  it('malformedXml: a document that does not end', async () => {
    ask({ kind: 'malformedXml' });
    const { text } = await call();
    expect(() => {
      XmlDocument.fromString(text).dispose();
    }).toThrow();
  });

  it('wrongNamespace: the right elements in another namespace', async () => {
    ask({ kind: 'wrongNamespace' });
    const { text } = await call();
    expect(text).toContain('findEmployersByWorkerResponse');
    expect(text).not.toContain('/intf/');
    XmlDocument.fromString(text).dispose();
  });

  it('hugeAnswer: twenty million bytes, well-formed', async () => {
    ask({ kind: 'hugeAnswer' });
    const { text } = await call();
    expect(text.length).toBeGreaterThan(20_000_000);
    expect(text).toMatch(/<\/filling><\/intf:findEmployersByWorkerResponse><\/soap:Body><\/soap:Envelope>$/);
    expect(bank.simulator.exchanges.list()[0]?.reply.length).toBeLessThan(100_000);
  });

  it('noResult: the source was not asked', async () => {
    ask({ kind: 'noResult' });
    const { text } = await call();
    expect(await validate('Dolsis2011Service', text)).toEqual([]);
    expect(texts(text, 'value')).toEqual(['NO_RESULT']);
    expect(texts(text, 'code')).toEqual(['MSG00002']);
  });

  it('otherTicket: the answer to another message', async () => {
    ask({ kind: 'otherTicket' });
    const { text } = await call();
    expect(await validate('Dolsis2011Service', text)).toEqual([]);
    const [ticket] = texts(text, 'ticket');
    expect(ticket).toMatch(/^[0-9a-f-]{36}$/);
    expect(bank.simulator.exchanges.list()[0]?.request).not.toContain(ticket);
  });

  it('wrongContentType: the right answer as something else', async () => {
    ask({ kind: 'wrongContentType' });
    expect(await call()).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  });

  it('dtd: a document type with entities', async () => {
    ask({ kind: 'dtd' });
    expect((await call()).text).toContain('<!DOCTYPE');
  });

  it('hits only the service, operation and person that are named', async () => {
    const { ssin: other } = personaWith(bank, 'sixty-employers');
    bank.simulator.faults.add({ service: 'PatrimonyService', kind: 'http500' });
    bank.simulator.faults.add({ operation: 'retrieveTI', kind: 'http500' });
    bank.simulator.faults.add({ ssin: other, kind: 'http500' });
    expect((await call()).status).toBe(200);
    const url = bank.url + paths.Dolsis2011Service;
    expect((await post(url, findEmployers(other))).status).toBe(500);
  });

  it('reaches the older generation under the name of its service and action', async () => {
    const { identityCardNumber } = personaWith(bank, 'canceled-dimona');
    const proof = cardProof(identityCardNumber);
    bank.simulator.faults.add({ service: 'OCMWCPASManageAccess', operation: 'LIST', kind: 'noResult', times: 1 });
    const url = bank.url + paths.WebServiceConnector;
    const { text } = await post(url, manageAccess({ ssin, action: 'LIST', proof }));
    expect(await validate('WebServiceConnector', text)).toEqual([]);
    expect(texts(inner(text), 'ReasonCode')).toEqual(['MSG00002']);
    bank.simulator.faults.add({ service: 'OCMWCPASManageAccess', kind: 'soapFault', times: 1 });
    const fault = await post(url, manageAccess({ ssin, action: 'LIST', proof }));
    expect(fault.status).toBe(500);
    expect(texts(fault.text, 'faultstring')).toHaveLength(1);
  });
});
