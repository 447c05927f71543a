import accepts from '@fastify/accepts';
import Fastify, { LogController, type FastifyInstance, type FastifyRequest, type FastifySchema } from 'fastify';
import type { Logger } from 'pino';
import { z } from 'zod';
import { belgianDate, type Clock } from '../../values/calendar.ts';
import { Problem, type ProblemName } from '../../values/problem.ts';
import { registerAuthentication, type IssuerConnection, type TokenReading } from './authentication.ts';
import { browserPageRoutes, type BrowserPages, type BrowserPageSettings } from './browser-pages.ts';
import { closeInTime, endConnections } from './closing.ts';
import { endRequests } from './deadline.ts';
import { shedLoad, type Delay } from './load-shedding.ts';
import { createAddressAllowance } from '../rates/address-allowance.ts';
import { isUtf8, readAcceptedTypes } from './media-types.ts';
import { announceDeprecations } from './deprecation.ts';
import { registerMetrics, type Metrics } from './metrics.ts';
import { registerOpenapi } from './openapi.ts';
import type { Examples } from './openapi-examples.ts';
import type { Operation } from './operation.ts';
import { answerOtherMethods, collectRoutes, knowAllMethods } from './other-methods.ts';
import { registerProblems, sendUnroutable } from './problems.ts';
import { createHealthCheck, healthFigures, healthRoutes, type HealthPart } from './health.ts';
import { trustedPeer } from './certificate-health.ts';
import { registerSecurityHeaders, securityHeaders } from './security-headers.ts';
import { requireSingleHeaders } from './single-headers.ts';
import { parseStrictJson } from './strict-json.ts';
import { closeUnfinishedRequests } from './unfinished-requests.ts';
import { answerUnreadable, ignoreExpectations, watchAnswers } from './unreadable-requests.ts';
import type { TokenVerification } from './token-signature.ts';
import { newTraceId, registerTrace } from './trace.ts';

/** Under which the API stands at its address. */
export const basePath = '/socialInquiry/v1';

export interface AppSettings {
  readonly publicUrl: string;
  readonly tokens: TokenVerification & { readonly authorizationUrl: string; readonly tokenUrl: string };
  readonly docClientId: string | undefined;
  readonly browserPages: BrowserPageSettings;
  /** Requests under way at most. */
  readonly requestsUnderWay: number;
  /** Requests without a valid token that an address may make in a minute. */
  readonly failedTokensPerMinute: number;
  /** Proxies whose word is taken for the address of a caller, as addresses or networks. */
  readonly trustedProxies: readonly string[];
  readonly totalDeadlineMs: number;
}

const bodyLimit = 32 * 1024;

/** What the HTTP side is made of, beside its settings. */
export interface AppParts {
  /** Adds the routes of the API. @param baseUrl links in answers begin with it */
  readonly routes: (api: FastifyInstance, baseUrl: string) => void;
  /** Checks of what the gateway depends on now, by name. */
  readonly health: () => Readonly<Record<string, HealthPart>>;
  /** The connection to the issuer of access tokens. */
  readonly tokenIssuer: IssuerConnection;
  readonly tokenReading: TokenReading;
  /** What each scope of access tokens allows. */
  readonly scopes: Readonly<Record<string, string>>;
  /** The schema of each type of problem. */
  readonly problems: Readonly<Record<ProblemName, z.ZodType>>;
  /** Reads the examples of the document. */
  readonly examples: () => Examples;
  /** Files of the pages for browsers. */
  readonly pages: BrowserPages['files'];
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Clock by which access tokens expire. */
  readonly tokenClock: Clock;
  /** True while the gateway waits for its last requests. */
  readonly draining: () => boolean;
  /** What requests wait for. */
  readonly delays: readonly Delay[];
}

/** After its time is over, a request may take so long to write down how it ended. */
const writeDownMs = 500;

