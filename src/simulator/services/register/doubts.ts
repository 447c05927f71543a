import type { NationalRegister } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { civilStates, validations } from '../labels-person.ts';
import { countries, municipalities } from '../labels-places.ts';
import { coded, items, optionalDate, type Writing } from './values.ts';

type Doubt = NonNullable<NationalRegister['doubts']>[number];

const groups = [
  ['gender', '040', 'GendersToVerify', 'GenderToVerify'],
  ['name', '041', 'NamesToVerify', 'NameToVerify'],
  ['address', '042', 'AddressesToVerify', 'AddressToVerify'],
  ['nationality', '043', 'NationalitiesToVerify', 'NationalityToVerify'],
  ['birthPlace', '044', 'BirthPlacesToVerify', 'BirthPlaceToVerify'],
  ['civilState', '045', 'CivilStatesToVerify', 'CivilStateToVerify'],
  ['death', '046', 'DeceasesToVerify', 'DeceaseToVerify'],
] as const;

/** Groups 040 to 046: what the register itself doubts. */
export function doubtGroups({ doubts }: NationalRegister, writing: Writing): XmlElements {
  const written = groups.flatMap(([about, type, container, item]) => {
    const list = items(
      doubts?.filter((doubt) => doubt.about === about),
      writing,
      { type, current: 'notEnded' },
      (doubt) => ({
        DateEntered: optionalDate(doubt.entered, writing),
        DateValidated: optionalDate(doubt.validated, writing),
        Validation: coded(validations, doubt.validation, writing),
        ...valueOf(doubt, writing),
      }),
    );
    return list ? [[container, { [item]: list }] as const] : [];
  });
  return Object.fromEntries(written);
}

function valueOf(doubt: Doubt, writing: Writing): XmlElements {
  switch (doubt.about) {
    case 'gender':
      return { Gender: { Code: doubt.gender === 'male' ? '1' : '2' } };
    case 'name':
      return { Graphic: doubt.text };
    case 'address':
      return {
        Place: coded(municipalities, doubt.place, writing),
        Address: {
          ZipCode: doubt.zipCode,
          Street: { Graphic: doubt.street },
          HouseNumber: doubt.houseNumber,
          Box: doubt.box,
        },
      };
    case 'nationality':
      return { Nationality: coded(countries, doubt.country, writing) };
    case 'birthPlace':
      return { Place: coded(municipalities, doubt.place, writing), Graphic: doubt.text };
    case 'civilState':
      return { CivilState: coded(civilStates, doubt.state, writing) };
    case 'death':
      return {};
  }
}
