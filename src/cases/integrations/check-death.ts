import { issue, type InputIssue } from '../../values/problem.ts';

/**
 * A person who is known to have died is registered only for what is left to do, such as debts of the estate, and the
 * centre says what that is. Pure.
 * @param hasDied whether the centre knows of a death
 * @param reason why the person is registered, in the centre's words
 */
export function deathIssues(hasDied: boolean, reason: string | undefined): readonly InputIssue[] {
  if (!hasDied || reason !== undefined) return [];
  const detail =
    'This person has died, as far as your centre knows. Say why the person is registered, e.g. for debts of the estate.';
  return [issue('invalidInput', { in: 'body', name: 'reason' }, { detail })];
}
