import { ruleRows } from '../rules/order.ts';
import { acts } from './acts.ts';
import type { RuleRows } from './book.ts';
import { codes } from './codes.ts';
import { deadlines } from './deadlines.ts';
import { flagFeedback, flags } from './flags.ts';
import { grants } from './grants.ts';
import { exemptionRows, exemptionUseRows } from './income-exemption.ts';
import { informing } from './informing.ts';
import { scaleRows, scaleUseRows } from './maintenance-scale.ts';
import { registering } from './registering.ts';
import { relations } from './relations.ts';
import { roles } from './roles.ts';

/** The rule book of this release, before settings. Its history is in `history`, a file for each version. */
export const presentRows: RuleRows = {
  codes,
  grants,
  roles,
  relations,
  acts,
  scale: scaleRows,
  scaleUse: scaleUseRows,
  informing,
  deadlines,
  registering,
  flags,
  flagFeedback,
  exemption: exemptionRows,
  exemptionUse: exemptionUseRows,
  rules: ruleRows,
};
