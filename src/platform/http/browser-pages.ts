import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../values/calendar.ts';
import { Problem } from '../../values/problem.ts';

export interface BrowserPageSettings {
  /** The OAuth2 client of the dossier page; absent = there is no such page. */
  readonly dossierClientId: string | undefined;
  /** The OAuth2 client of the page of the person concerned; absent = there is no such page. */
  readonly citizenClientId: string | undefined;
  /** Where a sandbox tells which invented persons there are. */
  readonly personasUrl: string | undefined;
}

/** A file that is served as it is. */
export interface PageFile {
  /** Below the address of its page; the one without a name is the page itself. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** What the pages are made of. */
export interface BrowserPages {
  readonly files: Readonly<Record<'common' | 'dossier' | 'citizen', readonly PageFile[]>>;
  /** The legal day, on which a sandbox registers an invented person. */
  readonly today: () => CalendarDate;
}

interface PageSettings {
  readonly tokens: { readonly issuer: string; readonly authorizationUrl: string; readonly tokenUrl: string };
  readonly browserPages: BrowserPageSettings;
}

/** What each page asks for at the login. */
const scopes = {
  dossier: ['scope:pcsw:socialInquiry:integrate', 'scope:pcsw:socialInquiry:consult'],
  citizen: ['scope:pcsw:socialInquiry:citizen'],
} as const;
const personasTimeoutMs = 5_000;

/**
 * The pages for browsers: the dossier of a person for the social worker, and who looked for the person concerned. They are
 * clients of the API like any other: these files hold no data, so they are open to everybody, as the documentation page
 * is. Without a client a page is not there.
 */
export function browserPageRoutes(
  app: FastifyInstance,
  basePath: string,
  { files, today }: BrowserPages,
  { tokens, browserPages: { dossierClientId, citizenClientId, personasUrl } }: PageSettings,
): void {
  const clients = { dossier: dossierClientId, citizen: citizenClientId } as const;
  const policy = policyOf(tokens.tokenUrl);
  const { issuer, authorizationUrl, tokenUrl } = tokens;
  const hasPersonas = personasUrl !== undefined;

  for (const name of ['dossier', 'citizen'] as const) {
    const clientId = clients[name];
    if (clientId === undefined) continue;
    const settings = { issuer, authorizationUrl, tokenUrl, clientId, scopes: scopes[name], hasPersonas };
    const content = JSON.stringify(settings);
    const told = { name: 'settings.json', mediaType: 'application/json; charset=utf-8', content };
    for (const file of [...files[name], told]) serve(app, `${basePath}/${name}`, file, policy);
  }
  if (Object.values(clients).every((clientId) => clientId === undefined)) return;
  for (const file of files.common) serve(app, `${basePath}/common`, file, policy);

  if (personasUrl === undefined || dossierClientId === undefined) return;
  app.get(`${basePath}/dossier/personas.json`, { schema: { hide: true } }, async (_request, reply) => {
    const items = await readPersonas(personasUrl);
    return reply.type('application/json; charset=utf-8').send({ items, today: today() });
  });
}

/** Serves a file byte for byte, below an address. */
function serve(app: FastifyInstance, folder: string, { name, mediaType, content }: PageFile, policy: string): void {
  const path = name === '' ? folder : `${folder}/${name}`;
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  app.get(path, { schema: { hide: true } }, (request: FastifyRequest, reply: FastifyReply) => {
    // Asked anew each time, so that after a release no old file works beside a new one.
    void reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': policy, etag });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply
      .type(mediaType)
      .serializer((text: string) => text)
      .send(content);
  });
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
