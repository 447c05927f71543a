import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checklistJson, checklistText, exitCodeOf, verdictsOf } from '../../src/conformance/checklist.ts';
import { checks } from '../../src/conformance/checks/list.ts';
import { createDirectorOfAll } from '../../src/conformance/director.ts';
import { eventsIn, firstAnswerEnds } from '../../src/conformance/events.ts';
import { momentIds, moments, type Incoming } from '../../src/conformance/moments.ts';
import { operationOf } from '../../src/conformance/operations.ts';
import { readOptions } from '../../src/conformance/options.ts';
import type { Exchange, Recording } from '../../src/conformance/recording.ts';
import { scenesFor, script } from '../../src/conformance/script.ts';
import { toldOf } from '../../src/conformance/told.ts';

const id = '0199c2d4-6f00-7000-8000-000000000000';
const api = '/socialInquiry/v1';
const stream = (name: string) => `GET ${api}/integrations/${id}/streams/${name}`;
let count = 0;

/** A request of software that is right, apart from what is given. @param line method and address */
function exchange(line: string, at: number, changes: Partial<Exchange> = {}): Exchange {
  const [method = '', url = ''] = line.split(' ');
  return {
    number: (count += 1),
    method,
    url,
    operation: operationOf(method, url.split('?')[0] ?? ''),
    userAgent: 'WelfareDesk/4.2',
    startedAt: at,
    answeredAt: at,
    endedAt: at,
    request: undefined,
    status: 200,
    headers: {},
    answer: { outcome: 'dataFound' },
    ...changes,
  };
}

const recorded = (exchanges: readonly Exchange[], now = 3_600_000): Recording => ({
  mode: 'proxy',
  exchanges,
  tasks: [],
  deliveries: [],
  familyNames: ['El Amrani', 'Noël'],
  now,
});
const all = { only: [], without: [] };
const stateOf = (point: string, exchanges: readonly Exchange[], now?: number) =>
  verdictsOf(recorded(exchanges, now), { ...all, only: [point] })[0]?.state;

describe('by hand', () => {
  test('a sweep is ten streams of one integration within a minute, or a dossier of all', () => {
    const point = 'asks-only-what-is-needed';
    const streams = (howMany: number, everyMs: number) =>
      Array.from({ length: howMany }, (_, at) => exchange(stream(`stream${String(at)}`), at * everyMs));
    expect(stateOf(point, streams(9, 1))).toBe('held');
    expect(stateOf(point, streams(10, 1))).toBe('broken');
    expect(stateOf(point, streams(10, 10_000))).toBe('held');
    const dossier = `POST ${api}/integrations/${id}/dossiers`;
    expect(stateOf(point, [exchange(dossier, 0, { request: {} })])).toBe('broken');
    expect(stateOf(point, [exchange(dossier, 0, { request: { streams: ['dimona'] } })])).toBe('held');
  });

  test('the same request after a failure is blind within ten seconds, and before them nothing is known', () => {
    const point = 'leaves-failed-sources-alone';
    const failed = exchange(stream('dimona'), 0, { status: 504 });
    expect(stateOf(point, [failed, exchange(stream('dimona'), 9_999)])).toBe('broken');
    expect(stateOf(point, [failed, exchange(stream('dimona'), 10_000)])).toBe('held');
    expect(stateOf(point, [failed, exchange(stream('pension'), 1)])).toBe('held');
    expect(stateOf(point, [failed], 9_999)).toBe('notSeen');
  });

  test('what was under way when an answer came does not count as coming after it', () => {
    const point = 'waits-after-429';
    const busy = exchange(stream('dimona'), 0, {
      status: 429,
      answeredAt: 9,
      endedAt: 10,
      headers: { 'retry-after': '2' },
    });
    expect(stateOf(point, [busy, exchange(stream('pension'), 5)])).toBe('held');
    expect(stateOf(point, [busy, exchange(stream('pension'), 1_000)])).toBe('broken');
    expect(stateOf(point, [busy, exchange(stream('pension'), 2_010)])).toBe('held');
    expect(stateOf(point, [busy], 1_000)).toBe('notSeen');
  });

  test('a refusal may come again after what was missing is there', () => {
    const point = 'leaves-refusals-alone';
    const refused = exchange(stream('dimona'), 0, { status: 403 });
    const again = () => exchange(stream('dimona'), 3);
    const reason = (status: number) => exchange(`POST ${api}/integrations/${id}/consultationReasons`, 1, { status });
    expect(stateOf(point, [refused, reason(201), again()])).toBe('held');
    expect(stateOf(point, [refused, reason(400), again()])).toBe('broken');
    expect(stateOf(point, [refused, again()])).toBe('broken');
  });

  test('nothing is asked after the end', () => {
    const point = 'asks-nothing-after-the-end';
    const end = exchange(`POST ${api}/integrations/${id}/end`, 0);
    expect(stateOf(point, [end, exchange(stream('dimona'), 100_000, { status: 403 })])).toBe('broken');
    expect(stateOf(point, [end])).toBe('held');
    expect(stateOf(point, [exchange(`POST ${api}/integrations/${id}/end`, 0, { status: 409 })])).toBe('notSeen');
  });

  test('the person may be told by a request of its own, before the first consultation', () => {
    const point = 'informs-first';
    const made = exchange(`POST ${api}/integrations`, 0, { status: 201, answer: { integrationId: id }, request: {} });
    const told = exchange(`POST ${api}/integrations/${id}/informed`, 1);
    const consulted = exchange(stream('dimona'), 2);
    const late = exchange(`POST ${api}/integrations/${id}/informed`, 3);
    expect(stateOf(point, [made, told, consulted])).toBe('held');
    expect(stateOf(point, [made, consulted, late])).toBe('broken');
    expect(stateOf(point, [made])).toBe('notSeen');
  });

  test.each([
    [`GET ${api}/integrations/${id}`, 'held'],
    [`GET ${api}/integrations?ssin=84690311703`, 'broken'],
    [`GET ${api}/integrations?ssin=84.69.03-117.03`, 'broken'],
    [`GET ${api}/persons/el%20amrani`, 'broken'],
    [`GET ${api}/persons?name=El+Amrani`, 'broken'],
    [`GET ${api}/persons/No%C3%ABl`, 'broken'],
    [`GET ${api}/%`, 'held'],
  ])('%s: no person in an address is %s', (line, state) => {
    expect(stateOf('puts-no-person-in-an-address', [exchange(line, 0)])).toBe(state);
  });

  test.each([
    ['WelfareDesk/4.2 (Linux)', 'held'],
    ['nodeDesk/1', 'held'],
    ['', 'broken'],
    ['WelfareDesk', 'broken'],
    ['node', 'broken'],
    ['python-requests/2.32', 'broken'],
    ['Java/21', 'broken'],
  ])('User-Agent "%s" is %s', (userAgent, state) => {
    expect(stateOf('names-itself', [exchange(stream('dimona'), 0, { userAgent })])).toBe(state);
  });
});

