/** @import { Page, View } from '../common/context.ts' */
/** @import { OwnQuestion } from './contract.ts' */
/** @import { Go } from './context.ts' */
import { el, fill } from '../common/dom.js';
import { problemNotice } from '../common/problem.js';
import { createList } from './list.js';
import { moreButton, screenNav } from './nav.js';
import { questionBlock } from './question.js';
import { sourceOf } from './source.js';

/**
 * The screen of what the person asked, newest first: also about lines that are too old to be shown.
 * @param {Page} page
 * @param {Go} go
 * @returns {View}
 */
export function questionsView(page, go) {
  const results = el('div', { class: 'results' });
  /** @type {ReturnType<typeof createList<OwnQuestion>>} */
  const list = createList(sourceOf(page, 'citizen/questions/query'), renderResults);

  /** Reads on, and goes to the first question that is new. */
  async function readOn() {
    const before = list.read()?.items.length ?? 0;
    await list.more();
    const first = list.read()?.items[before];
    if (first) document.getElementById(`asked-${first.questionId}`)?.focus();
  }

  /** @param {boolean} [isRead] something was read just now */
  function renderResults(isRead = false) {
    const speech = page.speech();
    const { say } = speech;
    const failure = list.failure();
    const items = list.read()?.items;
    results.setAttribute('aria-busy', String(list.isReading()));
    fill(
      results,
      items?.length === 0 && el('p', { class: 'notice', id: 'no-questions' }, say('noQuestions')),
      items &&
        items.length > 0 &&
        el(
          'div',
          { class: 'card' },
          el(
            'ol',
            { class: 'lines' },
            items.map((question) =>
              el(
                'li',
                { class: 'line' },
                el('h2', {}, question.centre.name ?? question.centre.enterpriseNumber),
                questionBlock(question, speech, `asked-${question.questionId}`),
              ),
            ),
          ),
        ),
      failure !== undefined && problemNotice(failure, speech),
      list.isReading() && el('p', { class: 'soft' }, say('loading')),
      moreButton(list, say, readOn),
    );
    if (isRead && items) page.announce(say('questionsShown', { count: items.length }));
  }

  return {
    title: () => page.speech().say('yourQuestions'),
    render() {
      const { say } = page.speech();
      list.keepFresh();
      renderResults();
      return [
        screenNav('questions', page, go),
        el('h1', {}, say('yourQuestions')),
        el('p', { class: 'lead' }, say('yourQuestionsLead')),
        results,
      ];
    },
    // What was asked meanwhile is here when the screen is shown again.
    leave: () => {
      list.forget();
    },
  };
}
