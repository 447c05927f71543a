/** @import { ProblemBody } from './contract.ts' */
/** @import { Speech } from './speech.ts' */
import { ApiError } from './api.js';
import { el } from './dom.js';
import { SignInError } from './sign-in.js';

/**
 * What went wrong, in words: the API's own, which are in the language of the reader, or the page's.
 * @param {unknown} error
 * @param {Speech} speech
 * @returns {string}
 */
function wordsOf(error, { say }) {
  if (error instanceof SignInError) return say('notSignedIn');
  if (!(error instanceof ApiError)) return say('somethingWrong');
  const { problem } = error;
  if (!problem) return say('noAnswer');
  return problem.detail ?? say('problemOf', { status: problem.status, title: problem.title });
}

/**
 * What can be done about it, where that is known.
 * @param {ProblemBody | undefined} problem
 * @param {Speech} speech
 */
function adviceOn(problem, { say, knows }) {
  const advice = `advice_${problem?.type.split(':').at(-1) ?? ''}`;
  if (knows(advice)) return say(advice);
  return problem?.remedy && say(`remedy_${problem.remedy.action}`);
}

/**
 * @param {unknown} error
 * @param {Speech} speech
 */
export function problemNotice(error, speech) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  const { instance, issues = [] } = problem ?? {};
  const advice = adviceOn(problem, speech);
  return el(
    'div',
    { class: 'notice wrong', role: 'alert' },
    el('p', {}, wordsOf(error, speech)),
    issues.length > 0 &&
      el(
        'ul',
        {},
        issues.map(({ name, detail, title }) => el('li', {}, [name, detail ?? title].filter(Boolean).join(': '))),
      ),
    advice !== undefined && el('p', {}, advice),
    instance !== undefined &&
      el('p', { class: 'fine' }, speech.say('traceOf', { trace: instance.replace('urn:uuid:', '') })),
  );
}
