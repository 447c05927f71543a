import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Operations } from '../../src/stream-kit/stream.ts';
import { requestWriter } from '../../src/bank/soap/contract.ts';
import { soaContext } from '../../src/bank/soap/soa-context.ts';
import { inEnvelope } from '../../src/bank/soap/soap-envelope.ts';
import { dimona } from '../../src/streams/dimona/index.ts';
import { nationalRegister } from '../../src/streams/national-register/index.ts';
import { patrimonium } from '../../src/streams/patrimonium/index.ts';
import { streams } from '../../src/streams/registry.ts';
import {
  connected,
  employersReply,
  enveloped,
  faultOf,
  propertiesReply,
  registerReply,
  ssdnReply,
  testMessageReply,
} from './documents.ts';
import { streamContext } from '../streams/context.ts';
import { prefixed, registerFile } from './register-file.ts';
import { validate } from './xsd.ts';

const ssin = '80610112310';
const ticket = '0f0f3f0e-6f0e-4f5b-9a57-0c6d0d7f0a12';
const enterpriseNumber = '1999000150';
const centre = {
  enterpriseNumber,
  nisCode: '44021',
  name: { nl: 'Voorbeeld', fr: 'Exemple', de: 'Beispiel', en: 'Example' },
  ssdn: { userId: ssin, email: 'centre@example.org' },
};
const context = streamContext({ ssin });
const from = '2025-01-01';
const to = '2026-03-02';
const contracts = new URL('../../src/contracts/', import.meta.url);

const calls = [
  ['file of a person', nationalRegister, nationalRegister.toRequests({ history: 'true' }, context)],
  ['all employments', dimona, dimona.toRequests({}, context)],
  ['employments of a period', dimona, dimona.toRequests({ from, to }, context)],
  ['present property', patrimonium, patrimonium.toRequests({ fullHistory: 'false', withCoOwners: 'true' }, context)],
  ['all property ever', patrimonium, patrimonium.toRequests({ fullHistory: 'true', withCoOwners: 'false' }, context)],
  [
    'property of a period',
    patrimonium,
    patrimonium.toRequests({ from, to, fullHistory: 'false', withCoOwners: 'true' }, context),
  ],
] as const;

describe('requests of the streams', () => {
  it.each(calls)('%s follow the contract', async (_, stream, requests) => {
    for (const { operation: name, body } of requests) {
      const operation = (stream.operations as Operations)[name]!;
      const writer = await requestWriter(operation.service, operation.wsdl, operation.operation);
      if (operation.generation !== 'soa') throw new Error('not a SOA service');
      const content = { ...soaContext(operation, operation.legalContext, centre, ticket), ...body };
      const document = writer.write(content);
      expect(await validate(operation.service, document)).toEqual([]);
      expect(await validate(operation.service, inEnvelope(document))).toEqual([]);
      // The order in which a program names things must not matter.
      expect(writer.write(reversed(content))).toBe(document);
    }
  });
});

function reversed(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content)
      .reverse()
      .map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? reversed(value as Record<string, unknown>) : value,
      ]),
  );
}

describe('other requests', () => {
  it('the connection test follows its contract', async () => {
    const service = 'TestConnectionServiceService';
    const writer = await requestWriter(service, 'TestConnectionServiceV1.wsdl', 'sendTestMessage');
    const document = writer.write({ echo: 'a < b & "c"' });
    expect(document).toContain('a &lt; b &amp;');
    expect(await validate(service, document)).toEqual([]);
    expect(writer.soapAction).toBe('"http://kszbcss.fgov.be/TestConnectionServiceService/sendTestMessage"');
  });
});

describe('documents of the older generation', () => {
  async function accessRequest(lastName: string, action = 'REGISTER'): Promise<string> {
    const payload = await requestWriter('ManageAccess', 'ManageAccess.wsdl', 'ManageAccess');
    return payload.write({
      Action: action,
      SSIN: ssin,
      Purpose: 1,
      Period: { StartDate: from, EndDate: undefined },
      QueryRegister: 'ALL',
      ProofOfAuthentication: { PersonData: { LastName: lastName, FirstName: 'JAN', BirthDate: '1980-00-00' } },
    });
  }

  async function connectorRequest(payload: string): Promise<string> {
    const connector = await requestWriter('WebServiceConnector', 'WebServiceConnector.wsdl', 'sendXML');
    const envelope = await requestWriter('WebServiceConnector', 'SSDN.wsdl', 'SSDN');
    expect(connector.soapAction).toBe('"http://ksz-bcss.fgov.be/connectors/WebServiceConnector/sendXML"');
    const document = envelope.write({
      RequestContext: {
        AuthorizedUser: {
          UserID: ssin,
          Email: centre.ssdn.email,
          OrgUnit: enterpriseNumber,
          MatrixID: 17,
          MatrixSubID: 1,
        },
        Message: { Reference: ticket, TimeRequest: '20260302T090000' },
      },
      // node-soap writes nothing beside $xml: the elements before the payload have to be part of it.
      ServiceRequest: {
        $xml: `<ServiceId>OCMWCPASManageAccess</ServiceId><Version>20050930</Version>${payload}`,
      },
    });
    return inEnvelope(connector.write(document));
  }

  it('a request follows the contracts at every level, whatever is in a name', async () => {
    const payload = await accessRequest(`D'HOORE & <ZOON> "]]>`);
    expect(await validate('ManageAccess', payload)).toEqual([]);
    expect(await validate('WebServiceConnector', await connectorRequest(payload))).toEqual([]);
  });

  it('a fault in the innermost document is found', async () => {
    const request = await connectorRequest(await accessRequest('X', 'DELETE'));
    expect(await validate('WebServiceConnector', request)).not.toEqual([]);
  });

  it('a reply follows the contracts at every level', async () => {
    expect(await validate('WebServiceConnector', connected(ssdnReply))).toEqual([]);
    expect(await validate('WebServiceConnector', ssdnReply)).toEqual([]);
  });

  it('a fault in a reply is found at every level', async () => {
    for (const wrong of [
      ssdnReply.replace('ok="YES"', 'ok="PERHAPS"'),
      ssdnReply.replace('<s:Version>20050930</s:Version>', ''),
      ssdnReply.replace('<m:Register>PRIMARY</m:Register>', '<m:Register>NOWHERE</m:Register>'),
      ssdnReply.replace('OCMWCPASManageAccess', 'OCMWCPASOther'),
    ]) {
      expect(await validate('WebServiceConnector', connected(wrong))).not.toEqual([]);
    }
  });
});

