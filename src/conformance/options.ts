import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';
import { checks } from './checks/list.ts';
import { KitError } from './kit-error.ts';

/** What stands on the command line of the kit. */
export interface KitOptions {
  /** Address of an adapter that the kit asks. */
  readonly client?: string;
  /** Port at which the kit watches. */
  readonly proxy?: number;
  /** Address of a gateway of a sandbox that runs; one is started when it is absent. */
  readonly gateway?: string;
  readonly simulator: string;
  readonly identity: string;
  /** Ids of points; all when empty. */
  readonly only: readonly string[];
  /** Ids of what the software does not do. */
  readonly without: readonly string[];
  /** File for the checklist as JSON. */
  readonly json?: string;
  /** For each task. */
  readonly seconds: number;
  /** Whether only the points are told. */
  readonly list: boolean;
  /** Whether only the options are told. */
  readonly help: boolean;
}

const known = {
  client: {
    type: 'string',
    usage: '--client URL',
    meaning: 'asks the adapter of the software at this address to do tasks',
  },
  proxy: {
    type: 'string',
    usage: '--proxy PORT',
    meaning: 'stands before the gateway at this port and watches what you play',
  },
  gateway: {
    type: 'string',
    usage: '--gateway URL',
    meaning: 'uses a sandbox that runs; one is started when left out',
  },
  simulator: {
    type: 'string',
    usage: '--simulator URL',
    meaning: 'its simulator; http://127.0.0.1:8081 when left out',
    default: 'http://127.0.0.1:8081',
  },
  identity: {
    type: 'string',
    usage: '--identity URL',
    meaning: 'its identity provider; http://127.0.0.1:8082 when left out',
    default: 'http://127.0.0.1:8082',
  },
  only: {
    type: 'string',
    multiple: true,
    usage: '--only ID',
    meaning: 'judges this point only; may stand several times',
  },
  without: {
    type: 'string',
    multiple: true,
    usage: '--without ID',
    meaning: 'leaves out a point of what the software does not do; may stand several times',
  },
  json: { type: 'string', usage: '--json FILE', meaning: 'writes the checklist for programs too' },
  seconds: {
    type: 'string',
    usage: '--seconds 60',
    meaning: 'how long a task may take, and the adapter to come',
    default: '60',
  },
  list: { type: 'boolean', usage: '--list', meaning: 'says all points, with why and how' },
  help: { type: 'boolean', usage: '--help', meaning: 'says this' },
} as const satisfies Readonly<
  Record<string, ParseArgsOptionsConfig[string] & { readonly usage: string; readonly meaning: string }>
>;

/** The options with what each does. */
export function helpText(): string {
  return [
    'npm run conformance -- --client URL | --proxy PORT [OPTIONS]',
    '',
    ...Object.values(known).map(({ usage, meaning }) => `  ${usage.padEnd(17)}  ${meaning}`),
    '',
    'Exit code: 0 all held, 1 something is broken, 2 the kit could not work, 3 nothing is broken and something was not seen.',
  ].join('\n');
}

/** Every point, with why and how. */
export function listText(): string {
  return checks
    .map(({ id, what, why, sources, how, play }) => {
      const rows = [what, `why: ${why}`, `source: ${sources.join('; ')}`, `how: ${how}`];
      return [id, ...rows, `by hand: ${play ?? 'cannot be seen; only with --client'}`].join('\n  ');
    })
    .join('\n\n');
}

/**
 * Reads the command line.
 * @throws KitError with one sentence that says what is wrong
 */
export function readOptions(args: readonly string[]): KitOptions {
  const { client, proxy, gateway, json, only = [], without = [], list = false, help = false, ...rest } = parsed(args);
  const { simulator, identity, seconds } = rest;
  if (!list && !help && (client === undefined) === (proxy === undefined)) {
    throw new KitError('Give --client URL or --proxy PORT, and not both (--help says more).');
  }
  for (const id of [...only, ...without]) {
    if (!checks.some((check) => check.id === id))
      throw new KitError(`There is no point ${id}: --list says which there are.`);
  }
  const plain = (url: string) => url.replace(/\/$/, '');
  return {
    ...(client === undefined ? {} : { client: address('--client', client) }),
    ...(proxy === undefined ? {} : { proxy: whole('--proxy', proxy, 0, 65_535) }),
    ...(gateway === undefined ? {} : { gateway: plain(address('--gateway', gateway)) }),
    simulator: plain(address('--simulator', simulator)),
    identity: plain(address('--identity', identity)),
    only,
    without,
    ...(json === undefined ? {} : { json }),
    seconds: whole('--seconds', seconds, 1, 3_600),
    list,
    help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch {
    const usages = Object.values(known).map(({ usage }) => usage);
    throw new KitError(`The kit knows the options ${usages.join(', ')}, and not: ${args.join(' ')}`);
  }
}

function address(option: string, text: string): string {
  if (z.url({ protocol: /^https?$/ }).safeParse(text).success) return text;
  throw new KitError(`${option} must be an address like http://127.0.0.1:9000 (it is ${text}).`);
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new KitError(`${option} must be a number from ${least} to ${most} (it is ${text}).`);
}
