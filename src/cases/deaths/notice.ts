import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import type { Noticed } from '../../evidence/evidence.ts';
import type { WorkQueue } from '../../platform/jobs/work.ts';
import type { LifeSign } from '../../stream-kit/life-sign.ts';
import { Ssin } from '../../values/ssin.ts';
import type { Integration } from '../integrations/integration.ts';
import { unknownDay, type Death, type DeathStore, type KnownPerson } from './death.ts';

/** What noticing needs. */
export interface NoticePorts {
  readonly deaths: DeathStore;
  readonly work: WorkQueue;
}

/** What an answer says about life and death. */
export interface Signs {
  readonly signs: readonly LifeSign[];
  /** Whether nothing of the answer is hidden or missing: only then the absence of a death says something. */
  readonly isComplete: boolean;
  readonly stream: string;
}

/**
 * Keeps what an answer says about who has died, for the person of the integration and for others whom it names by a
 * number. A death closes the person's aid; the register's own correction takes the death back.
 * @returns what changed, for the evidence
 */
export async function noticeDeaths(
  ports: NoticePorts,
  integration: Integration,
  { signs, isComplete, stream }: Signs,
  { book, now }: { readonly book: BookOfDay; readonly now: number },
): Promise<readonly Noticed[]> {
  const { centre, integrationId, householdMemberDied = false } = integration;
  const people = signs.flatMap((sign) => {
    // Of somebody else without a number nothing can be kept, only that the household lost a member.
    const ssin = sign.who === 'self' ? integration.ssin : numberOf(sign, book.day);
    return ssin ? [{ sign, ssin, isSelf: ssin.reveal() === integration.ssin.reveal() }] : [];
  });
  const known = await ports.deaths.among(
    centre,
    people.map(({ ssin }) => ssin),
  );
  const codes = { closed: codesSetBy(book, 'decision'), outside: outsideHousehold(book) };
  const noticed = new Set<Noticed>();
  for (const { sign, ssin, isSelf } of people) {
    const person: KnownPerson = { centre, ssin };
    const before = known.get(ssin.reveal());
    if (sign.hasDied && isNews(sign, before)) {
      const death = { diedOn: sign.diedOn ?? unknownDay, stream, integrationId, at: now };
      await ports.deaths.keep(person, death, codes, async (transaction, toEnd) => {
        for (const id of toEnd) await ports.work.enqueue('endAfterDeath', { integrationId: id }, { transaction });
      });
      ports.work.wake('endAfterDeath');
      noticed.add(isSelf ? 'personDied' : 'otherPersonDied');
    }
    if (!sign.hasDied && isComplete && before) {
      await ports.deaths.correct(person, now, codes);
      noticed.add(isSelf ? 'deathCorrected' : 'otherDeathCorrected');
    }
  }
  const members = signs.filter(({ livesIn }) => livesIn === true);
  const hasDied = members.some((sign) => sign.hasDied);
  // An answer about somebody else's household says nothing about this one's.
  if (hasDied ? !householdMemberDied : householdMemberDied && isComplete && members.length > 0) {
    await ports.deaths.markHousehold(integrationId, hasDied, codes.outside);
  }
  return [...noticed];
}

function numberOf({ ssin }: LifeSign, today: string): Ssin | undefined {
  return ssin === undefined ? undefined : Ssin.parse(ssin, { fictive: true, today });
}

/** Codes of people who are not in the household of their applicant. */
export function outsideHousehold(book: BookOfDay): readonly number[] {
  const code = codeFor(book, 'maintenanceInquiry');
  return code === undefined ? [] : [code];
}

/** A death of which the day was not known, or is another day now, is news too. */
function isNews({ diedOn }: LifeSign, before: Death | undefined): boolean {
  return before === undefined || (diedOn !== undefined && diedOn !== before.diedOn);
}
