import { withoutAbsent } from '../../../values/without-absent.ts';
import type { NationalNumber, RegisterName } from './reply.ts';

/** Somebody whom the file names, by number, by name or both. */
export interface Named {
  readonly NationalNumber?: NationalNumber;
  readonly Name?: RegisterName;
}

/** Names by number. */
export type Names = ReadonlyMap<string, RegisterName>;

/** Somebody of whom a group may give the number alone, with the name that another group of the file gives. */
export function withName(source: Named | undefined, names: Names): Named | undefined {
  const number = source?.NationalNumber?.NationalNumber;
  const name = source?.Name ?? (number === undefined ? undefined : names.get(number));
  return source && withoutAbsent({ NationalNumber: source.NationalNumber, Name: name });
}
