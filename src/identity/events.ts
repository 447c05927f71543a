import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

/** Logs what happens: who asked, what came of it. Never a token, code, secret or the text of a request. */
export function logEvents(provider: Provider, logger: Logger): void {
  const facts = (ctx: KoaContextWithOIDC) => ({ client: ctx.oidc.client?.clientId, route: ctx.oidc.route });
  provider.on('grant.success', (ctx) => {
    logger.info(facts(ctx), 'token issued');
  });
  provider.on('grant.error', (ctx, error) => {
    logger.info({ ...facts(ctx), error: error.message }, 'token refused');
  });
  provider.on('authorization.success', (ctx) => {
    logger.info({ ...facts(ctx), user: ctx.oidc.session?.accountId }, 'signed in');
  });
  provider.on('authorization.error', (ctx, error) => {
    logger.info({ ...facts(ctx), error: error.message }, 'sign-in refused');
  });
  provider.on('server_error', (ctx, error) => {
    logger.error({ ...facts(ctx), error: error.name, stack: error.stack }, 'request failed');
  });
  // Without a listener Koa writes its own lines to the console.
  const emitter: EventEmitter = provider;
  emitter.on('error', (error: Error) => {
    logger.error({ error: error.name, stack: error.stack }, 'request failed');
  });
}
