import type { Bank } from './bank.ts';
import { judgePerson } from './judge-person.ts';
import { refusal, sourceUnavailable, type Status } from './outcome.ts';
import type { Person } from './people.ts';
import type { SourceName } from './personas/schema.ts';
import type { SsdnAnswer, SsdnService } from './ssdn.ts';
import type { Tree } from './validation.ts';

/** A service of the older generation that tells something about a person, without what all of them share. */
export interface SsdnConsultation extends Pick<SsdnService, 'serviceId' | 'version' | 'request'> {
  /** Name of the operation for faults and the list of exchanges; most services have one. */
  readonly operation: (request: Tree) => string;
  /** The person asked about. */
  readonly ssin: (request: Tree) => string | undefined;
  /** Which of a persona's sources is asked. */
  readonly source: SourceName | ((request: Tree) => SourceName);
  /** True when the person must be registered by the customer; the directory itself can be asked without. */
  readonly needsRegistration: boolean;
  answer(request: Tree, person: Person, bank: Bank): SsdnAnswer;
}

/** Completes a consultation with the conventions of the older generation: who may ask, and how a source behaves. */
export function ssdnConsultation(description: SsdnConsultation): SsdnService {
  const { serviceId, version, request, operation, ssin, source, needsRegistration } = description;
  return {
    serviceId,
    version,
    request,
    operation,
    ssin,
    answer(asked, centre, bank) {
      const number = ssin(asked) ?? '';
      const objection = judgePerson(number, bank) ?? (needsRegistration && notRegistered(number, centre, bank));
      if (objection) return { refused: objection };
      const person = bank.people.find(number);
      if (!person) return 'never';
      return (
        failureOf(person, typeof source === 'string' ? source : source(asked)) ??
        description.answer(asked, person, bank)
      );
    },
  };
}

/** What comes of asking a source that does not answer about this person; undefined when it does. */
export function failureOf(person: Person, source: SourceName): SsdnAnswer | undefined {
  switch (person.behavior(source)) {
    case 'timeout':
      return 'never';
    case 'fault':
    case 'noResult':
      return { refused: sourceUnavailable };
    default:
      return undefined;
  }
}

function notRegistered(ssin: string, { enterpriseNumber }: { enterpriseNumber: string }, bank: Bank): Status | false {
  if (bank.directory.isKnownTo(enterpriseNumber, ssin, bank.clock.today())) return false;
  return refusal('MSG00012', 'The person is not integrated for the customer', [
    { fieldName: 'ssin', fieldValue: ssin },
    { fieldName: 'cbeNumber', fieldValue: enterpriseNumber },
  ]);
}
