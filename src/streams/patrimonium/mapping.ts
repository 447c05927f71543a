import { isAboutAnother, type CodeMeaning } from '../../bank/status.ts';
import { withoutAbsent, someOf } from '../../values/without-absent.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { labelsIn, type Labels } from './labels.ts';
import { toBuilding, toUnbuiltPart } from './mapping-building.ts';
import { toParcel, toParcelPart, toParcelStatus } from './mapping-parcel.ts';
import { toParty, toState } from './mapping-right.ts';
import type { PatrimonyProperty, PatrimonyReply } from './reply.ts';
import type { ImmovableProperty, PatrimoniumData } from './schema.ts';

/** A reply that repeats another number is about somebody else. It names the person nowhere else: all in it are owners. */
export function outcomeOf({ searchCriteria }: PatrimonyReply, asked: string): CodeMeaning | undefined {
  return isAboutAnother(searchCriteria?.ssin, asked) ? 'badReply' : undefined;
}

/** Properties in the order of the land registry. */
export function toPatrimoniumData(replies: readonly PatrimonyReply[], context: StreamContext): PatrimoniumData {
  const labels = labelsIn(context.language);
  return {
    properties: replies.flatMap(({ properties }) =>
      (properties?.property ?? []).map((property) => toProperty(property, labels, context.ssin)),
    ),
  };
}

function toProperty({ parcel, state, parties }: PatrimonyProperty, labels: Labels, ssin: string): ImmovableProperty {
  const described = parcel.built.length + parcel.notBuilt.length > 0;
  return withoutAbsent({
    parcel: toParcel(parcel.identification, parcel.privativeDescription, labels),
    nature: labels.code(codeLists.propertyNatures, parcel.parcelNature),
    status: toParcelStatus(parcel.parcelStatus, labels),
    isBuilt: described ? parcel.built.length > 0 : undefined,
    parts: someOf((parcel.informations?.information ?? []).map((information) => toParcelPart(information, labels))),
    buildings: someOf(parcel.built.map((built) => toBuilding(built, labels))),
    unbuiltParts: someOf(parcel.notBuilt.map((notBuilt) => toUnbuiltPart(notBuilt, labels))),
    parties: (parties?.party ?? []).map((party) => toParty(party, labels, ssin)),
    state: state && toState(state, labels),
  });
}
