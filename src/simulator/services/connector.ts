import type { Arguments } from '../arguments.ts';
import { textAt } from '../arguments.ts';
import { createSsdnReader, type SsdnCall } from '../ssdn.ts';
import type { SoapService } from '../soap-service.ts';
import { escapeXml } from '../xml.ts';
import { ssdnServices } from './ssdn-list.ts';

const namespace = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector';
const read = createSsdnReader(ssdnServices);
const calls = new WeakMap<Arguments, SsdnCall>();

/** The document is read once, for its target and for its answer. */
function callOf(args: Arguments): SsdnCall {
  let call = calls.get(args);
  if (!call) {
    // An element with attributes of its own, such as a namespace, comes as a group.
    call = read(textAt(args, 'sendXML') ?? textAt({ args }, 'args') ?? '');
    calls.set(args, call);
  }
  return call;
}

/** The one door of the older generation: a document as a text, and a document as a text back. */
export const connector: SoapService = {
  name: 'WebServiceConnector',
  wsdl: 'WebServiceConnector/WebServiceConnector.wsdl',
  path: '/connectors/webservice/KSZBCSSWebServiceConnectorPort',
  // Its contract describes no fault.
  faultDetail: () => '',
  operations: {
    sendXML: {
      target: (args) =>
        callOf(args).target ?? { service: 'WebServiceConnector', operation: 'sendXML', ssin: undefined },
      async answer(args, bank, fault) {
        const text = escapeXml(await callOf(args).answer(bank, fault));
        return [`<intf:xmlString xmlns:intf="${namespace}">${text}</intf:xmlString>`];
      },
    },
  },
};
