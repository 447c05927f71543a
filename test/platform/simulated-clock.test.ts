import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../src/values/problem.ts';
import { followClock, SimulatedClockError } from '../../src/platform/simulated-clock.ts';

describe('a clock that follows the simulator', () => {
  let server: Server;
  let url: string;
  let now = '2027-02-28T09:00:00.000Z';
  beforeEach(async () => {
    server = createServer((_request, response) => response.end(JSON.stringify({ now, isMoved: true })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/control/clock`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
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
    server.closeAllConnections();
    server.close();
    await vi.waitFor(() => {
      expect(() => clock()).toThrow(Problem);
    }, 120_000);
    stop();
  });

  test.each(['not json', '{"now":"yesterday"}', '{}'])('does not start on %s', async (body) => {
    server.removeAllListeners('request');
    server.on('request', (_request, response: { end(text: string): void }) => {
      response.end(body);
    });
    await expect(followClock(url)).rejects.toThrow(SimulatedClockError);
  });
});
