/** @import { Page } from '../common/context.ts' */
/** @import { OwnRecord } from './contract.ts' */
import { el, fill } from '../common/dom.js';
import { problemNotice } from '../common/problem.js';

/** The forms of a proof: what to read and print, and what a program checks. */
const forms = /** @type {const} */ ([
  { name: 'card', accept: 'text/html', ending: 'html' },
  { name: 'file', accept: 'application/json', ending: 'json' },
]);

/**
 * Saves the proof of a line as a file: the card as a page that prints, and the proof as the verifier reads it.
 * @param {OwnRecord} line
 * @param {Page} page
 */
export function proofTools({ entryId }, page) {
  const { say } = page.speech();
  const trouble = el('div', { class: 'trouble' });

  /** @param {(typeof forms)[number]} form @param {HTMLButtonElement} button */
  async function save({ accept, ending }, button) {
    button.disabled = true;
    fill(trouble);
    try {
      const response = await page.api.ask(`citizen/accessRecords/${encodeURIComponent(entryId)}/proof`, { accept });
      saveAs(`proof-${entryId}.${ending}`, await response.blob());
      page.announce(say('proofSaved'));
    } catch (error) {
      fill(trouble, problemNotice(error, page.speech()));
    }
    button.disabled = false;
    button.focus();
  }

  return [
    forms.map((form) => {
      const button = el(
        'button',
        {
          type: 'button',
          id: `proof-${form.name}-${entryId}`,
          class: 'quiet',
          'aria-describedby': `what-${entryId} when-${entryId}`,
          click: () => {
            void save(form, button);
          },
        },
        say(`proof_${form.name}`),
      );
      return button;
    }),
    trouble,
  ];
}

/** @param {string} name @param {Blob} content */
function saveAs(name, content) {
  const address = URL.createObjectURL(content);
  el('a', { href: address, download: name }).click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
