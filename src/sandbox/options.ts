import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';
import { StartError } from './start-error.ts';

/** What stands on the command line of the sandbox. */
export interface SandboxOptions {
  /** Where the clock of the sandbox starts; the real time when absent. */
  readonly now?: Date;
  /** Whether what former starts left is removed first. */
  readonly reset: boolean;
  /** Personas that are integrated at the start: each a number, or a word of a name. */
  readonly personas: readonly string[];
  /** Whether the page is opened in a browser. */
  readonly open: boolean;
  /** Whether only the options are told. */
  readonly help: boolean;
}

const known = {
  now: { type: 'string', usage: '--now 2027-02-28', meaning: 'starts on another day, or at a moment with its offset' },
  persona: {
    type: 'string',
    multiple: true,
    usage: '--persona Rachid',
    meaning: 'integrates a persona at the start: a number or a name; may stand several times',
  },
  open: { type: 'boolean', usage: '--open', meaning: 'opens the dossier page in a browser' },
  reset: { type: 'boolean', usage: '--reset', meaning: 'removes what former starts left in the folder of the sandbox' },
  help: { type: 'boolean', usage: '--help', meaning: 'says this' },
} as const satisfies Readonly<
  Record<string, ParseArgsOptionsConfig[string] & { readonly usage: string; readonly meaning: string }>
>;

/** The options with what each does, line by line. */
export function optionsHelp(): readonly string[] {
  return [
    'npm run sandbox -- [OPTIONS]',
    '',
    ...Object.values(known).map(({ usage, meaning }) => `  ${usage.padEnd(18)}  ${meaning}`),
    '',
    'Variables: GATEWAY_PORT, KSZ_SIMULATOR_PORT, IDENTITY_PORT, SANDBOX_DATA_DIR, LOG_LEVEL, and any setting of the',
    'gateway that the sandbox does not set itself (docs/operations.md).',
  ];
}

/**
 * Reads the command line.
 * @throws StartError with one sentence that names what there is, or what is wrong
 */
export function readOptions(args: readonly string[]): SandboxOptions {
  const { now, reset = false, persona = [], open = false, help = false } = parsed(args);
  const others = { reset, personas: persona, open, help };
  return now === undefined ? others : { ...others, now: momentOf(now) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch {
    const usages = Object.values(known).map(({ usage }) => usage);
    throw new StartError(`The sandbox knows the options ${usages.join(', ')}, and not: ${args.join(' ')}`);
  }
}

/** A day alone is nine o'clock in the morning there, Belgian winter time: the day is the same in every season. */
function momentOf(now: string): Date {
  const day = z.iso.date().safeParse(now);
  const moment = z.iso.datetime({ offset: true }).safeParse(now);
  if (day.success) return new Date(`${day.data}T09:00:00+01:00`);
  if (moment.success) return new Date(moment.data);
  throw new StartError(
    `--now must be a day or a moment with its offset, like 2027-02-28 or 2027-02-28T09:00:00+01:00 (it is ${now}).`,
  );
}
