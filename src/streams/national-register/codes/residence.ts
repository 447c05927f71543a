import type { CodeList } from '../../../values/code-list.ts';

/** Language in which the municipality keeps the file. */
export const fileLanguages: CodeList = {
  name: 'fileLanguages',
  title: { nl: 'Taal van het dossier', fr: 'Langue du dossier', de: 'Sprache der Akte', en: 'Language of the file' },
  source: 'Information type 001 of the register schema',
  codes: {
    '1': { nl: 'Frans', fr: 'Français', de: 'Französisch', en: 'French' },
    '2': {
      nl: 'Nederlands of Duits',
      fr: 'Néerlandais ou allemand',
      de: 'Niederländisch oder Deutsch',
      en: 'Dutch or German',
    },
  },
};
