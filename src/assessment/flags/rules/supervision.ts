import type { Rule } from '../../finding.ts';

/**
 * The rule behind a crossing. That the supervisor crosses the stream is published (PPS Social Integration, 2017); under
 * which conditions is not, so each is derived at best. The flags exist since 2014.
 */
export function supervised(code: string, certainty: Rule['certainty'] = 'derived'): Rule {
  return {
    code,
    legalBasis:
      'Flags of the PPS Social Integration; law of 26 May 2002, art. 3, 4° and 16; law of 2 April 1965 for equivalent aid',
    validFrom: '2014-01-01',
    certainty,
  };
}

/** Both kinds of aid on which the supervisor raises flags. */
export const bothAids = ['livingWage', 'equivalentAid'] as const;
