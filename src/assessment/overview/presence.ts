import { streamNames, type StreamAnswer, type StreamName } from '../answers.ts';
import { evidenceOf } from '../known.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { personsOf, whose } from '../persons.ts';
import type { Presence, Sighting } from './view.ts';

const stateByOutcome = { dataFound: 'found', noDataFound: 'nothing', incomplete: 'incomplete' } as const;

/** Of every person, which streams know the person, which do not, and which were not asked or did not answer. */
export function presenceOf(inquiry: Inquiry): readonly Presence[] {
  return personsOf(inquiry).map((person) => ({
    ...whose(inquiry, person),
    streams: streamNames.map((stream) => sightingOf(inquiry, person, stream)),
  }));
}

function sightingOf(inquiry: Inquiry, person: Person, stream: StreamName): Sighting {
  const about = { ...whose(inquiry, person), stream };
  const answer: StreamAnswer | undefined = person.answers[stream];
  if (!answer) {
    const why = person.unanswered[stream] ?? 'notConsulted';
    return { stream, state: why, facts: [], missing: [{ why, ...about }] };
  }
  const { outcome, withheldCategories, filteredElements, unknownProperties } = answer;
  const isPartlyHidden = withheldCategories.length > 0 || filteredElements.length > 0;
  const isLacking = outcome === 'incomplete' || unknownProperties.length > 0;
  return {
    stream,
    // An answer of which something is unknown does not say that there is nothing.
    state: isLacking && outcome === 'noDataFound' ? 'incomplete' : stateByOutcome[outcome],
    isPartlyHidden,
    facts: [{ origin: 'found', ...about, path: '', ...evidenceOf(answer) }],
    missing: [
      ...(isLacking ? [{ why: 'sourceSilent' as const, ...about }] : []),
      ...(isPartlyHidden ? [{ why: 'withheld' as const, ...about }] : []),
    ],
  };
}
