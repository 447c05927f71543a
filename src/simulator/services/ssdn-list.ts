import type { SsdnService } from '../ssdn.ts';
import { l036 } from './l036.ts';
import { listOfAttestations } from './list-of-attestations.ts';
import { manageAccess } from './manage-access.ts';
import { performInvestigation } from './perform-investigation.ts';
import { pensionRegister } from './pension-register.ts';
import { referenceManager } from './reference-manager.ts';

/** All services of the older generation, behind the connector. */
export const ssdnServices: readonly SsdnService[] = [
  // The directory first, then what tells of persons.
  manageAccess,
  referenceManager,
  performInvestigation,
  pensionRegister,
  listOfAttestations,
  l036,
];
