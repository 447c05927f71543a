import type { MomentId } from './moments.ts';
import type { Credentials, Person, Task } from './tasks.ts';

/** Persons of the play. Each lives alone or heads the household, so nobody stands in the file of somebody else. */
export const castTags = {
  /** Has employments. */
  worker: 'several-jobs',
  /** The sources have nothing. */
  nobody: 'known-nowhere',
  /** A source of child benefits does not answer. */
  partly: 'child-benefits-in-part',
  /** Nobody has told this person yet, so nothing is consulted. */
  untold: 'disability-allowance',
} as const;
export type Role = keyof typeof castTags;

/** What a scene knows. */
export interface Stage {
  readonly persons: Readonly<Record<Role, Person>>;
  readonly gatewayUrl: string;
  readonly tokenUrl: string;
  readonly worker: Credentials;
  readonly software: Credentials;
  readonly today: string;
  readonly yesterday: string;
  /** The integrations that exist. */
  readonly ids: ReadonlyMap<Role, string>;
}

/** One task, with what happens meanwhile. */
export interface Scene {
  /** Points that it shows beside those that every exchange shows; a play of some points has the scenes of these only. */
  readonly shows: readonly string[];
  readonly moment?: MomentId;
  /** The kit ends the integration that it needs before, as a colleague does, and the software learns of it by a refusal. */
  readonly isEndedByColleague?: true;
  /** Whose integration it makes. */
  readonly makes?: Role;
  /** Whose integration it needs. */
  readonly needs?: Role;
  /** Points of which it has to be there although it shows nothing of them itself. */
  readonly before?: readonly string[];
  task(stage: Stage): Task;
}

const whenAsked = {
  reason: 'newElement',
  explanation: 'Report of a new employment, to be compared with the declaration.',
};
const ending = 'the application was withdrawn';

/** A registration; the untold person's has no day. */
function integrate(role: Role, scene: Pick<Scene, 'shows' | 'moment'>): Scene {
  return {
    ...scene,
    makes: role,
    task: ({ persons, today, yesterday }) => ({
      task: 'integrate',
      person: persons[role],
      caseReference: `CONFORMANCE-${role}`,
      applicationDate: today,
      ...(role === 'untold' ? {} : { informedOn: yesterday }),
    }),
  };
}

function consult(
  role: Role,
  streams: readonly string[],
  scene: Pick<Scene, 'shows' | 'moment' | 'before' | 'isEndedByColleague'>,
): Scene {
  return {
    ...scene,
    needs: role,
    task: ({ ids }) => ({ task: 'consult', integrationId: ids.get(role) ?? '', streams, whenAsked }),
  };
}

function end(role: Role, scene: Pick<Scene, 'shows' | 'before'>): Scene {
  return {
    ...scene,
    needs: role,
    task: ({ ids }) => ({ task: 'end', integrationId: ids.get(role) ?? '', reason: ending }),
  };
}

function kept(role: Role, scene: Pick<Scene, 'shows'>): Scene {
  return { ...scene, needs: role, task: ({ ids }) => ({ task: 'kept', integrationId: ids.get(role) ?? '' }) };
}

/** Shown by whatever consults. */
const usual = ['informs-first', 'asks-only-what-is-needed', 'shows-what-was-found'];
const always = ['does-its-tasks', 'puts-no-person-in-an-address', 'names-itself', 'sends-no-token-that-is-over'];
const webhookPoints = [
  'takes-true-deliveries',
  'refuses-false-signatures',
  'refuses-old-deliveries',
  'handles-a-delivery-once',
  'uses-nothing-of-false-deliveries',
];

/** The play in which the kit asks an adapter, scene by scene. */
export const script: readonly Scene[] = [
  {
    shows: always,
    task: ({ gatewayUrl, tokenUrl, worker, software }) => ({ task: 'connect', gatewayUrl, tokenUrl, worker, software }),
  },
  integrate('worker', { shows: ['true-day-of-information', 'leaves-unknown-members-alone'], moment: 'newMember' }),
  integrate('nobody', { shows: ['reads-problems-by-type'], moment: 'running' }),
  integrate('partly', { shows: ['true-day-of-information'] }),
  integrate('untold', { shows: ['true-day-of-information'] }),
  consult('worker', ['dimona'], { shows: [...usual, ...always], before: ['keeps-nothing-after-the-end'] }),
  consult('nobody', ['dimona'], { shows: usual }),
  consult('partly', ['cadaf'], { shows: ['shows-incomplete-as-unknown'] }),
  consult('worker', ['dimona'], { shows: ['renews-its-token-once'], moment: 'expired' }),
  consult('worker', ['dimona'], { shows: ['waits-after-429'], moment: 'later' }),
  consult('worker', ['dimona'], { shows: ['waits-after-503'], moment: 'busy' }),
  consult('worker', ['dimona'], {
    shows: ['leaves-failed-sources-alone', 'shows-failure-as-failure', 'keeps-the-trace-id'],
    moment: 'sourceFailed',
  }),
  consult('worker', ['dimona'], {
    shows: ['leaves-refusals-alone', 'shows-failure-as-failure', 'keeps-the-trace-id'],
    moment: 'refused',
  }),
  consult('worker', ['dimona'], { shows: ['gives-a-reason'], moment: 'reasonWanted' }),
  consult('worker', ['dimona'], { shows: ['notices-deprecation'], moment: 'deprecated' }),
  consult('worker', ['dimona'], { shows: ['leaves-unknown-members-alone'], moment: 'newMember' }),
  consult('worker', ['household', 'dimona'], { shows: ['takes-a-cut-dossier-as-incomplete'], moment: 'cut' }),
  // Two integrations, so that a page of one is a part.
  { shows: ['reads-lists-to-their-end'], moment: 'page', needs: 'partly', task: () => ({ task: 'list' }) },
  consult('partly', ['cadaf'], {
    shows: ['shows-failure-as-failure', 'leaves-refusals-alone'],
    isEndedByColleague: true,
  }),
  { shows: webhookPoints, needs: 'worker', task: () => ({ task: 'subscribe' }) },
  { shows: ['handles-a-delivery-once', 'uses-nothing-of-false-deliveries'], task: () => ({ task: 'handled' }) },
  end('worker', {
    shows: ['ends-what-is-over'],
    before: ['asks-nothing-after-the-end', 'keeps-nothing-after-the-end'],
  }),
  consult('worker', ['dimona'], { shows: ['asks-nothing-after-the-end'] }),
  kept('worker', { shows: ['keeps-nothing-after-the-end'] }),
  end('nobody', { shows: ['ends-what-is-over'] }),
  end('untold', { shows: ['ends-what-is-over'] }),
];

/** The scenes of some points, with those that they need; all when no point is named. */
export function scenesFor(only: readonly string[]): readonly Scene[] {
  if (only.length === 0) return script;
  const isWanted = ({ shows, before = [] }: Scene) => [...shows, ...before].some((id) => only.includes(id));
  const wanted = new Set(script.filter((scene) => isWanted(scene)));
  const roles = new Set([...wanted].flatMap(({ needs }) => needs ?? []));
  // A list of one has no second page.
  if (only.includes('reads-lists-to-their-end')) roles.add('worker');
  const [connect] = script;
  return script.filter(
    (scene) => scene === connect || wanted.has(scene) || (scene.makes !== undefined && roles.has(scene.makes)),
  );
}
