import { belgianDate, type Clock } from '../../values/calendar.ts';
import type { KnownRelative, ProposedPerson, NamedRelatives, Relative } from '../../stream-kit/relative.ts';
import { Ssin } from '../../values/ssin.ts';
import type { AnyStream, Stream } from '../../stream-kit/stream.ts';
import { isDebtor, mergeRelatives } from './rules.ts';
import { shownDay, type Death } from '../deaths/death.ts';
import { callsOfAll } from '../costs.ts';
import { refined, type Asked } from '../../access/asked.ts';
import {
  consult,
  type ConsultationAnswer,
  type ConsultationInput,
  type ConsultationPorts,
} from '../consultations/consult.ts';

/** Where proposals are kept, so that one of them can be integrated without asking the Bank again. */
export interface PersonStore {
  /** Opaque and the same for the same person in the same integration. */
  refOf(integrationId: string, ssin: Ssin): string;
  /** @param told when the streams named them, milliseconds since 1970, and whether they told the whole household */
  keep(
    integrationId: string,
    persons: readonly ProposedPerson[],
    told: { readonly at: number; readonly isHouseholdKnown: boolean },
  ): Promise<void>;
}

/** Why somebody near the applicant cannot be integrated: without a number, or with one that cannot exist. */
export const obstacles = ['noNumber', 'invalidNumber'] as const;

/** Somebody near the applicant: to be integrated, or the reason why that cannot be. */
export type NearbyPerson =
  | ProposedPerson
  | (KnownRelative & { readonly cannotIntegrate: (typeof obstacles)[number]; readonly ssin?: undefined });

/** The household members and maintenance debtors that the applicant's own streams name, all of them. */
export interface Proposal {
  readonly persons: readonly NearbyPerson[];
  /** False when no stream could name the household: persons are then not marked as living in or elsewhere. */
  readonly isHouseholdKnown: boolean;
  /** The consultations behind it. */
  readonly answers: readonly ConsultationAnswer[];
}

/**
 * Says who is near the applicant, and whom of them to integrate beside him or her. It consults the streams that name relatives like any other
 * consultation: with a decision and with evidence.
 * @throws Problem when one of them is refused or fails
 */
export async function proposePersons(
  ports: ConsultationPorts & {
    readonly clock: Clock;
    readonly persons: PersonStore;
    readonly streams: readonly AnyStream[];
  },
  asked: Asked<Omit<ConsultationInput, 'query'>>,
): Promise<Proposal> {
  const answers: ConsultationAnswer[] = [];
  const told: NamedRelatives[] = [];
  // The streams are consulted one after the other, so that a refusal ends the work before the Bank is asked more.
  const telling = ports.streams.filter(({ relatives }) => relatives !== undefined);
  const calls = callsOfAll(telling);
  // The allowance for all of them is taken with the first, so that none is asked in vain.
  const takeAll = asked.spend && (() => asked.spend?.(calls) ?? Promise.resolve());
  for (const stream of telling) {
    const { relatives } = stream;
    if (!relatives) continue;
    const query: unknown = (stream as Stream).query.parse(relatives.query);
    const spend = answers.length === 0 ? takeAll : undefined;
    const question = { ...refined(asked, (input) => ({ ...input, query })), spend };
    const answer = await consult(ports, stream, question, (given) => given);
    answers.push(answer);
    const { persons, isHouseholdKnown } = relatives.tell(answer.data ?? {});
    told.push({ persons, isHouseholdKnown: isHouseholdKnown && answer.outcome === 'dataFound' });
  }
  const isHouseholdKnown = told.some((one) => one.isHouseholdKnown);
  const today = belgianDate(ports.clock());
  const { integrationId } = asked.input();
  const merged = mergeRelatives(
    told.flatMap(({ persons }) => persons),
    isHouseholdKnown,
  );
  const numbers = merged.map(({ ssin }) =>
    ssin === undefined ? undefined : Ssin.parse(ssin, { fictive: true, today }),
  );
  const deaths = await ports.deaths.among(
    asked.caller.centre,
    numbers.filter((ssin) => ssin !== undefined),
  );
  const persons = merged.map((person, index): NearbyPerson => {
    const known = { ...person, isDebtor: isDebtor(person, today) };
    const ssin = numbers[index];
    if (!ssin) {
      const cannotIntegrate = person.ssin === undefined ? 'noNumber' : 'invalidNumber';
      return { ...known, ssin: undefined, cannotIntegrate };
    }
    const number = ssin.reveal();
    const personRef = ports.persons.refOf(integrationId, ssin);
    return { ...known, ...deathOf(person, deaths.get(number)), ssin: number, personRef };
  });
  await ports.persons.keep(
    integrationId,
    persons.filter((person) => person.ssin !== undefined),
    { at: ports.clock(), isHouseholdKnown },
  );
  return { persons, isHouseholdKnown, answers };
}

/** What the streams say now counts before what the centre has seen before. */
function deathOf({ isDeceased }: Relative, death: Death | undefined): Pick<Relative, 'isDeceased' | 'diedOn'> {
  return isDeceased === true || !death ? {} : { isDeceased: true, diedOn: shownDay(death) };
}
