import { group, many, text } from '../../reply-shape.ts';
import { factOf, meaningOf, messageKind, person, type MessageKind } from '../message.ts';
import type { Occurrence } from '../occurrences.ts';

/*
 * Messages whose bodies are not public (ASSUMED): `id`, `type`, `date` and `ssin` of each change, by the conventions of
 * the published ones. A real contract that differs gets a declaration of its own, like the published ones.
 */

function changes(
  [name, namespace]: readonly [string, string],
  [list, item]: readonly [string, string],
  types: Readonly<Record<string, Occurrence>>,
  leftOut: readonly string[] = [],
): MessageKind {
  const change = group({ id: text, type: text, date: text, ssin: person }, { leftOut });
  return messageKind({
    name,
    namespace,
    content: { [list]: group({ [item]: many(change) }) },
    facts: (content) =>
      (content[list]?.[item] ?? []).map(({ id, type, date, ssin }) =>
        factOf(ssin, { occurrence: meaningOf(types, type), day: date, id }),
      ),
  });
}

/** Changes in the register. */
export const notifyMutations = changes(
  ['notifyMutations', 'http://kszbcss.fgov.be/intf/MutationsSender/notify/v1'],
  ['mutations', 'mutation'],
  {
    ADDRESS: 'addressChanged',
    HOUSEHOLD: 'householdChanged',
    CHILD: 'childRegistered',
    CIVIL_STATE: 'civilStateChanged',
    RESIDENCE: 'residenceChanged',
    DEATH: 'deathRegistered',
  },
);

/** Employments, from Dimona. */
export const notifyPersonnelFile = changes(
  ['notifyPersonnelFile', 'http://kszbcss.fgov.be/intf/PersonnelFile/notify/v1'],
  ['employments', 'employment'],
  { BEGIN: 'employmentBegun', CHANGE: 'employmentChanged', END: 'employmentEnded' },
  ['employer'],
);

/** Independent activities. */
export const notifyIndependentActivity = changes(
  ['notifyIndependentActivity', 'http://kszbcss.fgov.be/intf/IndependentActivity/notify/v1'],
  ['activities', 'activity'],
  { BEGIN: 'selfEmploymentBegun', CHANGE: 'selfEmploymentChanged', END: 'selfEmploymentEnded' },
);
