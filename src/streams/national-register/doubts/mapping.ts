import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { belgianAddress } from '../residence/mapping.ts';
import { historyOf } from '../values/history.ts';
import { registerDate, type Label } from '../values/mapping.ts';
import type { DoubtReply, DoubtsReply } from './reply.ts';
import type { Doubt, DoubtData, DoubtSubject } from './schema.ts';

type Value = Omit<Doubt, 'informationType' | 'about'>;

/** Groups 040 to 046 as one list, by subject. */
export function toDoubts(reply: DoubtsReply, label: Label): DoubtData {
  const list = [
    ...of('040', 'gender', reply.GendersToVerify?.GenderToVerify, label, (item) =>
      withoutAbsent({ gender: label(codeLists.genders, item.Gender) }),
    ),
    ...of('041', 'name', reply.NamesToVerify?.NameToVerify, label, (item) =>
      withoutAbsent({ text: textOf(item.Graphic) }),
    ),
    ...of('042', 'address', reply.AddressesToVerify?.AddressToVerify, label, (item) =>
      withoutAbsent({
        municipality: label(undefined, item.Place),
        address: item.Address && belgianAddress(item.Address, label),
      }),
    ),
    ...of('043', 'nationality', reply.NationalitiesToVerify?.NationalityToVerify, label, (item) =>
      withoutAbsent({ nationality: label(codeLists.nationalities, item.Nationality) }),
    ),
    ...of('044', 'birthPlace', reply.BirthPlacesToVerify?.BirthPlaceToVerify, label, (item) =>
      withoutAbsent({ municipality: label(undefined, item.Place), text: textOf(item.Graphic) }),
    ),
    ...of('045', 'civilState', reply.CivilStatesToVerify?.CivilStateToVerify, label, (item) =>
      withoutAbsent({ civilState: label(codeLists.civilStates, item.CivilState) }),
    ),
    ...of('046', 'death', reply.DeceasesToVerify?.DeceaseToVerify, label, () => ({})),
  ];
  return withoutAbsent({ doubts: someOf(list) });
}

function of<I extends DoubtReply>(
  type: Doubt['informationType'],
  about: DoubtSubject,
  items: readonly I[] | undefined,
  label: Label,
  value: (item: I) => Value,
): readonly Doubt[] {
  const rows = historyOf(items, {
    type,
    ends: 'stated',
    content: (item) =>
      withoutAbsent({
        validation: label(undefined, item.Validation),
        enteredDate: registerDate(item.DateEntered),
        validatedDate: registerDate(item.DateValidated),
        ...value(item),
      }),
  });
  return (rows ?? []).map((row) => ({ ...row, about }));
}
