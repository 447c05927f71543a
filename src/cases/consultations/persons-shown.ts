import { Ssin } from '../../values/ssin.ts';

/** The members of every answer that hold numbers of persons. */
const numbers = new Set(['ssin', 'ssins']);

/**
 * The persons whom an answer shows by number, beside the one whom it is about, each once. It walks the answer: every
 * stream gives the numbers of persons in members of these names, and a test holds the schemas to it. A number that no
 * person can have is left out; somebody who is shown without a number cannot be found.
 * @param about the person whom the answer is about
 */
export function personsShown(answer: unknown, about: Ssin): readonly Ssin[] {
  const found = new Set<string>();
  collect(answer, false, found);
  found.delete(about.reveal());
  // What a source gives was not checked, and may be a test number where the Bank has them.
  return [...found]
    .map((text) => Ssin.parse(text, { fictive: true, today: '9999-12-31' }))
    .filter((one) => one !== undefined);
}

function collect(value: unknown, isNumber: boolean, found: Set<string>): void {
  if (typeof value === 'string') {
    if (isNumber) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, isNumber, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) collect(member, numbers.has(name), found);
  }
}
