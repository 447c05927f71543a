/** Namespace of SOAP 1.1 envelopes. */
export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

const opening =
  '<?xml version="1.0" encoding="UTF-8"?>' + `<soapenv:Envelope xmlns:soapenv="${soapNamespace}"><soapenv:Body>`;
const closing = '</soapenv:Body></soapenv:Envelope>';

/** Puts a body document, already written and escaped by the contract's writer, into a SOAP 1.1 envelope. */
export function inEnvelope(bodyDocument: string): string {
  return opening + bodyDocument + closing;
}
