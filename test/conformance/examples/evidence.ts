import { lookForSignals } from '../../gateway/look-for-signals.ts';
import type { Files } from './inquiry.ts';
import type { Play } from './play.ts';

type Page<Item> = { readonly items: readonly Item[] };

const officer = { as: 'gent-dpo' } as const;
const citizen = { as: 'citizen-rachid', headers: { 'accept-language': 'nl' } } as const;
const inspector = { as: 'inspector' } as const;
const namur = '1999000249';
/** All evidence is under a checkpoint. */
const isPlaced = 'coalesce((select max(size) from ledger_checkpoint), 0) >= (select count(*) from ledger)';

/** The data protection officer looks into the evidence, keeps a record back for a time, and looks at signals. */
export async function playEvidence(play: Play, { nele }: Files): Promise<void> {
  const { show } = play;
  const { ssin } = play.person('Nele Vermeersch');
  await show(`${nele}/accessRecords/query`, { body: { pageSize: 20 } });
  const body = { ssin, stream: 'nationalRegister', pageSize: 20 };
  const { items } = await show<Page<{ entryId: string }>>('/accessRecords/query', { ...officer, body });
  const record = `/accessRecords/${String(items[0]?.entryId)}`;
  await show(record, officer);
  await play.until(isPlaced);
  await show(`${record}/proof`, officer);
  await show('/accessRecordCounts?from=2026-03&to=2026-03', officer);
  for (const format of ['json', 'csv', 'cef']) {
    await show('/accessRecords/export', { ...officer, body: { from: '2026-03-01T00:00:00+01:00', ssin, format } });
  }
  await play.refused('notWithheld', `${record}/withholding/lift`, {
    ...officer,
    body: { reason: 'Het onderzoek is over.' },
  });
  await show(`${record}/withholding`, {
    ...officer,
    body: { reason: 'Onderzoek naar domiciliefraude, dossier van de arbeidsauditeur.', until: '2026-06-01' },
  });
  await show('/withholdings/query', { ...officer, body: { pageSize: 20 } });
  await show(`${record}/withholding/lift`, {
    ...officer,
    body: { reason: 'Het onderzoek is afgesloten zonder gevolg.' },
  });

  await lookForSignals(play.world.database);
  const found = await show<Page<{ signalId: string }>>('/signals/query', {
    ...officer,
    body: { states: ['new', 'grown'], pageSize: 20 },
  });
  await show(`/signals/${String(found.items[0]?.signalId)}/assessment`, {
    ...officer,
    body: {
      finding: 'explained',
      explanation: 'De zitdag van maandag: alle aanvragen van het weekend zijn samen ingevoerd.',
    },
  });
}

/** Somebody sees who looked, asks why, and the centre answers. */
export async function playCitizen(play: Play): Promise<void> {
  const { show, refused } = play;
  const { items } = await show<Page<{ entryId: string; data?: { stream: string } }>>('/citizen/accessRecords/query', {
    ...citizen,
    body: { pageSize: 20 },
  });
  const entryId = items.find(({ data }) => data?.stream === 'household')?.entryId ?? '';
  await play.until(isPlaced);
  await show(`/citizen/accessRecords/${entryId}/proof`, citizen);
  const question = { entryId, text: 'Waarom keek u met wie ik samenwoon?' };
  const { questionId } = await show('/citizen/questions', { ...citizen, body: question });
  const other = items.find((line) => line.entryId !== entryId)?.entryId;
  // This gateway lets a person ask one question in a day.
  await refused('tooManyRequests', '/citizen/questions', { ...citizen, at: play.second, body: { entryId: other } });
  await refused('alreadyAsked', '/citizen/questions', { ...citizen, body: question });
  await refused('askedAbout', `/accessRecords/${entryId}/withholding`, {
    ...officer,
    body: { reason: 'Onderzoek van de arbeidsauditeur.', until: '2026-06-01' },
  });
  const asked = `/citizenQuestions/${String(questionId)}`;
  await show('/citizenQuestions/query', { ...officer, body: { states: ['overdue', 'open'], pageSize: 20 } });
  const extension = {
    language: 'nl',
    reason: 'Uw vraag gaat over veertig raadplegingen; wij bekijken ze een voor een.',
  };
  await show(`${asked}/extend`, { ...officer, body: extension });
  await refused('alreadyExtended', `${asked}/extend`, { ...officer, body: extension });
  const answer = { language: 'nl', text: 'U vroeg een leefloon aan; wij moeten weten wie er samenwoont.' };
  await show(`${asked}/answer`, { ...officer, body: answer });
  await refused('alreadyAnswered', `${asked}/answer`, { ...officer, body: answer });
  await show('/citizen/questions/query', { ...citizen, body: { pageSize: 20 } });
  await show('/citizen/dataTracker/findUsage?limit=20', citizen);
  await show('/citizen/dataTracker/usagePeriod', { as: 'nobody' });
  await show('/citizen/dataTracker/heartbeat', { as: 'nobody' });
}

/** An inspector sees figures of a centre, and the files of a sample that nobody chose. */
export async function playInspection(play: Play): Promise<void> {
  const { show, does, today } = play;
  // The only file of the centre: which one is drawn would be another in every play.
  const path = await play.register('Ottilie Bruggeman', {}, 'namur-social-worker');
  for (const stream of ['household', 'cadaf']) await does(`${path}/streams/${stream}`, { as: 'namur-social-worker' });
  const month = today().slice(0, 7);
  await show('/inspectionFigures/query', {
    ...inspector,
    body: { enterpriseNumber: '1999000150', from: month, to: month },
  });
  const { inspectionId } = await show('/inspections', {
    ...inspector,
    body: { reference: 'INSP-2026-014', enterpriseNumber: namur, from: '2026-01-01', to: '2026-12-31', sampleSize: 1 },
  });
  const inspection = `/inspections/${String(inspectionId)}`;
  // It is drawn with the first checkpoint.
  await play.until(isPlaced);
  await show(inspection, inspector);
  await show(`${inspection}/drawing`, inspector);
  await show(`${inspection}/files/1`, inspector);
  await show('/inspections/own/query', { ...inspector, body: { pageSize: 20 } });
  await show('/inspections/query', { ...officer, body: { pageSize: 20 } });
}
