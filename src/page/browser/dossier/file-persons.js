/** @import { Integration } from './contract.ts' */

/*
 * Who belongs to the file of an applicant. Pure: the API gives with each integration that of the applicant beside whom it
 * was made.
 */

/** The code of a maintenance debtor outside the household. */
const debtorCode = '30';

/**
 * The integration of the applicant in whose file this one is: its own for an applicant.
 * @param {Integration} file
 */
function rootOf({ integrationId, applicant }) {
  return applicant === undefined ? integrationId : applicant.slice(applicant.lastIndexOf('/') + 1);
}

/**
 * The others of the same file that open streams now, without those of an earlier code of the same person.
 * @param {Integration} file
 * @param {readonly Integration[]} all
 */
export function othersOf(file, all) {
  return all.filter(
    (one) =>
      one.integrationId !== file.integrationId &&
      one.daysLeft !== undefined &&
      (one.ssin === undefined || one.ssin !== file.ssin) &&
      rootOf(one) === rootOf(file),
  );
}

/**
 * Whether somebody's dossier is asked along unless the social worker says otherwise: of the household, whose means count.
 * @param {Integration} other
 */
export function isAskedAlong({ qualityCode }) {
  return qualityCode.code !== debtorCode;
}
