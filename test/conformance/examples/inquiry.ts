import { eventStreamType } from '../../../src/platform/http/event-stream.ts';
import type { Play } from './play.ts';

/** Integrations of the play that later chapters go on with, as paths. */
export interface Files {
  readonly nele: string;
  readonly rachid: string;
}

const nele = 'Nele Vermeersch';
const rachid = 'Rachid El Amrani';

/** Whom each stream tells the most about, in an example that is still short. */
const consulted: readonly (readonly [stream: string, name: string])[] = [
  ['nationalRegister', nele],
  ['household', rachid],
  ['integrationHistory', 'Katleen Osselaer'],
  ['dimona', nele],
  ['wages', 'Annelore Wittevrongel'],
  ['selfEmployed', rachid],
  ['cadaf', 'Hanne Verstuyft'],
  ['unemployment', 'Karim Vandenbossche'],
  ['incapacity', 'Wannes Hemelsoet'],
  ['patrimonium', 'Adelheid Koolhaeve'],
  ['insurability', nele],
  ['taxAssessment', nele],
  ['pension', 'Omer Baetslé'],
  ['dgph', 'Lotte Verhaegen'],
  ['socialTariff', 'Lotte Verhaegen'],
  ['jobSeeker', 'Samira Ahmadzai'],
  ['attestations', 'Torben Kestemont'],
];

/** An application, and all that a social worker does before the decision. */
export async function playInquiry(play: Play): Promise<Files> {
  const { show, does, register, registration, today } = play;
  const { integrationId } = await show('/integrations', { body: registration(nele) });
  const ofNele = `/integrations/${String(integrationId)}`;
  const ofRachid = await register(rachid);
  await show('/integrations/query', { body: { ssin: play.person(nele).ssin, running: true, pageSize: 20 } });
  await show(ofNele);
  const ofNoor = await register('Noor Haddad', { informedOn: undefined });
  const informed = { informedOn: today(), informedWay: 'form' };
  await show(`${ofNoor}/informed`, { body: informed });
  await play.refused('alreadyInformed', `${ofNoor}/informed`, { body: { ...informed, informedWay: 'orally' } });

  await show(`${ofNele}/streams`);
  await show(`${ofNele}/streams/query`, { body: { streams: ['dimona', 'patrimonium'] } });
  const files = new Map([
    [nele, ofNele],
    [rachid, ofRachid],
  ]);
  for (const [stream, name] of consulted) {
    const path = files.get(name) ?? (await register(name));
    files.set(name, path);
    await show(`${path}/streams/${stream}`);
  }
  const body = {
    reason: 'newElement',
    explanation: 'Melding van een nieuwe tewerkstelling, te vergelijken met de aangifte.',
  };
  await show(`${ofNele}/consultationReasons`, { body });

  const { items } = await show<{ items: readonly { personRef: string; ssin?: string }[] }>(`${ofRachid}/persons`);
  const partner = items.find(({ ssin }) => ssin === play.person('Amélie Lambert').ssin);
  await show(`${ofRachid}/persons/${String(partner?.personRef)}/integration`, {
    body: { qualityCode: 1, informedOn: today() },
  });
  // Everybody of the household has to be decided about.
  await does(`${ofNele}/persons`);
  return { nele: ofNele, rachid: ofRachid };
}

/** What a home visit shows, and what the answers mean together. */
export async function playDossier(play: Play, { nele: path }: Files): Promise<void> {
  const { show, does, today } = play;
  const seen = { kind: 'homeVisit', date: today(), item: 'household', outcome: 'contradicts' };
  const { observationId } = await show(`${path}/observations`, { body: seen });
  await does(`${path}/observations`, { body: { ...seen, outcome: 'confirms', withdraws: observationId } });
  await show(`${path}/observations`);
  const again = { ...seen, outcome: 'inconclusive', withdraws: observationId };
  await play.refused('observationWithdrawn', `${path}/observations`, { body: again });

  const { dossierId } = await show(`${path}/dossiers`, { body: { streams: ['dimona', 'insurability'] } });
  await show(`${path}/dossiers/${String(dossierId)}`);
  const declared = {
    household: [],
    income: [{ kind: 'wages', amount: { value: '412.50', currency: 'EUR' }, per: 'month', basis: 'net' }],
    property: [],
    savings: { value: '0', currency: 'EUR' },
  };
  await show(`${path}/assessments`, { body: { dossierId, declared } });
  // One stream only: of several nobody knows which answers first.
  const headers = { accept: eventStreamType };
  await show(`${path}/dossiers`, { body: { streams: ['insurability'] }, headers });
}

