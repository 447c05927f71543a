/** @import { Speech } from '../common/speech.ts' */
/** @import { LineParts } from './context.ts' */
/** @import { OwnRecord } from './contract.ts' */
import { el } from '../common/dom.js';
import { proofTools } from './proof.js';
import { facts, questionBlock } from './question.js';
import { whyTool } from './why.js';

/**
 * One line: who of which centre did what with which data, under which code and law, what can be asked about it and how it
 * is proved.
 * @param {OwnRecord} line
 * @param {LineParts} parts
 */
export function lineItem(line, parts) {
  const { page } = parts;
  const speech = page.speech();
  const { moment } = speech;
  const { entryId, at, centre, data, action, appearance, outcome, question } = line;
  return el(
    'li',
    { class: 'line', id: `line-${entryId}`, tabindex: -1, 'aria-labelledby': `what-${entryId}` },
    el('h3', { id: `what-${entryId}` }, data?.title ?? action.text),
    el(
      'p',
      { class: 'when', id: `when-${entryId}` },
      el('time', { datetime: at }, moment(at)),
      ' – ',
      el('strong', {}, centre.name ?? centre.enterpriseNumber),
    ),
    el(
      'p',
      { class: 'tags' },
      appearance.code !== 'subject' && el('span', { class: 'tag' }, appearance.text),
      outcome.code !== 'answered' && el('span', { class: 'tag plain' }, outcome.text),
    ),
    facts(factsOf(line, speech)),
    question && questionBlock(question, speech, `question-${entryId}`),
    el('div', { class: 'buttons' }, whyTool(line, parts), proofTools(line, page)),
  );
}

/**
 * What is known of a line, in the order in which somebody asks; what is not known is left out.
 * @param {OwnRecord} line
 * @param {Speech} speech
 * @returns {readonly (readonly [string, string | Node | undefined])[]}
 */
function factsOf({ role, action, data, qualityCode, legalBasis, reason, mandate, withheldUntil }, { say, date }) {
  return [
    [say('factRole'), role.text],
    [say('factAction'), data && action.text],
    [say('factCategories'), data?.categories?.join(', ')],
    [say('factSource'), data?.source],
    [say('factPurpose'), data?.purpose],
    [say('factCode'), qualityCode && `${qualityCode.code} – ${qualityCode.text}`],
    [say('factLaw'), legalBasis],
    [say('factReason'), reason?.text],
    [say('factMandate'), mandate],
    [say('factWithheld'), withheldUntil && date(withheldUntil)],
  ];
}
