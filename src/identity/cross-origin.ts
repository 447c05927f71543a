import type { PageContext } from './pages.ts';

/**
 * Answers what a browser asks before a cross-origin call. oidc-provider itself says yes to every origin at that moment and
 * refuses the call only afterwards; here the origins of the gateway, and no other, may call the token end point.
 * @returns false when the request is not such a question.
 */
export function answerPreflight(ctx: PageContext, gatewayUrls: readonly string[]): boolean {
  if (ctx.method !== 'OPTIONS' || !ctx.get('Access-Control-Request-Method')) return false;
  ctx.vary('Origin');
  ctx.status = 204;
  const origin = ctx.get('Origin');
  if (!gatewayUrls.includes(origin)) return true;
  ctx.set('Access-Control-Allow-Origin', origin);
  ctx.set('Access-Control-Allow-Methods', 'GET, POST');
  ctx.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-Requested-With');
  ctx.set('Access-Control-Max-Age', '600');
  return true;
}
