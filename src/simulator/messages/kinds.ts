import type { XmlElements } from '../xml.ts';

/** Something that happened to a person, as the Bank tells it. */
export interface Event {
  readonly kind: EventKind;
  readonly ssin: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** The number that took the place of this one. */
  readonly replacedBy?: string | undefined;
  readonly canceled?: boolean | undefined;
}

/** A message as it is written: where it goes, its element, and what it tells. */
interface Kind {
  readonly service: string;
  readonly element: string;
  readonly namespace: string;
  /** Elements around and of one person. */
  readonly list: string;
  readonly item: string;
  /** What stands of one person. @param id what the source calls it */
  readonly write: (event: Event, id: string) => XmlElements;
}

const numberOf = ({ ssin, replacedBy, canceled }: Event): XmlElements => ({
  ssin: { $: { canceled, replacedBy }, _: ssin },
});

function jobSeeker(type: string, reason?: string): Kind {
  return {
    service: 'JobSeekerStatusNotifications',
    element: 'notifyJobSeekerStatus',
    namespace: 'http://kszbcss.fgov.be/intf/jobseekerstatus/notify/v1',
    list: 'jobSeekers',
    item: 'jobSeeker',
    write: (event, id) => ({
      $: { source: 'VDAB' },
      event: { id, type, date: event.date },
      // Since when is not in a life; nobody reads it.
      ...(reason === undefined ? {} : { deregistrationDetails: { registrationDate: event.date, reason } }),
      ...numberOf(event),
    }),
  };
}

/** The attestation of a person and a day; a number of its own, in the form of a UUID. */
const attestationId = (id: string) => `00000000-0000-4000-8000-${id.padStart(12, '0')}`;
const quarterOf = (date: string) => `${date.slice(0, 4)}Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
const definitive = (id: string) => ({
  attestationId: attestationId(id),
  attestationVersion: 0,
  attestationStatus: 'CREATION',
});

function attestation(name: string, isPeriod: boolean, content: (event: Event) => XmlElements): Kind {
  const list = `hia${name}Notifications`;
  return {
    service: 'HdiIndemnityAllowanceNotifications',
    element: `notifyHdiIndemnityAllowance${name}`,
    namespace: 'http://kszbcss.fgov.be/intf/HdiIndemnityAllowanceNotifications/v1',
    list,
    item: list.slice(0, -1),
    write: (event, id) => ({
      ...numberOf(event),
      attestationIdentification: {
        ...(isPeriod ? {} : { yearQuarter: quarterOf(event.date) }),
        creationDate: event.date,
        ...definitive(id),
      },
      ...content(event),
    }),
  };
}

function change(service: string, element: string, [list, item]: readonly [string, string], type: string): Kind {
  return {
    service,
    element,
    namespace: `http://kszbcss.fgov.be/intf/${service}/notify/v1`,
    list,
    item,
    write: (event, id) => ({ id, type, date: event.date, ...numberOf(event) }),
  };
}

const mutation = (type: string) => change('MutationsSender', 'notifyMutations', ['mutations', 'mutation'], type);
const employment = (type: string) =>
  change('PersonnelFile', 'notifyPersonnelFile', ['employments', 'employment'], type);
const activity = (type: string) =>
  change('IndependentActivity', 'notifyIndependentActivity', ['activities', 'activity'], type);

/** Everything that the simulated Bank tells by itself. */
export const kinds = {
  jobSeekerRegistered: jobSeeker('REGISTRATION'),
  jobSeekerDeregistered: jobSeeker('DEREGISTRATION'),
  backToWork: jobSeeker('DEREGISTRATION', 'BACK_TO_WORK'),
  backToSchool: jobSeeker('DEREGISTRATION', 'BACK_TO_SCHOOL'),
  incapacityAttested: attestation('Attest', false, () => ({})),
  incapacityBegun: attestation('Period', true, ({ date }) => ({
    socialRisk: { socialRiskCategory: 'GeneralIncapacityForWorkAllowance', period: { beginDate: date }, exitCode: 0 },
  })),
  incapacityEnded: attestation('Period', true, ({ date }) => ({
    socialRisk: {
      socialRiskCategory: 'GeneralIncapacityForWorkAllowance',
      period: { beginDate: date, endDate: date },
      exitCode: 1,
    },
  })),
  incapacityPaid: attestation('IndemnityPeriods', false, () => ({})),
  employmentBegun: employment('BEGIN'),
  employmentChanged: employment('CHANGE'),
  employmentEnded: employment('END'),
  selfEmploymentBegun: activity('BEGIN'),
  selfEmploymentEnded: activity('END'),
  addressChanged: mutation('ADDRESS'),
  householdChanged: mutation('HOUSEHOLD'),
  childRegistered: mutation('CHILD'),
  civilStateChanged: mutation('CIVIL_STATE'),
  residenceChanged: mutation('RESIDENCE'),
  deathRegistered: mutation('DEATH'),
} as const satisfies Readonly<Record<string, Kind>>;

export type EventKind = keyof typeof kinds;
export const eventKinds = Object.keys(kinds) as [EventKind, ...EventKind[]];
