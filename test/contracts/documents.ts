/** Complete replies as they go over the wire; every person and number in them is invented. */

const ticketCbss = '6f1c3f0e-6f0e-4f5b-9a57-0c6d0d7f0a11';
const context = `
  <informationCustomer>
    <ticket>0f0f3f0e-6f0e-4f5b-9a57-0c6d0d7f0a12</ticket>
    <timestampSent>2026-03-02T09:00:00Z</timestampSent>
    <customerIdentification><cbeNumber>1999000150</cbeNumber></customerIdentification>
  </informationCustomer>
  <informationCBSS>
    <ticketCBSS>${ticketCbss}</ticketCBSS>
    <timestampReceive>2026-03-02T10:00:00.000+01:00</timestampReceive>
    <timestampReply>2026-03-02T10:00:01.000+01:00</timestampReply>
  </informationCBSS>`;
const legalContext = '<legalContext>PCSA:SOCIAL_INQUIRY</legalContext>';
const status = '<status><value>DATA_FOUND</value><code>MSG00000</code><description>Success</description></status>';

/** Puts a document into a SOAP 1.1 envelope. */
export function enveloped(document: string): string {
  return (
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/>' +
    `<soapenv:Body>${document}</soapenv:Body></soapenv:Envelope>`
  );
}

/** A fault with the Bank's detail. */
export function faultOf(element: string, namespace: string): string {
  return enveloped(`<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Error</faultstring><detail>
    <b:${element} xmlns:b="${namespace}">
      <informationCBSS>
        <ticketCBSS>${ticketCbss}</ticketCBSS>
        <timestampReceive>2026-03-02T10:00:00Z</timestampReceive>
        <timestampReply>2026-03-02T10:00:01Z</timestampReply>
      </informationCBSS>
      <detail>
        <severity>FATAL</severity>
        <reasonCode>MSG00012</reasonCode>
        <diagnostic>Not integrated.</diagnostic>
        <authorCode>http://www.ksz-bcss.fgov.be/</authorCode>
        <information><fieldName>cbeNumber</fieldName><fieldValue>1999000150</fieldValue></information>
      </detail>
    </b:${element}></detail></soapenv:Fault>`);
}

const address = `
  <street language="NL">Voorbeeldstraat</street><street language="FR">Rue de l'Exemple</street>
  <houseNbr>12</houseNbr><postBox>B</postBox><zipCode>1000</zipCode>
  <city language="NL">Brussel</city><country>België</country><countryCode>150</countryCode>
  <startDate>2019-01-01</startDate><type>registered_office</type>`;
const employment = `
  <employment>
    <lastDimonaAction>out</lastDimonaAction>
    <inServiceDate>2025-01-06</inServiceDate><inServiceHour>08:00:00</inServiceHour>
    <outServiceDate>2025-06-30</outServiceDate><outServiceHour>17:00:00</outServiceHour>
    <workerType>stu</workerType><subEntityNbr>1</subEntityNbr><jointCommissionNbr>200</jointCommissionNbr>
    <studentPlaceOfWork><employerName>Voorbeeld</employerName><address>${address}</address></studentPlaceOfWork>
    <usingEmployer>
      <name>Gebruiker</name><cbeNumber>1999000150</cbeNumber>
      <nossRegistrationNbr type="noss_pla" subType="pla">12-345</nossRegistrationNbr><jointCommissionNbr>32201</jointCommissionNbr>
    </usingEmployer>
    <nbrOfPlannedWorkingDays>20</nbrOfPlannedWorkingDays>
    <cancelled>false</cancelled><dimonaPeriodId>123456789012</dimonaPeriodId>
    <creationDate>2025-01-05T12:00:00</creationDate><lastUpdateDate>2025-07-01T12:00:00</lastUpdateDate>
    <employer>
      <name>Voorbeeld &amp; Co</name><nossRegistrationNumber>0123456789</nossRegistrationNumber>
      <nossTemporaryRegistrationNumber>5112345678</nossTemporaryRegistrationNumber>
      <cbeNumber>1999000150</cbeNumber><ssin>80610112310</ssin><feeNumber>1234567890123</feeNumber>
      <vatNumber>BE1999000150</vatNumber><address>${address}</address><countryCode>150</countryCode>
      <underCuratorshipBeginDate>2025-05-01</underCuratorshipBeginDate><nossDeletionDate>2025-09-30</nossDeletionDate>
    </employer>
  </employment>
  <employment><lastDimonaAction>cancellation</lastDimonaAction><workerType>oth</workerType><cancelled>true</cancelled><employer><name>Voorbeeld</name></employer></employment>`;
