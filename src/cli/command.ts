import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a command has to do with: the settings it was started with, and where its lines go. */
export interface CommandContext {
  readonly environment: NodeJS.ProcessEnv;
  /** What stands after the name of the command. */
  readonly args: readonly string[];
  /** Writes a line for the person who started it. */
  readonly say: (line: string) => void;
  /** Aborts when the person interrupts it. */
  readonly signal: AbortSignal;
}

/** One thing that an operator can ask for. */
export interface Command {
  readonly name: string;
  /** What may stand after the name, as in a usage line; empty when nothing may. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly meaning: string;
  /** The rest of its help, line by line. */
  readonly details: readonly string[];
  /** @returns the exit code: 0 all is well, 1 something has to be done; an error that it throws is 2 */
  run(context: CommandContext): Promise<number>;
}

/** How the program is called. */
const programName = 'social-inquiry-gateway';

/** The command cannot be understood; the message says what there is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the options of a command.
 * @param words how many words may stand beside the options
 * @throws UsageError with the usage line of the command
 */
export function optionsOf<const Options extends ParseArgsOptionsConfig>(
  { name, usage }: Pick<Command, 'name' | 'usage'>,
  args: readonly string[],
  options: Options,
  words = 0,
) {
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: words > 0 });
    if (read.positionals.length <= words) return read;
  } catch {
    // The sentence is the same.
  }
  throw new UsageError(`Usage: ${[programName, name, usage].filter((part) => part !== '').join(' ')}`);
}

/** The lines of `--help` for the whole program. */
function helpOf(commands: readonly Command[]): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `Usage: ${programName} COMMAND [OPTIONS]`,
    '',
    ...commands.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`),
    '',
    `${programName} COMMAND --help says more of one. Settings are read from the environment; --env FILE before`,
    'the command reads those that are not there from a file of NAME=value lines. Where no database is named, the',
    'commands that need one mean the sandbox of this folder.',
    '',
    'Exit codes: 0 all is well, 1 something has to be done, 2 the command could not run, 130 it was interrupted.',
  ];
}

/** The lines of `--help` for one command. */
function helpOn({ name, usage, meaning, details }: Command): readonly string[] {
  return [`Usage: ${[programName, name, usage].filter((part) => part !== '').join(' ')}`, '', meaning, ...details];
}

/**
 * Finds the command that was asked for and runs it.
 * @param args all that stands after the name of the program, without `--env`
 * @returns its exit code
 * @throws UsageError when there is no such command
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  context: Omit<CommandContext, 'args'>,
): Promise<number> {
  const [name, ...rest] = args;
  const show = (lines: readonly string[]) => {
    lines.forEach((line) => {
      context.say(line);
    });
    return 0;
  };
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [wanted] = rest;
    const one = commands.find((command) => command.name === wanted);
    return show(one === undefined ? helpOf(commands) : helpOn(one));
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const names = commands.map((one) => one.name).join(', ');
    throw new UsageError(`There is no command ${JSON.stringify(name)}. There are: ${names}.`);
  }
  if (rest.includes('--help') || rest.includes('-h')) return show(helpOn(command));
  return command.run({ ...context, args: rest });
}
