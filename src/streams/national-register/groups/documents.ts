import { optional } from '../../../bank/reply-shape.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { codeLists } from '../codes.ts';
import { registerDate } from '../values/mapping.ts';
import { history, part, together, within } from '../values/part.ts';
import { codePart, textPart } from '../values/parts.ts';
import { expiryDate } from '../values/reply.ts';
import { someDate, someText } from '../values/schema.ts';

const expiry = part(
  { ExpiryDate: optional(expiryDate) },
  {
    expiryDate: someDate('Until when it is valid.'),
    expiryText: someText('Validity as a text, such as "unlimited".'),
  },
  ({ ExpiryDate: date }) => ({ expiryDate: registerDate(date), expiryText: textOf(date?.Graphic) }),
);

/** Documents of the person: groups 195 and 198. */
export const documents = together(
  history(
    'identityDocuments',
    ['IdentityCards', 'IdentityCard'],
    {
      type: '195',
      ends: 'successor',
      id: 'IdentityDocument',
      description: 'Identity card or residence document.',
      about: 'Identity and residence documents, newest first.',
    },
    codePart(
      'type',
      'TypeOfCard',
      'Type of card; code list `identityCardTypes`, which is open.',
      codeLists.identityCardTypes,
    ),
    textPart('cardNumber', 'CardNumber', 'Number of the card.'),
    within(
      'Delivery',
      codePart('municipality', 'Place', 'Municipality of issue.'),
      codePart('country', 'Country', 'Country of issue.'),
    ),
    expiry,
    textPart('duplicate', 'Duplicate', 'Mark of a duplicate.'),
    textPart('renewal', 'Renewal', 'Mark of a renewal.'),
    codePart('duration', 'Duration', 'Duration of validity.'),
  ),
  history(
    'workPermits',
    ['WorkPermits', 'WorkPermit'],
    {
      type: '198',
      // A permit ends by its own expiry date; a newer one does not take it away.
      ends: 'stated',
      id: 'WorkPermit',
      description: 'Work permit.',
      about: 'Work permits, newest first.',
    },
    textPart('permitNumber', 'PermitNumber', 'Number of the permit.'),
    expiry,
  ),
);
