import type { FastifyReply } from 'fastify';
import type { WaitsForApproval } from './second-person.ts';
import { viewApproval } from './view.ts';

/** Answers that what was asked waits for a second person. */
export function sendWaiting(reply: FastifyReply, { approval }: WaitsForApproval, baseUrl: string): FastifyReply {
  const view = viewApproval(approval, baseUrl);
  return reply.code(202).header('location', view.href).send(view);
}
