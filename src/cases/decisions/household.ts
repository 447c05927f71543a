import { addDays, belgianDate, type CalendarDate } from '../../values/calendar.ts';
import type { Aid, BookOfDay } from '../../access/book/book.ts';
import { codeFor, codesOfAid } from '../../access/book/look-up.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import { isOpen, ranOut, type Integration } from '../integrations/integration.ts';
import type { DecisionInput } from './input.ts';
import type { PersonEffect } from './decision.ts';
import { isUndecided, type DecisionFile } from './file.ts';

/** A code that a decision gives, before it has an integration. */
export interface DecidedCode {
  readonly aid?: Aid;
  readonly qualityCode: number;
}

/** What a decision does with one person. */
export interface DecidedPerson {
  readonly integration: Integration;
  readonly effect: PersonEffect;
  readonly named: boolean;
  readonly codes: readonly DecidedCode[];
  /** Further integrations of this person that end with it. */
  readonly replaces: readonly Integration[];
}

/** What a decision does with everybody in the file. */
export interface DecidedFile {
  /** The applicant first. */
  readonly persons: readonly DecidedPerson[];
  /** First day of the new codes; absent when nothing is registered. */
  readonly registeredFrom?: CalendarDate;
  /** To whose file belongs from then on who keeps a code: what takes the place of the applicant's, or one that goes on. */
  readonly continuesUnder?: 'next' | Integration;
}

/**
 * What a decision does with the applicant and with everybody who belongs to the file: members follow the applicant, who
 * has aid of his or her own keeps it, and nobody is passed over in silence. Pure; the input is checked.
 */
export function decideFile(input: DecisionInput, file: DecisionFile, book: BookOfDay): DecidedFile {
  const registeredFrom = firstDay(input, file.applicant, book.day);
  const isRegistered = registeredFrom !== undefined;
  const { reviewed, siblings, applicant, reviews } = file;
  // What a review refuses, or grants for days that are over, leaves the aid as it is.
  const aidStays = input.outcome === 'refused' || (input.outcome === 'granted' && !isRegistered);
  const goesOn = [...(aidStays && reviewed && isOpen(reviewed, book.day) ? [reviewed] : []), ...siblings].at(0);
  const continuesUnder = isRegistered ? ('next' as const) : goesOn;
  const context: Context = { input, file, book, isRegistered, continues: continuesUnder !== undefined };
  const first: DecidedPerson = {
    integration: applicant,
    effect: isRegistered ? 'newCode' : 'ended',
    named: true,
    codes: codesOf(input.aids ?? [], context),
    replaces: [...(reviewed && !aidStays ? [reviewed] : []), ...reviews].filter(isRunning),
  };
  return {
    persons: [
      first,
      ...siblings.map((one) => mentioned(one, isLeftOut(one, input) ? 'leftOut' : 'ownAid', input)),
      ...membersOf(file).flatMap((integrations) => decideMember(integrations, context)),
    ],
    ...(registeredFrom === undefined ? {} : { registeredFrom }),
    ...(continuesUnder === undefined ? {} : { continuesUnder }),
  };
}

/**
 * The first day of the new codes: that of the period, but for an inquiry that came to its end without a decision not
 * before today, because the Bank is told now. Nothing is registered for a period that is over.
 */
function firstDay(
  { outcome, period }: DecisionInput,
  applicant: Integration,
  today: CalendarDate,
): CalendarDate | undefined {
  if (outcome !== 'granted' || !period || period.endDate < today) return undefined;
  return ranOut(applicant, today) && period.startDate < today ? today : period.startDate;
}

interface Context {
  readonly input: DecisionInput;
  readonly file: DecisionFile;
  readonly book: BookOfDay;
  readonly isRegistered: boolean;
  /** Whether an integration of the applicant goes on, or follows. */
  readonly continues: boolean;
}

/** The codes for these kinds of aid; for none, that of a member without aid. */
function codesOf(given: readonly Aid[], { input, book, isRegistered }: Context): readonly DecidedCode[] {
  if (input.outcome !== 'granted') return [];
  const codes = given.flatMap((aid) => {
    const qualityCode = codeFor(book, aid);
    return qualityCode === undefined ? [] : [{ aid, qualityCode }];
  });
  if (given.length > 0 || !isRegistered) return codes;
  const without = codeFor(book, 'withoutAid');
  return without === undefined ? [] : [{ qualityCode: without }];
}