const dolsis = 'http://kszbcss.fgov.be/intf/Dolsis2011Service/v1';
const securityContext =
  '<securityContext><service>WELFARE</service><legalContext>SOCIAL_INVESTIGATION_OF_PCSA</legalContext>' +
  '<role>Agent</role></securityContext>';

export const employersReply = enveloped(`<d:findEmployersByWorkerResponse xmlns:d="${dolsis}">
  ${context}${securityContext}
  <criteria><ssin>80610112310</ssin><scope>mutations</scope></criteria>
  ${status}
  <result><person source="nr"><ssin>80610112310</ssin><lastName>Voorbeeld</lastName></person>${employment}</result>
</d:findEmployersByWorkerResponse>`);

const described = (code: string) => `<code>${code}</code><description>Omschrijving</description>`;
export const propertiesReply = enveloped(`<p:consultImmovablePropertiesResponse
  xmlns:p="http://kszbcss.fgov.be/intf/PatrimonyService/v1">
  ${context}${legalContext}
  <searchCriteria><ssin>80610112310</ssin><withCoOwners>true</withCoOwners><language>NL</language></searchCriteria>
  ${status}
  <properties>
    <property>
      <parcel>
        <identification>
          <bisNumber>2</bisNumber><cadastralDivision>${described('44021')}</cadastralDivision>
          <exponentLetter>C</exponentLetter><exponentNumber>3</exponentNumber>
          <fractionDenominator>1000</fractionDenominator><partNumber>P0001</partNumber>
          <primaryNumber>123</primaryNumber><section>A</section><precad>V</precad>
        </identification>
        <built>
          <addressState>
            <zipCode>9000</zipCode><cityCode>44021</cityCode><cityName>Gent</cityName>
            <street>${described('1')}</street><number>12</number>
          </addressState>
          <construction>
            <type>${described('O')}</type><buildingBeginYear>1980</buildingBeginYear>
            <buildingEndYear>1981</buildingEndYear><year>${described('5')}</year>
          </construction>
          <description>Huis</description><denomination>De Hoek</denomination>
          <housingUnitNumber>1</housingUnitNumber><physModYear>1999</physModYear>
          <pur><type>${described('1')}</type><nature>${described('200')}</nature></pur>
          <roomsDetails><place>2</place><bedroom>3</bedroom><lift>0</lift></roomsDetails>
          <surface><total>250</total><built>100</built><used>180</used></surface>
          <renovation><year>1999</year><surface>40</surface></renovation><acteDescription>Woonhuis</acteDescription>
        </built>
        <informations>
          <information>
            <cadastralIncome>
              <amount>745</amount><character>${described('F')}</character>
              <exonerationEndDate>2030-12-31</exonerationEndDate>
              <decretes><decrete>Decreet</decrete></decretes>
              <motif><description>Reden</description><notification order="1">${described('1')}</notification></motif>
              <number>${described('2')}</number>
            </cadastralIncome>
            <location>
              <yCoordinate>193000.5</yCoordinate><xCoordinate>104000.5</xCoordinate>
              <nisCom>${described('44021')}</nisCom>
            </location>
            <order>1</order>
            <surface><notTaxable>0</notTaxable><taxable>350</taxable></surface>
          </information>
        </informations>
        <notBuilt><location>Het Veld</location><pur>
          <nature>${described('70')}</nature><type>${described('1')}<abbreviation>O.</abbreviation></type>
        </pur></notBuilt>
        <parcelNature>${described('200')}</parcelNature>
        <parcelStatus>
          <parcelSituationId>1</parcelSituationId><code>A</code><description>Actueel</description>
          <dateBegin>2019-12-01</dateBegin><dateEndYear>2025</dateEndYear>
        </parcelStatus>
        <privativeDescription>A.1.1</privativeDescription>
      </parcel>
      <state>
        <situation>${described('N')}</situation><doubtfulRight>1</doubtfulRight>
        <calculatedMarketValue>
          <date>2025-01-01</date><min>200000</min><max>250000.50</max><average>225000</average>
        </calculatedMarketValue>
        <fiscalDate><begin>2020</begin><end>2025-01-01</end></fiscalDate>
        <identifiers>
          <current>9007199254740993</current><previous><id>1</id><id>0</id></previous><next><id>3</id></next>
        </identifiers>
        <legalDate><begin>2019-12-01</begin><end>2025-12-01</end></legalDate>
        <versionDate>
          <begin>2019-12-24T10:00:00</begin><end>2025-12-24T10:00:00</end><cancel>2026-01-01T10:00:00</cancel>
        </versionDate>
      </state>
      <parties>
        <party>
          <owners><individual>80610112310</individual></owners>
          <rights>
            <right>
              <type>${described('VG')}</type><fractNum>1</fractNum><fractDenom>2</fractDenom><part>false</part>
              <partSurface>false</partSurface><surface>10</surface><expiredDate>2040</expiredDate>
            </right>
          </rights>
          <otherCoOwner>onbekend</otherCoOwner><managedBy>beheerder</managedBy>
        </party>
        ${[
          '<community><ssin>80610112310</ssin><ssin>80610112310</ssin></community>',
          '<business>1999000150</business>',
          '<association><ssin>80610112310</ssin></association>',
          '<anonymous># en 2 rechthebbenden -BE 1/4- #</anonymous>',
        ]
          .map(
            (owners) => `<party><owners>${owners}</owners>
              <rights><right><type><code>BE</code></type><fractNum>0</fractNum><fractDenom>0</fractDenom></right></rights></party>`,
          )
          .join('')}
      </parties>
    </property>
  </properties>
</p:consultImmovablePropertiesResponse>`);

