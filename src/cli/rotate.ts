import { optionsOf, type Command } from './command.ts';
import { readKeyState, type KeyState } from './key-state.ts';

/** Where the replacement of the evidence key stands. */
export interface Rotation {
  /** Number of the next step of "To replace it" in docs/operations.md; 1 when none is under way. */
  readonly step: 1 | 3 | 4 | 5;
  /** What is seen to be done. */
  readonly done: readonly string[];
  /** What to do now. */
  readonly next: readonly string[];
  /** True when something is begun and not ended. */
  readonly isUnderWay: boolean;
}

/**
 * Reads from the settings and the database which step of the replacement of the evidence key is next. It sees the
 * settings of this place only, not those of other gateways.
 */
export function rotationOf({ ring, ledger, rows }: KeyState): Rotation {
  const current = ring.find(({ use }) => use === 'current')?.keyId ?? '';
  const ids = (use: 'former' | 'ledgerOnly') => ring.flatMap((one) => (one.use === use ? [one.keyId] : []));
  const wasUsed = (keyId: string) => ledger.some((one) => one.keyId === keyId) || countOf(keyId) > 0;
  const countOf = (keyId: string | undefined) =>
    rows.reduce((sum, one) => (one.keyId === keyId ? sum + one.rows : sum), 0);
  const known = new Set<string | undefined>(ring.map(({ keyId }) => keyId));
  const former = ids('former');

  const strange = rows.filter(({ keyId }) => keyId !== undefined && !known.has(keyId));
  if (strange.length > 0) {
    const names = [...new Set(strange.map(({ keyId }) => keyId ?? ''))].join(', ');
    return underWay(
      4,
      [],
      [
        `Rows are under keys that are not in the settings (${names}): put them in EVIDENCE_KEYS_FORMER, and start the gateways again.`,
      ],
    );
  }
  const awaited = former.filter((keyId) => !wasUsed(keyId));
  if (awaited.length > 0) {
    return underWay(
      3,
      [`Step 2: ${awaited.join(', ')} is known here, and nothing was made with it yet.`],
      [
        'Be sure that every gateway was restarted with it in EVIDENCE_KEYS_FORMER.',
        `Then exchange them: ${awaited[0] ?? ''} in EVIDENCE_KEY and EVIDENCE_KEY_ID, ${current} in EVIDENCE_KEYS_FORMER; restart one by one.`,
      ],
    );
  }
  if (former.length > 0 && !ledger.some(({ keyId }) => keyId === current)) {
    return underWay(
      3,
      [`Step 3: ${current} is the current key here.`],
      ['No gateway has started with it yet: restart the gateways, one by one.'],
    );
  }
  const left = [...former, ...ids('ledgerOnly')].filter((keyId) => countOf(keyId) > 0);
  if (left.length > 0) {
    const counts = left.map((keyId) => `${String(countOf(keyId))} under ${keyId}`).join(', ');
    return underWay(
      4,
      [`Step 3: ${current} is the current key, and the evidence is written with it.`],
      [
        `Rows that are not renewed yet: ${counts}. "renewSeals" goes on at each start of a gateway and every night.`,
        ...left
          .filter((keyId) => ids('ledgerOnly').includes(keyId))
          .map(
            (keyId) =>
              `Those under ${keyId} open nothing, because it has ":ledger": take that away until they are renewed.`,
          ),
        'When the number stays the same after a restart, see RowsChanged in docs/operations.md.',
      ],
    );
  }
  if (former.length > 0) {
    return underWay(
      5,
      [`Step 4: every row outside the evidence is under ${current}.`],
      [
        `Put ":ledger" after ${former.join(', ')} in EVIDENCE_KEYS_FORMER, and restart one by one. Keep the key: the evidence of its time needs it.`,
      ],
    );
  }
  return {
    step: 1,
    done: [`No replacement is under way: ${current} is the current key, and no row is under another one.`],
    next: [
      'To begin one: keys new --file FILE; then add the new key to every gateway as EVIDENCE_KEYS_FORMER=newid:key, and restart them one by one.',
    ],
    isUnderWay: false,
  };
}

function underWay(step: Rotation['step'], done: readonly string[], next: readonly string[]): Rotation {
  return { step, done, next, isUnderWay: true };
}

/** Says which step of the replacement of the evidence key is next. */
export const rotate: Command = {
  name: 'rotate',
  usage: '',
  meaning: 'Says which step of the replacement of the evidence key is next, and checks the one before.',
  details: [
    '',
    'The steps stand in docs/operations.md under "To replace it". It reads the settings and the database, and changes',
    'neither; start it again after each step. It cannot see the settings of other gateways.',
    'Exit code 1 while a replacement is under way.',
  ],
  run: async (context) => {
    optionsOf(rotate, context.args, {});
    const { step, done, next, isUnderWay } = rotationOf(await readKeyState(context));
    for (const line of done) context.say(`Done. ${line}`);
    for (const [index, line] of next.entries())
      context.say(`${index === 0 ? `Next is step ${String(step)}.` : '  '} ${line}`);
    return isUnderWay ? 1 : 0;
  },
};
