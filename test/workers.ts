import { availableParallelism } from 'node:os';

/** Test files at a time. They wait for programs and databases more than they compute. */
export const workers = Math.ceil(availableParallelism() * 1.5);
