import type { Bank } from './bank.ts';
import { refusal, type Status } from './outcome.ts';

/** Why nothing can be asked about a number; undefined when it is somebody's present number. */
export function judgePerson(ssin: string, bank: Bank): Status | undefined {
  const about = { fieldName: 'ssin', fieldValue: ssin };
  if (!hasRightStructure(ssin)) return refusal('MSG00011', 'The structure of the SSIN is not valid', [about]);
  const person = bank.people.find(ssin);
  if (!person) return refusal('MSG00005', 'The SSIN does not exist', [about]);
  const replaced = person.replacedBy === undefined ? [] : [{ fieldName: 'replacedBy', fieldValue: person.replacedBy }];
  if (person.isCanceled) return refusal('MSG00007', 'The SSIN is canceled', [about, ...replaced]);
  if (person.replacedBy !== undefined) return refusal('MSG00006', 'The SSIN is replaced', [about, ...replaced]);
  return undefined;
}

/** Eleven digits of which the last two check the first nine; a 2 stands before them for births since 2000. */
function hasRightStructure(ssin: string): boolean {
  if (!/^\d{11}$/.test(ssin)) return false;
  const digits = ssin.slice(0, 9);
  const check = Number(ssin.slice(9));
  return [digits, `2${digits}`].some((number) => 97 - (Number(number) % 97) === check);
}
