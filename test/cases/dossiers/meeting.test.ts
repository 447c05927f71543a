import { expect, test } from 'vitest';
import { createMeeting } from '../../../src/cases/dossiers/meeting.ts';

/** What went on by the time that everything ready was done. */
async function settled(coming: readonly Promise<void>[]): Promise<number> {
  let gone = 0;
  for (const one of coming) void one.then(() => (gone += 1));
  await new Promise((resolve) => setImmediate(resolve));
  return gone;
}

test('nobody goes on before the last has come', async () => {
  const meeting = createMeeting(3);
  const first = [meeting.come(), meeting.come()];
  expect(await settled(first)).toBe(0);
  expect(await settled([...first, meeting.come()])).toBe(3);
});

test('who leaves without coming is not waited for', async () => {
  const meeting = createMeeting(3);
  const coming = [meeting.come(), meeting.come()];
  expect(await settled(coming)).toBe(0);
  meeting.leave();
  expect(await settled(coming)).toBe(2);
});

test('who leaves after coming opens nothing for the others of another meeting', async () => {
  const [one, other] = [createMeeting(1), createMeeting(2)];
  await one.come();
  one.leave();
  const coming = [other.come()];
  expect(await settled(coming)).toBe(0);
  other.leave();
  expect(await settled(coming)).toBe(1);
});
