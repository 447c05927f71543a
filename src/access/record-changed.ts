import { RowChangedError } from '../evidence/row-sealing.ts';
import { Problem } from '../values/problem.ts';
import { readTexts } from '../values/text-file.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['recordChanged']);

/**
 * What somebody changed behind the gateway's back opens nothing: a refusal, which the evidence records and the caller can
 * do nothing about but tell. Any other error stays as it is.
 */
export function asRefusal(error: unknown): unknown {
  return error instanceof RowChangedError
    ? new Problem('recordChanged', { detail: texts.recordChanged, cause: error })
    : error;
}
