import { resolve, type NationalRegister } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { absenceDecisions, absenceKinds, chosenResidences } from '../labels-person.ts';
import { municipalities } from '../labels-places.ts';
import { foreignAddress } from './residence.ts';
import { coded, container, dateParts, items, optionalCode, type Writing } from './values.ts';

/** Groups 005, 023, 026, 027, 151, 212 and 252: where somebody goes, stays for a while or can be reached. */
export function whereaboutsGroups(file: NationalRegister, writing: Writing): XmlElements {
  return {
    AddressChangeIntention: container(
      'Address',
      items(file.announcedMoves, writing, { type: '005', current: 'newest' }, (move) => ({
        OriginPlace: 'from' in move ? coded(municipalities, move.from, writing) : undefined,
        DestinationPlace: 'to' in move ? coded(municipalities, move.to, writing) : undefined,
      })),
    ),
    PostalAddressAbroad: container(
      'PostalAddressAbroad',
      items(file.postalAddressesAbroad, writing, { type: '023', current: 'newest' }, ({ country, lines }) => ({
        Address: foreignAddress(country, lines, writing),
      })),
    ),
    TemporaryAbsences: container(
      'TemporaryAbsence',
      items(file.temporaryAbsences, writing, { type: '026', current: 'notEnded' }, ({ kind, texts }) => ({
        TypeOfAbsence: optionalCode(absenceKinds, kind, writing),
        Graphic1: texts?.[0],
        Graphic2: texts?.[1],
      })),
    ),
    LegalResidences: container(
      'LegalResidence',
      items(file.legalResidences, writing, { type: '027', current: 'newest' }, ({ text }) => ({ Graphic: text })),
    ),
    Disappearences: container(
      'Disappearence',
      items(file.disappearances, writing, { type: '151', current: 'notEnded' }, ({ decision, text }) => ({
        Decision: optionalCode(absenceDecisions, decision, writing),
        Graphic: text,
      })),
    ),
    ChoosenResidences: container(
      'ChoosenResidence',
      items(file.chosenResidences, writing, { type: '212', current: 'newest' }, (chosen) =>
        'residence' in chosen
          ? { Residence: coded(chosenResidences, chosen.residence, writing) }
          : { Graphic: chosen.text },
      ),
    ),
    NotCommunicable: secrecy(file, writing),
  };
}

function secrecy({ secretAddress: secret }: NationalRegister, { today }: Writing): XmlElements | undefined {
  if (!secret || resolve(secret.since, today) > today) return undefined;
  return {
    $: { Type: '252', Structure: 'A1' },
    Date: dateParts(resolve(secret.since, today)),
    StartDate: dateParts(resolve(secret.from, today)),
    EndDate: dateParts(resolve(secret.to, today)),
  };
}