/** The household with those whom the input names, by person, without the applicant. */
function membersOf({ applicant, household, named }: DecisionFile): readonly (readonly Integration[])[] {
  const others = distinct([...household, ...named.filter((one) => one !== undefined)]).filter(
    ({ ssin }) => ssin.reveal() !== applicant.ssin.reveal(),
  );
  return [...Map.groupBy(others, ({ ssin }) => ssin.reveal()).values()];
}

/** What there is of one person who is not the applicant. */
interface Member {
  /** The application, which runs or came to its end without a decision. */
  readonly inquiry: Integration | undefined;
  /** What that inquiry reviews. */
  readonly review: Integration | undefined;
  /** Under the code of members without aid. */
  readonly withoutAid: readonly Integration[];
  /** Aid of the person's own. */
  readonly aided: readonly Integration[];
  /** Decided on before, while the next code has not begun. */
  readonly decided: readonly Integration[];
  readonly debtor: readonly Integration[];
  /** The one that the input names. */
  readonly named: Integration | undefined;
  /** The centre knows of the person's death. */
  readonly isDead: boolean;
}

function memberOf(integrations: readonly Integration[], { input, file, book }: Context): Member {
  const running = integrations.filter((one) => isOpen(one, book.day));
  const inquiries = integrations.filter((one) => isUndecided(one, book));
  const inquiry = inquiries.find((one) => isOpen(one, book.day)) ?? inquiries.at(-1);
  return {
    inquiry,
    review: inquiry && file.underReview.get(inquiry.integrationId),
    withoutAid: integrations.filter((one) => isWithoutAid(one, file, book)),
    aided: running.filter(({ qualityCode }) => codesOfAid(book).includes(qualityCode)),
    decided: running.filter(({ decidedOn, nextCodeOn }) => decidedOn !== undefined && nextCodeOn !== undefined),
    debtor: running.filter(({ qualityCode }) => qualityCode === codeFor(book, 'maintenanceInquiry')),
    named: integrations.find((one) => askedFor(one, input)),
    isDead: integrations.some(({ diedOn }) => diedOn !== undefined),
  };
}

/** What happens with one person who is not the applicant. */
function decideMember(integrations: readonly Integration[], context: Context): readonly DecidedPerson[] {
  const { input } = context;
  const member = memberOf(integrations, context);
  const { inquiry, withoutAid, aided, decided, debtor } = member;
  const own = [...(inquiry ? [inquiry] : []), ...withoutAid, ...aided, ...decided];
  const isOut = own.some((one) => isLeftOut(one, input));
  const changed = isOut ? own.map((one) => mentioned(one, 'leftOut', input)) : changeOf(member, context);
  const done = new Set(changed.flatMap(({ integration, replaces }) => [integration, ...replaces]).map(idOf));
  return [
    ...changed,
    ...[...aided, ...decided].filter((one) => !done.has(idOf(one))).map((one) => mentioned(one, 'ownAid', input)),
    ...debtor.map((one) => (context.continues ? mentioned(one, 'continues', input) : ended(one, context))),
  ];
}

function changeOf(member: Member, context: Context): readonly DecidedPerson[] {
  if (!context.isRegistered) return closed(member, context);
  return member.isDead && member.named === undefined ? endedByDeath(member, context) : given(member, context);
}

/** Nobody who is known to have died gets a code that nobody asked for by name. */
function endedByDeath({ inquiry, withoutAid }: Member, context: Context): readonly DecidedPerson[] {
  return distinct([...(inquiry ? [inquiry] : []), ...withoutAid]).map((one) => ended(one, context));
}

