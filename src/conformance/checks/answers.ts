import { broken, held, type Check, type Sighting } from '../check.ts';
import { listIn, memberOf, textIn } from '../json.ts';
import { isConsultation } from '../operations.ts';
import {
  exchangesOf,
  isDone,
  registeredId,
  taskOf,
  type Exchange,
  type Recording,
  type TaskRun,
} from '../recording.ts';
import { hasSummary, lastToldOf, streamsAsked } from '../told.ts';
import type { Shown } from '../tasks.ts';

const tutorial = 'docs/tutorial.md, 4. Consult';
const versions = 'docs/versioning.md, What may change within v1';

/** What a task showed of a stream, beside what the answers to it said last. */
interface Comparison {
  readonly run: TaskRun;
  readonly stream: string;
  readonly told: Shown;
  readonly shown: Shown | undefined;
  readonly exchanges: readonly Exchange[];
}

function comparisons(recording: Recording): readonly Comparison[] {
  return recording.tasks.flatMap((run) => {
    const { task, result } = run;
    if (task.task !== 'consult' || !result?.shown) return [];
    const { shown } = result;
    const exchanges = exchangesOf(recording, run).filter(({ operation }) => isConsultation(operation));
    return Object.entries(lastToldOf(exchanges)).flatMap(([stream, told]) => {
      if (!task.streams.includes(stream)) return [];
      const ofStream = exchanges.filter((one) => streamsAsked(one)?.includes(stream) ?? true);
      return [
        { run, stream, told, shown: Object.hasOwn(shown, stream) ? shown[stream] : undefined, exchanges: ofStream },
      ];
    });
  });
}

function shows({ run, stream, shown }: Comparison, mayBe: readonly Shown[], told: string): Sighting {
  if (shown !== undefined && mayBe.includes(shown)) return held(`task ${run.number}`);
  return broken(`task ${run.number} shows ${stream} as ${shown ?? 'not there'}, and ${told}`);
}

const lastOf = ({ exchanges }: Comparison) => exchanges.at(-1);
const isCut = (exchange: Exchange | undefined) => exchange?.moment === 'cut';

/** Whether an integration was used after an exchange named it. */
function isUsedAfter({ exchanges }: Recording, id: string, after: Exchange): boolean {
  return exchanges.some(({ operation, number }) => number > after.number && operation.integrationId === id);
}

/** The software goes on with the integration that an answer to a registration names. */
function goesOn(recording: Recording, answers: (one: Exchange) => boolean, otherwise: string): readonly Sighting[] {
  return recording.exchanges.filter(answers).flatMap((one): readonly Sighting[] => {
    const id = registeredId(one);
    if (id === undefined) return [];
    if (one.task === undefined) return isUsedAfter(recording, id, one) ? [held(`exchange ${one.number}`)] : [];
    const run = taskOf(recording, one);
    if (!run) return [];
    // Later tasks name the integration, so only the result of this one says that the software has it.
    return [
      run.result?.integrationId === id ? held(`exchange ${one.number}`) : broken(`exchange ${one.number} ${otherwise}`),
    ];
  });
}

