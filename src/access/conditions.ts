import type { ConsultationFacts, Rule } from './facts.ts';
import { compareWithScale, incomeYearFor, type ScaleVerdict } from './book/maintenance-scale.ts';

/** The result of a grant's condition: the comparison that allows it, or the rule that refuses. */
export type ConditionVerdict = { readonly basis: ScaleVerdict } | { readonly refusedBy: Omit<Rule, 'refuses'> };

const legalBasis = 'Royal decree of 11 July 2002, art. 50; royal decree of 9 May 1984, art. 14 and 16';

const debtorIncomeUnknown: Omit<Rule, 'refuses'> = {
  code: 'debtorIncomeUnknown',
  reason: {
    nl: 'Het inkomen van de onderhoudsplichtige is niet bekend. Raadpleeg eerst het aanslagbiljet in deze integratie.',
    fr: 'Le revenu du débiteur d’aliments n’est pas connu. Consultez d’abord l’avertissement-extrait de rôle dans cette intégration.',
    de: 'Das Einkommen des Unterhaltspflichtigen ist nicht bekannt. Fragen Sie zuerst den Steuerbescheid in dieser Integration ab.',
    en: 'The income of the maintenance debtor is not known. Consult the tax assessment in this integration first.',
  },
  legalBasis,
  remedy: () => ({ action: 'consultFirst', stream: 'taxAssessment' }),
};

const debtorIncomeOverScale: Omit<Rule, 'refuses'> = {
  code: 'debtorIncomeOverScale',
  reason: {
    nl: 'Het inkomen van de onderhoudsplichtige ligt boven de federale schaal; het onroerend vermogen is dan niet nodig.',
    fr: 'Le revenu du débiteur d’aliments dépasse le barème fédéral ; le patrimoine immobilier n’est alors pas nécessaire.',
    de: 'Das Einkommen des Unterhaltspflichtigen übersteigt die föderale Tabelle; das Immobilienvermögen ist dann nicht nötig.',
    en: 'The income of the maintenance debtor exceeds the federal scale; real estate is not needed then.',
  },
  legalBasis,
  remedy: () => ({ action: 'none' }),
};

/** Opens real estate of a debtor only when the income in the debtor's own assessment does not exceed the scale. */
export function debtorIncomeUnderScale({ means, today }: ConsultationFacts): ConditionVerdict {
  // The assessment of two years ago counts, or that of three years ago while it is missing. An older one proves nothing
  // about the present.
  const isRecent = means !== undefined && means.incomeYear >= incomeYearFor(today) - 1;
  const verdict = isRecent ? compareWithScale(means, today) : undefined;
  if (!verdict) return { refusedBy: debtorIncomeUnknown };
  return verdict.isUnderScale ? { basis: verdict } : { refusedBy: debtorIncomeOverScale };
}
