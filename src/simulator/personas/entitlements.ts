import type { PersonaDate } from './dates.ts';
import type { PersonaFile } from './schema.ts';

/** A right that opens the social tariff for energy. */
export interface Entitlement {
  readonly organization: string;
  readonly since: PersonaDate;
  readonly until?: PersonaDate | undefined;
}

/** Points in the first pillar from which a child counts as for 66 %. */
const leastPoints = 4;

/**
 * Rights of a person that open the social tariff: those of the section itself, and those that follow from an allowance of
 * the federal source about disability, or from its recognition of a child.
 */
export function entitlementsOf({
  socialTariff,
  handicap,
}: Pick<PersonaFile, 'socialTariff' | 'handicap'>): readonly Entitlement[] {
  const federal = handicap?.files.filter(({ source }) => source === 'DGPH') ?? [];
  const disability = federal.flatMap(({ allowances, recognitions }) => [
    ...allowances,
    ...recognitions.filter(({ child }) => (child?.pillars[0] ?? 0) >= leastPoints),
  ]);
  return [
    ...(socialTariff?.entitlements ?? []),
    ...disability.map(({ since, until }) => ({ organization: 'DGPH', since, until })),
  ];
}
