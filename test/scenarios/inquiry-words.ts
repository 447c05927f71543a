import type { StreamState } from '../../src/cases/dossiers/dossier.ts';
import { observationLists } from '../../src/cases/observations/observation.ts';
import { incomeExemptionKinds } from '../../src/values/exemption-kinds.ts';
import { labelsOf, words } from './kinds.ts';

const [observationKinds, observedItems, observationOutcomes] = observationLists;

/** The kinds of values in the sentences about a whole inquiry: what is declared, observed, chosen and assessed. */
export const inquiryWords = {
  observationKind: words(labelsOf(observationKinds)),
  observedItem: words(labelsOf(observedItems)),
  observationOutcome: words(labelsOf(observationOutcomes)),
  exemptionKind: words(labelsOf(incomeExemptionKinds)),
  incomeKind: words({
    wages: { nl: 'loon', fr: 'salaire' },
    incapacity: { nl: 'uitkering van het ziekenfonds', fr: 'indemnité de la mutualité' },
    pension: { nl: 'pensioen', fr: 'pension' },
    childBenefit: { nl: 'kinderbijslag', fr: 'allocations familiales' },
  }),
  relation: words({
    child: { nl: 'kind', fr: 'enfant' },
    grandparent: { nl: 'grootouder', fr: 'grand-parent' },
  }),
  streamState: words({
    answered: { nl: 'beantwoord', fr: 'répondu' },
    incomplete: { nl: 'onvolledig', fr: 'incomplet' },
    failed: { nl: 'mislukt', fr: 'échoué' },
    refused: { nl: 'geweigerd', fr: 'refusé' },
  } satisfies Record<StreamState, object>),
  comparedOutcome: words({
    same: { nl: 'hetzelfde', fr: 'identique' },
    differs: { nl: 'anders', fr: 'différent' },
    notDeclared: { nl: 'niet aangegeven', fr: 'non déclaré' },
    notInSource: { nl: 'niet in de bron', fr: 'pas dans la source' },
    notComparable: { nl: 'niet te vergelijken', fr: 'non comparable' },
  }),
  findingState: words({
    raised: { nl: 'brandt', fr: 'est allumé' },
    explained: { nl: 'verklaard', fr: 'expliqué' },
    clear: { nl: 'niets', fr: 'rien' },
    unknown: { nl: 'niet bekend', fr: 'inconnu' },
  }),
  livingWage: words({
    full: { nl: 'volledig', fr: 'complet' },
    complementary: { nl: 'aanvullend', fr: 'complémentaire' },
    nothing: { nl: 'nul', fr: 'nul' },
  }),
};
