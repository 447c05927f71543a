/** @import { Page } from '../common/context.ts' */
/** @import { ListPage } from './contract.ts' */
/** @import { Source } from './list.js' */

/**
 * A list of the API, for who is signed in, in the language of the page.
 * @template Item
 * @param {Page} page
 * @param {string} path
 * @returns {Source<Item>}
 */
export function sourceOf(page, path) {
  return {
    ask: (body) => /** @type {Promise<ListPage<Item>>} */ (page.api.json(path, { body })),
    language: () => page.speech().language,
    signIns: page.signIns,
  };
}
