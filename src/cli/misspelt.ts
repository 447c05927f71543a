import { settings } from '../config/environment.ts';
import { settingsOf } from '../config/setting.ts';

/** Variables beside the settings of the gateway. */
const others = ['DATABASE_OWNER_URL'];
/** Two letters that are missing, wrong or too many still look like the name that was meant. */
const mostEdits = 2;

/**
 * Variables whose names look like those of settings that are not given: a misspelt setting silently has its preset.
 * @returns a sentence for each; it holds no value
 */
export function misspelt(environment: NodeJS.ProcessEnv): string[] {
  const known = [...settingsOf(settings).map(({ name }) => name), ...others].flatMap((name) => [name, `${name}_FILE`]);
  const isGiven = (name: string) => Boolean(environment[name]);
  const unknown = Object.keys(environment).filter(
    (name) => name.includes('_') && isGiven(name) && !known.includes(name),
  );
  return unknown.flatMap((name) => {
    const [nearest] = known
      .map((meant) => ({ meant, away: edits(name, meant) }))
      .toSorted((one, other) => one.away - other.away);
    if (nearest === undefined || nearest.away > mostEdits || isGiven(nearest.meant)) return [];
    return [`${name} is no setting. Did you mean ${nearest.meant}?`];
  });
}

/** How many letters have to be put in, taken out or replaced to make one word of the other (Levenshtein). */
function edits(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > mostEdits) return mostEdits + 1;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
