import { coded, ownLabel, type CodedValue, type CodeList } from '../../domain/code-list.ts';
import { textOf } from '../../domain/lexical.ts';
import { present, someOf } from '../../domain/present.ts';
import type { StreamContext } from '../../domain/stream.ts';
import { propertyNatures } from './codes.ts';
import { toBuilding, toParcel, toParcelPart, toUnbuiltPart } from './mapping-parcel.ts';
import { toParty, toState } from './mapping-right.ts';
import type { Described, PatrimonyProperty, PatrimonyReply } from './reply.ts';
import type { ImmovableProperty, PatrimoniumData } from './schema.ts';

/** Labels a code; codes of the land registry come with a description in the language asked. */
export type Label = (list: CodeList | undefined, value: Described | undefined) => CodedValue | undefined;

/** Properties in the order of the land registry. */
export function toPatrimoniumData(replies: readonly PatrimonyReply[], context: StreamContext): PatrimoniumData {
  const label: Label = (list, value) => {
    const code = textOf(value?.code);
    return code === undefined ? undefined : coded(list, code, ownLabel(context.language, value?.description));
  };
  return {
    properties: replies.flatMap(({ properties }) =>
      (properties?.property ?? []).map((property) => toProperty(property, label, context.ssin)),
    ),
  };
}

function toProperty({ parcel, state, parties }: PatrimonyProperty, label: Label, ssin: string): ImmovableProperty {
  const described = parcel.built.length + parcel.notBuilt.length > 0;
  return present({
    parcel: toParcel(parcel.identification, parcel.privativeDescription, label),
    nature: label(propertyNatures, parcel.parcelNature),
    isBuilt: described ? parcel.built.length > 0 : undefined,
    parts: someOf((parcel.informations?.information ?? []).map((information) => toParcelPart(information, label))),
    buildings: someOf(parcel.built.map((built) => toBuilding(built, label))),
    unbuiltParts: someOf(parcel.notBuilt.map((notBuilt) => toUnbuiltPart(notBuilt, label))),
    parties: (parties?.party ?? []).map((party) => toParty(party, label, ssin)),
    state: state && toState(state, label),
  });
}
