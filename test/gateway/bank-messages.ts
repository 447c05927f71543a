/** Messages as the Bank sends them by itself, written by hand: another way than the simulator's. */

/** Whose messages a test has the gateway take. */
export const sender = '0244640631';

/** Settings of a gateway that takes messages. */
export const takesMessages = {
  NOTIFICATIONS_PORT: '0',
  NOTIFICATIONS_SENDERS: sender,
  NOTIFICATIONS_WAIT_SECONDS: '3600',
};

const jobSeekers = 'http://kszbcss.fgov.be/intf/jobseekerstatus/notify/v1';
const personnel = 'http://kszbcss.fgov.be/intf/PersonnelFile/notify/v1';

interface Around {
  readonly sequenceNumber: number | string;
  readonly receiver?: string;
  readonly from?: string;
}

function envelope(
  namespace: string,
  name: string,
  { sequenceNumber, receiver, from }: Around,
  content: string,
): string {
  const organization = (number: string) =>
    `<organizationIdentification><cbeNumber>${number}</cbeNumber></organizationIdentification>`;
  const centres =
    '<organizationIdentification><sector>17</sector><institution>0</institution></organizationIdentification>';
  return (
    '<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>' +
    `<m:${name} xmlns:m="${namespace}"><sender>${organization(from ?? sender)}</sender>` +
    `<receiver>${receiver === undefined ? centres : organization(receiver)}</receiver>` +
    `<legalContext>PCSA:SOCIAL_INQUIRY</legalContext><sequenceNumber>${String(sequenceNumber)}</sequenceNumber>` +
    `${content}</m:${name}></s:Body></s:Envelope>`
  );
}

/** Somebody of a message. */
export interface Told {
  readonly ssin: string;
  readonly day?: string;
  readonly replacedBy?: string;
}

const numberOf = ({ ssin, replacedBy }: Told) =>
  `<ssin${replacedBy === undefined ? '' : ` replacedBy="${replacedBy}"`}>${ssin}</ssin>`;

/** Registrations as a job seeker that end because of work. */
export function backToWork(people: readonly Told[], around: Around): string {
  const content = people.map(
    (one) =>
      `<jobSeeker source="VDAB"><event><id>1</id><type>DEREGISTRATION</type><date>${one.day ?? '2026-03-02'}</date></event>` +
      '<deregistrationDetails><registrationDate>2025-11-03</registrationDate><reason>BACK_TO_WORK</reason>' +
      `</deregistrationDetails>${numberOf(one)}</jobSeeker>`,
  );
  return envelope(jobSeekers, 'notifyJobSeekerStatus', around, `<jobSeekers>${content.join('')}</jobSeekers>`);
}

/** Employments that begin. */
export function employed(people: readonly Told[], around: Around): string {
  const content = people.map(
    (one) =>
      `<employment><id>D1</id><type>BEGIN</type><date>${one.day ?? '2026-03-02'}</date><employer>0999000134</employer>` +
      `${numberOf(one)}</employment>`,
  );
  return envelope(personnel, 'notifyPersonnelFile', around, `<employments>${content.join('')}</employments>`);
}

/** What came back for a message. */
export interface Sent {
  readonly status: number;
  readonly text: string;
  /** Why it was not taken. */
  readonly reason: string | undefined;
}

/** Sends a message. @param url address at which the gateway takes messages */
export async function sendMessage(url: string, service: string, xml: string | Uint8Array<ArrayBuffer>): Promise<Sent> {
  const response = await fetch(`${url}/${service}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
    body: xml,
  });
  const text = await response.text();
  const [, reason] = /<reasonCode>(\w+)</.exec(text) ?? [];
  return { status: response.status, text, reason };
}
