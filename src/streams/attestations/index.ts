import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { toCalls, toFollowUps } from './calls.ts';
import { codeLists } from './codes.ts';
import { toAttestationsData } from './mapping.ts';
import { byDimona } from './mapping-exemption.ts';
import { operations } from './operations.ts';
import { query } from './query.ts';
import { data } from './schema.ts';

/** What the centres and the PPS Social Integration attest about a person. */
export const attestations = defineStream({
  name: 'attestations',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations,
  data,
  categories: {
    support: ['supportPeriods'],
    integrationProject: ['integrationProject'],
    installationPremium: ['installationPremiums'],
    exemptions: ['incomeExemption', 'exemptions'],
    forms: ['forms'],
    aidChargedToState: ['aidChargedToState'],
    multifunctionalAttestations: ['multifunctionalAttestations'],
  },
  codeLists: Object.values(codeLists),
  toRequests: toCalls,
  followUps: toFollowUps,
  completedBy: [byDimona],
  toAnswer: toAttestationsData,
});
