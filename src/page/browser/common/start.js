/** @import { Page, View } from './context.ts' */
import { el } from './dom.js';

/** What to say of a login that failed, by its word. @type {Readonly<Record<string, string>>} */
const words = { access_denied: 'signInRefused', missingScope: 'roleNotAllowed' };

/**
 * The screen of who is not signed in.
 * @param {Page} page
 * @param {readonly string[]} promises keys of what the page promises
 * @param {() => Promise<void>} signIn
 * @param {string} [failure] the word of what went wrong at the login
 * @returns {View}
 */
export function startView(page, promises, signIn, failure) {
  return {
    title: () => page.speech().say('signIn'),
    render() {
      const { say } = page.speech();
      return [
        el(
          'section',
          { class: 'card welcome' },
          el('h1', {}, say('welcome')),
          el('p', { class: 'lead' }, say('welcomeLead')),
          failure !== undefined &&
            el('p', { class: 'notice wrong', role: 'alert' }, say(words[failure] ?? 'signInFailed')),
          el(
            'ul',
            { class: 'promises' },
            promises.map((key) => el('li', {}, say(key))),
          ),
          el(
            'button',
            {
              type: 'button',
              id: 'sign-in',
              class: 'main',
              click: () => {
                void signIn();
              },
            },
            say('signIn'),
          ),
        ),
      ];
    },
  };
}
