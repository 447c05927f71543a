import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLogger } from '../../../src/platform/http/logging.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: string | undefined;
  constructor(code?: string) {
    super('number 80611000160');
    this.code = code;
  }
}

test('an error of a kind is written once, then counted until it ends', () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line) as never) });
  const full = () => {
    logger.error({ err: new StorageError('53100') }, 'request failed');
    logger.error({ err: new StorageError('53100') }, 'evidence could not be written');
  };
  full();
  full();
  logger.error({ err: new StorageError('57014') }, 'request failed');
  logger.info('request');
  expect(lines.map(({ msg }) => msg)).toEqual(['request failed', 'request failed', 'request']);
  vi.advanceTimersByTime(10_000);
  expect(lines.slice(3)).toMatchObject([{ kind: 'StorageError 53100', times: 3, level: 40 }]);
  full();
  vi.advanceTimersByTime(10_000);
  expect(lines.slice(4)).toMatchObject([{ kind: 'StorageError 53100', times: 2 }]);
  // Ten seconds without one: the next is written again.
  vi.advanceTimersByTime(10_000);
  full();
  expect(lines.slice(5)).toMatchObject([{ msg: 'request failed', err: { code: '53100' } }]);
});

test('errors without a code are told apart by where they come from', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  for (let times = 0; times < 3; times += 1) {
    logger.error({ err: new StorageError() }, 'here');
    logger.error({ err: new StorageError() }, 'there');
  }
  expect(lines).toHaveLength(2);
});

test('a line without a text does not take over the text of its error', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  logger.warn({ err: new StorageError('57014') });
  expect(lines.join('')).toContain('57014');
  expect(lines.join('')).not.toContain('80611000160');
});
