import type { Persona } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { countries, municipalities } from '../labels-places.ts';
import { deathDecisions, nameChanges, occupations, socialCategories } from '../labels-person.ts';
import { coded, container, dateParts, items, nameOf, numberOf, optionalDate, type Writing } from './values.ts';

/** Groups 000, 010, 011, 013, 070, 100, 150 and 213: who somebody is, from birth to death. */
export function identityGroups(life: Persona, writing: Writing): XmlElements {
  const { nationalRegister: file } = life;
  const names = file?.names ?? [{ ...life, since: life.birthDate, until: undefined }];
  return {
    NationalNumber: { $: { Type: '000', Structure: 'A1' }, NationalNumber: numberOf(life, writing) },
    Names: container(
      'Name',
      items(names, writing, { type: '010', current: 'newest' }, (name) => ({ Name: nameOf(name) })),
    ),
    Pseudonyms: container(
      'Pseudonym',
      items(file?.pseudonyms, writing, { type: '011', current: 'notEnded' }, (name) => ({ Name: nameOf(name) })),
    ),
    Aliases: aliases(life, writing),
    Occupations: container(
      'Occupation',
      items(file?.occupations, writing, { type: '070', current: 'newest' }, ({ occupation, category, texts }) => ({
        Occupation: coded(occupations, occupation, writing),
        SocialCategory: coded(socialCategories, category, writing),
        Graphic1: texts?.[0],
        Graphic2: texts?.[1],
      })),
    ),
    NameModifications: container(
      'NameModification',
      items(file?.nameChanges, writing, { type: '013', current: 'notEnded' }, ({ kind, text }) => ({
        ModificationType: coded(nameChanges, kind, writing),
        Graphic: text,
      })),
    ),
    BirthPlace: birth(life, writing),
    Deceases: death(life, writing),
  };
}

function aliases({ nationalRegister: file }: Persona, writing: Writing): XmlElements | undefined {
  const list = items(file?.aliases, writing, { type: '213', current: 'notEnded' }, (alias) => ({
    Type: alias.kind,
    BirthDate: optionalDate(alias.birthDate, writing),
    Nationality: alias.nationality === undefined ? undefined : coded(countries, alias.nationality, writing),
    Name: nameOf(alias),
    BirthPlace: alias.birthPlace,
  }));
  return container('Alias', list);
}

function birth({ birthDate, birthPlace }: Persona, writing: Writing): XmlElements | undefined {
  if (!birthPlace) return undefined;
  const isAbroad = 'abroad' in birthPlace;
  return {
    $: { Type: '100', Structure: isAbroad ? 'B1' : 'A1' },
    Date: dateParts(birthDate),
    ActNumber: birthPlace.actNumber ?? '',
    Place1: 'place' in birthPlace ? coded(municipalities, birthPlace.place, writing) : undefined,
    Place2: isAbroad ? placeAbroad(birthPlace.abroad, writing) : undefined,
  };
}

function death({ status }: Persona, writing: Writing): XmlElements | undefined {
  if (status.kind !== 'deceased') return undefined;
  const { place, abroad, actNumber, decision } = status;
  const list = items(
    [{ since: status.date, until: status.correctedOn }],
    writing,
    { type: '150', current: 'notEnded' },
    () => ({
      Decease: decision
        ? undefined
        : {
            ActNumber: actNumber ?? '',
            Place1: place === undefined ? undefined : coded(municipalities, place, writing),
            Place2: abroad && placeAbroad(abroad, writing),
          },
      Decision: decision && {
        Type: coded(deathDecisions, decision.type, writing),
        Transcription: decision.transcription && {
          Date: optionalDate(decision.transcription.date, writing),
          Place: coded(municipalities, decision.transcription.place, writing),
        },
        Graphic: decision.text,
      },
    }),
  );
  return container('Decease', list);
}

/** A place abroad: country and a text. */
export function placeAbroad(
  { country, text }: { readonly country: string; readonly text?: string | undefined },
  writing: Writing,
): XmlElements {
  return { Country: coded(countries, country, writing), Graphic: text };
}
