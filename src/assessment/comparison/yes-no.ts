import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { declaredFact, outcomeOf, type Compared, type ComparedSubject } from './compared-item.ts';
import { sourcedList } from './sources.ts';

/** What a source says to a question of yes or no. */
type Reply =
  | { readonly isSo: boolean; readonly facts: readonly Fact[]; readonly seenOn?: string | undefined }
  | { readonly missing: readonly Missing[] };

/** What was declared with yes or no: insurance, registration as a job seeker, studies. */
export function compareYesNo(inquiry: Inquiry): readonly Compared[] {
  const { isInsured, isJobSeeker, isStudent } = inquiry.declared ?? {};
  return [
    ...(isInsured === undefined ? [] : [compare('insurance', 'isInsured', isInsured, insurance(inquiry))]),
    ...(isJobSeeker === undefined ? [] : [compare('jobSeeker', 'isJobSeeker', isJobSeeker, jobSeeker(inquiry))]),
    ...(isStudent === undefined ? [] : [compareStudy(inquiry, isStudent)]),
  ];
}

/** Movable capital is in no stream: only what was observed stands beside it. */
export function compareSavings(savings: Fact | undefined): readonly Compared[] {
  if (savings === undefined) return [];
  return [{ item: 'savings', outcome: 'notComparable', reasons: ['noStream'], declared: [savings], found: [] }];
}

function compare(item: ComparedSubject, name: 'isInsured' | 'isJobSeeker', says: boolean, reply: Reply): Compared {
  const declared = [declaredFact(name)];
  if ('missing' in reply) {
    const [first] = reply.missing;
    const outcome = first ? outcomeOf(first) : 'sourceSilent';
    return { item, outcome, declared, found: [], missing: reply.missing };
  }
  const { isSo, facts: found, seenOn } = reply;
  const values = { seenOn };
  if (isSo === says) return { item, outcome: 'same', values, declared, found };
  return { item, outcome: says ? 'notInSource' : 'notDeclared', values, declared, found };
}

/** Whether the person was insured on the last day that was asked. */
function insurance(inquiry: Inquiry): Reply {
  const rights = told(inquiry, inquiry.applicant, 'insurability', 'reimbursementRights');
  if (rights.state === 'unknown' && !(rights.missing.why === 'sourceSilent' && rights.partial !== undefined)) {
    return { missing: [rights.missing] };
  }
  if (rights.state === 'none') return { isSo: false, facts: [rights.fact] };
  const list = rights.state === 'known' ? rights.value : (rights.partial ?? []);
  const [last, at] = list.reduce<readonly [(typeof list)[number] | undefined, number]>(
    ([newest, place], one, index) =>
      newest === undefined || one.seenTo > newest.seenTo ? [one, index] : [newest, place],
    [undefined, 0],
  );
  const fact = rights.fact;
  const whose = fact?.integrationId === undefined ? {} : { integrationId: fact.integrationId };
  const missing = (why: Missing['why']): Reply => {
    return { missing: [{ why, ...whose, stream: 'insurability', path: '/reimbursementRights' }] };
  };
  if (last === undefined || fact === undefined) return missing('sourceSilent');
  if (last.situation === 'notGiven') return missing('withheld');
  if (last.situation === 'unknown') return missing('sourceSilent');
  return { isSo: last.situation === 'right', facts: [within(fact, at)], seenOn: last.seenTo };
}

/** Registered at one of the services; not registered only when each of them said so. */
function jobSeeker(inquiry: Inquiry): Reply {
  const sourced = sourcedList(told(inquiry, inquiry.applicant, 'jobSeeker', 'services'));
  const registered = sourced.told.filter(({ value }) => value.followUp.code === 'registered');
  if (registered.length > 0) return { isSo: true, facts: registered.map(({ fact }) => fact) };
  if (sourced.missing.length > 0) return { missing: sourced.missing };
  const silent = sourced.told.filter(({ value }) => value.outcome === 'unknown' || value.followUp.code === 'unknown');
  if (silent.length === 0) return { isSo: false, facts: sourced.answers };
  return {
    missing: silent.map(({ fact: { path } }) => ({ why: 'sourceSilent', stream: 'jobSeeker', path })),
  };
}

/** Kinds of workers that have a student contract. */
const studentWorkers: readonly string[] = ['STU'];

/** No stream tells of studies; a student contract that runs says that somebody studies. */
function compareStudy(inquiry: Inquiry, isStudent: boolean): Compared {
  const declared = [declaredFact('isStudent')];
  const sourced = sourcedList(told(inquiry, inquiry.applicant, 'dimona', 'employments'));
  const running = sourced.told.filter(
    ({ value: { isCanceled, startDate, endDate, workerType } }) =>
      !isCanceled &&
      studentWorkers.includes(workerType?.code ?? '') &&
      (startDate === undefined || startDate <= inquiry.day) &&
      (endDate === undefined || endDate >= inquiry.day),
  );
  if (running.length === 0) {
    return { item: 'study', outcome: 'notComparable', reasons: ['noStream'], declared, found: [] };
  }
  const found = running.map(({ fact }) => fact);
  if (isStudent) return { item: 'study', outcome: 'same', declared, found };
  return { item: 'study', outcome: 'differs', reasons: ['studentContract'], declared, found };
}
