import type { FastifyInstance } from 'fastify';
import { accessRecordRoutes } from './access-records/routes.ts';
import { approvalRoutes } from './approvals/routes.ts';
import { assessmentRoutes } from './assessments/routes.ts';
import { streamRoutes } from './consultations/routes.ts';
import { citizenRoutes } from './citizens/routes.ts';
import { citizenQuestionRoutes } from './citizen-questions/routes.ts';
import { dataTrackerRoutes } from './data-tracker/routes.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { dossierRoutes } from './dossiers/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { inspectionFigureRoutes } from './inspections/figures/routes.ts';
import { inspectionRoutes } from './inspections/routes.ts';
import { integrationRoutes } from './integrations/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { observationRoutes } from './observations/routes.ts';
import { personRoutes } from './persons/routes.ts';
import { flagRoutes } from './flags/routes.ts';
import type { RouteContext } from './ports.ts';
import { reasonRoutes } from './reasons/routes.ts';
import { reconciliationRoutes } from './reconciliations/routes.ts';
import { policyRoutes } from './reference-data/policy-routes.ts';
import { referenceDataRoutes } from './reference-data/routes.ts';
import { streamCatalogueRoutes } from './reference-data/stream-catalogue.ts';
import { reviewRoutes } from './reviews/routes.ts';
import { signalRoutes } from './signals/routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { withholdingRoutes } from './withholding/routes.ts';

/** The routes of every subject, in the order of the documentation page. A new subject is one line. */
const subjects: readonly ((api: FastifyInstance, context: RouteContext) => void)[] = [
  integrationRoutes,
  decisionRoutes,
  reviewRoutes,
  noticeRoutes,
  flagRoutes,
  approvalRoutes,
  deadlineRoutes,
  observationRoutes,
  eventRoutes,
  subscriptionRoutes,
  reconciliationRoutes,
  streamRoutes,
  dossierRoutes,
  assessmentRoutes,
  personRoutes,
  accessRecordRoutes,
  citizenRoutes,
  citizenQuestionRoutes,
  dataTrackerRoutes,
  withholdingRoutes,
  signalRoutes,
  inspectionFigureRoutes,
  inspectionRoutes,
  streamCatalogueRoutes,
  reasonRoutes,
  referenceDataRoutes,
  policyRoutes,
];

/** Adds all routes of the API. */
export function caseRoutes(api: FastifyInstance, context: RouteContext): void {
  for (const addRoutes of subjects) addRoutes(api, context);
}
