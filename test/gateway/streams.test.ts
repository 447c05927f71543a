import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { sandboxSecrets } from '../../src/config/production.ts';
import { addMonths, belgianDate } from '../../src/values/calendar.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { openDatabase } from '../../src/platform/postgres/database.ts';
import { createIntegrationStore } from '../../src/cases/integrations/store.ts';
import { findGrant } from '../../src/access/book/look-up.ts';
import { presentBook } from '../present-book.ts';
import { streams } from '../../src/streams/registry.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { during } from './exchanges.ts';
import { startIssuer, type Issuer } from './issuer.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Coded {
  readonly code: string;
  readonly label?: Readonly<Record<string, string>>;
}
interface Employment {
  readonly isCanceled: boolean;
  readonly startDate: string;
  readonly endDate?: string;
  readonly employer: { readonly name?: string; readonly enterpriseNumber?: string };
  readonly workerType: Coded;
  readonly lastAction: Coded;
}
interface Party {
  readonly kind: string;
  readonly isConsultedPerson: boolean;
  readonly rights: readonly { readonly type: Coded; readonly share?: unknown }[];
}
interface Property {
  readonly nature: Coded;
  readonly parcel: { readonly capakey?: string; readonly cadastralDivision: Coded };
  readonly parts: readonly {
    readonly municipality: Coded;
    readonly cadastralIncome?: { readonly amount: unknown };
    readonly taxableSurfaceInSquareMetres?: number;
  }[];
  readonly parties: readonly Party[];
  readonly state: { readonly legalStartDate: string };
}
interface StreamAnswer {
  readonly stream: string;
  readonly integrationId: string;
  readonly outcome: string;
  readonly consultedAt: string;
  readonly sources: readonly {
    readonly service: string;
    readonly operation: string;
    readonly ticket: string;
    readonly ticketCbss: string;
    readonly status: string;
    readonly outcome: string;
  }[];
  readonly filteredElements: readonly string[];
  readonly withheldCategories: readonly string[];
  readonly data?: {
    readonly employments?: readonly Employment[];
    readonly properties?: readonly Property[];
    readonly [member: string]: unknown;
  };
}
interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly detail?: string;
  readonly ruleCode?: string;
  readonly reason?: Readonly<Record<string, string>>;
  readonly issues?: readonly { readonly type: string; readonly name: string; readonly replacedBy?: string }[];
}

const known = new Map<string, Promise<string>>();
/** The integration of a persona under a code, made once. */
function integrationOf(persona: ListedPersona, qualityCode = 1, as: User = 'gent-social-worker'): Promise<string> {
  const key = `${persona.ssin} ${String(qualityCode)} ${as}`;
  const made = known.get(key) ?? world.integrate(persona, { qualityCode, as });
  known.set(key, made);
  return made;
}

async function consult<T = StreamAnswer>(tag: string, stream: string, language?: string) {
  const id = await integrationOf(world.persona(tag));
  const headers = language === undefined ? {} : { 'accept-language': language };
  return world.call<T>(`/integrations/${id}/streams/${stream}`, { headers });
}

const names = streams.map(({ name }) => name);

/** Whom a stream has something about, where that is not the first persona. */
const others: Readonly<Record<string, string>> = {
  cadaf: 'applicant-in-couple',
  unemployment: 'unemployed-householder',
  incapacity: 'primary-incapacity',
};
const tagWithData = (stream: string) => others[stream] ?? 'single-applicant';

