import { toXml, type XmlElements } from '../xml.ts';
import { kinds, type Event } from './kinds.ts';

/** A message before it is sent: one kind of event, of one person or several. */
export interface Message {
  /** Enterprise number of the centre. */
  readonly receiver: string;
  readonly sequenceNumber: number;
  /** At least one, all of one kind. */
  readonly events: readonly [Event, ...Event[]];
}

/** The Crossroads Bank as it names itself. */
export const senderNumber = '0244640631';

const organization = (cbeNumber: string): XmlElements => ({ organizationIdentification: { cbeNumber } });

/** Writes the SOAP message. @param sentAt ISO date-time */
export function writeMessage({ receiver, sequenceNumber, events }: Message, sentAt: string): string {
  const { element, namespace, list, item, write } = kinds[events[0].kind];
  const content = toXml({
    sender: { timestampSent: sentAt, ...organization(senderNumber) },
    receiver: organization(receiver),
    legalContext: 'PCSA:SOCIAL_INQUIRY',
    sequenceNumber,
    [list]: {
      [item]: events.map((event, index) => write(event, `${String(sequenceNumber)}${String(index).padStart(4, '0')}`)),
    },
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
    `<soap:Body><m:${element} xmlns:m="${namespace}">${content}</m:${element}></soap:Body></soap:Envelope>`
  );
}
