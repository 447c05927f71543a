/** @import { Speech } from '../common/speech.ts' */
/** @import { LineQuestion, OfficerWords } from './contract.ts' */
import { el } from '../common/dom.js';

/**
 * Names with their values; one without a value is left out.
 * @param {readonly (readonly [string, string | Node | undefined])[]} pairs
 */
export function facts(pairs) {
  return el(
    'dl',
    { class: 'facts' },
    pairs.map(([name, value]) => value !== undefined && [el('dt', {}, name), el('dd', {}, value)]),
  );
}

/**
 * What the person asked, where it stands, and what the centre said.
 * @param {LineQuestion} question
 * @param {Speech} speech
 * @param {string} id of the block, which takes the focus after the question was asked
 */
export function questionBlock({ state, askedAt, dueOn, text, extension, answer }, { say, date, moment }, id) {
  return el(
    'div',
    { class: `asked ${state.code}`, id, tabindex: -1 },
    el('p', { class: 'label' }, say('youAsked', { when: moment(askedAt) })),
    text !== undefined && el('blockquote', {}, text),
    el('p', {}, el('strong', {}, state.text), ' ', !answer && say('answerBy', { day: date(dueOn) })),
    extension && [
      el('p', { class: 'label' }, say('takesLonger', { from: date(extension.formerDueOn), to: date(dueOn) })),
      quoted(extension),
    ],
    answer && [el('p', { class: 'label' }, say('answeredOn', { when: moment(answer.answeredAt) })), quoted(answer)],
  );
}

/** @param {OfficerWords} words */
function quoted({ text, language }) {
  return el('blockquote', { lang: language }, text);
}
