import { expect } from 'vitest';
import type { ListedPersona } from '../../client.ts';
import { impossibleNumber, malformedBody } from './routes-of-integrations.ts';
import { nobodysId, type Route, type Subject } from './route.ts';
import { ghent, today, type Asked, type Stage } from './stage.ts';

let alerts = 0;
const flag = (ssin: string) => ({
  alertId: String((alerts += 1)),
  formNumber: '100200300',
  ssin,
  raisedOn: today,
  aid: 'livingWage',
  crossing: 'work',
  months: [today.slice(0, 7)],
});

/** The evidence of it names somebody among others: flags.test.ts. */
const importing = (): Asked => ({ path: '/flags', body: { flags: [flag('94641220613')] } });
const list = (): Asked => ({ path: '/flags/query', body: { states: ['overdue'] } });
const byNumber = ({ person }: Subject): Asked => ({ path: '/flags/query', body: { ssin: person?.ssin } });
const one = ({ flagId = nobodysId }: Subject): Asked => ({ path: `/flags/${flagId}` });
const feedback = ({ flagId = nobodysId }: Subject): Asked => ({ path: `/flags/${flagId}/feedback`, body: { code: 1 } });

/** A flag of a centre about a person. */
async function flagged(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  const { status, body, text } = await stage.prepare<{ items: readonly { flagId?: string }[] }>(
    { path: '/flags', body: { flags: [flag(person.ssin)] } },
    centre,
  );
  expect(status, text).toBe(200);
  const { flagId } = body.items[0] ?? {};
  expect(flagId, text).toBeDefined();
  return { person, flagId: String(flagId) };
}

const workers = ['socialWorker', 'teamLead'] as const;

/** Flags of the supervisor. */
export const routesOfFlags: readonly Route[] = [
  {
    operation: 'POST /flags',
    act: 'importFlags',
    scope: 'integrate',
    roles: [...workers, 'softwareIntegration'],
    target: 'list',
    centre: ghent,
    make: () => Promise.resolve({}),
    asked: importing,
    done: { status: 200, entry: { action: 'importFlags', outcome: 'answered', about: 'nobody', names: 'none' } },
    malformed: malformedBody(importing),
    refused: [],
    without: { 'refused input': 'a row that is wrong keeps no other from being taken: flags.test.ts' },
  },
  {
    operation: 'POST /flags/query',
    act: 'queryFlags',
    scope: 'integrate',
    roles: workers,
    target: 'list',
    centre: ghent,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: list,
    done: { status: 200, entry: { action: 'queryFlags', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(list),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    operation: 'POST /flags/query',
    variant: 'by number',
    act: 'queryFlags',
    scope: 'integrate',
    roles: workers,
    target: 'person',
    centre: ghent,
    isReading: true,
    make: flagged,
    asked: byNumber,
    done: { status: 200, entry: { action: 'queryFlags', outcome: 'answered', about: 'person', names: 'none' } },
    malformed: malformedBody(byNumber, impossibleNumber).slice(1),
    refused: [],
    without: {
      'wrong role': 'row of the list',
      'wrong role, malformed': 'row of the list',
      'refused input': 'nothing that the schema does not refuse',
    },
  },
  {
    operation: 'GET /flags/{flagId}',
    act: 'readFlag',
    scope: 'integrate',
    roles: workers,
    target: 'flag',
    centre: ghent,
    isReading: true,
    make: flagged,
    asked: one,
    done: { status: 200, entry: { action: 'readFlag', outcome: 'answered', about: 'person', names: 'none' } },
    malformed: [{ what: 'bad id', asked: () => one({ flagId: 'no-uuid' }), isTargetKnown: false }],
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    operation: 'POST /flags/{flagId}/feedback',
    act: 'giveFlagFeedback',
    scope: 'integrate',
    roles: workers,
    target: 'flag',
    centre: ghent,
    make: flagged,
    asked: feedback,
    done: { status: 202, entry: { action: 'giveFlagFeedback', outcome: 'answered', about: 'person', names: 'none' } },
    malformed: [
      { what: 'bad body', asked: (subject) => ({ ...feedback(subject), body: {} }), isTargetKnown: false },
      { what: 'bad id', asked: () => feedback({ flagId: 'no-uuid' }), isTargetKnown: false },
    ],
    refused: [
      {
        what: 'a code that does not hold',
        make: (stage) => flagged(stage, stage.somebody(), ghent),
        asked: (subject) => ({ ...feedback(subject), body: { code: 999 } }),
        expected: {
          status: 400,
          problem: 'belgif:badRequest',
          entry: { action: 'giveFlagFeedback', outcome: 'denied', about: 'person', names: 'none' },
        },
      },
    ],
  },
];
