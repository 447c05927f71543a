import { readTexts } from '../../values/text-file.ts';

/** Why a rule refuses, and what the caller can do about it, by the code of the rule. */
export const texts = readTexts(new URL('texts.yaml', import.meta.url), [
  'foreignCentre',
  'softwareWithoutPerson',
  'roleWithoutConsultation',
  'callerUnknown',
  'ownFile',
  'ownHousehold',
  'colleague',
  'notRegistered',
  'integrationEnded',
  'inquiryDecided',
  'periodNotStarted',
  'periodOver',
  'notInformed',
  'reasonMissing',
  'noGrant',
  'debtorIncomeUnknown',
  'debtorIncomeOverScale',
  'roleWithoutAction',
  'unknownCentre',
  'householdUnknown',
  'debtorLivesIn',
  'notADebtor',
  'notInHousehold',
]);
