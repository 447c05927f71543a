import { rolesOf, type ActName } from '../access/book/acts.ts';

/**
 * The description of the operation for an act: its own, then who may do it and by what name the evidence has it.
 * @param own what its summary does not say
 */
export function describedAct(act: ActName, own: string | undefined): string {
  const roles = rolesOf(act);
  const forRoles = roles.length === 0 ? [] : [`For the roles ${roles.map((role) => `\`${role}\``).join(', ')}.`];
  return [...(own === undefined ? [] : [own]), ...forRoles, `The evidence has it as \`${act}\`.`].join(' ');
}
