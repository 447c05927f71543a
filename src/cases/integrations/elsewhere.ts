import type { Centre, Registration } from '../../bank/bank.ts';
import { nisCodesOf } from '../../bank/centre.ts';

/** A registration by another organization, whatever directories list it. */
export interface RegistrationElsewhere extends Omit<Registration, 'register'> {
  /** The directories that list it, the Bank's first. */
  readonly registers: readonly Registration['register'][];
}

const directories: readonly Registration['register'][] = ['PRIMARY', 'SECONDARY'];

/** What the Bank lists of others than the centre; what it has under a former code of the centre is the centre’s own. */
export function byOthers(
  registrations: readonly Registration[],
  centre: Pick<Centre, 'nisCode' | 'formerNisCodes'>,
): readonly Registration[] {
  const own = nisCodesOf(centre);
  return registrations.filter((one) => !own.includes(one.nisCode));
}

/**
 * Each registration once: the same centre, code and days in both directories are one registration. One that the
 * directories give different days stays two, because nobody can say which is right.
 */
export function inOneList(registrations: readonly Registration[]): readonly RegistrationElsewhere[] {
  return [...Map.groupBy(registrations, keyOf).values()].flatMap((listed) => {
    const [first] = listed;
    if (!first) return [];
    const { qualityCode, startDate, endDate, nisCode } = first;
    const registration = { qualityCode, startDate, nisCode, ...(endDate === undefined ? {} : { endDate }) };
    return [
      { ...registration, registers: directories.filter((name) => listed.some(({ register }) => register === name)) },
    ];
  });
}

/**
 * What is known with what the Bank says now; a registration that it ended, or gave another end, takes the place of the
 * same one.
 * @returns `known` itself when there is nothing new
 */
export function withNew(known: readonly Registration[], told: readonly Registration[]): readonly Registration[] {
  const isKnown = (one: Registration) =>
    known.some((other) => keyOf(other) === keyOf(one) && other.register === one.register);
  if (told.every(isKnown)) return known;
  const isTold = (one: Registration) =>
    told.some((other) => beginsLike(other) === beginsLike(one) && other.register === one.register);
  return [...known.filter((one) => !isTold(one)), ...told];
}

function beginsLike({ nisCode, qualityCode, startDate }: Registration): string {
  return [nisCode, qualityCode, startDate].join(' ');
}

function keyOf(one: Registration): string {
  return `${beginsLike(one)} ${one.endDate ?? ''}`;
}
