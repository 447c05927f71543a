import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../values/calendar.ts';
import { Problem } from '../../values/problem.ts';

export interface DossierPageSettings {
  /** The OAuth2 client of the page; absent = there is no page. */
  readonly clientId: string | undefined;
  /** Where a sandbox tells which invented persons there are. */
  readonly personasUrl: string | undefined;
}

/** What the page is made of. */
export interface DossierPage {
  /** Its files; the one without a name is the page itself. */
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly content: string }[];
  /** The legal day, on which a sandbox registers an invented person. */
  readonly today: () => CalendarDate;
}

interface PageSettings {
  readonly tokens: { readonly issuer: string; readonly authorizationUrl: string; readonly tokenUrl: string };
  readonly dossierPage: DossierPageSettings;
}

const scopes = ['scope:pcsw:socialInquiry:integrate', 'scope:pcsw:socialInquiry:consult'];
const personasTimeoutMs = 5_000;

/**
 * The page on which a social worker sees the dossier of a person fill in. It is a client of the API like any other: these
 * files hold no data, so they are open to everybody, as the documentation page is. Without a client there is no page.
 */
export function dossierPageRoutes(
  app: FastifyInstance,
  basePath: string,
  { files, today }: DossierPage,
  settings: PageSettings,
): void {
  const { tokens, dossierPage } = settings;
  const { clientId, personasUrl } = dossierPage;
  if (clientId === undefined) return;
  const policy = policyOf(tokens.tokenUrl);
  const page = `${basePath}/dossier`;

  const serve = (path: string, type: string, content: string) => {
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    app.get(path, { schema: { hide: true } }, (request: FastifyRequest, reply: FastifyReply) => {
      // Asked anew each time, so that after a release no old file works beside a new one.
      void reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': policy, etag });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply
        .type(type)
        .serializer((text: string) => text)
        .send(content);
    });
  };

  for (const { name, mediaType, content } of files) serve(name === '' ? page : `${page}/${name}`, mediaType, content);
  const pageSettings = {
    issuer: tokens.issuer,
    authorizationUrl: tokens.authorizationUrl,
    tokenUrl: tokens.tokenUrl,
    clientId,
    scopes,
    hasPersonas: personasUrl !== undefined,
  };
  serve(`${page}/settings.json`, 'application/json; charset=utf-8', JSON.stringify(pageSettings));
  if (personasUrl !== undefined) {
    app.get(`${page}/personas.json`, { schema: { hide: true } }, async (_request, reply) => {
      const items = await readPersonas(personasUrl);
      return reply.type('application/json; charset=utf-8').send({ items, today: today() });
    });
  }
}

/** Nothing from elsewhere, nothing in line, no text that becomes code; only the issuer is called beside the gateway. */
function policyOf(tokenUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${new URL(tokenUrl).origin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The invented persons of a sandbox, as its simulator tells them. */
async function readPersonas(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(personasTimeoutMs) }).catch((cause: unknown) => {
    throw new Problem('serviceUnavailable', { cause });
  });
  if (!response.ok) throw new Problem('serviceUnavailable');
  return ((await response.json()) as { readonly items: unknown }).items;
}
