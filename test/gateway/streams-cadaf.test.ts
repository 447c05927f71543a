import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during, withFault } from './exchanges.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Coded {
  readonly code: string;
  readonly label?: Readonly<Record<string, string>>;
}
interface Member {
  readonly ssin: string;
  readonly isConsultedPerson: boolean;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly bonuses: readonly { readonly kind: Coded; readonly paymentDate: string }[];
  readonly payments: readonly { readonly kind: Coded; readonly startMonth: string; readonly isCurrent: boolean }[];
}
interface CadafAnswer {
  readonly status?: number;
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly alsoConsulted?: readonly { readonly stream: string; readonly outcome: string }[];
  readonly data?: {
    readonly sources: readonly { readonly source: Coded; readonly outcome: string }[];
    readonly roles: readonly { readonly role: Coded; readonly isCurrent: boolean }[];
    readonly files: readonly {
      readonly source: Coded;
      readonly isCurrent: boolean;
      readonly fund: { readonly name: Readonly<Record<string, string>> };
      readonly consultedPersonRoles: readonly Coded[];
      readonly entitledPerson?: { readonly ssin: string };
      readonly beneficiaries: readonly Member[];
      readonly children: readonly Member[];
      readonly remarks: readonly Coded[];
    }[];
  };
}

const integrations = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const persona = world.persona(tag);
  const made = integrations.get(persona.ssin) ?? world.integrate(persona);
  integrations.set(persona.ssin, made);
  return world.call<CadafAnswer>(`/integrations/${await made}/streams/cadaf${query}`);
}
const outcomes = (body: CadafAnswer) =>
  Object.fromEntries((body.data?.sources ?? []).map(({ source, outcome }) => [source.code, outcome]));
const codes = (values: readonly Coded[]) => values.map(({ code }) => code);

describe('child benefits', () => {
  test('the message goes out under the soapAction of the service', async () => {
    await consult('two-regions');
    const { exchanges } = await during(world, () => consult('two-regions'));
    const own = exchanges.filter(({ service }) => service === 'ChildBenefitsService');
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({
      service: 'ChildBenefitsService',
      operation: 'consultFilesBySsin',
      status: 200,
    });
  });

  test('after a move the files are split over two regions; Flanders does not prove who received', async () => {
    const { body } = await consult('two-regions');
    expect(body.outcome).toBe('dataFound');
    expect(outcomes(body)).toMatchObject({ FEDERAL: 'noDataFound', FLANDERS: 'dataFound', WALLONIA: 'dataFound' });
    const files = body.data?.files ?? [];
    expect(files.map(({ source, isCurrent }) => [source.code, isCurrent])).toEqual([
      ['FLANDERS', true],
      ['WALLONIA', true],
      ['FLANDERS', false],
    ]);
    for (const { source, children, remarks, consultedPersonRoles } of files) {
      expect(codes(consultedPersonRoles)).toEqual(['beneficiary']);
      expect(children).toHaveLength(1);
      expect(codes(remarks).includes('linkDoesNotProveReceipt')).toBe(source.code === 'FLANDERS');
    }
  });

  test('a birth bonus, also one that was paid before there is a child', async () => {
    const { body } = await consult('birth-bonus');
    const members = (body.data?.files ?? []).flatMap(({ beneficiaries, children }) => [...beneficiaries, ...children]);
    const bonuses = members.flatMap(({ bonuses }) => bonuses);
    expect(codes(bonuses.map(({ kind }) => kind)).sort()).toEqual(['BIRTH', 'PRE_PAYMENT_BIRTH']);
    for (const { kind, paymentDate } of bonuses) {
      expect(paymentDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Object.keys(kind.label ?? {})).toEqual(['nl', 'fr', 'de', 'en']);
    }
  });

  test('a kind of payment that no list knows has the words of the Bank, and Flanders links each row', async () => {
    const { body } = await consult('two-regions');
    const rows = (body.data?.files ?? []).flatMap(({ children }) => children).flatMap(({ payments }) => payments);
    expect(rows.every(({ kind }) => kind.code !== '')).toBe(true);
    expect(rows.find(({ kind }) => kind.code === 'SUMMER')).toMatchObject({
      kind: { label: { nl: 'ZOMERTOESLAG', fr: "SUPPLEMENT D'ETE", de: 'SOMMERZUSCHLAG' } },
      linkedBeneficiaries: [{ ssin: world.persona('two-regions').ssin, isConsultedPerson: true }],
    });
    const [bonus] = (body.data?.files ?? []).flatMap(({ children }) => children).flatMap(({ bonuses }) => bonuses);
    expect(bonus).toMatchObject({ kind: { code: 'BIRTH' }, paymentDate: '2024-06-20' });
  });

  test('a name in no language is told too', async () => {
    const { body } = await consult('two-regions', '?from=2014-01-01&to=2018-12-31');
    expect(body).toMatchObject({ askedPeriod: { from: '2014-01-01', to: '2018-12-31' } });
    expect((await consult('two-regions')).body).not.toHaveProperty('askedPeriod');
    expect(body.data?.files[0]?.fund.name).toMatchObject({ und: 'RAD/ROUE' });
  });

  test('the person asked about is the child', async () => {
    const { body } = await consult('young-adult');
    expect(body.data?.roles).toMatchObject([{ role: { code: 'child' }, isCurrent: true }]);
    const [file] = body.data?.files ?? [];
    expect(file?.children.map(({ isConsultedPerson }) => isConsultedPerson)).toEqual([true]);
    expect(file?.beneficiaries.map(({ ssin }) => ssin)).toEqual([world.persona('two-regions').ssin]);
  });

  test('a federal file shows for the months before 2019 only', async () => {
    const { body } = await consult('federal-child-benefits', '?from=2014-01-01&to=2018-12-31');
    const [file, ...more] = body.data?.files ?? [];
    expect(more).toEqual([]);
    expect(file).toMatchObject({
      source: { code: 'FEDERAL' },
      fund: { code: '312' },
      isCurrent: false,
      entitledPerson: { ssin: world.persona('self-employed-partner').ssin, isConsultedPerson: false },
    });
    const now = await consult('federal-child-benefits');
    expect(now.body.data?.files.map(({ source }) => source.code)).toEqual(['WALLONIA']);
    expect(now.body.data?.files[0]?.children).toHaveLength(2);
    const father = await consult('self-employed-partner', '?from=2014-01-01&to=2018-12-31');
    expect(father.body.data?.roles).toMatchObject([{ role: { code: 'entitledPerson' }, isCurrent: false }]);
  });

  test('a source that failed is unknown, and so is the whole', async () => {
    const { body } = await consult('child-benefits-in-part');
    expect(body.outcome).toBe('incomplete');
    expect(outcomes(body)).toMatchObject({ WALLONIA: 'unknown', EASTBELGIUM: 'dataFound', FLANDERS: 'noDataFound' });
    expect(body.unknownProperties).toEqual(['sources', 'roles', 'files']);
    expect(body.data?.files).toHaveLength(1);
  });

  test('a person without files has none, and that is an answer', async () => {
    expect((await consult('no-data')).body).toMatchObject({ outcome: 'noDataFound', unknownProperties: [] });
    const long = await consult('two-regions', '?from=1999-01-01&to=1999-12-31');
    expect(long.body.outcome).toBe('noDataFound');
  });

  test.each([
    '?from=2020-01-01',
    '?from=2020-02-01&to=2020-01-01',
    '?from=2020-01&to=2020-02',
    '?authenticSource=FEDERAL',
  ])('%s is refused', async (query) => {
    expect((await consult('no-data', query)).status).toBe(400);
  });
});

