/** @import { Language, ProblemBody } from './contract.ts' */
/** @import { Session } from './sign-in.js' */
import { SignInError } from './sign-in.js';

/** The API answered with a problem, or did not answer: then there is no body. */
export class ApiError extends Error {
  /** @param {ProblemBody | undefined} problem */
  constructor(problem) {
    super(problem?.title ?? 'no answer');
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** @typedef {ReturnType<typeof createApi>} Api */
/**
 * `once`: after the login was renewed it is not sent again, because it may be somebody else who signed in.
 * @typedef {{ readonly body?: unknown, readonly accept?: string, readonly signal?: AbortSignal, readonly once?: boolean }} Question
 */

/**
 * Calls the API. When the access token is over it is renewed, and the call is made once more: it was refused before
 * anything happened.
 * @param {URL} baseUrl ends with a slash
 * @param {Session} session
 * @param {() => Language} language in which problems are explained and sources label their data
 * @param {() => Promise<void>} renew asks the person to sign in again
 */
export function createApi(baseUrl, session, language, renew) {
  /**
   * @param {string} path below the base, without personal data: these go in the body
   * @param {Question} question POST when it has a body
   * @returns {Promise<Response>}
   */
  async function send(path, { body, accept = 'application/json', signal }) {
    try {
      return await fetch(new URL(path, baseUrl), {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept,
          'accept-language': language(),
          authorization: `Bearer ${session.token() ?? ''}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
        cache: 'no-store',
        credentials: 'omit',
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ApiError(undefined);
    }
  }

  /**
   * @param {string} path
   * @param {Question} [question]
   * @throws {ApiError}
   */
  async function ask(path, question = {}) {
    let response = await send(path, question);
    if (response.status === 401) {
      await renew();
      if (question.once === true) throw new SignInError('signedInAnew');
      response = await send(path, question);
    }
    if (response.ok) return response;
    throw new ApiError(await problemOf(response));
  }

  return {
    ask,

    /**
     * @template T
     * @param {string} path
     * @param {Question} [question]
     * @returns {Promise<T>}
     */
    async json(path, question) {
      const response = await ask(path, question);
      return /** @type {T} */ (await response.json());
    },
  };
}

/**
 * @param {Response} response
 * @returns {Promise<ProblemBody>}
 */
async function problemOf(response) {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return /** @type {ProblemBody} */ (await response.json());
  // Something between the browser and the gateway answered.
  return { type: 'about:blank', title: response.statusText, status: response.status };
}
