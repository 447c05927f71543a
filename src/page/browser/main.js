/** @import { App, View } from './context.ts' */
/** @import { Language, Localized, PageSettings } from './contract.ts' */
import { createApi } from './api.js';
import { el, fill } from './dom.js';
import { filesView } from './files.js';
import { createSpeech, languageFor } from './language.js';
import { createMemory } from './memory.js';
import { createShell } from './shell.js';
import { createSession, handBack, SignInError } from './sign-in.js';
import { startView } from './start.js';

const pageUrl = `${location.origin}${location.pathname.replace(/\/$/, '')}`;

/**
 * @template T
 * @param {string} name
 * @returns {Promise<T>}
 */
async function load(name) {
  const response = await fetch(new URL(name, import.meta.url));
  return /** @type {T} */ (await response.json());
}

/** Puts the page together. The address keeps neither what a login added nor anything of a person. */
async function run() {
  const answer = new URLSearchParams(location.search);
  if (handBack(answer)) return;
  history.replaceState(null, '', location.pathname);

  const [settings, texts] = await Promise.all([
    load(/** @type {const} */ ('settings.json')).then((loaded) => /** @type {PageSettings} */ (loaded)),
    load('texts.json').then((loaded) => /** @type {Readonly<Record<string, Localized>>} */ (loaded)),
  ]);
  const session = createSession(settings, pageUrl);
  let speech = createSpeech(languageOfReader(), texts);
  /** @type {View | undefined} */
  let view;

  /** @type {App} */
  const app = {
    settings,
    api: createApi(
      new URL('../', import.meta.url),
      session,
      () => speech.language,
      () => shell.askToSignIn(() => session.renew(speech.language)),
    ),
    memory: createMemory(),
    speech: () => speech,
    show(next) {
      const isFirst = view === undefined;
      view?.leave?.();
      view = next;
      shell.render(view);
      // Whoever just came begins at the beginning, with the way past the header.
      if (!isFirst) shell.toTop();
    },
    refresh() {
      if (view) shell.render(view);
    },
    announce: (text) => {
      shell.announce(text);
    },
  };
  const shell = createShell(app, {
    isSignedIn: () => session.token() !== undefined,
    speak(language) {
      speech = createSpeech(language, texts);
      rememberLanguage(language);
      app.refresh();
    },
    home() {
      app.show(session.token() === undefined ? start() : filesView(app));
    },
    signOut() {
      session.forget();
      app.memory.forget();
      app.show(start());
    },
  });
  /** @param {string} [failure] the word of what went wrong */
  const start = (failure) => startView(app, () => session.start(speech.language), failure);

  if (!answer.has('state')) {
    app.show(start());
    return;
  }
  try {
    await session.resume(answer);
    app.show(filesView(app));
  } catch (error) {
    app.show(start(error instanceof SignInError ? error.code : 'noAnswer'));
  }
}

const languageKey = 'socialInquiry.language';

/** @returns {Language} */
function languageOfReader() {
  const chosen = sessionStorage.getItem(languageKey);
  return languageFor([...(chosen === null ? [] : [chosen]), ...navigator.languages]);
}

/** Only the language, only for this tab: a login must not lose it. @param {Language} language */
function rememberLanguage(language) {
  sessionStorage.setItem(languageKey, language);
}

run().catch((/** @type {unknown} */ error) => {
  // Without its texts the page cannot speak: the browser's console says why.
  fill(document.body, el('p', { role: 'alert' }, 'The page could not start. Load it again.'));
  throw error;
});
