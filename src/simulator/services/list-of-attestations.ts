import { addDays } from '../clock.ts';
import { refusal } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve, type LifeAttestation } from '../personas/schema.ts';
import { ssdnConsultation } from '../ssdn-consultation.ts';
import type { SsdnAnswer } from '../ssdn.ts';
import { textIn, treeIn } from '../tree.ts';
import type { Tree } from '../validation.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { attestationTypes, formTypes, relationTypes } from './labels-attestations.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAttests';

const kinds: Readonly<Record<string, LifeAttestation['kind']>> = {
  PRIME_INSTALLATION: 'installationPremium',
  EXONERATIONS: 'exemption',
  // The same attestations, with the counter of days beside them.
  EXONERATIONSART35: 'exemption',
  FORMULAIRES: 'form',
  STATUT65: 'statute65',
  GPMI_PIIS: 'integrationProject',
};

/** Attestations that the PPS Social Integration keeps, one type at a time. */
export const listOfAttestations = ssdnConsultation({
  serviceId: 'OCMWCPASListOfAttestations',
  version: '20080317',
  request: {
    namespace,
    element: 'ListOfAttestationsRequest',
    file: 'ListOfAttestations/ListOfAttestationsRequest.xsd',
  },
  operation: (request) => textIn(request, 'RequestType') ?? 'unknown',
  ssin: (request) => textIn(request, 'SocialSecurityUser'),
  source: 'attestations',
  needsRegistration: true,
  answer: (request, person, { clock }) => list(request, person, clock.today()),
});

function list(request: Tree, person: Person, today: string): SsdnAnswer {
  const type = textIn(request, 'RequestType') ?? '';
  const centre = textIn(request, 'KBOBCE');
  if (type === 'FORMULAIRES' && centre === undefined) {
    return {
      refused: refusal('31000007', 'A mandatory argument is missing', [
        { fieldName: 'argument', fieldValue: 'KBOBCE' },
      ]),
    };
  }
  const period = treeIn(request, 'SearchPeriod');
  const from = textIn(period, 'StartDate')?.slice(0, 10) ?? '0000-00-00';
  const to = textIn(period, 'EndDate')?.slice(0, 10) ?? '9999-12-31';
  const isClosed = 'SearchPeriod' in request;
  if (isClosed && (to < from || to >= resolve('+10 years', from))) {
    return { refused: refusal('MSG00008', 'The search period is not valid') };
  }
  const found = person.life.attestations
    .filter(({ kind }) => kind === kinds[type])
    .filter((one) => type !== 'FORMULAIRES' || one.centre === centre)
    .filter((one) => {
      const entry = resolve(one.entry, today);
      return isKnown(one, today) && entry <= to && lastDayOf(one, entry) >= from;
    });
  const content = toXml(
    {
      ExonerationArt35: type === 'EXONERATIONSART35' ? exemption(person, today) : undefined,
      GpmiPiis: type === 'GPMI_PIIS' ? project(person, today) : undefined,
      Attestation: found.map((one) => toAttestation(one, person.ssin, today)),
    },
    'a:',
  );
  return { document: `<a:ListOfAttestationsReply xmlns:a="${namespace}">${content}</a:ListOfAttestationsReply>` };
}

/** A decision that is still to be taken is not known yet. */
function isKnown({ decided, entry }: LifeAttestation, today: string): boolean {
  return resolve(decided ?? entry, today) <= today;
}

function lastDayOf({ duration = {} }: LifeAttestation, entry: string): string {
  const { days = 0, weeks = 0, months = 0 } = duration;
  if (days + weeks + months === 0) return entry;
  return addDays(resolve(`+${months} months +${weeks * 7 + days} days`, entry), -1);
}

function exemption({ life }: Person, today: string): XmlElements {
  const known = life.article35;
  const first = known === undefined ? undefined : resolve(known.first, today);
  if (known === undefined || first === undefined || first > today) return { $: { hasExoneration: false } };
  return {
    $: { hasExoneration: true },
    FirstExonerationDate: first,
    PaymentExoneratedDays: known.usedDays,
  };
}

function project({ life }: Person, today: string): XmlElements {
  const known = life.integrationProject;
  if (known === undefined) return { $: { hasAttestation: false } };
  const days = ({ from, to }: { readonly from: string; readonly to: string }) => ({
    // In no namespace: client software reads them without a prefix.
    $xml: toXml({ StartDate: unqualified(resolve(from, today)), EndDate: unqualified(resolve(to, today)) }),
  });
  return {
    $: { hasAttestation: true },
    period: days(known.period),
    prolongationPeriod: known.extension && days(known.extension),
  };
}

function unqualified(text: string): XmlElements {
  return { $: { xmlns: '' }, _: text };
}

function toAttestation(one: LifeAttestation, ssin: string, today: string): XmlElements {
  const described = (codes: Readonly<Record<string, string>>, code: string) => ({
    Code: code,
    Description: codes[code],
  });
  const day = (date: string) => resolve(date, today);
  return {
    SocialSecurityUser: ssin,
    CPAS_KBOBCE_code: one.centre,
    EntryDate: day(one.entry),
    AttestType: described(attestationTypes, one.type),
    FormType: one.form === undefined ? undefined : described(formTypes, one.form),
    Duration: one.duration && { Days: one.duration.days, Weeks: one.duration.weeks, Months: one.duration.months },
    DecisionDate: one.decided === undefined ? undefined : day(one.decided),
    Reference: one.reference,
    Status: one.status,
    RelationType: described(relationTypes, one.relation),
  };
}
