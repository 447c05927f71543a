import type { Ledger, Opening } from '../evidence/evidence.ts';
import { inSpan } from '../tracing/spans.ts';
import { belgianDate, type CalendarDate, type Clock } from '../values/calendar.ts';
import type { Caller } from '../values/caller.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import { missingScope } from '../values/missing-scope.ts';
import { Problem } from '../values/problem.ts';
import { Ssin } from '../values/ssin.ts';
import type { Access, Permission, Refusal } from './access.ts';
import type { Asked } from './asked.ts';
import { scopes, type ActName } from './book/acts.ts';
import type { ActRow, BookOfDay, Relation, RuleBook } from './book/book.ts';
import { findAct, isSoftware, refusedByRelation } from './book/look-up.ts';
import { refusingCaller } from './decide.ts';
import { DeniedError, readWithEvidence, recordRefusal, shown, withEvidence, type Done } from './evidence-required.ts';
import { about, evidenceOf, type Actor } from './opening.ts';
import { denied, refusal } from './refusal.ts';
import { asRefusal } from './record-changed.ts';
import type { Relations } from './relations.ts';
import { findRuleText } from './rules/order.ts';
import { roleWithoutAction } from './rules/role-without-action.ts';
import { softwareWithoutPerson } from './rules/software-without-person.ts';
import { unknownCentre } from './rules/unknown-centre.ts';
import type { TargetIntegration } from './target.ts';

/** What the door needs. Nothing else in the gateway has the ledger. */
export interface DoorParts<Own extends TargetIntegration> {
  readonly ledger: Ledger;
  readonly book: RuleBook;
  readonly integrations: {
    /** The integration for that centre; `foreign` when it is another centre's, and is then not opened. */
    findFor(integrationId: string, centre: EnterpriseNumber): Promise<Own | 'foreign' | undefined>;
  };
  readonly relations: Relations;
  readonly clock: Clock;
  /** Whether the gateway serves this centre. */
  readonly serves: (centre: EnterpriseNumber) => boolean;
  /** Whether this organization supervises the centres. */
  readonly supervises: (organization: EnterpriseNumber) => boolean;
  /** Whether test numbers (month 60–72) are accepted: sandbox only. */
  readonly fictiveSsins: boolean;
}

/** Finds whom an act is about. Each look is on the record, and refuses a person who is near the caller. */
export interface Look<Own> {
  readonly caller: Caller;
  readonly today: CalendarDate;
  /** The rules of the day. */
  readonly book: BookOfDay;
  /**
   * The integration that the act is about.
   * @throws DeniedError when the caller's centre has none of this id, or the caller is near the person
   */
  integration(integrationId: string): Promise<Own>;
  /**
   * The same for an integration that the act around this one has looked up: nothing is read again.
   * @throws DeniedError when the caller is near the person
   */
  known(integration: Own): void;
  /** The same for another one that the act around this one has looked up beside it. */
  alsoKnown(integration: Own): void;
  /**
   * Another integration that it concerns; undefined when the caller's centre has none of this id.
   * @throws DeniedError when the caller is near the person
   */
  alsoIntegration(integrationId: string): Promise<Own | undefined>;
  /**
   * The person that it is about, instead of the person of an integration looked at before; that one is then named
   * besides.
   * @throws DeniedError when the caller is near the person, or is software
   */
  person(ssin: Ssin): void;
  /**
   * Judges a person whom the evidence does not name, because this person would read in it what is kept back.
   * @throws DeniedError when the caller is near the person
   */
  unnamed(ssin: Ssin): void;
  /**
   * For a look-up that only a person may make.
   * @throws DeniedError when the caller is software
   */
  requirePerson(): void;
  /**
   * For what is kept about a centre's work, but is no integration.
   * @param owner its centre; undefined when there is none
   * @param missing code of the refusal when there is none
   * @throws DeniedError when it is not the caller's centre's
   */
  requireOwn(owner: EnterpriseNumber | undefined, missing: string): void;
  /**
   * For an act that shows many persons: without a person it is about, all are judged one by one.
   * @returns whether the caller may see a file of this person
   * @throws DeniedError when it is not known who the caller is
   */
  lists(): (ssin: Ssin) => boolean;
  /** How the caller stands to the person of the act. */
  relation(): Relation;
}

