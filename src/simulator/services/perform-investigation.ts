import type { Bank } from '../bank.ts';
import { noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { householdOf, type HouseholdMember } from '../personas/household.ts';
import { resolve } from '../personas/dates.ts';
import type { NamedPerson } from '../personas/people.ts';
import type { PersonReference } from '../personas/schema.ts';
import { ssdnConsultation } from '../ssdn-consultation.ts';
import type { SsdnAnswer, SsdnService } from '../ssdn.ts';
import { textIn, treeIn } from '../tree.ts';
import type { Tree } from '../validation.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { citizen, originOf } from './citizen.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/PerformInvestigation';
const personNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Person';

/** What the registers know of a person and of the household. */
export const performInvestigation: SsdnService = ssdnConsultation({
  serviceId: 'OCMWCPASPerformInvestigation',
  version: '20080604',
  request: {
    namespace,
    element: 'PerformInvestigationRequest',
    file: 'PerformInvestigation/PerformInvestigationRequest.xsd',
  },
  operation: () => 'PerformInvestigation',
  ssin: (request) => textIn(request, 'SocialSecurityUser'),
  source: 'familyComposition',
  needsRegistration: true,
  answer: (request, person, bank) => investigate(groupsAsked(request), person, bank),
});

interface Groups {
  readonly family: boolean;
  readonly citizen: boolean;
}

/** Without groups everything is asked. */
function groupsAsked(request: Tree): Groups {
  if (!('DataGroups' in request)) return { family: true, citizen: true };
  const groups = treeIn(request, 'DataGroups');
  const isAsked = (name: string) => ['true', '1'].includes(textIn(groups, name) ?? '');
  return { family: isAsked('FamilyCompositionGroup'), citizen: isAsked('CitizenGroup') };
}

function investigate(groups: Groups, person: Person, bank: Bank): SsdnAnswer {
  const { life } = person;
  if (!life.nationalRegister) return { document: reply(person.ssin, '', ''), warning: noDataFound };
  const today = bank.clock.today();
  const household = groups.family ? householdOf(life, bank.people, today) : [];
  const hidden = new Set(life.dataFilters.familyComposition);
  // Asking for the family extends the other groups to every member; without a household there is the person alone.
  const persons: readonly NamedPerson[] = household.length > 0 ? household.map((member) => member.person) : [life];
  const telling = { today, hidden, whoIs: (reference: PersonReference) => bank.people.whoIs(reference) };
  const citizens = groups.citizen
    ? persons.map((one) => citizen(numberOf(one, today), one, bank.people.find(one.ssin ?? '')?.life, telling))
    : [];
  const family = household.length > 0 ? composition(person.ssin, household, today) : '';
  return { document: reply(person.ssin, family, toXml({ Citizen: citizens }, 'p:')) };
}

function composition(asked: string, household: readonly HouseholdMember[], today: string): string {
  const members: XmlElements = {
    $: { origin: originOf(asked) },
    FamilyMember: household.map(({ person, role, since }) => ({
      SocialSecurityUser: numberOf(person, today),
      RelationShip: Number(role),
      // A day, or nothing: the element has no place for an unknown part.
      EntryDate: since?.endsWith('-00') ? undefined : since,
    })),
  };
  return toXml({ FamilyComposition: members }, 'i:');
}

/** Somebody without a number gets the filler of the register: birth date, then zeros. */
function numberOf({ ssin, birthDate }: NamedPerson, today: string): string {
  return ssin ?? `${resolve(birthDate, today).replaceAll('-', '').slice(2)}00000`;
}

/** A group in which there is nothing is left out. */
function reply(asked: string, family: string, citizens: string): string {
  const groups = wrapped('i:FamilyCompositionGroup', family) + wrapped('i:CitizenGroup', citizens);
  const content = toXml({ SocialSecurityUser: asked }, 'i:') + wrapped('i:DataGroups', groups);
  const namespaces = `xmlns:i="${namespace}" xmlns:p="${personNamespace}"`;
  return `<i:PerformInvestigationReply ${namespaces}>${content}</i:PerformInvestigationReply>`;
}

function wrapped(tag: string, content: string): string {
  return content === '' ? '' : `<${tag}>${content}</${tag}>`;
}
