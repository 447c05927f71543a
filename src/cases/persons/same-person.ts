import type { Relative } from '../../stream-kit/relative.ts';

/**
 * Whether two streams mean the same person, of whom at least one gives no number: the names agree, and nothing else
 * contradicts it. Without a birth date on both sides the kinship must not differ either: a father and a son can have
 * one name.
 */
export function meanSamePerson(one: Relative, other: Relative): boolean {
  if (one.ssin !== undefined && other.ssin !== undefined) return one.ssin === other.ssin;
  if (!haveOneName(one, other)) return false;
  const dates = compareDates(one.birthDate, other.birthDate);
  if (dates !== undefined) return dates;
  return one.kinship === other.kinship || !isTold(one) || !isTold(other);
}

function isTold({ kinship }: Relative): boolean {
  return kinship !== 'unknown';
}

/** Family names are equal; of given names the one list begins with the other, because some streams give the first only. */
function haveOneName(one: Relative, other: Relative): boolean {
  const family = wordsOf(one.familyName);
  const given = [wordsOf(one.givenName), wordsOf(other.givenName)].sort((a, b) => a.length - b.length);
  const [shorter = [], longer = []] = given;
  return (
    family.length > 0 &&
    family.join(' ') === wordsOf(other.familyName).join(' ') &&
    shorter.length > 0 &&
    shorter.every((word, index) => word === longer[index])
  );
}

/** Words without accents and capitals: sources write names in different ways. */
function wordsOf(name: string | undefined): readonly string[] {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** @returns undefined when it cannot be said; unknown parts of a date agree with anything */
function compareDates(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  const parts = other.split('-');
  return one.split('-').every((part, index) => part === parts[index] || part === '00' || parts[index] === '00');
}
