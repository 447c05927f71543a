import { expect } from 'vitest';
import type { ListedPersona } from '../../client.ts';
import { denied } from './routes-of-integrations.ts';
import { nobodysId, type Role, type Route, type Subject } from './route.ts';
import { ghent, today, type Asked, type Stage } from './stage.ts';

const workers: readonly Role[] = ['socialWorker', 'teamLead'];

const at =
  (part: string, body?: unknown) =>
  (subject: Subject): Asked => ({
    path: `/approvals/${subject.approvalId ?? nobodysId}${part}`,
    ...(body === undefined ? { method: part === '' ? 'GET' : 'POST' } : { body }),
  });
const declining = at('/decline', { reason: 'the report on the home visit is missing' });

/** A decision that waits for a second person. */
async function waiting(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  const file = await stage.integrate(person, centre);
  const path = `/integrations/${file.integrationId}/decision`;
  const asked = await stage.prepare<{ approvalId: string }>(
    { path, body: { decidedOn: today, outcome: 'refused' } },
    centre,
  );
  expect(asked.status, asked.text).toBe(202);
  return { ...file, approvalId: asked.body.approvalId };
}

async function declined(stage: Stage): Promise<Subject> {
  const subject = await waiting(stage, stage.somebody(), ghent);
  expect((await stage.prepare(declining(subject))).status).toBe(200);
  return subject;
}

const approval = { target: 'approval' as const, scope: 'integrate' as const, roles: workers, centre: ghent };
const badId = (part: string, body?: unknown) => [
  { what: 'bad id', asked: () => at(part, body)({ approvalId: 'no-uuid' }), isTargetKnown: false },
];
const closed = (act: string, asked: (subject: Subject) => Asked) => ({
  what: 'declined before',
  make: declined,
  asked,
  expected: denied(409, 'pcsw:socialInquiry:approvalClosed', act),
});

/** What waits for a second person; a gateway must be told to ask for one. */
export const routesOfApprovals: readonly Route[] = [
  {
    ...approval,
    operation: 'POST /approvals/query',
    act: 'queryApprovals',
    target: 'list',
    isReading: true,
    make: () => Promise.resolve({}),
    asked: () => ({ path: '/approvals/query', body: {} }),
    done: {
      status: 200,
      entry: { action: 'queryApprovals', outcome: ['answered', 'noData'], about: 'nobody', names: 'none' },
    },
    malformed: [
      { what: 'bad body', asked: () => ({ path: '/approvals/query', body: { nonsense: true } }), isTargetKnown: false },
    ],
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    ...approval,
    operation: 'GET /approvals/{approvalId}',
    act: 'readApproval',
    isReading: true,
    make: waiting,
    asked: at(''),
    done: { status: 200, entry: { action: 'readApproval', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: badId(''),
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    ...approval,
    operation: 'POST /approvals/{approvalId}/approve',
    act: 'approve',
    make: waiting,
    afterwards: ['decide', 'register', 'end'],
    asked: at('/approve'),
    done: { status: 200, entry: { action: 'approve', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: badId('/approve'),
    refused: [closed('approve', at('/approve'))],
  },
  {
    ...approval,
    operation: 'POST /approvals/{approvalId}/decline',
    act: 'declineApproval',
    make: waiting,
    asked: declining,
    done: { status: 200, entry: { action: 'declineApproval', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: [
      {
        what: 'a reason that explains nothing',
        asked: at('/decline', { reason: '..........' }),
        isTargetKnown: false,
      },
      ...badId('/decline', { reason: 'no report yet' }),
    ],
    refused: [closed('declineApproval', declining)],
  },
];
