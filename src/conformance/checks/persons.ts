import { broken, held, type Check, type Sighting } from '../check.ts';
import { memberOf, textIn } from '../json.ts';
import {
  blindMs,
  consultationsIn,
  exchangesOf,
  isDone,
  registeredId,
  type Exchange,
  type Recording,
} from '../recording.ts';
import { streamsAsked } from '../told.ts';

const tutorial = 'docs/tutorial.md, What your software must do';
const gdpr = (articles: string) => `Regulation (EU) 2016/679, ${articles}`;
/** So many streams of one person at once are a sweep, when nobody says which are needed. */
const sweep = 10;
const sweepMs = 60_000;

/** The integrations that the software ended, each with the exchange that did. */
function endings({ exchanges }: Recording): readonly { readonly id: string; readonly by: Exchange }[] {
  return exchanges.flatMap((by) =>
    by.operation.name === 'end' && by.operation.integrationId !== undefined && isDone(by)
      ? [{ id: by.operation.integrationId, by }]
      : [],
  );
}

/** What concerns the person whose data it is. */
export const personChecks: readonly Check[] = [
  {
    id: 'informs-first',
    what: 'It consults nothing before it has recorded that the person was told.',
    why: 'A person has to know that data will be asked, and by whom, when or before that happens.',
    sources: [gdpr('art. 13 and 14'), tutorial],
    how: 'Of each integration that is consulted: its registration, or a request to `informed`, has the day of the telling.',
    play: 'Register a person with the day on which you told the person, then consult a stream.',
    judge: (recording) => {
      const { exchanges } = recording;
      const registered = exchanges.flatMap((one) => {
        const id = registeredId(one);
        return id === undefined ? [] : [{ id, one }];
      });
      return registered.flatMap(({ id, one }): readonly Sighting[] => {
        const first = consultationsIn(recording).find(({ operation }) => operation.integrationId === id);
        if (!first) return [];
        const isTold =
          textIn(memberOf(one.request, 'informedOn')) !== undefined ||
          exchanges.some(
            (other) =>
              other.operation.name === 'inform' &&
              other.operation.integrationId === id &&
              isDone(other) &&
              other.number < first.number,
          );
        return [
          isTold
            ? held(`exchange ${first.number}`)
            : broken(`exchange ${first.number} consults, and nobody was said to be told`),
        ];
      });
    },
  },
  {
    id: 'true-day-of-information',
    what: 'It sends the day on which the person was told, and makes none up.',
    why: 'The day is evidence. A day of today that the software fills in by itself says what did not happen.',
    sources: [gdpr('art. 5(1)(d) and 5(2)'), tutorial],
    how: 'The day in a registration, or in a request to `informed`, is the one that the task gave, which is not today; there is none when the task gave none.',
    judge: (recording) =>
      recording.tasks.flatMap((run) => {
        if (run.task.task !== 'integrate') return [];
        const { informedOn } = run.task;
        return exchangesOf(recording, run).flatMap((one): readonly Sighting[] => {
          if (one.operation.name !== 'register' && one.operation.name !== 'inform') return [];
          const sent = textIn(memberOf(one.request, 'informedOn'));
          if (sent === informedOn) return [held(`exchange ${one.number}`)];
          // Whether anybody was told before a consultation is another point.
          if (sent === undefined) return [];
          const wanted = informedOn === undefined ? 'though nobody was told' : 'and not the day of the task';
          return [broken(`exchange ${one.number} sends a day, ${wanted}`)];
        });
      }),
  },
  {
    id: 'ends-what-is-over',
    what: 'It ends an integration when the worker says that it is over.',
    why: 'The gateway ends what runs out; it cannot know that an application was withdrawn.',
    sources: ['Law of 15 January 1990 (Crossroads Bank)', gdpr('art. 5(1)(b)'), tutorial],
    how: 'Each task `end` leads to a request that ends the integration and that succeeds.',
    play: 'End an integration.',
    judge: (recording) => {
      if (recording.mode === 'proxy') return endings(recording).map(({ by }) => held(`exchange ${by.number}`));
      return recording.tasks.flatMap(({ task, number, isMissing }) => {
        if (task.task !== 'end' || isMissing) return [];
        const by = endings(recording).find(({ id }) => id === task.integrationId);
        return [by ? held(`exchange ${by.by.number}`) : broken(`task ${number} ended nothing`)];
      });
    },
  },
  {
    id: 'asks-nothing-after-the-end',
    what: 'It consults nothing of an integration that it ended.',
    why: 'With the end the purpose is gone. A request after it is refused, and stands in the evidence that the person reads.',
    sources: ['Law of 15 January 1990 (Crossroads Bank)', gdpr('art. 5(1)(b)'), tutorial],
    how: 'No stream and no dossier of an integration is asked after its end, also when the worker tries.',
    play: 'Open the file of an integration that you ended, and try to consult a stream.',
    judge: (recording) =>
      endings(recording).flatMap(({ id, by }): readonly Sighting[] => {
        const later = consultationsIn(recording).filter(
          ({ operation, startedAt }) => operation.integrationId === id && startedAt >= by.endedAt,
        );
        if (later.length > 0) return later.map(({ number }) => broken(`exchange ${number} is after the end`));
        const wasTried = recording.tasks.some(
          ({ task, startedAt }) => task.task === 'consult' && task.integrationId === id && startedAt >= by.endedAt,
        );
        const isOver = recording.mode === 'client' ? wasTried : recording.now - by.endedAt >= blindMs;
        return isOver ? [held(`exchange ${by.number}`)] : [];
      }),
  },
  {
    id: 'keeps-nothing-after-the-end',
    what: 'It keeps no answers of an integration that is over.',
    why: 'Data are kept no longer than the purpose needs. What the file needs of them is in the report of the inquiry.',
    sources: [gdpr('art. 5(1)(e)'), tutorial],
    how: 'After the end the software says of which streams it still holds data: of none. The kit believes what it says.',
    judge: (recording) =>
      recording.tasks.flatMap(({ task, number, startedAt, result }): readonly Sighting[] => {
        if (task.task !== 'kept' || !result?.streams) return [];
        const isEnded = endings(recording).some(({ id, by }) => id === task.integrationId && by.endedAt <= startedAt);
        if (!isEnded) return [];
        const { length } = result.streams;
        return [length === 0 ? held(`task ${number}`) : broken(`task ${number} says that it holds ${length} streams`)];
      }),
  },
  {
    id: 'asks-only-what-is-needed',
    what: 'It asks the streams that the work needs, and no others.',
    why: 'Each call looks into the life of a person. It is evidence, and the person can ask why.',
    sources: [gdpr('art. 5(1)(c)'), tutorial],
    how: `With tasks: no stream beside those of the task. By hand: no dossier that names no streams, and fewer than ${sweep} streams of an integration within a minute.`,
    play: 'Consult only the streams that you need.',
    judge: (recording) => {
      const asked = consultationsIn(recording);
      if (recording.mode === 'proxy') return asked.map((one) => bySweep(one, asked));
      return asked.map((one) => {
        const task = recording.tasks.find(({ number }) => number === one.task)?.task;
        const wanted = task?.task === 'consult' ? task.streams : [];
        const isWanted = streamsAsked(one)?.every((name) => wanted.includes(name)) ?? false;
        return isWanted ? held(`exchange ${one.number}`) : broken(`exchange ${one.number} asks more than its task`);
      });
    },
  },
];

function bySweep(one: Exchange, all: readonly Exchange[]): Sighting {
  if (streamsAsked(one) === undefined) return broken(`exchange ${one.number} asks all streams`);
  const near = all.filter(
    ({ operation, startedAt, number }) =>
      operation.integrationId === one.operation.integrationId &&
      number <= one.number &&
      one.startedAt - startedAt < sweepMs,
  );
  const names = new Set(near.flatMap((other) => streamsAsked(other) ?? []));
  return names.size < sweep
    ? held(`exchange ${one.number}`)
    : broken(`with exchange ${one.number}, ${names.size} streams of one integration within a minute`);
}