/** The person gets new codes: those that the input says, else the one of a member without aid. */
function given(member: Member, context: Context): readonly DecidedPerson[] {
  const { inquiry, review, withoutAid, named } = member;
  // Aid of one's own is decided anew only by name; a review of it then ends without a change.
  const keepsAid = named === undefined && review !== undefined && codesOfAid(context.book).includes(review.qualityCode);
  const former = named ?? (keepsAid ? undefined : inquiry) ?? withoutAid[0];
  const reviewEnds = keepsAid && inquiry ? [ended(inquiry, context)] : [];
  if (!former) return reviewEnds;
  const gone = [...(keepsAid ? [] : [inquiry, review]), ...withoutAid].filter((one) => one !== undefined);
  return [
    ...reviewEnds,
    {
      integration: former,
      effect: 'newCode',
      named: named !== undefined,
      codes: codesOf(askedFor(former, context.input)?.aids ?? [], context),
      replaces: distinct(gone).filter((one) => isRunning(one) && idOf(one) !== idOf(former)),
    },
  ];
}

/** Nothing follows: what hangs on the applicant's aid ends, unless that goes on. */
function closed({ inquiry, review, withoutAid, named }: Member, context: Context): readonly DecidedPerson[] {
  const isWithdrawn = context.input.outcome === 'withdrawn';
  const ending = distinct([...(named ? [named] : []), ...(inquiry ? [inquiry] : [])]);
  const others = withoutAid.filter((one) => !ending.includes(one));
  const isElsewhere =
    review &&
    isWithdrawn &&
    isWithoutAid(review, context.file, context.book) &&
    !withoutAid.some((one) => idOf(one) === idOf(review));
  return [
    ...ending.map((one) => ({
      ...ended(one, context),
      ...(isElsewhere && one === inquiry && isRunning(review) ? { replaces: [review] } : {}),
    })),
    ...others.map((one) => (context.continues ? mentioned(one, 'continues', context.input) : ended(one, context))),
  ];
}

/** Code 5; one whose period is over counts when the aid under review is over too. */
function isWithoutAid(integration: Integration, { reviewed, applicant }: DecisionFile, book: BookOfDay): boolean {
  if (integration.qualityCode !== codeFor(book, 'withoutAid')) return false;
  const aided = reviewed ?? applicant;
  return isOpen(integration, book.day) || (ranOut(integration, book.day) && !isOpen(aided, book.day));
}

const mentioned = (
  integration: Integration,
  effect: 'continues' | 'leftOut' | 'ownAid',
  input: DecisionInput,
): DecidedPerson => ({
  integration,
  effect,
  named: isLeftOut(integration, input) || askedFor(integration, input) !== undefined,
  codes: [],
  replaces: [],
});

const ended = (integration: Integration, context: Context): DecidedPerson => ({
  integration,
  effect: 'ended',
  named: askedFor(integration, context.input) !== undefined,
  codes: codesOf(askedFor(integration, context.input)?.aids ?? [], { ...context, isRegistered: false }),
  replaces: [],
});

const askedFor = ({ integrationId }: Integration, { householdMembers }: DecisionInput) =>
  householdMembers.find((member) => member.integrationId === integrationId);
const isLeftOut = ({ integrationId }: Integration, { leftOut }: DecisionInput) => leftOut.includes(integrationId);
const isRunning = ({ state }: Integration) => state === 'active' || state === 'ending';
const idOf = ({ integrationId }: Integration) => integrationId;
const distinct = (all: readonly Integration[]) => [...new Map(all.map((one) => [idOf(one), one])).values()];

/**
 * Days on which a person is registered neither under the present code nor under the new one, because the present one
 * has an end of its own. Pure.
 */
export function gapBefore(
  { integration, codes, replaces }: DecidedPerson,
  registeredFrom: CalendarDate | undefined,
): ClosedPeriod | undefined {
  if (codes.length === 0 || registeredFrom === undefined) return undefined;
  const last = [integration, ...replaces].map(lastDay).reduce((one, other) => (one > other ? one : other));
  const startDate = addDays(last, 1);
  return startDate < registeredFrom ? { startDate, endDate: addDays(registeredFrom, -1) } : undefined;
}

/** The last day on which an integration is, or was, registered. */
function lastDay({ endDate, ended }: Integration): CalendarDate {
  const endedOn = ended && belgianDate(ended.at);
  return endedOn !== undefined && endedOn < endDate ? endedOn : endDate;
}
