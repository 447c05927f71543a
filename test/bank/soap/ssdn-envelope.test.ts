import { describe, expect, it } from 'vitest';
import { Ssin } from '../../../src/values/ssin.ts';
import { createReferenceDirectory } from '../../../src/bank/soap/reference-directory.ts';
import { createWatchedDecoders } from '../../../src/bank/soap/watched-decoders.ts';
import { createSsdnCall } from '../../../src/bank/soap/ssdn.ts';
import type { Transport } from '../../../src/bank/soap/transport.ts';
import { household } from '../../../src/streams/household/index.ts';
import { connected, ssdnReply } from '../../contracts/documents.ts';
import { validate } from '../../contracts/xsd.ts';
import { centre, settings } from '../../streams/consult.ts';

const ssin = Ssin.parse('90641201820', { fictive: true, today: '2026-03-02' })!;
const context = {
  centre,
  ssin,
  signal: new AbortController().signal,
};

/** Answers every message with this document, as the reply to it. */
function answering(reply: string): Transport {
  return {
    exchange({ document }, decoding) {
      const [, ticket = ''] = /Reference&gt;([^&]*)/.exec(document) ?? [];
      decoding.write(connected(reply.replace(/(Reference>)[^<]*/, (_, tag: string) => tag + ticket)));
      return Promise.resolve(decoding.end());
    },
    close: () => Promise.resolve(),
  };
}

/** What the newer variant of the envelope has beside the older one. */
const newer = ssdnReply.replace(
  '</s:Message>',
  `<s:MessagePeriod><c:StartDate>2026-01-01</c:StartDate></s:MessagePeriod><s:Language>nl</s:Language></s:Message>
   <s:PersonInformation><s:TargetSSIN>80610112310</s:TargetSSIN>
     <s:Inscription qualityCode="1" startDate="2026-03-02"/></s:PersonInformation>`,
);

describe('envelope of the older generation', () => {
  it.each([
    ['older', ssdnReply],
    ['newer', newer],
  ])('nothing of the %s variant is left unread', async (_, envelope) => {
    const investigation = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/PerformInvestigation';
    const reply = envelope
      .replaceAll('OCMWCPASManageAccess', 'OCMWCPASPerformInvestigation')
      .replace('20050930', '20080604')
      .replace(
        /<m:ManageAccessReply[\s\S]*<\/m:ManageAccessReply>/,
        `<i:PerformInvestigationReply xmlns:i="${investigation}"><i:SocialSecurityUser>80610112310</i:SocialSecurityUser>
         </i:PerformInvestigationReply>`,
      );
    expect(await validate('WebServiceConnector', connected(reply))).toEqual([]);
    const call = await createSsdnCall(
      household.operations.PerformInvestigation,
      settings,
      answering(reply),
      createWatchedDecoders(),
    );
    const { outcome } = await call({ SocialSecurityUser: '80610112310' }, context, {});
    expect(outcome?.value).toMatchObject({ ok: true, told: 0, unread: 0 });
  });
});

describe('ManageAccess', () => {
  it('a row of both directories is one of each', async () => {
    const reply = newer.replace('<m:Register>PRIMARY<', '<m:Register>ALL<');
    expect(await validate('WebServiceConnector', connected(reply))).toEqual([]);
    const directory = await createReferenceDirectory(settings, answering(reply));
    const proof = { kind: 'identityCardNumber', identityCardNumber: '592113711161' } as const;
    const entry = { qualityCode: 1, startDate: '2026-03-02', endDate: '2026-05-02', proof };
    const { verdict, registrations } = await directory.list(entry, context);
    expect(verdict).toEqual({ kind: 'found' });
    expect(registrations).toEqual([
      { qualityCode: 1, startDate: '2026-03-02', endDate: '2026-05-02', nisCode: '44021', register: 'PRIMARY' },
      { qualityCode: 1, startDate: '2026-03-02', endDate: '2026-05-02', nisCode: '44021', register: 'SECONDARY' },
      { qualityCode: 1, startDate: '2026-03-02', nisCode: '44021', register: 'SECONDARY' },
    ]);
  });
});
