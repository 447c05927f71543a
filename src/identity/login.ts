import { text } from 'node:stream/consumers';
import { errors } from 'oidc-provider';
import type { InteractionResults, Provider } from 'oidc-provider';
import { pageTexts } from './page-texts.ts';
import type { PageContext, Pages } from './pages.ts';
import { divideScopes } from './scopes.ts';
import { findUser } from './users.ts';
import type { SandboxUser } from './users.ts';

const loginPath = /^\/interaction\/[\w-]+$/;
const longestForm = 1000;

/**
 * Answers the login page and the choice made on it. Choosing a user also grants what he may have: the API documentation
 * belongs to the product itself, so nobody is asked for consent on a second page.
 * @returns false when the path is not one of the login.
 */
export async function answerLogin(
  ctx: PageContext,
  provider: Provider,
  settings: { audience: string; pages: Pages },
): Promise<boolean> {
  if (!loginPath.test(ctx.path) || !['GET', 'HEAD', 'POST'].includes(ctx.method)) return false;
  const { audience, pages } = settings;
  try {
    const interaction = await provider.interactionDetails(ctx.req, ctx.res);
    const language = pages.language(ctx, interaction.params.ui_locales);
    if (ctx.method !== 'POST') {
      pages.send(ctx, pages.login(language, ctx.path));
      return true;
    }
    const form = await readForm(ctx);
    const user = findUser(form.get('user') ?? undefined);
    if (user === undefined && !form.has('cancel')) {
      ctx.status = 400;
      pages.send(ctx, pages.error(language, pageTexts[language].unknownUser));
      return true;
    }
    const result = user ? await accept(provider, audience, user, interaction.params) : { error: 'access_denied' };
    // oidc-provider writes the answer to the response itself.
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    const language = pages.language(ctx);
    ctx.status = 400;
    pages.send(ctx, pages.error(language, pageTexts[language].expired));
  }
  return true;
}

async function accept(
  provider: Provider,
  audience: string,
  user: SandboxUser,
  params: Record<string, unknown>,
): Promise<InteractionResults> {
  const asked = typeof params.scope === 'string' ? params.scope.split(' ') : [];
  const { granted, leftOut } = divideScopes(user, asked);
  const grant = new provider.Grant({ accountId: user.id, clientId: String(params.client_id) });
  // Every scope is settled one way or the other, both as a scope of the provider and of the API: one that is not would
  // make oidc-provider ask again.
  if (granted.length > 0) {
    grant.addOIDCScope(granted.join(' '));
    grant.addResourceScope(audience, granted.join(' '));
  }
  if (leftOut.length > 0) {
    grant.rejectOIDCScope(leftOut.join(' '));
    grant.rejectResourceScope(audience, leftOut.join(' '));
  }
  return { login: { accountId: user.id, remember: false }, consent: { grantId: await grant.save() } };
}

async function readForm(ctx: PageContext): Promise<URLSearchParams> {
  const length = Number(ctx.get('Content-Length'));
  if (!ctx.is('application/x-www-form-urlencoded') || !(length <= longestForm)) {
    return new URLSearchParams();
  }
  return new URLSearchParams(await text(ctx.req));
}
