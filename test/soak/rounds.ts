import type { Got, Load } from './callers.ts';
import { isTouched, soakFaults, untrue, well, type SoakFault } from './faults.ts';
import { lookAt, type Held } from './watch.ts';
import { during, figuresOf, recovered, withTrouble, type Figures, type While } from './while.ts';
import type { SoakStream, SoakWorld } from './world.ts';

/** What was measured so far. */
export interface Measured {
  /** By what was done, one entry for each time. */
  readonly figures: Map<string, Figures[]>;
  /** p99 of the other streams, before and while one hangs. */
  readonly besideHanging: [number, number][];
  /** p99 of what is accepted, at its own load and at ten times that. */
  readonly tenfold: [number, number][];
  /** What a gateway holds when nobody asks, after each round. */
  readonly quiet: Held[];
  /** By fault, how often a faulty stream was answered with which status. */
  readonly told: Map<string, Map<number, number>>;
  readonly cells: { done: number };
  /** Sentences about what must not be. */
  readonly evidence: string[];
  readonly statuses: string[];
  readonly notBack: string[];
}

export function nothingMeasured(): Measured {
  return {
    figures: new Map(),
    besideHanging: [],
    tenfold: [],
    quiet: [],
    told: new Map(),
    cells: { done: 0 },
    evidence: [],
    statuses: [],
    notBack: [],
  };
}

/** Two gateways on one database: one before the simulator, which can fail, and one before a Bank that answers at once. */
export interface Worlds {
  readonly world: SoakWorld;
  readonly quick: SoakWorld;
}

export interface RoundOptions {
  readonly measured: Measured;
  /** Ends what is under way, with what it has. */
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
}

/** Callers that are all let in: the gateway begins with more. */
const own = 100;
const usual = 16;
const hanging = 100;
const manyConnections = 1_500;
/** Every so many rounds there are many connections. */
const manyEvery = 3;
const cellsPerRound = 4;
/** Few callers, usual ones, and ten times as many. */
const cellCallers = [4, usual, 10 * usual] as const;
const secondsOf = { own: 6, tenfold: 10, beside: 8, cell: 3, many: 10 };
const honoursRetryAfter = 5_000;
const impatient = 1_000;

/** One round of everything; further rounds take other services and faults. @param number from 0 */
export async function round({ world, quick }: Worlds, number: number, options: RoundOptions): Promise<void> {
  const { measured, stop, say } = options;
  const goesOn = () => !stop.aborted;

  function load(
    streams: readonly SoakStream[],
    callers: number,
    seconds: number,
    patienceMs = honoursRetryAfter,
  ): Load {
    const end = performance.now() + seconds * 1_000;
    return { callers, streams, patienceMs, goOn: () => goesOn() && performance.now() < end };
  }
  function note(what: string, figures: Figures): void {
    if (figures.answers === 0) return;
    measured.figures.set(what, [...(measured.figures.get(what) ?? []), figures]);
    say(`${what}: ${lineOf(figures)}`);
  }
  function judge({ answers, contradictions }: While, wrong: (answers: readonly Got[]) => readonly string[]): void {
    measured.evidence.push(...contradictions);
    measured.statuses.push(...wrong(answers));
  }
  const allWell = (answers: readonly Got[]) => answers.flatMap((got) => well(got, true));

  async function tooMany(): Promise<void> {
    const before = await during(quick, load(quick.streams, own, secondsOf.own));
    judge(before, allWell);
    note('quick Bank, its own load', figuresOf(before, own));
    const after = await during(quick, load(quick.streams, 10 * own, secondsOf.tenfold));
    judge(after, allWell);
    note('quick Bank, ten times as many callers', figuresOf(after, 10 * own));
    if (goesOn()) measured.tenfold.push([figuresOf(before, own).p99, figuresOf(after, 10 * own).p99]);
    if (number % manyEvery !== 0 || !goesOn()) return;
    const many = await during(quick, load(quick.streams, manyConnections, secondsOf.many));
    judge(many, allWell);
    note('quick Bank, 1,500 connections', figuresOf(many, manyConnections));
  }

  async function besideHanging(): Promise<void> {
    const faulty = world.streams[number % world.streams.length];
    if (!faulty) return;
    const others = world.streams.filter((stream) => !isTouched(stream, faulty));
    const before = await during(world, load(others, usual, secondsOf.beside));
    judge(before, allWell);
    note('others, nothing hangs', figuresOf(before, usual));
    const fault = { kind: 'hang', tells: [504] } as const;
    const after = await withTrouble(world, faulty, { kind: 'hang' }, () =>
      during(world, load(others, usual, secondsOf.beside), load([faulty], hanging, secondsOf.beside, impatient)),
    );
    judge(after, (answers) => untrue(answers, { fault, faulty, mayRefuse: true }, world.streams));
    const figures = figuresOf(after, usual + hanging, ({ stream }) => stream !== faulty.name);
    note('others, 100 callers at one that hangs', figures);
    if (goesOn()) measured.besideHanging.push([figuresOf(before, usual).p99, figures.p99]);
    measured.notBack.push(...(await recovered(world, [faulty])));
  }

  async function cell(index: number): Promise<void> {
    const { faulty, fault, callers } = cellOf(index, world.streams);
    if (!faulty || !fault) return;
    const { kind, delayMs } = fault;
    const trouble = { kind, ...(delayMs === undefined ? {} : { delayMs }) };
    // Every other caller asks the faulty one.
    const streams = world.streams.flatMap((stream) => (stream === faulty ? [] : [stream, faulty]));
    const done = await withTrouble(world, faulty, trouble, () =>
      during(world, load(streams, callers, secondsOf.cell, impatient)),
    );
    judge(done, (answers) => untrue(answers, { fault, faulty, mayRefuse: callers > usual }, world.streams));
    const told = measured.told.get(kind) ?? new Map<number, number>();
    for (const { stream, status } of done.answers) {
      if (stream === faulty.name) told.set(status, (told.get(status) ?? 0) + 1);
    }
    measured.told.set(kind, told);
    measured.cells.done += 1;
    note(`one of the Bank fails, ${String(callers)} callers`, figuresOf(done, callers));
    measured.notBack.push(...(await recovered(world, [faulty])));
  }

  if (goesOn()) await tooMany();
  if (goesOn()) await besideHanging();
  for (let index = 0; index < cellsPerRound && goesOn(); index += 1) await cell(number * cellsPerRound + index);
  const held = await lookAt(quick.pid);
  if (held) measured.quiet.push(held);
}

/** The cell of service × fault × load with this number; all come once before one comes again. */
function cellOf(index: number, streams: readonly SoakStream[]) {
  const fault: SoakFault | undefined = soakFaults[index % soakFaults.length];
  const faulty = streams[(index + Math.floor(index / soakFaults.length)) % streams.length];
  const callers = cellCallers[Math.floor(index / 2) % cellCallers.length] ?? usual;
  return { faulty, fault, callers };
}

function lineOf({ answers, accepted, p50, p99, perSecond, memory, connections }: Figures): string {
  const times = `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${perSecond.toFixed(0)}/s`;
  const held = `${(memory / 1e6).toFixed(0)} MB, ${String(connections)} connections`;
  return `${String(answers)} answers, ${accepted.toFixed(1)} % with data, ${times}, ${held}`;
}
