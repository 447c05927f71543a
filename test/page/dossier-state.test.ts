import { describe, expect, test } from 'vitest';
import {
  asking,
  askAgain,
  ended,
  isWaiting,
  next,
  reopened,
  toldTo,
} from '../../src/page/browser/dossier/dossier-state.js';
import type { StreamAnswer, StreamResult } from '../../src/page/browser/dossier/contract.ts';

const answer: StreamAnswer = {
  stream: 'dimona',
  outcome: 'noDataFound',
  consultedAt: '2026-11-30T08:00:00Z',
  withheldCategories: [],
  filteredElements: [],
  unknownProperties: [],
};
const answered: StreamResult = { name: 'dimona', state: 'answered', shouldAskAgain: false, answer };
const failed: StreamResult = { name: 'pension', state: 'failed', shouldAskAgain: true };

const event = (name: string, data: unknown) => ({ name, data: JSON.stringify(data) });
const begun = next(asking([]), event('begun', { asked: ['dimona', 'pension', 'dgph'] }));
const summary = event('summary', {
  dossierId: '0191e9d2-7f3a-7c44-b2a1-0c6f5f2d9a10',
  completedAt: '2026-11-30T08:00:02Z',
  keptUntil: '2026-12-01T08:00:00Z',
  streams: [
    { name: 'dimona', state: 'answered', shouldAskAgain: false },
    { name: 'pension', state: 'failed', shouldAskAgain: true },
    { name: 'dgph', state: 'refused', shouldAskAgain: false },
  ],
});
const states = ({ streams }: typeof begun) => streams.map(({ name, state }) => `${name} ${state}`);

describe('a dossier that fills in', () => {
  test('has every stream that is asked, waiting, until it answers', () => {
    expect(states(begun)).toEqual(['dimona waiting', 'pension waiting', 'dgph waiting']);
    const one = next(begun, event('answer', answered));
    expect(states(one)).toEqual(['dimona answered', 'pension waiting', 'dgph waiting']);
    expect(one.streams.filter(isWaiting)).toHaveLength(2);
    expect(one.phase).toBe('asking');
  });

  test('has only what the gateway asks, whatever the page expected', () => {
    const told = next(asking(['pension', 'dimona', 'wages']), event('begun', { asked: ['dimona', 'pension'] }));
    expect(states(told)).toEqual(['pension waiting', 'dimona waiting']);
  });

  test('says which are slow, and only of those that wait', () => {
    const slow = next(next(begun, event('answer', answered)), event('progress', { slow: ['dimona', 'pension'] }));
    expect(states(slow)).toEqual(['dimona answered', 'pension slow', 'dgph waiting']);
    expect(states(next(slow, event('answer', failed)))[1]).toBe('pension failed');
  });

  test('is done with the summary, which settles what did not come along the way', () => {
    const done = next(next(begun, event('answer', answered)), summary);
    expect(done).toMatchObject({ phase: 'done', keptUntil: '2026-12-01T08:00:00Z' });
    expect(states(done)).toEqual(['dimona answered', 'pension failed', 'dgph refused']);
    expect(done.streams[0]?.result).toEqual(answered);
    expect(ended(done)).toBe(done);
    expect(askAgain(done)).toEqual(['pension']);
  });

  test('is broken when the connection ends first: what waited can be asked again, what answered stays', () => {
    const broken = ended(next(next(begun, event('answer', answered)), event('progress', { slow: ['dgph'] })));
    expect(broken.phase).toBe('broken');
    expect(states(broken)).toEqual(['dimona answered', 'pension lost', 'dgph lost']);
    expect(askAgain(broken)).toEqual(['pension', 'dgph']);
  });

  test('asked again keeps the answers of the others', () => {
    const again = next(asking(['pension'], next(next(begun, event('answer', answered)), summary)), {
      name: 'begun',
      data: '{"asked":["pension"]}',
    });
    expect(states(again)).toEqual(['dimona answered', 'pension waiting', 'dgph refused']);
    expect(again.completedAt).toBeUndefined();
    const other = asking(['household'], again);
    expect(states(other).at(-1)).toBe('household waiting');
  });

  test('knows an answer that nobody announced, and ignores an event that came later than this page', () => {
    expect(states(next(asking([]), event('answer', answered)))).toEqual(['dimona answered']);
    expect(next(begun, event('weather', {}))).toBe(begun);
  });

  test('read again is what it was when it was kept', () => {
    const done = next(next(begun, event('answer', answered)), summary);
    const { streams, ...rest } = JSON.parse(summary.data) as Parameters<typeof reopened>[0];
    const kept = reopened({ ...rest, streams, answers: { dimona: answer } });
    expect(kept).toEqual({ ...done, streams: kept.streams });
    expect(states(kept)).toEqual(states(done));
    expect(kept.streams[0]?.result).toEqual(answered);
    expect(askAgain(kept)).toEqual(['pension']);
    expect(toldTo(kept)).toEqual(toldTo(done));
    const pension = { ...answer, stream: 'pension' };
    const [, again] = streams;
    const whole = reopened({ ...rest, streams: [{ ...again!, state: 'answered' }], answers: { pension } }, kept);
    expect(states(whole)).toEqual(['dimona answered', 'pension answered', 'dgph refused']);
    expect(toldTo(whole).answers).toEqual({ dimona: answer, pension });
  });

  test('tells an assessment the answers, and why the others are missing: never nothing', () => {
    const done = next(next(begun, event('answer', answered)), summary);
    expect(toldTo(done)).toEqual({
      answers: { dimona: answer },
      unanswered: { pension: 'sourceSilent', dgph: 'notOpen' },
    });
    expect(toldTo(ended(begun)).unanswered).toEqual({
      dimona: 'sourceSilent',
      pension: 'sourceSilent',
      dgph: 'sourceSilent',
    });
  });
});
