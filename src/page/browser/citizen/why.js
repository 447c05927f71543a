/** @import { LineParts } from './context.ts' */
/** @import { OwnQuestion, OwnRecord } from './contract.ts' */
import { el, fill } from '../common/dom.js';
import { problemNotice } from '../common/problem.js';
import { oneLine } from './lines.js';

const longestText = 1_000;

/**
 * "Why?": a button that opens a form, and sends what the person asks to the centre. While a question waits there is none.
 * @param {OwnRecord} line
 * @param {LineParts} parts
 */
export function whyTool({ entryId, question }, { page, drafts, asked, rerender }) {
  const { say } = page.speech();
  if (question && !question.answer) return undefined;
  const draft = drafts.get(entryId);
  if (draft === undefined) {
    return el(
      'button',
      {
        type: 'button',
        id: `why-${entryId}`,
        'aria-describedby': `what-${entryId} when-${entryId}`,
        click: () => {
          drafts.set(entryId, '');
          rerender();
          document.getElementById(`text-${entryId}`)?.focus();
        },
      },
      say(question ? 'askAgain' : 'why'),
    );
  }

  const close = () => {
    drafts.delete(entryId);
    rerender();
  };
  const trouble = el('div', {});
  const text = el('textarea', {
    id: `text-${entryId}`,
    rows: 3,
    maxlength: longestText,
    'aria-describedby': `hint-${entryId}`,
    input: () => {
      drafts.set(entryId, text.value);
    },
  });
  text.value = draft;

  /** @param {HTMLButtonElement} button */
  async function send(button) {
    button.disabled = true;
    fill(trouble);
    const { signIns } = page;
    const before = signIns();
    const words = oneLine(text.value);
    try {
      const body = { entryId, ...(words === undefined ? {} : { text: words }) };
      const told = /** @type {OwnQuestion} */ (await page.api.json('citizen/questions', { body, once: true }));
      drafts.delete(entryId);
      asked(entryId, told);
      page.announce(say('askedNow'));
      document.getElementById(`question-${entryId}`)?.focus();
    } catch (error) {
      if (signIns() !== before) {
        // It may be somebody else now: the lines are read again, and what was typed is sent by who sees it.
        rerender();
        page.announce(say('signedInAnew'));
        return;
      }
      button.disabled = false;
      fill(trouble, problemNotice(error, page.speech()));
      button.focus();
    }
  }

  return el(
    'form',
    {
      class: 'why',
      submit: (event) => {
        event.preventDefault();
        const button = /** @type {HTMLFormElement} */ (event.currentTarget).querySelector('button');
        if (button) void send(button);
      },
    },
    el('label', { for: `text-${entryId}` }, say('whatToKnow')),
    text,
    el('p', { id: `hint-${entryId}`, class: 'fine' }, say('whatToKnowHint')),
    trouble,
    el(
      'div',
      { class: 'buttons' },
      el('button', { type: 'submit', id: `send-${entryId}`, class: 'main' }, say('sendQuestion')),
      el(
        'button',
        {
          type: 'button',
          class: 'quiet',
          click: () => {
            close();
            document.getElementById(`why-${entryId}`)?.focus();
          },
        },
        say('cancel'),
      ),
    ),
  );
}
