import { centreOf } from '../centres.ts';
import { derivedSectors } from '../network/list.ts';
import { checkBonds } from './consistency-bonds.ts';
import { checkHealthInsurance } from './consistency-insurance.ts';
import { checkTaxAssessments } from './consistency-tax.ts';
import { checkPensions } from './consistency-pensions.ts';
import { checkWages } from './consistency-wages.ts';
import { checkWork } from './consistency-work.ts';
import { checkChildBenefits } from './consistency-child-benefits.ts';
import { checkIncapacities } from './consistency-incapacity.ts';
import { checkJobSeeker } from './consistency-job-seeker.ts';
import { checkSupport } from './consistency-support.ts';
import { PersonaError, type Written } from './errors.ts';
import { checkHandicaps } from './consistency-handicap.ts';
import { checkTariffs } from './consistency-tariff.ts';
import { isSandboxSsin, isSexUnknown } from './numbers.ts';
import { ownersOf } from './parties.ts';
import type { PersonaFile } from './schema.ts';

type Life = Written<PersonaFile>;

/**
 * What no single field can tell: numbers that fit the person and are used once, people who exist, and files that agree.
 * @throws PersonaError at the first mistake
 */
export function checkConsistency(all: readonly Life[]): void {
  for (const { file, life } of all) {
    checkNumber(file, life);
    checkDeath(file, life);
    checkRegistrations(file, life);
    checkCard(file, life);
    checkPensions(file, life);
    checkWork({ file, life });
    checkIncapacities({ file, life });
    checkNetwork(file, life);
    checkJobSeeker({ file, life });
    checkSupport(file, life);
  }
  checkUnique(all, 'ssin', ({ ssin }) => [ssin]);
  checkUnique(all, 'identityCardNumber', ({ identityCardNumber }) => [identityCardNumber]);
  checkUnique(all, 'employments.dimonaPeriodId', ({ employments }) => employments.map((one) => one.dimonaPeriodId));
  checkUnique(all, 'selfEmployment.reference', ({ selfEmployment }) => [selfEmployment?.reference]);
  checkUnique(all, 'handicap.files.cards.number', ({ handicap }) =>
    (handicap?.files ?? []).flatMap(({ cards }) => cards.map(({ number }) => number)),
  );
  checkUnique(all, 'socialTariff.contracts.ean', ({ socialTariff }) => [
    ...new Set(socialTariff?.contracts.map(({ ean }) => ean)),
  ]);
  checkUnique(all, 'properties.id', ({ properties }) => properties.map(({ id }) => id));
  checkEmployers(all);
  const bySsin = new Map(all.map((one) => [one.life.ssin, one] as const));
  for (const one of all) {
    checkSuccessor(one, bySsin);
    checkOwners(one, bySsin);
  }
  checkBonds(all, bySsin);
  checkHealthInsurance(all);
  checkTaxAssessments(all, bySsin);
  checkWages(all);
  checkHandicaps(all);
  checkTariffs(all, bySsin);
  checkChildBenefits(all, bySsin);
}

function checkNumber(file: string, { ssin, birthDate, gender }: PersonaFile): void {
  const wrong = (problem: string) => new PersonaError(file, 'ssin', problem);
  if (!isSandboxSsin(ssin, birthDate)) {
    throw wrong('must be of a bis number or of months 60–72, fit the birth date and have right check digits');
  }
  if (isSexUnknown(ssin) !== (gender === 'unknown')) throw wrong('must tell whether the gender is known');
  const sex = Number(ssin.slice(6, 9)) % 2 === 1 ? 'male' : 'female';
  if (gender !== 'unknown' && gender !== sex) throw wrong('must have an odd order number for a man, even for a woman');
}

function checkDeath(file: string, { status }: PersonaFile): void {
  if (status.kind !== 'deceased') return;
  const given = [status.place, status.abroad, status.decision].filter((one) => one !== undefined);
  if (given.length !== 1) throw new PersonaError(file, 'status', 'must have one of place, abroad, decision');
}

function checkRegistrations(file: string, { registrations }: PersonaFile): void {
  for (const [index, { enterpriseNumber }] of registrations.entries()) {
    if (centreOf(enterpriseNumber)) continue;
    throw new PersonaError(file, `registrations.${index}.enterpriseNumber`, 'must be a centre of the simulator');
  }
}

function checkCard(file: string, { identityCardNumber, nationalRegister }: PersonaFile): void {
  const [newest] = nationalRegister?.identityCards ?? [];
  if (newest === undefined || newest.number === identityCardNumber) return;
  throw new PersonaError(
    file,
    'identityCardNumber',
    'must be the number of the newest of nationalRegister.identityCards',
  );
}

/** What another section says of a sector is derived from it and not written twice. */
function checkNetwork(file: string, { network }: PersonaFile): void {
  for (const [index, { sector }] of network.entries()) {
    if (!derivedSectors.has(sector)) continue;
    throw new PersonaError(file, `network.${index}.sector`, 'must be a sector of which no other section tells');
  }
}

function checkUnique(
  all: readonly Life[],
  field: string,
  values: (life: PersonaFile) => readonly (string | undefined)[],
) {
  const seen = new Map<string, string>();
  for (const { file, life } of all) {
    for (const value of values(life)) {
      if (value === undefined) continue;
      const other = seen.get(value);
      if (other !== undefined) throw new PersonaError(file, field, `${value} is already in ${other}`);
      seen.set(value, file);
    }
  }
}

/** The same enterprise has one name and one NSSO number, in whoever's life it is. */
function checkEmployers(all: readonly Life[]): void {
  const known = new Map<string, string>();
  for (const { file, life } of all) {
    for (const [index, { employer }] of life.employments.entries()) {
      const { enterpriseNumber, name, nossRegistrationNumber = '' } = employer;
      if (enterpriseNumber === undefined) continue;
      const facts = `${name} ${nossRegistrationNumber}`;
      const before = known.get(enterpriseNumber) ?? facts;
      if (before !== facts) throw new PersonaError(file, `employments.${index}.employer`, `elsewhere it is ${before}`);
      known.set(enterpriseNumber, facts);
    }
  }
}

function checkSuccessor({ file, life }: Life, bySsin: ReadonlyMap<string, Life>): void {
  const { status } = life;
  const next = status.kind === 'replaced' ? status.replacedBy : status.kind === 'canceled' ? status.newSsin : undefined;
  if (next === undefined) return;
  const successor = bySsin.get(next)?.life;
  if (successor?.status.kind !== 'normal')
    throw new PersonaError(file, 'status', 'must name a persona with a good number');
}

function checkOwners({ file, life }: Life, bySsin: ReadonlyMap<string, Life>): void {
  for (const [index, { parties }] of life.properties.entries()) {
    const owners = parties.flatMap(ownersOf);
    const field = `properties.${index}.parties`;
    const stranger = owners.find((ssin) => !bySsin.has(ssin));
    if (stranger !== undefined) throw new PersonaError(file, field, `${stranger} is nobody`);
    if (!owners.includes(life.ssin))
      throw new PersonaError(file, field, 'must have the person of this file among the owners');
  }
}
