import { isAboutAnother, type CodeMeaning } from '../../domain/bank-status.ts';
import { coded, ownLabel, type CodedValue, type CodeList } from '../../domain/code-list.ts';
import type { LocalizedText } from '../../domain/localized-text.ts';
import { textOf } from '../../domain/lexical.ts';
import { present, someOf } from '../../domain/present.ts';
import type { StreamContext } from '../../domain/stream.ts';
import { propertyNatures } from './codes.ts';
import { toBuilding, toUnbuiltPart } from './mapping-building.ts';
import { toParcel, toParcelPart, toParcelStatus } from './mapping-parcel.ts';
import { toParty, toState } from './mapping-right.ts';
import type { PatrimonyProperty, PatrimonyReply } from './reply.ts';
import type { Described } from './reply-parcel.ts';
import type { ImmovableProperty, PatrimoniumData } from './schema.ts';

/** Gives the codes and texts of the land registry, which are in the language asked, their form in the answer. */
export interface Labels {
  /** A code with the label of its list, or the land registry's own: its description, or the short form of that. */
  code(list: CodeList | undefined, value: Described | undefined): CodedValue | undefined;
  /** A description that stands alone. */
  text(description: string | undefined): LocalizedText | undefined;
}

/** A reply that repeats another number is about somebody else. It names the person nowhere else: all in it are owners. */
export function outcomeOf({ searchCriteria }: PatrimonyReply, asked: string): CodeMeaning | undefined {
  return isAboutAnother(searchCriteria?.ssin, asked) ? 'badReply' : undefined;
}

/** Properties in the order of the land registry. */
export function toPatrimoniumData(replies: readonly PatrimonyReply[], context: StreamContext): PatrimoniumData {
  const text: Labels['text'] = (description) => ownLabel(context.language, description);
  const labels: Labels = {
    text,
    code(list, value) {
      const code = textOf(value?.code);
      if (code === undefined) return undefined;
      return coded(list, code, text(value?.description) ?? text(value?.abbreviation));
    },
  };
  return {
    properties: replies.flatMap(({ properties }) =>
      (properties?.property ?? []).map((property) => toProperty(property, labels, context.ssin)),
    ),
  };
}

function toProperty({ parcel, state, parties }: PatrimonyProperty, labels: Labels, ssin: string): ImmovableProperty {
  const described = parcel.built.length + parcel.notBuilt.length > 0;
  return present({
    parcel: toParcel(parcel.identification, parcel.privativeDescription, labels),
    nature: labels.code(propertyNatures, parcel.parcelNature),
    status: toParcelStatus(parcel.parcelStatus, labels),
    isBuilt: described ? parcel.built.length > 0 : undefined,
    parts: someOf((parcel.informations?.information ?? []).map((information) => toParcelPart(information, labels))),
    buildings: someOf(parcel.built.map((built) => toBuilding(built, labels))),
    unbuiltParts: someOf(parcel.notBuilt.map((notBuilt) => toUnbuiltPart(notBuilt, labels))),
    parties: (parties?.party ?? []).map((party) => toParty(party, labels, ssin)),
    state: state && toState(state, labels),
  });
}
