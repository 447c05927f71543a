/** @import { Page, View } from './context.ts' */
/** @import { Language } from './contract.ts' */
import { el, fill, spoken } from './dom.js';
import { languages, ownNames } from './language.js';
import { SignInError } from './sign-in.js';

/**
 * What is around every screen: name, languages, sign out, the announcements, and the question to sign in again.
 * @typedef {{ isSignedIn: () => boolean, speak: (language: Language) => void, home: () => void, signOut: () => void }} Actions
 */

/**
 * @param {Page} page
 * @param {Actions} actions
 */
export function createShell(page, actions) {
  const root = document.getElementById('page') ?? document.body;
  const header = el('header', { class: 'top' });
  const main = el('main', { id: 'main', tabindex: -1 });
  const footer = el('footer', { class: 'foot' });
  const voice = el('p', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  const dialog = el('dialog', { class: 'question', 'aria-labelledby': 'question-title' });
  const skip = el('a', { class: 'skip', href: '#main' });
  fill(root, skip, header, main, footer, voice, dialog);
  /** @type {Promise<void> | undefined} */
  let question;

  function languageNav() {
    const { language, say } = page.speech();
    const items = languages.map((one) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            id: `language-${one}`,
            lang: one,
            'aria-current': one === language && 'true',
            click: () => {
              actions.speak(one);
            },
          },
          one.toUpperCase(),
          spoken(` ${ownNames[one]}`),
        ),
      ),
    );
    return el('nav', { class: 'languages', 'aria-label': say('languageChoice') }, el('ul', {}, items));
  }

  function renderHeader() {
    const { say } = page.speech();
    fill(
      header,
      page.settings.hasPersonas &&
        el('p', { class: 'sandbox' }, el('strong', {}, say('sandbox')), ' ', say('sandboxWarning')),
      el(
        'div',
        { class: 'masthead' },
        el(
          'button',
          { type: 'button', id: 'home', class: 'name', click: actions.home },
          el('img', { src: 'common/icon.svg', alt: '', width: 32, height: 32 }),
          el('span', {}, say('pageName')),
        ),
        languageNav(),
        actions.isSignedIn() &&
          el('button', { type: 'button', id: 'sign-out', class: 'quiet', click: actions.signOut }, say('signOut')),
      ),
    );
  }

  return {
    /** @param {View} view */
    render(view) {
      const { language, say } = page.speech();
      document.documentElement.lang = language;
      document.title = `${view.title()} – ${say('pageName')}`;
      skip.textContent = say('skipToContent');
      renderHeader();
      fill(main, ...view.render());
      fill(footer, el('p', {}, say('pageNote')));
    },

    toTop() {
      window.scrollTo(0, 0);
      main.focus({ preventScroll: true });
    },

    /** @param {string} text */
    announce(text) {
      voice.textContent = text;
    },

    /**
     * Asks the person to sign in again, and again while it does not succeed. Several calls share one question.
     * @param {() => Promise<void>} signIn called in answer to a press, so that a window may open
     * @returns {Promise<void>} rejected when the person does not want to
     */
    askToSignIn(signIn) {
      question ??= new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
        const { say } = page.speech();
        const trouble = el('p', { role: 'alert', class: 'wrong' });
        const again = el(
          'button',
          {
            type: 'button',
            class: 'main',
            click: () => {
              trouble.textContent = '';
              signIn().then(
                () => {
                  dialog.close('signedIn');
                  resolve();
                },
                (/** @type {unknown} */ error) => {
                  trouble.textContent = say(
                    error instanceof SignInError && error.code === 'noWindow' ? 'noWindow' : 'signInFailed',
                  );
                },
              );
            },
          },
          say('signInAgain'),
        );
        const leave = el(
          'button',
          {
            type: 'button',
            class: 'quiet',
            click: () => {
              dialog.close();
            },
          },
          say('cancel'),
        );
        fill(
          dialog,
          el('h2', { id: 'question-title' }, say('sessionOver')),
          el('p', {}, say('sessionOverAdvice')),
          trouble,
          el('div', { class: 'buttons' }, again, leave),
        );
        dialog.returnValue = '';
        dialog.addEventListener(
          'close',
          () => {
            if (dialog.returnValue !== 'signedIn') reject(new SignInError('closed'));
          },
          { once: true },
        );
        dialog.showModal();
      }).finally(() => {
        question = undefined;
      });
      return question;
    },
  };
}
