import type { BookOfDay } from '../../access/book/book.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { addMonths, belgianDate } from '../../values/calendar.ts';
import type { Ssin } from '../../values/ssin.ts';

/** What the streams told of the people around an applicant. */
export interface KnownHouseholds {
  /** The reference of a person in an integration. */
  refOf(integrationId: string, ssin: Ssin): string;
  /** The integration and those that it follows on, the newest first, with when their household was told. */
  householdsBefore(
    integrationId: string,
  ): Promise<readonly { readonly integrationId: string; readonly knownAt?: number }[]>;
  /** A person as the streams last named him or her for this integration, and when: milliseconds since 1970. */
  named(
    integrationId: string,
    personRef: string,
  ): Promise<{ readonly person: ProposedPerson; readonly at: number } | undefined>;
}

/** What is known today of a person around somebody. */
export interface PersonAsKnown {
  /** Whether the household was told, and not too long ago (`householdKnownMonths` of the rule book). */
  readonly isHouseholdKnown: boolean;
  /** The person as the streams last named him or her, `livesIn` as it is known today; absent when they never did. */
  readonly person?: ProposedPerson;
}

/**
 * What the streams of an integration, and of those that it follows on, told of a person. Whoever was not among those of a
 * household that was told later does not live in it any more; what was told too long ago is known no more.
 */
export async function personAsKnown(
  households: KnownHouseholds,
  integrationId: string,
  ssin: Ssin,
  { day, registering }: Pick<BookOfDay, 'day' | 'registering'>,
): Promise<PersonAsKnown> {
  const months = registering[0]?.householdKnownMonths ?? 0;
  const isRecent = (at: number) => at > 0 && addMonths(belgianDate(at), months) >= day;
  const line = await households.householdsBefore(integrationId);
  const knownAt = Math.max(0, ...line.map((one) => one.knownAt ?? 0));
  const isHouseholdKnown = isRecent(knownAt);
  for (const one of line) {
    const found = await households.named(one.integrationId, households.refOf(one.integrationId, ssin));
    if (!found) continue;
    const { person, at } = found;
    if (isHouseholdKnown) {
      return { isHouseholdKnown, person: at < knownAt ? { ...person, livesIn: false } : person };
    }
    // A part of a household says who lives in, but not who lives elsewhere.
    const livesIn = isRecent(at) && person.livesIn === true ? true : undefined;
    return { isHouseholdKnown, person: { ...person, livesIn } };
  }
  return { isHouseholdKnown };
}
