/** Names of WS-Security, X.509 token profile, as the simulated Bank writes and expects them. */
const oasis = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss';
export const wss = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  wsse: `${oasis}-wssecurity-secext-1.0.xsd`,
  wsu: `${oasis}-wssecurity-utility-1.0.xsd`,
  ds: 'http://www.w3.org/2000/09/xmldsig#',
} as const;
export const x509Token = `${oasis}-x509-token-profile-1.0#X509v3`;
export const base64 = `${oasis}-soap-message-security-1.0#Base64Binary`;
export const algorithms = {
  CanonicalizationMethod: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  Transform: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  SignatureMethod: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  DigestMethod: 'http://www.w3.org/2001/04/xmlenc#sha256',
} as const;
