import type { EmploymentService } from '../personas/schema.ts';
import type { XmlContent } from '../xml.ts';
import type { Labels } from './labels.ts';

/** Categories of the National Employment Office. */
export const federalCategories: Labels = {
  '050': ['WZ MET UITKERINGSAANVRAAG', 'DE AVEC DEMANDE D ALLOCATIONS', 'AS MIT LEISTUNGSANTRAG'],
  '051': ['JONGERE IN BEROEPSINSCHAKELINGSTIJD', 'JEUNE EN STAGE D INSERTION', 'JUGENDLICHER IN BERUFSEINGLIEDERUNG'],
  '053': ['VRIJ INGESCHREVEN', 'INSCRIT LIBREMENT', 'FREI EINGETRAGEN'],
};

/** Categories of the services themselves, by their digits. */
export const ownCategories: Labels = {
  '000': ['WERKLOOS MET UITKERING', 'CHOMEUR INDEMNISE', 'ARBEITSLOS MIT LEISTUNG'],
  '002': ['BEROEPSINSCHAKELINGSTIJD', 'STAGE D INSERTION', 'BERUFSEINGLIEDERUNGSZEIT'],
  '003': ['VRIJ INGESCHREVEN', 'INSCRIT LIBREMENT', 'FREI EINGETRAGEN'],
  '011': ['BIJZONDERE CATEGORIE', 'CATEGORIE SPECIALE', 'BESONDERE KATEGORIE'],
};

/** Languages in which each service explains its categories; that of Flanders does not in German. */
const languagesOf = {
  ACTIRIS: ['NL', 'FR'],
  VDAB: ['NL', 'FR'],
  FOREM: ['FR'],
  ADG: ['NL', 'FR', 'DE'],
} as const satisfies Record<EmploymentService, readonly string[]>;

const place = { NL: 0, FR: 1, DE: 2 } as const;

/** The source's own words for a category; none for one that it does not explain. */
export function descriptions(labels: Labels, code: string, service: EmploymentService): XmlContent {
  const words = labels[code];
  return words && languagesOf[service].map((language) => ({ $: { language }, _: words[place[language]] }));
}
