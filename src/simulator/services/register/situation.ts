import type { NationalRegister } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { municipalities } from '../labels-places.ts';
import {
  advices,
  appeals,
  applications,
  decisions,
  generalInformation,
  openClosed,
  organizations,
  procedureOrigins,
  protections,
  strikingOuts,
  territoryLeft,
} from '../labels-stay.ts';
import { coded, optionalCode, optionalDate, type Writing } from './values.ts';

type Situation = NonNullable<NationalRegister['administrativeSituations']>[number];

/** An item of group 206: general information, and one of fifteen variants. */
export function situation(item: Situation, writing: Writing): XmlElements {
  const { general, procedure, strikingOut, protection, decision, adviceFromCommissioner: advice } = item;
  return {
    GeneralInfo: general && {
      ...coded(generalInformation, general.code, writing),
      Organization: optionalCode(organizations, general.organization, writing),
    },
    Procedure: procedure && {
      Origine: coded(procedureOrigins, procedure.origin, writing),
      Reference: procedure.reference ?? '',
      Appeal: optionalCode(appeals, procedure.appeal, writing),
      OpenClose: optionalCode(openClosed, procedure.openClosed, writing),
      Date: optionalDate(procedure.date, writing),
    },
    StrikingOut: strikingOut && {
      Reference: strikingOut.reference ?? '',
      Status: coded(strikingOuts, strikingOut.status ?? '0', writing),
      OpenClose: coded(openClosed, strikingOut.openClosed ?? '0', writing),
    },
    DecisionCancelled: item.decisionCanceled && {
      Date: optionalDate(item.decisionCanceled.date, writing),
      Reference: item.decisionCanceled.reference,
    },
    Protection: protection && {
      ...coded(protections, protection.code, writing),
      Reference: protection.reference,
      Term: protection.termDays,
    },
    DelayLeaveGranted: item.delayLeaveGranted && { Date: optionalDate(item.delayLeaveGranted.date, writing) },
    Escape: mark(item.escape),
    UnrestrictedStay: mark(item.unrestrictedStay),
    ApplicationRenounced: mark(item.applicationRenounced),
    TerritoryLeft: optionalCode(territoryLeft, item.territoryLeft?.code, writing),
    AdviceFromCGVS: advice && { ...coded(advices, advice.code, writing), Reference: advice.reference },
    Decision: decision && {
      ...optionalCode(decisions, decision.code, writing),
      Reference: decision.reference,
      OpenClose: optionalCode(openClosed, decision.openClosed, writing),
      Comments: decision.comments,
      Term: decision.termDays,
    },
    ApplicationFiled: item.applicationFiled && {
      ...optionalCode(applications, item.applicationFiled.code, writing),
      Place: optionalCode(municipalities, item.applicationFiled.place, writing),
    },
    NotificationByDVZ: item.notificationByImmigrationOffice && {
      Reference: item.notificationByImmigrationOffice.reference,
    },
    NotificationByOrg: item.notificationByOrganization && {
      Place: coded(municipalities, item.notificationByOrganization.place, writing),
      Reference: item.notificationByOrganization.reference,
    },
    AppealLodged: item.appealLodged && { Reference: item.appealLodged.reference },
  };
}

function mark(given: { readonly status?: string | undefined } | undefined): XmlElements | undefined {
  return given && { $: { Status: given.status } };
}
