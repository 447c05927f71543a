import type { Decision, Refusal } from './decision.ts';
import type { ConsultationFacts, Rule } from './facts.ts';
import { findGrant } from './grants.ts';
import { foreignCentre } from './rules/foreign-centre.ts';
import { integrationEnded } from './rules/integration-ended.ts';
import { notRegistered } from './rules/not-registered.ts';
import { periodNotStarted } from './rules/period-not-started.ts';
import { periodOver } from './rules/period-over.ts';
import { roleWithoutConsultation } from './rules/role-without-consultation.ts';

/** The order in which reasons to refuse are looked at; the first that applies is the one given. */
export const rules: readonly Rule[] = [
  foreignCentre,
  roleWithoutConsultation,
  notRegistered,
  integrationEnded,
  periodNotStarted,
  periodOver,
];

const noGrant: Refusal = {
  allowed: false,
  ruleCode: 'noGrant',
  reason: {
    nl: 'De hoedanigheidscode van deze integratie opent deze stroom niet voor uw rol.',
    fr: 'Le code qualité de cette intégration n’ouvre pas ce flux pour votre rôle.',
    de: 'Der Eigenschaftskode dieser Integration öffnet diesen Datenstrom nicht für Ihre Rolle.',
    en: 'The quality code of this integration does not open this stream for your role.',
  },
};

/** Whether this caller may consult this stream of this integration now. Pure; refuses unless a grant says otherwise. */
export function decide(facts: ConsultationFacts): Decision {
  const refusing = rules.find((rule) => rule.refuses(facts));
  if (refusing) return { allowed: false, ruleCode: refusing.code, reason: refusing.reason };
  const { caller, integration, stream } = facts;
  const grant = findGrant(caller.role, integration.qualityCode, stream);
  if (!grant) return noGrant;
  return {
    allowed: true,
    ruleCode: `grant:${grant.role}:${String(integration.qualityCode)}:${grant.stream}`,
    categories: grant.categories,
  };
}