/** What is known once an act is allowed. */
export interface Granted {
  readonly access: Permission;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: CalendarDate;
  /** The rules of the day. */
  readonly book: BookOfDay;
  /** Receives the exchanges with the Bank as they happen. */
  readonly noted: ExchangeEvidence[];
  /** The entry about the act, for one whose entry is durable before it is carried out. */
  readonly entryId?: string;
}

/** The steps of one act between the door's own. */
export interface Plan<Own, Input, Found, T> {
  /** Whom it is about. What it refuses is recorded about whoever was found by then. */
  find(look: Look<Own>, input: Input): Promise<Found> | Found;
  /** Rules in addition to those of every act. When it says nothing, scope, role and relation suffice. */
  decide?(found: Found, look: Look<Own>): Promise<Access | undefined> | Access | undefined;
  /** What the evidence says beside who and what, whatever is found. */
  readonly opening?: Partial<Opening>;
  /** What the evidence says of what was found, beside about whom. */
  evidence?(found: Found, input: Input): Partial<Opening>;
  /** Does it. A Problem that it throws before the Bank is asked counts as a refusal. */
  carryOut(found: Found, granted: Granted, input: Input): Promise<Done<T>>;
}

/** The one way to do something with a person's data, or with what is kept about persons. */
export interface Door<Own extends TargetIntegration = TargetIntegration> {
  /**
   * An act that a caller asks for: scope and role, centre, target, relation, rules, evidence, doing it, evidence. It
   * leaves exactly one entry, whatever the answer; only malformed input leaves none.
   * @throws Problem
   */
  perform<Input, Found, T>(act: ActName, asked: Asked<Input>, plan: Plan<Own, Input, Found, T>): Promise<T>;
  /**
   * Work that follows from an act that was allowed before, or from the calendar; nobody waits for it.
   * @throws Problem
   */
  carryOn<T>(act: ActName, work: Work, step: (noted: ExchangeEvidence[]) => Promise<Done<T>>): Promise<T>;
}

/** In whose name work is carried on, about whom, and why. */
export interface Work {
  /** Without a centre where the work is for none by itself. */
  readonly actor: Omit<Actor, 'centre'> & Partial<Pick<Actor, 'centre'>>;
  readonly traceId: string;
  /** Code of the rule that allowed it. */
  readonly rule: string;
  /** Absent for what is about nobody here, or about a person apart from any integration. */
  readonly integration?: TargetIntegration;
  /** The person, where it is about no integration. */
  readonly person?: Ssin;
  readonly reason?: string;
}

