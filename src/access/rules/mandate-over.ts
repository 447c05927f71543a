import type { RuleText } from '../facts.ts';
import { texts } from './texts.ts';

/** Files of a sample open while the mandate runs: an inspection is an occasion, not a subscription. */
export const mandateOver: RuleText = {
  code: 'mandateOver',
  reason: texts.mandateOver,
  legalBasis: 'Regulation (EU) 2016/679, art. 5 (purpose and storage limitation)',
  remedy: () => ({ action: 'none' }),
};
