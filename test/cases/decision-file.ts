import type { Integration } from '../../src/cases/integrations/integration.ts';
import type { DecisionFile } from '../../src/cases/decisions/file.ts';

/** A file in which there is nobody but who is given. */
export function decisionFile(parts: Partial<DecisionFile> & { readonly applicant: Integration }): DecisionFile {
  return {
    siblings: [],
    reviews: [],
    heads: [parts.applicant.integrationId],
    household: [],
    named: [],
    underReview: new Map(),
    withOwnHousehold: new Set(),
    ...parts,
  };
}
