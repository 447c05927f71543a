import { expect } from 'vitest';
import { ssinHash } from '../../../src/access/relations.ts';
import { sandboxSecrets } from '../../../src/config/production.ts';
import type { Answer, ListedPersona } from '../../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../../constellation.ts';
import { eventually } from '../../evidence/eventually.ts';
import { createTemporaryCentres } from '../centres-file.ts';
import { startIssuer } from '../issuer.ts';
import { created } from '../life-cycle.ts';
import { applicantTag, writeLives } from './lives.ts';

export const ghent = '1999000150';
export const namur = '1999000249';
export const eupen = '1999000348';
export const mechelen = '1999000447';
/** It exists and the gateway does not serve it. */
export const unserved = '1999000942';

export const scopeNames = ['integrate', 'consult', 'audit'] as const;
export type ScopeName = (typeof scopeNames)[number];

export const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
export const tomorrow = dayAfter(1);

/** The legal day so many days from now. */
export function dayAfter(days: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Claims of a token that differ from those of a social worker of Ghent whom nobody knows. */
export type Claims = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

/** A person integrated by a centre. */
export interface File {
  readonly person: ListedPersona;
  readonly centre: string;
  readonly integrationId: string;
}

export type Stage = Awaited<ReturnType<typeof startStage>>;

/** Numbers of how many of the last people are staff of Ghent, of Eupen and of Mechelen alike. */
const staffCount = 60;

/**
 * A constellation whose callers can be anybody, with many people of whom nothing is known.
 * @param people of whom the last sixty are staff of three centres
 */
export async function startStage(people: number, env: Readonly<Record<string, string>> = {}) {
  await using cleanup = new AsyncDisposableStack();
  const issuer = cleanup.use(await startIssuer());
  const lives = cleanup.use(await writeLives(people));
  const staff = lives.numbers.slice(-staffCount);
  const centres = cleanup.use(
    await createTemporaryCentres(hashOf, { [ghent]: staff, [eupen]: staff, [mechelen]: staff }),
  );
  const world: Constellation = cleanup.use(
    await startConstellation({ env: { ...issuer.env, CENTRES_FILE: centres.file, ...env }, lives: lives.folder }),
  );
  const applicants = world.personas.filter(({ tags }) => tags.includes(applicantTag));
  const colleagues = applicants.filter(({ ssin }) => staff.includes(ssin));
  const strangers = applicants.filter(({ ssin }) => !staff.includes(ssin));
  const resources = cleanup.move();
  let users = 0;
  const newUser = () => `user-${String((users += 1))}`;

  async function call<T = Readonly<Record<string, unknown>>>(asked: Asked, claims: Claims = {}): Promise<Answer<T>> {
    const { path, ...rest } = asked;
    return world.call<T>(path, { ...rest, as: 'nobody', headers: await issuer.authorization(claims) });
  }

  /** Who prepares what a test needs: a team lead, who may do everything for everybody. */
  const prepare = <T = Readonly<Record<string, unknown>>>(asked: Asked, centre = ghent) =>
    call<T>(asked, { sub: newUser(), role: 'teamLead', enterpriseNumber: centre });

  async function integrate(person: ListedPersona, centre = ghent, changes: Claims = {}): Promise<File> {
    const answer = await prepare<{ integrationId: string }>(
      {
        path: '/integrations',
        body: registrationOf(person, { caseReference: `DOOR-${person.ssin.slice(4)}`, ...changes }),
      },
      centre,
    );
    return { person, centre, integrationId: created(answer).integrationId };
  }

  /** An integration under a code of aid, by a decision. */
  async function aid(person: ListedPersona, centre = ghent): Promise<File> {
    const { integrationId } = await integrate(person, centre);
    const period = { startDate: today, endDate: dayAfter(300) };
    const path = `/integrations/${integrationId}/decision`;
    const decision = { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period };
    expect((await prepare({ path, body: decision }, centre)).status).toBe(201);
    return eventually(async () => {
      const { body } = await prepare<{ persons: readonly { next?: string }[] }>({ path }, centre);
      const next = body.persons[0]?.next?.split('/').at(-1);
      expect(next).toBeDefined();
      return { person, centre, integrationId: String(next) };
    });
  }

  /** An integration that the Bank never confirmed: the proof of identity was somebody else's. */
  async function unconfirmed(person: ListedPersona, centre = ghent): Promise<File> {
    const wrong = { ...person, familyName: 'Somebodyelse' };
    expect((await prepare({ path: '/integrations', body: registrationOf(wrong) }, centre)).status).toBe(403);
    const list = await prepare<{ items: readonly { integrationId: string }[] }>(
      { path: '/integrations/query', body: { ssin: person.ssin } },
      centre,
    );
    return { person, centre, integrationId: String(list.body.items[0]?.integrationId) };
  }

  async function end(file: File): Promise<File> {
    const path = `/integrations/${file.integrationId}/end`;
    expect((await prepare({ path, body: { reason: 'no longer aided' } }, file.centre)).status).toBe(200);
    return file;
  }

  /** The reference of the parent of an applicant in the applicant's file. */
  async function parentOf({ integrationId, centre }: File): Promise<{ personRef: string; ssin: string }> {
    const { body } = await prepare<{ items: readonly { personRef: string; ssin: string; kinship: string }[] }>(
      { path: `/integrations/${integrationId}/persons` },
      centre,
    );
    const parent = body.items.find(({ kinship }) => kinship === 'parent');
    expect(parent).toBeDefined();
    return { personRef: String(parent?.personRef), ssin: String(parent?.ssin) };
  }

  const next = (pool: ListedPersona[]) => () => {
    const person = pool.shift();
    if (!person) throw new Error('there are too few people for these tests');
    return person;
  };

  return {
    world,
    call,
    prepare,
    integrate,
    aid,
    unconfirmed,
    end,
    parentOf,
    /** Somebody whom no other test has. */
    somebody: next(strangers),
    /** Somebody whom no other test has, of the staff of Ghent, Eupen and Mechelen. */
    somebodyOfTheStaff: next(colleagues),
    /** A user whom no other request has: nobody's allowance is used up. */
    newUser,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** Hash of a number as tokens carry it. */
export function hashOf(ssin: string): string {
  return ssinHash(Buffer.from(sandboxSecrets[0] ?? '', 'base64'), ssin);
}

/** The scopes of a token, all but one. */
export function scopesWithout(name: ScopeName): string {
  return scopeNames
    .filter((one) => one !== name)
    .map((one) => `scope:pcsw:socialInquiry:${one}`)
    .join(' ');
}
