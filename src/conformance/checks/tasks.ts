import { broken, held, type Check } from '../check.ts';

/** Whether the adapter works at all. */
export const taskChecks: readonly Check[] = [
  {
    id: 'does-its-tasks',
    what: 'The adapter does what it is asked, in time, and answers as described.',
    why: 'Where it does not, the other points are not seen, or seen in part.',
    sources: ['docs/conformance.md, The adapter'],
    how: 'Each task has an answer with status 200 and the members of its row. 501 says that the software does not do this.',
    judge: ({ tasks }) =>
      tasks.flatMap(({ number, task: { task }, failure, isMissing }) => {
        if (isMissing) return [];
        return [failure === undefined ? held(`task ${number}`) : broken(`task ${number} (${task}): ${failure}`)];
      }),
  },
];
