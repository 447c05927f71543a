import type { CodeList } from '../../../values/code-list.ts';

/** Why a legal cohabitation ended (123). */
export const cohabitationEndReasons: CodeList = {
  name: 'cohabitationEndReasons',
  title: {
    nl: 'Einde van de wettelijke samenwoning',
    fr: 'Fin de la cohabitation légale',
    de: 'Ende des gesetzlichen Zusammenwohnens',
    en: 'End of legal cohabitation',
  },
  source: 'Code of information type 123 seen in public test material; not the complete list',
  codes: {
    '01': { nl: 'Huwelijk', fr: 'Mariage', de: 'Eheschließung', en: 'Marriage' },
  },
};
