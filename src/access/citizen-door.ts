import type { Ledger, Opening } from '../evidence/evidence.ts';
import { inSpan } from '../tracing/spans.ts';
import { belgianDate, type CalendarDate, type Clock } from '../values/calendar.ts';
import type { Citizen } from '../values/citizen.ts';
import { Problem } from '../values/problem.ts';
import type { ActName } from './book/acts.ts';
import type { RuleBook } from './book/book.ts';
import { findAct } from './book/look-up.ts';
import { readWithEvidence, recordRefusal, shown, withEvidence, type Done } from './evidence-required.ts';
import { denied, refusal } from './refusal.ts';
import { roleWithoutAction } from './rules/role-without-action.ts';

/** Role of a person before the own evidence, in the rule book and in the evidence. */
const citizenRole = 'citizen';

/** An act that a person asks for about the own evidence. */
export interface AskedByCitizen<Input> {
  readonly citizen: Citizen;
  readonly traceId: string;
  /** Whether the caller was answered already, because this took too long. */
  readonly isTooLate: () => boolean;
  /**
   * The input, validated by its schema.
   * @throws Problem when it is malformed
   */
  readonly input: () => Input;
  /**
   * Takes what the act costs from the person's allowance.
   * @throws Problem 429
   */
  readonly spend: () => Promise<void>;
}

/** What is known once the act is allowed. */
export interface CitizenGranted {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: CalendarDate;
}

/** The steps of an act between the door's own. */
export interface CitizenPlan<Input, Found, T> {
  /**
   * What it is about.
   * @throws Problem DeniedError
   */
  find(input: Input, granted: CitizenGranted): Promise<Found>;
  /** What the evidence says of what was found. */
  evidence?(found: Found, input: Input): Partial<Opening>;
  carryOut(found: Found, input: Input, granted: CitizenGranted): Promise<Done<T>>;
}

/** The one way for a person to see or ask something about the own evidence. */
export interface CitizenDoor {
  /**
   * Leaves exactly one entry, whatever the answer; only malformed input leaves none. It is about this person; the
   * subject of the token is not kept, because an issuer may put the number there.
   * @throws Problem
   */
  perform<Input, Found, T>(act: ActName, asked: AskedByCitizen<Input>, plan: CitizenPlan<Input, Found, T>): Promise<T>;
}

/** Makes the door for citizens. Whoever comes to it has a token of a citizen: that is judged with the token. */
export function createCitizenDoor({
  ledger,
  book,
  clock,
}: {
  readonly ledger: Ledger;
  readonly book: RuleBook;
  readonly clock: Clock;
}): CitizenDoor {
  return {
    perform: async (name, asked, plan) => {
      const now = clock();
      const today = belgianDate(now);
      const bookOfDay = book.on(today);
      const act = findAct(bookOfDay, name);
      const { ssin, clientId } = asked.citizen;
      const input = asked.input();
      const begun: Opening = {
        action: name,
        traceId: asked.traceId,
        userId: citizenRole,
        clientId,
        role: citizenRole,
        ssin,
      };
      const granted = { now, today };
      let found: Awaited<ReturnType<typeof plan.find>>;
      try {
        if (act?.roles.includes(citizenRole) !== true) throw denied(refusal(roleWithoutAction, { book: bookOfDay }));
        await asked.spend();
        found = await inSpan('decision', { 'gateway.act': name }, () => plan.find(input, granted));
        requireTime(asked);
      } catch (error) {
        await recordRefusal(ledger, begun, error);
        throw shown(error);
      }
      const opening = { ...begun, ...plan.evidence?.(found, input) };
      const rule = `act:${citizenRole}:${name}`;
      const carryOut = () => plan.carryOut(found, input, granted);
      return act.isRead
        ? readWithEvidence(ledger, opening, rule, carryOut)
        : withEvidence(ledger, opening, rule, carryOut);
    },
  };
}

/** @throws Problem when the caller was answered already */
function requireTime({ isTooLate }: Pick<AskedByCitizen<unknown>, 'isTooLate'>): void {
  if (isTooLate()) throw new Problem('serviceUnavailable', { detail: 'It took too long.' });
}
