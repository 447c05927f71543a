import { aside, group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, date, dated, graphicPlace, name } from '../values/reply.ts';

/** Groups 000, 004, 010, 011, 013, 100 and 213. */
export const identityFields = {
  NationalNumber: optional(
    group({
      NationalNumber: optional(
        group({ NationalNumber: aside(optional(text)), Date: optional(date), Sex: optional(text) }),
      ),
    }),
  ),
  NewGender: optional(group({ ...dated, Sex: optional(text), Graphic: optional(text) })),
  Names: listOf('Name', group({ ...dated, Name: optional(name) })),
  Pseudonyms: listOf('Pseudonym', group({ ...dated, Name: optional(name) })),
  Aliases: listOf(
    'Alias',
    group({
      ...dated,
      Type: optional(text),
      BirthDate: optional(date),
      Nationality: optional(codeLabel),
      Name: optional(name),
      BirthPlace: optional(text),
    }),
  ),
  NameModifications: listOf(
    'NameModification',
    group({ ...dated, ModificationType: optional(codeLabel), Graphic: optional(text) }),
  ),
  BirthPlace: optional(
    group(
      {
        ...dated,
        ActNumber: optional(text),
        DabsNumber: optional(text),
        Place1: optional(codeLabel),
        Place2: optional(graphicPlace),
      },
      { leftOut: ['Time', 'SuppletoryRegister'] },
    ),
  ),
};

export type IdentityReply = Decoded<GroupShape<typeof identityFields, never, false>>;
