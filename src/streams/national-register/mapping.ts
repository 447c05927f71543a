import type { StreamContext } from '../../stream-kit/stream.ts';
import { toDeath } from './death/mapping.ts';
import { toDocuments } from './documents/mapping.ts';
import { toDoubts } from './doubts/mapping.ts';
import { toFamily } from './family/mapping.ts';
import { toHousehold } from './household/mapping.ts';
import { toIdentity } from './identity/mapping.ts';
import { toMigration } from './migration/mapping.ts';
import { toProtection } from './protection/mapping.ts';
import { toResidence } from './residence/mapping.ts';
import type { RegisterReply } from './reply.ts';
import type { NationalRegisterData } from './schema.ts';
import { labelIn } from './values/mapping.ts';
import { namesInFile } from './values/names-in-file.ts';
import { toWhereabouts } from './whereabouts/mapping.ts';

/** All groups of the file, by subject. */
export function toNationalRegisterData(
  replies: readonly RegisterReply[],
  { language }: StreamContext,
): NationalRegisterData {
  const file = replies[0]?.rrn_it_implicit;
  if (!file) return {};
  const label = labelIn(language);
  const names = namesInFile(file);
  return {
    ...toIdentity(file, label),
    ...toResidence(file, label),
    ...toHousehold(file, label),
    ...toFamily(file, label, names),
    ...toProtection(file, label, names),
    ...toMigration(file, label, names),
    ...toDocuments(file, label),
    ...toDeath(file, label),
    ...toWhereabouts(file, label, names),
    ...toDoubts(file, label),
  };
}
