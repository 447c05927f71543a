import { flagAt, textAt } from '../arguments.ts';
import type { Bank } from '../bank.ts';
import { dataFound, noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { toLanguage } from './labels.ts';
import { doubtGroups } from './register/doubts.ts';
import { familyGroups } from './register/family.ts';
import { identityGroups } from './register/identity.ts';
import { migrationGroups } from './register/migration.ts';
import { residenceGroups } from './register/residence.ts';
import { whereaboutsGroups } from './register/whereabouts.ts';
import type { Writing } from './register/values.ts';

const namespace = 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2';
const registerNamespace = 'http://www.ibz.rrn.fgov.be/XSD/xm25/rn25Schema';

/** The file of a person in the National Register. */
export const retrieveTiGroups: SoapService = {
  name: 'RetrieveTIGroupsService',
  wsdl: 'RetrieveTIGroupsService/RetrieveTIGroupsV2.wsdl',
  path: '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI',
  faultDetail: cbssFault(namespace, 'retrieveTIGroupsFault'),
  operations: {
    retrieveTI: soaOperation({
      service: 'RetrieveTIGroupsService',
      operation: 'retrieveTI',
      namespace,
      response: 'retrieveTIGroupsResponse',
      legalContext: 'PCSA:SOCIAL_INQUIRY',
      context: 'legalContext',
      criteria: 'searchInformation',
      hasSsin: false,
      source: 'nationalRegister',
      repeat: (criteria) => ({
        ssin: textAt(criteria, 'ssin'),
        language: textAt(criteria, 'language'),
        history: textAt(criteria, 'history'),
      }),
      answer: (criteria, person, bank) =>
        file(person, bank, toLanguage(textAt(criteria, 'language')), flagAt(criteria, 'history')),
    }),
  },
};

function file(person: Person, bank: Bank, language: Writing['language'], history: boolean): SourceAnswer {
  const { nationalRegister, dataFilters } = person.life;
  if (!nationalRegister) return { status: noDataFound };
  const writing: Writing = {
    language,
    history,
    today: bank.clock.today(),
    whoIs: (who) => bank.people.whoIs(who),
    childrenOf: (ssin) => bank.people.childrenOf(ssin),
  };
  const groups: XmlElements = {
    ...identityGroups(person.life, writing),
    ...residenceGroups(nationalRegister, writing),
    ...familyGroups(nationalRegister, person.ssin, writing),
    ...whereaboutsGroups(nationalRegister, writing),
    ...doubtGroups(nationalRegister, writing),
    ...migrationGroups(nationalRegister, writing),
  };
  // This service has no element that names what was taken out.
  const hidden = new Set(dataFilters.nationalRegister);
  const shown = Object.fromEntries(Object.entries(groups).filter(([name]) => !hidden.has(name)));
  return {
    status: dataFound,
    elements: {
      rrn_it_implicit: {
        $: { 'xmlns:rn': registerNamespace, Language: language.toUpperCase() },
        $xml: toXml(shown, 'rn:'),
      },
    },
  };
}
