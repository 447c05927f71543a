import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import '@fastify/accepts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Language } from '../../values/localized-text.ts';
import { Problem } from '../../values/problem.ts';
import { html, styleOf, type Html } from './html.ts';
import { languageOf } from './language.ts';

/*
 * Answers that are JSON for programs and, with `Accept: text/html`, a page that a person reads and prints.
 */

/** A kind of page: its style, and the policy that lets nothing else in. */
export interface PageKind {
  readonly style: Html;
  readonly policy: string;
}

/** A page of a kind, with its head and what stands in it. */
export interface PrintedPage {
  readonly title: string;
  readonly language: Language;
  readonly content: Html;
}

const commonCss = readFileSync(new URL('printed-page.css', import.meta.url), 'utf8');

/**
 * A kind of page: no script, nothing from elsewhere, and no style but the common one and its own.
 * @param file its own style sheet
 */
export function pageKind(file: URL): PageKind {
  const css = commonCss + readFileSync(file, 'utf8');
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return { style: styleOf(css), policy: policy.join('; ') };
}

/** The whole document. */
export function printedPage({ style }: PageKind, { title, language, content }: PrintedPage): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html> `.text;
}

/** What stands at the head of a page: names and values. */
export function factList(facts: readonly (readonly [name: string, value: string | Html])[]): Html {
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The answer 200 of an operation that gives JSON or a page. */
export function jsonOrPage<View extends z.ZodType>(description: string, view: View) {
  return { description, content: { 'application/json': { schema: view }, 'text/html': { schema: z.string() } } };
}

/** An operation whose callers may ask for a page. */
export function alsoAsPage<Of extends { readonly config: object }>(operation: Of) {
  return { ...operation, config: { ...operation.config, alsoGives: ['text/html'] } };
}

/** Media types of such an answer, in the order of preference. */
const mediaTypes = ['application/json', 'text/html'] as const;

/** Sends an answer as JSON, or as a page in the language of the reader. */
export type SendForm = (reply: FastifyReply, view: object, pageIn: (language: Language) => string) => FastifyReply;

/**
 * The form that a request asks for; ask before anything is done for it.
 * @throws Problem 406
 */
export function formFor(request: FastifyRequest, { policy }: PageKind): SendForm {
  const type = request.headers.accept === undefined ? mediaTypes[0] : request.type([...mediaTypes]);
  if (typeof type !== 'string') throw new Problem('notAcceptable');
  return (reply, view, pageIn) => {
    const language = languageOf(request);
    void reply.headers({ 'content-language': language, vary: 'accept, accept-language' });
    if (type === 'application/json') return reply.type('application/json').send(view);
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-store' })
      .serializer((text: string) => text)
      .send(pageIn(language));
  };
}
