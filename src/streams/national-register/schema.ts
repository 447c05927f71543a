import { z } from 'zod';
import { deathData } from './death/schema.ts';
import { documentData } from './documents/schema.ts';
import { doubtData } from './doubts/schema.ts';
import { familyData } from './family/schema.ts';
import { householdData } from './household/schema.ts';
import { identityData } from './identity/schema.ts';
import { migrationData } from './migration/schema.ts';
import { protectionData } from './protection/schema.ts';
import { residenceData } from './residence/schema.ts';
import { whereaboutsData } from './whereabouts/schema.ts';

/** The `data` part of the answer. A group the register did not give is absent. */
export const data = z
  .object({
    ...identityData,
    ...residenceData,
    ...householdData,
    ...familyData,
    ...protectionData,
    ...migrationData,
    ...documentData,
    ...deathData,
    ...whereaboutsData,
    ...doubtData,
  })
  .meta({ id: 'NationalRegisterData', description: 'The legal data of a person in the National Register.' });
export type NationalRegisterData = z.infer<typeof data>;
