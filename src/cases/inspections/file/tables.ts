import type { PageWords } from '../../page-words.ts';
import type { InspectedFileView } from './view.ts';

/** A table of the page: headings are keys of the words, cells are texts. */
export interface PageTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Key of what is said below it. */
  readonly note?: string;
}

type Table = (file: InspectedFileView, words: PageWords) => PageTable;

const integrations: Table = (file, { word, shortDay: day, moment }) => ({
  heading: 'integrations',
  columns: ['code', 'caseReference', 'applied', 'registered', 'informed', 'period', 'state', 'reviewed'],
  rows: file.integrations.map((one) => [
    `${one.qualityCode.code} – ${one.qualityCode.text}${one.isReview ? ` (${word('isReview')})` : ''}`,
    one.caseReference,
    day(one.applicationDate),
    moment(one.registeredAt),
    day(one.informedOn),
    `${day(one.startDate)} – ${day(one.endDate)}`,
    `${one.state.text}${one.endedAt === undefined ? '' : `, ${moment(one.endedAt)}`}`,
    day(one.reviewedOn),
  ]),
});

const consultations: Table = (file, { moment }) => ({
  heading: 'consultations',
  columns: ['moment', 'stream', 'code', 'role', 'outcome', 'rule'],
  rows: file.consultations.map(({ at, stream, qualityCode, role, outcome, ruleCode }) => [
    moment(at),
    stream.text,
    qualityCode.code,
    role.text,
    outcome.text,
    outcome.code === 'denied' ? ruleCode : undefined,
  ]),
  ...(file.isCut ? { note: 'cut' } : {}),
});

const notConsulted: Table = (file, { word }) => ({
  heading: 'notConsultedTitle',
  columns: ['stream', 'code', 'legalBasis'],
  rows: file.notConsulted.map(({ stream, qualityCode, condition, rule }) => [
    `${stream.text}${condition ? ` (${condition.text})` : ''}`,
    qualityCode.code,
    `${rule.legalBasis}${rule.certainty === 'assumed' ? ` (${word('assumed')})` : ''}`,
  ]),
});

const observations: Table = (file, { word, shortDay: day }) => ({
  heading: 'observations',
  columns: ['day', 'how', 'what', 'showed'],
  rows: file.observations.map(({ date, kind, item, outcome, isWithdrawn }) => [
    day(date),
    kind.text,
    item.text,
    `${outcome.text}${isWithdrawn ? ` (${word('withdrawn')})` : ''}`,
  ]),
});

const decisions: Table = (file, { shortDay: day, moment }) => ({
  heading: 'decisions',
  columns: ['decided', 'entered', 'outcome', 'newCodes'],
  rows: file.decisions.map(({ decidedOn, enteredAt, outcome, newCodes }) => [
    day(decidedOn),
    moment(enteredAt),
    outcome.text,
    newCodes.map(({ code, text }) => `${code} – ${text}`).join(', '),
  ]),
});

const steps: Table = (file, { shortDay: day, moment }) => ({
  heading: 'steps',
  columns: ['day', 'what', 'entered'],
  rows: file.steps.map(({ doneOn, recordedAt, step, deadline }) => [
    day(doneOn),
    `${step.text}${deadline ? `: ${deadline.text}` : ''}`,
    moment(recordedAt),
  ]),
});

const deadlines: Table = (file, { shortDay: day }) => ({
  heading: 'deadlines',
  columns: ['day', 'what', 'state', 'legalBasis'],
  rows: file.deadlines.map(({ dueOn, deadline, state, legalBasis }) => [
    day(dueOn),
    deadline.text,
    state.text,
    legalBasis,
  ]),
});

const signals: Table = (file, { moment }) => ({
  heading: 'signals',
  columns: ['day', 'what', 'state'],
  rows: file.signals.map(({ foundAt, signal, state }) => [moment(foundAt), signal.text, state.text]),
});

const flags: Table = (file, { shortDay: day }) => ({
  heading: 'flags',
  columns: ['raised', 'what', 'due', 'state', 'flagAnswer'],
  rows: file.flags.map(({ raisedOn, crossing, aid, dueOn, state, feedback, feedbackOn, proofReference }) => [
    day(raisedOn),
    `${aid.text}: ${crossing.text}`,
    day(dueOn),
    state.text,
    feedback && [`${feedback.code} – ${feedback.text}`, day(feedbackOn), proofReference].filter(Boolean).join(', '),
  ]),
});

/** The tables of the page, in its order. */
export const tables: readonly Table[] = [
  integrations,
  consultations,
  notConsulted,
  observations,
  decisions,
  steps,
  deadlines,
  flags,
  signals,
];