export const testMessageReply = enveloped(`<t:sendTestMessageResponse
  xmlns:t="http://kszbcss.fgov.be/intf/TestConnectionServiceService/v1"><echo>hello</echo>
  <sslCertificate/></t:sendTestMessageResponse>`);

/** The reply of the reference directory, inside its envelope of the older generation. */
export const ssdnReply = `<s:SSDNReply xmlns:s="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service"
  xmlns:c="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common">
  <s:ReplyContext>
    <c:ResultSummary ok="YES"><c:ReturnCode>0</c:ReturnCode></c:ResultSummary>
    <s:Message>
      <s:Reference>r</s:Reference><s:Ticket>${ticketCbss}</s:Ticket><s:TimeRequest>20260302T090000</s:TimeRequest>
      <s:TimeReceive>20260302T090001</s:TimeReceive><s:TimeResponse>20260302T090002</s:TimeResponse>
    </s:Message>
  </s:ReplyContext>
  <s:ServiceReply>
    <c:ResultSummary ok="WARNING">
      <c:ReturnCode>1</c:ReturnCode>
      <c:Detail>
        <c:Severity>WARNING</c:Severity><c:ReasonCode>20000001</c:ReasonCode><c:Diagnostic>Warning</c:Diagnostic>
        <c:AuthorCodeList>KSZ</c:AuthorCodeList>
        <c:Information><c:FieldName>f</c:FieldName><c:FieldValue>v</c:FieldValue></c:Information>
      </c:Detail>
    </c:ResultSummary>
    <s:ServiceId>OCMWCPASManageAccess</s:ServiceId><s:Version>20050930</s:Version>
    <m:ManageAccessReply xmlns:m="http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess">
      <m:OriginalRequest>
        <m:SSIN>80610112310</m:SSIN><m:Purpose>1</m:Purpose>
        <m:Period><c:StartDate>2026-03-02</c:StartDate></m:Period>
        <m:Action>REGISTER</m:Action><m:Register>ALL</m:Register>
      </m:OriginalRequest>
      <m:Registrations>
        <m:Purpose>1</m:Purpose>
        <m:Period><c:StartDate>2026-03-02+01:00</c:StartDate><c:EndDate>2026-05-02+02:00</c:EndDate></m:Period>
        <m:OrgUnit>44021</m:OrgUnit><m:Register>PRIMARY</m:Register>
      </m:Registrations>
      <m:Registrations>
        <m:Purpose>1</m:Purpose><m:Period><c:StartDate>2026-03-02</c:StartDate></m:Period>
        <m:OrgUnit>44021</m:OrgUnit><m:Register>SECONDARY</m:Register>
      </m:Registrations>
    </m:ManageAccessReply>
  </s:ServiceReply>
</s:SSDNReply>`;

/** A text in the connector's envelope. */
export function connected(text: string): string {
  return enveloped(
    '<k:xmlString xmlns:k="http://ksz-bcss.fgov.be/connectors/WebServiceConnector">' +
      `<![CDATA[${text}]]></k:xmlString>`,
  );
}

/** A reply of the National Register with this file. */
export function registerReply(file: string): string {
  return enveloped(`<r:retrieveTIGroupsResponse xmlns:r="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">
    ${context}${legalContext}
    <searchInformation><ssin>80610112310</ssin><language>nl</language><history>true</history></searchInformation>
    ${status}
    <rrn_it_implicit Language="nl" xmlns:n="http://www.ibz.rrn.fgov.be/XSD/xm25/rn25Schema">${file}</rrn_it_implicit>
  </r:retrieveTIGroupsResponse>`);
}
