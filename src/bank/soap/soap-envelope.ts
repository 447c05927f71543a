/** Namespace of SOAP 1.1 envelopes. */
export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

const opening = `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${soapNamespace}">`;
const closing = '</soapenv:Envelope>';
const bodyStart = '<soapenv:Body>';
const bodyEnd = '</soapenv:Body>';

/** Puts a body document, already written and escaped by the contract's writer, into a SOAP 1.1 envelope. */
export function inEnvelope(bodyDocument: string): string {
  return opening + bodyStart + bodyDocument + bodyEnd + closing;
}

/** The body document of an envelope that {@link inEnvelope} has written. */
export function bodyDocumentOf(envelope: string): string {
  return envelope.slice(opening.length + bodyStart.length, -(bodyEnd + closing).length);
}

/**
 * An envelope of elements that are already written.
 * @param header what stands in the header
 * @param body the whole element `Body`
 */
export function envelopeOf(header: string, body: string): string {
  return `${opening}<soapenv:Header>${header}</soapenv:Header>${body}${closing}`;
}
