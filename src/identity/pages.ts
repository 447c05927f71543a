import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Provider } from 'oidc-provider';
import { pageTexts } from './page-texts.ts';
import { languages, organizationName, persons, sandboxUsers } from './users.ts';
import type { Language, SandboxUser } from './users.ts';

/** A request and its answer, as middleware in front of oidc-provider sees them (Koa's context). */
export type PageContext = Parameters<Parameters<Provider['use']>[0]>[0];

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
const styleHash = createHash('sha256').update(style).digest('base64');

/** The pages of the identity provider: server-rendered, without script and without anything from elsewhere. */
export type Pages = ReturnType<typeof createPages>;

/** @param gatewayUrls origins to which a finished login leads back. */
export function createPages(gatewayUrls: readonly string[]) {
  // Browsers hold form-action against every redirect after a form, so the way back to the gateway has to be allowed.
  // Cross-Origin-Opener-Policy is left out: the documentation page opens the login in a popup that reports to its opener.
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action 'self' ${gatewayUrls.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

  return {
    login: loginPage,
    home: homePage,
    error: errorPage,

    /** The language asked by `lang`, else by the application (`ui_locales`), else by the browser, else English. */
    language(ctx: PageContext, uiLocales?: unknown): Language {
      const asked = [ctx.query.lang, ...(typeof uiLocales === 'string' ? uiLocales.split(' ') : [])];
      const named = languages.find((language) => asked.some((tag) => tag === language));
      return named ?? languages.find((language) => language === ctx.acceptsLanguages([...languages])) ?? 'en';
    },

    send(ctx: PageContext, html: string): void {
      ctx.set('Content-Security-Policy', policy);
      ctx.set('Cache-Control', 'no-store');
      ctx.vary('Accept-Language');
      ctx.type = 'html';
      ctx.body = html;
    },
  };
}

function loginPage(language: Language, action: string): string {
  const text = pageTexts[language];
  const items = persons.map(
    (user) => `<li><button class="user" name="user" value="${user.id}">${userLines(user, language)}</button></li>`,
  );
  const content = `<h1>${text.choose}</h1><p>${text.noPassword}</p>
<form method="post" action="${escapeHtml(action)}?lang=${language}"><ul class="users">${items.join('')}</ul>
<div class="foot"><button class="cancel" name="cancel" value="yes">${text.cancel}</button>${languageChoice(language)}</div></form>`;
  return layout(language, text.title, content);
}

function homePage(language: Language, origin: string): string {
  const text = pageTexts[language];
  const items = sandboxUsers.map(
    (user) => `<li class="user">${userLines(user, language)}<span class="role"><code>${user.id}</code></span></li>`,
  );
  const command = `curl -u gent-social-worker:sandbox -d grant_type=client_credentials ${origin}/token`;
  const content = `<h1>${text.askForToken}</h1><pre>${escapeHtml(command)}</pre>
<h2>${text.homeIntro}</h2><ul class="users">${items.join('')}</ul><div class="foot"><span></span>${languageChoice(language)}</div>`;
  return layout(language, text.askForToken, content);
}

function errorPage(language: Language, reason: string): string {
  const text = pageTexts[language];
  const content = `<h1>${text.errorTitle}</h1><p>${text.errorAdvice}</p><pre>${escapeHtml(reason)}</pre>`;
  return layout(language, text.errorTitle, content);
}

function userLines(user: SandboxUser, language: Language): string {
  const initials = user.name.replace(/(\p{L})\p{L}*\s*/gu, '$1');
  return `<span class="initials" aria-hidden="true">${escapeHtml(initials)}</span>
<span class="name">${escapeHtml(user.name)}</span> <span class="centre">${escapeHtml(organizationName(user, language))}</span>
<span class="role">${pageTexts[language].roles[user.role]}</span>`;
}

function languageChoice(current: Language): string {
  const items = languages.map((language) => {
    const here = language === current ? ' aria-current="true"' : '';
    return `<li><a href="?lang=${language}" lang="${language}" hreflang="${language}"${here}>${language}</a></li>`;
  });
  return `<nav aria-label="${pageTexts[current].languageChoice}"><ul>${items.join('')}</ul></nav>`;
}

function layout(language: Language, title: string, content: string): string {
  const text = pageTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${text.sandbox}</title><style>${style}</style></head>
<body><p class="sandbox"><strong>${text.sandbox}</strong> ${text.warning}</p><main>${content}</main></body>
</html>
`;
}

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
