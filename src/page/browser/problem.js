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
 * @param {unknown} error
 * @param {Speech} speech
 */
export function problemNotice(error, speech) {
  const instance = error instanceof ApiError ? error.problem?.instance : undefined;
  return el(
    'div',
    { class: 'notice wrong', role: 'alert' },
    el('p', {}, wordsOf(error, speech)),
    instance !== undefined &&
      el('p', { class: 'fine' }, speech.say('traceOf', { trace: instance.replace('urn:uuid:', '') })),
  );
}