describe('names', () => {
  const told = (members: readonly Member[] = []) =>
    members.map(({ ssin, familyName, givenName }) => [ssin, familyName, givenName]);

  test('fund, beneficiary and children by name: the household and the register tell who they are', async () => {
    const { body } = await consult('two-regions');
    const { ssin } = world.persona('two-regions');
    const [flemish, walloon] = body.data?.files ?? [];
    expect(flemish?.fund.name).toEqual({ nl: 'Uitbetaler Het Nest' });
    expect(told(flemish?.beneficiaries)).toEqual([[ssin, 'Bruggeman', 'Ottilie']]);
    expect(told(flemish?.children)).toEqual([['07700522696', 'Bruggeman', 'Fleur']]);
    expect(told(walloon?.children)).toEqual([['24662031778', 'Bruggeman', 'Mil']]);
    // One child does not live with her: the register names that one.
    expect(body.alsoConsulted).toEqual([
      { stream: 'household', outcome: 'dataFound' },
      { stream: 'nationalRegister', outcome: 'dataFound' },
    ]);
  });

  test('each stream that was consulted for it has evidence of its own', async () => {
    const { headers } = await consult('two-regions');
    const { body } = await world.call<{ items: readonly { stream?: string; traceId: string; outcome: string }[] }>(
      '/accessRecords/query',
      { as: 'gent-dpo', body: { ssin: world.persona('two-regions').ssin } },
    );
    const own = body.items.filter(({ traceId }) => traceId === headers.get('belgov-trace-id'));
    expect(own.map(({ stream, outcome }) => [stream, outcome]).sort()).toEqual([
      ['cadaf', 'answered'],
      ['household', 'answered'],
      ['nationalRegister', 'answered'],
    ]);
  });

  test('without the household the register is asked; who is in neither keeps the number, and that is said', async () => {
    const fault = { kind: 'noResult', service: 'OCMWCPASPerformInvestigation' };
    const { status, body } = await withFault(world, fault, () => consult('two-regions'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: ['files'] });
    expect(body.alsoConsulted?.map(({ stream, outcome }) => [stream, outcome])).toEqual([
      ['household', 'unknown'],
      ['nationalRegister', 'dataFound'],
    ]);
    const files = body.data?.files ?? [];
    expect(files.flatMap(({ children }) => told(children)).every(([ssin]) => ssin !== undefined)).toBe(true);
    expect(files.length).toBeGreaterThan(0);
  });
});
