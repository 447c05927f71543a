import { gent, inConnector } from './calls.ts';

/** A request of the older generation around the document of a service. */
export function ssdnRequest(
  serviceId: string,
  version: string,
  document: string,
  { centre = gent }: { readonly centre?: string } = {},
): string {
  return inConnector(
    '<SSDNRequest xmlns="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service"><RequestContext><AuthorizedUser>' +
      `<UserID>80611000160</UserID><Email>a@b.example</Email><OrgUnit>${centre}</OrgUnit><MatrixID>17</MatrixID>` +
      '<MatrixSubID>1</MatrixSubID></AuthorizedUser><Message><Reference>R-1</Reference></Message></RequestContext>' +
      `<ServiceRequest><ServiceId>${serviceId}</ServiceId><Version>${version}</Version>${document}</ServiceRequest>` +
      '</SSDNRequest>',
  );
}
