import { group, inNamespace, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';
import { ssdnCommonNamespace } from '../../bank/result-summary.ts';

const period = group({
  StartDate: inNamespace(ssdnCommonNamespace, optional(text)),
  EndDate: inNamespace(ssdnCommonNamespace, optional(text)),
});

/** What is read of `ManageAccessReply`. Each row has the plural name. */
export const accessReply = group(
  {
    Registrations: many(group({ Purpose: text, Period: period, OrgUnit: optional(text), Register: optional(text) })),
  },
  {
    namespace: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess',
    // The question once more.
    leftOut: ['OriginalRequest'],
  },
);
export type AccessReply = Decoded<typeof accessReply>;

/** What is read of `ReferenceManagerReply`. */
export const networkReply = group(
  {
    ConsultOtherSectorsResult: optional(
      group({
        Consultation: many(
          group({
            Sector: text,
            QualityCode: text,
            Period: many(period),
            SectorDescriptionNl: optional(text),
            SectorDescriptionFr: optional(text),
            QualityCodeDescriptionNl: optional(text),
            QualityCodeDescriptionFr: optional(text),
          }),
        ),
      }),
    ),
  },
  { namespace: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/ReferenceManagerFacade' },
);
export type NetworkReply = Decoded<typeof networkReply>;
export type Consultation = NonNullable<NetworkReply['ConsultOtherSectorsResult']>['Consultation'][number];