/** Makes the door. */
export function createDoor<Own extends TargetIntegration>(parts: DoorParts<Own>): Door<Own> {
  const { ledger, clock } = parts;

  async function perform<Input, Found, T>(
    name: ActName,
    asked: Asked<Input>,
    plan: Plan<Own, Input, Found, T>,
  ): Promise<T> {
    const now = clock();
    const today = belgianDate(now);
    const book = parts.book.on(today);
    const act = findAct(book, name);
    const { caller } = asked;
    const opening = {
      ...evidenceOf(name, caller, asked.traceId),
      ...plan.opening,
      facts: { day: today },
    };
    const trail: Trail = { begun: opening, opening, relation: 'none' };

    const turnedAway = refusalOfCaller(book, act, caller);
    if (turnedAway) return turnAway(trail, asked, today, turnedAway);
    const input = asked.input();
    try {
      await asked.spend?.();
    } catch (error) {
      return await turnAway(trail, asked, today, error);
    }
    const look = lookFor(book, trail, caller);
    let found: Found;
    let access: Permission;
    try {
      [found, access] = await inSpan('decision', { 'gateway.act': name }, async () => {
        const target = await plan.find(look, input);
        trail.opening = { ...trail.opening, ...plan.evidence?.(target, input) };
        const decided = (await plan.decide?.(target, look)) ?? allowedTo(name, caller.role, book);
        if (!decided.allowed) throw denied(decided, trail.own);
        return [target, decided] as const;
      });
      requireTime(asked);
    } catch (cause) {
      const error = asRefusal(cause);
      await recordRefusal(ledger, trail.opening, error);
      throw shown(error);
    }
    const carryOut = async (noted: ExchangeEvidence[], entryId?: string) => {
      const granted = { access, now, today, book, noted, ...(entryId === undefined ? {} : { entryId }) };
      const done = await judged(() => plan.carryOut(found, granted, input));
      // What was changed is changed; what was only looked up is not given any more.
      if (act?.isRead === true || act?.isConsultation === true) requireTime(asked);
      return done;
    };
    return act?.isRead
      ? readWithEvidence(ledger, trail.opening, access.ruleCode, () => carryOut([]))
      : withEvidence(ledger, trail.opening, access.ruleCode, carryOut, asked.meet);
  }

  /** @returns undefined when scope, centre and role allow the act */
  function refusalOfCaller(book: BookOfDay, act: ActRow | undefined, caller: Caller): DeniedError | undefined {
    const scope = act && scopes[act.scope];
    if (scope !== undefined && !caller.scopes.includes(scope)) {
      return new DeniedError('missingScope', missingScope([scope]));
    }
    const isKnown = act?.forSupervisor === true ? parts.supervises : parts.serves;
    if (!isKnown(caller.centre)) return denied(refusal(unknownCentre, { book }));
    if (act?.isConsultation) {
      const refusing = refusingCaller({ book, caller });
      if (refusing) return denied(refusal(refusing, { book }));
    }
    if (act?.roles.includes(caller.role)) return undefined;
    const [first] = act?.roles ?? [];
    const refused = refusal(roleWithoutAction, { book });
    return denied(first === undefined ? refused : { ...refused, remedy: { action: 'askRole', role: first } });
  }

  function lookFor(book: BookOfDay, trail: Trail, caller: Caller): Look<Own> {
    const { centre } = caller;
    const today = book.day;
    const refusalOf = (relation: Relation): Refusal | undefined => {
      const text = findRuleText(refusedByRelation(book, relation, caller.role) ?? '');
      return text && refusal(text, { book });
    };
    const note = (facts: NonNullable<Opening['facts']>) => {
      trail.opening = { ...trail.opening, facts };
    };
    const judge = (ssin: Ssin, own?: TargetIntegration): Relation => {
      const relation = parts.relations(caller, ssin);
      const refused = refusalOf(relation);
      // The relation that refuses is the one that the evidence keeps.
      note({ day: today, ...((own ?? trail.own) ? { ownCentre: true } : {}), relation });
      if (refused) throw denied(refused, own);
      return relation;
    };
    const requirePerson = (): void => {
      if (isSoftware(book, caller)) throw denied(refusal(softwareWithoutPerson, { book }));
    };
    const known = (own: Own): void => {
      trail.opening = { ...trail.opening, ...about(own) };
      trail.own = own;
      trail.relation = judge(own.ssin, own);
    };
    const alsoKnown = (own: Own): void => {
      trail.opening = { ...trail.opening, alsoAbout: [...(trail.opening.alsoAbout ?? []), own.ssin] };
      judge(own.ssin, own);
    };
    return {
      caller,
      today,
      book,
      known,
      alsoKnown,
      integration: async (integrationId) => {
        trail.opening = { ...trail.opening, integrationId };
        const own = await parts.integrations.findFor(integrationId, centre);
        if (own === undefined) throw new DeniedError('noSuchIntegration', notFound());
        if (own === 'foreign') {
          note({ day: today, ownCentre: false });
          throw new DeniedError('foreignCentre', notFound());
        }
        known(own);
        return own;
      },
      alsoIntegration: async (integrationId) => {
        const own = await parts.integrations.findFor(integrationId, centre);
        if (own === undefined || own === 'foreign') return undefined;
        alsoKnown(own);
        return own;
      },
      person: (ssin) => {
        const { ssin: former, integrationId, caseReference } = trail.opening;
        // The code of the integration that was looked at is not this person's.
        trail.opening = {
          ...trail.begun,
          ssin,
          ...(former ? { alsoAbout: [former] } : {}),
          ...(integrationId === undefined ? {} : { integrationId }),
          ...(caseReference === undefined ? {} : { caseReference }),
        };
        requirePerson();
        trail.relation = judge(ssin);
      },
      unnamed: (ssin) => {
        judge(ssin);
      },
      requirePerson,
      requireOwn: (owner, missing) => {
        if (owner === undefined) throw new DeniedError(missing, notFound());
        note({ day: today, ownCentre: owner === centre });
        if (owner !== centre) throw new DeniedError('foreignCentre', notFound());
      },
      lists: () => {
        // Whether it can be known at all who the caller is does not depend on the person.
        const refused = refusalOf(parts.relations(caller, undefined));
        if (refused) {
          note({ day: today, relation: 'unknown' });
          throw denied(refused);
        }
        return (ssin) => refusalOf(parts.relations(caller, ssin)) === undefined;
      },
      relation: () => trail.relation,
    };
  }

  /** Refuses before anybody was looked for; the evidence still says whom it was about. */
  async function turnAway(
    trail: Trail,
    { caller, named }: Asked<unknown>,
    today: CalendarDate,
    error: unknown,
  ): Promise<never> {
    const { integrationId, ssin: text } = named();
    if (integrationId !== undefined) {
      // The refusal stands, also when nobody can be looked up.
      const own = await parts.integrations.findFor(integrationId, caller.centre).catch(() => undefined);
      const isOwn = own !== undefined && own !== 'foreign';
      const facts = { day: today, ...(own === undefined ? {} : { ownCentre: isOwn }) };
      trail.opening = { ...trail.opening, ...(isOwn ? about(own) : { integrationId }), facts };
    }
    const ssin = text === undefined ? undefined : Ssin.parse(text, { fictive: parts.fictiveSsins, today });
    if (ssin) trail.opening = { ...trail.opening, ssin };
    await recordRefusal(ledger, trail.opening, error);
    throw shown(error);
  }

  return {
    perform,
    carryOn: (act, work, step) =>
      withEvidence(ledger, openingOf(act, work), work.rule, (noted) => judged(() => step(noted))),
  };
}

/** What is known so far of an act under way. */
interface Trail {
  /** What the evidence says before anybody is found. */
  readonly begun: Opening;
  opening: Opening;
  own?: TargetIntegration;
  relation: Relation;
}

/** Does something, and refuses where it meets a row that was changed outside the gateway. */
async function judged<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw asRefusal(error);
  }
}

/** @throws Problem when the caller was answered already */
function requireTime({ isTooLate }: Asked<unknown>): void {
  if (isTooLate?.() === true) throw new Problem('serviceUnavailable', { detail: 'It took too long.' });
}

function openingOf(act: ActName, { actor, traceId, integration, person, reason }: Work): Opening {
  return {
    ...evidenceOf(act, actor, traceId),
    ...(person ? { ssin: person } : {}),
    ...(integration ? about(integration) : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

function allowedTo(act: ActName, role: string, { version: policyVersion }: BookOfDay): Permission {
  return { allowed: true, ruleCode: `act:${role}:${act}`, categories: 'all', policyVersion };
}

/** The same for what another centre has and for what nobody has. */
function notFound(): Problem {
  return new Problem('resourceNotFound', { detail: 'Your centre has nothing with this id.' });
}
