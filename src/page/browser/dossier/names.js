/** @import { Integration, ProposedPerson } from './contract.ts' */

/*
 * What persons are called: the API gives no names with an integration, so they come from what the streams said on this
 * page.
 */

/** @typedef {{ readonly ssin?: string, readonly familyName?: string, readonly givenName?: string, readonly birthDate?: string }} Identity */

/**
 * The identities that an answer of the stream `household` tells: the person first.
 * @param {Readonly<Record<string, unknown>> | undefined} data of that answer
 * @returns {readonly Identity[]}
 */
export function identitiesIn(data) {
  const { person, otherMembers = [] } = /** @type {{ person?: Identity, otherMembers?: readonly Identity[] }} */ (
    data ?? {}
  );
  return [...(person ? [person] : []), ...otherMembers];
}

/**
 * Who somebody is, by number.
 * @param {Pick<Integration, 'ssin'>} file
 * @param {readonly (Identity | ProposedPerson)[]} known the first that says something counts
 * @returns {Identity | undefined}
 */
export function identityOf({ ssin }, known) {
  if (ssin === undefined) return undefined;
  return known.find((one) => one.ssin === ssin && fullName(one) !== '');
}

/** @param {Identity} identity @returns {string} empty when no name is known */
export function fullName({ givenName, familyName }) {
  return [givenName, familyName].filter(Boolean).join(' ');
}

/** Eleven digits as on a card: `85.07.30-033.28`. @param {string} ssin */
export function spacedNumber(ssin) {
  return ssin.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5');
}
