import { group, optional, type Decoded } from '../../domain/reply-shape.ts';
import { deathFields } from './death/reply.ts';
import { documentFields } from './documents/reply.ts';
import { familyFields } from './family/reply.ts';
import { householdFields } from './household/reply.ts';
import { identityFields } from './identity/reply.ts';
import { migrationFields } from './migration/reply.ts';
import { protectionFields } from './protection/reply.ts';
import { residenceFields } from './residence/reply.ts';

/** Namespace of the register's own document; every release has the same one. */
const register = 'http://www.ibz.rrn.fgov.be/XSD/xm25/rn25Schema';

/** What is read of `retrieveTIGroupsResponse`. Groups that are not named here are skipped, whatever is in them. */
export const reply = group({
  rrn_it_implicit: optional(
    group(
      {
        ...identityFields,
        ...residenceFields,
        ...householdFields,
        ...familyFields,
        ...protectionFields,
        ...migrationFields,
        ...documentFields,
        ...deathFields,
      },
      { namespace: register },
    ),
  ),
});
export type RegisterReply = Decoded<typeof reply>;
