/**
 * What the Bank tells that happened to a person, and the streams that show it: those are to be looked at again. What each
 * is called stands in the code list `noticeKinds`.
 */
export const occurrences = {
  jobSeekerRegistered: ['jobSeeker', 'unemployment'],
  jobSeekerDeregistered: ['jobSeeker', 'unemployment'],
  backToWork: ['dimona', 'wages', 'selfEmployed', 'jobSeeker'],
  backToSchool: ['jobSeeker', 'cadaf'],
  incapacityAttested: ['incapacity'],
  incapacityChanged: ['incapacity'],
  incapacityPaid: ['incapacity'],
  employmentBegun: ['dimona', 'wages'],
  employmentChanged: ['dimona', 'wages'],
  employmentEnded: ['dimona', 'wages', 'unemployment'],
  selfEmploymentBegun: ['selfEmployed'],
  selfEmploymentChanged: ['selfEmployed'],
  selfEmploymentEnded: ['selfEmployed'],
  addressChanged: ['nationalRegister', 'household'],
  householdChanged: ['household', 'nationalRegister'],
  childRegistered: ['household', 'nationalRegister', 'cadaf'],
  civilStateChanged: ['nationalRegister', 'household'],
  residenceChanged: ['nationalRegister'],
  deathRegistered: ['nationalRegister', 'household'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Something that happened to a person. */
export type Occurrence = keyof typeof occurrences;
export const occurrenceNames = Object.keys(occurrences) as [Occurrence, ...Occurrence[]];