describe('replies', () => {
  it.each([
    ['RetrieveTIGroupsService', registerReply(registerFile())],
    ['Dolsis2011Service', employersReply],
    ['PatrimonyService', propertiesReply],
    ['TestConnectionServiceService', testMessageReply],
    ['RetrieveTIGroupsService', fault('RetrieveTIGroupsService/v2', 'retrieveTIGroupsFault')],
    ['Dolsis2011Service', fault('Dolsis2011Service/v1', 'findEmployersByWorkerFault')],
    ['PatrimonyService', fault('PatrimonyService/v1', 'consultImmovablePropertiesFault')],
    ['TestConnectionServiceService', fault('TestConnectionServiceService/v1', 'sendTestMessageFault')],
  ])('of %s follow the contract', async (service, reply) => {
    expect(await validate(service, reply)).toEqual([]);
  });

  function fault(service: string, element: string): string {
    return faultOf(element, `http://kszbcss.fgov.be/intf/${service}`);
  }

  it('the groups of a file come in any order, and none is mandatory', async () => {
    for (const file of [registerFile((groups) => groups.toReversed()), '']) {
      expect(await validate('RetrieveTIGroupsService', registerReply(file))).toEqual([]);
    }
  });

  it.each([
    ['both ways of naming a customer', '</cbeNumber>', '</cbeNumber><sector>17</sector><institution>1</institution>'],
    ['a status that does not exist', '<value>DATA_FOUND', '<value>FOUND'],
    ['a number with a month that does not exist', '<ssin>80610112310', '<ssin>80930112310'],
    ['a qualified element', '<status>', '<p:status>'],
    ['six fictive months too many', '<individual>80610', '<individual>80790'],
  ])('%s is refused', async (_, right, wrong) => {
    const reply = propertiesReply
      .replace(right, wrong)
      .replace(wrong === '<p:status>' ? '</status>' : '\0', '</p:status>');
    expect(reply).not.toBe(propertiesReply);
    expect(await validate('PatrimonyService', reply)).not.toEqual([]);
  });

  it.each([
    ['an unqualified group', '<Names/>'],
    [
      'two variants of one administrative situation',
      variants('<Escape/><AppealLodged><Reference>r</Reference></AppealLodged>'),
    ],
    ['an administrative situation that says nothing', variants('')],
    [
      'a century that is none',
      prefixed(
        '<AddressReferences><AddressReference><Date><Century>17</Century></Date></AddressReference></AddressReferences>',
      ),
    ],
  ])('%s is refused', async (_, file) => {
    expect(await validate('RetrieveTIGroupsService', registerReply(file))).not.toEqual([]);
  });

  function variants(content: string): string {
    return prefixed(`<StatusOfRefugee><StatusOfRefugee><Date/>${content}</StatusOfRefugee></StatusOfRefugee>`);
  }

  it('a body of another service is refused', async () => {
    expect(await validate('PatrimonyService', employersReply)).not.toEqual([]);
    expect(await validate('PatrimonyService', enveloped(''))).not.toEqual([]);
  });
});

describe('contracts and streams', () => {
  const operations = streams.flatMap((stream) => Object.values(stream.operations as Operations));

  it.each(operations)('$service is at the path of the stream', async (operation) => {
    const { service, wsdl } = operation;
    const text = await readFile(new URL(`${service}/${wsdl}`, contracts), 'utf8');
    const path =
      operation.generation === 'soa'
        ? `SOA4520/${operation.path}`
        : 'connectors/webservice/KSZBCSSWebServiceConnectorPort';
    expect(text).toContain(`location="http://127.0.0.1:8081/${path}"`);
  });
});
