import { broken, held, type Check, type Sighting } from '../check.ts';
import { memberOf } from '../json.ts';
import { isConsultation } from '../operations.ts';
import { consultationsIn, following, isDone, isSame, isSettled, type Exchange, type Recording } from '../recording.ts';

const sdk = 'sdk/typescript/README.md';
const tutorial = 'docs/tutorial.md, What your software must do';
/** Clocks of timers are not exact. */
const toleranceMs = 100;

/** Waiting as long as the gateway says. @param comesTooEarly which of what follows counts */
function waits(
  recording: Recording,
  status: number,
  comesTooEarly: (asked: Exchange, later: Exchange) => boolean,
): readonly Sighting[] {
  return recording.exchanges
    .filter((one) => one.status === status && /^\d+$/.test(one.headers['retry-after'] ?? ''))
    .flatMap((one): readonly Sighting[] => {
      const until = one.answeredAt + Number(one.headers['retry-after']) * 1_000;
      const early = following(recording, one).filter(
        (later) => later.startedAt < until - toleranceMs && comesTooEarly(one, later),
      );
      if (early.length > 0) {
        return early.map(({ number, startedAt }) => {
          const asked = one.headers['retry-after'] ?? '';
          const after = ((startedAt - one.answeredAt) / 1_000).toFixed(1);
          return broken(`exchange ${number} came ${after} s after exchange ${one.number}, which asked for ${asked} s`);
        });
      }
      return isSettled(recording, one) || recording.now >= until ? [held(`exchange ${one.number}`)] : [];
    });
}

/** Not sending again what had such an answer. */
function leavesAlone(recording: Recording, answers: (one: Exchange) => boolean): readonly Sighting[] {
  return recording.exchanges.filter(answers).flatMap((one): readonly Sighting[] => {
    const after = following(recording, one);
    const changes = after.find(
      (other) => (other.operation.name === 'noteReason' || other.operation.name === 'inform') && isDone(other),
    );
    const again = after.find((other) => isSame(one, other) && (!changes || other.number < changes.number));
    if (again) return [broken(`exchange ${again.number} repeats exchange ${one.number}, which had ${one.status}`)];
    return isSettled(recording, one) ? [held(`exchange ${one.number}`)] : [];
  });
}

/** Whether and when the software sends something again. */
export const repetitionChecks: readonly Check[] = [
  {
    id: 'waits-after-429',
    what: 'After 429 it waits as long as `Retry-After` says.',
    why: 'The allowance is shared with colleagues; whoever comes back early takes it from them.',
    sources: ['RFC 9110, 10.2.3', 'Belgian REST guide (Belgif), status 429', tutorial],
    how: 'The kit answers a consultation with 429. No consultation comes before the time is over.',
    play: 'Consult a stream, several times if need be.',
    judge: (recording) => waits(recording, 429, (_asked, later) => isConsultation(later.operation)),
  },
  {
    id: 'waits-after-503',
    what: 'After 503 it waits as long as `Retry-After` says.',
    why: 'A gateway or a source that is busy recovers when it is left alone.',
    sources: ['RFC 9110, 10.2.3', 'Belgian REST guide (Belgif), status 503', tutorial],
    how: 'The kit answers a consultation with 503. The same request does not come before the time is over.',
    play: 'Consult a stream, several times if need be.',
    judge: (recording) => waits(recording, 503, isSame),
  },
  {
    id: 'leaves-failed-sources-alone',
    what: 'After 502 and 504 it does not ask again by itself.',
    why: 'Each repetition asks a source about a person again, and stands in the evidence.',
    sources: ['docs/adr/0049-a-thin-client-on-generated-types.md', sdk],
    how: 'The kit answers a stream with 502. The same request does not come within the task, or within ten seconds.',
    play: 'Consult a single stream, several times if need be, and wait ten seconds after a failure.',
    judge: (recording) => leavesAlone(recording, ({ status }) => status === 502 || status === 504),
  },
  {
    id: 'leaves-refusals-alone',
    what: 'It does not repeat what was refused (4xx), unless it changed what was missing.',
    why: 'The same request has the same answer, and each refusal stands in the evidence.',
    sources: ['Belgian REST guide (Belgif), status codes', sdk],
    how: 'After a 4xx other than 401 and 429 the same request does not come, unless a reason was noted or the person informed.',
    play: 'Consult a stream, several times if need be, and wait ten seconds after a refusal.',
    judge: (recording) =>
      leavesAlone(recording, ({ status }) => status >= 400 && status < 500 && status !== 401 && status !== 429),
  },
  {
    id: 'gives-a-reason',
    what: 'It asks the worker for a reason when the gateway does, and then sends it.',
    why: 'Whoever looks into a file again explains why. A refusal that has a remedy is a question, not an error.',
    sources: ['docs/policy.md, rule reasonMissing', 'docs/tutorial.md, 7. A reason'],
    how: 'After a refusal with the remedy `giveReason` a reason is noted before the same request comes again.',
    play: 'Consult a stream, several times if need be, and give a reason when you are asked.',
    judge: (recording) =>
      consultationsIn(recording).flatMap((one): readonly Sighting[] => {
        if (memberOf(memberOf(one.answer, 'remedy'), 'action') !== 'giveReason') return [];
        const after = following(recording, one);
        const noted = after.find(
          ({ operation }) => operation.name === 'noteReason' && operation.integrationId === one.operation.integrationId,
        );
        const carries = after.find((other) => memberOf(other.request, 'reason') !== undefined);
        if (noted ?? carries) return [held(`exchange ${(noted ?? carries)?.number ?? 0}`)];
        const isOver = one.task !== undefined && isSettled(recording, one);
        return isOver ? [broken(`exchange ${one.number} asked for a reason, and none came`)] : [];
      }),
  },
  {
    id: 'renews-its-token-once',
    what: 'When a token is refused (401) it fetches another and repeats the request, once.',
    why: 'A token that is over is no error of the worker. A token that was refused is refused again, and too many count as an attack.',
    sources: ['RFC 6750, 3.1', 'docs/tutorial.md, 1. A token'],
    how: 'The kit refuses a token from then on. The same request comes with another token, and none with the refused one.',
    play: 'Consult a stream, several times if need be.',
    judge: (recording) =>
      recording.exchanges
        .filter(({ status, token }) => status === 401 && token !== undefined)
        .flatMap((one): readonly Sighting[] => {
          const after = following(recording, one);
          const stale = after.find(({ token }) => token?.digest === one.token?.digest);
          if (stale) return [broken(`exchange ${stale.number} has the token that exchange ${one.number} refused`)];
          const again = after.find((other) => isSame(one, other));
          if (again) return [held(`exchange ${again.number}`)];
          const isOver = one.task !== undefined && isSettled(recording, one);
          return isOver ? [broken(`exchange ${one.number} was not repeated with another token`)] : [];
        }),
  },
  {
    id: 'sends-no-token-that-is-over',
    what: 'It renews its token before the token ends.',
    why: 'A request with a token that is over costs a round and counts as an attempt without a valid token.',
    sources: ['RFC 6749, 5.1 (expires_in)', sdk],
    how: 'The end that is in each token lies after the request. A token lives for ten minutes in the sandbox.',
    play: 'Anything; after a quarter of an hour again.',
    judge: ({ exchanges }) =>
      exchanges.flatMap(({ number, startedAt, token }) =>
        token?.endsAt === undefined
          ? []
          : [
              token.endsAt > startedAt
                ? held(`exchange ${number}`)
                : broken(`exchange ${number} has a token that is over`),
            ],
      ),
  },
];
