/** Names of WS-Security 1.0 with the X.509 token profile, and the only algorithms that are written and accepted. */

const oasis = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss';

export const securityNamespace = `${oasis}-wssecurity-secext-1.0.xsd`;
export const utilityNamespace = `${oasis}-wssecurity-utility-1.0.xsd`;
export const signatureNamespace = 'http://www.w3.org/2000/09/xmldsig#';

/** A certificate in DER, as base64: what a BinarySecurityToken must hold. */
export const certificateType = `${oasis}-x509-token-profile-1.0#X509v3`;
export const base64Encoding = `${oasis}-soap-message-security-1.0#Base64Binary`;

export const canonicalization = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const signatureMethod = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const digestMethod = 'http://www.w3.org/2001/04/xmlenc#sha256';
