import { broken, held, type Check, type Sighting } from '../check.ts';
import type { Delivery, DeliveryKind, Recording } from '../recording.ts';

const webhooks = 'Standard Webhooks 1.0';
const readme = 'docs/adr/0044-events-are-noted-placed-and-delivered.md';
const play = 'Subscribe to events with a receiver on this machine; the kit then calls it.';

const isTaken = ({ status }: Delivery) => status !== undefined && status >= 200 && status < 300;
const isRefused = ({ status }: Delivery) => status !== undefined && status >= 400 && status < 500;

function eachOf(
  { deliveries }: Recording,
  kinds: readonly DeliveryKind[],
  isRight: (one: Delivery) => boolean,
): readonly Sighting[] {
  return deliveries
    .filter(({ kind }) => kinds.includes(kind))
    .map((one) => {
      const answer = one.status === undefined ? 'no answer' : String(one.status);
      return isRight(one) ? held(`delivery ${one.id}`) : broken(`delivery ${one.id} (${one.kind}) had ${answer}`);
    });
}

/** How the receiver of the software takes deliveries. */
export const webhookChecks: readonly Check[] = [
  {
    id: 'takes-true-deliveries',
    what: 'Its receiver answers 2xx to a delivery with a right signature, also of a kind that it does not know.',
    why: 'A delivery that is not taken is tried for days, and those behind it wait.',
    sources: [webhooks, readme, 'docs/versioning.md, What may change within v1'],
    how: 'The kit delivers an event, and one of a kind that does not exist yet, signed with the secret of the subscription.',
    play,
    judge: (recording) => eachOf(recording, ['genuine', 'unknownKind'], isTaken),
  },
  {
    id: 'refuses-false-signatures',
    what: 'Its receiver refuses (4xx) a delivery whose signature is wrong, and takes the true one with the same id later.',
    why: 'Anybody can call an address. Whoever remembers the id of a false delivery misses the true one.',
    sources: [webhooks, 'sdk/typescript/README.md, Webhooks'],
    how: 'The kit delivers with a signature by another secret, then the same event rightly signed.',
    play,
    judge: (recording) => [...eachOf(recording, ['forged'], isRefused), ...eachOf(recording, ['afterForged'], isTaken)],
  },
  {
    id: 'refuses-old-deliveries',
    what: 'Its receiver refuses (4xx) a delivery of another time, though its signature is right.',
    why: 'A delivery that somebody caught can be sent again for ever.',
    sources: [webhooks, 'sdk/typescript/README.md, Webhooks'],
    how: 'The kit delivers an event that was signed an hour ago.',
    play,
    judge: (recording) => eachOf(recording, ['old'], isRefused),
  },
  {
    id: 'handles-a-delivery-once',
    what: 'A delivery that comes twice has its effect once, and is answered 2xx both times.',
    why: 'Deliveries come at least once. Two tasks for one review is a visit too many.',
    sources: [webhooks, readme],
    how: 'The kit delivers the same event twice. The software says which ids had their effect.',
    judge: (recording) => {
      const run = recording.tasks.find(({ task, result }) => task.task === 'handled' && result?.ids);
      const { ids = [] } = run?.result ?? {};
      const repeated = recording.deliveries.filter(({ kind }) => kind === 'repeated');
      if (!run || repeated.length === 0) return [];
      return [
        ...eachOf(recording, ['repeated'], isTaken),
        ...repeated.map(({ id }) => {
          const times = ids.filter((one) => one === id).length;
          return times === 1 ? held(`delivery ${id}`) : broken(`delivery ${id} had its effect ${times} times`);
        }),
      ];
    },
  },
  {
    id: 'uses-nothing-of-false-deliveries',
    what: 'A delivery that is refused has no effect.',
    why: 'A status of 4xx alone protects nobody, when the work is done before.',
    sources: [webhooks],
    how: 'The ids of which the software says that they had their effect: none of an old delivery, and one time that of the false and then true one.',
    judge: (recording) => {
      const run = recording.tasks.find(({ task, result }) => task.task === 'handled' && result?.ids);
      if (!run) return [];
      const { ids = [] } = run.result ?? {};
      const most: Partial<Record<DeliveryKind, number>> = { old: 0, forged: 1 };
      return recording.deliveries.flatMap(({ kind, id }): readonly Sighting[] => {
        const limit = most[kind];
        if (limit === undefined) return [];
        const times = ids.filter((one) => one === id).length;
        return [
          times <= limit ? held(`delivery ${id}`) : broken(`delivery ${id} (${kind}) had its effect ${times} times`),
        ];
      });
    },
  },
];
