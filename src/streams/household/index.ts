import { isAboutAnother } from '../../bank/status.ts';
import { municipalityIn } from '../../stream-kit/municipality.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import type { SsdnOperation } from '../../bank/operation.ts';
import { codeLists } from './codes.ts';
import { lifeSigns } from './life-signs.ts';
import { toHouseholdData } from './mapping.ts';
import { householdOf } from './means.ts';
import { query } from './query.ts';
import { relatives } from './relatives.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

const performInvestigation: SsdnOperation<typeof reply> = {
  generation: 'ssdn',
  service: 'PerformInvestigation',
  wsdl: 'PerformInvestigation.wsdl',
  operation: 'PerformInvestigation',
  serviceId: 'OCMWCPASPerformInvestigation',
  version: '20080604',
  reply,
  outcomeOf: ({ SocialSecurityUser: named }, asked) => (isAboutAnother(named, asked) ? 'badReply' : undefined),
};

/** With whom the person lives, and who they are. */
export const household = defineStream({
  name: 'household',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: { PerformInvestigation: performInvestigation },
  data,
  categories: {
    composition: ['kind', 'origin', 'members'],
    person: ['person'],
    partner: ['partner'],
    otherMembers: ['otherMembers'],
  },
  codeLists: Object.values(codeLists),
  toRequests: (_, { ssin }) => [
    {
      operation: 'PerformInvestigation',
      body: {
        SocialSecurityUser: ssin,
        // The family extends the other groups to every member; both are asked, so that it does not depend on a default.
        DataGroups: { FamilyCompositionGroup: true, CitizenGroup: true },
      },
    },
  ],
  municipalityOf: ({ person }) => municipalityIn(person?.residence?.code),
  relatives: { query: {}, tell: relatives },
  means: { about: 'household', tell: (data) => ({ household: householdOf(data) }) },
  lifeSigns,
  toAnswer: ({ PerformInvestigation: replies }, context) => toHouseholdData(replies, context),
});
