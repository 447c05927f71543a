import '@fastify/accepts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages, type Language } from '../../values/localized-text.ts';

/**
 * The caller's language by Accept-Language (`nl-BE` counts as `nl`); Dutch when the caller accepts none of the
 * gateway's languages.
 */
export function languageOf(request: FastifyRequest): Language {
  const header = request.headers['accept-language'];
  if (header === undefined) return 'nl';
  const accepted = request.languages([...languages]);
  return typeof accepted === 'string' ? (accepted as Language) : 'nl';
}

/** The same for an answer that is in this language as a whole; its headers say so. */
export function inLanguage(request: FastifyRequest, reply: FastifyReply): Language {
  const language = languageOf(request);
  void reply.header('content-language', language).header('vary', 'accept-language');
  return language;
}
