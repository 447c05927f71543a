import { expect } from 'vitest';
import type { Answer, ListedPersona, User } from '../client.ts';
import type { Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';

export const gent = '1999000150';

/** An integration as the API shows it. */
export interface ShownIntegration {
  readonly href: string;
  readonly integrationId: string;
  readonly ssin: string;
  readonly state: string;
  readonly qualityCode: { readonly code: string };
  readonly caseReference: string;
  readonly applicationDate: string;
  readonly informedOn?: string;
  readonly informedWay?: string;
  readonly proofOfIdentity: string;
  readonly period: { readonly startDate: string; readonly endDate: string };
  readonly daysLeft?: number;
  readonly warnings: readonly string[];
  readonly registeredElsewhere: readonly { readonly centre: { readonly nisCode: string } }[];
  readonly previous?: string;
  readonly review?: { readonly reason: string; readonly remark?: string };
  readonly ended?: { readonly by: string; readonly reason: string };
  readonly decision?: { readonly href: string; readonly state: string };
}

export interface ShownDecision {
  readonly href: string;
  readonly integrationId: string;
  readonly outcome: string;
  readonly decidedOn: string;
  readonly decidedAt: string;
  readonly period?: { readonly startDate: string; readonly endDate: string };
  readonly registeredFrom?: string;
  readonly latenessReason?: string;
  readonly elsewhereReason?: string;
  readonly elsewhereCheckedAt?: string;
  readonly warnings: readonly string[];
  readonly decidedBy: string;
  readonly persons: readonly {
    readonly integrationId: string;
    readonly href: string;
    readonly effect: string;
    readonly aids?: readonly string[];
    readonly qualityCode?: { readonly code: string };
    readonly next?: string;
    readonly furtherCodes?: readonly {
      readonly aid?: string;
      readonly qualityCode: { readonly code: string };
      readonly next?: string;
    }[];
    readonly replaces?: readonly string[];
    readonly withoutIntegration?: { readonly startDate: string; readonly endDate: string };
    readonly progress: {
      readonly state: string;
      readonly attempts: number;
      readonly nextAttemptAt?: string;
      readonly problem?: string;
    };
  }[];
}

export interface ShownProblem {
  readonly type: string;
  readonly issues?: readonly { readonly type: string; readonly name: string }[];
}

/** A registration as the simulated Bank has it. */
export interface BankRegistration {
  readonly ssin: string;
  readonly enterpriseNumber: string;
  readonly qualityCode: number;
  readonly startDate: string;
  readonly endDate?: string;
}

/** What tests of the life cycle do with a constellation. */
export function lifeOf(world: Constellation) {
  const pathOf = (href: string) => new URL(href).pathname;

  async function read(idOrHref: string, as: User = 'gent-social-worker'): Promise<ShownIntegration> {
    const path = idOrHref.startsWith('http') ? pathOf(idOrHref) : `/integrations/${idOrHref}`;
    const answer = await world.call<ShownIntegration>(path, { as });
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  }

  const decide = (id: string, body: unknown, as: User = 'gent-social-worker') =>
    world.call<ShownDecision & ShownProblem>(`/integrations/${id}/decision`, { body, as });

  async function decision(id: string): Promise<ShownDecision> {
    const answer = await world.call<ShownDecision>(`/integrations/${id}/decision`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  }

  /** Waits until every person of a decision is done. */
  const done = (id: string) =>
    eventually(async () => {
      const found = await decision(id);
      expect(found.persons.map(({ progress }) => progress.state)).toEqual(found.persons.map(() => 'done'));
      return found;
    });

  /** Registrations of a person by the centre of Gent at the Bank that run on a day. */
  async function atBank(ssin: string, day: string): Promise<readonly BankRegistration[]> {
    const { items } = await world.control<{ items: readonly BankRegistration[] }>('registrations');
    return items.filter(
      (item) =>
        item.ssin === ssin &&
        item.enterpriseNumber === gent &&
        item.startDate <= day &&
        (item.endDate === undefined || item.endDate >= day),
    );
  }

  return { read, decide, decision, done, atBank };
}

export function created<T>(answer: Answer<T>): T {
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

/**
 * Gives personas of whom the Bank has no registration yet, each once: whom a centre aids already has one that a test
 * would take for its own. Nobody of them has a source that fails, which a test would take for its own doing.
 * @param excluded tags of further personas that do not suit
 */
export async function personaPool(
  world: Constellation,
  excluded: readonly string[] = [],
): Promise<() => ListedPersona> {
  const unsuited = ['replaced-ssin', 'canceled-ssin', 'other-centre', ...excluded];
  const { items } = await world.control<{ items: readonly { readonly ssin: string }[] }>('registrations');
  const known = new Set(items.map(({ ssin }) => ssin));
  const unused = world.personas.filter(
    ({ ssin, tags }) => !known.has(ssin) && !tags.some((tag) => unsuited.includes(tag) || tag.startsWith('source-')),
  );
  return () => {
    const persona = unused.pop();
    if (!persona) throw new Error('the simulator has too few personas for these tests');
    return persona;
  };
}