/** How the software reads what it is answered. */
export const answerChecks: readonly Check[] = [
  {
    id: 'shows-what-was-found',
    what: 'It shows data as data, and shows nothing only where the source said that there is nothing.',
    why: 'A social worker decides on what the screen says.',
    sources: [tutorial],
    how: 'The word of the screen for `dataFound` is `data`, and for `noDataFound` it is `nothing`.',
    judge: (recording) =>
      comparisons(recording).flatMap((one) => {
        const isPlain = lastOf(one)?.moment !== 'newMember' && (one.told === 'data' || one.told === 'nothing');
        return isPlain ? [shows(one, [one.told], `the source said: ${one.told}`)] : [];
      }),
  },
  {
    id: 'shows-incomplete-as-unknown',
    what: 'It shows `incomplete` as unknown.',
    why: 'What is unknown is not absent. Whoever takes it for nothing decides wrongly, and the person loses aid or owes it back.',
    sources: ['docs/adr/0016-no-silent-loss.md', tutorial],
    how: 'The word of the screen for a stream whose outcome is `incomplete` is `unknown`.',
    judge: (recording) =>
      comparisons(recording).flatMap((one) => {
        const last = lastOf(one);
        const isIncomplete = one.told === 'unknown' && last !== undefined && isDone(last) && !isCut(last);
        return isIncomplete ? [shows(one, ['unknown'], 'the answer was incomplete')] : [];
      }),
  },
  {
    id: 'shows-failure-as-failure',
    what: 'It shows what failed as unknown and what was refused as refused, never as nothing.',
    why: 'A source that did not answer gives a 502, 503 or 504, never "no data".',
    sources: ['README.md, Use it', 'docs/adr/0016-no-silent-loss.md'],
    how: 'After a failure the word of the screen is `unknown`, after a refusal `refused`.',
    judge: (recording) =>
      comparisons(recording).flatMap((one) => {
        const last = lastOf(one);
        if (!last || isDone(last) || (one.told !== 'unknown' && one.told !== 'refused')) return [];
        return [shows(one, [one.told], `the answer was ${last.status}`)];
      }),
  },
  {
    id: 'takes-a-cut-dossier-as-incomplete',
    what: 'It takes a dossier whose events end without the summary as incomplete.',
    why: 'A connection that breaks looks like an end. What did not arrive is unknown.',
    sources: ['docs/adr/0016-no-silent-loss.md', 'sdk/typescript/README.md, Error handling'],
    how: 'The kit ends the events after the first answer. The other streams are shown as `unknown`, or are asked again.',
    judge: (recording) =>
      recording.tasks.flatMap((run) => {
        const cut = exchangesOf(recording, run).find((one) => isCut(one) && !hasSummary(one));
        if (!cut || !run.result?.shown) return [];
        const all = comparisons(recording).filter((one) => one.run === run);
        return all.flatMap((one) =>
          one.told === 'unknown' || lastOf(one) !== cut
            ? [shows(one, [one.told], `exchange ${cut.number} ended before its summary`)]
            : [],
        );
      }),
  },
  {
    id: 'reads-problems-by-type',
    what: 'It tells problems apart by `type`, not by their words.',
    why: 'Words are for people, come in four languages, and change without a new version.',
    sources: ['RFC 9457, 3.1.1', 'Belgian REST guide (Belgif), problem types', 'docs/versioning.md'],
    how: 'A registration is answered as `integrationRunning` in words that nobody knows. The software goes on with the integration that it names.',
    play: 'Register a person, and go on with the integration: consult or end.',
    judge: (recording) =>
      goesOn(
        recording,
        ({ moment, status }) => moment === 'running' && status === 409,
        'names an integration that is not used',
      ),
  },
  {
    id: 'leaves-unknown-members-alone',
    what: 'It works on when an answer has a member that it does not know.',
    why: 'Within a version members are added. A client that judges answers too strictly stops on the day of an upgrade.',
    sources: [versions, 'Belgian REST guide (Belgif), robustness'],
    how: 'An answer gets a member more. A registration leads to its integration; data of a stream are shown as they are.',
    play: 'Register a second person, and consult a stream of that integration.',
    judge: (recording) => [
      ...goesOn(
        recording,
        (one) => one.moment === 'newMember' && isDone(one),
        'has a member more, and its integration is not used',
      ),
      ...recording.tasks.flatMap((run) => {
        if (run.task.task !== 'consult') return [];
        const one = exchangesOf(recording, run).find(
          ({ moment, operation }) => moment === 'newMember' && operation.stream,
        );
        if (!one) return [];
        const { stream = '' } = one.operation;
        const told = lastToldOf([one])[stream];
        return run.result?.shown?.[stream] === told
          ? [held(`exchange ${one.number}`)]
          : [broken(`exchange ${one.number} has a member more, and is not shown as what it says`)];
      }),
    ],
  },
  {
    id: 'reads-lists-to-their-end',
    what: 'It follows `next` of a list until there is none.',
    why: 'A list that is read in part looks whole: a person who is missing in it is forgotten, with the end of the integration.',
    sources: ['Belgian REST guide (Belgif), pagination', 'docs/tutorial.md, 8. Lists'],
    how: 'The kit has a list come in pages. The page after `next` is asked, with its value in `after`.',
    play: 'Show the list of integrations, of several persons, to its end.',
    judge: (recording) =>
      recording.exchanges.flatMap((one): readonly Sighting[] => {
        const next = textIn(memberOf(one.answer, 'next'));
        const isPart = one.operation.name === 'query' && next !== undefined;
        if (!isPart || listIn(memberOf(one.answer, 'items')).length === 0) return [];
        const after = recording.exchanges.find(
          ({ number, request }) => number > one.number && memberOf(request, 'after') === next,
        );
        if (after) return [held(`exchange ${after.number}`)];
        const run = taskOf(recording, one);
        return run?.task.task === 'list'
          ? [broken(`exchange ${one.number} is a part, and the rest was not asked`)]
          : [];
      }),
  },
];
