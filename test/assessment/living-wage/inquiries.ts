import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { livingWage } from '../../../src/assessment/living-wage/living-wage.ts';
import type { LivingWage } from '../../../src/assessment/living-wage/view.ts';
import { exemptionRules } from '../../../src/cases/consultations/exemption-rules.ts';
import { presentBook } from '../../present-book.ts';
import { inquiry } from '../overview/given.ts';

/** An inquiry without answers of streams, with the numbers of the rule book of its day. */
export function inquiryOf(more: Partial<Inquiry>): Inquiry {
  const { day = '2025-06-02' } = more;
  const base = inquiry({}, { day });
  return {
    ...base,
    integration: { ...base.integration, applicationDate: day },
    exemption: exemptionRules(presentBook.on(day), 'contractDays'),
    ...more,
  };
}

/** The living wage of such an inquiry. */
export function wageOf(more: Partial<Inquiry>): LivingWage {
  return livingWage(inquiryOf(more));
}

/** The step with a name. */
export function stepOf(result: LivingWage, code: string): LivingWage['steps'][number] | undefined {
  return result.steps.find((step) => step.code === code);
}
