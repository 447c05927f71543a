import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

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
interface JobSeekerAnswer {
  readonly outcome: string;
  readonly filteredElements: readonly string[];
  readonly unknownProperties: readonly string[];
  readonly data?: {
    readonly services: readonly {
      readonly service: Coded;
      readonly outcome: string;
      readonly followUp: Coded;
      readonly registeredSince?: string;
    }[];
    readonly registrations: readonly {
      readonly service: Coded;
      readonly registeredSince: string;
      readonly isLatest?: boolean;
      readonly categories: readonly Coded[];
      readonly federalCategories: readonly Coded[];
      readonly eurostatDate?: string;
    }[];
    readonly contacts: readonly {
      readonly service: Coded;
      readonly address?: { readonly municipalityName: string };
      readonly foreignAddress?: string;
      readonly phoneNumbers: readonly unknown[];
    }[];
  };
}

const integrations = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const persona = world.persona(tag);
  const made = integrations.get(persona.ssin) ?? world.integrate(persona);
  integrations.set(persona.ssin, made);
  return world.call<JobSeekerAnswer>(`/integrations/${await made}/streams/jobSeeker${query}`);
}
const followUps = (body: JobSeekerAnswer) =>
  Object.fromEntries((body.data?.services ?? []).map(({ service, followUp }) => [service.code, followUp.code]));

describe('job seeker', () => {
  test('registered at one service: since when, both categories with their labels, how to be reached', async () => {
    const { body } = await consult('job-seeker');
    expect(body.outcome).toBe('dataFound');
    expect(followUps(body)).toEqual({ ACTIRIS: 'notKnown', VDAB: 'registered', FOREM: 'notKnown', ADG: 'notKnown' });
    expect(body.data?.registrations).toMatchObject([
      {
        service: { code: 'VDAB' },
        isLatest: true,
        categories: [{ code: 'VDAB000' }],
        federalCategories: [{ code: '050' }],
      },
    ]);
    const [registration] = body.data?.registrations ?? [];
    for (const { label } of [...(registration?.categories ?? []), ...(registration?.federalCategories ?? [])]) {
      expect(Object.keys(label ?? {})).toEqual(['nl', 'fr', 'de', 'en']);
    }
    expect(registration?.eurostatDate).toBe(registration?.registeredSince.slice(0, 10));
    expect(body.data?.contacts).toMatchObject([{ address: { municipalityName: 'Gent' }, phoneNumbers: [{}] }]);
  });

  test('moved between two services: the old one still knows the person, and shows the registration of before', async () => {
    const now = await consult('job-seeker-at-two-services');
    expect(followUps(now.body)).toMatchObject({ VDAB: 'notRegistered', FOREM: 'registered' });
    expect(now.body.data?.contacts.map(({ service }) => service.code)).toEqual(['VDAB', 'FOREM']);
    const year = new Date().getFullYear();
    const { body } = await consult('job-seeker-at-two-services', `?from=${year - 3}-01-01&to=${year}-12-31`);
    expect(followUps(body)).toMatchObject({ VDAB: 'registered', FOREM: 'registered' });
    expect(body.data?.registrations.map(({ service, isLatest }) => [service.code, isLatest])).toEqual([
      ['FOREM', true],
      ['VDAB', false],
    ]);
  });

  test('a service that failed is unknown, and nobody can say which registration is the latest', async () => {
    const { body } = await consult('job-seeker-in-part');
    expect(body.outcome).toBe('incomplete');
    expect(body.unknownProperties).toEqual(['services', 'registrations', 'contacts']);
    expect(followUps(body)).toEqual({ ACTIRIS: 'notKnown', VDAB: 'notKnown', FOREM: 'unknown', ADG: 'registered' });
    expect(body.data?.registrations[0]).not.toHaveProperty('isLatest');
  });

  test.each(['job-seeker-deregistered', 'job-seeker-abroad'])('%s: known, not registered', async (tag) => {
    const { body } = await consult(tag);
    expect(followUps(body)).toMatchObject({ FOREM: 'notRegistered' });
    expect(body.data?.registrations).toEqual([]);
    expect(body.data?.contacts).toHaveLength(1);
  });

  test('whom no service knows', async () => {
    const { body } = await consult('no-data');
    expect(body).toMatchObject({ outcome: 'noDataFound', unknownProperties: [] });
    expect(body).not.toHaveProperty('data');
  });

  test('contact data that the Bank took out', async () => {
    const { body } = await consult('data-filters');
    expect(body.filteredElements).toEqual(['contact', 'eurostatDate']);
    expect(body.data?.contacts).toEqual([]);
    expect(followUps(body)).toMatchObject({ VDAB: 'registered' });
  });

  test('an address abroad is one text, and a category without a label of ours is explained by the service', async () => {
    const abroad = (await consult('job-seeker-abroad')).body.data?.contacts[0];
    expect(abroad?.foreignAddress).toMatch(/, .*, /);
    expect(abroad).not.toHaveProperty('address');
    const { body } = await consult('job-seeker-special-category');
    expect(body.data?.registrations[0]?.categories).toContainEqual({
      code: 'VDAB011',
      label: { nl: 'BIJZONDERE CATEGORIE', fr: 'CATEGORIE SPECIALE' },
    });
  });

  test.each(['?from=2025-01-01', '?from=2025-02-01&to=2025-01-01', '?service=VDAB'])('%s is refused', async (query) => {
    expect((await consult('no-data', query)).status).toBe(400);
  });
});
