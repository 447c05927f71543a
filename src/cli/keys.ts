import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { ToolError } from '../ledger-access.ts';
import { optionsOf, type Command, type CommandContext } from './command.ts';
import { readKeyState, type KeyState } from './key-state.ts';

const uses = {
  current: 'seals and opens',
  former: 'opens, and is renewed',
  ledgerOnly: 'opens the evidence of its time only',
} as const;

/** The lines that say which keys there are and what is under each. */
export function shownKeys({ ring, ledger, rows }: KeyState): readonly string[] {
  const known = new Set(ring.map(({ keyId }) => keyId));
  const strange = [...new Set(rows.flatMap(({ keyId }) => (keyId === undefined || known.has(keyId) ? [] : [keyId])))];
  const under = (keyId: string | undefined) => rows.filter((one) => one.keyId === keyId);
  const told = (keyId: string | undefined) => under(keyId).map((one) => `    ${one.table}: ${String(one.rows)} rows`);
  const evidence = (keyId: string) => {
    const own = ledger.find((one) => one.keyId === keyId);
    return own === undefined
      ? '    the evidence: never used'
      : `    the evidence: ${String(own.rows)} rows in ${String(own.chains)} chains`;
  };
  return [
    ...ring.flatMap(({ keyId, use }) => [`${keyId}  (${use}: ${uses[use]})`, evidence(keyId), ...told(keyId)]),
    ...strange.flatMap((keyId) => [`${JSON.stringify(keyId)}  (not in the settings: opens nothing)`, ...told(keyId)]),
    ...(under(undefined).length > 0 ? ['Rows that have no seal', ...told(undefined)] : []),
  ];
}

/** Whether something is under a key that the settings do not have, or has no seal. */
function isAstray({ ring, rows }: KeyState): boolean {
  const known = new Set<string | undefined>(ring.map(({ keyId }) => keyId));
  return rows.some(({ keyId }) => !known.has(keyId));
}

async function show(context: CommandContext): Promise<number> {
  optionsOf(keys, context.args, {});
  const state = await readKeyState(context);
  shownKeys(state).forEach(context.say);
  if (!isAstray(state)) return 0;
  context.say('Some rows are under no key of the settings: they open nothing (RowsChanged in docs/operations.md).');
  return 1;
}

/** Writes a key to a file that did not exist, and never to a terminal. */
async function makeKey({ args, say }: CommandContext): Promise<number> {
  const { file } = optionsOf(keys, args.slice(1), { file: { type: 'string' } }).values;
  if (file === undefined) throw new ToolError('Say where the key goes: keys new --file evidence.key');
  const content = `${randomBytes(32).toString('base64')}\n`;
  await writeFile(file, content, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ToolError(
      code === 'EEXIST'
        ? `${file} exists: a key is never written over another file.`
        : `${file} cannot be written (${code}).`,
    );
  });
  say(`A new key is in ${file}; only you can read it.`);
  say(
    `Its fingerprint, as "openssl dgst -sha256 ${file}" says it: ${createHash('sha256').update(content).digest('hex')}`,
  );
  say('Give it an id that was never used, e.g. evidence- and the year; docs/operations/keys.md says who keeps copies.');
  return 0;
}

/** Shows the ring of evidence keys, or makes a new key. */
export const keys: Command = {
  name: 'keys',
  usage: '[new --file FILE]',
  meaning: 'Shows the evidence keys, and what is still under which; "keys new" makes one.',
  details: [
    '',
    'Needs DATABASE_URL, EVIDENCE_KEY and EVIDENCE_KEY_ID; EVIDENCE_KEYS_FORMER where there are former ones. It reads',
    'whole tables, and writes nothing. No key is ever shown.',
    '',
    '  new --file FILE  makes a key and writes it to a file that must not exist (mode 0600)',
  ],
  run: (context) => (context.args[0] === 'new' ? makeKey(context) : show(context)),
};
