import { availableParallelism } from 'node:os';

/** Test files at a time. More than there are cores were tried: the same work, and answers that come too late for a test. */
export const workers = availableParallelism();
