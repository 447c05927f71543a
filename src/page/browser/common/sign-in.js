/** @import { Language, PageSettings } from './contract.ts' */

/*
 * Authorization code with PKCE (RFC 7636). The access token is in memory only: it is gone with the page. What leads back
 * from the login (state and verifier) is in the session storage of the tab until it is used once.
 */

const storedAt = 'socialInquiry.signIn';
const renewal = 'renewal.';

/** The login did not succeed; `code` is the word of the issuer, or `missingScope` when the token opens too little. */
export class SignInError extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.name = 'SignInError';
    this.code = code;
  }
}

/** @typedef {ReturnType<typeof createSession>} Session */
/** @typedef {{ readonly state: string, readonly verifier: string }} Pending */

/**
 * @param {PageSettings} settings
 * @param {string} pageUrl address of this page, to which a login leads back
 */
export function createSession(settings, pageUrl) {
  /** @type {string | undefined} */
  let token;
  let signIns = 0;

  /** @param {Pending} pending @param {Language} language */
  async function loginUrl({ state, verifier }, language) {
    const url = new URL(settings.authorizationUrl);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    const parameters = {
      response_type: 'code',
      client_id: settings.clientId,
      redirect_uri: pageUrl,
      scope: settings.scopes.join(' '),
      state,
      code_challenge: base64Url(new Uint8Array(digest)),
      code_challenge_method: 'S256',
      ui_locales: language,
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }

  /** @param {URLSearchParams} answer @param {Pending | undefined} pending */
  async function finish(answer, pending) {
    const issuer = answer.get('iss');
    const code = answer.get('code');
    if (!pending || answer.get('state') !== pending.state || (issuer !== null && issuer !== settings.issuer)) {
      throw new SignInError('unknownState');
    }
    if (code === null) throw new SignInError(answer.get('error') ?? 'noCode');
    const response = await fetch(settings.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: pageUrl,
        client_id: settings.clientId,
        code_verifier: pending.verifier,
      }),
    });
    const body = /** @type {{ access_token?: string, scope?: string, error?: string }} */ (await response.json());
    if (!response.ok || body.access_token === undefined) throw new SignInError(body.error ?? String(response.status));
    // An issuer that says nothing gave what was asked (RFC 6749, 5.1).
    const given = body.scope?.split(' ') ?? settings.scopes;
    if (settings.scopes.some((scope) => !given.includes(scope))) throw new SignInError('missingScope');
    token = body.access_token;
    signIns += 1;
  }

  return {
    /** @returns the access token, or undefined when nobody is signed in */
    token: () => token,

    /** @returns how often somebody signed in on this page */
    signIns: () => signIns,

    forget() {
      token = undefined;
    },

    /** Leaves this page for the login. @param {Language} language */
    async start(language) {
      const pending = newPending('');
      sessionStorage.setItem(storedAt, JSON.stringify(pending));
      location.assign(await loginUrl(pending, language));
    },

    /**
     * Ends a login that led back here, and takes its traces out of the address.
     * @param {URLSearchParams} answer what the issuer added to the address
     * @throws {SignInError}
     */
    async resume(answer) {
      const stored = sessionStorage.getItem(storedAt);
      sessionStorage.removeItem(storedAt);
      await finish(answer, stored === null ? undefined : /** @type {Pending} */ (JSON.parse(stored)));
    },

    /**
     * Signs in again in a window beside this one, so that what is on this page stays.
     * @param {Language} language
     * @throws {SignInError} also when the browser opens no window
     */
    async renew(language) {
      // Before anything is awaited: browsers open a window only in answer to a person.
      const login = window.open('about:blank', '', 'popup,width=560,height=760');
      if (!login) throw new SignInError('noWindow');
      const pending = newPending(renewal);
      const answered = answerOf(login, pending.state);
      login.location.assign(await loginUrl(pending, language));
      await finish(await answered, pending);
    },
  };
}

/**
 * In the window of a renewal: hands the answer to the page that opened it, and closes.
 * @param {URLSearchParams} answer
 * @returns {boolean} false when this is no such window
 */
export function handBack(answer) {
  /** @type {Window | null} */
  const opener = window.opener;
  if (!opener || !answer.get('state')?.startsWith(renewal)) return false;
  opener.postMessage({ signIn: answer.toString() }, location.origin);
  window.close();
  return true;
}

/**
 * @param {Window} login
 * @param {string} state
 * @returns {Promise<URLSearchParams>}
 */
function answerOf(login, state) {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const watch = setInterval(() => {
      if (!login.closed) return;
      // The message of a window that closed itself may still be under way.
      setTimeout(end, 500, () => {
        reject(new SignInError('closed'));
      });
    }, 500);
    /** @param {() => void} settle */
    function end(settle) {
      clearInterval(watch);
      listening.abort();
      settle();
    }
    window.addEventListener(
      'message',
      ({ origin, data }) => {
        const text = /** @type {{ signIn?: unknown } | null} */ (data)?.signIn;
        if (origin !== location.origin || typeof text !== 'string') return;
        const answer = new URLSearchParams(text);
        if (answer.get('state') === state) {
          end(() => {
            resolve(answer);
          });
        }
      },
      { signal: listening.signal },
    );
  });
}

/** @param {string} prefix @returns {Pending} */
function newPending(prefix) {
  return { state: prefix + random(), verifier: random() };
}

function random() {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** @param {Uint8Array} bytes */
function base64Url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
