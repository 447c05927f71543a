import type { CalendarDate } from '../../values/calendar.ts';
import type { ConsultedMeans, KnownMeans, OtherParent } from '../../values/debtor-means.ts';
import type { Kinship, ProposedPerson } from '../../stream-kit/relative.ts';
import { isOpen, type Integration, type IntegrationStore } from '../integrations/integration.ts';

/** Where the means of a debtor come from, and who stands beside the debtor in the file of the applicant. */
export interface CircleParts {
  readonly means: { find(integrationId: string): Promise<ConsultedMeans> };
  readonly integrations: Pick<IntegrationStore, 'find' | 'ofApplicant'>;
  /** The persons whom the streams of an integration named. */
  readonly named: (integrationId: string) => Promise<readonly ProposedPerson[]>;
}

/** What is known of the means of a debtor. */
export interface DebtorCircle {
  readonly means: KnownMeans;
  /** The integrations of other parents whose means are in it: the caller must be allowed to see these persons too. */
  readonly parents: readonly Integration[];
}

/** How many integrations before that of the applicant are looked at: reviews and decisions of many years. */
const mostBefore = 50;

/**
 * Gathers what is known of the means of a debtor: the debtor's own answers, and those of another parent of the same
 * applicant, when that parent has a running integration as a debtor in the same file. Who is whose parent, and how many
 * debtors of the same rank there are, the applicant's own streams said.
 * @param debtor an integration of a maintenance debtor
 * @param today the legal day
 */
export async function gatherCircle(
  parts: CircleParts,
  debtor: Integration,
  today: CalendarDate,
): Promise<DebtorCircle> {
  const { integrationId, applicantIntegrationId } = debtor;
  const ssin = debtor.ssin.reveal();
  const own = { ...(await parts.means.find(integrationId)), ssin };
  if (applicantIntegrationId === undefined) return { means: { ...own, otherParents: [] }, parents: [] };
  const { applicant, named } = await fileOf(parts, applicantIntegrationId);
  const self = named.get(ssin);
  const ofRank = [...named.values()].filter(
    (one) => one.isDebtor === true && one.isDeceased !== true && one.kinship === self?.kinship,
  );
  const others = self?.kinship === 'parent' ? ofRank.filter((one) => one.ssin !== ssin) : [];
  const beside = others.length === 0 ? [] : await parts.integrations.ofApplicant(applicantIntegrationId);
  const parents: Integration[] = [];
  const otherParents: OtherParent[] = [];
  for (const one of others) {
    const found = beside.find(
      (integration) =>
        integration.qualityCode === debtor.qualityCode &&
        integration.ssin.reveal() === one.ssin &&
        integration.startDate <= today &&
        isOpen(integration, today),
    );
    const consulted = found ? await parts.means.find(found.integrationId) : { assessments: [] };
    if (found && (consulted.assessments.length > 0 || consulted.household)) parents.push(found);
    // Who lives with the applicant does not live with a debtor outside the household.
    const livesElsewhere = one.livesIn === true && self?.livesIn === false;
    otherParents.push({ ...consulted, ssin: one.ssin, livesElsewhere });
  }
  const means = { ...own, applicant: applicant?.ssin.reveal(), otherParents, ...rankOf(self?.kinship, ofRank) };
  return { means, parents };
}

/** The debtors of one rank: spouses and former spouses are each their own. */
function rankOf(kinship: Kinship | undefined, ofRank: readonly ProposedPerson[]): Pick<KnownMeans, 'equalRank'> {
  return kinship === undefined || ofRank.length === 0 ? {} : { equalRank: ofRank.length };
}

/**
 * The applicant, and everybody whom the applicant's streams named, by number; a later integration goes before the one
 * that it follows on.
 */
async function fileOf({ integrations, named }: CircleParts, applicantIntegrationId: string) {
  const persons = new Map<string, ProposedPerson>();
  const applicant = await integrations.find(applicantIntegrationId);
  let one = applicant;
  for (let seen = 0; one && seen < mostBefore; seen += 1) {
    for (const person of await named(one.integrationId)) {
      if (!persons.has(person.ssin)) persons.set(person.ssin, person);
    }
    one = one.previousIntegrationId === undefined ? undefined : await integrations.find(one.previousIntegrationId);
  }
  return { applicant, named: persons };
}
