import { createClientAsync, type Client } from 'soap';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gent, known, paths, personaWith, running, type Running } from './calls.ts';

type Call = (args: unknown) => Promise<[Record<string, unknown>, string]>;

/** The method that node-soap makes of an operation. */
function operation(client: Client, name: string): Call {
  const method: unknown = client[`${name}Async`];
  return (args) => (method as Call).call(client, args);
}

describe('?wsdl', () => {
  let bank: Running;
  beforeAll(async () => {
    bank = await running();
    known(bank, personaWith(bank, 'canceled-dimona').ssin);
  });
  afterAll(() => bank.simulator.close());

  it.each(Object.entries(paths))('%s: a client reads it over HTTP and finds the address', async (_, path) => {
    const client = await createClientAsync(`${bank.url}${path}?wsdl`, { disableCache: true });
    const text = await (await fetch(`${bank.url}${path}?wsdl`)).text();
    expect(text).toContain(`location="${bank.url}${path}"`);
    expect(Object.keys(client.describe() as object)).toHaveLength(1);
  });

  it('a client calls what it read', async () => {
    const client = await createClientAsync(`${bank.url}${paths.TestConnectionServiceService}?WSDL`, {
      disableCache: true,
    });
    const [answer] = await operation(client, 'sendTestMessage')({ echo: 'a < b & c' });
    expect(answer).toMatchObject({ echo: 'a < b & c' });
  });

  it('a client asks a stream', async () => {
    const client = await createClientAsync(`${bank.url}${paths.Dolsis2011Service}?wsdl`, { disableCache: true });
    const [answer] = await operation(
      client,
      'findEmployersByWorker',
    )({
      informationCustomer: { customerIdentification: { cbeNumber: gent } },
      securityContext: { service: 'WELFARE', legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA', role: 'Agent' },
      criteria: { ssin: personaWith(bank, 'canceled-dimona').ssin, scope: 'mutations' },
    });
    expect(answer).toMatchObject({ status: { value: 'DATA_FOUND' }, result: { person: { lastName: 'Vermeersch' } } });
  });

  it('is not made from names that are not there', async () => {
    expect((await fetch(`${bank.url}/contracts/../package.json`)).status).toBe(404);
    expect((await fetch(`${bank.url}/contracts/common/None.xsd`)).status).toBe(404);
  });
});
