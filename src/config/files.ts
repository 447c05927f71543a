import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { securityModes } from '../bank/soap/security/settings.ts';
import type { KszSettings } from '../bank/soap/settings.ts';
import { UnreadableFileError } from '../values/followed-files.ts';
import { isEnterpriseNumber } from '../values/enterprise-number.ts';
import { withoutAbsent } from '../values/without-absent.ts';
import { wholeNumber, type Kind } from './setting.ts';

/**
 * The text of a variable. A variable `X` may be given as `X_FILE`, naming a file with its value (secrets of container
 * platforms). An empty variable counts as absent; `X` goes before `X_FILE`.
 * @throws UnreadableFileError
 */
export function textOf(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const given = env[name];
  if (given) return given;
  const path = env[`${name}_FILE`];
  if (!path) return undefined;
  const content = contentOf(path).trim();
  if (content === '') throw new UnreadableFileError('the file that it names is empty');
  return content;
}

/** @throws UnreadableFileError */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new UnreadableFileError(`the file that it names cannot be read (${code})`, { cause });
  }
}

const content = z.string().transform((path, context) => {
  try {
    return contentOf(path);
  } catch (error) {
    context.addIssue((error as UnreadableFileError).message);
    return z.NEVER;
  }
});

/** The path of a file in PEM, which is read again when it changes. */
export const watchedPemFile: Kind<z.ZodType<string>> = {
  shape: z.string().superRefine((path, context) => {
    try {
      contentOf(path);
    } catch (error) {
      context.addIssue((error as UnreadableFileError).message);
    }
  }),
  write: 'the path of a file in PEM; it is read again when it changes',
};

/** What a JSON file says. */
function jsonFile<Value>(shape: z.ZodType<Value>, write: string): Kind<z.ZodType<Value>> {
  const parsed = content.transform((json, context): Value => {
    try {
      const { data, error } = shape.safeParse(JSON.parse(json));
      if (!error) return data;
      for (const { path, message } of error.issues)
        context.addIssue(path.length > 0 ? `${path.join('.')}: ${message}` : message);
    } catch {
      context.addIssue('the file is not JSON');
    }
    return z.NEVER;
  });
  return { shape: parsed, write };
}

const centresShape = z
  .object({
    centres: z
      .array(
        z.strictObject({
          enterpriseNumber: z.string().refine(isEnterpriseNumber, 'not an enterprise number'),
          nisCode: z.string().regex(/^\d{5}$/),
          // Further municipalities that the centre serves.
          municipalities: z.array(z.string().regex(/^\d{5}$/)).optional(),
          // Codes and numbers of centres that merged into it.
          formerNisCodes: z.array(z.string().regex(/^\d{5}$/)).optional(),
          formerEnterpriseNumbers: z
            .array(z.string().refine(isEnterpriseNumber, 'not an enterprise number'))
            .optional(),
          name: z.strictObject({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() }),
          // Hashes of the staff's own numbers: the team lead handles their files.
          staff: z.array(z.string().regex(/^[0-9a-f]{64}$/)).optional(),
          ssdn: z.strictObject({ userId: z.string().regex(/^\d{11}$/), email: z.email() }),
        }),
      )
      .min(1)
      // The last one would silently replace the other.
      .refine(
        (centres) =>
          hasNoDoubles(
            centres.flatMap(({ enterpriseNumber, formerEnterpriseNumbers = [] }) => [
              enterpriseNumber,
              ...formerEnterpriseNumbers,
            ]),
          ),
        'two centres have the same enterprise number, now or before',
      )
      // Of a code of two centres nobody could say whose registrations are under it.
      .refine(
        (centres) => hasNoDoubles(centres.flatMap(({ formerNisCodes = [] }) => formerNisCodes)),
        'two centres have the same former NIS code',
      )
      .refine((centres) => {
        const present = new Set(centres.map(({ nisCode }) => nisCode));
        return !centres.some(({ formerNisCodes = [] }) => formerNisCodes.some((code) => present.has(code)));
      }, 'a former NIS code is the present one of a centre'),
  })
  .transform(({ centres }) => centres);

function hasNoDoubles(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** The centres that use the gateway. */
export const centresFile = jsonFile(
  centresShape,
  'the path of a JSON file: `centres`, each with enterprise number, NIS code, names, SSDN user and e-mail',
);

const leastMs = 10;
const mostMs = 600_000;

/** A time limit. */
export const milliseconds = wholeNumber(leastMs, mostMs);

const servicesShape = z
  .record(
    z.string(),
    z
      .strictObject({
        path: z.string().optional(),
        legalContext: z.string().min(1).max(64).optional(),
        timeoutMs: z.int().min(leastMs).max(mostMs).optional(),
        security: z.enum(securityModes).optional(),
      })
      .transform(withoutAbsent),
  )
  .transform((services): KszSettings['services'] => services);

/** Values that replace those of the contracts, by service. */
export const servicesFile = jsonFile(
  servicesShape,
  'the path of a JSON file: by service name, any of `path`, `legalContext`, `timeoutMs`, `security`',
);