describe('what an answer says of streams', () => {
  const dossier = `POST ${api}/integrations/${id}/dossiers`;
  const request = { streams: ['dimona', 'pension', 'cadaf'] };

  test('a dossier whole, and in events that were cut', () => {
    const streams = [
      { name: 'dimona', state: 'answered' },
      { name: 'pension', state: 'failed' },
      { name: 'cadaf', state: 'refused' },
    ];
    const answer = { streams, answers: { dimona: { outcome: 'noDataFound' } } };
    expect(toldOf(exchange(dossier, 0, { request, answer }))).toEqual({
      dimona: 'nothing',
      pension: 'unknown',
      cadaf: 'refused',
    });
    const text =
      'event: begun\ndata: {}\n\nevent: answer\r\ndata: {"name":"dimona","state":"answered","answer":{"outcome":"dataFound"}}\r\n\r\nevent: ans';
    expect(text.slice(0, firstAnswerEnds(text))).toMatch(/\}\}\r\n\r\n$/);
    expect(toldOf(exchange(dossier, 0, { request, answer: eventsIn(text) }))).toEqual({
      dimona: 'data',
      pension: 'unknown',
      cadaf: 'unknown',
    });
  });

  test.each([
    [200, { outcome: 'toString' }, 'unknown'],
    [200, 'no JSON', 'unknown'],
    [0, undefined, 'unknown'],
    [403, {}, 'refused'],
    [429, {}, 'unknown'],
    [503, {}, 'unknown'],
  ])('status %i with %j is %s', (status, answer, shown) => {
    expect(toldOf(exchange(stream('dimona'), 0, { status, answer }))).toEqual({ dimona: shown });
  });
});

