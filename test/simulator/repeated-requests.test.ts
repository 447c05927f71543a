import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../contracts/xsd.ts';
import { envelope, findEmployers, known, paths, personaWith, post, running, texts, type Running } from './calls.ts';

describe('a request that was read before', () => {
  let bank: Running;
  let ssin: string;
  beforeEach(async () => {
    bank = await running({ clock: '2026-11-24T09:00:00+01:00' });
    ({ ssin } = personaWith(bank, 'canceled-dimona'));
    known(bank, ssin);
    await ask('first');
  });
  afterEach(() => bank.simulator.close());

  const url = () => bank.url + paths.Dolsis2011Service;
  const request = (ticket: string, sent = '') =>
    findEmployers(ssin).replace(/<ticket>.*<\/ticket>/, `<ticket>${ticket}</ticket>${sent}`);
  const ask = (ticket: string, sent?: string, headers?: Record<string, string>) =>
    post(url(), request(ticket, sent), headers);

  it('gets the same answer with its own ticket and moment', async () => {
    const first = await ask('a', '<timestampSent>2026-11-24T08:00:00Z</timestampSent>');
    const again = await ask('b', '<timestampSent>2026-11-24T08:00:01.5+01:00</timestampSent>');
    expect(texts(again.text, 'ticket')).toEqual(['b']);
    expect(texts(again.text, 'timestampSent')).toEqual(['2026-11-24T08:00:01.5+01:00']);
    expect(texts(again.text, 'ticketCBSS')).not.toEqual(texts(first.text, 'ticketCBSS'));
    expect(await validate('Dolsis2011Service', again.text)).toEqual([]);
    const result = (text: string) => text.slice(text.indexOf('<securityContext>'));
    expect(result(again.text)).toBe(result(first.text));
  });

  it('is refused as soon as the person is no longer registered', async () => {
    bank.simulator.directory.reset();
    expect(texts((await ask('again')).text, 'code')).toEqual(['MSG00012']);
  });

  it('gets the life of the day', async () => {
    const starts = async () => texts((await ask('again')).text, 'inServiceDate');
    const before = await starts();
    bank.simulator.clock.set(new Date('2027-11-24T09:00:00+01:00'));
    expect(await starts()).not.toEqual(before);
  });

  it('gets the fault that was asked for, once', async () => {
    bank.simulator.faults.add({ kind: 'soapFault', times: 1 });
    const { status, text } = await ask('again');
    expect(status).toBe(500);
    expect(await validate('Dolsis2011Service', text)).toEqual([]);
    expect((await ask('again')).status).toBe(200);
    bank.simulator.faults.add({ kind: 'noResult', times: 1 });
    expect(texts((await ask('again')).text, 'value')).toEqual(['NO_RESULT']);
    expect(texts((await ask('again')).text, 'value')).toEqual(['DATA_FOUND']);
  });

  it('is still checked for its SOAPAction', async () => {
    expect((await ask('again', '', { soapaction: '"urn:other"' })).status).toBe(500);
  });

  it.each([
    ['a ticket that is too long', 'x'.repeat(37)],
    ['a ticket with an element', 'a<b/>'],
  ])('is not what it is taken for with %s', async (_, ticket) => {
    expect(texts((await ask(ticket)).text, 'reasonCode')).toEqual(['MSG00004']);
  });

  it('is not recognized by what only looks like a ticket', async () => {
    const echo = (ticket: string) =>
      envelope(
        '<q:sendTestMessageRequest xmlns:q="http://kszbcss.fgov.be/intf/TestConnectionServiceService/v1">' +
          `<echo><![CDATA[<ticket>${ticket}</ticket>]]></echo></q:sendTestMessageRequest>`,
      );
    for (const ticket of ['one', 'two']) {
      const { text } = await post(bank.url + paths.TestConnectionServiceService, echo(ticket));
      expect(text).toContain(`&lt;ticket&gt;${ticket}&lt;/ticket&gt;`);
    }
  });
});
