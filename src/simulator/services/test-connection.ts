import { textAt } from '../arguments.ts';
import { sourceUnavailable } from '../outcome.ts';
import { cbssFault, informationCbss } from '../soa-elements.ts';
import { SoapFaultError, type SoapService } from '../soap-service.ts';
import { toXml } from '../xml.ts';

const namespace = 'http://kszbcss.fgov.be/intf/TestConnectionServiceService/v1';

/** Says back what it was told; clients use it to know whether the Bank can be reached. */
export const testConnection: SoapService = {
  name: 'TestConnectionServiceService',
  wsdl: 'TestConnectionServiceService/TestConnectionServiceV1.wsdl',
  path: '/SOA4520/TestConnectionServiceService/sendTestMessage',
  faultDetail: cbssFault(namespace, 'sendTestMessageFault'),
  operations: {
    sendTestMessage: {
      target: () => ({ service: 'TestConnectionServiceService', operation: 'sendTestMessage', ssin: undefined }),
      answer(args, { clock }, fault) {
        // There is no source behind this service, and no status in its answer.
        if (fault?.kind === 'noResult') {
          throw new SoapFaultError({ reasonCode: sourceUnavailable.code, diagnostic: sourceUnavailable.description });
        }
        const now = clock.now();
        const content = toXml({
          informationCBSS: informationCbss(now, now),
          echo: textAt(args, 'echo') ?? '',
          // Plain HTTP reaches the simulator: there is no certificate to tell of.
          sslCertificate: '',
        });
        return [`<intf:sendTestMessageResponse xmlns:intf="${namespace}">${content}</intf:sendTestMessageResponse>`];
      },
    },
  },
};
