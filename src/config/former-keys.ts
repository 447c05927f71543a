import { z } from 'zod';
import { ownKey } from './production.ts';
import { secretKey, type Kind, type TextOf } from './setting.ts';

/** A key that was the current one before. */
export interface FormerKey {
  readonly keyId: string;
  /** 32 bytes in base64. */
  readonly key: string;
  readonly isForLedgerOnly: boolean;
}

const parts = /^([a-z0-9-]{1,32}):([^:]*)(:ledger)?$/;

const shape = z
  .string()
  .optional()
  .transform((text, context): readonly FormerKey[] =>
    (text ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .flatMap((one) => {
        const [, keyId = '', key = '', ledger] = parts.exec(one) ?? [];
        if (secretKey.shape.safeParse(key).success) return [{ keyId, key, isForLedgerOnly: ledger !== undefined }];
        // The message must not repeat what could be a key.
        context.addIssue({ code: 'invalid_format', format: 'former keys', message: 'not a former key' });
        return [];
      }),
  );

/** Former keys, with a comma between them. */
export const formerKeys: Kind<typeof shape> = {
  shape,
  write: '`id:key`, with commas between several; a key as EVIDENCE_KEY, and `:ledger` after it where it counts no more',
};

/** Whoever can guess a former key, or has it as something else, could seal rows with it. */
export function ownFormerKeys(
  ...others: readonly string[]
): (former: readonly FormerKey[], textOf: TextOf) => string | undefined {
  return (former, textOf) => {
    const weak = former.map(({ key }) => ownKey(key)).find((refusal) => refusal !== undefined);
    if (weak !== undefined) return `has one that ${weak}`;
    const same = others.find((other) => former.some(({ key }) => key === textOf(other)));
    if (same !== undefined) return `has the same key as ${same}`;
    return new Set(former.map(({ key }) => key)).size < former.length ? 'has the same key twice' : undefined;
  };
}

/** A stored value names its key by the id. */
export function distinctIds(current: string): (textOf: TextOf) => string | undefined {
  return (textOf) => {
    const { data: former = [] } = shape.safeParse(textOf('EVIDENCE_KEYS_FORMER'));
    const ids = [textOf(current), ...former.map(({ keyId }) => keyId)];
    return new Set(ids).size < ids.length ? `names one id twice, or that of ${current}` : undefined;
  };
}
