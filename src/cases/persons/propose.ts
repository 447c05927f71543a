import { belgianDate, type Clock } from '../../values/calendar.ts';
import type { ProposedPerson, NamedRelatives } from '../../stream-kit/relative.ts';
import { Ssin } from '../../values/ssin.ts';
import type { AnyStream, Stream } from '../../stream-kit/stream.ts';
import { isDebtor, mergeRelatives } from './rules.ts';
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

/** The household members and maintenance debtors that the applicant's own streams name. */
export interface Proposal {
  readonly persons: readonly ProposedPerson[];
  /** False when no stream could name the household: persons are then not marked as living in or elsewhere. */
  readonly isHouseholdKnown: boolean;
  /** The consultations behind it. */
  readonly answers: readonly ConsultationAnswer[];
}

/**
 * Proposes whom to integrate beside the applicant. It consults the streams that name relatives like any other
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
  // The caller's allowance is taken once, with the first.
  let spend = asked.spend;
  // The streams are consulted one after the other, so that a refusal ends the work before the Bank is asked more.
  for (const stream of ports.streams) {
    const { relatives } = stream;
    if (!relatives) continue;
    const query: unknown = (stream as Stream).query.parse(relatives.query);
    const question = refined({ ...asked, spend }, (input) => ({ ...input, query }));
    spend = undefined;
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
  const persons = merged.flatMap((person): readonly ProposedPerson[] => {
    // A filler number identifies nobody.
    const ssin = Ssin.parse(person.ssin, { fictive: true, today });
    if (!ssin) return [];
    const personRef = ports.persons.refOf(integrationId, ssin);
    return [{ ...person, personRef, isDebtor: isDebtor(person, today) }];
  });
  await ports.persons.keep(integrationId, persons, { at: ports.clock(), isHouseholdKnown });
  return { persons, isHouseholdKnown, answers };
}
