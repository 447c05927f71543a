import { Session, type Profiler } from 'node:inspector';
import { describe, expect, it } from 'vitest';
import { withoutProfiler, withoutProfilerAllocations, type AllocationNode, type AllocationProfile } from './profile.ts';

const work = frame('work', 'file:///gateway.ts');
const post = frame('post', 'node:inspector');

function frame(functionName: string, url: string) {
  return { functionName, url, scriptId: '1', lineNumber: 0, columnNumber: 0 };
}

/** The root (1) calls the work (2), and a message (3) the profiler (4), which calls something (5). */
function profileOf(samples: readonly number[], timeDeltas: readonly number[], endTime: number): Profiler.Profile {
  return {
    nodes: [
      { id: 1, callFrame: frame('(root)', ''), children: [2, 3] },
      { id: 2, callFrame: work },
      { id: 3, callFrame: frame('message', 'file:///contender.ts'), children: [4] },
      { id: 4, callFrame: post, children: [5] },
      { id: 5, callFrame: frame('dispatch', 'node:internal/util') },
    ],
    startTime: 1000,
    endTime,
    samples: [...samples],
    timeDeltas: [...timeDeltas],
  };
}

describe('a CPU profile without the profiler', () => {
  it('begins with the first sample of the program', () => {
    const cleaned = withoutProfiler(profileOf([4, 2, 3], [180_000, 700, 500], 182_300));
    expect(cleaned).toMatchObject({ samples: [2, 3], timeDeltas: [0, 500], startTime: 181_700, endTime: 182_300 });
  });

  it('ends with the last sample of the program', () => {
    const cleaned = withoutProfiler(profileOf([2, 3, 5], [200, 500, 40_000], 42_000));
    expect(cleaned).toMatchObject({ samples: [2, 3], timeDeltas: [0, 500], startTime: 1200, endTime: 1700 });
  });

  it('keeps the time between two samples of the program', () => {
    const cleaned = withoutProfiler(profileOf([2, 4, 3], [200, 300, 400], 2000));
    expect(cleaned).toMatchObject({ samples: [2, 3], timeDeltas: [0, 700], startTime: 1200, endTime: 2000 });
  });

  it('names none of its functions, nor what they called', () => {
    const { nodes } = withoutProfiler(profileOf([2], [200], 2000));
    expect(nodes.map(({ id, children }) => [id, children])).toEqual([
      [1, [2, 3]],
      [2, undefined],
      [3, []],
    ]);
  });

  it('is whole when it is a real one', () => {
    const { nodes, samples, timeDeltas, startTime, endTime } = withoutProfiler(realProfile());
    expect(nodes.map(({ callFrame }) => callFrame.url)).not.toContain('node:inspector');
    expect(nodes.map(({ callFrame }) => callFrame.functionName)).toContain('countUp');
    expect(timeDeltas).toHaveLength(samples?.length ?? 0);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(samples?.filter((id) => !ids.has(id))).toEqual([]);
    expect(nodes.flatMap(({ children = [] }) => children).filter((id) => !ids.has(id))).toEqual([]);
    expect(timeDeltas?.reduce((sum, delta) => sum + delta, startTime)).toBeLessThanOrEqual(endTime);
  });
});

function realProfile(): Profiler.Profile {
  const session = new Session();
  session.connect();
  let taken: Profiler.Profile | undefined;
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 100 });
  session.post('Profiler.start');
  countUp();
  session.post('Profiler.stop', (_error, { profile }) => (taken = profile));
  session.disconnect();
  if (!taken) throw new Error('the engine gave no profile');
  return taken;
}

/** Long enough to be seen at any sampling interval. */
function countUp(): number {
  const until = performance.now() + 100;
  let count = 0;
  while (performance.now() < until) count += 1;
  return count;
}

describe('a profile of allocations without the profiler', () => {
  it('names none of its functions, nor what they called', () => {
    const node = (id: number, callFrame: AllocationNode['callFrame'], children: AllocationNode[] = []) => ({
      id,
      callFrame,
      selfSize: 10,
      children,
    });
    const head = node(1, frame('(root)', ''), [node(2, work), node(3, post, [node(4, work)])]);
    const samples = [1, 2, 3, 4].map((nodeId) => ({ size: 10, nodeId, ordinal: nodeId }));
    expect(withoutProfilerAllocations({ head, samples })).toEqual({
      head: node(1, frame('(root)', ''), [node(2, work)]),
      samples: samples.slice(0, 2),
    });
  });

  it('is whole when it is a real one', () => {
    const { head, samples } = withoutProfilerAllocations(realAllocations());
    const nodes = nodesBelow(head);
    expect(nodes.map(({ callFrame }) => callFrame.url)).not.toContain('node:inspector');
    const ids = new Set(nodes.map(({ id }) => id));
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.filter(({ nodeId }) => !ids.has(nodeId))).toEqual([]);
  });
});

function nodesBelow(node: AllocationNode): readonly AllocationNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}

function realAllocations(): AllocationProfile {
  const session = new Session();
  session.connect();
  let taken: AllocationProfile | undefined;
  session.post('HeapProfiler.startSampling', { samplingInterval: 256 });
  const held = Array.from({ length: 10_000 }, (_, index) => ({ index }));
  session.post('HeapProfiler.stopSampling', (_error, { profile }) => {
    taken = profile as unknown as AllocationProfile;
  });
  session.disconnect();
  if (!taken || held.length === 0) throw new Error('the engine gave no profile');
  return taken;
}
