import { z } from 'zod';
import { childBenefits } from './schema-child-benefits.ts';
import { employment, employmentSeries } from './schema-employment.ts';
import { pensionDemand, pensionReply, pensionRight } from './schema-pension.ts';
import { networkRegistration } from './schema-network.ts';
import { healthInsurance } from './schema-insurance.ts';
import { incapacities } from './schema-incapacity.ts';
import { jobSeeker } from './schema-job-seeker.ts';
import { wagesReply } from './schema-pay.ts';
import { handicap } from './schema-handicap.ts';
import { property } from './schema-property.ts';
import { a036, article35, attestation, integrationProject } from './schema-support.ts';
import { taxAssessment } from './schema-tax.ts';
import { selfEmployment } from './schema-self-employed.ts';
import { socialTariff } from './schema-social-tariff.ts';
import { unemployment } from './schema-unemployment.ts';

/**
 * What a life tells the sources behind the streams: one line per stream, its schema in a file of its own. The National
 * Register is not here: every life has it.
 */
export const sections = {
  employments: z.array(employment).default([]),
  employmentSeries: employmentSeries.optional(),
  wagesReply: wagesReply.default('whole'),
  properties: z.array(property).default([]),
  /** Left out: no mutuality knows the person; empty: never insured. */
  healthInsurance: healthInsurance.optional(),
  taxAssessments: z.array(taxAssessment).default([]),
  pensions: z.array(pensionRight).default([]),
  pensionDemands: z.array(pensionDemand).default([]),
  pensionReply: pensionReply.default('withSummary'),
  selfEmployment: selfEmployment.optional(),
  handicap: handicap.optional(),
  socialTariff: socialTariff.optional(),
  childBenefits: childBenefits.prefault({}),
  network: z.array(networkRegistration).default([]),
  jobSeeker: jobSeeker.prefault({}),
  unemployment: unemployment.optional(),
  incapacities: incapacities.default([]),
  attestations: z.array(attestation).default([]),
  article35: article35.optional(),
  integrationProject: integrationProject.optional(),
  a036: z.array(a036).default([]),
};

/** The sources behind the streams: how each behaves for a person can be said in a life. */
export const sourceNames = [
  'nationalRegister',
  'dolsis',
  'dmfa',
  'patrimony',
  'familyComposition',
  'childBenefits',
  'healthCareInsurance',
  'selfEmployed',
  'handi',
  'socialRate',
  'pensionRegister',
  'jobSeeker',
  'unemployment',
  'incapacity',
  'attestations',
  'l036',
  'livingWages',
  'accessList',
  'referenceManager',
  'taxAssessment',
] as const;
export type SourceName = (typeof sourceNames)[number];