describe('the moments by hand', () => {
  const request: Incoming = {
    operation: operationOf('GET', `${api}/integrations/${id}/streams/dimona`),
    body: undefined,
    wantsEvents: false,
  };

  test('happen once each, with a pause, and never to what comes again', () => {
    let now = 0;
    const told: string[] = [];
    const director = createDirectorOfAll(
      5_000,
      (moment) => told.push(moment),
      () => now,
    );
    expect(director.take(request, 'one')).toBe('expired');
    expect(director.take(request, 'other')).toBeUndefined();
    now += 5_000;
    expect(director.take(request, 'one')).toBeUndefined();
    expect(director.take(request, 'one')).toBe('later');
    for (let round = 0; round < 40; round += 1) {
      now += 5_000;
      director.take(request, 'one');
    }
    expect(new Set(told).size).toBe(told.length);
    expect(told).not.toContain('running');
    expect(told).not.toContain('newMember');
  });

  test('that could not happen come again', () => {
    const director = createDirectorOfAll(5_000, () => undefined);
    const list: Incoming = { ...request, operation: operationOf('POST', `${api}/integrations/query`), body: {} };
    expect(director.take(list, 'list')).toBe('page');
    director.missed('page');
    expect(director.take(list, 'list')).toBe('page');
    expect(director.take(list, 'list')).toBeUndefined();
  });

  test.each([
    ['running', 201, {}, true],
    ['running', 409, {}, false],
    ['newMember', 201, {}, true],
    ['newMember', 403, {}, false],
    ['page', 200, { items: [{}], next: id }, true],
    ['page', 200, { items: [{}] }, false],
  ] as const)('%s needs the right answer (%i, %j)', (moment, status, body, happens) => {
    expect(moments[moment].happensTo?.({ status, headers: {}, body })).toBe(happens);
  });
});

describe('the checklist', () => {
  const seen = recorded([exchange(stream('dimona'), 0, { userAgent: 'curl/8' })]);

  test('tells what is not seen apart from what held', () => {
    const verdicts = verdictsOf(seen, { only: [], without: ['notices-deprecation'] });
    const text = checklistText(verdicts, seen);
    expect(text).toMatch(/^BROKEN {4}names-itself .*\n {10}- exchange \d+ does not say/m);
    expect(text).toMatch(/^held {6}puts-no-person-in-an-address .*\(once\)$/m);
    expect(text).toMatch(/^not seen {2}waits-after-429 .*\n {10}to see it: Consult a stream/m);
    expect(text).toMatch(/^not seen {2}keeps-the-trace-id .*\n {10}to see it: only an adapter/m);
    expect(text).toMatch(/^left out {2}notices-deprecation/m);
    expect(text).toMatch(/\n2 held, 1 broken, 26 not seen, 1 left out\.$/);
    expect(checklistJson(verdicts, seen, 'WelfareDesk/4.2')).toMatchObject({
      counts: { held: 2, broken: 1, notSeen: 26, leftOut: 1 },
    });
  });

  test.each([
    [['names-itself', 'informs-first'], 1],
    [['puts-no-person-in-an-address', 'informs-first'], 3],
    [['puts-no-person-in-an-address'], 0],
  ] as const)('of %j has exit code %i', (only, code) => {
    expect(exitCodeOf(verdictsOf(seen, { only, without: [] }))).toBe(code);
  });

  test('has each point once, and docs/conformance.md has the same', () => {
    expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
    const lines = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8').split('\n');
    const rows = lines
      .filter((line) => /^\| `[a-z]+(?:-[\da-z]+)+` /.test(line))
      .map((line) => line.replaceAll(/ +/g, ' '));
    expect(rows).toEqual(
      checks.map(({ id: point, what, how, play, sources }) => {
        const hand = play === undefined ? 'no' : 'yes';
        return `| \`${point}\` | ${what} | ${how} | ${hand} | ${sources.join('; ')} |`;
      }),
    );
  });

  test('has a scene for each point, and a scene for each moment', () => {
    const shown = new Set(script.flatMap(({ shows }) => shows));
    expect([...shown].toSorted()).toEqual(checks.map((check) => check.id).toSorted());
    const met = new Set(script.flatMap(({ moment }) => moment ?? []));
    expect([...met].toSorted()).toEqual([...momentIds].toSorted());
    for (const check of checks) expect(scenesFor([check.id]).length).toBeLessThan(script.length);
  });
});

describe('the options', () => {
  test.each([
    [['--client', 'localhost'], '--client must be an address'],
    [['--proxy', '65536'], '--proxy must be a number from 0 to 65535'],
    [['--proxy', '1', '--client', 'http://127.0.0.1:1'], 'not both'],
    [['--proxy', '1', '--only', 'everything'], 'There is no point everything'],
    [['--proxy', '1', '--seconds', '0'], '--seconds must be a number from 1'],
    [['--frob'], 'and not: --frob'],
  ])('%j is refused', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });

  test('have presets', () => {
    expect(readOptions(['--client', 'http://127.0.0.1:9000'])).toMatchObject({
      simulator: 'http://127.0.0.1:8081',
      identity: 'http://127.0.0.1:8082',
      seconds: 60,
      only: [],
    });
  });
});
