import { belgianDate } from '../../values/calendar.ts';
import type { ProposedPerson, Relative } from '../../stream-kit/relative.ts';
import { Ssin } from '../../values/ssin.ts';
import type { HouseholdMemory } from '../consultations/consult.ts';
import type { PersonStore } from './propose.ts';
import { isDebtor, mergeRelatives } from './rules.ts';

/**
 * Keeps what a single consultation told of the household of an applicant, so that a debtor can be checked against it also
 * when nobody asked for the proposals. What the proposals said of a person's kinship stays.
 */
export function createHouseholdMemory(
  persons: Pick<PersonStore, 'refOf' | 'keep'> & {
    find(integrationId: string, personRef: string): Promise<ProposedPerson | undefined>;
  },
): HouseholdMemory {
  return {
    keep: async (integrationId, relatives, at) => {
      const kept: ProposedPerson[] = [];
      // A stream may name the same person twice: as a member of the household and as the spouse.
      for (const relative of mergeRelatives(relatives, true)) {
        // A filler number identifies nobody.
        const ssin = Ssin.parse(relative.ssin, { fictive: true, today: belgianDate(at) });
        if (!ssin) continue;
        const personRef = persons.refOf(integrationId, ssin);
        const before = await persons.find(integrationId, personRef);
        const now: readonly Relative[] = before ? [relative, { ...before, livesIn: undefined }] : [relative];
        for (const person of mergeRelatives(now, true)) {
          kept.push({ ...person, personRef, isDebtor: isDebtor(person, belgianDate(at)) });
        }
      }
      await persons.keep(integrationId, kept, { at, isHouseholdKnown: true });
    },
  };
}
