import { readdir, readFile, readlink } from 'node:fs/promises';

/** What a process holds. */
export interface Held {
  /** Resident memory in bytes. */
  readonly memory: number;
  /** Open descriptors, connections included. */
  readonly descriptors: number;
  readonly connections: number;
}

/** Looks at a process through `/proc`; undefined where there is none, or no such process. */
export async function lookAt(pid: number): Promise<Held | undefined> {
  try {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
    const memory = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
    const folder = `/proc/${String(pid)}/fd`;
    const names = await readdir(folder);
    const targets = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
    const connections = targets.filter((target) => target.startsWith('socket:')).length;
    return { memory, descriptors: names.length, connections };
  } catch {
    return undefined;
  }
}

/** Watches a process while something is done. @returns the most that it held at the same time, of each */
export async function watching<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; most: Held | undefined }> {
  let most: Held | undefined;
  const look = async () => {
    const held = await lookAt(pid);
    if (!held) return;
    most = {
      memory: Math.max(most?.memory ?? 0, held.memory),
      descriptors: Math.max(most?.descriptors ?? 0, held.descriptors),
      connections: Math.max(most?.connections ?? 0, held.connections),
    };
  };
  const timer = setInterval(() => void look(), 500);
  try {
    await look();
    const result = await work();
    await look();
    return { result, most };
  } finally {
    clearInterval(timer);
  }
}
