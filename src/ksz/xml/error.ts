/** A document breaks a rule of XML 1.0 or of its namespaces, or uses what is not read here. Says nothing about content. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}
