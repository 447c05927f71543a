/** @import { Page, PageKind, View } from './context.ts' */
/** @import { Language, Localized, PageSettings } from './contract.ts' */
import { createApi } from './api.js';
import { el, fill } from './dom.js';
import { createSpeech, languageFor } from './language.js';
import { createShell } from './shell.js';
import { createSession, handBack, SignInError } from './sign-in.js';
import { startView } from './start.js';

const pageUrl = `${location.origin}${location.pathname.replace(/\/$/, '')}`;

/**
 * Starts a page.
 * @param {string} folder address of a file of the page: its settings and its words are beside it
 * @param {PageKind} kind
 */
export function startPage(folder, kind) {
  run(folder, kind).catch((/** @type {unknown} */ error) => {
    // Without its texts the page cannot speak: the browser's console says why.
    fill(document.body, el('p', { role: 'alert' }, 'The page could not start. Load it again.'));
    throw error;
  });
}

/**
 * Puts a page together. The address keeps neither what a login added nor anything of a person.
 * @param {string} folder
 * @param {PageKind} kind
 */
async function run(folder, { promises, screens }) {
  const answer = new URLSearchParams(location.search);
  if (handBack(answer)) return;
  history.replaceState(null, '', location.pathname);

  const [settings, texts] = await Promise.all([
    load('settings.json', folder).then((loaded) => /** @type {PageSettings} */ (loaded)),
    load('texts.json', folder).then((loaded) => /** @type {Readonly<Record<string, Localized>>} */ (loaded)),
  ]);
  const session = createSession(settings, pageUrl);
  let speech = createSpeech(languageOfReader(), texts);
  /** @type {View | undefined} */
  let view;

  /** @type {Page} */
  const page = {
    settings,
    api: createApi(
      new URL('../', import.meta.url),
      session,
      () => speech.language,
      () => shell.askToSignIn(() => session.renew(speech.language)),
    ),
    signIns: session.signIns,
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
  const { home, forget } = screens(page);
  const shell = createShell(page, {
    isSignedIn: () => session.token() !== undefined,
    speak(language) {
      speech = createSpeech(language, texts);
      rememberLanguage(language);
      page.refresh();
    },
    home() {
      page.show(session.token() === undefined ? start() : home());
    },
    signOut() {
      session.forget();
      forget();
      page.show(start());
    },
  });
  /** @param {string} [failure] the word of what went wrong */
  const start = (failure) => startView(page, promises, () => session.start(speech.language), failure);

  if (!answer.has('state')) {
    page.show(start());
    return;
  }
  try {
    await session.resume(answer);
    page.show(home());
  } catch (error) {
    page.show(start(error instanceof SignInError ? error.code : 'noAnswer'));
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {Promise<unknown>}
 */
async function load(name, folder) {
  const response = await fetch(new URL(name, folder));
  return response.json();
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
