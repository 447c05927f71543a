import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';
import type { CalendarDate } from '../../values/calendar.ts';

type PageOptions = Omit<FastifySwaggerUiOptions, 'routePrefix'>;

export interface PageSettings {
  readonly tokenUrl: string;
  /** The OAuth2 client of the page; absent = nothing is filled in at “Authorize”. */
  readonly clientId: string | undefined;
  /** The scopes that “Authorize” requests; the issuer leaves out those that the user may not have. */
  readonly scopes: readonly string[];
  readonly today: () => CalendarDate;
}

/** A public client has no secret, so no field asks for one. */
const style = `
.swagger-ui .auth-container .wrapper:has(> label[for^='client_secret']) { display: none; }
.swagger-ui .info { margin: 30px 0 20px; }
/* On a phone nothing is wider than the screen, apart from what can be moved sideways by itself. */
@media (max-width: 640px) {
  .swagger-ui .opblock-summary, .swagger-ui .opblock-summary-path-description-wrapper { flex-wrap: wrap; }
  .swagger-ui .opblock .opblock-summary-path { max-width: 100%; overflow-wrap: anywhere; }
  .swagger-ui .opblock-body, .swagger-ui .responses-inner, .swagger-ui .table-container { overflow-x: auto; }
  .swagger-ui .scheme-container .schemes { flex-wrap: wrap; }
}
`;

/** How the documentation page looks and signs in. */
export function documentationPage({ tokenUrl, clientId, scopes, today }: PageSettings): PageOptions {
  return {
    theme: {
      title: 'Social inquiry – API documentation',
      css: [{ filename: 'page.css', content: style }],
    },
    uiConfig: {
      // Hides the bar that can open any other document.
      layout: 'BaseLayout',
      deepLinking: true,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      // The sixty schemas below the operations are folded at first.
      defaultModelsExpandDepth: 0,
      defaultModelExpandDepth: 2,
    },
    ...(clientId === undefined
      ? {}
      : { initOAuth: { clientId, usePkceWithAuthorizationCodeGrant: true, scopes: [...scopes] } }),
    staticCSP: {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      // The page's own drawings carry style attributes.
      'style-src-attr': "'unsafe-inline'",
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", new URL(tokenUrl).origin],
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    },
    transformSpecification: (document) => forThePage(document as Document, clientId !== undefined, today()),
  };
}

/** Tells a phone to show the page as wide as it is. The generator of the page has no place for it. */
export function forPhones(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  const isPage = typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');
  const meta = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  done(null, isPage ? payload.replace('<meta charset="UTF-8">', (charset) => `${charset}\n${meta}`) : payload);
}

type Parameter = { readonly in: string; readonly required?: boolean; readonly schema: { example?: unknown } };

interface Operation {
  readonly parameters?: Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { example?: Readonly<Record<string, unknown>> }>>;
  };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly securitySchemes: { readonly oauth2: { readonly flows: { clientCredentials?: unknown } } };
  };
}

/**
 * The document as the page shows it; the page gets a copy. A registration is dated today, because an old date is
 * refused. Optional members are not filled in, because the page would send their examples. Only the way to sign in that
 * the page's client has is kept.
 */
function forThePage(document: Document, personsSignIn: boolean, today: CalendarDate): Document {
  const registration = document.paths['/integrations']?.['post']?.requestBody?.content['application/json'];
  if (registration?.example) {
    registration.example = { ...registration.example, applicationDate: today, informedOn: today };
  }
  for (const { parameters = [] } of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    for (const { required, schema } of parameters) if (required !== true) delete schema.example;
    parameters.sort((a, b) => Number(b.in === 'path') - Number(a.in === 'path'));
  }
  if (personsSignIn) delete document.components.securitySchemes.oauth2.flows.clientCredentials;
  return document;
}
