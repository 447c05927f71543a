import { addDays } from './clock.ts';

/** Somebody registered at the Bank by a centre. Dates are `yyyy-mm-dd`, both included. */
export interface Registration {
  readonly ssin: string;
  /** The centre that registered the person. */
  readonly enterpriseNumber: string;
  readonly qualityCode: number;
  readonly startDate: string;
  /** Open when left out. */
  readonly endDate?: string | undefined;
}

/** The Bank's reference directory: which centre knows whom, in which quality, in which period. */
export interface Directory {
  /** Does nothing when the same centre has the same registration already. */
  register(registration: Registration): void;
  /**
   * Ends what a centre has registered under a quality code: a registration that began before today ends yesterday, one
   * that begins today or later goes away.
   * @returns false when there was nothing to end
   */
  unregister(of: Pick<Registration, 'ssin' | 'enterpriseNumber' | 'qualityCode'>, today: string): boolean;
  of(ssin: string): readonly Registration[];
  all(): readonly Registration[];
  /** True when the centre has the person registered on that day, in whatever quality. */
  isKnownTo(enterpriseNumber: string, ssin: string, day: string): boolean;
  /** Back to the registrations it started with. */
  reset(): void;
}

/** True when the registration runs on that day. */
export function runsOn(registration: Pick<Registration, 'startDate' | 'endDate'>, day: string): boolean {
  return registration.startDate <= day && (registration.endDate === undefined || registration.endDate >= day);
}

/**
 * @param seeds what every directory starts with, by the day of the clock
 * @param kept what an earlier run left, instead of the seeds
 * @param changed called with everything after each change
 */
export function createDirectory(
  seeds: () => readonly Registration[],
  kept: readonly Registration[] | undefined,
  changed: (all: readonly Registration[]) => void,
): Directory {
  let bySsin = group(kept ?? seeds());
  const all = () => [...bySsin.values()].flat();
  const of = (ssin: string) => bySsin.get(ssin) ?? [];

  return {
    of,
    all,
    isKnownTo: (enterpriseNumber, ssin, day) =>
      of(ssin).some((entry) => entry.enterpriseNumber === enterpriseNumber && runsOn(entry, day)),
    register(registration) {
      const known = of(registration.ssin);
      if (known.some((entry) => same(entry, registration))) return;
      bySsin.set(registration.ssin, [...known, registration]);
      changed(all());
    },
    unregister({ ssin, enterpriseNumber, qualityCode }, today) {
      const isMeant = (entry: Registration) =>
        entry.enterpriseNumber === enterpriseNumber &&
        entry.qualityCode === qualityCode &&
        (entry.endDate === undefined || entry.endDate >= today);
      const known = of(ssin);
      if (!known.some(isMeant)) return false;
      const left = known.flatMap((entry) => {
        if (!isMeant(entry)) return [entry];
        return entry.startDate < today ? [{ ...entry, endDate: addDays(today, -1) }] : [];
      });
      bySsin.set(ssin, left);
      changed(all());
      return true;
    },
    reset() {
      bySsin = group(seeds());
      changed(all());
    },
  };
}

function group(registrations: readonly Registration[]): Map<string, readonly Registration[]> {
  return Map.groupBy(registrations, ({ ssin }) => ssin);
}

function same(a: Registration, b: Registration): boolean {
  return (
    a.enterpriseNumber === b.enterpriseNumber &&
    a.qualityCode === b.qualityCode &&
    a.startDate === b.startDate &&
    a.endDate === b.endDate
  );
}