describe('every answer', () => {
  test.each(names)('%s says what, when, and from which sources with both tickets', async (stream) => {
    const id = await integrationOf(world.persona(tagWithData(stream)));
    const before = Date.now();
    const { result: answer, exchanges } = await during(world, () =>
      world.call<StreamAnswer>(`/integrations/${id}/streams/${stream}`),
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      stream,
      integrationId: id,
      outcome: 'dataFound',
      filteredElements: [],
      withheldCategories: [],
    });
    expect(Date.parse(answer.body.consultedAt)).toBeGreaterThanOrEqual(before);
    // Streams that complete an answer have their own sources, in evidence of their own.
    const services = new Set(answer.body.sources.map(({ service }) => service));
    const own = exchanges.filter(({ service }) => services.has(service));
    expect(answer.body.sources).toHaveLength(own.length);
    if (!('alsoConsulted' in answer.body)) expect(own).toHaveLength(exchanges.length);
    expect(answer.body.sources.some(({ outcome }) => outcome === 'dataFound')).toBe(true);
    for (const source of answer.body.sources) {
      const exchange = exchanges.find(({ request }) => request.includes(source.ticket));
      // The simulator names a message to the directory after its action.
      const operation = source.service === 'OCMWCPASManageAccess' ? 'LIST' : source.operation;
      expect(exchange).toMatchObject({ service: source.service, operation });
      expect(exchange?.reply).toContain(source.ticketCbss);
      // The older generation only says that all went well.
      if (source.outcome === 'dataFound') expect(['DATA_FOUND MSG00000', 'YES']).toContain(source.status);
    }
  });

  test.each(names)('%s: nothing found is an answer', async (stream) => {
    const answer = await consult('no-data', stream);
    expect(answer.status).toBe(200);
    if (stream === 'integrationHistory') {
      // The directory always knows the integration itself.
      expect(answer.body.data).toMatchObject({ otherCentres: [], sectors: [], ownCentre: [{ isCurrent: true }] });
      return;
    }
    expect(answer.body.outcome).toBe('noDataFound');
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.body.sources[0]?.ticketCbss).toMatch(/\S/);
  });

  test.each<[string, number, string]>([
    ['source-no-result', 503, 'urn:problem-type:belgif:serviceUnavailable'],
    ['source-fault', 503, 'urn:problem-type:belgif:serviceUnavailable'],
    ['source-timeout', 504, 'urn:problem-type:pcsw:socialInquiry:gatewayTimeout'],
  ])('%s: unknown is never shown as nothing', async (tag, status, type) => {
    for (const stream of names) {
      const answer = await consult<ProblemBody>(tag, stream);
      expect(answer.body).toMatchObject({ status, type });
      expect(answer.text).not.toMatch(/noDataFound|"data"/);
    }
  });
});

