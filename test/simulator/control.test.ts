import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEmployers, gent, paths, personaWith, post, running, texts, type Running } from './calls.ts';

describe('control API', () => {
  let bank: Running;
  beforeEach(async () => {
    bank = await running();
  });
  afterEach(() => bank.simulator.close());

  async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const response = await fetch(bank.url + path, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  it('lists the personas with what a tester needs', async () => {
    const { body } = await call('GET', '/control/personas');
    const { items } = body as { items: Record<string, unknown>[] };
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(items[0]).toEqual({
      ssin: expect.stringMatching(/^\d{11}$/) as string,
      familyName: expect.any(String) as string,
      givenName: expect.any(String) as string,
      birthDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      story: expect.any(String) as string,
      tags: expect.any(Array) as string[],
      identityCardNumber: expect.stringMatching(/^\d{12}$/) as string,
    });
  });

  it('moves the clock and sets it right again', async () => {
    expect(await call('PUT', '/control/clock', { now: '2030-02-28T12:00:00+01:00' })).toMatchObject({
      status: 200,
      body: { now: expect.stringMatching(/^2030-02-28T11:00/) as string, isMoved: true },
    });
    expect(bank.simulator.clock.today()).toBe('2030-02-28');
    expect(await call('PUT', '/control/clock', { now: null })).toMatchObject({ body: { isMoved: false } });
    expect(await call('GET', '/control/clock')).toMatchObject({ status: 200, body: { isMoved: false } });
  });

  it('takes, shows and removes faults', async () => {
    const fault = { service: 'Dolsis2011Service', kind: 'slow', delayMs: 5, times: 2 };
    expect(await call('POST', '/control/faults', fault)).toEqual({ status: 201, body: fault });
    expect(await call('GET', '/control/faults')).toEqual({ status: 200, body: { items: [fault], waiting: 0 } });
    expect(await call('DELETE', '/control/faults')).toEqual({ status: 204, body: undefined });
    expect(await call('GET', '/control/faults')).toEqual({ status: 200, body: { items: [], waiting: 0 } });
  });

  it('seeds registrations and resets them', async () => {
    const { ssin } = personaWith(bank, 'canceled-dimona');
    const registration = { ssin, enterpriseNumber: gent, qualityCode: 1, startDate: '2020-01-01' };
    const before = await call('GET', '/control/registrations');
    expect(await call('POST', '/control/registrations', registration)).toEqual({ status: 201, body: registration });
    expect(bank.simulator.directory.of(ssin)).toEqual([registration]);
    expect(await call('DELETE', '/control/registrations')).toMatchObject({ status: 204 });
    expect(await call('GET', '/control/registrations')).toEqual(before);
  });

  it('shows the last exchanges as they went over the wire, newest first', async () => {
    const { ssin } = personaWith(bank, 'canceled-dimona');
    const xml = findEmployers(ssin);
    const { text } = await post(bank.url + paths.Dolsis2011Service, xml);
    await post(bank.url + paths.PatrimonyService, '<x');
    const { body } = await call('GET', '/control/exchanges');
    expect(body).toMatchObject({
      items: [
        { service: 'PatrimonyService', operation: 'unknown', status: 500, request: '<x' },
        { service: 'Dolsis2011Service', operation: 'findEmployersByWorker', status: 200, request: xml, reply: text },
      ],
    });
    await call('DELETE', '/control/exchanges');
    expect(await call('GET', '/control/exchanges')).toEqual({ status: 200, body: { items: [] } });
  });

  it('keeps two hundred exchanges', async () => {
    const url = bank.url + paths.Dolsis2011Service;
    for (let count = 0; count < 23; count += 1) await Promise.all(Array.from({ length: 10 }, () => post(url, '<x')));
    expect(bank.simulator.exchanges.list()).toHaveLength(200);
  });

  it('is up', async () => {
    expect(await call('GET', '/health')).toEqual({ status: 200, body: { status: 'UP' } });
  });

  it.each([
    ['GET', '/control/nothing', undefined, 404],
    ['GET', '/', undefined, 404],
    ['PATCH', '/control/clock', {}, 405],
    ['POST', '/control/personas', {}, 405],
    ['DELETE', '/health', undefined, 405],
    ['GET', '/control/personas?x=1', undefined, 400],
    ['PUT', '/control/clock', { now: 'tomorrow' }, 400],
    ['PUT', '/control/clock', { now: null, zone: 'UTC' }, 400],
    ['PUT', '/control/clock', undefined, 400],
    ['POST', '/control/faults', '{', 400],
    ['POST', '/control/faults', { kind: 'explode' }, 400],
    ['POST', '/control/faults', { kind: 'slow', delay: 5 }, 400],
    ['POST', '/control/faults', { kind: 'slow', delayMs: -1 }, 400],
    ['POST', '/control/registrations', { ssin: '1' }, 400],
    [
      'POST',
      '/control/registrations',
      { ssin: '94641220613', enterpriseNumber: '0999999999', qualityCode: 1, startDate: '2020-01-01' },
      400,
    ],
    [
      'POST',
      '/control/registrations',
      { ssin: '94641220613', enterpriseNumber: gent, qualityCode: 1, startDate: '2020-01-02', endDate: '2020-01-01' },
      400,
    ],
    ['PUT', paths.Dolsis2011Service, undefined, 405],
    ['GET', paths.Dolsis2011Service, undefined, 405],
  ])('%s %s %j gives %i and a sentence', async (method, path, body, status) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: expect.stringMatching(/^\S.*\.$/) as string });
  });

  it('asks for credentials only when it was told to', async () => {
    await using guarded = await running({ credentials: 'gent:secret' });
    const url = guarded.url + paths.Dolsis2011Service;
    const xml = findEmployers(personaWith(guarded, 'canceled-dimona').ssin);
    expect((await post(url, xml)).status).toBe(401);
    const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
    expect((await post(url, xml, basic('gent:wrong'))).status).toBe(401);
    const { status, text } = await post(url, xml, basic('gent:secret'));
    expect(status).toBe(200);
    expect(texts(text, 'code')).toEqual(['MSG00012']);
    expect((await fetch(`${url}?wsdl`)).status).toBe(200);
  });
});
