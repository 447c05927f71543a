import { z } from 'zod';
import { optional, text } from '../../../bank/reply-shape.ts';
import { coded } from '../../../values/code-list.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { part, history, together } from '../values/part.ts';
import { codePart, textPart } from '../values/parts.ts';
import { codeLists } from '../codes.ts';
import { linesOf, toPerson } from '../values/mapping.ts';
import { withName } from '../values/names.ts';
import { personFields } from '../values/reply.ts';
import { codedText, relatedPerson } from '../values/schema.ts';

const provisionalAdministrator = '24';
const ofGoods = '30';

const justification = codePart(
  'justification',
  'Justification',
  'Ground; code list `protectionGrounds`.',
  codeLists.protectionGrounds,
);

const guardian = part(
  { NationalNumber: personFields.NationalNumber, Graphic1: optional(text), Graphic2: optional(text) },
  {
    guardian: relatedPerson
      .optional()
      .describe('The guardian or administrator, by number, and by name when the file holds it.'),
    nameAndAddress: z
      .array(z.string())
      .optional()
      .describe(
        'Name and address as far as the register gives them, in lines: the name of the number in another group of the file, then the texts of this group. Absent when it gives neither.',
      ),
    remark: codedText('What is missing; code list `guardianRemarks`.'),
  },
  ({ NationalNumber, Graphic1, Graphic2 }, { names }) => {
    const person = toPerson(withName(withoutAbsent({ NationalNumber }), names));
    const name = [person?.familyName, person?.givenNames ?? person?.givenName].filter((part) => part !== undefined);
    const nameAndAddress = linesOf(name.length > 0 ? name.join(' ') : undefined, Graphic1, Graphic2);
    return {
      guardian: person,
      nameAndAddress,
      remark:
        nameAndAddress === undefined && person !== undefined
          ? coded(codeLists.guardianRemarks, 'numberOnly')
          : undefined,
    };
  },
);

/** Representation and administration of the person: groups 111 and 113. */
export const protection = together(
  history(
    'protectedStatuses',
    ['ParentalAuthorities', 'ParentalAuthority'],
    {
      type: '111',
      ends: 'successor',
      id: 'ProtectedStatus',
      description: 'Status of a person who is represented or assisted.',
      about: 'Statuses, newest first.',
    },
    codePart('situation', 'Situation', 'Situation; code list `protectionSituations`.', codeLists.protectionSituations),
    justification,
    textPart('text', 'Graphic', 'Explanation.'),
  ),
  history(
    'guardianships',
    ['Guardians', 'Guardian'],
    {
      type: '113',
      ends: 'successor',
      id: 'Guardianship',
      description:
        'Who represents or assists the person, or administers the goods. The register gives a number, a text or both; the name beside a number comes from another group of the same file, when it is there.',
      about: 'Guardians and administrators, newest first.',
      // An administrator of the person does not end the one of the goods: to hide somebody's administrator does more harm
      // than to show one too many. A provisional administrator was one of the goods, before 1 September 2014.
      succession: ({ Status: status }) => (status?.Code === provisionalAdministrator ? ofGoods : (status?.Code ?? '')),
    },
    codePart('status', 'Status', 'Capacity; code list `guardianCapacities`.', codeLists.guardianCapacities),
    justification,
    guardian,
    textPart('guardianText', 'Graphic1', 'The guardian or administrator as a text, when there is no number.'),
    textPart('text', 'Graphic2', 'Explanation, mostly name and address of the guardian or administrator.'),
  ),
);
