import {
  aids,
  type ActRow,
  type CodeEvent,
  type CodeRow,
  type GrantRow,
  type Relation,
  type RoleRow,
  type RuleRows,
} from './book.ts';

/** The row of a quality code. */
export function findCode({ codes }: Pick<RuleRows, 'codes'>, code: number): CodeRow | undefined {
  return codes.find((row) => row.code === code);
}

/** The code that an event gives. */
export function codeFor({ codes }: Pick<RuleRows, 'codes'>, event: CodeEvent): number | undefined {
  return codes.find(({ setFor }) => setFor === event)?.code;
}

/** The codes that are set in this way: by hand, or by a decision. */
export function codesSetBy({ codes }: Pick<RuleRows, 'codes'>, setBy: CodeRow['setBy']): readonly number[] {
  return codes.filter((row) => row.setBy === setBy).map(({ code }) => code);
}

/** The codes of aid that a person gets, as distinct from that of a member of the household without aid. */
export function codesOfAid({ codes }: Pick<RuleRows, 'codes'>): readonly number[] {
  return codes.filter(({ setFor }) => aids.some((aid) => aid === setFor)).map(({ code }) => code);
}

/** The codes of those who ask for aid or receive it; whoever is looked at because of them has a file beside theirs. */
export function codesOfApplicants(book: Pick<RuleRows, 'codes'>): readonly number[] {
  return [codeFor(book, 'inquiry'), ...codesOfAid(book)].filter((code) => code !== undefined);
}

/** Whether a consultation under this code needs a written reason; one under a code without a row does. */
export function needsReason(book: Pick<RuleRows, 'codes'>, code: number): boolean {
  return findCode(book, code)?.needsReason ?? true;
}

/** The role of that name. */
export function findRole({ roles }: Pick<RuleRows, 'roles'>, name: string): RoleRow | undefined {
  return roles.find((row) => row.name === name);
}

/** The grant that opens this stream to a role, if any; the role is the one whose grants count. */
export function findGrant(
  { grants }: Pick<RuleRows, 'grants'>,
  role: string,
  qualityCode: number,
  stream: string,
): GrantRow | undefined {
  return grants.find((row) => row.role === role && row.stream === stream && row.qualityCodes.includes(qualityCode));
}

/** True when a grant under this code depends on the person's means; they are then stored at the consultation. */
export function dependsOnMeans({ grants }: Pick<RuleRows, 'grants'>, qualityCode: number): boolean {
  return grants.some(({ condition, qualityCodes }) => condition !== undefined && qualityCodes.includes(qualityCode));
}

/** The rule by which a relation refuses a role; undefined when it does not. */
export function refusedByRelation(
  { relations }: Pick<RuleRows, 'relations'>,
  relation: Relation,
  role: string,
): string | undefined {
  return relations.find((row) => row.relation === relation && !row.exemptRoles.includes(role))?.refusedBy;
}

/** The act of that name. */
export function findAct({ acts }: Pick<RuleRows, 'acts'>, name: string): ActRow | undefined {
  return acts.find((row) => row.name === name);
}

/** True for a caller behind whom there is no person. */
export function isSoftware(book: Pick<RuleRows, 'roles'>, { role }: { readonly role: string }): boolean {
  return findRole(book, role)?.isSoftware === true;
}
