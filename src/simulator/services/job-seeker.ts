import { groupAt, textAt, type Arguments } from '../arguments.ts';
import { withoutFiltered } from '../data-filters.ts';
import { dataFound, noDataFound, technicalError, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import { employmentServices } from '../personas/schema-job-seeker.ts';
import { resolve, resolveMoment, type EmploymentService, type JobSeeker } from '../personas/schema.ts';
import { cbssFault, ssinReplacing, statusElements } from '../soa-elements.ts';
import { soaOperation, sourceFailed, type SourceAnswer } from '../soa.ts';
import { SoapFaultError, type SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { descriptions, federalCategories, ownCategories } from './labels-job-seeker.ts';
import { toContact } from './job-seeker-contact.ts';

const namespace = 'http://kszbcss.fgov.be/intf/JobSeekerService/v1';

/** Some services answered and others did not; the code is assumed. */
const incomplete: Status = {
  value: 'INCOMPLETE_DATA',
  code: 'MSG00000',
  description: 'At least one employment service did not answer',
};

type KnownToService = JobSeeker['services'][number];
type Inscription = KnownToService['inscriptions'][number];

/** Registrations as a job seeker at the four public employment services. */
export const jobSeeker: SoapService = {
  name: 'JobSeekerService',
  wsdl: 'JobSeekerService/JobSeekerV1.wsdl',
  path: '/SOA4520/JobSeekerService/consult',
  faultDetail: cbssFault(namespace, 'consultContactAndInscriptionFault'),
  operations: {
    consultContactAndInscription: soaOperation({
      service: 'JobSeekerService',
      operation: 'consultContactAndInscription',
      namespace,
      response: 'consultContactAndInscriptionResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'criteria',
      hasSsin: true,
      ssinElement: ssinReplacing,
      source: 'jobSeeker',
      repeat(criteria) {
        const services = servicesAsked(criteria);
        const { beginDate, endDate } = daysAsked(criteria);
        return {
          ssin: textAt(criteria, 'ssin'),
          period: beginDate === undefined ? undefined : { beginDate, endDate },
          publicEmploymentServices: services && { publicEmploymentService: services },
        };
      },
      answer: (criteria, person, { clock }) => consult(criteria, person, clock.today()),
    }),
  },
};

function consult(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const { services, failing } = person.life.jobSeeker;
  const asked = servicesAsked(criteria) ?? employmentServices;
  // Nobody behind the service answers: a fault, not a result.
  if (asked.every((service) => failing.includes(service))) throw new SoapFaultError(sourceFailed);
  const filters = person.life.dataFilters.jobSeeker;
  const results = asked.map((service) => {
    const known = services.find((one) => one.service === service);
    const result = failing.includes(service) || !known ? undefined : toResult(known, person, criteria, today);
    const status = failing.includes(service) ? technicalError : result ? dataFound : noDataFound;
    return { service, status, result: result && withoutFiltered(result, filters) };
  });
  const isFound = results.some(({ result }) => result !== undefined);
  const isPartial = asked.some((service) => failing.includes(service));
  return {
    status: isPartial ? incomplete : isFound ? dataFound : noDataFound,
    elements: {
      dataFilters: isFound && filters ? { filteredElement: filters } : undefined,
      results: {
        pes: results.map(({ service, status, result }) => ({
          $: { source: service },
          status: statusElements(status),
          result,
        })),
      },
    },
  };
}

/** What a service knows; nothing when that is neither how to reach the person nor a registration in the days asked. */
function toResult(known: KnownToService, person: Person, criteria: Arguments, today: string): XmlElements | undefined {
  const inscription = known.inscriptions
    .filter((one) => isAsked(one, criteria, today))
    .map((one) => toInscription(one, known.service, today));
  const contact = known.contact && toContact(known.contact, person.life.nationalRegister, today);
  if (contact === undefined && inscription.length === 0) return undefined;
  return { contact, inscriptions: inscription.length > 0 ? { inscription } : undefined };
}

/** What runs on a day of the period, or today. */
function isAsked({ since, until }: Inscription, criteria: Arguments, today: string): boolean {
  const { beginDate = today, endDate = today } = daysAsked(criteria);
  const begin = resolveMoment(since, today).slice(0, 10);
  return begin <= endDate && begin <= today && (until === undefined || resolve(until, today) >= beginDate);
}

function toInscription(
  { since, neo, own, eurostat }: Inscription,
  service: EmploymentService,
  today: string,
): XmlElements {
  return {
    inceptionTimestamp: resolveMoment(since, today),
    categoryNEO: neo.map((code) => ({ code, description: descriptions(federalCategories, code, service) })),
    categoryPES: own.map((digits) => ({
      code: service + digits,
      description: descriptions(ownCategories, digits, service),
    })),
    eurostatDate: eurostat === undefined ? undefined : resolve(eurostat, today),
  };
}

function daysAsked(criteria: Arguments) {
  return {
    beginDate: textAt(criteria, 'period', 'beginDate')?.slice(0, 10),
    endDate: textAt(criteria, 'period', 'endDate')?.slice(0, 10),
  };
}

function servicesAsked(criteria: Arguments): readonly EmploymentService[] | undefined {
  const given = groupAt(criteria, 'publicEmploymentServices')['publicEmploymentService'];
  if (given === undefined) return undefined;
  const names: readonly unknown[] = Array.isArray(given) ? given : [given];
  return employmentServices.filter((service) => names.includes(service));
}