describe('dimona', () => {
  test('shows the canceled declaration as canceled, and what was worked', async () => {
    const { body } = await consult('canceled-dimona', 'dimona');
    const employments = body.data?.employments ?? [];
    expect(employments).toHaveLength(4);
    const canceled = employments.filter(({ isCanceled }) => isCanceled);
    expect(canceled).toMatchObject([
      { lastAction: { code: 'cancellation' }, employer: { name: 'Bakkerij Het Zwarte Schaap & Zonen' } },
    ]);
    expect(employments.find(({ startDate }) => startDate === '2016-08-16')).toMatchObject({
      endDate: '2020-03-13',
      employer: { name: 'Kledinghuis Céline', enterpriseNumber: '1999012721' },
      lastAction: { code: 'out' },
    });
  });

  test('a period leaves out what lies outside of it, and keeps what ran through it', async () => {
    const { body } = await consult('canceled-dimona', 'dimona?from=2021-07-01&to=2021-12-31');
    expect(body.data?.employments?.map(({ startDate }) => startDate)).toEqual(['2021-10-04']);
    const through = await consult('canceled-dimona', 'dimona?from=2018-01-01&to=2018-01-31');
    expect(through.body.data?.employments?.map(({ startDate }) => startDate)).toEqual(['2016-08-16']);
    expect((await consult('canceled-dimona', 'dimona?from=2014-01-01&to=2014-12-31')).body.outcome).toBe('noDataFound');
  });

  test('every employer of sixty', async () => {
    const employments = (await consult('sixty-employers', 'dimona')).body.data?.employments ?? [];
    expect(employments.length).toBeGreaterThanOrEqual(60);
    expect(new Set(employments.map(({ employer }) => employer.name)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('dimona of somebody with more employments than the source gives at once', () => {
  interface Answered extends StreamAnswer {
    readonly data: { employments: readonly Employment[]; answeredPeriod?: { startDate: string; endDate: string } };
  }

  test('the last two years until next year, and the answer says so', async () => {
    const today = belgianDate(Date.now());
    await integrationOf(world.persona('too-many-employments'));
    const { result, exchanges } = await during(world, () => consult<Answered>('too-many-employments', 'dimona'));
    expect(result.body.outcome).toBe('dataFound');
    expect(result.body.data.answeredPeriod).toEqual({
      startDate: addMonths(today, -24),
      endDate: addMonths(today, 12),
    });
    const { employments } = result.body.data;
    expect(employments.length).toBeGreaterThan(60);
    expect(employments.length).toBeLessThan(100);
    expect(employments.every(({ startDate }) => startDate >= addMonths(today, -25))).toBe(true);
    expect(exchanges).toHaveLength(3);
    // What was asked first does not count any more.
    expect(exchanges.filter(({ reply }) => reply.includes('DOLS0023'))).toHaveLength(1);
    expect(result.body).toHaveProperty('unknownProperties', []);
  });

  test('older ones by their period, and a period with too many is refused', async () => {
    const today = belgianDate(Date.now());
    const from = addMonths(today, -42);
    const older = await consult<Answered>('too-many-employments', `dimona?from=${from}&to=${addMonths(today, -25)}`);
    expect(older.body.data.employments.length).toBeGreaterThan(40);
    expect(older.body.data).not.toHaveProperty('answeredPeriod');
    const all = await consult<ProblemBody>('too-many-employments', `dimona?from=${from}&to=${today}`);
    expect(all.status).toBe(400);
  });
});

describe('patrimonium', () => {
  test('half a house: kind, division, location, income, right as a fraction, surface', async () => {
    const { body } = await consult('half-house', 'patrimonium');
    expect(body.data?.properties).toHaveLength(1);
    expect(body.data?.properties?.[0]).toMatchObject({
      nature: { code: '200', label: { nl: 'Huis', fr: 'Maison', de: 'Haus' } },
      parcel: { capakey: '44802B0814/00K002', cadastralDivision: { code: '44802' } },
      parts: [
        {
          municipality: { code: '44021' },
          cadastralIncome: { amount: { value: '743', currency: 'EUR' } },
          taxableSurfaceInSquareMetres: 210,
        },
      ],
      state: { legalStartDate: '2018-05-17' },
    });
    const parties = body.data?.properties?.[0]?.parties ?? [];
    expect(parties.map(({ isConsultedPerson }) => isConsultedPerson).sort()).toEqual([false, true]);
    for (const { rights } of parties) {
      expect(rights).toMatchObject([{ type: { code: 'VE' }, share: { numerator: 1, denominator: 2 } }]);
    }
  });

  test('without co-owners only the own right is there', async () => {
    const { body } = await consult('half-house', 'patrimonium?withCoOwners=false');
    expect(body.data?.properties?.[0]?.parties.map(({ isConsultedPerson }) => isConsultedPerson)).toEqual([true]);
  });

  test('a property of the past comes with the full history or its period only', async () => {
    const count = async (query: string) =>
      (await consult('past-property', `patrimonium${query}`)).body.data?.properties?.length ?? 0;
    const now = await count('');
    expect(await count('?fullHistory=true')).toBeGreaterThan(now);
    expect((await consult('past-property', 'patrimonium?from=1960-01-01&to=1960-12-31')).body.outcome).toBe(
      'noDataFound',
    );
    expect((await consult('past-property', 'patrimonium?fullHistory=true&from=2020-01-01&to=2020-02-01')).status).toBe(
      400,
    );
  });
});

describe('nationalRegister', () => {
  test('incomplete dates stay as they are', async () => {
    const { body } = await consult('unknown-birth-day', 'nationalRegister');
    expect(body.data).toMatchObject({
      identity: { birthDate: '1955-00-00' },
      birth: { birthDate: '1955-00-00' },
      residences: [{ startDate: '1979-00-00' }],
      civilStates: [{ startDate: '1976-00-00' }],
    });
    const past = await consult('unknown-birth-day', 'nationalRegister?history=true');
    expect(past.text).toContain('"1971-05-00"');
    expect(past.text).not.toMatch(/"19(55|71|76|79)-\d\d-\d\dT/);
  });

  test('the history comes when it is asked', async () => {
    const current = await consult('single-applicant', 'nationalRegister');
    const past = await consult('single-applicant', 'nationalRegister?history=true');
    const length = (answer: typeof past) => (answer.body.data?.['addresses'] as unknown[]).length;
    expect(length(past)).toBeGreaterThan(length(current));
    expect(past.body.data).toHaveProperty('householdMemberships');
    expect(current.body.data).not.toHaveProperty('householdMemberships');
  });

  test('a death, the waiting register, a reference address, an administrator', async () => {
    expect((await consult('deceased', 'nationalRegister')).body.data).toHaveProperty('deaths');
    expect((await consult('waiting-register', 'nationalRegister')).body.data).toHaveProperty(
      'immigrationOfficeNumbers',
    );
    expect((await consult('reference-address', 'nationalRegister')).body.data).toMatchObject({
      currentAddress: { isReferenceAddress: true },
    });
    expect((await consult('under-administration', 'nationalRegister')).body.data).toHaveProperty('protectedStatuses');
  });

  test('code 30 opens identity and household only, and says what it withholds', async () => {
    const id = await integrationOf(world.persona('parent'), 30);
    const { body } = await world.call<StreamAnswer>(`/integrations/${id}/streams/nationalRegister?history=true`);
    const categories = streams.find(({ name }) => name === 'nationalRegister')?.categories ?? {};
    expect(body.outcome).toBe('dataFound');
    expect(body.withheldCategories).toEqual(
      Object.keys(categories).filter((name) => name !== 'identity' && name !== 'household'),
    );
    const opened = [...(categories['identity'] ?? []), ...(categories['household'] ?? [])];
    expect(Object.keys(body.data ?? {}).filter((property) => !opened.includes(property))).toEqual([]);
    expect(body.data).toHaveProperty('identity');
  });
});

describe('labels', () => {
  test.each(['nl', 'fr', 'de', 'en-GB'])(
    'in %s every known code has its label in the three languages',
    async (language) => {
      for (const stream of names) {
        const { body } = await consult(tagWithData(stream), stream, language);
        const lists = new Map(
          (streams.find(({ name }) => name === stream)?.codeLists ?? []).map((list) => [list.name, list.codes]),
        );
        const labels = new Set([...lists.values()].flatMap((codes) => Object.values(codes).map((label) => label.nl)));
        const found = codedIn(body.data).filter(({ label }) => label?.['nl'] !== undefined && labels.has(label['nl']));
        expect(found.length).toBeGreaterThan(0);
        for (const { label } of found)
          expect(Object.keys(label ?? {})).toEqual(expect.arrayContaining(['nl', 'fr', 'de']));
      }
    },
  );

  test('a label that only the source knows comes in the caller’s language', async () => {
    const label = async (language: string) =>
      (await consult('half-house', 'patrimonium', language)).body.data?.properties?.[0]?.parts[0]?.municipality.label;
    expect(Object.keys((await label('fr-BE')) ?? {})).toEqual(['fr']);
    expect(Object.keys((await label('de')) ?? {})).toEqual(['de']);
    expect(Object.keys((await label('nl-BE;q=0.9, en;q=0.1')) ?? {})).toEqual(['nl']);
  });

  function codedIn(value: unknown): readonly Coded[] {
    if (Array.isArray(value)) return value.flatMap(codedIn);
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap(codedIn);
    return 'code' in value ? [value as Coded, ...inner] : inner;
  }
});

describe('what refuses', () => {
  const languages = ['nl', 'fr', 'de', 'en'] as const;

  test.each(languages)('a refusal explains itself in four languages, and in %s in the detail', async (language) => {
    const id = await integrationOf(world.persona('parent'), 30);
    const answer = await world.call<ProblemBody>(`/integrations/${id}/streams/dimona`, {
      headers: { 'accept-language': language },
    });
    expect(answer.body).toMatchObject({
      type: 'urn:problem-type:belgif:missingPermission',
      status: 403,
      ruleCode: 'noGrant',
    });
    expect(Object.keys(answer.body.reason ?? {}).sort()).toEqual([...languages].sort());
    expect(answer.body.detail).toBe(answer.body.reason?.[language]);
    expect(answer.headers.get('content-language')).toBe(language);
    expect(new Set(Object.values(answer.body.reason ?? {})).size).toBe(4);
  });

  test('a registration that the Bank has lost', async () => {
    await using lost = await startConstellation();
    const id = await lost.integrate(lost.persona('single-applicant'));
    await lost.control('registrations', { method: 'DELETE' });
    for (const stream of names) {
      const answer = await lost.call<ProblemBody>(`/integrations/${id}/streams/${stream}`);
      expect(answer.body).toMatchObject({
        status: 403,
        type: 'urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank',
      });
      // Not part of a trace id, which can hold eleven digits in a row.
      expect(answer.text).not.toMatch(/reference directory|(?<![0-9a-f])\d{11}(?![0-9a-f])/);
    }
  });

  test.each<[string, string, string | undefined]>([
    ['replaced', 'replacedSsin', 'replacement-ssin'],
    ['canceled', 'canceledSsin', undefined],
  ])('a number that was %s after the integration blocks, and names the new one', async (kind, issue, successor) => {
    const id = await integratedBefore(world.persona(`${kind}-ssin`));
    for (const stream of names) {
      const answer = await world.call<ProblemBody>(`/integrations/${id}/streams/${stream}`);
      expect(answer.status).toBe(400);
      expect(answer.body.issues).toHaveLength(1);
      expect(answer.body.issues?.[0]).toMatchObject({
        type: `urn:problem-type:cbss:input-validation:${issue}`,
        in: 'path',
        name: 'integrationId',
      });
      expect(answer.body.issues?.[0]?.replacedBy).toBe(successor && world.persona(successor).ssin);
      expect(answer.body).not.toHaveProperty('data');
    }
  });

  /** The integration stems from when the number was still in use: nobody can make it today. */
  async function integratedBefore({ ssin, familyName, givenName, birthDate }: ListedPersona): Promise<string> {
    await using database = openDatabase({ url: world.database.runtimeUrl, applicationName: 'test' });
    const sealer = createSealer(deriveEvidenceKeys(sandboxSecrets[0] ?? '', 'sandbox'));
    const store = createIntegrationStore({ database, sealer });
    const today = belgianDate(Date.now());
    const integrationId = uuidv7();
    const parsed = Ssin.parse(ssin, { fictive: true, today });
    if (!parsed) throw new Error('not a possible number');
    const integration: Integration = {
      integrationId,
      centre: '1999000150',
      ssin: parsed,
      qualityCode: 1,
      caseReference: 'BEFORE',
      applicationDate: today,
      informedOn: today,
      proofOfIdentity: { kind: 'personData', familyName, givenName, birthDate },
      startDate: today,
      endDate: addMonths(today, 2),
      state: 'registering',
      registeredBy: 'worker-1',
      registeredAt: Date.now(),
    };
    await store.add(integration, { today, staleBefore: 0 });
    await store.markActive(integrationId, undefined);
    return integrationId;
  }
});

describe('what is open is told beforehand', () => {
  let issuer: Issuer;
  let open: Constellation;
  const codes = [1, 7, 30];
  const roles = ['socialWorker', 'teamLead'];
  const ids = new Map<number, string>();
  beforeAll(async () => {
    issuer = await startIssuer();
    open = await startConstellation({ env: issuer.env });
    const asWorker = { as: 'nobody' as const, headers: await issuer.authorization() };
    for (const qualityCode of codes) {
      // A debtor belongs to the file of the applicant, whose household has to be known.
      const applicantIntegrationId = qualityCode === 30 ? ids.get(1) : undefined;
      if (applicantIntegrationId !== undefined) {
        await open.call(`/integrations/${applicantIntegrationId}/persons`, asWorker);
      }
      const answer = await open.call<{ integrationId: string }>('/integrations', {
        ...asWorker,
        body: registrationOf(open.persona(qualityCode === 30 ? 'couple' : 'single-applicant'), {
          qualityCode,
          ...(applicantIntegrationId === undefined
            ? {}
            : { applicantIntegrationId, caseReference: undefined, reason: 'Onderhoudsplicht volgens vonnis' }),
        }),
      });
      expect(answer.status, answer.text).toBe(201);
      ids.set(qualityCode, answer.body.integrationId);
    }
  });
  afterAll(async () => {
    await open[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });

  interface Access {
    readonly name: string;
    readonly href: string;
    readonly allowed: boolean;
    readonly ruleCode: string;
    readonly reason?: Readonly<Record<string, string>>;
    readonly categories: readonly string[];
  }

  // Whoever looks at the income of a debtor first may open the real estate for the next, so one role looks there.
  const cases = codes.flatMap((code) => (code === 30 ? ['socialWorker'] : roles).map((role) => [code, role] as const));
  test.each(cases)('code %i, %s: the list and the consultation agree on every stream', async (code, role) => {
    const id = ids.get(code) ?? '';
    const headers = await issuer.authorization({ role });
    if (code === 7) {
      const body = { reason: 'newElement', explanation: `Nieuw schuldenoverzicht, gevraagd als ${role}` };
      const noted = await open.call(`/integrations/${id}/consultationReasons`, { as: 'nobody', headers, body });
      expect(noted.status, noted.text).toBe(201);
    }
    const list = await open.call<{ items: readonly Access[] }>(`/integrations/${id}/streams`, {
      as: 'nobody',
      headers,
    });
    expect(list.body.items.map(({ name }) => name)).toEqual(names);
    for (const access of list.body.items) {
      const answer = await open.call<StreamAnswer & ProblemBody>(new URL(access.href).pathname, {
        as: 'nobody',
        headers,
      });
      expect(answer.status).toBe(access.allowed ? 200 : 403);
      if (access.allowed) {
        const all = Object.keys(streams.find(({ name }) => name === access.name)?.categories ?? {});
        expect(answer.body.withheldCategories).toEqual(all.filter((name) => !access.categories.includes(name)));
      } else {
        expect(answer.body).toMatchObject({ ruleCode: access.ruleCode, reason: access.reason });
        expect(access.categories).toEqual([]);
      }
    }
    const allowed = list.body.items.filter((access) => access.allowed).map(({ name }) => name);
    // A grant on a condition opens nothing here: nobody looked at the income.
    expect(allowed).toEqual(
      names.filter((name) =>
        [findGrant(presentBook.rows, 'socialWorker', code, name)].some((one) => one && !one.condition),
      ),
    );
    expect(allowed).toContain('nationalRegister');
  });

  test('another centre’s integration is not there, in the list as in the consultation', async () => {
    const headers = await issuer.authorization({ enterpriseNumber: '1999000249' });
    for (const path of ['', ...names.map((name) => `/${name}`)]) {
      const answer = await open.call(`/integrations/${String(ids.get(1))}/streams${path}`, { as: 'nobody', headers });
      expect(answer.status).toBe(404);
    }
  });
});
