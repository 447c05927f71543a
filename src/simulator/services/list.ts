import type { SoapService } from '../soap-service.ts';
import { alertReaction } from './alert-reaction.ts';
import { childBenefits } from './child-benefits.ts';
import { connector } from './connector.ts';
import { dmfa } from './dmfa.ts';
import { dolsis } from './dolsis.ts';
import { healthCareInsurance } from './health-care-insurance.ts';
import { jobSeeker } from './job-seeker.ts';
import { handi } from './handi.ts';
import { hdiIndemnityAllowance } from './hdi-indemnity-allowance.ts';
import { livingWages } from './living-wages.ts';
import { patrimony } from './patrimony.ts';
import { retrieveTiGroups } from './retrieve-ti-groups.ts';
import { taxAssessment } from './tax-assessment.ts';
import { selfEmployed } from './self-employed.ts';
import { socialRate } from './social-rate.ts';
import { testConnection } from './test-connection.ts';
import { unemploymentData } from './unemployment-data.ts';

/** All services of the simulated Bank. */
export const services: readonly SoapService[] = [
  // The two without a source behind them first.
  testConnection,
  connector,
  retrieveTiGroups,
  dolsis,
  dmfa,
  patrimony,
  healthCareInsurance,
  livingWages,
  taxAssessment,
  selfEmployed,
  handi,
  socialRate,
  childBenefits,
  jobSeeker,
  unemploymentData,
  hdiIndemnityAllowance,
  alertReaction,
];
