import type { LifeSign } from '../../stream-kit/life-sign.ts';
import type { NationalRegisterData } from './file.ts';
import { isOpen } from './values/history.ts';

/**
 * Whether the person has died: a death that was not taken back (150), or else the special code of a residence (001). No
 * death is said only where the caller sees group 150.
 */
export function lifeSigns(
  { deaths = [], currentAddress }: Partial<NationalRegisterData>,
  open: ReadonlySet<string>,
): readonly LifeSign[] {
  const death = deaths.find(isOpen);
  if (death) return [{ who: 'self', hasDied: true, diedOn: death.startDate }];
  if (currentAddress?.kind === 'deceased') return [{ who: 'self', hasDied: true, diedOn: currentAddress.startDate }];
  return open.has('deaths') ? [{ who: 'self', hasDied: false }] : [];
}