/** The HTTP side of the gateway: plugins, then routes. It does not listen. */
export async function createApp(
  {
    routes,
    health,
    tokenIssuer,
    tokenReading,
    scopes,
    problems,
    examples,
    pages,
    metrics,
    logger,
    clock,
    tokenClock,
    draining,
    delays,
  }: AppParts,
  settings: AppSettings,
): Promise<FastifyInstance> {
  const baseUrl = `${settings.publicUrl}${basePath}`;
  const problemTypesUrl = `${baseUrl}/refData/problemTypes`;
  const headers = securityHeaders(settings.publicUrl);
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    // registerMetrics writes our own line per request, without URL.
    logController: new LogController({ disableRequestLogging: true }),
    // The trace id is given with each line; a logger of its own for each request would only cost time.
    childLoggerFactory: (parent) => parent,
    genReqId: newTraceId,
    requestIdHeader: false,
    bodyLimit,
    routerOptions: { maxParamLength: 128 },
    forceCloseConnections: 'idle',
    // What still comes on an open connection while the port closes is served: refused, it would be lost.
    return503OnClosing: false,
    trustProxy: settings.trustedProxies.length > 0 && [...settings.trustedProxies],
    // A slow sender must not hold a connection.
    requestTimeout: 30_000,
    // Whoever names no host is refused below: Node's own answer would be no problem.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    clientErrorHandler: answerUnreadable({ problemTypesUrl, headers, logger }),
    keepAliveTimeout: 72_000,
    // The framework's own answer would repeat the path.
    frameworkErrors: (error, request, reply) => {
      sendUnroutable(error, request, reply, problemTypesUrl);
    },
  }) as never;
  // Otherwise a text body would reach the routes and be refused as a wrong value instead of a wrong type.
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      const { 'content-type': type = '', 'content-encoding': coding = 'identity' } = request.headers;
      if (!isUtf8(type)) throw new Problem('unsupportedMediaType', inUtf8);
      if (coding.toLowerCase() !== 'identity') throw new Problem('unsupportedMediaType', asItIs);
      done(null, parseStrictJson(body));
    } catch (error) {
      done(error as Problem);
    }
  });
  // Answers are typed and their schemas are checked by the tests; a second pass at run time would only cost time.
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));

  watchAnswers(app.server);
  ignoreExpectations(app.server);
  closeUnfinishedRequests(app.server);
  knowAllMethods(app);
  const known = collectRoutes(app);
  readAcceptedTypes(app);
  registerTrace(app, () => belgianDate(clock()));
  // Nothing may take longer. What still runs then ends at its next step.
  endRequests(app, settings.totalDeadlineMs + writeDownMs);
  shedLoad(app, settings.requestsUnderWay, delays);
  endConnections(app, draining);
  closeInTime(app, settings.totalDeadlineMs + writeDownMs);
  await app.register(accepts);
  registerSecurityHeaders(app, headers);
  registerProblems(app, problemTypesUrl);
  announceDeprecations(app);
  registerMetrics(app, metrics);
  requireSingleHeaders(app);
  const issuer = registerAuthentication(
    app,
    settings.tokens,
    tokenReading,
    tokenIssuer,
    tokenClock,
    createAddressAllowance(settings.failedTokensPerMinute),
  );
  await registerOpenapi(app, {
    basePath,
    authorizationUrl: settings.tokens.authorizationUrl,
    tokenUrl: settings.tokens.tokenUrl,
    scopes,
    problems,
    examples,
    clientId: settings.docClientId,
    today: () => belgianDate(clock()),
  });

  browserPageRoutes(app, basePath, { files: pages, today: () => belgianDate(clock()) }, settings);

  await app.register(
    (api, _options, done) => {
      api.addHook('onRequest', (request, _reply, next) => {
        next(acceptable(request) ? undefined : new Problem('notAcceptable'));
      });
      refuseUnknownParameters(api);
      routes(api, baseUrl);
      const check = createHealthCheck(() => {
        const tokens = trustedPeer('tokenIssuer', settings.tokens.jwksUrl, () => issuer.probe(), tokenIssuer.trust);
        return { ...health(), ...tokens };
      });
      healthRoutes(api, check, draining);
      healthFigures(metrics.registry, check);
      done();
    },
    { prefix: basePath },
  );
  answerOtherMethods(app, known, (url) => !/\/doc(?:$|\/(?!openapi\.))/.test(url));
  return app;
}

const inUtf8 = { detail: 'Send the body in UTF-8, with the header Content-Type: application/json.' };

/** A coding that is not known is no JSON that cannot be read (RFC 9110, 15.5.16). */
const asItIs = { detail: 'Send the body as it is, without the header Content-Encoding.' };

const noParameters = z.strictObject({});

/** An operation that names no parameters of the query has none: what it would ignore, a caller may rely on. */
function refuseUnknownParameters(api: FastifyInstance): void {
  api.addHook('onRoute', (route) => {
    route.schema = { querystring: noParameters, ...route.schema };
  });
}

/**
 * The API answers JSON, pages for people, and what an operation gives besides. A caller that accepts none of these is
 * refused before anything happens.
 */
function acceptable(request: FastifyRequest): boolean {
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return true;
  const { alsoGives = [] } = request.routeOptions.config as Partial<Operation<FastifySchema>['config']>;
  return request.types(['application/json', 'application/problem+json', 'text/html', ...alsoGives]) !== false;
}