/** The decision, and what has to be done after it. @returns the path of the aid that came of it */
export async function playDecision(play: Play, { rachid: path }: Files): Promise<string> {
  const { show, today } = play;
  const decision = {
    decidedOn: today(),
    outcome: 'granted',
    aids: ['livingWage'],
    period: { startDate: '2026-03-02', endDate: '2027-03-01' },
  };
  await show(`${path}/decision`, { body: decision });
  await play.jobsDone();
  // The software is called at once, and does not take it.
  await play.until('exists (select from subscription_progress where last_status = 503)');
  const { persons } = await show<{ persons: readonly { readonly next?: string }[] }>(`${path}/decision`);
  const aid = persons
    .flatMap(({ next = [] }) => next)[0]
    ?.split('/')
    .at(-1);
  await play.refused('alreadyDecided', `${path}/decision`, {
    body: { ...decision, outcome: 'refused', aids: undefined, period: undefined },
  });
  await play.refused('integrationNotActive', `${path}/review`, { body: { reason: 'newElement' } });

  const step = { step: 'notified', doneOn: today() };
  await show(`${path}/steps`, { body: step });
  await play.refused('stepRecorded', `${path}/steps`, { body: { ...step, doneOn: '2026-03-19' } });
  await play.refused('nothingToDo', `${path}/steps`, { body: { step: 'forwarded', doneOn: today() } });
  await show(`${path}/deadlines`);
  await show('/deadlines/query', { body: { states: ['overdue', 'dueSoon', 'open'], pageSize: 20 } });
  return `/integrations/${String(aid)}`;
}

/** Aid and debt mediation are reviewed half a year later. */
export async function playReview(play: Play, aid: string): Promise<void> {
  const { show } = play;
  const debts = await play.register('Rosalie Quaghebeur', {
    qualityCode: 7,
    reason: 'Vraagt begeleiding bij haar schulden, met een overzicht van de deurwaarder.',
  });
  await play.moveTo('2026-09-01T09:00:00Z');
  await show(`${aid}/review`, { body: { reason: 'newElement', remark: 'Bericht van de werkgever.' } });
  await show(`${debts}/review`, {
    body: { reason: 'periodicReview', remark: 'De afbetaling loopt, de begeleiding gaat voort.' },
  });
}

/** What waits for a second person: a registration, a debtor by reference, and a decision. */
export async function playApprovals(play: Play, { nele: path }: Files): Promise<void> {
  const { show, does, second: at } = play;
  const { items } = await does<{ items: readonly { personRef: string; ssin?: string }[] }>(`${path}/persons`);
  const father = items.find(({ ssin }) => ssin === play.person('Luc Vermeersch').ssin);
  const asDebtor = { qualityCode: 30, informedOn: play.today() };
  const refPath = `${path}/persons/${String(father?.personRef)}/integration`;
  const { approvalId } = await show(refPath, { at, body: asDebtor });
  const applicantIntegrationId = path.split('/').at(-1);
  await show('/integrations', {
    at,
    body: play.registration('Marie-Hélène D’Hondt', {
      qualityCode: 30,
      applicantIntegrationId,
      caseReference: undefined,
      reason: 'Moet volgens het vonnis onderhoud betalen.',
    }),
  });
  const { approvalId: ofDecision } = await show(`${path}/decision`, {
    at,
    body: { decidedOn: play.today(), outcome: 'refused' },
  });
  await play.refused('approvalWaiting', refPath, { at, body: asDebtor });
  const lead = { at, as: 'gent-team-lead' } as const;
  await show('/approvals/query', { ...lead, body: { state: 'waiting', pageSize: 20 } });
  await show(`/approvals/${String(approvalId)}`, lead);
  await show(`/approvals/${String(approvalId)}/approve`, { ...lead, method: 'POST' });
  await show(`/approvals/${String(ofDecision)}/decline`, {
    ...lead,
    body: { reason: 'Het verslag van het huisbezoek ontbreekt.' },
  });
  await play.refused('approvalClosed', `/approvals/${String(ofDecision)}/approve`, { ...lead, method: 'POST' });
}
