import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../src/values/problem.ts';
import { startHttpServer, type HttpServer } from '../http-server.ts';
import { followClock, SimulatedClockError } from '../../src/platform/simulated-clock.ts';

describe('a clock that follows the simulator', () => {
  let server: HttpServer;
  let url: string;
  /** What the server says instead of the time. */
  let body: string | undefined;
  let now = '2027-02-28T09:00:00.000Z';
  beforeEach(async () => {
    body = undefined;
    server = await startHttpServer((_request, response) =>
      response.end(body ?? JSON.stringify({ now, isMoved: true })),
    );
    url = `${server.url}/control/clock`;
  });
  afterEach(() => server[Symbol.asyncDispose]());
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);

  test('tells the simulated time, and follows when it is moved', async () => {
    const { clock, stop } = await followClock(url, { everyMs: 10, believedForMs: 60_000 });
    expect(day(clock())).toBe('2027-02-28');
    now = '2028-03-01T09:00:00.000Z';
    await vi.waitFor(() => {
      expect(day(clock())).toBe('2028-03-01');
    }, 120_000);
    stop();
  });

  test('fails when it cannot be read any more: without a day nothing may open', async () => {
    const { clock, stop } = await followClock(url, { everyMs: 10, believedForMs: 2_000 });
    await server[Symbol.asyncDispose]();
    await vi.waitFor(() => {
      expect(() => clock()).toThrow(Problem);
    }, 120_000);
    stop();
  });

  test.each(['not json', '{"now":"yesterday"}', '{}'])('does not start on %s', async (other) => {
    body = other;
    await expect(followClock(url)).rejects.toThrow(SimulatedClockError);
  });
});
