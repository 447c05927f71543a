import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightOf, seenOf } from './door/evidence.ts';
import { routesOfApprovals } from './door/routes-of-approvals.ts';
import { rowsOf } from './door/rows.ts';
import { startStage, type Stage } from './door/stage.ts';

/* The table of the door for what waits for a second person: only a gateway that asks for one has such files. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(150, { SECOND_PERSON_FOR: 'decision' });
});
afterAll(() => stage[Symbol.asyncDispose]());

describe('the table', () => {
  test.each(routesOfApprovals.flatMap(rowsOf).map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    const subject = await row.make(stage);
    const claims = { sub: stage.newUser(), ...row.claims(subject) };
    const answer = await stage.call(row.asked(subject), claims);
    const seen = await seenOf(stage, row, { subject, claims, answer });
    expect(seen).toEqual(rightOf(row.expected, seen, claims, row.isReadBack));
  });
});
