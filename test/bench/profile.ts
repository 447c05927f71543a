import type { Profiler } from 'node:inspector';

/*
 * Profiles without the profiler. Beginning one stops the program for up to half a second, because the engine lists all
 * code it has compiled. The first sample, taken in that call, is then said to have lasted as long, and stands above
 * everything that the program itself did.
 */

/** Where the functions of Node are that begin and end a profile. */
const profiler = 'node:inspector';

/**
 * A CPU profile that begins and ends with the program's own work: no sample was taken in the profiler, and none of its
 * functions is named. What time passed in it between two other samples is counted with the later one.
 */
export function withoutProfiler(profile: Profiler.Profile): Profiler.Profile {
  const left = leftOut(profile.nodes);
  const nodes = profile.nodes
    .filter(({ id }) => !left.has(id))
    .map((node) => (node.children ? { ...node, children: node.children.filter((id) => !left.has(id)) } : node));
  const samples: number[] = [];
  const timeDeltas: number[] = [];
  let { startTime } = profile;
  let passed = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    passed += profile.timeDeltas?.[index] ?? 0;
    if (left.has(id)) continue;
    if (samples.length === 0) startTime += passed;
    timeDeltas.push(samples.length === 0 ? 0 : passed);
    samples.push(id);
    passed = 0;
  }
  // What is left has passed after the last sample.
  const endTime = passed > 0 ? timeDeltas.reduce((sum, delta) => sum + delta, startTime) : profile.endTime;
  return { nodes, startTime, endTime, samples, timeDeltas };
}

/** The nodes of the profiler's own functions, and of all that they called. */
function leftOut(nodes: readonly Profiler.ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const left = new Set<number>();
  const leave = (node: Profiler.ProfileNode): void => {
    left.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) leave(child);
    }
  };
  for (const node of nodes) if (node.callFrame.url === profiler) leave(node);
  return left;
}

/** A place where memory was taken, with what was taken in the calls below it. */
export interface AllocationNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children: readonly AllocationNode[];
}

/** What was allocated (`SamplingHeapProfile` of the engine's protocol; the types of Node name only a part of it). */
export interface AllocationProfile {
  readonly head: AllocationNode;
  readonly samples: readonly { readonly nodeId: number }[];
}

/** A profile of what was allocated, without what the profiler itself took. */
export function withoutProfilerAllocations({ head, samples }: AllocationProfile): AllocationProfile {
  const kept = new Set<number>();
  const keep = (node: AllocationNode): AllocationNode => {
    kept.add(node.id);
    return { ...node, children: node.children.filter(({ callFrame }) => callFrame.url !== profiler).map(keep) };
  };
  const cleaned = keep(head);
  return { head: cleaned, samples: samples.filter(({ nodeId }) => kept.has(nodeId)) };
}
