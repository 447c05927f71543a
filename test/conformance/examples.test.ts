import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { examplesFolder } from '../../src/cases/examples/read.ts';
import { problemTypes } from '../../src/values/problem.ts';
import { playMessages, playEvents, playSubscription } from './examples/bank.ts';
import { playCitizen, playEvidence, playInspection } from './examples/evidence.ts';
import { playApprovals, playDecision, playDossier, playInquiry, playReview } from './examples/inquiry.ts';
import { startPlay } from './examples/play.ts';
import { playEnd, playMistakes, playTrouble } from './examples/problems.ts';
import { notPlayed, playRareTrouble } from './examples/rare.ts';
import { playReferenceData } from './examples/reference-data.ts';

/** `npm run examples` writes what this play gives; without it, the play is compared with what is written. */
test('the examples of the contract are what a gateway answers', async () => {
  await using play = await startPlay('2026-03-02T09:00:00Z');
  const subscription = await playSubscription(play);
  const files = await playInquiry(play);
  await playDossier(play, files);
  await playCitizen(play);
  await playMistakes(play, files);
  await playTrouble(play, files);
  await playMessages(play);
  await playEvidence(play, files);
  await playInspection(play);
  await play.moveTo('2026-03-20T09:00:00Z');
  const aid = await playDecision(play, files);
  await playApprovals(play, files);
  await playEnd(play, files);
  await playEvents(play, subscription);
  await playReview(play, aid);
  await playReferenceData(play);
  await playRareTrouble(play);

  expect([...play.recording.problems(), ...Object.keys(notPlayed)].sort()).toEqual(Object.keys(problemTypes).sort());
  const written = play.recording.files({ [play.receiver.url]: 'https://software.example.org/events' });
  for (const [name, text] of written)
    await expect.soft(text).toMatchFileSnapshot(fileURLToPath(new URL(name, examplesFolder)));
  const found = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.json'),
  );
  expect(found.filter((name) => !written.has(name))).toEqual([]);
});
