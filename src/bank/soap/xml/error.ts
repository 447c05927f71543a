/**
 * A document breaks a rule of XML 1.0 or of its namespaces, or uses an unsupported feature. The error reveals no
 * content.
 */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}
