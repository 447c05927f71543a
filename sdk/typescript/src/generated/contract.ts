// Generated from openapi/openapi.yaml by: npm run sdk. Do not edit.

export interface paths {
    "/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a person under a quality code
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `register`.
         */
        post: operations["registerIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find integrations of the caller’s centre, newest first
         * @description For the roles `socialWorker`, `teamLead`, `dataProtectionOfficer`, `softwareIntegration`. The evidence has it as `queryIntegrations`.
         */
        post: operations["queryIntegrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One integration of the caller’s centre
         * @description For the roles `socialWorker`, `teamLead`, `dataProtectionOfficer`, `softwareIntegration`. The evidence has it as `readIntegration`.
         */
        get: operations["getIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an integration, here and at the Crossroads Bank
         * @description Nothing opens from this moment, also when the Bank cannot confirm yet; then repeat the request. With an applicant ends everything that belongs to the file, unless it is left out by name; the answer lists all of it. For the roles `socialWorker`, `teamLead`. The evidence has it as `end`.
         */
        post: operations["endIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decision on an integration, and how far the change of code is for each person
         * @description For the roles `socialWorker`, `teamLead`, `dataProtectionOfficer`, `softwareIntegration`. The evidence has it as `readDecision`.
         */
        get: operations["getDecision"];
        put?: never;
        /**
         * Record the decision on an application: the codes change with it
         * @description It takes the whole household, and the answer lists everybody. The new codes are registered at the Crossroads Bank and the old ones ended after the answer, again and again until the Bank confirms; the decision shows how far that is. Until the first day of the new code the present one stays, and opens nothing. The same decision again changes nothing. An integration under code 2–6 can be withdrawn, and an inquiry that ended without a decision can still be decided. Aid to live on that another centre pays in the same period: 409 `aidElsewhere`, unless a reason is given. For the roles `socialWorker`, `teamLead`. The evidence has it as `decide`.
         */
        post: operations["decideIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a review: a new integration under code 1, linked to this one; for code 7, record the review
         * @description The proof of identity is the one of this integration. The aid goes on until the decision. Members of the household under a code of a decision are reviewed too, and the answer lists them. Code 7 is reviewed in place, at least once a year: the answer is 200, with the same integration. For the roles `socialWorker`, `teamLead`. The evidence has it as `openReview`.
         */
        post: operations["openReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/informed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record when and how the person was told that personal data will be processed
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `inform`.
         */
        post: operations["informPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the Crossroads Bank told by itself of persons of the caller’s centre, newest first
         * @description A message opens nothing: it makes a review due, and names the streams to look at again. Persons near the caller are left out. For the roles `socialWorker`, `teamLead`. The evidence has it as `queryNotices`.
         */
        post: operations["queryNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take flags of the supervisor, as the centre’s software received them
         * @description Each stands alone: one that is wrong is refused and says why, all others are kept. The same may be sent again. A flag may be about somebody without an integration; it opens no stream. For the roles `socialWorker`, `teamLead`, `softwareIntegration`. The evidence has it as `importFlags`.
         */
        post: operations["importFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flags of the caller’s centre, what is overdue first, answered ones last
         * @description What waits for an answer comes by its due day. Flags of persons near the caller are left out, not so in the figures. For the roles `socialWorker`, `teamLead`. The evidence has it as `queryFlags`.
         */
        post: operations["queryFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{flagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One flag, with what was answered and what came of it
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `readFlag`.
         */
        get: operations["getFlag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/{flagId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a flag: the code goes to the supervisor until it is confirmed or refused
         * @description The answer is kept when this returns, and sent by itself. When the supervisor does not take it, its messages are shown, and it can be given anew. For the roles `socialWorker`, `teamLead`. The evidence has it as `giveFlagFeedback`.
         */
        post: operations["giveFlagFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What waits, or waited, for a second person in the caller’s centre, newest first
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `queryApprovals`.
         */
        post: operations["queryApprovals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{approvalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits, or waited, for a second person
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `readApproval`.
         */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{approvalId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve as a second person what a colleague asked for: it is done now
         * @description All rules are judged again, for the second person too. What is refused goes on waiting. For the roles `socialWorker`, `teamLead`. The evidence has it as `approve`.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{approvalId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline what waits for a second person; whoever asked can take it back so
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `declineApproval`.
         */
        post: operations["declineApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deadlines/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the caller’s centre has to do by a day, the nearest day first
         * @description Each item says its last day, how near it is and its legal source. What is overdue stays until it is handled: by a decision, a review or a new integration, or by a step. What is under review waits for the decision on that review. For the roles `socialWorker`, `teamLead`, `dataProtectionOfficer`, `softwareIntegration`. The evidence has it as `queryDeadlines`.
         */
        post: operations["queryDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be done in a file and by when, and what was done
         * @description For the person of this integration in its case, before and after a decision; near or not. What is handled is among the steps. For the roles `socialWorker`, `teamLead`, `dataProtectionOfficer`, `softwareIntegration`. The evidence has it as `readDeadlines`.
         */
        get: operations["getDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a step was taken, or that a deadline does not apply here and why
         * @description The answer says for which integration of the file it is kept. A home visit can be recorded again and again, every other step once. For the roles `socialWorker`, `teamLead`. The evidence has it as `noteStep`.
         */
        post: operations["noteStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What home visits, proofs and conversations showed in a file
         * @description Those of the applicant and of everybody who belongs to the file, oldest first, before and after a decision. Withdrawn ones are marked. For the roles `socialWorker`, `teamLead`. The evidence has it as `readObservations`.
         */
        get: operations["getObservations"];
        put?: never;
        /**
         * Note what a home visit, a proof or a conversation showed
         * @description It is noted with the integration of the person that it is about, and never changes: a wrong one is withdrawn by another in its place, `inconclusive` when nothing was seen. The document itself stays in the software of the centre. For the roles `socialWorker`, `teamLead`. The evidence has it as `noteObservation`.
         */
        post: operations["noteObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What happened in the caller’s centre since the last question, for its software
         * @description The same as webhooks, for who cannot be called. Whoever goes on from `next` misses nothing and gets nothing twice. There is no personal data in an event. For the roles `softwareIntegration`. The evidence has it as `queryEvents`.
         */
        post: operations["queryEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The subscriptions of the calling software for the centre, and how their deliveries go
         * @description For the roles `softwareIntegration`. The evidence has it as `querySubscriptions`.
         */
        get: operations["getSubscriptions"];
        put?: never;
        /**
         * Be called about what happens in the caller’s centre, from now on
         * @description CloudEvents 1.0 in JSON, signed as Standard Webhooks says, at least once and in order for each integration. Answer with 2xx within seconds, know repetitions by `webhook-id`, and ask the API for more. For the roles `softwareIntegration`. The evidence has it as `subscribe`.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description For the roles `softwareIntegration`. The evidence has it as `querySubscriptions`.
         */
        get: operations["getSubscription"];
        /**
         * Give a subscription another address, other kinds, or another state
         * @description What waits is sent to the new address at once. The kinds are those of events from now on. For the roles `softwareIntegration`. The evidence has it as `changeSubscription`.
         */
        put: operations["changeSubscription"];
        post?: never;
        /**
         * End a subscription; what waits is not delivered any more
         * @description For the roles `softwareIntegration`. The evidence has it as `endSubscription`.
         */
        delete: operations["endSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a subscription another secret
         * @description For a day, deliveries have a signature of each of both secrets. For the roles `softwareIntegration`. The evidence has it as `changeSubscription`.
         */
        post: operations["rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message that tells nothing, once, and say what came of it
         * @description Its type is `pcsw.socialInquiry.test`. For the roles `softwareIntegration`. The evidence has it as `testSubscription`.
         */
        post: operations["testSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/deliveries/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is not delivered yet, in the order of the feed: what waits, and what is parked
         * @description For the roles `softwareIntegration`. The evidence has it as `queryDeliveries`.
         */
        post: operations["queryDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{subscriptionId}/redeliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have parked events delivered again
         * @description For the roles `softwareIntegration`. The evidence has it as `redeliver`.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare the caller’s centre’s integrations with the Crossroads Bank now, and repair what differs
         * @description It runs every night by itself. For the roles `socialWorker`, `teamLead`, `softwareIntegration`. The evidence has it as `reconcile`.
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reconciliations of the caller’s centre, newest first
         * @description For the roles `socialWorker`, `teamLead`, `softwareIntegration`. The evidence has it as `queryReconciliations`.
         */
        post: operations["queryReconciliations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliations/{reconciliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reconciliation, with what it found so far
         * @description For the roles `socialWorker`, `teamLead`, `softwareIntegration`. The evidence has it as `readReconciliation`.
         */
        get: operations["getReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which streams the integration opens for the caller, which it does not and why
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `listStreams`.
         */
        get: operations["getOpenStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether these streams open for the caller: rule, reason, legal basis, and what would open them
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `listStreams`.
         */
        post: operations["queryOpenStreams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/nationalRegister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * National Register
         * @description To verify data of the National Register: identity, residence, household, residence status. Source: National Register of natural persons (FPS Home Affairs). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultNationalRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Household composition
         * @description To know with whom the person lives, and who of them counts for the inquiry. Source: National Register and registers of the Crossroads Bank. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/integrationHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Integration
         * @description To follow the path of the person at the social institutions and between centres, and to avoid overlap. Source: Reference directory of the Crossroads Bank and of the sector of the centres. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultIntegrationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/dimona": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dimona
         * @description To know whether the person has worked or is at work. Source: National Social Security Office (NSSO). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultDimona"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/wages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wages
         * @description To know what the person earned and how much work was done. Source: National Social Security Office (NSSO), quarterly declarations (DmfA). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultWages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/selfEmployed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Self-employed
         * @description To obtain data about work as a self-employed person. Source: National Institute for the Social Security of the Self-employed (NISSE). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultSelfEmployed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/cadaf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Child benefits (CADAF)
         * @description To obtain data about child benefits. Source: Registers of child benefits: federal (until 2018), Brussels, Flanders, Wallonia, German-speaking Community. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultCadaf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/unemployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unemployment
         * @description To know whether the person has a right to an unemployment or insertion allowance, and what was paid. Source: National Employment Office (NEO). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultUnemployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/incapacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sickness and maternity benefits
         * @description To know whether the person receives a benefit of the sickness fund for incapacity for work, invalidity or maternity, and how much. Source: Sickness funds, through their National Intermutualist College (NIC). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultIncapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/patrimonium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Real estate
         * @description To obtain data about the real estate of a natural person. Source: FPS Finance, Patrimonial Documentation. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultPatrimonium"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/insurability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Insurability
         * @description To know whether the person is insured and has the BIM status. Source: Mutualities, through the National Intermutualist College. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultInsurability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/taxAssessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tax assessment
         * @description To know the means and the dependants, also of maintenance debtors. Source: FPS Finance (Taxi-AS). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultTaxAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/pension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pension
         * @description To know whether there is a right to a pension. Source: Pension register: Federal Pensions Service and the other paying institutions. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultPension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/dgph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disability (DGPH)
         * @description To obtain information about a disability. Source: Directorate-General Persons with a Disability and the bodies of the federated entities. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultDgph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/socialTariff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Social tariff
         * @description To check whether the social tariff is really given to the beneficiary. Source: Crossroads Bank (social rights) and FPS Economy (contracts). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultSocialTariff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/jobSeeker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Job seeker
         * @description To know whether the person is registered as a job seeker. Source: Actiris, VDAB, Forem and Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG). For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultJobSeeker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/streams/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attestations
         * @description To verify the rights of the beneficiary: support of all centres, project, premium, exemptions, A036. Source: PPS Social Integration and the centres. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["consultAttestations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask all open streams of a person at once, or those named
         * @description Each stream is consulted as at its own endpoint: same decision, evidence, answer and problem, and each counts in the allowance. A part that fails does not stop the rest; `retry` asks again what is missing. With `Accept: text/event-stream` each stream is sent when it is there: events `begun`, `answer` (what `streams` has of it, with the answer of its endpoint as `answer`), `progress`, and at the end `summary` (the dossier without `answers`). Events that end without it, or with `problem`, leave the dossier incomplete. For the roles `socialWorker`, `teamLead`. The evidence has it as `compileDossier`.
         */
        post: operations["compileDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/dossiers/{dossierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dossier again, as it was kept; the Crossroads Bank is not asked
         * @description Every answer is decided for the caller and for now: a stream that is no longer open is `refused` with its problem, and a category that is not open any more is withheld. Answers are kept for some days if the installation says so, and never longer than the integration opens streams; otherwise 410. For the roles `socialWorker`, `teamLead`. The evidence has it as `readDossier`.
         */
        get: operations["readDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the answers mean: overview, declared and found, flags, contradictions
         * @description Works on a dossier that is kept or on answers sent along, and on what the applicant declares. The Crossroads Bank is not asked, so it can be repeated, e.g. after the home visit. Nothing of it is stored; of a flag that it raises only a keyed digest is, while the file runs, so that the flag of the supervisor is known again. It helps the inquiry and decides nothing. For the roles `socialWorker`, `teamLead`. The evidence has it as `assess`.
         */
        post: operations["assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Household members and maintenance debtors, by the applicant’s own streams
         * @description Consults those streams: it is decided and kept as evidence like every consultation. For the roles `socialWorker`, `teamLead`. The evidence has it as `consult`.
         */
        get: operations["proposePersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/persons/{personRef}/integration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Integrate a household member (code 1) or a maintenance debtor outside the household (code 30)
         * @description For the roles `socialWorker`, `teamLead`. The evidence has it as `integratePerson`.
         */
        post: operations["integratePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecords/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One record of the caller’s centre, e.g. one behind a signal
         * @description For the roles `dataProtectionOfficer`, `securityOfficer`. The evidence has it as `readAccessRecord`.
         */
        get: operations["getAccessRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecords/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who in the caller’s centre did what: about a person, by a user, on an integration or within a time
         * @description Newest first; all conditions must hold. Without a person, user or integration it needs `from`. Records about persons near the caller are left out. For the roles `dataProtectionOfficer`, `securityOfficer`. The evidence has it as `queryAccessRecords`.
         */
        post: operations["queryAccessRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecordCounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much the caller’s centre did, by month, act, stream, code and outcome
         * @description Counts records of the evidence; there is no person in it. For the roles `dataProtectionOfficer`, `securityOfficer`. The evidence has it as `countAccessRecords`.
         */
        get: operations["countAccessRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/accessRecords/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who of the centre looked at or worked on an integration, newest first
         * @description Each person of a file has an integration, and so a list, of the own. Why somebody looked stays with the data protection officer, and so does what officers did. For the roles `socialWorker`, `teamLead`. The evidence has it as `readFileAccess`.
         */
        post: operations["queryFileAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecords/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The records of a search as a file: CSV, JSON or CEF
         * @description What `queryAccessRecords` shows, newest first, all pages; at most 10000 records. In CSV a value that a spreadsheet would take for a formula has an apostrophe before it. For the roles `dataProtectionOfficer`, `securityOfficer`. The evidence has it as `exportAccessRecords`.
         */
        post: operations["exportAccessRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecords/{entryId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that a record of the caller’s centre is in the log of evidence
         * @description Save it as it is: `verifier/verify_ledger.py entry FILE --key VERIFIER-KEY` checks it without the gateway. With `Accept: text/html` it is a page that prints, in the language of `Accept-Language`. A record gets its place in the log within seconds; until then there is no proof (404). For the roles `dataProtectionOfficer`. The evidence has it as `proveAccessRecord`.
         */
        get: operations["getAccessRecordProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/accessRecords/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who looked at the own data, at what, and why: all centres of this gateway, newest first
         * @description For the person whom the access token names. Texts are in the language of `Accept-Language`. No user is named; in the file of somebody else, it is not said whose it is. For the roles `citizen`. The evidence has it as `queryOwnRecords`.
         */
        post: operations["queryOwnAccessRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/accessRecords/{entryId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof that one of the own records is in the log of evidence
         * @description Save it as it is: `verifier/verify_ledger.py entry FILE --key VERIFIER-KEY` checks it without the gateway. With `Accept: text/html` it is a page that prints, in the language of `Accept-Language`. A record gets its place in the log within seconds; until then there is no proof (404). For the roles `citizen`. The evidence has it as `proveOwnRecord`.
         */
        get: operations["getOwnAccessRecordProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the centre why it did what a record says
         * @description It goes to the data protection officer of the centre, who answers before the due day. One question about a record at a time; after the answer you can ask again. For the roles `citizen`. The evidence has it as `askAboutOwnRecord`.
         */
        post: operations["askAboutOwnRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/questions/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What you asked about your records, with the answers, newest first
         * @description For the roles `citizen`. The evidence has it as `queryOwnQuestions`.
         */
        post: operations["queryOwnQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizenQuestions/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What citizens ask the caller’s centre about looks at their data; overdue first, answered last
         * @description What is overdue stays until somebody answers. Questions of persons near the caller are left out, not so in the figures. For the roles `dataProtectionOfficer`. The evidence has it as `queryCitizenQuestions`.
         */
        post: operations["queryCitizenQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizenQuestions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question of a citizen, once
         * @description The person reads the text beside the record, without the name of the officer. For the roles `dataProtectionOfficer`. The evidence has it as `answerCitizenQuestion`.
         */
        post: operations["answerCitizenQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizenQuestions/{questionId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell a citizen that the answer takes two months longer, and why, once
         * @description Where it is complex, or where there are many questions (GDPR, article 12(3)). It is told within a month of the question; the due day is then two months after that month. The person reads the reason beside the record, without the name of the officer. For the roles `dataProtectionOfficer`. The evidence has it as `extendCitizenQuestion`.
         */
        post: operations["extendCitizenQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/dataTracker/findUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who used the own data, in the form of the Estonian Data Tracker, newest first
         * @description The same records as at `/citizen/accessRecords/query`. The access token says whose data: `userCode` is not taken. `action` is in the language of `Accept-Language`. For the roles `citizen`. The evidence has it as `queryOwnRecords`.
         */
        get: operations["findUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/dataTracker/usagePeriod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of which time the Data Tracker shows who used the own data
         * @description For everybody the same. What was withheld appears later, and may be older.
         */
        get: operations["usagePeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citizen/dataTracker/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the Data Tracker can answer
         * @description Part of the Estonian protocol: `OK` when records can be given now.
         */
        get: operations["heartbeat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecords/{entryId}/withholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a record from the persons whom it is about, while an inquiry into fraud runs
         * @description It appears by itself on the day given, and says then that it was withheld. Once more for the same record changes the day; it appears some months after the record in any case. A record about which somebody has asked is not withheld any more. For the roles `dataProtectionOfficer`. The evidence has it as `withholdRecord`.
         */
        post: operations["withholdAccessRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accessRecords/{entryId}/withholding/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a withholding before its day
         * @description For the roles `dataProtectionOfficer`. The evidence has it as `liftWithholding`.
         */
        post: operations["liftWithholding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withholdings/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which records the caller’s centre keeps from their persons now, what appears first before
         * @description No person is in it. Why one is withheld stands in the record of the withholding. For the roles `dataProtectionOfficer`. The evidence has it as `queryWithholdings`.
         */
        post: operations["queryWithholdings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Patterns in the work of the users of the caller’s centre that should be looked at, newest first
         * @description Looked for in the background, every hour and every night. They block nothing. Those about the caller’s own work are left out. For the roles `dataProtectionOfficer`, `securityOfficer`. The evidence has it as `querySignals`.
         */
        post: operations["querySignals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/{signalId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the data protection officer found about a signal
         * @description It can be done again: the last finding counts, the others stay. For the roles `dataProtectionOfficer`. The evidence has it as `assessSignal`.
         */
        post: operations["assessSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspectionFigures/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What centres did, in figures without persons
         * @description For inspectors of the supervisor. Months are counted one by one, and each record counts in one figure, so that small counts cannot be had as the difference of others. For the roles `inspector`. The evidence has it as `queryInspectionFigures`.
         */
        post: operations["queryInspectionFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a sample of the files of a centre, under a mandate
         * @description The evidence commits to the list of files first. The sample follows from a checkpoint that is signed later, so neither the inspector nor whoever runs the gateway chooses it. For the roles `inspector`. The evidence has it as `requestInspection`.
         */
        post: operations["requestInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{inspectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the own mandates, with the drawing once there is one
         * @description For the roles `inspector`. The evidence has it as `readInspection`.
         */
        get: operations["getInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{inspectionId}/drawing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the sample was drawn, so that anybody can draw it again
         * @description Seed: SHA-256 over the lines `inspection seed`, root of the checkpoint in base64, its size, the entry. Rank of a candidate: SHA-256 over the lines `inspection rank`, seed, pseudonym. The sample is the lowest ranks. Every line ends with a line feed, hashes are in lower-case hexadecimal. Save it as it is: `verifier/verify_ledger.py drawing FILE --key VERIFIER-KEY` does all of this without the gateway. For the roles `inspector`. The evidence has it as `readInspection`.
         */
        get: operations["getInspectionDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/{inspectionId}/files/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of the sample, by its number
         * @description What is missing or late stands first. As JSON, or with `Accept: text/html` as a page that prints, in the language of `Accept-Language`. The person concerned sees that it was read. For the roles `inspector`. The evidence has it as `readInspectedFile`.
         */
        get: operations["getInspectedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The mandates on the caller’s centre that are drawn, and which files were opened
         * @description For officers, newest first. Before the drawing nothing of a mandate is shown. For the roles `dataProtectionOfficer`, `securityOfficer`. The evidence has it as `queryInspections`.
         */
        post: operations["queryInspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspections/own/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The mandates that the caller holds, newest first
         * @description For inspectors: also those of which the sample is not drawn yet, and those that are over. For the roles `inspector`. The evidence has it as `queryOwnInspections`.
         */
        post: operations["queryOwnInspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be consulted: purpose, main data, source, freshness, legal context and maintenance of every stream
         * @description In the language of `Accept-Language`. Maintenance that is announced stands with the streams that it is about.
         */
        get: operations["getStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integrationId}/consultationReasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note why you look into the file again; it holds for you and for today
         * @description The first inquiry (code 1 or 30 after an application) needs none. Debt mediation (7), a review or a new element does: without a reason of the day its streams are refused. For the roles `socialWorker`, `teamLead`. The evidence has it as `noteReason`.
         */
        post: operations["noteConsultationReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The code lists
         * @description Every list of codes that answers and requests use, with the address of each.
         */
        get: operations["getCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A code list, with labels in nl, fr, de and en where known
         * @description Codes of a list stay; new ones may come. `source` says where the meanings come from.
         */
        get: operations["getCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/problemTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The types of problems
         * @description All types that a problem or an issue of an input may have, with the address of what each means.
         */
        get: operations["getProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/problemTypes/{problemType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a type of problem means (HTML)
         * @description The page to which the `href` of a problem leads.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refData/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rule book: who may see what, when, for how long, and on what ground
         * @description All rows with their first and last days, or those of one day. The numbers are those of this installation. Texts are in the language of `Accept-Language`; the legal basis is in English.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of the gateway and of what it depends on
         * @description `DEGRADED`: some answers may be missing or late. While the gateway is being stopped it says DOWN, so that a balancer sends nothing more.
         */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Somebody did something with a person’s data. */
        AccessRecord: {
            /** Format: uuid */
            entryId: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            action: "register" | "queryIntegrations" | "readIntegration" | "inform" | "end" | "decide" | "readDecision" | "queryDeadlines" | "readDeadlines" | "noteStep" | "noteObservation" | "readObservations" | "readFileAccess" | "queryNotices" | "importFlags" | "queryFlags" | "readFlag" | "giveFlagFeedback" | "sendFlagFeedback" | "receiveMessage" | "openReview" | "integratePerson" | "listStreams" | "consult" | "compileDossier" | "assess" | "noteReason" | "readDossier" | "queryApprovals" | "readApproval" | "approve" | "declineApproval" | "reconcile" | "readReconciliation" | "queryReconciliations" | "queryEvents" | "subscribe" | "querySubscriptions" | "changeSubscription" | "endSubscription" | "queryDeliveries" | "testSubscription" | "redeliver" | "queryAccessRecords" | "readAccessRecord" | "proveAccessRecord" | "queryOwnRecords" | "proveOwnRecord" | "exportAccessRecords" | "countAccessRecords" | "querySignals" | "assessSignal" | "askAboutOwnRecord" | "queryOwnQuestions" | "queryCitizenQuestions" | "answerCitizenQuestion" | "extendCitizenQuestion" | "withholdRecord" | "liftWithholding" | "queryWithholdings" | "queryInspectionFigures" | "requestInspection" | "readInspection" | "readInspectedFile" | "queryOwnInspections" | "queryInspections";
            /** @description Who asked: subject of the access token. */
            userId: string;
            clientId: string;
            role: string;
            /** @description The centre on whose behalf. */
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            traceId: string;
            /** @description True when the act concerned several persons: a list showed this one too, or a decision named this one. */
            isOneOfSeveral: boolean;
            integrationId?: string;
            qualityCode?: components["schemas"]["CodedValue"];
            caseReference?: string;
            stream?: string;
            /** @description Why, from the code list `consultationReasons`. */
            reason?: string;
            /** @description Why, in the words of who asked. */
            explanation?: string;
            /**
             * Format: int64
             * @description Days between an application and its registration, when it was not registered on the day.
             */
            daysLate?: number;
            /** @description Version of the rules that decided. */
            policyVersion?: string;
            /** @description The record that it is about: an answer to a question about it, or its withholding. */
            aboutEntryId?: string;
            /** @enum {string} */
            outcome: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
            /** @description The grant or refusal that decided. */
            ruleCode?: string;
            problem?: string;
            /** @description Categories of data that were given. */
            categories?: string[];
            /** @description What the answer taught the centre: the person, or somebody else whom it names, has died; or a register took a death back. */
            noticed?: ("personDied" | "otherPersonDied" | "deathCorrected" | "otherDeathCorrected")[];
            sources: components["schemas"]["RecordedSource"][];
        };
        /** @description Records of one kind in a month. */
        AccessRecordCount: {
            /** @description Of the Belgian calendar: `2026-03`. */
            month: string;
            /** @enum {string} */
            action: "register" | "queryIntegrations" | "readIntegration" | "inform" | "end" | "decide" | "readDecision" | "queryDeadlines" | "readDeadlines" | "noteStep" | "noteObservation" | "readObservations" | "readFileAccess" | "queryNotices" | "importFlags" | "queryFlags" | "readFlag" | "giveFlagFeedback" | "sendFlagFeedback" | "receiveMessage" | "openReview" | "integratePerson" | "listStreams" | "consult" | "compileDossier" | "assess" | "noteReason" | "readDossier" | "queryApprovals" | "readApproval" | "approve" | "declineApproval" | "reconcile" | "readReconciliation" | "queryReconciliations" | "queryEvents" | "subscribe" | "querySubscriptions" | "changeSubscription" | "endSubscription" | "queryDeliveries" | "testSubscription" | "redeliver" | "queryAccessRecords" | "readAccessRecord" | "proveAccessRecord" | "queryOwnRecords" | "proveOwnRecord" | "exportAccessRecords" | "countAccessRecords" | "querySignals" | "assessSignal" | "askAboutOwnRecord" | "queryOwnQuestions" | "queryCitizenQuestions" | "answerCitizenQuestion" | "extendCitizenQuestion" | "withholdRecord" | "liftWithholding" | "queryWithholdings" | "queryInspectionFigures" | "requestInspection" | "readInspection" | "readInspectedFile" | "queryOwnInspections" | "queryInspections";
            stream?: string;
            qualityCode?: components["schemas"]["CodedValue"];
            /** @enum {string} */
            outcome: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
            /** @description The rule that refused, for `denied`. */
            ruleCode?: string;
            /** Format: int64 */
            count: number;
        };
        AccessRecordCounts: {
            items: components["schemas"]["AccessRecordCount"][];
        };
        /**
         * @example {
         *       "from": "2026-03-01T00:00:00+01:00",
         *       "format": "csv"
         *     }
         */
        AccessRecordExport: {
            /** @description Only about this person, alone or among others. */
            ssin?: components["schemas"]["Ssin"];
            /** @description Only of this user: subject of the access token. */
            userId?: string;
            /**
             * Format: uuid
             * @description Only on this integration of the centre.
             */
            integrationId?: string;
            /** @enum {string} */
            stream?: "nationalRegister" | "household" | "integrationHistory" | "dimona" | "wages" | "selfEmployed" | "cadaf" | "unemployment" | "incapacity" | "patrimonium" | "insurability" | "taxAssessment" | "pension" | "dgph" | "socialTariff" | "jobSeeker" | "attestations";
            /** @enum {string} */
            outcome?: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
            /**
             * Format: date-time
             * @description Only records from this moment on. Required when no person, user or integration is named.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Only records before this moment; up to now when left out.
             */
            to?: string;
            /**
             * @description `csv` (RFC 4180), `json`, or `cef`: ArcSight Common Event Format for security monitoring.
             * @enum {string}
             */
            format: "csv" | "json" | "cef";
        };
        AccessRecordFile: {
            items: components["schemas"]["AccessRecord"][];
        };
        AccessRecordPage: {
            items: components["schemas"]["AccessRecord"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        AccessRecordProof: {
            /** Format: uuid */
            entryId: string;
            /** @description Key of the log, `name+id+key`. Compare it with where the operator publishes it: a forger has another. */
            verifierKey: string;
            /** @description Signed note (C2SP tlog-checkpoint): size and root of the log. */
            checkpoint: string;
            rows: {
                /** @enum {string} */
                kind: "opened" | "closed";
                /**
                 * Format: int64
                 * @description Its place in the log, from 0.
                 */
                leaf: number;
                /** @description Exactly what was hashed: it has the hash of the content, not the content. */
                leafData: string;
                /** @description Hashes from the leaf to the root (RFC 6962), in base64. */
                proof: string[];
            }[];
        };
        /**
         * @example {
         *       "ssin": "94641220613",
         *       "pageSize": 20
         *     }
         */
        AccessRecordQuery: {
            /** @description Only about this person, alone or among others. */
            ssin?: components["schemas"]["Ssin"];
            /** @description Only of this user: subject of the access token. */
            userId?: string;
            /**
             * Format: uuid
             * @description Only on this integration of the centre.
             */
            integrationId?: string;
            /** @enum {string} */
            stream?: "nationalRegister" | "household" | "integrationHistory" | "dimona" | "wages" | "selfEmployed" | "cadaf" | "unemployment" | "incapacity" | "patrimonium" | "insurability" | "taxAssessment" | "pension" | "dgph" | "socialTariff" | "jobSeeker" | "attestations";
            /** @enum {string} */
            outcome?: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
            /**
             * Format: date-time
             * @description Only records from this moment on. Required when no person, user or integration is named.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Only records before this moment; up to now when left out.
             */
            to?: string;
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /** @description What was paid after an accident at work or for an occupational disease. */
        AccidentIndemnity: {
            /** @description Kind of indemnity. The gateway knows no list of these codes. */
            nature: components["schemas"]["CodedValue"];
            /** @description Degree of incapacity in percent. */
            incapacityPercentage?: components["schemas"]["WorkQuantity"];
            /** @description Gross: before contributions and tax are withheld. */
            amount?: components["schemas"]["EuroAmount"];
        };
        /** @description Change of address that was declared and not verified yet. */
        AddressChangeDeclaration: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "019";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description The declared address, as one line of text. */
            text?: string;
        };
        /** @description A move that the person announced and that did not take place yet. */
        AddressChangeIntention: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "005";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Municipality the person leaves. */
            origin?: components["schemas"]["CodedValue"];
            /** @description Municipality the person goes to. */
            destination?: components["schemas"]["CodedValue"];
        };
        /** @description The address must not be told to anybody outside the centre. */
        AddressNotCommunicable: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "252";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description First day. */
            from?: components["schemas"]["IncompleteDate"];
            /** @description Last day. */
            until?: components["schemas"]["IncompleteDate"];
        };
        /** @description An address that is not verified. */
        AddressToVerify: {
            /** @description Street by its code in the register. */
            street?: components["schemas"]["CodedValue"];
            /** @description Street as a text, when it has no code. */
            streetName?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description Box number. */
            boxNumber?: string;
            /** @description Postal code. */
            postCode?: string;
        };
        /** @description A step in the asylum or residence procedure. Which properties it has depends on the kind. */
        AdministrativeSituation: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "206";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /**
             * @description Kind of step.
             * @enum {string}
             */
            kind: "procedure" | "strikingOff" | "decisionCanceled" | "protection" | "delayToLeaveGranted" | "escape" | "unrestrictedStay" | "applicationRenounced" | "territoryLeft" | "commissionerGeneralAdvice" | "decision" | "applicationFiled" | "immigrationOfficeNotification" | "organizationNotification" | "appealLodged" | "unknown";
            /** @description General information. */
            generalInformation?: components["schemas"]["CodedValue"];
            /** @description Organization it comes from. */
            organization?: components["schemas"]["CodedValue"];
            /** @description What was decided, advised, granted, filed or established. */
            value?: components["schemas"]["CodedValue"];
            /** @description Origin of a procedure. */
            origin?: components["schemas"]["CodedValue"];
            /** @description Reference of the file. */
            reference?: string;
            /** @description Appeal in a procedure. */
            appeal?: components["schemas"]["CodedValue"];
            /** @description Whether it is open or closed. */
            openClosed?: components["schemas"]["CodedValue"];
            /** @description Status of a striking-off. */
            status?: components["schemas"]["CodedValue"];
            /** @description Status of an escape, an unrestricted stay or a renounced application. */
            statusText?: string;
            /** @description Date of the procedure, of the canceled decision, or until which the delay to leave runs. */
            date?: components["schemas"]["IncompleteDate"];
            /** @description Municipality where it was filed or from which the notification comes. */
            place?: components["schemas"]["CodedValue"];
            /** @description Term of a protection or decision, in days (the unit is assumed). */
            term?: string;
            /** @description Explanation. */
            text?: string;
        };
        /** @description Result for an adult: lost autonomy by six criteria. */
        AdultHandicapResult: {
            /**
             * Format: int32
             * @description Getting about, 0 to 3 points of lost autonomy.
             */
            mobility?: number;
            /**
             * Format: int32
             * @description Preparing food and eating, 0 to 3.
             */
            nourishment?: number;
            /**
             * Format: int32
             * @description Personal hygiene and dressing, 0 to 3.
             */
            hygiene?: number;
            /**
             * Format: int32
             * @description Housekeeping, 0 to 3.
             */
            household?: number;
            /**
             * Format: int32
             * @description Living without supervision, 0 to 3.
             */
            supervision?: number;
            /**
             * Format: int32
             * @description Communication and social contact, 0 to 3.
             */
            socialSkills?: number;
            /**
             * Format: int32
             * @description Points of the six together, as the source gives them.
             */
            totalPoints?: number;
            /** @description True when the capacity to earn is reduced to a third. */
            hasReducedEarningCapacity?: boolean;
            /** @description Mental unsuitability, percent as text. */
            mentalUnsuitabilityPercentage?: string;
            /** @description Physical unsuitability, percent as text. */
            physicalUnsuitabilityPercentage?: string;
        };
        /**
         * @description Another centre has the person registered for aid to live on in the same period; `registrations` names the integration of the person, the centre, the code and the period. Grant it with `elsewhereReason`, or not at all.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:aidElsewhere",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:aidElsewhere",
         *       "title": "Aid Elsewhere",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "registrations": [
         *         {
         *           "qualityCode": {
         *             "code": "2",
         *             "label": {
         *               "nl": "Leefloon",
         *               "fr": "Revenu d’intégration",
         *               "de": "Eingliederungseinkommen",
         *               "en": "Living wage"
         *             }
         *           },
         *           "startDate": "2026-03-02",
         *           "centre": {
         *             "nisCode": "92094"
         *           },
         *           "registers": [
         *             "PRIMARY"
         *           ]
         *         }
         *       ]
         *     }
         */
        AidElsewhereProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:aidElsewhere";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /** @description By whom aid is paid in the same period. */
            registrations: components["schemas"]["Registration"][];
        };
        /** @description Other data under which a foreigner made himself or herself known. */
        Alias: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "213";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Kind of alias, as the register writes it. */
            type?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description Given name in use. */
            givenName?: string;
            /** @description All given names. */
            givenNames?: string;
            /** @description Date of birth that was given. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /** @description Place of birth that was given. */
            birthPlace?: string;
            /** @description Nationality that was given; code list `nationalities`, which is open. */
            nationality?: components["schemas"]["CodedValue"];
        };
        /**
         * @description The question was answered before. An answer is not changed; the person can ask again.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:alreadyAnswered",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:alreadyAnswered",
         *       "title": "Already Answered",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        AlreadyAnsweredProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:alreadyAnswered";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description The person has asked about this record, and the centre has not answered yet.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:alreadyAsked",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:alreadyAsked",
         *       "title": "Already Asked",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        AlreadyAskedProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:alreadyAsked";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description Something else was decided for this integration, or for one of the persons, before. Sending the same decision again is no problem.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:alreadyDecided",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:alreadyDecided",
         *       "title": "Already Decided",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        AlreadyDecidedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:alreadyDecided";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description The person was told before that the answer takes longer. The law knows one extension.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:alreadyExtended",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:alreadyExtended",
         *       "title": "Already Extended",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        AlreadyExtendedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:alreadyExtended";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description Another day or way on which the person was informed was given before.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:alreadyInformed",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:alreadyInformed",
         *       "title": "Already Informed",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        AlreadyInformedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:alreadyInformed";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description Another stream consulted to complete an answer. */
        AlsoConsulted: {
            /** @description Name of the other stream. */
            stream: string;
            /**
             * @description `unknown`: it did not answer. `notOpen`: the integration does not open it to this caller, so it was not asked.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown" | "notOpen";
        };
        /** @description What the text in the place of owners says, as far as it can be read. */
        AnonymousOwners: {
            /**
             * Format: int64
             * @description How many owners the text stands for.
             */
            count?: number;
            /** @description Rights the text names, each with its share. */
            rights?: components["schemas"]["RealRight"][];
        };
        /** @description Something that waits until a second person approves it. */
        Approval: {
            /** Format: uri */
            href: string;
            /** Format: uuid */
            approvalId: string;
            /**
             * @description `waiting`: nothing of it is done yet.
             * @enum {string}
             */
            state: "waiting" | "approved" | "declined";
            /**
             * @description `decide`: a decision. `register` and `integratePerson`: the registration of a maintenance debtor.
             * @enum {string}
             */
            act: "decide" | "register" | "integratePerson";
            /** @description The person it is about. */
            ssin: components["schemas"]["Ssin"];
            /**
             * Format: uri
             * @description The integration it is about; absent for a registration by number.
             */
            integration?: string;
            /** @description The decision as it was asked for. */
            decision?: components["schemas"]["DecisionRecording"];
            /**
             * WaitingRegistration
             * @description The registration as it was asked for.
             */
            registration?: {
                qualityCode: components["schemas"]["CodedValue"];
                caseReference?: string;
            };
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            closedBy?: string;
            /** Format: date-time */
            closedAt?: string;
            declineReason?: string;
            /**
             * Format: uri
             * @description The decision or the integration that came of it.
             */
            result?: string;
        };
        /**
         * @description What waited for a second person was approved or declined before.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:approvalClosed",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:approvalClosed",
         *       "title": "Approval Closed",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        ApprovalClosedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:approvalClosed";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        ApprovalPage: {
            items: components["schemas"]["Approval"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "state": "waiting",
         *       "pageSize": 20
         *     }
         */
        ApprovalQuery: {
            /** @enum {string} */
            state?: "waiting" | "approved" | "declined";
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /**
         * @description The same waits for a second person already; `approvalId` names it. Approve or decline that first.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:approvalWaiting",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:approvalWaiting",
         *       "title": "Approval Waiting",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "approvalId": "01890000-0000-7000-8000-000000000000"
         *     }
         */
        ApprovalWaitingProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:approvalWaiting";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: uuid
             * @description What waits already.
             */
            approvalId: string;
        };
        /**
         * @description Somebody whom the record is about has asked why. This person has seen it, so it is not withheld any more.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:askedAbout",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:askedAbout",
         *       "title": "Asked About",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        AskedAboutProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:askedAbout";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description What the social worker settles, because no source can. */
        AssessmentChoices: {
            /**
             * @description The aid that is asked or reviewed: living wage (law of 2002) or its equivalent (law of 1965); a living wage when absent.
             * @enum {string}
             */
            aid?: "livingWage" | "equivalentAid";
            /**
             * @description Category of the living wage; proposed from the household when absent.
             * @enum {string}
             */
            category?: "1" | "2" | "3";
            /**
             * Format: date
             * @description First day of the aid; the day of the application when absent.
             * @example 2026-03-02
             */
            aidFrom?: string;
            /**
             * Format: date
             * @description Last day of the aid, included, for a part of the last month.
             * @example 2026-03-02
             */
            aidUntil?: string;
            /**
             * Format: int32
             * @description Children for whom the applicant receives the child benefit; from the stream when absent.
             */
            childrenAsRecipient?: number;
            /** @description Members of the household whose means are not counted for reasons of equity. */
            notCounted?: {
                /**
                 * Format: int32
                 * @description Index in `declared.household`.
                 */
                member: number;
                /** @description Why the means of this person are not counted. */
                motivation: string;
            }[];
            /**
             * AssessmentChoicesExemption
             * @description The exemption that the centre grants for income from work or training.
             */
            exemption?: {
                /**
                 * @description Kind of exemption (art. 35); code list `incomeExemptionKinds`.
                 * @enum {string}
                 */
                kind: "ordinary" | "student" | "artist" | "shortageJob";
                /**
                 * Format: int32
                 * @description Days used before, at all centres; from the stream `attestations` when absent.
                 */
                daysUsed?: number;
                /**
                 * Format: date
                 * @description Day of the first exemption; from the stream when absent.
                 * @example 2026-03-02
                 */
                startDate?: string;
                /**
                 * Format: date
                 * @description First day of the contract in the month.
                 * @example 2026-03-02
                 */
                contractFrom?: string;
                /**
                 * Format: date
                 * @description Last day of the contract in the month, included.
                 * @example 2026-03-02
                 */
                contractUntil?: string;
            };
            /**
             * Format: int32
             * @description Applicants in the household among whom the means of cohabitants are divided; 1 when absent.
             */
            livingWageApplicants?: number;
        };
        /** @description A stream that an inquiry under this quality code normally consults, and whether that was done. */
        AssessmentCoverage: {
            /** @description Name of the stream. */
            stream: string;
            /**
             * @description `consulted`: the source answered, also when it has nothing. `inPart`: it answered in part, or something is hidden. `sourceSilent`: it was asked and did not answer. `notOpen`: the code does not open it to the caller. `notConsulted`: it was not asked.
             * @enum {string}
             */
            state: "consulted" | "inPart" | "sourceSilent" | "notOpen" | "notConsulted";
            /**
             * @description When it is needed: only for a maintenance debtor whose income is under the scale. Absent: in every inquiry under this code.
             * @enum {string}
             */
            condition?: "whenIncomeIsUnderScale";
            /**
             * @description What the source answered. Finding nothing is an answer, and a proof of consultation.
             * @enum {string}
             */
            outcome?: "dataFound" | "noDataFound" | "incomplete";
            /**
             * Format: date-time
             * @description When the source answered.
             */
            consultedAt?: string;
            /** @description Our ticket of the last message behind the answer. */
            ticket?: string;
            /** @description What would open a stream that is not open. */
            remedy?: string;
            /** @description Who says that it is needed. */
            rule: components["schemas"]["AssessmentRule"];
        };
        /** @description A fact that a result rests on. */
        AssessmentFact: {
            /**
             * @description `found`: a stream says it. `declared`: the applicant says it. `observed`: a home visit or a proof. `chosen`: the social worker settled it.
             * @enum {string}
             */
            origin: "found" | "declared" | "observed" | "chosen";
            /**
             * Format: uuid
             * @description The person that it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /** @description With `found`: name of the stream. */
            stream?: string;
            /** @description Where it is, as a JSON pointer (RFC 6901): into `data` of the answer, into `declared`, into `choices`, or the id of the observation. */
            path: string;
            /** @description With `found`: our ticket of the last message behind the answer. */
            ticket?: string;
            /**
             * Format: date-time
             * @description With `found`: when the source answered.
             */
            consultedAt?: string;
        };
        /** @description What a rule finds in the answers. It helps the inquiry and decides nothing. */
        AssessmentFinding: {
            /**
             * @description `raised`: it asks for attention. `explained`: something in the file explains it. `clear`: nothing was found. `unknown`: not enough is known to tell.
             * @enum {string}
             */
            state: "raised" | "explained" | "clear" | "unknown";
            rule: components["schemas"]["AssessmentRule"];
            /** @description What is looked at. */
            title: components["schemas"]["LocalizedString"];
            /** @description What was seen. */
            text: components["schemas"]["LocalizedString"];
            /** @description What to ask or check, with `raised` and `unknown`. */
            question?: components["schemas"]["LocalizedString"];
            /** @description Amounts, dates and months behind the text, by name: amounts in euro, dates as `yyyy-MM-dd`. */
            values?: {
                [key: string]: string;
            };
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known; not empty with `unknown`. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description Something that a result needs and that is not known. */
        AssessmentMissing: {
            /**
             * @description `notConsulted`: the stream was not asked. `notOpen`: not open to the caller under this code. `sourceSilent`: the source did not answer, or only in part. `withheld`: hidden from the caller. `notInSource`: the source answered without saying it. `notDeclared`: the applicant was not asked. `notSettled`: the social worker has to choose.
             * @enum {string}
             */
            why: "notConsulted" | "notOpen" | "sourceSilent" | "withheld" | "notInSource" | "notDeclared" | "notSettled";
            /**
             * Format: uuid
             * @description The person that it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /** @description The stream that would tell it. */
            stream?: string;
            /** @description What is missing, as a JSON pointer like that of a fact. */
            path?: string;
        };
        /** @description What the answers say, put together. Something that a source did not tell is unknown and never nothing or zero. */
        AssessmentOverview: {
            household: components["schemas"]["OverviewHousehold"];
            /** @description Who is known where, the person of the integration first. */
            presence: components["schemas"]["OverviewPresence"][];
            /** @description The twelve months up to that of the day, in the order of time. */
            months: components["schemas"]["YearMonth"][];
            /** @description Work, income and benefits of every person on one line of time, as each source has them. Rows are not to be added: `wages` is the pay of `work`, gross, months later. */
            income: components["schemas"]["OverviewIncomeRow"][];
            property: components["schemas"]["OverviewProperties"];
            /** @description Insurability now, a row for each person. */
            insurance: components["schemas"]["OverviewInsurance"][];
            registrations: components["schemas"]["OverviewRegistrations"];
        };
        /** @description The rule behind a result. */
        AssessmentRule: {
            /** @description Name of the rule, lowerCamelCase. */
            code: string;
            /** @description The law, decree, circular or guide that it comes from. */
            legalBasis: string;
            /**
             * Format: date
             * @description First day on which it holds in this form.
             * @example 2026-03-02
             */
            validFrom: string;
            /**
             * @description `confirmed`: a published text says so. `derived`: computed from such figures. `assumed`: no source settles it.
             * @enum {string}
             */
            certainty: "confirmed" | "derived" | "assumed";
        };
        /** @description A public centre for social welfare. */
        AttestationCentre: {
            /** @description Number in the Crossroads Bank for Enterprises. */
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /** @description NIS code of the municipality, where the source names the centre so. */
            nisCode?: string;
            /** @description Name, where the gateway knows the centre. */
            name?: components["schemas"]["LocalizedString"];
            /** @description True for the centre that asks. */
            isOwnCentre: boolean;
        };
        /** @description How long an attestation is for; its parts are added up. */
        AttestationDuration: {
            /**
             * Format: int64
             * @description Days.
             */
            days?: number;
            /**
             * Format: int64
             * @description Weeks.
             */
            weeks?: number;
            /**
             * Format: int64
             * @description Months.
             */
            months?: number;
        };
        /** @description To verify the rights of the beneficiary: support of all centres, project, premium, exemptions, A036 */
        AttestationsAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "attestations";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * AttestationsAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * AttestationsAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Living wages of all centres, newest first. */
                supportPeriods?: components["schemas"]["SupportPeriod"][];
                /** @description Individualized project for social integration. */
                integrationProject?: components["schemas"]["IntegrationProject"];
                /** @description Installation premiums, of all centres: it is given once in a lifetime. */
                installationPremiums?: components["schemas"]["CentreAttestation"][];
                /** @description Exemption under art. 35, with what is left of it. */
                incomeExemption?: components["schemas"]["IncomeExemption"];
                /** @description Attestations of exemptions, newest first. */
                exemptions?: components["schemas"]["CentreAttestation"][];
                /** @description Forms of the own centre, newest first. */
                forms?: components["schemas"]["CentreAttestation"][];
                /** @description Attestations of statute 65: aid under the law of 2 April 1965, which the State bears. */
                aidChargedToState?: components["schemas"]["CentreAttestation"][];
                /** @description A036, without the canceled ones, newest first. */
                multifunctionalAttestations?: components["schemas"]["MultifunctionalAttestation"][];
            };
        };
        /**
         * @description The Crossroads Bank or a source behind it gave an answer that cannot be used. Nothing is known about the person from this call.
         * @example {
         *       "type": "urn:problem-type:belgif:badGateway",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:badGateway",
         *       "title": "Bad Gateway",
         *       "status": 502,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        BadGatewayProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:badGateway";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 502;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description The input is wrong; `issues` names each input and what is wrong with it.
         * @example {
         *       "type": "urn:problem-type:belgif:badRequest",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:badRequest",
         *       "title": "Bad Request",
         *       "status": 400,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "issues": [
         *         {
         *           "type": "urn:problem-type:belgif:input-validation:schemaViolation",
         *           "title": "Input does not fit the schema",
         *           "detail": "Invalid ISO date",
         *           "in": "body",
         *           "name": "applicationDate"
         *         }
         *       ]
         *     }
         */
        BadRequestProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:badRequest";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 400;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /** @description Each input that is wrong; absent for what is no HTTP. */
            issues?: components["schemas"]["InputIssue"][];
        };
        /** @description Where and when the person was born. */
        Birth: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "100";
            /** @description Date of birth. Its month and day can be unknown. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /** @description Belgian municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code, for a place abroad. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place as a text, mostly abroad. */
            placeName?: string;
            /** @description Number of the birth certificate. */
            actNumber?: string;
            /** @description Number of the certificate in the database of civil status certificates. */
            dabsNumber?: string;
        };
        /** @description A building on a parcel. */
        Building: {
            address?: components["schemas"]["PropertyAddress"];
            /** @description Kind of building; code list `propertyNatures`, which is open. */
            nature?: components["schemas"]["CodedValue"];
            /** @description Type of the part of the property. */
            partType?: components["schemas"]["CodedValue"];
            /** @description Name of the building. */
            name?: string;
            /** @description Description of the building. */
            description?: string;
            /** @description Description of the building in the deed. */
            deedDescription?: string;
            /** @description Type of construction. */
            constructionType?: components["schemas"]["CodedValue"];
            /** @description Year or period of construction. */
            constructionYear?: components["schemas"]["CodedValue"];
            /**
             * Format: int64
             * @description Year in which construction began.
             */
            constructionStartYear?: number;
            /**
             * Format: int64
             * @description Year in which construction ended.
             */
            constructionEndYear?: number;
            /**
             * Format: int64
             * @description Year of the last physical change.
             */
            lastAlterationYear?: number;
            /**
             * Format: int64
             * @description Year of the renovation.
             */
            renovationYear?: number;
            /**
             * Format: int64
             * @description Renovated surface, in m² (the unit is assumed).
             */
            renovatedSurfaceInSquareMetres?: number;
            /**
             * Format: int64
             * @description Number of housing units.
             */
            numberOfHousingUnits?: number;
            rooms?: components["schemas"]["BuildingRooms"];
            /**
             * Format: int64
             * @description Total surface, in m² (the unit is assumed).
             */
            totalSurfaceInSquareMetres?: number;
            /**
             * Format: int64
             * @description Built surface, in m² (the unit is assumed).
             */
            builtSurfaceInSquareMetres?: number;
            /**
             * Format: int64
             * @description Used surface, in m² (the unit is assumed).
             */
            usedSurfaceInSquareMetres?: number;
        };
        /** @description How many rooms of each kind there are. */
        BuildingRooms: {
            /**
             * Format: int64
             * @description Number of living rooms (assumed: the land registry only says places).
             */
            living?: number;
            /**
             * Format: int64
             * @description Number of bedrooms.
             */
            bedrooms?: number;
            /**
             * Format: int64
             * @description Number of bathrooms.
             */
            bathrooms?: number;
            /**
             * Format: int64
             * @description Number of basements.
             */
            basements?: number;
            /**
             * Format: int64
             * @description Number of terraces.
             */
            terraces?: number;
            /**
             * Format: int64
             * @description Number of garages.
             */
            garages?: number;
            /**
             * Format: int64
             * @description Number of covered parking spaces.
             */
            coveredParkingSpaces?: number;
            /**
             * Format: int64
             * @description Number of lifts.
             */
            lifts?: number;
            /**
             * Format: int64
             * @description Number of other rooms.
             */
            others?: number;
        };
        /** @description To obtain data about child benefits */
        CadafAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "cadaf";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * CadafAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * CadafAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description What each authentic source answered. One that failed is `unknown`, not empty. */
                sources?: components["schemas"]["ChildBenefitSource"][];
                /** @description The roles of the consulted person over all files that were found. */
                roles?: components["schemas"]["ChildBenefitRole"][];
                /** @description The files, those that are still paid first. */
                files?: components["schemas"]["ChildBenefitFile"][];
            };
        };
        /** @description Presumed yearly net income of a property, as the land registry set it. */
        CadastralIncome: {
            /** @description Non-indexed cadastral income of the whole parcel part, not of a share (whole euros are assumed). */
            amount?: components["schemas"]["EuroAmount"];
            /** @description Taxable or not; code list `cadastralIncomeCharacters`. */
            character?: components["schemas"]["CodedValue"];
            /** @description What it was set for; code list `cadastralIncomeNumbers`. */
            number?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Until when it is exempt.
             * @example 2026-03-02
             */
            exonerationEndDate?: string;
            /** @description Decrees on which it rests. */
            decrees?: string[];
            /** @description Why it has this amount. */
            reason?: string;
            /** @description What the land registry notes with the reason, in its order. */
            notifications?: components["schemas"]["CodedValue"][];
        };
        /** @description How the land registry identifies a property. */
        CadastralParcel: {
            /** @description Key of the parcel on the cadastral plan, composed from the parts below when they are complete. */
            capakey?: string;
            /** @description Cadastral division; not the same as a municipality. */
            cadastralDivision?: components["schemas"]["CodedValue"];
            /** @description Section, one letter. */
            section?: string;
            /**
             * Format: int64
             * @description Number of the parcel.
             */
            primaryNumber?: number;
            /**
             * Format: int64
             * @description Bis number.
             */
            bisNumber?: number;
            /** @description Exponent, letter. */
            exponentLetter?: string;
            /**
             * Format: int64
             * @description Exponent, number.
             */
            exponentNumber?: number;
            /** @description Part of the plan parcel, P0000 to P9999; ownership is attached to it. */
            partNumber?: string;
            /**
             * Format: int64
             * @description Denominator of the shares in the common parts.
             */
            commonPartsDenominator?: number;
            /** @description R or S when the parcel is not on the plan yet. */
            precadastralCode?: string;
            /** @description Description of the private part in a building. */
            privatePart?: string;
        };
        /** @description The situation of a parcel, and how long it lasts. */
        CadastralParcelStatus: {
            /** @description Situation of the parcel. */
            situation?: components["schemas"]["CodedValue"];
            /** @description What the land registry says of the situation when it gives no code. */
            description?: components["schemas"]["LocalizedString"];
            /** @description Identifier of the situation of the parcel. */
            situationId?: string;
            /** @description Since when; only the year may be known. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when; only the year may be known. */
            endDate?: components["schemas"]["IncompleteDate"];
        };
        /** @description Market value as the tax administration calculated it. */
        CalculatedMarketValue: {
            /**
             * Format: date
             * @description When it was calculated.
             * @example 2026-03-02
             */
            date?: string;
            /** @description Lowest estimate. */
            minimum?: components["schemas"]["EuroAmount"];
            /** @description Highest estimate. */
            maximum?: components["schemas"]["EuroAmount"];
            /** @description Estimate. */
            average?: components["schemas"]["EuroAmount"];
        };
        /** @description An attestation that follows from a form of a centre. */
        CentreAttestation: {
            /** @description Which centre it is of. */
            centre: components["schemas"]["AttestationCentre"];
            /** @description Whom it is about, when that is somebody else than the person consulted. */
            ssin?: components["schemas"]["Ssin"];
            /** @description Kind of attestation, with the words of the source (French, Dutch). */
            type?: components["schemas"]["CodedValue"];
            /** @description Kind of form, with the words of the source. */
            form?: components["schemas"]["CodedValue"];
            /** @description Place of the person in the file, with the words of the source. */
            relation?: components["schemas"]["CodedValue"];
            /** @description Code list `attestationStatuses`. */
            status?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Date of the decision of the centre.
             * @example 2026-03-02
             */
            decisionDate?: string;
            /**
             * Format: date
             * @description Day on which it begins to count.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day: the first one plus the duration, minus one day.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description As the source gives it. */
            duration?: components["schemas"]["AttestationDuration"];
            /** @description Reference at the PPS Social Integration. */
            reference?: string;
        };
        /** @description A registration of the person by a centre for social welfare. */
        CentreRegistration: {
            centre: components["schemas"]["RegisteringCentre"];
            /** @description In what quality; code list `qualityCodes`. */
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day. Absent when the directory gives no readable one.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, included. Absent while it is open.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description True when it runs on the day of the consultation. */
            isCurrent: boolean;
            overlap?: components["schemas"]["IntegrationOverlap"];
        };
        /**
         * @example {
         *       "url": "https://software.example.org/events",
         *       "kinds": [
         *         "reviewDue"
         *       ],
         *       "state": "active"
         *     }
         */
        ChangedSubscription: {
            /**
             * Format: uri
             * @description Where to send: https, port 443 or from 1024 on, on the public Internet. Events contain no personal data.
             */
            url: string;
            /** @description Only these kinds; all when left out. Code list `eventKinds`. When it is left out: `["messageReceived","reviewDue","deadlineNear","deadlinePassed","integrationEndsSoon","integrationEnded","decisionCarriedOut","registeredElsewhere","questionAsked","flagRaised","flagOverdue"]`. */
            kinds?: ("messageReceived" | "reviewDue" | "deadlineNear" | "deadlinePassed" | "integrationEndsSoon" | "integrationEnded" | "decisionCarriedOut" | "registeredElsewhere" | "questionAsked" | "flagRaised" | "flagOverdue")[];
            /**
             * @description While it is `paused`, events wait.
             * @enum {string}
             */
            state: "active" | "paused";
        };
        /** @description What was paid once. There are no amounts. */
        ChildBenefitBonus: {
            /** @description Code list `childBenefitBonuses`, which is open. */
            kind?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Day on which it was paid.
             * @example 2026-03-02
             */
            paymentDate?: string;
            /** @description Flanders only: the one or two beneficiaries linked to the child. The link does not prove that they received anything. */
            linkedBeneficiaries?: components["schemas"]["ChildBenefitPerson"][];
        };
        /** @description A file of child benefits with the consulted person in it. */
        ChildBenefitFile: {
            /** @description Where the file is kept; code list `childBenefitSources`. */
            source: components["schemas"]["CodedValue"];
            fund?: components["schemas"]["ChildBenefitFund"];
            /** @description Number of the file at the fund. Flanders never gives it. */
            fileNumber?: string;
            /** @description Whether something is paid for the present month. Absent when that is not known. */
            isCurrent?: boolean;
            /** @description What the consulted person is in this file; code list `childBenefitRoles`. Several are possible. */
            consultedPersonRoles: components["schemas"]["CodedValue"][];
            /** @description Whose work gave the right. Only federal files know such a person. */
            entitledPerson?: components["schemas"]["ChildBenefitPerson"];
            /** @description Who receives. */
            beneficiaries: components["schemas"]["ChildBenefitMember"][];
            /** @description The children. In Flanders exactly one in a file. */
            children: components["schemas"]["ChildBenefitMember"][];
            /** @description What has to be known to read this file rightly; code list `childBenefitRemarks`. */
            remarks: components["schemas"]["CodedValue"][];
        };
        /** @description The fund that pays; it has an enterprise number or a code. */
        ChildBenefitFund: {
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /** @description Three digits, for a fund that is named by its number of before. */
            code?: string;
            /** @description Name in the languages in which the source gives it. */
            name?: components["schemas"]["LocalizedString"];
        };
        /** @description A beneficiary or a child, with what was paid to or for this person. */
        ChildBenefitMember: {
            /** @description Social security identification number. */
            ssin: string;
            /** @description True when it is the person the integration is about. */
            isConsultedPerson: boolean;
            /** @description Family name. Absent when neither stream that names persons has it. */
            familyName?: string;
            /** @description Given name, or all of them. */
            givenName?: string;
            /** @description What was paid once. */
            bonuses: components["schemas"]["ChildBenefitBonus"][];
            /** @description Periods of payment, the one that began last first. */
            payments: components["schemas"]["ChildBenefitPayment"][];
        };
        /** @description Consecutive months that were paid. There are no amounts. */
        ChildBenefitPayment: {
            /** @description Code list `childBenefitPayments`, which is open. */
            kind?: components["schemas"]["CodedValue"];
            /** @description First month that was paid. */
            startMonth?: components["schemas"]["YearMonth"];
            /** @description Last month that was paid. Absent while it is still paid. */
            endMonth?: components["schemas"]["YearMonth"];
            /** @description Whether the present month is in it. Absent when the months do not tell. */
            isCurrent?: boolean;
            /** @description Flanders only: the one or two beneficiaries linked to the child. The link does not prove that they received anything. */
            linkedBeneficiaries?: components["schemas"]["ChildBenefitPerson"][];
        };
        /** @description A person in a file of child benefits. The source gives numbers only: names are those of the household and of the National Register file of the person consulted, where the integration opens them. */
        ChildBenefitPerson: {
            /** @description Social security identification number. */
            ssin: string;
            /** @description True when it is the person the integration is about. */
            isConsultedPerson: boolean;
            /** @description Family name. Absent when neither stream that names persons has it. */
            familyName?: string;
            /** @description Given name, or all of them. */
            givenName?: string;
        };
        /** @description A role that the consulted person has in a file. */
        ChildBenefitRole: {
            /** @description Code list `childBenefitRoles`. */
            role: components["schemas"]["CodedValue"];
            /** @description Whether something is paid for the present month in a file with this role. Absent when not known. */
            isCurrent?: boolean;
        };
        /** @description One of the registers of child benefits and what it answered. */
        ChildBenefitSource: {
            /** @description Code list `childBenefitSources`. */
            source: components["schemas"]["CodedValue"];
            /**
             * @description What this source answered. `unknown`: it did not answer; it may well have data.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown";
        };
        /** @description Result for a child: points of the three pillars. */
        ChildHandicapResult: {
            /**
             * Format: int32
             * @description Consequences for body and mind, 0 to 6.
             */
            firstPillarPoints?: number;
            /**
             * Format: int32
             * @description Consequences for activity and participation, 0 to 12.
             */
            secondPillarPoints?: number;
            /**
             * Format: int32
             * @description Consequences for the family, 0 to 18.
             */
            thirdPillarPoints?: number;
            /**
             * Format: int32
             * @description The three pillars together, as the source gives them.
             */
            totalPoints?: number;
            /** @description True when the child cannot follow lessons. */
            isUnableToFollowCourses?: boolean;
            /** @description True when the young person cannot work. */
            isUnableToWork?: boolean;
            /** @description Degree from before the pillars; code list `childDisabilityCodes`. */
            disability?: components["schemas"]["CodedValue"];
            /** @description Points from before the pillars; code list `childAutonomyScores`. */
            autonomy?: components["schemas"]["CodedValue"];
            /** @description `childPathology` as the source gives it: a condition of the list of pathologies of children. */
            hasListedPathology?: boolean;
            /** @description The flag `biiReady` of Brussels, Wallonia and the German-speaking Community; its meaning is not public. */
            isBiiReady?: boolean;
        };
        /** @description Where an asylum seeker chose to be notified: not where the person lives. */
        ChosenResidence: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "212";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description The chosen place, by a code. */
            residence?: components["schemas"]["CodedValue"];
            /** @description The chosen place, as a text. */
            text?: string;
        };
        /** @description A citizen asks why the centre looked. */
        CitizenQuestion: {
            /** Format: uuid */
            questionId: string;
            /**
             * CitizenQuestionRecord
             * @description The record of the access that it is about.
             */
            record: {
                /** Format: uri */
                href: string;
                /** Format: uuid */
                entryId: string;
            };
            /** @description Who asks. */
            ssin: components["schemas"]["Ssin"];
            /**
             * @description How this person is in the record: `shown` in the file of somebody else, of whom an answer says nothing.
             * @enum {string}
             */
            appearance: "subject" | "oneOfSeveral" | "shown";
            /** @enum {string} */
            state: "overdue" | "open" | "answered";
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description Last day on which an answer is in time.
             * @example 2026-03-02
             */
            dueOn: string;
            /** @description In the words of the person; absent for a plain "why?". */
            text?: string;
            /** CitizenQuestionExtension */
            extension?: {
                /** @description Why the answer takes longer, in the words of the data protection officer. */
                text: string;
                /** @enum {string} */
                language: "nl" | "fr" | "de" | "en";
                /**
                 * Format: date
                 * @description Last day for an answer before.
                 * @example 2026-03-02
                 */
                formerDueOn: string;
                /**
                 * Format: date-time
                 * @description When the person was told.
                 */
                extendedAt: string;
                extendedBy: string;
            };
            /** CitizenQuestionAnswer */
            answer?: {
                /** @description In the words of the data protection officer. */
                text: string;
                /** @enum {string} */
                language: "nl" | "fr" | "de" | "en";
                /** Format: date-time */
                answeredAt: string;
                answeredBy: string;
            };
        };
        CitizenQuestionPage: {
            items: components["schemas"]["CitizenQuestion"][];
            /**
             * CitizenFigures
             * @description All unanswered questions of the centre, also those of persons near the caller; and the records that it withholds.
             */
            figures: {
                /** Format: int64 */
                open: number;
                /** Format: int64 */
                overdue: number;
                /** Format: int64 */
                withheld: number;
            };
            /** @description Give as `after` for the next page; absent on the last one. */
            next?: string;
        };
        /**
         * @example {
         *       "states": [
         *         "overdue",
         *         "open"
         *       ],
         *       "pageSize": 20
         *     }
         */
        CitizenQuestionQuery: {
            /** @description Only in these states. When it is left out: `["overdue","open","answered"]`. */
            states?: ("overdue" | "open" | "answered")[];
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /** @description Continue after this item: `next` of the page before. */
            after?: string;
        };
        /** @description Civil status, with the spouse and the act or judgement it rests on. */
        CivilState: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "120";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Civil status; code list `civilStates`. */
            civilState?: components["schemas"]["CodedValue"];
            /** @description Spouse or former spouse. */
            spouse?: components["schemas"]["RelatedPerson"];
            /** @description Belgian municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code, for a place abroad. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place as a text, mostly abroad. */
            placeName?: string;
            judgement?: components["schemas"]["Judgement"];
            transcription?: components["schemas"]["Transcription"];
            /** @description Number of the act. */
            actNumber?: string;
            /** @description Number of the act in the database of civil status certificates. */
            dabsNumber?: string;
        };
        CodeList: {
            name: string;
            title: components["schemas"]["LocalizedString"];
            /** @description Where the meanings come from. */
            source: string;
            items: components["schemas"]["CodedValue"][];
        };
        CodeListIndex: {
            items: {
                /** Format: uri */
                href: string;
                name: string;
                title: components["schemas"]["LocalizedString"];
            }[];
        };
        /** @description A code with its meaning. */
        CodedValue: {
            /** @description The code as the source gives it. */
            code: string;
            /** @description Absent when the code is not known to the gateway nor explained by the source. */
            label?: components["schemas"]["LocalizedString"];
        };
        /** @description Something declared, beside what was found. It helps the inquiry and decides nothing. */
        ComparedItem: {
            /**
             * @description What is compared; code list `observedItems`.
             * @enum {string}
             */
            item: "address" | "household" | "work" | "income" | "property" | "savings" | "insurance" | "jobSeeker" | "study";
            /**
             * Format: uuid
             * @description The person that it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /**
             * @description `same`, `differs`; `notDeclared`: found, and not declared; `notInSource`: declared, and the source answered without it; `notComparable`: nobody can say, e.g. gross and net, or no stream tells of it; `notAuthorised`: not open to the caller, or hidden; `sourceSilent`: the source did not answer, or only in part; `notConsulted`: the stream was not asked.
             * @enum {string}
             */
            outcome: "same" | "differs" | "notDeclared" | "notInSource" | "notComparable" | "notAuthorised" | "sourceSilent" | "notConsulted";
            /** @description What is different or stands in the way; can also go with `same`, to be known. */
            reasons: ("address" | "referenceAddress" | "outdatedAddress" | "abroadOrStruckOff" | "oneLanguage" | "registeredElsewhere" | "relation" | "birthDate" | "withoutNumber" | "startDate" | "workEnded" | "workCanceled" | "otherEmployerName" | "amount" | "grossAndNet" | "noAmount" | "notPerMonth" | "notNow" | "paymentsStopped" | "cadastralIncome" | "incomeOfShare" | "share" | "right" | "doubtfulRights" | "abroad" | "studentContract" | "noStream")[];
            /** @description What was found minus what was declared, a month or a year as in `values`. */
            difference?: components["schemas"]["EuroAmount"];
            rule: components["schemas"]["AssessmentRule"];
            /** @description What is compared. */
            title: components["schemas"]["LocalizedString"];
            /** @description What came of it. */
            text: components["schemas"]["LocalizedString"];
            /** @description What to ask at the home visit: not empty with `differs`, `notDeclared`, `notInSource` and `notComparable`. */
            questions: components["schemas"]["LocalizedString"][];
            /** @description Amounts, dates and months behind it, by name: amounts in euro, dates as `yyyy-MM-dd`. */
            values?: {
                [key: string]: string;
            };
            /** @description Where it is in what was declared. */
            declared: components["schemas"]["AssessmentFact"][];
            /** @description Where it is in the answers; with `notInSource` the answer that does not have it. */
            found: components["schemas"]["AssessmentFact"][];
            /** @description What was observed of this item, beside it: the newest last. */
            observations: components["schemas"]["ComparedObservation"][];
            /** @description What is not known; not empty when the source did not tell. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description What a home visit, a proof or a conversation showed of the item. */
        ComparedObservation: {
            /** Format: uuid */
            observationId: string;
            /** @enum {string} */
            kind: "homeVisit" | "proof" | "conversation";
            /**
             * Format: date
             * @example 2026-03-02
             */
            date: string;
            /** @enum {string} */
            outcome: "confirms" | "contradicts" | "inconclusive";
            reference?: string;
        };
        /** @description Mandatory place of registration: who must give aid. It matters only while a procedure in 206 is open. */
        CompetentCentre: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "207";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /**
             * @description The centre for social welfare of a municipality, or a reception centre.
             * @enum {string}
             */
            kind: "socialWelfareCentre" | "refugeeCentre" | "unknown";
            /** @description Municipality of the competent centre for social welfare. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Local reception initiative. */
            initiative?: components["schemas"]["CodedValue"];
            /** @description Reception centre. */
            refugeeCentre?: components["schemas"]["CodedValue"];
        };
        /** @description An integration of the file of an applicant whose integration ends. */
        ConcernedIntegration: {
            /** Format: uri */
            href: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            ssin: components["schemas"]["Ssin"];
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * @description `ended`: it ends here at once, and at the Bank by work that is queued. `leftOut`: left out by name, goes on alone. `ownAid`: receives aid, goes on alone.
             * @enum {string}
             */
            effect: "ended" | "leftOut" | "ownAid";
        };
        ConsultationReason: {
            /** Format: uuid */
            reasonId: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /** @enum {string} */
            reason: "periodicReview" | "newElement" | "changedHousehold" | "requestOfPerson" | "declarationOfChange" | "inspectionOrAppeal" | "debtsOfEstate";
            /**
             * Format: date
             * @description The legal day for which it holds, for this user.
             * @example 2026-03-02
             */
            validOn: string;
            /** Format: date-time */
            notedAt: string;
        };
        /** @description One exchange with the Crossroads Bank and what it brought. */
        ConsultedSource: {
            service: string;
            operation: string;
            /** @description Our ticket of the message. */
            ticket: string;
            /** @description Ticket of the Crossroads Bank; absent when no reply came. */
            ticketCbss?: string;
            /** @description Status value and code of the Bank, or the kind of failure. */
            status: string;
            /**
             * @description `unknown`: no usable answer. It does not mean that there is nothing.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown";
        };
        /** @description Country and place the person came from. */
        CountryOfOrigin: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "006";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Country by its NIS code. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place. */
            placeName?: string;
        };
        /** @description Where the person is registered now. Derived by the gateway from the newest 001 first, because the newest address alone can be an old one. */
        CurrentAddress: {
            /**
             * @description A Belgian municipality, a country, or one of the special codes of the register.
             * @enum {string}
             */
            kind: "municipality" | "abroad" | "struckOff" | "struckOffToAbroad" | "declaredAbsent" | "residenceRightLost" | "deceased" | "unknown";
            /** @description From when the person is registered there (001). */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description The newest 001: municipality, country or special code. */
            residence: components["schemas"]["CodedValue"];
            /** @description Main address in Belgium. Absent when the newest one is from before the person left or was struck off. */
            address?: components["schemas"]["RegisterAddress"];
            /** @description True when the person does not live at the address; says nothing without an address. */
            isReferenceAddress?: boolean;
            addressAbroad?: components["schemas"]["ResidenceAbroad"];
            /** @description A change of address is declared and not verified yet (019): the new address. */
            declaredChange?: string;
            /** @description Information types it was derived from. */
            derivedFrom: string[];
        };
        /** @description Something that the centre has to do by a day. */
        Deadline: {
            /**
             * @description What is to be done: code list `deadlineKinds`.
             * @enum {string}
             */
            kind: "forwarding" | "decision" | "inquiryEnd" | "notification" | "a036" | "payment" | "individualProject" | "homeVisit" | "review" | "debtMediationReview" | "periodEnd" | "maintenanceInquiryEnd";
            /**
             * Format: date
             * @description Last day on which it is in time.
             * @example 2026-03-02
             */
            dueOn: string;
            /**
             * @description `overdue`: the last day is over and nothing has handled it. `dueSoon`: it is time. `open`: later.
             * @enum {string}
             */
            state: "overdue" | "dueSoon" | "open";
            /**
             * Format: date
             * @description Day from which it is counted; absent when it is the last day of the integration.
             * @example 2026-03-02
             */
            countedFrom?: string;
            /** @description The law or instruction behind it, as in the rule book. */
            legalBasis: string;
            /** @description True when no source was found that states the number of days or months. */
            isAssumed: boolean;
            /** @description For which it is to be done; for what follows from a decision, the one that the decision ended. */
            integration: components["schemas"]["Integration"];
        };
        DeadlinePage: {
            items: components["schemas"]["Deadline"][];
            /** @description Give as `after` for the next page; absent on the last one. */
            next?: string;
        };
        /**
         * @example {
         *       "states": [
         *         "overdue",
         *         "dueSoon"
         *       ],
         *       "pageSize": 20
         *     }
         */
        DeadlineQuery: {
            /** @description What it is time for, when left out. When it is left out: `["overdue","dueSoon"]`. */
            states?: ("overdue" | "dueSoon" | "open")[];
            /** @description Code list `deadlineKinds`; all. */
            kinds?: ("forwarding" | "decision" | "inquiryEnd" | "notification" | "a036" | "payment" | "individualProject" | "homeVisit" | "review" | "debtMediationReview" | "periodEnd" | "maintenanceInquiryEnd")[];
            /**
             * Format: date
             * @description Only what is due on this day or before.
             * @example 2026-03-02
             */
            dueUntil?: string;
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /** @description Continue after this item: `next` of the page before. */
            after?: string;
        };
        /** @description Death of the person, or a court decision about it. The start date is the date of death. */
        Death: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "150";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Belgian municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code, for a place abroad. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place as a text, mostly abroad. */
            placeName?: string;
            /** @description Number of the death certificate. */
            actNumber?: string;
            /** @description Number of the certificate in the database of civil status certificates. */
            dabsNumber?: string;
            /** @description Where the information comes from. */
            origin?: components["schemas"]["CodedValue"];
            /** @description Kind of court decision. */
            decision?: components["schemas"]["CodedValue"];
            /** @description When the decision was entered in the registers of civil status. */
            transcriptionDate?: components["schemas"]["IncompleteDate"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description A code that a decision gives. */
        DecidedCode: {
            /**
             * @description livingWage gives code 2, equivalentLivingWage 3, otherAid 4, employment (art. 60) 6.
             * @enum {string}
             */
            aid?: "livingWage" | "equivalentLivingWage" | "otherAid" | "employment";
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * Format: uri
             * @description The integration under that code, once it is registered.
             */
            next?: string;
        };
        Decision: {
            /** Format: uri */
            href: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * Format: date
             * @description The true day of the decision.
             * @example 2026-03-02
             */
            decidedOn: string;
            /** @enum {string} */
            outcome: "granted" | "refused" | "withdrawn";
            period?: components["schemas"]["Period"];
            /**
             * Format: date
             * @description First day of the new codes; absent when nothing is registered, as for a period that is over.
             * @example 2026-03-02
             */
            registeredFrom?: string;
            /** @description Absent for software without a person. */
            decidedBy?: string;
            /**
             * Format: date-time
             * @description When it was entered.
             */
            decidedAt: string;
            /** @description Why it was entered late. Absent for software without a person. */
            latenessReason?: string;
            /** @description Why aid is granted beside another centre. Absent for software without a person. */
            elsewhereReason?: string;
            /**
             * Format: date-time
             * @description When the Crossroads Bank said who else has the persons registered, for aid to live on.
             */
            elsewhereCheckedAt?: string;
            /** @description `gapWithoutIntegration`: somebody is registered under no code for some days before the new one. `elsewhereNotChecked`: the Crossroads Bank did not say whether another centre pays; what it said before was used. */
            warnings: ("gapWithoutIntegration" | "elsewhereNotChecked")[];
            /** @description Everybody in the file, the applicant first. */
            persons: components["schemas"]["DecisionPerson"][];
        };
        DecisionPerson: {
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * Format: uri
             * @description The integration that it is about.
             */
            href: string;
            /**
             * @description `newCode`: other codes take its place. `ended`: it ends. `continues`: it goes on with the aid of the applicant. `leftOut`: left out by name. `ownAid`: aid of the person’s own, which goes on.
             * @enum {string}
             */
            effect: "newCode" | "ended" | "continues" | "leftOut" | "ownAid";
            aids?: ("livingWage" | "equivalentLivingWage" | "otherAid" | "employment")[];
            /** @description The code that takes its place; absent when there is none. */
            qualityCode?: components["schemas"]["CodedValue"];
            /**
             * Format: uri
             * @description The integration under that code, once it is registered.
             */
            next?: string;
            /** @description With several kinds of aid: the codes beside the first, to which the household belongs. */
            furtherCodes?: components["schemas"]["DecidedCode"][];
            /** @description Further integrations of this person that end with it: under review, or under the code that is given. */
            replaces?: string[];
            /** @description Days on which the person is registered neither under the present code nor under the new one. */
            withoutIntegration?: components["schemas"]["Period"];
            progress: components["schemas"]["DecisionProgress"];
        };
        /** @description How far the change of a person’s code is. */
        DecisionProgress: {
            /**
             * @description `failing`: the Crossroads Bank was asked in vain; it is asked again until it confirms.
             * @enum {string}
             */
            state: "pending" | "done" | "failing";
            /**
             * Format: int64
             * @description How often the Bank was asked in vain.
             */
            attempts: number;
            /** Format: date-time */
            nextAttemptAt?: string;
            /**
             * @description Type of the problem of the last attempt.
             * @enum {string}
             */
            problem?: "urn:problem-type:belgif:badRequest" | "urn:problem-type:belgif:noAccessToken" | "urn:problem-type:belgif:invalidAccessToken" | "urn:problem-type:belgif:expiredAccessToken" | "urn:problem-type:belgif:missingScope" | "urn:problem-type:belgif:missingPermission" | "urn:problem-type:belgif:resourceNotFound" | "urn:problem-type:pcsw:socialInquiry:methodNotAllowed" | "urn:problem-type:pcsw:socialInquiry:notAcceptable" | "urn:problem-type:pcsw:socialInquiry:integrationRunning" | "urn:problem-type:pcsw:socialInquiry:approvalClosed" | "urn:problem-type:pcsw:socialInquiry:approvalWaiting" | "urn:problem-type:pcsw:socialInquiry:integrationNotActive" | "urn:problem-type:pcsw:socialInquiry:recordChanged" | "urn:problem-type:pcsw:socialInquiry:alreadyDecided" | "urn:problem-type:pcsw:socialInquiry:aidElsewhere" | "urn:problem-type:pcsw:socialInquiry:alreadyInformed" | "urn:problem-type:pcsw:socialInquiry:stepRecorded" | "urn:problem-type:pcsw:socialInquiry:nothingToDo" | "urn:problem-type:pcsw:socialInquiry:dossierNotKept" | "urn:problem-type:pcsw:socialInquiry:eventsGone" | "urn:problem-type:pcsw:socialInquiry:tooManySubscriptions" | "urn:problem-type:pcsw:socialInquiry:observationWithdrawn" | "urn:problem-type:pcsw:socialInquiry:alreadyAsked" | "urn:problem-type:pcsw:socialInquiry:alreadyAnswered" | "urn:problem-type:pcsw:socialInquiry:alreadyExtended" | "urn:problem-type:pcsw:socialInquiry:extensionTooLate" | "urn:problem-type:pcsw:socialInquiry:flagAnswered" | "urn:problem-type:pcsw:socialInquiry:askedAbout" | "urn:problem-type:pcsw:socialInquiry:notWithheld" | "urn:problem-type:belgif:tooManyRequests" | "urn:problem-type:belgif:payloadTooLarge" | "urn:problem-type:pcsw:socialInquiry:unsupportedMediaType" | "urn:problem-type:pcsw:socialInquiry:requestTimeout" | "urn:problem-type:pcsw:socialInquiry:requestHeaderFieldsTooLarge" | "urn:problem-type:pcsw:socialInquiry:callerGone" | "urn:problem-type:belgif:internalServerError" | "urn:problem-type:pcsw:socialInquiry:notOfferedByBank" | "urn:problem-type:belgif:badGateway" | "urn:problem-type:pcsw:socialInquiry:secureConnectionFailed" | "urn:problem-type:belgif:serviceUnavailable" | "urn:problem-type:pcsw:socialInquiry:gatewayTimeout" | "urn:problem-type:pcsw:socialInquiry:identityNotProven" | "urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank" | "urn:problem-type:pcsw:socialInquiry:refusedByBank" | "urn:problem-type:pcsw:socialInquiry:tooManyResults";
        };
        /**
         * @example {
         *       "decidedOn": "2026-03-20",
         *       "outcome": "granted",
         *       "aids": [
         *         "livingWage"
         *       ],
         *       "period": {
         *         "startDate": "2026-03-02",
         *         "endDate": "2027-03-01"
         *       }
         *     }
         */
        DecisionRecording: {
            /**
             * Format: date
             * @description The true day of the decision, also when it is entered later.
             * @example 2026-03-02
             */
            decidedOn: string;
            /**
             * @description `granted` changes the code; `refused` and `withdrawn` end the integration.
             * @enum {string}
             */
            outcome: "granted" | "refused" | "withdrawn";
            /** @description Of the applicant, the main kind first; each gives a code of its own. Only when granted. */
            aids?: ("livingWage" | "equivalentLivingWage" | "otherAid" | "employment")[];
            /**
             * DecisionRecordingPeriod
             * @description Only when granted: both days included, at most twelve months. A period that is over is recorded, and nothing is registered for it.
             */
            period?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                startDate: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                endDate: string;
            };
            /** @description Only those for whom it says more than what follows by itself. Members of the household follow the applicant: they get code 5 when aid is granted, and end when there is none. Who has aid of his or her own keeps it, unless named. When it is left out: `[]`. */
            householdMembers?: {
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                /** @description Without it the member gets code 5: member of the household without aid. */
                aids?: ("livingWage" | "equivalentLivingWage" | "otherAid" | "employment")[];
            }[];
            /** @description Members of the household for whom nothing is decided: they stay as they are. When it is left out: `[]`. */
            leftOut?: string[];
            /** @description Why it is entered late, in the centre’s own words; kept encrypted. Needed some days after the decision, and after the end of the inquiry. */
            latenessReason?: string;
            /** @description Why aid to live on is granted although another centre pays it (409 `aidElsewhere`), in the centre’s own words; kept encrypted. */
            elsewhereReason?: string;
        };
        /** @description What the applicant declares. An absent item was not asked; an empty list means none. */
        Declared: {
            /**
             * DeclaredAddress
             * @description Where the person lives.
             */
            address?: {
                streetName?: string;
                houseNumber?: string;
                boxNumber?: string;
                postCode?: string;
                municipality?: string;
            };
            /** @description Everybody else of the household; empty: lives alone. */
            household?: components["schemas"]["DeclaredMember"][];
            /** @description Work now; empty: does not work. */
            work?: components["schemas"]["DeclaredWork"][];
            /** @description All income; empty: declares none. */
            income?: components["schemas"]["DeclaredIncome"][];
            /** @description Real estate; empty: declares none. */
            property?: components["schemas"]["DeclaredProperty"][];
            /** @description Movable capital: accounts, savings, shares; 0: declares none. */
            savings?: components["schemas"]["DeclaredAmount"];
            /** @description Whether the person is insured with a sickness fund. */
            isInsured?: boolean;
            /** @description Whether the person is registered as a job seeker. */
            isJobSeeker?: boolean;
            isStudent?: boolean;
        };
        /** @description Address abroad that the person declared on leaving. */
        DeclaredAddressAbroad: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "018";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Country by its NIS code. */
            country?: components["schemas"]["CodedValue"];
            /** @description Address as up to three lines of text. */
            addressLines?: string[];
        };
        /**
         * @description An amount in euro, not negative.
         * @example {
         *       "value": "400.00",
         *       "currency": "EUR"
         *     }
         */
        DeclaredAmount: {
            /** @description Decimal number as text, in euro. */
            value: string;
            /** @enum {string} */
            currency: "EUR";
        };
        /** @description An income that somebody declares. */
        DeclaredIncome: {
            /**
             * @description Kind of income.
             * @enum {string}
             */
            kind: "wages" | "selfEmployment" | "training" | "artistFee" | "unemployment" | "incapacity" | "pension" | "incomeGuaranteeElderly" | "disabilityIncomeReplacement" | "integrationAllowance" | "elderlyAllowance" | "childBenefit" | "childMaintenance" | "ownMaintenance" | "studyGrant" | "gift" | "centreAid" | "livingWage" | "rent" | "other";
            amount: components["schemas"]["DeclaredAmount"];
            /**
             * @description What the amount is for.
             * @enum {string}
             */
            per: "month" | "year" | "day" | "once";
            /**
             * @description Whether it is net or gross.
             * @enum {string}
             */
            basis: "net" | "gross";
            /**
             * Format: date
             * @description Since when.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Until when, included.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Who pays it. */
            payer?: string;
            /** @description Whether it ran before the aid began: a job that existed before gives no exemption (art. 35). */
            startedBeforeAid?: boolean;
            /**
             * Format: int32
             * @description Days behind an amount of part of a month; absent for a whole month.
             */
            daysWorked?: number;
        };
        /** @description Somebody of the household, as the applicant declares. */
        DeclaredMember: {
            /**
             * Format: uuid
             * @description The integration of the person in the same file, where there is one.
             */
            integrationId?: string;
            name?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            birthDate?: string;
            /**
             * @description How the person stands to the applicant.
             * @enum {string}
             */
            relation: "partner" | "child" | "parent" | "grandparent" | "grandchild" | "parentInLaw" | "childInLaw" | "formerSpouse" | "sibling" | "otherRelative" | "unrelated";
            /** @description Whether household matters are mainly settled together; under one roof without that is not living together. */
            sharesHousehold?: boolean;
            /** @description Whether the person has a living wage. */
            hasLivingWage?: boolean;
            /** @description For a relation by marriage: whether the marriage stands. */
            isMarried?: boolean;
            /** @description All income; empty: declares none. */
            income?: components["schemas"]["DeclaredIncome"][];
            /** @description Real estate; empty: declares none. */
            property?: components["schemas"]["DeclaredProperty"][];
            /** @description Movable capital: accounts, savings, shares; 0: declares none. */
            savings?: components["schemas"]["DeclaredAmount"];
        };
        /** @description One line of an occupation: what was paid and worked while the terms of employment stayed the same. */
        DeclaredOccupation: {
            /**
             * Format: date
             * @description Since when the terms are the same; it may lie before the quarter.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Until when. Absent while the occupation goes on.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Number of the joint committee, as the source writes it. */
            jointCommittee?: string;
            /** @description Full-time or part-time; code list `employmentContractTypes`. */
            contractType?: components["schemas"]["CodedValue"];
            /** @description Days of work a week. */
            workingDaysPerWeek?: components["schemas"]["WorkQuantity"];
            /** @description Mean hours a week of this worker. */
            hoursPerWeek?: components["schemas"]["WorkQuantity"];
            /** @description Mean hours a week of a full-time worker in the same work. */
            fullTimeHoursPerWeek?: components["schemas"]["WorkQuantity"];
            /** @description The hours of this worker over those of a full-time one, both in hundredths. Absent when one is not known. */
            workingTimeFraction?: components["schemas"]["Fraction"];
            /** @description Measure by which the working time was changed. The gateway knows no list of these codes. */
            reorganizationMeasure?: components["schemas"]["CodedValue"];
            /** @description Measure by which the work is promoted. The gateway knows no list of these codes. */
            employmentMeasure?: components["schemas"]["CodedValue"];
            /** @description Special status of the worker. The gateway knows no list of these codes. */
            workerStatus?: components["schemas"]["CodedValue"];
            /** @description Kind of apprenticeship. The gateway knows no list of these codes. */
            apprenticeship?: components["schemas"]["CodedValue"];
            /** @description True when the worker was already a pensioner. */
            isPensioner?: boolean;
            /** @description When pay does not follow time: by the piece, by service vouchers …; code list `payMethods`. */
            payMethod?: components["schemas"]["CodedValue"];
            /** @description What was paid, in the order of the declaration. Absent when the declaration has none, or when `filteredElements` or `unsupportedElements` hide it. */
            remunerations?: components["schemas"]["Remuneration"][];
            /** @description What was worked, and absences, in the order of the declaration. Absent when the declaration has none, or when `filteredElements` or `unsupportedElements` hide it. */
            workingTimes?: components["schemas"]["DeclaredWorkingTime"][];
        };
        /** @description Real estate that somebody declares. */
        DeclaredProperty: {
            /**
             * @description Built or unbuilt.
             * @enum {string}
             */
            kind: "built" | "unbuilt";
            /** @description Cadastral income of the whole, a year, not indexed. */
            cadastralIncome?: components["schemas"]["DeclaredAmount"];
            /**
             * @description The right of the person.
             * @enum {string}
             */
            right: "fullOwnership" | "usufruct" | "bareOwnership";
            /** @description The share of the person; the whole when absent. */
            share?: components["schemas"]["Fraction"];
            /** @description Rent that it brings in, a year. */
            rent?: components["schemas"]["DeclaredAmount"];
            /** @description Interest on its mortgage, a year. */
            mortgageInterest?: components["schemas"]["DeclaredAmount"];
            municipality?: string;
            /** @description Absent for Belgium. */
            country?: string;
        };
        /** @description Work that somebody declares. */
        DeclaredWork: {
            /**
             * @description How the person works.
             * @enum {string}
             */
            kind: "employee" | "selfEmployed" | "student" | "training" | "volunteer";
            /** @description Name as the person says it; it may be another than the source has. */
            employer?: string;
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /** @description Days and hours of one kind in the quarter. */
        DeclaredWorkingTime: {
            /** @description Work or a kind of absence; code list `workingTimeKinds`. Absent when the source names none. */
            kind?: components["schemas"]["CodedValue"];
            /** @description Days of the quarter. */
            days?: components["schemas"]["WorkQuantity"];
            /** @description Hours of the quarter; usually only for part-time work. */
            hours?: components["schemas"]["WorkQuantity"];
        };
        /** @description Who declared. The source gives no name: the stream `dimona` has it under the same numbers. */
        DeclaringEmployer: {
            /** @description Registration number at the National Social Security Office, definitive or temporary. */
            nssoNumber?: string;
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /** @description Private or public; code list `employerSectors`. */
            sector?: components["schemas"]["CodedValue"];
            /** @description True for a provincial or local authority. */
            isProvincialOrLocal?: boolean;
            /** @description True when a curator declared for the employer. */
            isBankrupt?: boolean;
            /** @description Category of the employer at the office, three digits. */
            category?: string;
        };
        /**
         * @example {
         *       "reason": "The report on the home visit is missing."
         *     }
         */
        Declining: {
            /** @description Why it is not approved; kept encrypted. */
            reason: string;
        };
        DeliveryFailure: {
            /**
             * @description `gone`: it answered 410. `refused`: another status than 2xx. `redirected`: no redirect is followed. `addressNotAllowed`: the name leads to an address that may not be called.
             * @enum {string}
             */
            result: "delivered" | "gone" | "refused" | "redirected" | "timedOut" | "unreachable" | "certificateNotAccepted" | "addressNotAllowed";
            /**
             * Format: int64
             * @description Status of HTTP, where there was an answer.
             */
            status?: number;
        };
        DeliveryPage: {
            items: components["schemas"]["OpenDelivery"][];
            /** @description Give as `after` for the next page; absent on the last one. */
            next?: string;
        };
        /**
         * @example {
         *       "states": [
         *         "parked"
         *       ],
         *       "pageSize": 20
         *     }
         */
        DeliveryQuery: {
            /** @description Only in these states. When it is left out: `["waiting","parked"]`. */
            states?: ("waiting" | "parked")[];
            /** @description `next` of the page before. */
            after?: string;
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
        };
        /** @description Who the parents are. */
        Descent: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "110";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Kind of descent. */
            type?: components["schemas"]["CodedValue"];
            /** @description Parents, in the order of the register. */
            parents?: components["schemas"]["RelatedPerson"][];
            /** @description Where the act was drawn up. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Number of the act. */
            actNumber?: string;
            /** @description Explanation. */
            text?: string;
        };
        /** @description To obtain information about a disability */
        DgphAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "dgph";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * DgphAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * DgphAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /**
                 * Format: date
                 * @description The day on which the files are as they are shown.
                 * @example 2026-03-02
                 */
                referenceDate?: string;
                /** @description Every source of files asked, and what it answered. */
                fileSources?: components["schemas"]["HandicapSourceOutcome"][];
                /** @description Requests. Absent when unknown. */
                requests?: components["schemas"]["HandicapRequest"][];
                /** @description Recognitions that were given, the last first. Absent when unknown. */
                recognitions?: components["schemas"]["HandicapRecognition"][];
                /** @description Decisions that are no recognition, the last first. Absent when unknown. */
                otherRecognitionDecisions?: components["schemas"]["OtherHandicapRecognitionDecision"][];
                /** @description Rights to allowances on that day that were given. Absent when unknown. */
                allowances?: components["schemas"]["HandicapAllowance"][];
                /** @description Decisions that give no allowance. Absent when unknown. */
                otherAllowanceDecisions?: components["schemas"]["OtherHandicapAllowanceDecision"][];
                /** @description Cards. Absent when unknown. */
                socialCards?: components["schemas"]["HandicapSocialCard"][];
                /** @description Name and address at the source. Absent when unknown. */
                addresses?: components["schemas"]["HandicapAddress"][];
                paymentPeriod?: components["schemas"]["HandicapPaymentPeriod"];
                /** @description Every source of payments asked, and what it answered. */
                paymentSources?: components["schemas"]["HandicapSourceOutcome"][];
                /** @description Payments, the last first, canceled ones marked. Absent when unknown. */
                payments?: components["schemas"]["HandicapPayment"][];
            };
        };
        /** @description To know whether the person has worked or is at work */
        DimonaAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "dimona";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * DimonaAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * DimonaAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Employments, the one that began last first. Canceled declarations are in the list, marked as such. */
                employments?: components["schemas"]["Employment"][];
                /**
                 * DimonaAnswerDataAnsweredPeriod
                 * @description Present when everything was asked and the source has more than it gives at once: the period of which the employments are. What lies outside of it is to be asked with `from` and `to`.
                 */
                answeredPeriod?: {
                    /**
                     * Format: date
                     * @description First day.
                     * @example 2026-03-02
                     */
                    startDate: string;
                    /**
                     * Format: date
                     * @description Last day, included.
                     * @example 2026-03-02
                     */
                    endDate: string;
                };
            };
        };
        /** @description Absence of a person of whom nothing is heard any more. */
        Disappearance: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "151";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Decision of a court. */
            decision?: components["schemas"]["CodedValue"];
            /** @description Person named in the decision. */
            person?: components["schemas"]["RelatedPerson"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description What the streams say of one person, asked together. */
        Dossier: {
            /** Format: uuid */
            dossierId: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * Format: uuid
             * @description The dossier that this one tried again.
             */
            retryOf?: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            completedAt: string;
            /** @description Whether every stream gave its whole answer. */
            isComplete: boolean;
            streams: components["schemas"]["DossierStream"][];
            /** @description Streams that may bring what is missing when they are asked again. */
            askAgain: string[];
            /**
             * Format: date-time
             * @description Until when the answers are kept; absent when they are not.
             */
            keptUntil?: string;
            /**
             * DossierAnswers
             * @description The answers by stream, each exactly as its own endpoint gives it; one that did not answer is absent.
             */
            answers: {
                nationalRegister?: components["schemas"]["NationalRegisterAnswer"];
                household?: components["schemas"]["HouseholdAnswer"];
                integrationHistory?: components["schemas"]["IntegrationHistoryAnswer"];
                dimona?: components["schemas"]["DimonaAnswer"];
                wages?: components["schemas"]["WagesAnswer"];
                selfEmployed?: components["schemas"]["SelfEmployedAnswer"];
                cadaf?: components["schemas"]["CadafAnswer"];
                unemployment?: components["schemas"]["UnemploymentAnswer"];
                incapacity?: components["schemas"]["IncapacityAnswer"];
                patrimonium?: components["schemas"]["PatrimoniumAnswer"];
                insurability?: components["schemas"]["InsurabilityAnswer"];
                taxAssessment?: components["schemas"]["TaxAssessmentAnswer"];
                pension?: components["schemas"]["PensionAnswer"];
                dgph?: components["schemas"]["DgphAnswer"];
                socialTariff?: components["schemas"]["SocialTariffAnswer"];
                jobSeeker?: components["schemas"]["JobSeekerAnswer"];
                attestations?: components["schemas"]["AttestationsAnswer"];
            };
        };
        /**
         * @description The dossier was made, but its answers were not kept, the time for which they are kept is over, or this version of the gateway cannot read them. Ask the streams again.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:dossierNotKept",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:dossierNotKept",
         *       "title": "Dossier Not Kept",
         *       "status": 410,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        DossierNotKeptProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:dossierNotKept";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 410;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description A stream of a dossier, and what came of it. */
        DossierStream: {
            /** @description Name of the stream. */
            name: string;
            /**
             * @description `answered`: whole, also when there is no data. `incomplete`: something in the answer is unknown. `failed`: no answer. `refused`: a rule or the Bank refuses it.
             * @enum {string}
             */
            state: "answered" | "incomplete" | "failed" | "refused";
            /** @description Whether asking again may bring what is missing. */
            shouldAskAgain: boolean;
            /** @description With `failed` and `refused`: the problem that its own endpoint gives. */
            problem?: components["schemas"]["Problem"];
        };
        /** @description Who declared the employment. */
        Employer: {
            /** @description Name of the employer. */
            name?: string;
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            establishmentUnitNumber?: components["schemas"]["EstablishmentUnitNumber"];
            /** @description Registration number at the National Social Security Office. */
            nssoNumber?: string;
            /** @description Temporary registration number at that office. */
            provisionalNssoNumber?: string;
            /** @description VAT number. */
            vatNumber?: string;
            /**
             * @description Present when the employer is a person; their own number is not given.
             * @enum {boolean}
             */
            isNaturalPerson?: true;
            /** @description Address of the employer. */
            address?: components["schemas"]["EmployerAddress"];
            /** @description Country of the employer by the number of the statistical office (150 is Belgium). */
            country?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day of the curatorship of an employer who is bankrupt.
             * @example 2026-03-02
             */
            bankruptSince?: string;
            /**
             * Format: date
             * @description Since when the employer is no longer registered at the National Social Security Office.
             * @example 2026-03-02
             */
            nssoDeletionDate?: string;
        };
        /** @description An address as the employer declared it. */
        EmployerAddress: {
            /** @description By language; `und` when the source names none. */
            streetName?: components["schemas"]["LocalizedString"];
            /** @description House number as declared. */
            houseNumber?: string;
            /** @description Box number as declared. */
            boxNumber?: string;
            /** @description Postal code, Belgian or foreign. */
            postCode?: string;
            /** @description By language; `und` when the source names none. */
            municipalityName?: components["schemas"]["LocalizedString"];
            /** @description Country by the number of the statistical office (150 is Belgium). */
            country?: components["schemas"]["CodedValue"];
            /** @description Country as a text, when the source gives no code. */
            countryName?: string;
            /**
             * Format: date
             * @description Since when it is the address.
             * @example 2026-03-02
             */
            startDate?: string;
            /** @description What kind of address it is; code list `dimonaAddressTypes`. */
            kind?: components["schemas"]["CodedValue"];
        };
        /** @description One Dimona period: a person at an employer from a start to an end. */
        Employment: {
            /** @description Number of the Dimona period, twelve digits. */
            dimonaPeriodId?: string;
            /** @description True when the declaration was canceled: the employment counts as never having existed. */
            isCanceled: boolean;
            /**
             * Format: date
             * @description First day of work.
             * @example 2026-03-02
             */
            startDate?: string;
            /** @description Hour of the start, for kinds of work that are declared by the hour. */
            startTime?: components["schemas"]["TimeOfDay"];
            /**
             * Format: date
             * @description Last day of work; with the hour 00:00 the work ended as that day began. Absent while the employment is open.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Hour of the end, for kinds of work that are declared by the hour. */
            endTime?: components["schemas"]["TimeOfDay"];
            employer: components["schemas"]["Employer"];
            /** @description Kind of worker; code list `dimonaWorkerTypes`. */
            workerType?: components["schemas"]["CodedValue"];
            /** @description What was declared last; code list `dimonaActions`. */
            lastAction?: components["schemas"]["CodedValue"];
            /** @description Number of the joint committee. */
            jointCommittee?: string;
            /** @description Part of the employer, in the public sector. */
            subEntityNumber?: string;
            /**
             * Format: int64
             * @description Days the worker is planned to work (students, before 2017).
             */
            plannedWorkingDays?: number;
            userEnterprise?: components["schemas"]["UserEnterprise"];
            studentWorkplace?: components["schemas"]["StudentWorkplace"];
            /**
             * Format: date-time
             * @description When the declaration came in.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt?: string;
        };
        EndedIntegration: {
            /** Format: uri */
            href: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /** @description Absent for software without a person. */
            ssin?: components["schemas"]["Ssin"];
            qualityCode: components["schemas"]["CodedValue"];
            /** @description Absent for software without a person. */
            caseReference?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            applicationDate: string;
            /**
             * Format: date
             * @description Day on which the person was told that personal data will be processed; absent while that has not happened.
             * @example 2026-03-02
             */
            informedOn?: string;
            /** @enum {string} */
            informedWay?: "orally" | "writing" | "form";
            /**
             * @description Kind of proof the centre saw.
             * @enum {string}
             */
            proofOfIdentity: "identityCardNumber" | "personData";
            period: components["schemas"]["Period"];
            /**
             * Format: int64
             * @description Days it still opens streams, today included; absent when it opens none.
             */
            daysLeft?: number;
            /**
             * @description Only `active` opens streams, within the period. `ending`: closed here, not yet confirmed by the Bank.
             * @enum {string}
             */
            state: "registering" | "active" | "failed" | "ending" | "ended";
            /** @description `endingSoon`: take a decision or a review. `registeredElsewhere`: another centre has the person registered in the same period. `notInformed`: the person was not told yet. `died`: the person has died, as far as the centre knows. `householdMemberDied`: somebody in the person’s household has. */
            warnings: ("died" | "householdMemberDied" | "endingSoon" | "registeredElsewhere" | "notInformed" | "registeredLate")[];
            /** @description Who else has the person registered in the same period, as the Crossroads Bank told last. Absent for software without a person. */
            registeredElsewhere?: components["schemas"]["Registration"][];
            /**
             * Format: date
             * @description Day on which the Bank told of them last: at the registration, at a later one of the same person, or at the nightly comparison. Absent when there is nobody else.
             * @example 2026-03-02
             */
            elsewhereSeenOn?: string;
            /** @description Day on which the person died, as a stream showed it to the centre. Absent when the day is not known: then `warnings` says that the person died. Absent for software without a person. */
            diedOn?: components["schemas"]["IncompleteDate"];
            /** @description Absent for software without a person. */
            registeredBy?: string;
            /** Format: date-time */
            registeredAt: string;
            /** Ending */
            ended?: {
                /** Format: date-time */
                at: string;
                /** @description Absent for software without a person. */
                by?: string;
                /** @description Absent for software without a person. */
                reason?: string;
            };
            /** @description Ticket of the Crossroads Bank for the registration. */
            ticketCbss?: string;
            /**
             * Format: uri
             * @description The integration of the applicant in whose file this one is, and with which it ends.
             */
            applicant?: string;
            /** @description Why it was made, in the centre’s words. Absent for software without a person. */
            registrationReason?: string;
            /**
             * Format: date
             * @description Day of the last review, for a code that is reviewed in place.
             * @example 2026-03-02
             */
            reviewedOn?: string;
            /**
             * Format: uri
             * @description The integration this one follows on, by a decision or by a review.
             */
            previous?: string;
            /**
             * Review
             * @description Present when it was opened for a review, or reviewed in place: the last one.
             */
            review?: {
                /** @enum {string} */
                reason: "periodicReview" | "newElement" | "changedHousehold" | "requestOfPerson";
                remark?: string;
            };
            /**
             * DecisionState
             * @description The decision that ends it, and how far the change of code is.
             */
            decision?: {
                /** Format: uri */
                href: string;
                /**
                 * @description `failing`: the Crossroads Bank was asked in vain; it is asked again until it confirms.
                 * @enum {string}
                 */
                state: "pending" | "done" | "failing";
            };
            /** @description Messages of the Crossroads Bank because of which its review is due, newest first; `/notices/query` says more. Absent for software without a person. */
            reviewsDue?: components["schemas"]["ReviewDue"][];
            /**
             * Format: uri
             * @description Which streams this integration opens.
             */
            streams: string;
            /** @description Everybody of the file, with what happens to each. */
            alsoEnded: components["schemas"]["ConcernedIntegration"][];
        };
        /** @description A contract for electricity or gas, and whether it has the social tariff. */
        EnergyContract: {
            /** @description Name of the supplier. */
            supplierName?: string;
            /** @description Number of the customer at the supplier. */
            customerNumber?: string;
            customer: components["schemas"]["EnergyCustomer"];
            /** @description Number of the connection (EAN), exactly as the supplier gave it. */
            ean?: string;
            /** @description False when the number is not eighteen digits from 54 with a right check digit. Absent without number. */
            isEanValid?: boolean;
            /** @description Electricity or gas; code list `energyProducts`. */
            product?: components["schemas"]["CodedValue"];
            /** @description Where the energy is delivered. */
            deliveryAddress?: components["schemas"]["SocialTariffAddress"];
            /**
             * @description Whether the contract really has the social tariff. `notYetKnown`: the FPS Economy has not decided. Absent when the code of the source is not known.
             * @enum {string}
             */
            tariffStatus?: "applied" | "notApplied" | "notYetKnown";
            /** @description The same as the source gives it; code list `socialTariffEligibilities`. Absent: not yet known. */
            eligibility?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day of the right to the tariff.
             * @example 2026-03-02
             */
            tariffStartDate?: string;
            /**
             * Format: date
             * @description Last day of the right to the tariff.
             * @example 2026-03-02
             */
            tariffEndDate?: string;
            /**
             * Format: date
             * @description Day on which the supplier was told.
             * @example 2026-03-02
             */
            supplierInformedOn?: string;
            /**
             * Format: date
             * @description First day of the contract.
             * @example 2026-03-02
             */
            contractStartDate?: string;
            /**
             * Format: date
             * @description Last day of the contract. Absent while it runs.
             * @example 2026-03-02
             */
            contractEndDate?: string;
        };
        /** @description Whose contract it is. */
        EnergyCustomer: {
            /** @description The member of the household who was recognized as the customer. */
            ssin?: components["schemas"]["Ssin"];
            /** @description True for the person this integration is about. Absent without a number. */
            isConsultedPerson?: boolean;
            /** @description Name under which the supplier knows the customer. */
            familyName?: string;
            /** @description Given names at the supplier. */
            givenNames?: string;
        };
        /**
         * @description Number of a registered organization in the Crossroads Bank for Enterprises.
         * @example 1999000150
         */
        EnterpriseNumber: string;
        /**
         * @description Number of a site of an organization in the Crossroads Bank for Enterprises.
         * @example 2195000033
         */
        EstablishmentUnitNumber: string;
        /**
         * @description An exact amount in euro.
         * @example {
         *       "value": "1250",
         *       "currency": "EUR"
         *     }
         */
        EuroAmount: {
            /** @description Decimal number as text. */
            value: string;
            /** @enum {string} */
            currency: "EUR";
        };
        /** @description That something happened, where, and by when. It says nothing of persons: who wants to know more asks the API. */
        Event: {
            /**
             * Format: uuid
             * @description The same wherever and however often the event is told.
             */
            eventId: string;
            /** @description What happened; code list `eventKinds`. */
            kind: components["schemas"]["CodedValue"];
            /**
             * Format: date-time
             * @description When it came into the feed.
             */
            at: string;
            /** @description The centre that it concerns. */
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            /**
             * Format: int64
             * @description Its place in the feed of the centre. Of one integration, what happened first comes first.
             */
            position: number;
            /**
             * Format: date
             * @description The day by which something is to be done.
             * @example 2026-03-02
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId?: string;
            /**
             * Format: uuid
             * @description The question of a citizen.
             */
            questionId?: string;
            /**
             * Format: uuid
             * @description The flag of the supervisor.
             */
            flagId?: string;
            /** @description `operationId` of what is asked next, to know more. */
            asks: string;
            /** @description The roles whose users may ask it. Where `softwareIntegration` is not among them, software by itself gets a 403: it tells a user of one of these roles. */
            askedBy: string[];
            /**
             * Format: uri
             * @description The integration, where it is about one.
             */
            integration?: string;
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Keep it, and give it as `after` the next time. It is there also when nothing is new. */
            next: string;
            /** @description Whether more is there now. Otherwise ask again later. */
            isMore: boolean;
        };
        /**
         * @example {
         *       "kinds": [
         *         "reviewDue",
         *         "deadlineNear"
         *       ],
         *       "after": "0",
         *       "pageSize": 100
         *     }
         */
        EventQuery: {
            /** @description Only these kinds; all when left out. Code list `eventKinds`. When it is left out: `["messageReceived","reviewDue","deadlineNear","deadlinePassed","integrationEndsSoon","integrationEnded","decisionCarriedOut","registeredElsewhere","questionAsked","flagRaised","flagOverdue"]`. */
            kinds?: ("messageReceived" | "reviewDue" | "deadlineNear" | "deadlinePassed" | "integrationEndsSoon" | "integrationEnded" | "decisionCarriedOut" | "registeredElsewhere" | "questionAsked" | "flagRaised" | "flagOverdue")[];
            /** @description `next` of the page before, however long ago. Left out: from the oldest event that is kept. */
            after?: string;
            /**
             * Format: int32
             * @description When it is left out: `100`.
             */
            pageSize?: number;
        };
        /**
         * @description The feed cannot go on from this place, because what came after it is no longer kept. Read what is due, then ask without `after`.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:eventsGone",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:eventsGone",
         *       "title": "Events Gone",
         *       "status": 410,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        EventsGoneProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:eventsGone";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 410;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description What one month takes of the days of an exemption that are left. */
        ExemptionMonth: {
            /** @description Month that the source has not counted yet. */
            month: components["schemas"]["YearMonth"];
            /**
             * Format: int64
             * @description Days to take into account: those of the contracts in Dimona that lie in the month and in the window; 0 without a contract. Training and work as self-employed are not in Dimona. Absent when they are not known.
             */
            days?: number;
            /**
             * Format: int64
             * @description Calendar days under a contract: no more than these can count. Absent when they are not known.
             */
            contractDays?: number;
            /** @description Why `days` is absent; code list `uncountedDays`. The wage slips or the project tell. */
            unknownBecause?: components["schemas"]["CodedValue"];
            /**
             * Format: int64
             * @description Those of `days` that are exempt: never more than are left. Absent when they are not known.
             */
            exemptDays?: number;
            /**
             * Format: int64
             * @description Days left after the month. Absent when they are not known.
             */
            remainingDays?: number;
        };
        /**
         * @description Ask for a new access token and repeat the request.
         * @example {
         *       "type": "urn:problem-type:belgif:expiredAccessToken",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:expiredAccessToken",
         *       "title": "Expired Access Token",
         *       "status": 401,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        ExpiredAccessTokenProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:expiredAccessToken";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 401;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description That an answer takes longer is told within a month of the question. Answer it; the person can ask again.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:extensionTooLate",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:extensionTooLate",
         *       "title": "Extension Too Late",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        ExtensionTooLateProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:extensionTooLate";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description Somebody of the centre looked at a file or worked on it. */
        FileAccess: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            action: "register" | "queryIntegrations" | "readIntegration" | "inform" | "end" | "decide" | "readDecision" | "queryDeadlines" | "readDeadlines" | "noteStep" | "noteObservation" | "readObservations" | "readFileAccess" | "queryNotices" | "importFlags" | "queryFlags" | "readFlag" | "giveFlagFeedback" | "sendFlagFeedback" | "receiveMessage" | "openReview" | "integratePerson" | "listStreams" | "consult" | "compileDossier" | "assess" | "noteReason" | "readDossier" | "queryApprovals" | "readApproval" | "approve" | "declineApproval" | "reconcile" | "readReconciliation" | "queryReconciliations" | "queryEvents" | "subscribe" | "querySubscriptions" | "changeSubscription" | "endSubscription" | "queryDeliveries" | "testSubscription" | "redeliver" | "queryAccessRecords" | "readAccessRecord" | "proveAccessRecord" | "queryOwnRecords" | "proveOwnRecord" | "exportAccessRecords" | "countAccessRecords" | "querySignals" | "assessSignal" | "askAboutOwnRecord" | "queryOwnQuestions" | "queryCitizenQuestions" | "answerCitizenQuestion" | "extendCitizenQuestion" | "withholdRecord" | "liftWithholding" | "queryWithholdings" | "queryInspectionFigures" | "requestInspection" | "readInspection" | "readInspectedFile" | "queryOwnInspections" | "queryInspections";
            /** @description Who: subject of the access token. */
            userId: string;
            role: string;
            stream?: string;
            qualityCode?: components["schemas"]["CodedValue"];
            /** @enum {string} */
            outcome: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
        };
        FileAccessPage: {
            items: components["schemas"]["FileAccess"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        FileAccessQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        FileDeadlines: {
            items: components["schemas"]["Deadline"][];
            steps: components["schemas"]["Step"][];
        };
        FileObservations: {
            items: components["schemas"]["Observation"][];
        };
        FindUsageResponse: {
            /**
             * Format: int64
             * @description How many there are in the period, whatever `offset` and `limit` are.
             */
            totalUsages: number;
            usages: components["schemas"]["Usage"][];
        };
        /** @description Persons who are fiscally dependent. */
        FiscalDependants: {
            /** @description Dependent children, those with a handicap included (assumed). */
            children?: components["schemas"]["TaxCount"];
            /** @description Dependent children with a handicap. */
            childrenWithHandicap?: components["schemas"]["TaxCount"];
            /** @description Other dependants, those with a handicap included (assumed). */
            otherPersons?: components["schemas"]["TaxCount"];
            /** @description Other dependants with a handicap. */
            otherPersonsWithHandicap?: components["schemas"]["TaxCount"];
        };
        /** @description The supervisor found that aid does not fit with what a source says. */
        Flag: {
            /** Format: uri */
            href: string;
            /** Format: uuid */
            flagId: string;
            /** @description Number that the supervisor gave the flag. */
            alertId: string;
            /** @description Number that the supervisor gave the form that the flag is about. */
            formNumber: string;
            /**
             * @description `overdue`: the due day is over without an answer that was taken. `open`: before that. `sending`: the answer is on its way. `confirmed`: the supervisor took it.
             * @enum {string}
             */
            state: "overdue" | "open" | "sending" | "confirmed";
            ssin: components["schemas"]["Ssin"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            raisedOn: string;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date
             * @description Last day on which an answer is in time.
             * @example 2026-03-02
             */
            dueOn: string;
            /** @description The form of aid; code list `flagAids`. */
            aid: components["schemas"]["CodedValue"];
            /** @description With what it was crossed; code list `flagCrossings`. */
            crossing: components["schemas"]["CodedValue"];
            /** @description The stream of this gateway that has the same source. */
            stream: string;
            months: components["schemas"]["YearMonth"][];
            /** @description What the source says of these months. */
            resourceAmount?: components["schemas"]["EuroAmount"];
            /** @description The aid of these months. */
            aidAmount?: components["schemas"]["EuroAmount"];
            /** @description What was crossed, in plain words. */
            text: components["schemas"]["LocalizedString"];
            /** @description What to ask or check. */
            question?: components["schemas"]["LocalizedString"];
            /** @description Integrations of the person that run at the centre; often none. A flag opens no stream. */
            integrations: {
                /** Format: uri */
                href: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                qualityCode: components["schemas"]["CodedValue"];
            }[];
            predictions: components["schemas"]["FlagPrediction"][];
            feedback?: components["schemas"]["FlagFeedback"];
        };
        /**
         * @description The flag was answered, and the answer is on its way or was taken. It is answered again only when the supervisor does not take it.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:flagAnswered",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:flagAnswered",
         *       "title": "Flag Answered",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        FlagAnsweredProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:flagAnswered";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description What the centre answered, and what came of it. */
        FlagFeedback: {
            /** @description Code list `flagFeedback`. */
            code: components["schemas"]["CodedValue"];
            comment?: string;
            /** @description Where the proof is in the file of the centre; it is not sent. */
            proofReference?: string;
            givenBy: string;
            /** Format: date-time */
            givenAt: string;
            /**
             * @description `sending`: sent until the supervisor answers. `refused`: see `messages`, and give it anew.
             * @enum {string}
             */
            result: "sending" | "taken" | "refused";
            /**
             * Format: int64
             * @description Messages that brought no answer so far.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description While it is sent.
             */
            nextAttemptAt?: string;
            /** @description Type of the problem that the last message met. */
            problem?: string;
            /**
             * Format: date-time
             * @description When the supervisor answered.
             */
            answeredAt?: string;
            /** @description Why the supervisor did not take it. */
            messages: {
                code: string;
                text: components["schemas"]["LocalizedString"];
            }[];
        };
        /**
         * @example {
         *       "flags": [
         *         {
         *           "alertId": "4711",
         *           "formNumber": "100200300",
         *           "ssin": "94641220613",
         *           "raisedOn": "2026-03-01",
         *           "aid": "livingWage",
         *           "crossing": "work",
         *           "months": [
         *             "2026-01"
         *           ]
         *         }
         *       ]
         *     }
         */
        FlagImport: {
            flags: (components["schemas"]["NewFlag"] | Record<string, never>)[];
        };
        FlagImportResult: {
            /** @description What became of each flag, in their order. */
            items: {
                /**
                 * @description `known`: the same came before. `refused`: not kept, see `issues`; the others are.
                 * @enum {string}
                 */
                result: "taken" | "known" | "refused";
                alertId?: string;
                /** Format: uuid */
                flagId?: string;
                /** Format: uri */
                href?: string;
                /** @description What is wrong, as in a problem of the type `badRequest`. */
                issues?: {
                    type: string;
                    title?: string;
                    detail?: string;
                    in: string;
                    name: string;
                }[];
            }[];
        };
        FlagPage: {
            items: components["schemas"]["Flag"][];
            /**
             * FlagFigures
             * @description All flags of the centre that wait for an answer, also those of persons near the caller.
             */
            figures: {
                /** Format: int64 */
                open: number;
                /** Format: int64 */
                overdue: number;
            };
            /** @description Give as `after` for the next page; absent on the last one. */
            next?: string;
        };
        /** @description An assessment of the centre raised the same before the supervisor did. */
        FlagPrediction: {
            /**
             * Format: date
             * @description Day of the first assessment that raised it.
             * @example 2026-03-02
             */
            predictedOn: string;
            /** @description The rule of the assessment. */
            ruleCode: string;
            title?: components["schemas"]["LocalizedString"];
            /** @description Months of the flag that were foreseen. */
            months: components["schemas"]["YearMonth"][];
            /**
             * Format: uuid
             * @description The integration under which it was foreseen.
             */
            integrationId: string;
        };
        /**
         * @example {
         *       "states": [
         *         "overdue",
         *         "open"
         *       ],
         *       "pageSize": 20
         *     }
         */
        FlagQuery: {
            /** @description Only in these states. When it is left out: `["overdue","open","sending","confirmed"]`. */
            states?: ("overdue" | "open" | "sending" | "confirmed")[];
            /** @description Only about this person. */
            ssin?: components["schemas"]["Ssin"];
            /** @description Only of these kinds. */
            crossings?: ("work" | "wages" | "unemployment" | "workWithAllowance" | "pension" | "disabilityAllowance" | "childBenefit" | "birthPremium" | "cadastralIncome" | "insurability" | "insuredStatus")[];
            /**
             * Format: date
             * @description Only those due on this day or before.
             * @example 2026-03-02
             */
            dueUntil?: string;
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /** @description Continue after this item: `next` of the page before. */
            after?: string;
        };
        /**
         * @description An exact share, not simplified.
         * @example {
         *       "numerator": 1,
         *       "denominator": 2
         *     }
         */
        Fraction: {
            /**
             * Format: int64
             * @description Part held.
             */
            numerator: number;
            /**
             * Format: int64
             * @description Number of parts of the whole.
             */
            denominator: number;
        };
        /**
         * @description The Crossroads Bank did not answer in time. Nothing is known about the person from this call; try again later.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:gatewayTimeout",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:gatewayTimeout",
         *       "title": "Gateway Timeout",
         *       "status": 504,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        GatewayTimeoutProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:gatewayTimeout";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 504;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: date-time
             * @description Until when maintenance of the source is announced.
             */
            maintenanceUntil?: string;
        };
        /** @description A change of the registered sex. */
        GenderChange: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "004";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Code list `genders`. */
            gender?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description The global medical file (GMD), and who keeps it. */
        GlobalMedicalFileSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /** @description Which organization says so. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
            /** @description NIHDI number of who keeps the file, eleven digits. */
            healthCareProvider?: string;
        };
        /** @description Who represents or assists the person, or administers the goods. The register gives a number, a text or both; the name beside a number comes from another group of the same file, when it is there. */
        Guardianship: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "113";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Capacity; code list `guardianCapacities`. */
            status?: components["schemas"]["CodedValue"];
            /** @description Ground; code list `protectionGrounds`. */
            justification?: components["schemas"]["CodedValue"];
            /** @description The guardian or administrator, by number, and by name when the file holds it. */
            guardian?: components["schemas"]["RelatedPerson"];
            /** @description Name and address as far as the register gives them, in lines: the name of the number in another group of the file, then the texts of this group. Absent when it gives neither. */
            nameAndAddress?: string[];
            /** @description What is missing; code list `guardianRemarks`. */
            remark?: components["schemas"]["CodedValue"];
            /** @description The guardian or administrator as a text, when there is no number. */
            guardianText?: string;
            /** @description Explanation, mostly name and address of the guardian or administrator. */
            text?: string;
        };
        /**
         * @description A number in halves, as exact decimal text.
         * @example 12.5
         */
        HalfAllowances: string;
        /** @description Where the source writes to the person. */
        HandicapAddress: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /** @description Family name. */
            familyName?: string;
            /** @description Given name. */
            givenName?: string;
            /**
             * @description In Belgium, abroad, or at a diplomatic post.
             * @enum {string}
             */
            kind?: "belgianAddress" | "foreignAddress" | "diplomaticPost";
            /** @description Name of the building. */
            buildingName?: string;
            /** @description Street. */
            streetName?: components["schemas"]["LocalizedString"];
            /** @description House number. */
            houseNumber?: string;
            /** @description Box number. */
            boxNumber?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description NIS code of a Belgian municipality; of another place its own. */
            municipalityCode?: string;
            /** @description Municipality. */
            municipalityName?: components["schemas"]["LocalizedString"];
            /** @description Country, with the name the source gives. */
            country?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Since when.
             * @example 2026-03-02
             */
            startDate?: string;
        };
        /** @description A right to an allowance for disability. */
        HandicapAllowance: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /** @description Kind of allowance; code list `handicapAllowanceKinds`. */
            kind?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day of the right.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day of the right. Absent while it runs.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description What the right is worth a month, all parts together. Nothing is withheld: gross and net are the same. */
            totalMonthlyAmount?: components["schemas"]["EuroAmount"];
            /** @description One part of the total a month; a program in use calls it the integration allowance. */
            monthlyAmount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description Family category (IVT); code list `incomeReplacementCategories`. */
            incomeReplacementCategory?: components["schemas"]["CodedValue"];
            /** @description Category by lost autonomy (IT, THAB); code list `integrationAllowanceCategories`. */
            integrationCategory?: components["schemas"]["CodedValue"];
            /** @description True when income of the partner is exempted. */
            isPartnerIncomeExempt?: boolean;
            /** @description State of the decision, in the words of the source. */
            decisionStatus?: string;
        };
        /** @description Conditions that give rights of their own, such as a parking card. */
        HandicapConditions: {
            /** @description Half or more of the lower limbs. */
            hasLowerLimbDisability?: boolean;
            /** @description Completely blind. */
            isCompletelyBlind?: boolean;
            /** @description Upper limbs amputated. */
            hasAmputatedUpperLimbs?: boolean;
            /** @description Upper limbs paralysed. */
            hasParalyzedUpperLimbs?: boolean;
        };
        /** @description A monthly payment of an allowance. */
        HandicapPayment: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            yearMonth?: components["schemas"]["YearMonth"];
            /** @description What was paid. */
            amount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description True when the payment was canceled: it was not received, or had to go back. */
            isCanceled: boolean;
        };
        /** @description The period for which payments were asked. */
        HandicapPaymentPeriod: {
            /**
             * Format: date
             * @description First day of the period asked.
             * @example 2026-03-02
             */
            startDate: string;
            /**
             * Format: date
             * @description Last day of the period asked.
             * @example 2026-03-02
             */
            endDate: string;
        };
        /** @description A decision on a disability and its result. */
        HandicapRecognition: {
            /** @description Which authentic source recognized; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Day of the decision.
             * @example 2026-03-02
             */
            decisionDate?: string;
            /**
             * Format: date
             * @description First day of the recognition.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day of the recognition. Absent when it has no end.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Under which legislation; the codes are not public. */
            legislation?: components["schemas"]["CodedValue"];
            /** @description State of the decision, in the words of the source. */
            decisionStatus?: string;
            conditions?: components["schemas"]["HandicapConditions"];
            adult?: components["schemas"]["AdultHandicapResult"];
            child?: components["schemas"]["ChildHandicapResult"];
        };
        /** @description A request for recognition or an allowance, and how far it is. */
        HandicapRequest: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /** @description False when the source says that there is no request. Absent when it does not say for which allowance. */
            isInProgress?: boolean;
            /** @description For what; code list `handicapRequestLegislations`, which is open. */
            legislation?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Day of the request.
             * @example 2026-03-02
             */
            requestDate?: string;
            /** @description True while the administrative inquiry runs. */
            isAdministrativelyPending?: boolean;
            /** @description True while the medical examination runs. */
            isRecognitionPending?: boolean;
            /**
             * Format: date
             * @description Day on which the file was complete.
             * @example 2026-03-02
             */
            fileCompletionDate?: string;
            /** @description True when the decision is before a court. */
            isAppealed?: boolean;
        };
        /** @description A card for a person with a disability. */
        HandicapSocialCard: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /** @description Parking or reduction card; code list `handicapSocialCards`. */
            kind?: components["schemas"]["CodedValue"];
            /** @description Number of the card, ten digits. */
            cardNumber?: string;
            /**
             * Format: date
             * @description Day on which it was given.
             * @example 2026-03-02
             */
            deliveryDate?: string;
            /**
             * Format: date
             * @description Last day. Absent when it has no end.
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /** @description An authentic source about disability and what it answered. */
        HandicapSourceOutcome: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /**
             * @description What this source answered. `unknown`: it did not answer; it may well have data.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown";
        };
        HealthStatus: {
            /** @description UP, DEGRADED (some requests fail) or DOWN. */
            status: string;
            /** @description State by dependency. `crossroadsBank:` with the name of a service: this one fails and is left alone for now. */
            parts: {
                [key: string]: {
                    status: string;
                };
            };
        };
        HeartbeatResponse: {
            /** @enum {string} */
            status: "OK" | "FAIL";
            message: string;
        };
        /** @description A code of insurability (CT, code titulaire), digit by digit. */
        HolderCode: {
            /** @description The three digits together. */
            code: string;
            /** @description First digit; code list `insuranceSchemes`. */
            scheme?: components["schemas"]["CodedValue"];
            /** @description Second digit; code list `insuranceSocialStates`. */
            socialState?: components["schemas"]["CodedValue"];
            /** @description Third digit; code list `increasedInterventionDigits`. */
            increasedIntervention?: components["schemas"]["CodedValue"];
        };
        /** @description Codes of insurability with the period for which the source gives them. */
        HolderCodePeriod: {
            /**
             * Format: date
             * @description First day, as the source gives it.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, as the source gives it; it may lie in the future. Absent when the source gives none.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description At which organization. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
            /** @description CT1. */
            firstCode?: components["schemas"]["HolderCode"];
            /** @description CT2; it has no effect on prices since 2008. */
            secondCode?: components["schemas"]["HolderCode"];
        };
        /** @description The household now, as the register administers it. Derived by the gateway from the open rows of 140 and 141. */
        Household: {
            /**
             * @description Lives alone; heads a household with members; belongs to the household of somebody else; the register contradicts itself.
             * @enum {string}
             */
            kind: "livesAlone" | "referencePerson" | "member" | "unclear";
            /** @description Since when the person lives alone or belongs to the household. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Role of the person; code list `householdRoles`. */
            role?: components["schemas"]["CodedValue"];
            /** @description Whose household it is, when the person is a member. */
            referencePerson?: components["schemas"]["RelatedPerson"];
            /** @description Members, when the person is the reference person. Otherwise they are in the file of the reference person. */
            members?: components["schemas"]["HouseholdMember"][];
            /** @description Kind of housing. */
            housing?: components["schemas"]["CodedValue"];
            /** @description Information types it was derived from. */
            derivedFrom: string[];
        };
        /** @description The main address in the register. */
        HouseholdAddress: {
            /** @description Since when. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Municipality by its NIS code. */
            municipality?: components["schemas"]["HouseholdPlace"];
            /** @description Country by its NIS code. */
            country?: components["schemas"]["HouseholdPlace"];
            /** @description Postal code. */
            postCode?: string;
            /** @description By language, as the register has it. */
            streetName?: components["schemas"]["LocalizedString"];
            /** @description Code of the street in the register, four digits. */
            streetCode?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description Box number. */
            boxNumber?: string;
            /** @description The address as one text, for an address abroad. */
            addressText?: string;
            /** @description True for an address abroad, registered at a Belgian diplomatic post. */
            isAtDiplomaticPost: boolean;
            /** @description True when the person was struck off, left or died after this address began: it is the last known one, not the present one. */
            isOutdated: boolean;
        };
        /** @description An address that the register has as a text only. */
        HouseholdAddressText: {
            /** @description Since when. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Country by its NIS code. */
            country?: components["schemas"]["HouseholdPlace"];
            /** @description The address as one text. */
            addressText?: string;
        };
        /** @description To know with whom the person lives, and who of them counts for the inquiry */
        HouseholdAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "household";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * HouseholdAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /**
                 * @description Lives alone; heads a household with members; belongs to the household of somebody else; the composition contradicts itself. Absent when the register has no household open.
                 * @enum {string}
                 */
                kind?: "livesAlone" | "referencePerson" | "member" | "unclear";
                /** @description Register behind the composition; code list `householdOrigins`. */
                origin?: components["schemas"]["CodedValue"];
                /** @description Everybody in the household, the consulted person included, the reference person first. Absent when the register has no household open. */
                members?: components["schemas"]["HouseholdCompositionMember"][];
                /** @description The consulted person. */
                person?: components["schemas"]["HouseholdPerson"];
                /** @description Spouse, or former spouse, of the consulted person, also one who lives elsewhere. */
                partner?: components["schemas"]["HouseholdPartner"];
                /** @description The others in the household, in the order of `members`, then whom the source tells of without naming the household. Somebody of whom nothing came is left out. */
                otherMembers?: components["schemas"]["HouseholdPerson"][];
            };
        };
        /** @description Somebody in the household. */
        HouseholdCompositionMember: {
            ssin?: components["schemas"]["Ssin"];
            /** @description Filler number of a person who has none. It identifies nobody. */
            fictitiousNumber?: string;
            /** @description Relation towards the reference person; code list `householdRoles`, the one of information types 140 and 141. */
            relation?: components["schemas"]["CodedValue"];
            /** @description Since when the person belongs to the household. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description True for the head of the household, also for somebody who lives alone. */
            isReferencePerson: boolean;
            /** @description True for the person of the integration. */
            isConsultedPerson: boolean;
        };
        /** @description A row of the own household, in the file of the reference person: a member, or the mark that the person lives alone (role 01 without person). */
        HouseholdMember: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "140";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Role towards the reference person; code list `householdRoles`. */
            role?: components["schemas"]["CodedValue"];
            /** @description The member. Absent in the row of somebody who lives alone. */
            person?: components["schemas"]["RelatedPerson"];
            /** @description Kind of housing. */
            housing?: components["schemas"]["CodedValue"];
        };
        /** @description A household to which the person belongs or belonged as a member. */
        HouseholdMembership: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "141";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Role of the person towards the reference person; code list `householdRoles`. */
            role?: components["schemas"]["CodedValue"];
            /** @description Reference person of that household. */
            referencePerson?: components["schemas"]["RelatedPerson"];
            /** @description Kind of housing. */
            housing?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description The spouse named with the civil state; of somebody divorced the former one. */
        HouseholdPartner: {
            ssin?: components["schemas"]["Ssin"];
            /** @description Filler number of a person who has none. It identifies nobody. */
            fictitiousNumber?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description First given name. */
            givenName?: string;
            /** @description Middle name: the other given names. */
            middleName?: string;
            /** @description False when the source says that the first given name is not written in full. Absent when it says nothing. */
            isGivenNameComplete?: boolean;
            /** @description Date of birth. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /** @description Code list `genders`. */
            gender?: components["schemas"]["CodedValue"];
        };
        /** @description Identity and addresses of somebody in the household. */
        HouseholdPerson: {
            ssin?: components["schemas"]["Ssin"];
            /** @description Filler number of a person who has none. It identifies nobody. */
            fictitiousNumber?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description First given name. */
            givenName?: string;
            /** @description Middle name: the other given names. */
            middleName?: string;
            /** @description False when the source says that the first given name is not written in full. Absent when it says nothing. */
            isGivenNameComplete?: boolean;
            /** @description Date of birth. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /** @description Code list `genders`. */
            gender?: components["schemas"]["CodedValue"];
            /** @description Register behind the identity; code list `householdOrigins`. */
            origin?: components["schemas"]["CodedValue"];
            /** @description Register in which the person is entered; the codes of information type 210. */
            register?: components["schemas"]["CodedValue"];
            /** @description Since when in that register. */
            registerStartDate?: components["schemas"]["IncompleteDate"];
            /** @description Municipality or country of birth. */
            birthPlace?: components["schemas"]["HouseholdPlace"];
            /** @description Civil state; code list `civilStates`. */
            civilState?: components["schemas"]["CodedValue"];
            /** @description Since when the civil state holds. */
            civilStateStartDate?: components["schemas"]["IncompleteDate"];
            /** @description Municipality or country of the act. */
            civilStatePlace?: components["schemas"]["HouseholdPlace"];
            /** @description Code list `nationalities`. */
            nationality?: components["schemas"]["HouseholdPlace"];
            /** @description Since when. */
            nationalityStartDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register has a death, also one without a readable date. */
            isDeceased: boolean;
            /** @description Date of death. */
            deceaseDate?: components["schemas"]["IncompleteDate"];
            /** @description Municipality or country of death. */
            deceasePlace?: components["schemas"]["HouseholdPlace"];
            /** @description Municipality, country or diplomatic post that manages the file, or a special code such as struck off; code list `specialResidences`. */
            residence?: components["schemas"]["HouseholdPlace"];
            /** @description Since when. */
            residenceStartDate?: components["schemas"]["IncompleteDate"];
            address?: components["schemas"]["HouseholdAddress"];
            /** @description Temporary address that the person declared. */
            temporaryAddress?: components["schemas"]["HouseholdAddressText"];
            /** @description Where somebody registered at a diplomatic post gets mail. */
            postAddressAbroad?: components["schemas"]["HouseholdAddressText"];
        };
        /** @description A municipality, a country, or a code instead; at least a code or a name. */
        HouseholdPlace: {
            /** @description The code as the source gives it: a NIS code or a special code. */
            code?: string;
            /** @description Absent when the code is not known to the gateway nor explained by the source. */
            label?: components["schemas"]["LocalizedString"];
        };
        /** @description Identity card or residence document. */
        IdentityDocument: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "195";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Type of card; code list `identityCardTypes`, which is open. */
            type?: components["schemas"]["CodedValue"];
            /** @description Number of the card. */
            cardNumber?: string;
            /** @description Municipality of issue. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country of issue. */
            country?: components["schemas"]["CodedValue"];
            /** @description Until when it is valid. */
            expiryDate?: components["schemas"]["IncompleteDate"];
            /** @description Validity as a text, such as "unlimited". */
            expiryText?: string;
            /** @description Mark of a duplicate. */
            duplicate?: string;
            /** @description Mark of a renewal. */
            renewal?: string;
            /** @description Duration of validity. */
            duration?: components["schemas"]["CodedValue"];
        };
        /**
         * @description The Crossroads Bank knows nobody under this number with this proof of identity. Whether the number is unknown, was replaced, or the proof is wrong is not said. The person is not registered.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:identityNotProven",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:identityNotProven",
         *       "title": "Identity Not Proven",
         *       "status": 403,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        IdentityNotProvenProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:identityNotProven";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 403;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description File of the person at the Immigration Office. */
        ImmigrationOfficeNumber: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "200";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Number of the file (public security number). */
            number?: string;
        };
        /** @description A patrimonial parcel in one situation, with who has which right to it. */
        ImmovableProperty: {
            parcel: components["schemas"]["CadastralParcel"];
            /** @description Kind of property; code list `propertyNatures`, which is open. */
            nature?: components["schemas"]["CodedValue"];
            status?: components["schemas"]["CadastralParcelStatus"];
            /** @description True when the land registry describes a building on it, false when only unbuilt parts. */
            isBuilt?: boolean;
            /** @description Cadastral incomes and surfaces. */
            parts?: components["schemas"]["ParcelPart"][];
            /** @description Buildings. */
            buildings?: components["schemas"]["Building"][];
            /** @description Parts without building. */
            unbuiltParts?: components["schemas"]["UnbuiltPart"][];
            /** @description The owners and their rights. */
            parties: components["schemas"]["PropertyParty"][];
            state?: components["schemas"]["PropertyState"];
        };
        /** @description To know whether the person receives a benefit of the sickness fund for incapacity for work, invalidity or maternity, and how much */
        IncapacityAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "incapacity";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * IncapacityAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * IncapacityAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description The quarters that were asked, the last one first. */
                quarters?: components["schemas"]["IncapacityQuarter"][];
                /** @description The attestations behind the answer, the last quarter first. */
                attestations?: components["schemas"]["IncapacityAttestation"][];
                /** @description Days on which a risk was covered, per quarter, the last ones first. */
                indemnityPeriods?: components["schemas"]["IndemnityPeriod"][];
                /** @description What was paid, the last days first. Without those of a quarter whose `paymentsOutcome` is `unknown`. */
                payments?: components["schemas"]["IncapacityPayment"][];
                /** @description What the fund paid for, per quarter. Without those of a quarter whose `risksOutcome` is `unknown`. */
                risks?: components["schemas"]["SocialRisk"][];
            };
        };
        /** @description What the sickness fund attested of a quarter. */
        IncapacityAttestation: {
            /** @description Quarter of the attestation. */
            quarter: components["schemas"]["YearQuarter"];
            /** @description True in the attestation of the running quarter: it may still change. Absent when the source does not say. */
            isProvisional?: boolean;
            /** @description True when the attestation was cancelled: nothing in it holds. Absent when the source does not say. */
            isCanceled?: boolean;
            /**
             * Format: date
             * @description Day on which the attestation, or this version of it, was made.
             * @example 2026-03-02
             */
            creationDate?: string;
            /** @description Number, a UUID. A provisional attestation has none. */
            attestationId?: string;
            /**
             * Format: int64
             * @description 0 for the first one; each change adds one.
             */
            version?: number;
            /** @description Code list `incapacityAttestationStatuses`. */
            status?: components["schemas"]["CodedValue"];
        };
        /** @description What a sickness fund paid for some days. */
        IncapacityPayment: {
            /** @description Quarter of the attestation. */
            quarter: components["schemas"]["YearQuarter"];
            /** @description True in the attestation of the running quarter: it may still change. Absent when the source does not say. */
            isProvisional?: boolean;
            /** @description True when the attestation was cancelled: nothing in it holds. Absent when the source does not say. */
            isCanceled?: boolean;
            /**
             * Format: date
             * @description First day for which was paid.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day for which was paid.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description What the fund paid for all days of the period together; below zero when it took something back. That it is gross and not an amount of one day is assumed: the source says neither. */
            paidAmount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /**
             * Format: int64
             * @description Days that were paid; a full week has six (assumed).
             */
            days?: number;
            /** @description Hours that were paid, as exact decimal text, for a benefit that is counted in hours. */
            hours?: string;
            /** @description Scheme and kind of benefit; code list `incapacityBenefits`. */
            benefit?: components["schemas"]["CodedValue"];
            /** @description Ordinary, for help of others, or a regularisation; code list `incapacityAllowanceCategories`. */
            allowanceCategory?: components["schemas"]["CodedValue"];
            /** @description Two characters of the fund, of which no public list is known. */
            allowanceCode?: components["schemas"]["CodedValue"];
            /** @description Category of the insured; code list `incapacityCategories`. */
            incapacityCategory?: components["schemas"]["CodedValue"];
            /** @description Family situation by which was paid; code list `incapacityFamilySituations`. */
            familySituation?: components["schemas"]["CodedValue"];
        };
        /** @description A quarter that was asked, and whether it was answered. */
        IncapacityQuarter: {
            /** @description Quarter that was asked. */
            quarter: components["schemas"]["YearQuarter"];
            /**
             * @description What came of the question about periods and payments. `unknown`: no answer; something may have been paid.
             * @enum {string}
             */
            paymentsOutcome?: "dataFound" | "noDataFound" | "incomplete" | "unknown";
            /**
             * @description What came of the question about risks. Absent when it was not asked, because they are not open.
             * @enum {string}
             */
            risksOutcome?: "dataFound" | "noDataFound" | "incomplete" | "unknown";
        };
        /** @description Exemption of income from work or training (royal decree of 11 July 2002, art. 35). */
        IncomeExemption: {
            /** @description False: the person never had this exemption. Absent: the source does not say. */
            hasExemption?: boolean;
            /**
             * Format: date
             * @description First day of the first exemption; the window begins there.
             * @example 2026-03-02
             */
            firstExemptionDate?: string;
            /**
             * Format: date
             * @description Last day on which days can be used.
             * @example 2026-03-02
             */
            windowEndDate?: string;
            /**
             * Format: date
             * @description Until when the days used are counted: a month end, refreshed after the first Sunday of the next month.
             * @example 2026-03-02
             */
            countedUntil?: string;
            /**
             * @description `contractDays`: every calendar day of a continuous contract counts. `workedDays`: the days worked. A setting of the gateway.
             * @enum {string}
             */
            dayCount?: "contractDays" | "workedDays";
            /**
             * Format: int64
             * @description Days exempted at all centres together.
             */
            usedDays?: number;
            /**
             * Format: int64
             * @description Days left on `countedUntil`; 0 after the window.
             */
            remainingDays?: number;
            /** @description True when nothing is left. */
            isExhausted?: boolean;
            /** @description What is still to be counted, up to the present month, by the contracts in Dimona. Empty when nothing is left. */
            monthsToCount?: components["schemas"]["ExemptionMonth"][];
            /** @description What to know at once; code list `incomeExemptionAlerts`. */
            alerts?: components["schemas"]["CodedValue"][];
            /** @description The exemptions with their amounts of the day. The counter above is that of the kinds that count days. */
            kinds?: components["schemas"]["IncomeExemptionKind"][];
        };
        /** @description One of the exemptions of art. 35, with its amount. */
        IncomeExemptionKind: {
            /** @description Code list `incomeExemptionKinds`. Which one holds is the decision of the centre. */
            kind: components["schemas"]["CodedValue"];
            /** @description Net income that is exempt at most, on the day of the consultation. */
            amount: components["schemas"]["EuroAmount"];
            /**
             * @description For which time the amount is.
             * @enum {string}
             */
            per: "month" | "year";
            /** @description True when the amount is computed from the index, and not seen published. */
            isDerived: boolean;
            /**
             * Format: date
             * @description First day of the amount.
             * @example 2026-03-02
             */
            validFrom: string;
            /** @description False: it has no counter of days. */
            countsDays: boolean;
            /**
             * Format: int64
             * @description How many months it lasts, once in a lifetime. Absent when not limited so.
             */
            months?: number;
        };
        /**
         * @description yyyy-mm-dd, yyyy-mm-00 or yyyy-00-00
         * @example 1955-00-00
         */
        IncompleteDate: string;
        /** @description The increased intervention (BIM status), with its period. */
        IncreasedInterventionSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /**
             * Format: date
             * @description First day, as the source gives it.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, as the source gives it; it may lie in the future. Absent when the source gives none.
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /** @description Days of a quarter on which the fund covered a risk. */
        IndemnityPeriod: {
            /** @description Quarter of the attestation. */
            quarter: components["schemas"]["YearQuarter"];
            /** @description True in the attestation of the running quarter: it may still change. Absent when the source does not say. */
            isProvisional?: boolean;
            /** @description True when the attestation was cancelled: nothing in it holds. Absent when the source does not say. */
            isCanceled?: boolean;
            /**
             * Format: date
             * @description First day, in the quarter.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, in the quarter. Absent when it goes on.
             * @example 2026-03-02
             */
            endDate?: string;
            /**
             * Format: date
             * @description First day of the risk, before interruptions and before the quarter.
             * @example 2026-03-02
             */
            initialStartDate?: string;
            /**
             * Format: date
             * @description First day of invalidity. Absent when there is none.
             * @example 2026-03-02
             */
            invalidityStartDate?: string;
            /** @description Whether and how it ended, `0` when it goes on; code list `incapacityExits`. */
            exit?: components["schemas"]["CodedValue"];
        };
        /**
         * @example {
         *       "informedOn": "2026-03-02",
         *       "informedWay": "form"
         *     }
         */
        Informed: {
            /**
             * Format: date
             * @description Day on which the person was told that personal data will be processed.
             * @example 2026-03-02
             */
            informedOn: string;
            /**
             * @description `form`: on the form of the application.
             * @enum {string}
             */
            informedWay: "orally" | "writing" | "form";
        };
        /** @description One thing that is wrong with an input. Its value is never repeated. */
        InputIssue: {
            /** @description Stable URN of the type of issue. */
            type: string;
            /** @description For engineers, in English. */
            title?: string;
            /** @description What is wrong. */
            detail?: string;
            /**
             * @description Where the input is.
             * @enum {string}
             */
            in: "body" | "header" | "path" | "query";
            /** @description Which one, e.g. `proofOfIdentity.birthDate`; empty for all of it. */
            name: string;
            /** @description The number that took the place of a replaced one. */
            replacedBy?: string;
        };
        /** @description What a centre did for one person, by the number of the file in a sample. Nothing that a source answered, and neither name nor number of anybody, is in it. */
        InspectedFile: {
            /** Format: uuid */
            inspectionId: string;
            /** @description Of the mandate. */
            reference: string;
            /**
             * Format: int64
             * @description Of the file in the sample, from 1.
             */
            number: number;
            /**
             * Format: int64
             * @description Files of the sample.
             */
            files: number;
            /** InspectedFileCentre */
            centre: {
                enterpriseNumber: components["schemas"]["EnterpriseNumber"];
                name?: string;
            };
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            to: string;
            /**
             * Format: date
             * @description Last day on which it can be opened.
             * @example 2026-03-02
             */
            lastDay: string;
            /** Format: date-time */
            readAt: string;
            /** @description What is missing, then what was late, then what else should be looked at. */
            findings: {
                /** @enum {string} */
                category: "missing" | "late" | "noted";
                code: string;
                text: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId?: string;
                /**
                 * Format: date
                 * @description The last day on which it would have been in time.
                 * @example 2026-03-02
                 */
                day?: string;
                /**
                 * Format: int64
                 * @description Days too late.
                 */
                days?: number;
                streams?: components["schemas"]["WordedCode"][];
                deadline?: components["schemas"]["WordedCode"];
                /** Format: int64 */
                count?: number;
                legalBasis?: string;
            }[];
            integrations: {
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                qualityCode: components["schemas"]["WordedCode"];
                caseReference: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                applicationDate: string;
                /** Format: date-time */
                registeredAt: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                informedOn?: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                startDate: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                endDate: string;
                state: components["schemas"]["WordedCode"];
                /** Format: date-time */
                endedAt?: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                reviewedOn?: string;
                isReview: boolean;
            }[];
            decisions: {
                /**
                 * Format: uuid
                 * @description The one that the decision ended.
                 */
                integrationId: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                decidedOn: string;
                /** Format: date-time */
                enteredAt: string;
                outcome: components["schemas"]["WordedCode"];
                /** @description Of this person. */
                newCodes: components["schemas"]["WordedCode"][];
            }[];
            consultations: {
                /** Format: date-time */
                at: string;
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                stream: components["schemas"]["WordedCode"];
                qualityCode: components["schemas"]["WordedCode"];
                role: components["schemas"]["WordedCode"];
                outcome: components["schemas"]["WordedCode"];
                ruleCode?: string;
            }[];
            /** @description True when there are more consultations than are shown. */
            isCut: boolean;
            notConsulted: {
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                qualityCode: components["schemas"]["WordedCode"];
                stream: components["schemas"]["WordedCode"];
                condition?: components["schemas"]["WordedCode"];
                rule: components["schemas"]["AssessmentRule"];
            }[];
            observations: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                date: string;
                kind: components["schemas"]["WordedCode"];
                item: components["schemas"]["WordedCode"];
                outcome: components["schemas"]["WordedCode"];
                isWithdrawn: boolean;
            }[];
            steps: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                doneOn: string;
                /** Format: date-time */
                recordedAt: string;
                step: components["schemas"]["WordedCode"];
                deadline?: components["schemas"]["WordedCode"];
            }[];
            deadlines: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                dueOn: string;
                deadline: components["schemas"]["WordedCode"];
                state: components["schemas"]["WordedCode"];
                legalBasis: string;
            }[];
            /** @description Flags of the supervisor about the person, raised within the mandate. */
            flags: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                raisedOn: string;
                aid: components["schemas"]["WordedCode"];
                crossing: components["schemas"]["WordedCode"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                dueOn: string;
                state: components["schemas"]["WordedCode"];
                feedback?: components["schemas"]["WordedCode"];
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                feedbackOn?: string;
                /** @description Where the centre says that its proof is. */
                proofReference?: string;
            }[];
            signals: {
                /** Format: date-time */
                foundAt: string;
                signal: components["schemas"]["WordedCode"];
                state: components["schemas"]["WordedCode"];
            }[];
        };
        /** @description A mandate to read a sample of the files of a centre. */
        Inspection: {
            /** Format: uri */
            href: string;
            /** Format: uuid */
            inspectionId: string;
            /** @description By which supervisor and centre know the mandate. */
            reference: string;
            /** @description The centre that is inspected. */
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            to: string;
            /** @description Empty: whatever the code. */
            qualityCodes: number[];
            /** Format: int64 */
            sampleSize: number;
            /**
             * Format: int64
             * @description Files that the sample is drawn from.
             */
            candidates: number;
            /** @description SHA-256 over their list. It is in the evidence since before the sample was known. */
            candidatesHash: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: uuid
             * @description Entry of the evidence that committed to the list.
             */
            entryId: string;
            /**
             * @description `requested`: the sample is not drawn yet. `drawn`: its files open. `ended`: they do not any more.
             * @enum {string}
             */
            state: "requested" | "drawn" | "ended";
            /**
             * DrawnSample
             * @description Absent until there is such a checkpoint: at most `CHECKPOINT_SECONDS` later.
             */
            drawing?: {
                /** Format: date-time */
                drawnAt: string;
                /**
                 * Format: date
                 * @description Last day on which a file opens.
                 * @example 2026-03-02
                 */
                lastDay: string;
                /**
                 * Format: int64
                 * @description Files of the sample: number 1 to this.
                 */
                files: number;
                /** @description From the checkpoint and the entry: nobody could choose it. */
                seed: string;
                /** @description The first kept checkpoint (C2SP tlog-checkpoint) that has the entry. */
                checkpoint: string;
            };
        };
        /** @description Everything by which anybody can draw the sample again. */
        InspectionDrawing: {
            /** Format: uuid */
            inspectionId: string;
            seed: string;
            /** @description The list, sorted. A pseudonym is of this inspection alone. */
            candidates: string[];
            /** @description Number 1 first. */
            sample: string[];
            /** @description That the checkpoint of the seed has the entry that committed to the list. */
            proof: components["schemas"]["AccessRecordProof"];
            /** @description What the entry says; its SHA-256 stands in the leaf. */
            entryContent: string;
        };
        /** @description How often something happened in a centre. What never did is absent. */
        InspectionFigure: {
            /** @description The centre. */
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            /** @description Of the Belgian calendar: `2026-03`. Absent for how things stand today. */
            month?: string;
            /** @description What is counted; code list `inspectionFigures`. */
            figure: components["schemas"]["CodedValue"];
            stream?: string;
            qualityCode?: components["schemas"]["CodedValue"];
            /**
             * @description How consultations ended.
             * @enum {string}
             */
            outcome?: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
            /**
             * @description What was refused.
             * @enum {string}
             */
            action?: "register" | "queryIntegrations" | "readIntegration" | "inform" | "end" | "decide" | "readDecision" | "queryDeadlines" | "readDeadlines" | "noteStep" | "noteObservation" | "readObservations" | "readFileAccess" | "queryNotices" | "importFlags" | "queryFlags" | "readFlag" | "giveFlagFeedback" | "sendFlagFeedback" | "receiveMessage" | "openReview" | "integratePerson" | "listStreams" | "consult" | "compileDossier" | "assess" | "noteReason" | "readDossier" | "queryApprovals" | "readApproval" | "approve" | "declineApproval" | "reconcile" | "readReconciliation" | "queryReconciliations" | "queryEvents" | "subscribe" | "querySubscriptions" | "changeSubscription" | "endSubscription" | "queryDeliveries" | "testSubscription" | "redeliver" | "queryAccessRecords" | "readAccessRecord" | "proveAccessRecord" | "queryOwnRecords" | "proveOwnRecord" | "exportAccessRecords" | "countAccessRecords" | "querySignals" | "assessSignal" | "askAboutOwnRecord" | "queryOwnQuestions" | "queryCitizenQuestions" | "answerCitizenQuestion" | "extendCitizenQuestion" | "withholdRecord" | "liftWithholding" | "queryWithholdings" | "queryInspectionFigures" | "requestInspection" | "readInspection" | "readInspectedFile" | "queryOwnInspections" | "queryInspections";
            /** @description The rule that refused it. */
            ruleCode?: string;
            /**
             * @description Code list `signalRules`.
             * @enum {string}
             */
            signal?: "manyRegistrations" | "unrelatedPersonsInCase" | "manyPersonsInCase" | "unusedRegistrations" | "undecidedInquiries" | "outsideHours" | "outsideTerritory" | "failedProofs";
            /**
             * @description What the officer of the centre found.
             * @enum {string}
             */
            signalState?: "new" | "grown" | "explained" | "misuse" | "underInvestigation";
            /**
             * @description What is overdue: code list `deadlineKinds`.
             * @enum {string}
             */
            deadline?: "forwarding" | "decision" | "inquiryEnd" | "notification" | "a036" | "payment" | "individualProject" | "homeVisit" | "review" | "debtMediationReview" | "periodEnd" | "maintenanceInquiryEnd";
            /**
             * Format: int64
             * @description Absent when it is small: see `fewerThan`.
             */
            count?: number;
            /**
             * Format: int64
             * @description The count is at least 1 and smaller than this. How many it is could point to a person.
             */
            fewerThan?: number;
        };
        /**
         * @example {
         *       "enterpriseNumber": "1999000150",
         *       "from": "2026-01",
         *       "to": "2026-03"
         *     }
         */
        InspectionFigureQuery: {
            /** @description The centre; all of them, for one month, when left out. */
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /**
             * @description First month, of the Belgian calendar: `2026-01`.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Last month, included; at most 12 months.
             * @example 2026-03
             */
            to: string;
        };
        InspectionFigures: {
            items: components["schemas"]["InspectionFigure"][];
        };
        InspectionPage: {
            items: components["schemas"]["SeenInspection"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        InspectionQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /**
         * @example {
         *       "reference": "INSP-2026-014",
         *       "enterpriseNumber": "1999000150",
         *       "from": "2026-01-01",
         *       "to": "2026-12-31",
         *       "sampleSize": 10
         *     }
         */
        InspectionRequest: {
            /** @description By which supervisor and centre know the mandate. The persons see it: it names nobody. */
            reference: string;
            /** @description The centre that is inspected. */
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            /**
             * Format: date
             * @description First day of the period.
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @description Last day of it, included.
             * @example 2026-03-02
             */
            to: string;
            /** @description Only files under one of these codes. */
            qualityCodes?: number[];
            /**
             * Format: int32
             * @description Files to draw; `INSPECTION_FILES` at most.
             */
            sampleSize: number;
        };
        /** @description To know whether the person is insured and has the BIM status */
        InsurabilityAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "insurability";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * InsurabilityAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * InsurabilityAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description The days that were asked; nothing is known of other days. */
                observations?: components["schemas"]["InsurabilityObservation"][];
                /** @description Insuring organization (OA). */
                insuringOrganizations?: components["schemas"]["InsuringOrganizationSeen"][];
                /** @description Right to reimbursement of care. */
                reimbursementRights?: components["schemas"]["InsuranceRightSeen"][];
                /** @description CT1 and CT2. */
                insurabilityCodes?: components["schemas"]["InsurabilityCodesSeen"][];
                /** @description Complementary insurance of the mutuality. */
                complementaryInsurances?: components["schemas"]["InsuranceRightSeen"][];
                /** @description The periods of `insurabilityCodes`, each once, whatever was between two days asked. */
                holderCodePeriods?: components["schemas"]["HolderCodePeriod"][];
                /** @description Increased intervention (BIM). */
                increasedInterventions?: components["schemas"]["IncreasedInterventionSeen"][];
                /** @description Third-party payer arrangement. */
                thirdPartyPayers?: components["schemas"]["InsuranceRightSeen"][];
                /** @description Maximum billing (MAF). */
                maximumCharges?: components["schemas"]["MaximumChargeSeen"][];
                /** @description The years of `maximumCharges`, each once per organization. A year that is not here is not denied. */
                maximumChargeYears?: components["schemas"]["MaximumChargeYear"][];
                /** @description Global medical file (GMD). */
                globalMedicalFiles?: components["schemas"]["GlobalMedicalFileSeen"][];
                /** @description Medical house. */
                medicalHouses?: components["schemas"]["MedicalHouseSeen"][];
            };
        };
        /** @description The codes of insurability (CT1 and CT2). */
        InsurabilityCodesSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /** @description At which organization. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
            /** @description CT1. */
            firstCode?: components["schemas"]["HolderCode"];
            /** @description CT2; it has no effect on prices since 2008. */
            secondCode?: components["schemas"]["HolderCode"];
            /**
             * Format: date
             * @description First day, as the source gives it.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, as the source gives it; it may lie in the future. Absent when the source gives none.
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /** @description What came of the question about one day. */
        InsurabilityObservation: {
            /**
             * Format: date
             * @description The day that was asked.
             * @example 2026-03-02
             */
            date: string;
            /**
             * @description What this source answered. `unknown`: it did not answer; it may well have data.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown";
        };
        /** @description Whether there was a right. */
        InsuranceRightSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /** @description Which organization says so. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
            /** @description What the source wrote, when it is neither yes nor no. */
            sourceValue?: string;
        };
        /** @description A mutuality or fund of the compulsory health insurance. */
        InsuringOrganization: {
            /** @description Number, three digits; code list `insuringOrganizations`, which is open. For a year of maximum billing any text. */
            organization: components["schemas"]["CodedValue"];
            /** @description National union, by the first digit; code list `mutualityUnions`. */
            union?: components["schemas"]["CodedValue"];
        };
        /** @description Where the person was insured. */
        InsuringOrganizationSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /** @description Which organization says so. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
        };
        Integration: {
            /** Format: uri */
            href: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /** @description Absent for software without a person. */
            ssin?: components["schemas"]["Ssin"];
            qualityCode: components["schemas"]["CodedValue"];
            /** @description Absent for software without a person. */
            caseReference?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            applicationDate: string;
            /**
             * Format: date
             * @description Day on which the person was told that personal data will be processed; absent while that has not happened.
             * @example 2026-03-02
             */
            informedOn?: string;
            /** @enum {string} */
            informedWay?: "orally" | "writing" | "form";
            /**
             * @description Kind of proof the centre saw.
             * @enum {string}
             */
            proofOfIdentity: "identityCardNumber" | "personData";
            period: components["schemas"]["Period"];
            /**
             * Format: int64
             * @description Days it still opens streams, today included; absent when it opens none.
             */
            daysLeft?: number;
            /**
             * @description Only `active` opens streams, within the period. `ending`: closed here, not yet confirmed by the Bank.
             * @enum {string}
             */
            state: "registering" | "active" | "failed" | "ending" | "ended";
            /** @description `endingSoon`: take a decision or a review. `registeredElsewhere`: another centre has the person registered in the same period. `notInformed`: the person was not told yet. `died`: the person has died, as far as the centre knows. `householdMemberDied`: somebody in the person’s household has. */
            warnings: ("died" | "householdMemberDied" | "endingSoon" | "registeredElsewhere" | "notInformed" | "registeredLate")[];
            /** @description Who else has the person registered in the same period, as the Crossroads Bank told last. Absent for software without a person. */
            registeredElsewhere?: components["schemas"]["Registration"][];
            /**
             * Format: date
             * @description Day on which the Bank told of them last: at the registration, at a later one of the same person, or at the nightly comparison. Absent when there is nobody else.
             * @example 2026-03-02
             */
            elsewhereSeenOn?: string;
            /** @description Day on which the person died, as a stream showed it to the centre. Absent when the day is not known: then `warnings` says that the person died. Absent for software without a person. */
            diedOn?: components["schemas"]["IncompleteDate"];
            /** @description Absent for software without a person. */
            registeredBy?: string;
            /** Format: date-time */
            registeredAt: string;
            /** Ending */
            ended?: {
                /** Format: date-time */
                at: string;
                /** @description Absent for software without a person. */
                by?: string;
                /** @description Absent for software without a person. */
                reason?: string;
            };
            /** @description Ticket of the Crossroads Bank for the registration. */
            ticketCbss?: string;
            /**
             * Format: uri
             * @description The integration of the applicant in whose file this one is, and with which it ends.
             */
            applicant?: string;
            /** @description Why it was made, in the centre’s words. Absent for software without a person. */
            registrationReason?: string;
            /**
             * Format: date
             * @description Day of the last review, for a code that is reviewed in place.
             * @example 2026-03-02
             */
            reviewedOn?: string;
            /**
             * Format: uri
             * @description The integration this one follows on, by a decision or by a review.
             */
            previous?: string;
            /**
             * Review
             * @description Present when it was opened for a review, or reviewed in place: the last one.
             */
            review?: {
                /** @enum {string} */
                reason: "periodicReview" | "newElement" | "changedHousehold" | "requestOfPerson";
                remark?: string;
            };
            /**
             * DecisionState
             * @description The decision that ends it, and how far the change of code is.
             */
            decision?: {
                /** Format: uri */
                href: string;
                /**
                 * @description `failing`: the Crossroads Bank was asked in vain; it is asked again until it confirms.
                 * @enum {string}
                 */
                state: "pending" | "done" | "failing";
            };
            /** @description Messages of the Crossroads Bank because of which its review is due, newest first; `/notices/query` says more. Absent for software without a person. */
            reviewsDue?: components["schemas"]["ReviewDue"][];
            /**
             * Format: uri
             * @description Which streams this integration opens.
             */
            streams: string;
        };
        /**
         * @example {
         *       "reason": "no longer aided"
         *     }
         */
        IntegrationEnding: {
            /** @description Why the integration ends, e.g. “no longer aided”. */
            reason: string;
            /** @description Members of the household who do not end with the applicant. A maintenance debtor always does. When it is left out: `[]`. */
            leftOut?: string[];
        };
        /** @description To follow the path of the person at the social institutions and between centres, and to avoid overlap */
        IntegrationHistoryAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "integrationHistory";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * IntegrationHistoryAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * IntegrationHistoryAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Registrations by other centres, those that run first, then newest first. Empty when no other centre knows the person; absent when the directory did not answer. */
                otherCentres?: components["schemas"]["CentreRegistration"][];
                /** @description Registrations by the own centre, in the same order. Absent when the directory did not answer. */
                ownCentre?: components["schemas"]["CentreRegistration"][];
                /** @description The period of `otherCentres` and `ownCentre`: a registration outside of it is not in them. Absent when the directory did not answer. */
                centresPeriod?: components["schemas"]["IntegrationHistoryPeriod"];
                /** @description The period of `sectors`: the whole trajectory since 1990 unless another one was asked. Absent when the directory did not answer. */
                sectorsPeriod?: components["schemas"]["IntegrationHistoryPeriod"];
                /** @description Other sectors of the network that know the person. Empty when none does; absent when the directory did not answer. */
                sectors?: components["schemas"]["NetworkSector"][];
            };
        };
        /** @description The days that a directory was asked for. */
        IntegrationHistoryPeriod: {
            /**
             * Format: date
             * @description First day.
             * @example 2026-03-02
             */
            startDate: string;
            /**
             * Format: date
             * @description Last day, included.
             * @example 2026-03-02
             */
            endDate: string;
        };
        /**
         * @description The integration is not in a state that allows this.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:integrationNotActive",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:integrationNotActive",
         *       "title": "Integration Not Active",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        IntegrationNotActiveProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:integrationNotActive";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: uuid
             * @description The integration that is not, when another one.
             */
            integrationId?: string;
        };
        /** @description The days that a registration elsewhere has in common with the integration of this consultation. */
        IntegrationOverlap: {
            /**
             * Format: date
             * @description First day in common.
             * @example 2026-03-02
             */
            startDate: string;
            /**
             * Format: date
             * @description Last day in common.
             * @example 2026-03-02
             */
            endDate: string;
            /**
             * Format: int64
             * @description Number of days in common, both included.
             */
            days: number;
        };
        IntegrationPage: {
            items: components["schemas"]["Integration"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
            /**
             * Format: int64
             * @description How many were left out because what is kept of them was changed outside the gateway: tell the administrator. Absent when there are none.
             */
            withheld?: number;
        };
        /** @description Individualized project for social integration (GPMI, PIIS). */
        IntegrationProject: {
            /** @description False: no subsidy for an individualized project is known. Absent: the source does not say. */
            hasSubsidy?: boolean;
            /** @description The subsidized period. */
            period?: components["schemas"]["IntegrationProjectPeriod"];
            /** @description For when the subsidy could be extended, by one year. */
            possibleExtension?: components["schemas"]["IntegrationProjectPeriod"];
            /** @description Attestations of projects, newest first. */
            attestations: components["schemas"]["CentreAttestation"][];
        };
        /** @description Days for which an integration project is subsidized. */
        IntegrationProjectPeriod: {
            /**
             * Format: date
             * @description First day.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /**
         * @example {
         *       "running": true,
         *       "pageSize": 20
         *     }
         */
        IntegrationQuery: {
            ssin?: components["schemas"]["Ssin"];
            /** Format: int32 */
            qualityCode?: number;
            /**
             * @description The centre’s own reference of the case.
             * @example CASE-1
             */
            caseReference?: string;
            /** @description true: only those that open streams today. */
            running?: boolean;
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /**
         * @example {
         *       "ssin": "94641220613",
         *       "qualityCode": 1,
         *       "caseReference": "CASE-1",
         *       "applicationDate": "2026-03-02",
         *       "informedOn": "2026-03-02",
         *       "proofOfIdentity": {
         *         "familyName": "Vermeersch",
         *         "givenName": "Nele Godelieve",
         *         "birthDate": "1994-04-12"
         *       }
         *     }
         */
        IntegrationRegistration: {
            ssin: components["schemas"]["Ssin"];
            /**
             * Format: int32
             * @description By hand only 1 (inquiry), 7 (debt mediation) and 30 (maintenance debtor).
             */
            qualityCode: number;
            /**
             * Format: uuid
             * @description Integration of the applicant in whose file the person belongs, and with which this one ends: required for 30, for a member of the household under 1 when the case has several applications.
             */
            applicantIntegrationId?: string;
            /** @description true: the person applies too. Otherwise somebody under 1, in a case that has an application already, is a member of that household. */
            ownApplication?: boolean;
            /**
             * @description The centre’s own reference of the case; beside an applicant it can be left out.
             * @example CASE-1
             */
            caseReference?: string;
            /**
             * Format: date
             * @description Day of the application for aid; the period starts here. Further back than some days it needs a `reason`.
             * @example 2026-03-02
             */
            applicationDate: string;
            /** @description Why, in words: required for 7, for an application that lies far back, for a debtor or a member of a known household whom no stream names, and for a person who has died, as far as the centre knows. It is kept encrypted. */
            reason?: string;
            /**
             * Format: date
             * @description Day on which the person was told that personal data will be processed; it can be given later.
             * @example 2026-03-02
             */
            informedOn?: string;
            /**
             * @description How the person was told; goes with `informedOn`.
             * @enum {string}
             */
            informedWay?: "orally" | "writing" | "form";
            proofOfIdentity: components["schemas"]["ProofOfIdentity"];
        };
        /**
         * @description The centre already has this person registered under this code; `integrationId` names the running integration.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:integrationRunning",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:integrationRunning",
         *       "title": "Integration Already Running",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "integrationId": "01890000-0000-7000-8000-000000000000",
         *       "integrationState": "active"
         *     }
         */
        IntegrationRunningProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:integrationRunning";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: uuid
             * @description The integration that runs.
             */
            integrationId: string;
            /** @enum {string} */
            integrationState: "registering" | "active" | "ending";
        };
        /**
         * @description The access token is not one this gateway accepts: wrong issuer, audience, signature or claims.
         * @example {
         *       "type": "urn:problem-type:belgif:invalidAccessToken",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:invalidAccessToken",
         *       "title": "Invalid Access Token",
         *       "status": 401,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        InvalidAccessTokenProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:invalidAccessToken";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 401;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description An address in Belgium. */
        JobSeekerAddress: {
            /** @description Street, as the service has it. */
            streetName?: string;
            /** @description Code of the street in the municipality. */
            streetCode?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description Box number. */
            boxNumber?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description Municipality, as the service writes it. */
            municipalityName?: string;
            /** @description Code of the municipality, its NIS code as far as is known. */
            municipalityCode?: string;
        };
        /** @description To know whether the person is registered as a job seeker */
        JobSeekerAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "jobSeeker";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * JobSeekerAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * JobSeekerAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description What each employment service answered. One that failed is `unknown`, not empty. */
                services?: components["schemas"]["JobSeekerService"][];
                /** @description Registrations over all services, the one that began last first. */
                registrations?: components["schemas"]["JobSeekerRegistration"][];
                /** @description How the services reach the person. */
                contacts?: components["schemas"]["JobSeekerContact"][];
            };
        };
        /** @description How a service reaches the person; told by the person, and not checked with the National Register. */
        JobSeekerContact: {
            /** @description Code list `publicEmploymentServices`. */
            service: components["schemas"]["CodedValue"];
            address?: components["schemas"]["JobSeekerAddress"];
            /** @description An address abroad, as one text. */
            foreignAddress?: string;
            /** @description Two at most. */
            phoneNumbers: components["schemas"]["JobSeekerPhoneNumber"][];
            /** @description As the person gave it. */
            emailAddress?: string;
            /**
             * Format: date-time
             * @description When the service last changed these data.
             */
            updatedAt?: string;
        };
        /** @description A telephone number. */
        JobSeekerPhoneNumber: {
            /** @description As the person gave it. */
            number: string;
            /** @description False for a mobile phone. Absent when the source does not say it. */
            isFixedLine?: boolean;
        };
        /** @description A registration as a job seeker at one service. */
        JobSeekerRegistration: {
            /** @description Code list `publicEmploymentServices`. */
            service: components["schemas"]["CodedValue"];
            /**
             * Format: date-time
             * @description When the registration began. The service never says an end.
             */
            registeredSince?: string;
            /** @description Whether no registration began later, at any service. Absent when a service that did not answer may have a later one. */
            isLatest?: boolean;
            /** @description Categories of the service: its name and three digits; code list `jobSeekerLocalCategories`. */
            categories: components["schemas"]["CodedValue"][];
            /** @description Categories of the National Employment Office; code list `jobSeekerFederalCategories`. */
            federalCategories: components["schemas"]["CodedValue"][];
            /**
             * Format: date
             * @description Date that the service keeps for the statistics of Eurostat, as the source gives it.
             * @example 2026-03-02
             */
            eurostatDate?: string;
        };
        /** @description One of the public employment services and what it answered. */
        JobSeekerService: {
            /** @description Code list `publicEmploymentServices`. */
            service: components["schemas"]["CodedValue"];
            /**
             * @description What this source answered. `unknown`: it did not answer; it may well have data.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown";
            /** @description How the service follows the person; code list `jobSeekerFollowUps`. */
            followUp: components["schemas"]["CodedValue"];
            /**
             * Format: date-time
             * @description When the last registration at this service began.
             */
            registeredSince?: string;
        };
        /** @description A decision of a court. */
        Judgement: {
            /** @description True for a court abroad. */
            isForeign: boolean;
            /** @description Date of the decision. */
            date?: components["schemas"]["IncompleteDate"];
            /** @description Kind of court. */
            court?: components["schemas"]["CodedValue"];
            /** @description The court. */
            courtName?: components["schemas"]["CodedValue"];
            /** @description Belgian municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code, for a place abroad. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place as a text, mostly abroad. */
            placeName?: string;
        };
        /** @description A declaration of legal cohabitation, or its end as an item of its own. */
        LegalCohabitation: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "123";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /**
             * @description Declaration of cohabitation, or its end.
             * @enum {string}
             */
            kind: "declaration" | "cessation" | "unknown";
            /** @description The partner. */
            partner?: components["schemas"]["RelatedPerson"];
            /** @description Belgian municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code, for a place abroad. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place as a text, mostly abroad. */
            placeName?: string;
            /** @description When the declaration was registered. */
            registrationDate?: components["schemas"]["IncompleteDate"];
            /** @description Notary of the agreement. */
            notaryName?: string;
            /** @description Where the notary is. */
            notaryPlace?: components["schemas"]["RegisterPlace"];
            /** @description Why it ended; code list `cohabitationEndReasons`. */
            reason?: components["schemas"]["CodedValue"];
            /** @description When the end was notified. */
            notificationDate?: components["schemas"]["IncompleteDate"];
            /** @description Where the end was notified. */
            notificationPlace?: components["schemas"]["RegisterPlace"];
            judgement?: components["schemas"]["Judgement"];
        };
        /** @description Legal domicile where it differs from the main residence. */
        LegalResidence: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "027";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description The domicile. */
            text?: string;
        };
        /** @description The living wage (law of 26 May 2002), step by step. It helps the inquiry and decides nothing. */
        LivingWage: {
            /**
             * @description `known`: it is this, whatever else is not known. `atMost`: something is not known, which can only lower it. `unknown`: not even the category or its amount is known.
             * @enum {string}
             */
            state: "known" | "atMost" | "unknown";
            /**
             * @description What the known resources rest on: streams, declarations only, or both.
             * @enum {string}
             */
            basis: "found" | "declared" | "mixed";
            category: components["schemas"]["LivingWageCategory"];
            amountOfCategory?: components["schemas"]["LivingWageCategoryAmount"];
            /** @description The means of the applicant, in the order of the law. */
            steps: components["schemas"]["LivingWageStep"][];
            /** @description Everybody else of the household. */
            cohabitants: components["schemas"]["LivingWageCohabitant"][];
            resources: components["schemas"]["LivingWageLimits"];
            generalExemption?: components["schemas"]["LivingWageGeneralExemption"];
            deducted: components["schemas"]["LivingWageDeducted"];
            /** @description Absent when the state is `unknown`. */
            livingWage?: components["schemas"]["LivingWageAmounts"];
            /** @description Other results, where a point is not settled and the result differs. */
            variants: components["schemas"]["LivingWageVariant"][];
            /** @description Absent when no income could be exempt. */
            exemption?: components["schemas"]["LivingWageExemption"];
            /** @description What is not known. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description The living wage. */
        LivingWageAmounts: {
            /** @description A year; at most this when the state is `atMost`. */
            perYear: components["schemas"]["EuroAmount"];
            /** @description A month; at most this when the state is `atMost`. */
            perMonth: components["schemas"]["EuroAmount"];
            /** @description The month in which the aid begins. */
            firstMonth?: components["schemas"]["LivingWageMonth"];
            /** @description The month in which the aid ends. */
            lastMonth?: components["schemas"]["LivingWageMonth"];
            /** @description Present when an income is of a part of the month. */
            partMonth?: components["schemas"]["LivingWagePartMonth"];
            /** @description A month at least, with `atMost` and when a limit is known. */
            atLeastPerMonth?: components["schemas"]["EuroAmount"];
            /** @description True when it is less than the amount of the category, and not nothing. */
            isComplementary: boolean;
        };
        /** @description The category, proposed from the household or chosen. */
        LivingWageCategory: {
            /**
             * @description The one that counts: the chosen one, else the proposed one. Absent while it is unknown.
             * @enum {string}
             */
            category?: "1" | "2" | "3";
            /**
             * @description The one that follows from the household.
             * @enum {string}
             */
            proposed?: "1" | "2" | "3";
            /** @description True when the social worker chose it. */
            isChosen: boolean;
            title?: components["schemas"]["LocalizedString"];
            rule: components["schemas"]["AssessmentRule"];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known. */
            missing: components["schemas"]["AssessmentMissing"][];
            wouldChange: components["schemas"]["LivingWageCategoryChange"][];
        };
        /** @description The amount of the category on the day. */
        LivingWageCategoryAmount: {
            perYear: components["schemas"]["EuroAmount"];
            perMonth: components["schemas"]["EuroAmount"];
            rule: components["schemas"]["AssessmentRule"];
        };
        /** @description What would change the category. */
        LivingWageCategoryChange: {
            /**
             * @description What would change it.
             * @enum {string}
             */
            code: "noSharedHousehold" | "registerDiffers" | "observationContradicts" | "childComesOfAge";
            /**
             * @description To which; absent when that is open.
             * @enum {string}
             */
            category?: "1" | "2" | "3";
            /**
             * Format: date
             * @description From when.
             * @example 2026-03-02
             */
            date?: string;
            text: components["schemas"]["LocalizedString"];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
        };
        /** @description Somebody of the household. The amounts are the means, before the amount of category 1 is taken off. */
        LivingWageCohabitant: {
            /**
             * Format: int64
             * @description Index in `declared.household`; absent for somebody of the register only.
             */
            member?: number;
            /**
             * Format: uuid
             * @description The integration of the person, where one is known.
             */
            integrationId?: string;
            /**
             * @description How the person stands to the applicant.
             * @enum {string}
             */
            relation?: "partner" | "child" | "parent" | "grandparent" | "grandchild" | "parentInLaw" | "childInLaw" | "formerSpouse" | "sibling" | "otherRelative" | "unrelated";
            /**
             * @description Whether the means count.
             * @enum {string}
             */
            state: "counted" | "notCounted" | "uncertain";
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "countsByLaw" | "singleByChoice" | "sharesNoHousehold" | "hasLivingWage" | "neverCounts" | "isMinor" | "marriageEnded" | "waived" | "relationUnknown" | "ageUnknown" | "marriageUnknown";
            /** @description The reason in words. */
            text: components["schemas"]["LocalizedString"];
            /** @description A year, when it is known exactly. */
            perYear?: components["schemas"]["EuroAmount"];
            /** @description A year at least, when it is not known exactly. */
            atLeast?: components["schemas"]["EuroAmount"];
            /** @description A year at most, when it is not known exactly and a limit is known. */
            atMost?: components["schemas"]["EuroAmount"];
            /** @description The means of the person. */
            steps: components["schemas"]["LivingWageStep"][];
            rule: components["schemas"]["AssessmentRule"];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description What is taken off the amount of the category, a year. */
        LivingWageDeducted: {
            /** @description A year, when it is known exactly. */
            perYear?: components["schemas"]["EuroAmount"];
            /** @description A year at least, when it is not known exactly. */
            atLeast?: components["schemas"]["EuroAmount"];
            /** @description A year at most, when it is not known exactly and a limit is known. */
            atMost?: components["schemas"]["EuroAmount"];
            /** @description A month, when it is known exactly. */
            perMonth?: components["schemas"]["EuroAmount"];
        };
        /** @description The exemption for income from work or training, and its days. */
        LivingWageExemption: {
            /**
             * @description As the centre grants it; absent while it has not settled it.
             * @enum {string}
             */
            kind?: "ordinary" | "student" | "artist" | "shortageJob";
            /** @description Net income that is exempt at most. */
            amount?: components["schemas"]["EuroAmount"];
            /** @enum {string} */
            per?: "month" | "year";
            /** @description False: it has no counter of days. */
            countsDays: boolean;
            /**
             * Format: date
             * @description First day of the window.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day of the window.
             * @example 2026-03-02
             */
            endDate?: string;
            /**
             * Format: int64
             * @description Days left before the month. Absent when unknown.
             */
            remainingBefore?: number;
            /**
             * Format: int64
             * @description Days of the month to take into account. Absent when unknown.
             */
            monthDays?: number;
            /**
             * Format: int64
             * @description Those that are exempt. Absent when unknown.
             */
            exemptDays?: number;
            /**
             * Format: int64
             * @description Days left after the month. Absent when unknown.
             */
            remainingDays?: number;
            /** @description What to know at once. */
            alerts: {
                /** @enum {string} */
                code: "exhausted" | "runsOut" | "windowEnds" | "daysUnknown";
                text: components["schemas"]["LocalizedString"];
            }[];
            rule: components["schemas"]["AssessmentRule"];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description The general exemption, a year. */
        LivingWageGeneralExemption: {
            /** @description A year, when it is known exactly. */
            perYear?: components["schemas"]["EuroAmount"];
            /** @description A year at least, when it is not known exactly. */
            atLeast?: components["schemas"]["EuroAmount"];
            /** @description A year at most, when it is not known exactly and a limit is known. */
            atMost?: components["schemas"]["EuroAmount"];
            rule: components["schemas"]["AssessmentRule"];
        };
        /** @description An amount a year, or its limits. */
        LivingWageLimits: {
            /** @description A year, when it is known exactly. */
            perYear?: components["schemas"]["EuroAmount"];
            /** @description A year at least, when it is not known exactly. */
            atLeast?: components["schemas"]["EuroAmount"];
            /** @description A year at most, when it is not known exactly and a limit is known. */
            atMost?: components["schemas"]["EuroAmount"];
        };
        /** @description The living wage of a month with aid for some or all of its days. */
        LivingWageMonth: {
            month: components["schemas"]["YearMonth"];
            /**
             * Format: date
             * @description First day with aid.
             * @example 2026-03-02
             */
            startDate: string;
            /**
             * Format: date
             * @description Last day with aid.
             * @example 2026-03-02
             */
            endDate: string;
            /**
             * Format: int64
             * @description Days with aid.
             */
            days: number;
            /**
             * Format: int64
             * @description By how many days the month is divided.
             */
            daysOfMonth: number;
            /** @description For these days; at most this when the state is `atMost`. */
            amount: components["schemas"]["EuroAmount"];
        };
        /** @description The month in which only some days were worked: the income is made a whole month, then a part again. */
        LivingWagePartMonth: {
            month: components["schemas"]["YearMonth"];
            /**
             * Format: int64
             * @description Days worked.
             */
            days: number;
            /**
             * Format: int64
             * @description Days of the month.
             */
            daysOfMonth: number;
            /** @description What is taken off for these days. */
            counted: components["schemas"]["EuroAmount"];
            /** @description The living wage of the month. */
            livingWage: components["schemas"]["EuroAmount"];
        };
        /** @description A step of the computation. */
        LivingWageStep: {
            /** @description Name of the step, lowerCamelCase. */
            code: string;
            title: components["schemas"]["LocalizedString"];
            /** @description A year, when it is known exactly. */
            perYear?: components["schemas"]["EuroAmount"];
            /** @description A year at least, when it is not known exactly. */
            atLeast?: components["schemas"]["EuroAmount"];
            /** @description A year at most, when it is not known exactly and a limit is known. */
            atMost?: components["schemas"]["EuroAmount"];
            /** @description False for what the law leaves out. */
            counted: boolean;
            /**
             * @description Present for an amount that is taken off the others.
             * @enum {boolean}
             */
            isDeduction?: true;
            /**
             * @description `found`: a stream says it. `declared`: only the applicant says it. `unknown`: nobody does.
             * @enum {string}
             */
            basis: "found" | "declared" | "unknown";
            rule: components["schemas"]["AssessmentRule"];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known. */
            missing: components["schemas"]["AssessmentMissing"][];
            /** @description What the other side says, a year, when declaration and source differ; the step counts the first one. */
            alternative?: components["schemas"]["EuroAmount"];
        };
        /** @description The result when a point that is not settled is read otherwise. */
        LivingWageVariant: {
            code: string;
            title: components["schemas"]["LocalizedString"];
            rule: components["schemas"]["AssessmentRule"];
            /** @description A year; at most this when the state is `atMost`. */
            perYear: components["schemas"]["EuroAmount"];
            /** @description A month; at most this when the state is `atMost`. */
            perMonth: components["schemas"]["EuroAmount"];
            /** @description The month in which the aid begins. */
            firstMonth?: components["schemas"]["LivingWageMonth"];
            /** @description The month in which the aid ends. */
            lastMonth?: components["schemas"]["LivingWageMonth"];
            /** @description Present when an income is of a part of the month. */
            partMonth?: components["schemas"]["LivingWagePartMonth"];
        };
        /** @description A text by language (ISO 639-1; `und` when not determined). */
        LocalizedString: {
            nl?: string;
            fr?: string;
            de?: string;
            en?: string;
            /** @description What the source gives without a language, or in another than these. Often the only text; show it where the language of the reader is absent. */
            und?: string;
        };
        /** @description The means of a maintenance debtor beside the federal scale. */
        MaintenanceScale: {
            /**
             * @description `under`: the income that counts does not exceed the threshold; equal is not above. `over`: it does. `unknown`: not enough is known to tell, which opens nothing.
             * @enum {string}
             */
            verdict: "under" | "over" | "unknown";
            /** @description Year of the income: two years before the day, or three while that is missing or does not say enough. */
            incomeYear?: string;
            /**
             * Format: date
             * @description The row of the scale, by the day from which it holds.
             * @example 2026-03-02
             */
            scaleValidFrom?: string;
            /**
             * @description `derived` rows are computed from the index and may differ by 0.02 euro from the official list.
             * @enum {string}
             */
            scaleSource?: "confirmed" | "derived";
            /** @description The threshold of somebody without dependants. */
            base?: components["schemas"]["EuroAmount"];
            /** @description More for each dependant. */
            perDependant?: components["schemas"]["EuroAmount"];
            /**
             * Format: int64
             * @description Persons fiscally dependent, as the assessments that count say; absent when one does not.
             */
            dependants?: number;
            /** @description Up to it nothing is recovered: `base`, and more for each of `dependants`. Absent when these are not known. */
            threshold?: components["schemas"]["EuroAmount"];
            /** @description Net taxable income of the debtor, globally and separately taxed. */
            ownIncome?: components["schemas"]["EuroAmount"];
            /** @description Whether the income of the one who is taxed together with the debtor counts: of a spouse it does, of a legal cohabitant, a former spouse and the applicant it does not. Absent when nobody is, or it is not known. */
            isPartnerCounted?: boolean;
            /** @description The income of the spouse in the same assessment, where it counts. */
            partnerIncome?: components["schemas"]["EuroAmount"];
            /** @description Whether the incomes of both parents of the applicant are added: they are when both live together, married or not, and when they are taxed together as spouses. Absent when there is no other parent in the file, or it is not known. */
            isOtherParentCounted?: boolean;
            /** @description What counts of the other parent, own property included, where it counts. */
            otherParentIncome?: components["schemas"]["EuroAmount"];
            /** @description Cadastral income of the debtor’s own property, not indexed. */
            cadastralIncome?: components["schemas"]["EuroAmount"];
            /** @description What counts of it: nothing up to the limit of the rule book, above it three times the whole. */
            countedCadastralIncome?: components["schemas"]["EuroAmount"];
            /** @description Everything that counts. What `unknownParts` names may come on top; absent when the own income is unknown. */
            countedIncome?: components["schemas"]["EuroAmount"];
            /** @description What is not known, and is not taken for nothing. */
            unknownParts: components["schemas"]["UnknownMeans"][];
            /**
             * Format: int64
             * @description Debtors of the same kinship whom the applicant’s streams named by their number, this one included; others who owe as much make the share smaller.
             */
            debtorsOfEqualRank?: number;
            /** @description The largest part of the aid that may be asked of this debtor, also when the others pay nothing (royal decree of 9 May 1984, art. 11ter); the centre may decide otherwise with reasons. */
            largestShare?: components["schemas"]["Fraction"];
        };
        /** @description A time in which the source may not answer. */
        MaintenanceWindow: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** @description What is said about it. */
            text?: string;
        };
        /** @description The maximum billing (MAF), as it stood on those days. */
        MaximumChargeSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /** @description Years to which it applies, newest first. */
            years?: components["schemas"]["MaximumChargeYear"][];
        };
        /** @description A year to which the maximum billing (MAF) applies. */
        MaximumChargeYear: {
            /** @description Calendar year, yyyy. */
            year: string;
            /** @description Which organization says so. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
        };
        /** @description Registration at a medical house, with its period. */
        MedicalHouseSeen: {
            /**
             * Format: date
             * @description First of the days asked on which this was seen.
             * @example 2026-03-02
             */
            seenFrom: string;
            /**
             * Format: date
             * @description Last of them. What was between two days that were asked is not proven.
             * @example 2026-03-02
             */
            seenTo: string;
            /**
             * @description `right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.
             * @enum {string}
             */
            situation: "right" | "noRight" | "notGiven" | "noData" | "unknown";
            /** @description Which organization says so. */
            insuringOrganization?: components["schemas"]["InsuringOrganization"];
            /**
             * Format: date
             * @description First day, as the source gives it.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, as the source gives it; it may lie in the future. Absent when the source gives none.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description The house gives the care of a doctor. */
            hasDoctor?: boolean;
            /** @description The house gives physiotherapy. */
            hasPhysiotherapist?: boolean;
            /** @description The house gives the care of a nurse. */
            hasNurse?: boolean;
        };
        /**
         * @description A rule refuses this. `ruleCode` names the rule; `reason` says why and what to do, in four languages.
         * @example {
         *       "type": "urn:problem-type:belgif:missingPermission",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:missingPermission",
         *       "title": "Missing Permission",
         *       "status": 403,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "ruleCode": "periodOver",
         *       "reason": {
         *         "nl": "De periode van deze integratie is voorbij. Integreer de persoon opnieuw als het onderzoek of een herziening dat vraagt.",
         *         "fr": "La période de cette intégration est écoulée. Intégrez à nouveau la personne si l’enquête ou une révision l’exige.",
         *         "de": "Der Zeitraum dieser Integration ist abgelaufen. Integrieren Sie die Person erneut, wenn die Untersuchung oder eine Überprüfung es verlangt.",
         *         "en": "The period of this integration is over. Integrate the person again if the inquiry or a review requires it."
         *       },
         *       "policyVersion": "2026-03-01+8030337fd58b"
         *     }
         */
        MissingPermissionProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:missingPermission";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 403;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /** @description The rule that refuses; code list of the rule book at `/refData/policy`. */
            ruleCode: string;
            /** @description Why, and what to do about it. */
            reason: components["schemas"]["LocalizedString"];
            /** @description The law or instruction behind the rule. */
            legalBasis?: string;
            remedy?: components["schemas"]["Remedy"];
            /** @description Version of the rules that decided. */
            policyVersion: string;
            /**
             * Format: date-time
             * @description When the integration ended, if it did.
             */
            endedAt?: string;
            /** @description The comparison with the federal scale, where the means of a debtor decide. */
            scale?: components["schemas"]["MaintenanceScale"];
        };
        /**
         * @description The access token lacks one of `requiredScopes`.
         * @example {
         *       "type": "urn:problem-type:belgif:missingScope",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:missingScope",
         *       "title": "Missing Scope",
         *       "status": 403,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "requiredScopes": [
         *         "scope:pcsw:socialInquiry:consult"
         *       ]
         *     }
         */
        MissingScopeProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:missingScope";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 403;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /** @description The scopes that the access token needs. */
            requiredScopes: string[];
        };
        /** @description A036: a centre attests a living wage to the network. */
        MultifunctionalAttestation: {
            /** @description Number of the attestation. */
            attestationId?: string;
            /** @description Number of the attestation that it corrects. */
            updatesAttestationId?: string;
            /** @description Code list `multifunctionalAttestationStatuses`. */
            status?: components["schemas"]["CodedValue"];
            /** @description True when a later attestation took its place: it no longer counts. */
            isSuperseded: boolean;
            /** @description Which centre attests. */
            centre: components["schemas"]["AttestationCentre"];
            /** @description What is attested; code list `multifunctionalAttestationCategories`. */
            category?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description When it was made.
             * @example 2026-03-02
             */
            createdOn?: string;
            /**
             * Format: date
             * @description First day attested.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day attested.
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /** @description A nationality that the person has beside the other. */
        MultipleNationality: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "032";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Nationality by its NIS code; code list `nationalities`, which is open. */
            nationality?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description A change of name, given names or title of nobility. */
        NameModification: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "013";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description What was changed. */
            type?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description To verify data of the National Register: identity, residence, household, residence status */
        NationalRegisterAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "nationalRegister";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * NationalRegisterAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                identity?: components["schemas"]["RegisterIdentity"];
                /** @description Names, newest first. */
                names?: components["schemas"]["PersonName"][];
                /** @description Pseudonyms, newest first. */
                pseudonyms?: components["schemas"]["Pseudonym"][];
                /** @description Aliases, newest first. */
                aliases?: components["schemas"]["Alias"][];
                /** @description Changes of name, newest first. */
                nameModifications?: components["schemas"]["NameModification"][];
                genderChange?: components["schemas"]["GenderChange"];
                birth?: components["schemas"]["Birth"];
                currentAddress?: components["schemas"]["CurrentAddress"];
                /** @description Municipalities and countries of residence, newest first. */
                residences?: components["schemas"]["Residence"][];
                /** @description Main addresses, newest first. */
                addresses?: components["schemas"]["RegisterAddress"][];
                /** @description Reference addresses, newest first. */
                referenceAddresses?: components["schemas"]["ReferenceAddress"][];
                /** @description Residences abroad, newest first. */
                residencesAbroad?: components["schemas"]["ResidenceAbroad"][];
                /** @description Addresses abroad that were declared, newest first. */
                declaredAddressesAbroad?: components["schemas"]["DeclaredAddressAbroad"][];
                addressChangeDeclaration?: components["schemas"]["AddressChangeDeclaration"];
                /** @description Determinations of the main residence, newest first. */
                residenceInvestigations?: components["schemas"]["ResidenceInvestigation"][];
                household?: components["schemas"]["Household"];
                /** @description Rows of the own household, newest first. */
                householdMembers?: components["schemas"]["HouseholdMember"][];
                /** @description Memberships of other households, newest first. */
                householdMemberships?: components["schemas"]["HouseholdMembership"][];
                /** @description Descent, newest first. */
                descents?: components["schemas"]["Descent"][];
                /** @description Children, in the household and outside it, newest first. */
                children?: components["schemas"]["RegisteredChild"][];
                /** @description Shared residence of a child, newest first. */
                sharedHostings?: components["schemas"]["SharedHosting"][];
                /** @description Civil status, newest first. */
                civilStates?: components["schemas"]["CivilState"][];
                /** @description Legal cohabitation, newest first. */
                legalCohabitations?: components["schemas"]["LegalCohabitation"][];
                /** @description Statuses, newest first. */
                protectedStatuses?: components["schemas"]["ProtectedStatus"][];
                /** @description Guardians and administrators, newest first. */
                guardianships?: components["schemas"]["Guardianship"][];
                /** @description Countries of origin, newest first. */
                countriesOfOrigin?: components["schemas"]["CountryOfOrigin"][];
                /** @description Nationalities, newest first. */
                nationalities?: components["schemas"]["Nationality"][];
                /** @description Further nationalities, newest first. */
                multipleNationalities?: components["schemas"]["MultipleNationality"][];
                /** @description Numbers at the Immigration Office, newest first. */
                immigrationOfficeNumbers?: components["schemas"]["ImmigrationOfficeNumber"][];
                /** @description Special information, newest first. */
                specialInformation?: components["schemas"]["SpecialInformation"][];
                /** @description Qualities in the waiting register, newest first. */
                refugeeStatuses?: components["schemas"]["RefugeeStatus"][];
                /** @description Steps of the procedure, newest first. */
                administrativeSituations?: components["schemas"]["AdministrativeSituation"][];
                /** @description Mandatory places of registration, newest first. */
                competentCentres?: components["schemas"]["CompetentCentre"][];
                /** @description Registers, newest first. */
                registers?: components["schemas"]["RegistrationRegister"][];
                /** @description Identity and residence documents, newest first. */
                identityDocuments?: components["schemas"]["IdentityDocument"][];
                /** @description Work permits, newest first. */
                workPermits?: components["schemas"]["WorkPermit"][];
                /** @description Death, with corrections when there are; newest first. */
                deaths?: components["schemas"]["Death"][];
                /** @description Announced moves, newest first. */
                addressChangeIntentions?: components["schemas"]["AddressChangeIntention"][];
                /** @description Postal addresses abroad, newest first. */
                postalAddressesAbroad?: components["schemas"]["PostalAddressAbroad"][];
                /** @description Temporary absences, newest first. */
                temporaryAbsences?: components["schemas"]["TemporaryAbsence"][];
                /** @description Legal domiciles, newest first. */
                legalResidences?: components["schemas"]["LegalResidence"][];
                /** @description Chosen domiciles, newest first. */
                chosenResidences?: components["schemas"]["ChosenResidence"][];
                /** @description Disappearances, newest first. */
                disappearances?: components["schemas"]["Disappearance"][];
                addressNotCommunicable?: components["schemas"]["AddressNotCommunicable"];
                /** @description Occupations, newest first. */
                occupations?: components["schemas"]["Occupation"][];
                /** @description Doubts by subject, newest first within one. */
                doubts?: components["schemas"]["RegisterDoubt"][];
            };
        };
        /** @description A nationality. */
        Nationality: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "031";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Nationality by its NIS code; code list `nationalities`, which is open. */
            nationality?: components["schemas"]["CodedValue"];
            /** @description Ground on which it was obtained or lost. */
            justification?: components["schemas"]["CodedValue"];
            /** @description Municipality of the act. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country of the act. */
            country?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description One quality in which a sector knows the person. */
        NetworkRegistration: {
            /** @description In what quality the sector knows the person. Each sector has codes of its own, which are not those of the centres. */
            qualityCode: components["schemas"]["CodedValue"];
            /** @description Newest first. Empty when the directory gives none. */
            periods: components["schemas"]["NetworkRegistrationPeriod"][];
            /** @description True when one of the periods runs on the day of the consultation. */
            isCurrent: boolean;
        };
        /** @description From when to when. */
        NetworkRegistrationPeriod: {
            /**
             * Format: date
             * @description First day. Absent when the directory gives no readable one.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, included. Absent while it is open.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description True when it runs on the day of the consultation. */
            isCurrent: boolean;
        };
        /** @description A sector of the network that knows the person. */
        NetworkSector: {
            /** @description Sector of the network; code list `networkSectors`. */
            sector: components["schemas"]["CodedValue"];
            /** @description Qualities in which the sector knows the person. */
            registrations: components["schemas"]["NetworkRegistration"][];
        };
        /**
         * @description Answers that were given before, and what is declared. The Crossroads Bank is not asked.
         * @example {
         *       "declared": {
         *         "household": [],
         *         "income": [],
         *         "property": [],
         *         "savings": {
         *           "value": "0",
         *           "currency": "EUR"
         *         }
         *       }
         *     }
         */
        NewAssessment: {
            /**
             * Format: uuid
             * @description A dossier of this integration that is kept; with those that it tried again (`retryOf`).
             */
            dossierId?: string;
            /**
             * NewAssessmentAnswers
             * @description Answers by stream, as a dossier or the endpoints of the streams give them.
             */
            answers?: {
                nationalRegister?: components["schemas"]["NationalRegisterAnswer"];
                household?: components["schemas"]["HouseholdAnswer"];
                integrationHistory?: components["schemas"]["IntegrationHistoryAnswer"];
                dimona?: components["schemas"]["DimonaAnswer"];
                wages?: components["schemas"]["WagesAnswer"];
                selfEmployed?: components["schemas"]["SelfEmployedAnswer"];
                cadaf?: components["schemas"]["CadafAnswer"];
                unemployment?: components["schemas"]["UnemploymentAnswer"];
                incapacity?: components["schemas"]["IncapacityAnswer"];
                patrimonium?: components["schemas"]["PatrimoniumAnswer"];
                insurability?: components["schemas"]["InsurabilityAnswer"];
                taxAssessment?: components["schemas"]["TaxAssessmentAnswer"];
                pension?: components["schemas"]["PensionAnswer"];
                dgph?: components["schemas"]["DgphAnswer"];
                socialTariff?: components["schemas"]["SocialTariffAnswer"];
                jobSeeker?: components["schemas"]["JobSeekerAnswer"];
                attestations?: components["schemas"]["AttestationsAnswer"];
            };
            /** @description Streams that were asked and gave no answer: not open to the caller, or silent. */
            unanswered?: {
                [key: string]: "notOpen" | "sourceSilent";
            };
            /** @description Others of the same file: members of the household, with their own answers. */
            others?: {
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                /**
                 * Format: uuid
                 * @description A dossier of this integration that is kept; with those that it tried again (`retryOf`).
                 */
                dossierId?: string;
                /**
                 * NewAssessmentOthersItemAnswers
                 * @description Answers by stream, as a dossier or the endpoints of the streams give them.
                 */
                answers?: {
                    nationalRegister?: components["schemas"]["NationalRegisterAnswer"];
                    household?: components["schemas"]["HouseholdAnswer"];
                    integrationHistory?: components["schemas"]["IntegrationHistoryAnswer"];
                    dimona?: components["schemas"]["DimonaAnswer"];
                    wages?: components["schemas"]["WagesAnswer"];
                    selfEmployed?: components["schemas"]["SelfEmployedAnswer"];
                    cadaf?: components["schemas"]["CadafAnswer"];
                    unemployment?: components["schemas"]["UnemploymentAnswer"];
                    incapacity?: components["schemas"]["IncapacityAnswer"];
                    patrimonium?: components["schemas"]["PatrimoniumAnswer"];
                    insurability?: components["schemas"]["InsurabilityAnswer"];
                    taxAssessment?: components["schemas"]["TaxAssessmentAnswer"];
                    pension?: components["schemas"]["PensionAnswer"];
                    dgph?: components["schemas"]["DgphAnswer"];
                    socialTariff?: components["schemas"]["SocialTariffAnswer"];
                    jobSeeker?: components["schemas"]["JobSeekerAnswer"];
                    attestations?: components["schemas"]["AttestationsAnswer"];
                };
                /** @description Streams that were asked and gave no answer: not open to the caller, or silent. */
                unanswered?: {
                    [key: string]: "notOpen" | "sourceSilent";
                };
            }[];
            declared?: components["schemas"]["Declared"];
            choices?: components["schemas"]["AssessmentChoices"];
            /**
             * Format: date
             * @description The day for which it is made, from 2002-10-01 (when the law of 26 May 2002 began) to 2099-12-31; today when left out.
             * @example 2026-03-02
             */
            day?: string;
        };
        /**
         * @example {
         *       "language": "nl",
         *       "text": "U woont bij iemand die een leefloon aanvroeg; wij bekeken wie er samenwoont."
         *     }
         */
        NewCitizenQuestionAnswer: {
            /** @description What the person reads, one line; kept encrypted. */
            text: string;
            /**
             * @description In which the text is.
             * @enum {string}
             */
            language: "nl" | "fr" | "de" | "en";
        };
        /**
         * @example {
         *       "language": "nl",
         *       "reason": "Uw vraag gaat over veertig raadplegingen; wij bekijken ze een voor een."
         *     }
         */
        NewCitizenQuestionExtension: {
            /** @description What the person reads, one line; kept encrypted. */
            reason: string;
            /**
             * @description In which the reason is.
             * @enum {string}
             */
            language: "nl" | "fr" | "de" | "en";
        };
        /**
         * @example {
         *       "reason": "newElement",
         *       "explanation": "Message of a new employment, to be compared with the declaration."
         *     }
         */
        NewConsultationReason: {
            /**
             * @description Code list `consultationReasons`.
             * @enum {string}
             */
            reason: "periodicReview" | "newElement" | "changedHousehold" | "requestOfPerson" | "declarationOfChange" | "inspectionOrAppeal" | "debtsOfEstate";
            /** @description In your own words, one line, and not the text of the last time. It is kept encrypted, for whoever asks later why. */
            explanation: string;
        };
        /**
         * @example {
         *       "streams": [
         *         "nationalRegister",
         *         "household"
         *       ]
         *     }
         */
        NewDossier: {
            /** @description Only these, by name; every stream that is open to the caller when left out. */
            streams?: string[];
            /**
             * Format: uuid
             * @description An earlier dossier of this integration, kept or not: only its streams that failed or are incomplete are asked. Not beside `streams`.
             */
            retry?: string;
            /** @description Noted first, as `noteConsultationReason` does, so that streams that lack only a reason open. */
            reason?: components["schemas"]["NewConsultationReason"];
        };
        /**
         * @description A flag of the supervisor, as the software of the centre received it.
         * @example {
         *       "alertId": "4711",
         *       "formNumber": "100200300",
         *       "ssin": "94641220613",
         *       "raisedOn": "2026-03-01",
         *       "aid": "livingWage",
         *       "crossing": "work",
         *       "months": [
         *         "2026-01"
         *       ]
         *     }
         */
        NewFlag: {
            /** @description Number that the supervisor gave the flag. The same flag may be sent again. */
            alertId: string;
            /** @description Number that the supervisor gave the form that the flag is about. */
            formNumber: string;
            ssin: components["schemas"]["Ssin"];
            /**
             * Format: date
             * @description When the supervisor raised it.
             * @example 2026-03-02
             */
            raisedOn: string;
            /**
             * @description The form of aid; code list `flagAids`.
             * @enum {string}
             */
            aid: "livingWage" | "equivalentAid";
            /**
             * @description With what it was crossed; code list `flagCrossings`.
             * @enum {string}
             */
            crossing: "work" | "wages" | "unemployment" | "workWithAllowance" | "pension" | "disabilityAllowance" | "childBenefit" | "birthPremium" | "cadastralIncome" | "insurability" | "insuredStatus";
            /** @description Months of aid that do not fit. */
            months: components["schemas"]["YearMonth"][];
            /** @description What the source says of these months. */
            resourceAmount?: components["schemas"]["EuroAmount"];
            /** @description The aid of these months. */
            aidAmount?: components["schemas"]["EuroAmount"];
        };
        /**
         * @example {
         *       "code": 1,
         *       "proofReference": "DOC-2026-118"
         *     }
         */
        NewFlagFeedback: {
            /**
             * Format: int32
             * @description One that holds today; code list `flagFeedback`.
             */
            code: number;
            /** @description For the supervisor, in one line. */
            comment?: string;
            /** @description Reference of the proof in the centre’s own system; never the number of a person. Kept encrypted. */
            proofReference?: string;
        };
        /**
         * @example {
         *       "entryId": "0199c2d4-6f00-7000-8000-000000000000",
         *       "text": "Ik heb geen steun gevraagd. Waarom keek u?"
         *     }
         */
        NewOwnQuestion: {
            /**
             * Format: uuid
             * @description The record that you ask about.
             */
            entryId: string;
            /** @description What you want to know, in one line; without it, "why?". */
            text?: string;
        };
        /** @example {} */
        NewSecret: {
            /** @description Secret of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. Made here when left out. */
            secret?: string;
        };
        /**
         * @example {
         *       "finding": "explained",
         *       "explanation": "A family of nine moved in and was registered in one go."
         *     }
         */
        NewSignalAssessment: {
            /**
             * @description Code list `signalFindings`.
             * @enum {string}
             */
            finding: "explained" | "misuse" | "underInvestigation";
            /** @description In the officer’s own words, one line; kept encrypted. */
            explanation: string;
        };
        /**
         * @example {
         *       "url": "https://software.example.org/events",
         *       "kinds": [
         *         "messageReceived",
         *         "reviewDue"
         *       ]
         *     }
         */
        NewSubscription: {
            /**
             * Format: uri
             * @description Where to send: https, port 443 or from 1024 on, on the public Internet. Events contain no personal data.
             */
            url: string;
            /** @description Only these kinds; all when left out. Code list `eventKinds`. When it is left out: `["messageReceived","reviewDue","deadlineNear","deadlinePassed","integrationEndsSoon","integrationEnded","decisionCarriedOut","registeredElsewhere","questionAsked","flagRaised","flagOverdue"]`. */
            kinds?: ("messageReceived" | "reviewDue" | "deadlineNear" | "deadlinePassed" | "integrationEndsSoon" | "integrationEnded" | "decisionCarriedOut" | "registeredElsewhere" | "questionAsked" | "flagRaised" | "flagOverdue")[];
            /** @description Secret of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. Made here when left out. */
            secret?: string;
        };
        /**
         * @example {
         *       "reason": "Onderzoek naar domiciliefraude, dossier van de arbeidsauditeur.",
         *       "until": "2026-06-01"
         *     }
         */
        NewWithholding: {
            /** @description Why the person must not see it yet, in one line; kept encrypted. */
            reason: string;
            /**
             * Format: date
             * @description First day on which the person sees it.
             * @example 2026-03-02
             */
            until: string;
        };
        /**
         * @description Send an OAuth2 access token in the Authorization header.
         * @example {
         *       "type": "urn:problem-type:belgif:noAccessToken",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:noAccessToken",
         *       "title": "No Access Token",
         *       "status": 401,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        NoAccessTokenProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:belgif:noAccessToken";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 401;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description The office says that there is no right, and why. */
        NoUnemploymentRight: {
            /**
             * @description Why there is no right. Absent when the source gives none of these.
             * @enum {string}
             */
            reason?: "sanction" | "exclusion" | "endOfRights";
            /** @description First day of the sanction or exclusion, or day on which the right ended. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Last day of the sanction: the one that the source gives, or that of its weeks. Absent when not known. */
            endDate?: components["schemas"]["IncompleteDate"];
            /**
             * @description Present when `endDate` is computed: the first day and the number of weeks, both days included.
             * @enum {boolean}
             */
            isEndDateDerived?: true;
            /**
             * Format: int64
             * @description Weeks that the sanction takes, when the source says it so.
             */
            numberOfWeeks?: number;
            /** @description Article of the rules behind the sanction, in the words of the source. */
            article?: components["schemas"]["CodedValue"];
            /** @description Articles on who is admitted. */
            admissibilityArticles?: components["schemas"]["CodedValue"][];
            /** @description Articles on who is paid. */
            indemnisabilityArticles?: components["schemas"]["CodedValue"][];
            /** @description Day of the event that led to it. */
            triggerDate?: components["schemas"]["IncompleteDate"];
        };
        /**
         * @description The integration exists here but the Crossroads Bank does not know it. End it and register the person again.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank",
         *       "title": "Not Integrated At The Crossroads Bank",
         *       "status": 403,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        NotIntegratedAtBankProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 403;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description The Crossroads Bank does not offer this operation.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:notOfferedByBank",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:notOfferedByBank",
         *       "title": "Not Offered By The Crossroads Bank",
         *       "status": 501,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        NotOfferedByBankProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:notOfferedByBank";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 501;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description Nothing keeps the record from its persons.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:notWithheld",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:notWithheld",
         *       "title": "Not Withheld",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        NotWithheldProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:notWithheld";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description The file has no deadline that this step would handle.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:nothingToDo",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:nothingToDo",
         *       "title": "Nothing To Do",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        NothingToDoProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:nothingToDo";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description What the Crossroads Bank told by itself of a person of the centre. It opens nothing: a review is due. It ends with the integration. */
        Notice: {
            /** Format: uuid */
            noticeId: string;
            /** @description What happened; code list `noticeKinds`. */
            kind: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description When, as the message says it; the day it was written down where it does not.
             * @example 2026-03-02
             */
            day: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: uri */
            integration: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            ssin: components["schemas"]["Ssin"];
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * @description `reviewOpened`: a review was opened since. `reviewed`: it was reviewed in place since (code 7).
             * @enum {string}
             */
            state: "due" | "reviewOpened" | "reviewed";
            /**
             * Format: uri
             * @description The integration of that review.
             */
            review?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            reviewedOn?: string;
            /**
             * @description What became of the number of the integration. Unless it is `valid`, end it and register the person again.
             * @enum {string}
             */
            numberStatus: "valid" | "replaced" | "canceled";
            /** @description The present number, where the message names it. */
            replacedBy?: components["schemas"]["Ssin"];
            /** @description Whether a stream to look at again opens only under a new integration. */
            needsNewIntegration: boolean;
            /** @description The streams to look at again, and whether they open. */
            streams: components["schemas"]["StreamAgain"][];
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        NoticeQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /** @description What a home visit, a proof or a conversation showed. */
        Observation: {
            /** Format: uuid */
            observationId: string;
            /**
             * Format: uuid
             * @description The integration of the person that it is about.
             */
            integrationId: string;
            /**
             * @description Code list `observationKinds`.
             * @enum {string}
             */
            kind: "homeVisit" | "proof" | "conversation";
            /**
             * Format: date
             * @description The day of it; not in the future.
             * @example 2026-03-02
             */
            date: string;
            /**
             * @description Code list `observedItems`.
             * @enum {string}
             */
            item: "address" | "household" | "work" | "income" | "property" | "savings" | "insurance" | "jobSeeker" | "study";
            /**
             * @description Code list `observationOutcomes`.
             * @enum {string}
             */
            outcome: "confirms" | "contradicts" | "inconclusive";
            reference?: string;
            /**
             * Format: uuid
             * @description The observation in whose place it comes.
             */
            withdraws?: string;
            /**
             * Format: uuid
             * @description The observation that came in its place; absent while it stands.
             */
            withdrawnBy?: string;
            /** Format: date-time */
            notedAt: string;
            notedBy: string;
        };
        /**
         * @example {
         *       "kind": "homeVisit",
         *       "date": "2026-03-12",
         *       "item": "household",
         *       "outcome": "contradicts"
         *     }
         */
        ObservationNoting: {
            /**
             * @description Code list `observationKinds`.
             * @enum {string}
             */
            kind: "homeVisit" | "proof" | "conversation";
            /**
             * Format: date
             * @description The day of it; not in the future.
             * @example 2026-03-02
             */
            date: string;
            /**
             * @description Code list `observedItems`.
             * @enum {string}
             */
            item: "address" | "household" | "work" | "income" | "property" | "savings" | "insurance" | "jobSeeker" | "study";
            /**
             * @description Code list `observationOutcomes`.
             * @enum {string}
             */
            outcome: "confirms" | "contradicts" | "inconclusive";
            /** @description Reference of the proof in the centre’s own system; never the number of a person. Kept encrypted. */
            reference?: string;
            /**
             * Format: uuid
             * @description The wrong observation of the same person in whose place this one comes.
             */
            withdraws?: string;
        };
        /**
         * @description Another observation came in its place before; `withdrawnBy` names it.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:observationWithdrawn",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:observationWithdrawn",
         *       "title": "Observation Already Withdrawn",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "withdrawnBy": "01890000-0000-7000-8000-000000000000"
         *     }
         */
        ObservationWithdrawnProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:observationWithdrawn";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: uuid
             * @description The observation that came in its place.
             */
            withdrawnBy: string;
        };
        /** @description Occupation as declared to the municipality; often old. */
        Occupation: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "070";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Occupation. */
            occupation?: components["schemas"]["CodedValue"];
            /** @description Social category. */
            socialCategory?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            textLines?: string[];
        };
        /** @description An event that is not delivered yet. */
        OpenDelivery: {
            event: components["schemas"]["Event"];
            /** @enum {string} */
            state: "waiting" | "parked";
            /** Format: int64 */
            attempts: number;
            /** Format: date-time */
            nextAttemptAt?: string;
            lastFailure?: components["schemas"]["DeliveryFailure"];
        };
        OpenedReview: {
            /** Format: uri */
            href: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /** @description Absent for software without a person. */
            ssin?: components["schemas"]["Ssin"];
            qualityCode: components["schemas"]["CodedValue"];
            /** @description Absent for software without a person. */
            caseReference?: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            applicationDate: string;
            /**
             * Format: date
             * @description Day on which the person was told that personal data will be processed; absent while that has not happened.
             * @example 2026-03-02
             */
            informedOn?: string;
            /** @enum {string} */
            informedWay?: "orally" | "writing" | "form";
            /**
             * @description Kind of proof the centre saw.
             * @enum {string}
             */
            proofOfIdentity: "identityCardNumber" | "personData";
            period: components["schemas"]["Period"];
            /**
             * Format: int64
             * @description Days it still opens streams, today included; absent when it opens none.
             */
            daysLeft?: number;
            /**
             * @description Only `active` opens streams, within the period. `ending`: closed here, not yet confirmed by the Bank.
             * @enum {string}
             */
            state: "registering" | "active" | "failed" | "ending" | "ended";
            /** @description `endingSoon`: take a decision or a review. `registeredElsewhere`: another centre has the person registered in the same period. `notInformed`: the person was not told yet. `died`: the person has died, as far as the centre knows. `householdMemberDied`: somebody in the person’s household has. */
            warnings: ("died" | "householdMemberDied" | "endingSoon" | "registeredElsewhere" | "notInformed" | "registeredLate")[];
            /** @description Who else has the person registered in the same period, as the Crossroads Bank told last. Absent for software without a person. */
            registeredElsewhere?: components["schemas"]["Registration"][];
            /**
             * Format: date
             * @description Day on which the Bank told of them last: at the registration, at a later one of the same person, or at the nightly comparison. Absent when there is nobody else.
             * @example 2026-03-02
             */
            elsewhereSeenOn?: string;
            /** @description Day on which the person died, as a stream showed it to the centre. Absent when the day is not known: then `warnings` says that the person died. Absent for software without a person. */
            diedOn?: components["schemas"]["IncompleteDate"];
            /** @description Absent for software without a person. */
            registeredBy?: string;
            /** Format: date-time */
            registeredAt: string;
            /** Ending */
            ended?: {
                /** Format: date-time */
                at: string;
                /** @description Absent for software without a person. */
                by?: string;
                /** @description Absent for software without a person. */
                reason?: string;
            };
            /** @description Ticket of the Crossroads Bank for the registration. */
            ticketCbss?: string;
            /**
             * Format: uri
             * @description The integration of the applicant in whose file this one is, and with which it ends.
             */
            applicant?: string;
            /** @description Why it was made, in the centre’s words. Absent for software without a person. */
            registrationReason?: string;
            /**
             * Format: date
             * @description Day of the last review, for a code that is reviewed in place.
             * @example 2026-03-02
             */
            reviewedOn?: string;
            /**
             * Format: uri
             * @description The integration this one follows on, by a decision or by a review.
             */
            previous?: string;
            /**
             * Review
             * @description Present when it was opened for a review, or reviewed in place: the last one.
             */
            review?: {
                /** @enum {string} */
                reason: "periodicReview" | "newElement" | "changedHousehold" | "requestOfPerson";
                remark?: string;
            };
            /**
             * DecisionState
             * @description The decision that ends it, and how far the change of code is.
             */
            decision?: {
                /** Format: uri */
                href: string;
                /**
                 * @description `failing`: the Crossroads Bank was asked in vain; it is asked again until it confirms.
                 * @enum {string}
                 */
                state: "pending" | "done" | "failing";
            };
            /** @description Messages of the Crossroads Bank because of which its review is due, newest first; `/notices/query` says more. Absent for software without a person. */
            reviewsDue?: components["schemas"]["ReviewDue"][];
            /**
             * Format: uri
             * @description Which streams this integration opens.
             */
            streams: string;
            /** @description Everybody of the household under a code of a decision. */
            household: components["schemas"]["ReviewedMember"][];
        };
        /** @description A decision on an allowance that gives none. */
        OtherHandicapAllowanceDecision: {
            /** @description Which authentic source says so; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /** @description Kind of allowance; code list `handicapAllowanceKinds`. */
            kind?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day of the right.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day of the right. Absent while it runs.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description What the right is worth a month, all parts together. Nothing is withheld: gross and net are the same. */
            totalMonthlyAmount?: components["schemas"]["EuroAmount"];
            /** @description One part of the total a month; a program in use calls it the integration allowance. */
            monthlyAmount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description Family category (IVT); code list `incomeReplacementCategories`. */
            incomeReplacementCategory?: components["schemas"]["CodedValue"];
            /** @description Category by lost autonomy (IT, THAB); code list `integrationAllowanceCategories`. */
            integrationCategory?: components["schemas"]["CodedValue"];
            /** @description True when income of the partner is exempted. */
            isPartnerIncomeExempt?: boolean;
            /** @description State of the decision, in the words of the source. */
            decisionStatus?: string;
            /**
             * @description `refused`: what was asked was not given. `unclear`: what `decisionStatus` means is not known, so nobody can say that it was given.
             * @enum {string}
             */
            meaning: "refused" | "unclear";
        };
        /** @description A decision on a disability that is no recognition. */
        OtherHandicapRecognitionDecision: {
            /** @description Which authentic source recognized; code list `handicapSources`. */
            source: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Day of the decision.
             * @example 2026-03-02
             */
            decisionDate?: string;
            /**
             * Format: date
             * @description First day of the recognition.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day of the recognition. Absent when it has no end.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Under which legislation; the codes are not public. */
            legislation?: components["schemas"]["CodedValue"];
            /** @description State of the decision, in the words of the source. */
            decisionStatus?: string;
            conditions?: components["schemas"]["HandicapConditions"];
            adult?: components["schemas"]["AdultHandicapResult"];
            child?: components["schemas"]["ChildHandicapResult"];
            /**
             * @description `refused`: what was asked was not given. `unclear`: what `decisionStatus` means is not known, so nobody can say that it was given.
             * @enum {string}
             */
            meaning: "refused" | "unclear";
        };
        /** @description An element that the gateway has no property for, or whose value is not of the sort it expects. */
        OtherTaxElement: {
            /** @description Name of the element at the source; code list `taxAssessmentElements`, which is open. */
            element: components["schemas"]["CodedValue"];
            /** @description The value exactly as the source gives it. */
            sourceValue?: string;
            /** @description What sort of value the source says it is. */
            valueType?: string;
            /**
             * Format: date
             * @description The value, when it is a date.
             * @example 2026-03-02
             */
            date?: string;
            /** @description The value, when it is yes or no. */
            isTrue?: boolean;
            /** @description Why there is no value; code list `taxAbsenceReasons`. An explicit absence, not an unknown. */
            absenceReason?: components["schemas"]["CodedValue"];
            /** @description True when the source marks it as holding for both partners together (meaning assumed). */
            isShared?: boolean;
        };
        /** @description Somebody of the household, as it was declared. */
        OverviewDeclaredMember: {
            /**
             * Format: uuid
             * @description Whom it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /** @description Name as it was declared. */
            name?: string;
            /**
             * Format: date
             * @description Date of birth as it was declared.
             * @example 2026-03-02
             */
            birthDate?: string;
            /**
             * Format: int64
             * @description Age in years on the day of the assessment; absent when not known.
             */
            age?: number;
            /**
             * @description How the person stands to the applicant, as it was declared.
             * @enum {string}
             */
            relation: "partner" | "child" | "parent" | "grandparent" | "grandchild" | "parentInLaw" | "childInLaw" | "formerSpouse" | "sibling" | "otherRelative" | "unrelated";
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
        };
        /** @description A right of the person to a property. */
        OverviewHeldRight: {
            /** @description Kind of right; code list `realRights`. */
            type?: components["schemas"]["CodedValue"];
            /** @description Share of the person; absent when the land registry gives none. */
            share?: components["schemas"]["Fraction"];
            /** @description True when the person holds it together with others who have no share of their own. */
            isJoint: boolean;
        };
        /** @description Who lives together: by the register, and as it was declared. */
        OverviewHousehold: {
            /** @description The household of the register, the person of the integration included. Absent when it is not known. */
            registered?: components["schemas"]["OverviewRegisteredMember"][];
            /** @description Everybody else, as declared; empty: lives alone. Absent when nobody asked. */
            declared?: components["schemas"]["OverviewDeclaredMember"][];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known; empty when all of it is. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description What a row has in a month. */
        OverviewIncomeMonth: {
            month: components["schemas"]["YearMonth"];
            /**
             * @description `amount`: this much. `present`: something ran, and the source gives no amount. `none`: the source answered for the month and has nothing. `unknown`: it did not answer, or not for this month; that is never nothing.
             * @enum {string}
             */
            state: "amount" | "present" | "none" | "unknown";
            /** @description With `amount`: what there was in the month. What a source gives for a longer time is spread evenly over its days. */
            amount?: components["schemas"]["EuroAmount"];
            /** @description Days of work or of benefit behind the amount, spread like it; absent when the source does not tell them. Decimal number as text. */
            days?: string;
            /**
             * @description What the amount is; `untaxed`: gross and net are the same; `unspecified` without an amount.
             * @enum {string}
             */
            basis: "gross" | "net" | "untaxed" | "unspecified";
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
        };
        /** @description One income, benefit or job on the line of time. */
        OverviewIncomeRow: {
            /**
             * Format: uuid
             * @description Whom it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /**
             * @description Kind of income.
             * @enum {string}
             */
            kind: "work" | "wages" | "selfEmployment" | "unemployment" | "incapacity" | "pension" | "childBenefit" | "disability" | "support";
            /** @description What it is, in the words of the source where it has them. */
            label: components["schemas"]["LocalizedString"];
            /** @description Who pays or employs; absent when the source does not name it. */
            payer?: components["schemas"]["LocalizedString"];
            /** @description For child benefits: whether the person receives them. Absent when that is not known. */
            isRecipient?: boolean;
            /** @description The months of the overview, in the order of time. */
            months: components["schemas"]["OverviewIncomeMonth"][];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description Why months are unknown; empty when none is. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description Whether a person is insured for health care now. */
        OverviewInsurance: {
            /**
             * Format: uuid
             * @description Whom it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /**
             * @description `insured`: there is a right to reimbursement. `notInsured`: the source says that there is none. `notKnown`: it answered and does not know the person. `unknown`: it did not answer, or does not say it.
             * @enum {string}
             */
            state: "insured" | "notInsured" | "notKnown" | "unknown";
            /**
             * Format: date
             * @description The last day on which it was seen; nothing is known of later days.
             * @example 2026-03-02
             */
            seenOn?: string;
            /** @description Insuring organization; code list `insuringOrganizations`. */
            organization?: components["schemas"]["CodedValue"];
            /** @description Whether there is an increased intervention (BIM); absent when the source does not say it. */
            hasIncreasedIntervention?: boolean;
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known; empty when all of it is. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description Where a person is known. */
        OverviewPresence: {
            /**
             * Format: uuid
             * @description Whom it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /** @description Every stream that an assessment reads. */
            streams: components["schemas"]["OverviewSighting"][];
        };
        /** @description Real estate, and of whom it is not known. */
        OverviewProperties: {
            items: components["schemas"]["OverviewProperty"][];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known; empty when all of it is. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description Real estate of a person in Belgium. */
        OverviewProperty: {
            /**
             * Format: uuid
             * @description Whom it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /** @description Key of the parcel. */
            capakey?: string;
            /** @description Kind of property; code list `propertyNatures`. */
            nature?: components["schemas"]["CodedValue"];
            /** @description Whether there is a building; absent when the land registry does not say. */
            isBuilt?: boolean;
            /** @description Municipalities of its parts, by NIS code. */
            municipalities: components["schemas"]["CodedValue"][];
            /** @description Rights of the person. */
            rights: components["schemas"]["OverviewHeldRight"][];
            /** @description True when the land registry doubts who has which right. */
            areRightsDoubtful?: boolean;
            /** @description Cadastral income of the whole, a year, not indexed; absent when it is not known of every part. */
            cadastralIncome?: components["schemas"]["EuroAmount"];
            /**
             * Format: date
             * @description Legal start of the situation.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Legal end of the situation; absent while it lasts.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
        };
        /** @description Somebody in the household of the register. */
        OverviewRegisteredMember: {
            /**
             * Format: uuid
             * @description The integration of this person in the file; absent without one, and for the person of the integration.
             */
            integrationId?: string;
            /** @description True for the person of the integration. */
            isApplicant: boolean;
            /** @description Family name. */
            familyName?: string;
            /** @description Given name. */
            givenName?: string;
            /** @description Date of birth. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /**
             * Format: int64
             * @description Age in years on the day of the assessment; absent when not known.
             */
            age?: number;
            /** @description Place towards the reference person of the household; code list `householdRoles`. */
            relation?: components["schemas"]["CodedValue"];
            /** @description True for the reference person; absent when not said. */
            isReferencePerson?: boolean;
            /** @description Since when in the household. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Whether the register has a death; absent when it says nothing. */
            isDeceased?: boolean;
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
        };
        /** @description A registration by a centre or another sector of the network. */
        OverviewRegistration: {
            /**
             * Format: uuid
             * @description Whom it is about; absent for the person of the integration.
             */
            integrationId?: string;
            /**
             * @description Who registered the person.
             * @enum {string}
             */
            kind: "ownCentre" | "otherCentre" | "sector";
            /** @description Name of the centre or sector, where it is known. */
            name?: components["schemas"]["LocalizedString"];
            /** @description In what quality. */
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, included. Absent while it is open.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Whether it runs on the day of the assessment. Absent when its dates do not tell. */
            isRunning?: boolean;
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
        };
        /** @description Who else registered the persons, now and before. */
        OverviewRegistrations: {
            /** @description Those that run first, then those that began last. */
            items: components["schemas"]["OverviewRegistration"][];
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known; empty when all of it is. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description Whether a stream knows a person. */
        OverviewSighting: {
            /** @description Name of the stream. */
            stream: string;
            /**
             * @description `found`: the stream has data. `nothing`: it answered and has none. `incomplete`: it answered in part. `sourceSilent`: it did not answer. `notOpen`: not open to the caller under this code. `notConsulted`: nobody asked.
             * @enum {string}
             */
            state: "found" | "nothing" | "incomplete" | "sourceSilent" | "notOpen" | "notConsulted";
            /** @description With an answer: true when a part of it is not open to the caller, or was removed by the Bank. */
            isPartlyHidden?: boolean;
            /** @description What it rests on. */
            facts: components["schemas"]["AssessmentFact"][];
            /** @description What is not known; empty when all of it is. */
            missing: components["schemas"]["AssessmentMissing"][];
        };
        /** @description Somebody of a centre did something with your data. */
        OwnAccessRecord: {
            /** Format: uuid */
            entryId: string;
            /** Format: date-time */
            at: string;
            /**
             * OwnAccessRecordCentre
             * @description The centre that did it.
             */
            centre: {
                enterpriseNumber: components["schemas"]["EnterpriseNumber"];
                /** @description Absent when the gateway no longer knows it. */
                name?: string;
            };
            /**
             * OwnAccessRecordRole
             * @description In what role somebody of the centre did it. Nobody is named.
             */
            role: {
                code: string;
                text: string;
            };
            /**
             * OwnAccessRecordAction
             * @description What was done.
             */
            action: {
                code: string;
                text: string;
            };
            /**
             * OwnAccessRecordAppearance
             * @description How you are in it. In the file of somebody else, it is not said whose.
             */
            appearance: {
                /** @enum {string} */
                code: "subject" | "oneOfSeveral" | "shown";
                text: string;
            };
            /**
             * OwnAccessRecordOutcome
             * @description How it ended.
             */
            outcome: {
                /** @enum {string} */
                code: "underWay" | "answered" | "noData" | "denied" | "failed" | "unanswered";
                text: string;
            };
            /**
             * OwnAccessRecordData
             * @description The kind of data, for a consultation.
             */
            data?: {
                stream: string;
                title: string;
                /** @description Where the data come from. */
                source: string;
                /** @description For what a social worker consults it. */
                purpose: string;
                /** @description What was given, in words; absent when nothing was, or when it was of somebody else. */
                categories?: string[];
            };
            /**
             * OwnAccessRecordQualityCode
             * @description For what the centre has you registered; absent when it is about somebody else.
             */
            qualityCode?: {
                code: string;
                text: string;
            };
            /** @description Reference of the mandate, where an inspector read your file in a sample. */
            mandate?: string;
            /** @description The legal basis of that code, in English. */
            legalBasis?: string;
            /**
             * OwnAccessRecordReason
             * @description Why it was done again, where a reason was asked for.
             */
            reason?: {
                code: string;
                text: string;
            };
            question?: components["schemas"]["OwnRecordQuestion"];
            /**
             * Format: date
             * @description The day on which it appeared: until then it was kept from you, because of an inquiry.
             * @example 2026-03-02
             */
            withheldUntil?: string;
        };
        OwnAccessRecordPage: {
            /**
             * Format: date
             * @description First day of which you see the records.
             * @example 2026-03-02
             */
            from: string;
            items: components["schemas"]["OwnAccessRecord"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        OwnAccessRecordQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        OwnInspectionPage: {
            items: components["schemas"]["Inspection"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /** @description What you asked about a record, and what the centre answered. */
        OwnQuestion: {
            /**
             * Format: uuid
             * @description The record that you asked about.
             */
            entryId: string;
            /**
             * OwnQuestionCentre
             * @description The centre that owes the answer.
             */
            centre: {
                enterpriseNumber: components["schemas"]["EnterpriseNumber"];
                name?: string;
            };
            /** Format: uuid */
            questionId: string;
            /**
             * OwnQuestionState
             * @description Where the question stands.
             */
            state: {
                /** @enum {string} */
                code: "overdue" | "open" | "answered";
                text: string;
            };
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description Last day on which an answer is in time.
             * @example 2026-03-02
             */
            dueOn: string;
            /** @description What you asked, where you wrote something. */
            text?: string;
            extension?: components["schemas"]["OwnQuestionExtension"];
            answer?: components["schemas"]["OwnQuestionAnswer"];
        };
        /** @description What a centre answered a person. */
        OwnQuestionAnswer: {
            /** @description In the words of the data protection officer. */
            text: string;
            /** @enum {string} */
            language: "nl" | "fr" | "de" | "en";
            /** Format: date-time */
            answeredAt: string;
        };
        /** @description The centre told a person that the answer takes longer: `dueOn` is the later day then. */
        OwnQuestionExtension: {
            /** @description Why the answer takes longer, in the words of the data protection officer. */
            text: string;
            /** @enum {string} */
            language: "nl" | "fr" | "de" | "en";
            /**
             * Format: date
             * @description Last day for an answer before.
             * @example 2026-03-02
             */
            formerDueOn: string;
            /**
             * Format: date-time
             * @description When the person was told.
             */
            extendedAt: string;
        };
        OwnQuestionPage: {
            items: components["schemas"]["OwnQuestion"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        OwnQuestionQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /** @description What you asked about this record last. */
        OwnRecordQuestion: {
            /** Format: uuid */
            questionId: string;
            /**
             * OwnRecordQuestionState
             * @description Where the question stands.
             */
            state: {
                /** @enum {string} */
                code: "overdue" | "open" | "answered";
                text: string;
            };
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date
             * @description Last day on which an answer is in time.
             * @example 2026-03-02
             */
            dueOn: string;
            /** @description What you asked, where you wrote something. */
            text?: string;
            extension?: components["schemas"]["OwnQuestionExtension"];
            answer?: components["schemas"]["OwnQuestionAnswer"];
        };
        /** @description A part of a parcel with its own cadastral income and surface. */
        ParcelPart: {
            /** @description Order of the part. */
            order?: string;
            /** @description Municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            cadastralIncome?: components["schemas"]["CadastralIncome"];
            /**
             * Format: int64
             * @description Taxable surface, in m² (the unit is assumed).
             */
            taxableSurfaceInSquareMetres?: number;
            /**
             * Format: int64
             * @description Surface that is not taxed, in m² (the unit is assumed).
             */
            nonTaxableSurfaceInSquareMetres?: number;
        };
        /** @description To obtain data about the real estate of a natural person */
        PatrimoniumAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "patrimonium";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * PatrimoniumAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * PatrimoniumAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Real estate to which the person has or had a right. */
                properties?: components["schemas"]["ImmovableProperty"][];
            };
        };
        /**
         * @description The body is larger than `limit` bytes.
         * @example {
         *       "type": "urn:problem-type:belgif:payloadTooLarge",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:payloadTooLarge",
         *       "title": "Payload Too Large",
         *       "status": 413,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "limit": 32768
         *     }
         */
        PayloadTooLargeProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:belgif:payloadTooLarge";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 413;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: int32
             * @description Bytes that a body may have.
             */
            limit?: number;
        };
        /** @description To know whether there is a right to a pension */
        PensionAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "pension";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * PensionAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * PensionAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Rights, the one awarded last first. */
                rights?: components["schemas"]["PensionRight"][];
                /** @description Payments, newest reference period first. */
                payments?: components["schemas"]["PensionPayment"][];
                /** @description Demands, newest first. */
                demands?: components["schemas"]["PensionDemand"][];
            };
        };
        /** @description One of the amounts of which a contribution consists. */
        PensionContributionPart: {
            /** @description In which was paid. */
            month?: components["schemas"]["YearMonth"];
            /**
             * Format: date
             * @description Date of the declaration behind it.
             * @example 2026-03-02
             */
            declaredOn?: string;
            /** @description Withheld; negative when given back. */
            amount?: components["schemas"]["EuroAmount"];
        };
        /** @description A demand for a pension. */
        PensionDemand: {
            /** @description Where the pension was asked for. */
            payingInstitution: components["schemas"]["PensionInstitution"];
            /**
             * Format: date
             * @description When it was asked for.
             * @example 2026-03-02
             */
            demandDate?: string;
            /**
             * Format: date
             * @description When it was refused.
             * @example 2026-03-02
             */
            refusalDate?: string;
            /** @description False: no refusal is known; the demand may still be open. */
            isRefused: boolean;
        };
        /** @description What the withholding tax takes into account. */
        PensionFiscalSituation: {
            /** @description Code list `pensionDependentSpouses`. */
            dependentSpouse?: components["schemas"]["CodedValue"];
            /**
             * Format: int64
             * @description Number of dependent children.
             */
            dependentChildren?: number;
            /**
             * Format: int64
             * @description Number of other dependants.
             */
            otherDependants?: number;
        };
        /** @description Contribution to the health insurance. */
        PensionHealthInsuranceContribution: {
            /** @description Total withheld. */
            amount?: components["schemas"]["EuroAmount"];
            /** @description Why and how; code list `pensionHealthInsuranceCodes`. */
            taxCode?: components["schemas"]["CodedValue"];
            /** @description Of which the total consists. */
            parts?: components["schemas"]["PensionContributionPart"][];
        };
        /** @description Index to which an amount is linked. */
        PensionIndex: {
            /** @description Index number, decimal number as text. */
            value?: string;
            /** @description Scheme of indexation; code list `pensionIndexTypes`. */
            type?: components["schemas"]["CodedValue"];
        };
        /** @description An institution that pays pensions. */
        PensionInstitution: {
            /** @description Name in the language asked. */
            name?: string;
            /** @description Number in the Crossroads Bank for Enterprises. */
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /** @description Number under which the institution is known to the register. */
            registrationNumber?: string;
        };
        /** @description What was paid on a right for one reference period. */
        PensionPayment: {
            /** @description Who pays. */
            payingInstitution: components["schemas"]["PensionInstitution"];
            /** @description Number of the file at the paying institution. */
            fileNumber?: string;
            /** @description Legal or supplementary; code list `pensionPillars`. */
            pillar?: components["schemas"]["CodedValue"];
            /** @description What is granted; code list `pensionAdvantages`, which is open. */
            advantage?: components["schemas"]["CodedValue"];
            /** @description How often is paid; code list `pensionPeriodicities`. */
            periodicity?: components["schemas"]["CodedValue"];
            /** @description For which is paid. */
            referencePeriod?: components["schemas"]["PensionReferencePeriod"];
            /** @description True for holiday pay. */
            isHolidayPay?: boolean;
            /** @description Total before tax and contributions. */
            grossAmount?: components["schemas"]["EuroAmount"];
            /** @description Total on which the withholding tax is computed. */
            taxableAmount?: components["schemas"]["EuroAmount"];
            /** @description Of which the total consists, by month of payment, newest first. */
            parts?: components["schemas"]["PensionPaymentPart"][];
            /** @description Index of the amount. */
            index?: components["schemas"]["PensionIndex"];
            /** @description Family situation for the withholding tax. */
            fiscalSituation?: components["schemas"]["PensionFiscalSituation"];
            /** @description Withheld for the health insurance. */
            healthInsuranceContribution?: components["schemas"]["PensionHealthInsuranceContribution"];
            /** @description Withheld for solidarity. */
            solidarityContribution?: components["schemas"]["PensionSolidarityContribution"];
            /** @description Exceptions that were applied, with the words of the source. */
            specialRules?: components["schemas"]["CodedValue"][];
            /** @description What the register found wrong in the declaration of the institution. */
            anomalies?: components["schemas"]["CodedValue"][];
        };
        /** @description One of the payments of which a total consists, also corrections. */
        PensionPaymentPart: {
            /** @description In which was paid. */
            month?: components["schemas"]["YearMonth"];
            /**
             * Format: date
             * @description Date of the declaration behind it.
             * @example 2026-03-02
             */
            declaredOn?: string;
            /** @description Before tax and contributions. */
            grossAmount?: components["schemas"]["EuroAmount"];
            /** @description Part on which the withholding tax is computed. */
            taxableAmount?: components["schemas"]["EuroAmount"];
            /** @description Percentage of withholding tax, decimal number as text. */
            withholdingTaxPercentage?: string;
        };
        /** @description Months for which is paid. */
        PensionReferencePeriod: {
            /** @description First month. */
            startMonth?: components["schemas"]["YearMonth"];
            /** @description Last month. */
            endMonth?: components["schemas"]["YearMonth"];
        };
        /** @description A right to a pension or to a similar advantage. */
        PensionRight: {
            /** @description Who pays. */
            payingInstitution: components["schemas"]["PensionInstitution"];
            /** @description Number of the file at the paying institution. */
            fileNumber?: string;
            /** @description Legal or supplementary; code list `pensionPillars`. */
            pillar?: components["schemas"]["CodedValue"];
            /** @description What is granted; code list `pensionAdvantages`, which is open. */
            advantage?: components["schemas"]["CodedValue"];
            /** @description How often is paid; code list `pensionPeriodicities`. */
            periodicity?: components["schemas"]["CodedValue"];
            /** @description Own right or derived from whom; code list `pensionTypes`. */
            type?: components["schemas"]["CodedValue"];
            /** @description Sort of advantage; code list `pensionAdvantageTypes`. */
            advantageType?: components["schemas"]["CodedValue"];
            /** @description Belgian, foreign or supranational; code list `pensionOrigins`. */
            origin?: components["schemas"]["CodedValue"];
            /** @description The same as the institution declares it; code list `pensionRightOrigins`. */
            rightOrigin?: components["schemas"]["CodedValue"];
            /** @description False: there is a right, and nothing was paid in the period. Absent: payments were not looked up. */
            hasPayments?: boolean;
            /** @description When the person became a pensioner. */
            pensionStartDate?: components["schemas"]["IncompleteDate"];
            /** @description When this right was awarded. */
            rightStartDate?: components["schemas"]["IncompleteDate"];
            /**
             * Format: date
             * @description When this right was closed. Absent: it runs.
             * @example 2026-03-02
             */
            rightEndDate?: string;
            /** @description As what the right was built up; code list `pensionAdministrativeSituations`. */
            administrativeSituation?: components["schemas"]["CodedValue"];
            /** @description Code list `pensionEmployerTypes`. */
            employerType?: components["schemas"]["CodedValue"];
            /** @description With or without dependants; code list `pensionFamilyCharges`. */
            familyCharge?: components["schemas"]["CodedValue"];
            /** @description Rate of a household or of a single person; code list `pensionHouseholdRates`. */
            householdRate?: components["schemas"]["CodedValue"];
            /** @description What the register found wrong in the declaration of the institution. */
            anomalies?: components["schemas"]["CodedValue"][];
        };
        /** @description Solidarity contribution. */
        PensionSolidarityContribution: {
            /** @description Total withheld. */
            amount?: components["schemas"]["EuroAmount"];
            /** @description Percentage, decimal number as text. */
            percentage?: string;
            /** @description Of which the total consists. */
            parts?: components["schemas"]["PensionContributionPart"][];
        };
        Period: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            startDate: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            endDate: string;
        };
        /**
         * @example {
         *       "qualityCode": 1,
         *       "informedOn": "2026-03-02"
         *     }
         */
        PersonIntegration: {
            /**
             * Format: int32
             * @description 1 in the household, 30 for a debtor outside it.
             * @enum {integer}
             */
            qualityCode: 1 | 30;
            /**
             * Format: date
             * @description Day on which this person was told that data will be processed.
             * @example 2026-03-02
             */
            informedOn?: string;
            /** @description Why. Needed when it is not known whether the person may owe maintenance, and when the person has died. */
            reason?: string;
        };
        /** @description Names the person has or had. */
        PersonName: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "010";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Family name. */
            familyName?: string;
            /** @description Given name in use. */
            givenName?: string;
            /** @description All given names. */
            givenNames?: string;
        };
        /** @description The rule book: who may see what, when, for how long, and on what ground. */
        Policy: {
            /**
             * @description Version of the rule book, as refusals and evidence name it.
             * @example 2026-03-01+0123456789ab
             */
            version: string;
            /**
             * Format: date
             * @description The day whose rows these are; absent when all rows are given.
             * @example 2026-03-02
             */
            day?: string;
            /** @description The quality codes. */
            codes: {
                /** Format: int64 */
                code: number;
                label: string;
                /**
                 * @description Who sets it.
                 * @enum {string}
                 */
                setBy: "socialWorker" | "decision" | "nobody";
                setByText: string;
                /**
                 * @description The event for which it is set.
                 * @enum {string}
                 */
                setFor: "inquiry" | "debtMediation" | "maintenanceInquiry" | "livingWage" | "equivalentLivingWage" | "otherAid" | "employment" | "withoutAid" | "nothing";
                setForText: string;
                /** @description Calendar months from the application, for codes set by hand. */
                months?: components["schemas"]["PolicyNumber"];
                /**
                 * PolicyCodesItemDecision
                 * @description For codes that follow from a decision.
                 */
                decision?: {
                    /** @description Longest period that one decision gives, in calendar months. */
                    longestMonths: components["schemas"]["PolicyNumber"];
                    /**
                     * Format: int64
                     * @description The period begins at most this long after the decision.
                     */
                    effectWithinMonths: number;
                };
                /** @description Whether each consultation needs a written reason. */
                needsReason: boolean;
                /** @description Whether it is registered only with a written reason. */
                reasonToRegister: boolean;
                /** @description Whether it is registered only in the file of an applicant, and ends with it. */
                besideApplicant: boolean;
                /**
                 * Format: int64
                 * @description It is reviewed in place, at most this many months after its begin or its last review.
                 */
                reviewedWithinMonths?: number;
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description What may be seen; whatever no row grants is refused. */
            grants: {
                /** @description The role, or the one as which others consult (`consultsAs`). */
                role: string;
                qualityCodes: number[];
                stream: string;
                streamTitle: string;
                /** @description Categories of data that are open. */
                categories: string[];
                /** @description Categories of the stream that are not. */
                closedCategories: string[];
                /** @enum {string} */
                condition?: "debtorIncomeUnderScale";
                conditionText?: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            roles: {
                name: string;
                title: string;
                /** @description Role whose grants count; absent for roles that consult nothing. */
                consultsAs?: string;
                /** @description True for software without a person. */
                isSoftware: boolean;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description What can be done, and by whom. */
            acts: {
                name: string;
                title: string;
                /** @description Scope of the access token, without its prefix. */
                scope: string;
                roles: string[];
                /**
                 * @description What it is about.
                 * @enum {string}
                 */
                target: "none" | "person" | "integration" | "persons";
                targetText: string;
                /** @description Whether roles are judged as for a consultation. */
                isConsultation: boolean;
                /** @description Whether it only reads what is kept here. */
                isRead: boolean;
                /** @description Whether it is for organizations that supervise centres, not for centres. */
                forSupervisor: boolean;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description Relations of the caller to the person concerned that refuse. */
            relations: {
                /** @enum {string} */
                relation: "none" | "self" | "householdMember" | "colleague" | "unknown";
                title: string;
                /** @description Code of the rule that refuses. */
                refusedBy: string;
                /** @description Roles that it does not refuse. */
                exemptRoles: string[];
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description The federal scale of maintenance debtors. */
            scale: {
                /** @description Net taxable income a year. */
                base: components["schemas"]["EuroAmount"];
                /** @description More for each person fiscally dependent. */
                perDependant: components["schemas"]["EuroAmount"];
                /**
                 * @description `derived`: computed from the index.
                 * @enum {string}
                 */
                source: "confirmed" | "derived";
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            scaleUse: {
                /** @description Whose income counts with the debtor’s own. */
                alsoCounted: {
                    /** @enum {string} */
                    whose: "spouse" | "otherParentInHousehold";
                    title: string;
                }[];
                /** @description Up to this cadastral income own property does not count. */
                cadastralIncomeIgnored: components["schemas"]["EuroAmount"];
                /**
                 * Format: int64
                 * @description Above it the whole counts this many times.
                 */
                cadastralIncomeFactor: number;
                /**
                 * Format: int64
                 * @description The income of this many years before counts.
                 */
                incomeYearsBefore: number;
                /**
                 * Format: int64
                 * @description While it is not there, or does not say enough, one of at most this many years before.
                 */
                incomeYearsBeforeAtMost: number;
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            informing: {
                /** @description Working days after the first day of the integration. */
                withinWorkingDays: components["schemas"]["PolicyNumber"];
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description By when a centre has to do what; a row holds for what began on its days. */
            deadlines: {
                /** @enum {string} */
                kind: "forwarding" | "decision" | "inquiryEnd" | "notification" | "a036" | "payment" | "individualProject" | "homeVisit" | "review" | "debtMediationReview" | "periodEnd" | "maintenanceInquiryEnd";
                title: string;
                /** @description The events whose codes, or aid, it concerns. */
                concerns: ("inquiry" | "debtMediation" | "maintenanceInquiry" | "livingWage" | "equivalentLivingWage" | "otherAid" | "employment" | "withoutAid" | "nothing")[];
                /**
                 * @description The day from which it is counted.
                 * @enum {string}
                 */
                from: "application" | "decision" | "begin" | "homeVisit" | "lastDay";
                fromText: string;
                /**
                 * Format: int64
                 * @description Calendar days after that day.
                 */
                days?: number;
                /**
                 * Format: int64
                 * @description Calendar months after that day.
                 */
                months?: number;
                /**
                 * Format: int64
                 * @description Not for somebody who had this aid at any time in so many months before.
                 */
                newAfterMonths?: number;
                /** @description Due soon from this many months after that day. */
                soonAfterMonths?: components["schemas"]["PolicyNumber"];
                /**
                 * @description `assumed`: no source states the number.
                 * @enum {string}
                 */
                source: "confirmed" | "assumed";
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            registering: {
                /** @description The application lies at most this many days back without a reason. */
                applicationWithinDays: components["schemas"]["PolicyNumber"];
                /** @description The person was told at most this many days before the application. */
                informedBeforeDays: components["schemas"]["PolicyNumber"];
                /**
                 * Format: int64
                 * @description The household counts as known this many months after the streams told it.
                 */
                householdKnownMonths: number;
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description What a centre does with flags of the supervisor. */
            flags: {
                /** @description A flag is handled at most this many days after it came. */
                handleWithinDays: components["schemas"]["PolicyNumber"];
                /** @description What a flag says is removed this many months after it was raised. */
                keepMonths: components["schemas"]["PolicyNumber"];
                /** @enum {string} */
                source: "confirmed" | "assumed";
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description The codes with which a flag is answered. */
            flagFeedback: {
                /** Format: int64 */
                code: number;
                title: string;
                /** @description Whether it says nothing without a comment. */
                needsComment: boolean;
                /** @enum {string} */
                source: "confirmed" | "assumed";
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description Income from work or training that is exempt (royal decree of 11 July 2002, art. 35). */
            exemption: {
                /** @enum {string} */
                kind: "ordinary" | "student" | "artist" | "shortageJob";
                title: string;
                /** @description Net income that is exempt at most. */
                amount: components["schemas"]["EuroAmount"];
                /** @enum {string} */
                per: "month" | "year";
                /**
                 * @description `derived`: computed from the index.
                 * @enum {string}
                 */
                source: "confirmed" | "derived";
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            exemptionUse: {
                /** @description Days of one person, at all centres together. */
                days: components["schemas"]["PolicyNumber"];
                /** @description Newest first. */
                windows: {
                    /**
                     * Format: date
                     * @description For a first exemption on this day or later.
                     * @example 2026-03-02
                     */
                    firstFrom?: string;
                    /**
                     * Format: int64
                     * @description Years from the first exemption in which the days can be used.
                     */
                    years: number;
                }[];
                /** @description Kinds of which no day is counted. */
                withoutCounter: ("ordinary" | "student" | "artist" | "shortageJob")[];
                /**
                 * Format: int64
                 * @description Months of the exemption for a shortage job, once in a lifetime.
                 */
                shortageJobMonths: number;
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
            /** @description The rules that refuse, in the order in which they are judged. */
            rules: {
                ruleCode: string;
                /** @enum {string} */
                judges: "target" | "caller" | "relation" | "facts" | "grant" | "condition" | "act" | "person";
                judgesText: string;
                reason: string;
                /** @description What would open it. */
                remedy: string;
                /** @description The law or instruction behind it. */
                legalBasis: string;
                /**
                 * Format: date
                 * @description First day on which the row holds.
                 * @example 2026-03-02
                 */
                validFrom: string;
                /**
                 * Format: date
                 * @description Last day on which it holds; absent while nothing has ended it.
                 * @example 2026-03-02
                 */
                validUntil?: string;
            }[];
        };
        /** @description A number that a setting of the gateway may replace, within bounds. */
        PolicyNumber: {
            /**
             * Format: int64
             * @description What holds in this installation.
             */
            value: number;
            /** @description The setting of the gateway that may replace it. */
            setting: string;
            /** Format: int64 */
            least: number;
            /** Format: int64 */
            most: number;
        };
        /** @description Where letters reach a person who lives abroad. */
        PostalAddressAbroad: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "023";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Country by its NIS code. */
            country?: components["schemas"]["CodedValue"];
            /** @description Address as up to three lines of text. */
            addressLines?: string[];
        };
        /**
         * @description What went wrong (RFC 9457). Each type has a schema of its own with its members.
         * @example {
         *       "type": "urn:problem-type:belgif:resourceNotFound",
         *       "title": "Resource Not Found",
         *       "status": 404,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        Problem: {
            /** @description Stable URN of the type of problem. */
            type: string;
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /** Format: int32 */
            status: number;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        ProblemTypeIndex: {
            items: {
                /** Format: uri */
                href: string;
                type: string;
                title: string;
                /** Format: int64 */
                status?: number;
            }[];
        };
        /**
         * @description What the centre saw; the Crossroads Bank compares it with the register.
         * @example {
         *       "familyName": "Vermeersch",
         *       "givenName": "Nele Godelieve",
         *       "birthDate": "1994-04-12"
         *     }
         */
        ProofOfIdentity: {
            /** @description Twelve digits. Give this, or the person’s data. */
            identityCardNumber?: string;
            familyName?: string;
            /** @description Left out for somebody who has one name only. */
            givenName?: string;
            birthDate?: components["schemas"]["IncompleteDate"];
        };
        /** @description Address of a building as the land registry knows it. */
        PropertyAddress: {
            /** @description Street by its code. */
            street?: components["schemas"]["CodedValue"];
            /** @description House number. */
            houseNumber?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description Municipality by its code. */
            municipality?: components["schemas"]["CodedValue"];
        };
        /** @description Owners that hold the same rights together. */
        PropertyParty: {
            /**
             * @description One person; two who own together by their marriage; a company; several persons; a text in the place of owners; a sort of owner that is new to the gateway.
             * @enum {string}
             */
            kind: "individual" | "community" | "business" | "association" | "anonymous" | "unknown";
            /** @description True when the person consulted is (one of) these owners. */
            isConsultedPerson: boolean;
            /** @description Persons: one for an individual, two for a community. */
            ssins?: components["schemas"]["Ssin"][];
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /** @description What the land registry writes in the place of owners: of anonymous ones, or of a company without its number. */
            text?: string;
            anonymousOwners?: components["schemas"]["AnonymousOwners"];
            /** @description Rights they hold together. */
            rights: components["schemas"]["RealRight"][];
            /** @description Mention of further owners. */
            otherCoOwner?: string;
            /** @description Identifier of the service that manages the property. */
            managedBy?: string;
        };
        /** @description The situation of the property that is described. */
        PropertyState: {
            /** @description Whether the situation is in force. */
            situation?: components["schemas"]["CodedValue"];
            /** @description True when the land registry doubts who has which right: do not decide on these owners and shares without a deed. Absent when it says nothing of a doubt. */
            areRightsDoubtful?: boolean;
            /** @description The number by which it says so; only 0 (no doubt, assumed) is told from the others. */
            doubtfulRightsCode?: string;
            /**
             * Format: date
             * @description Legal start of the situation.
             * @example 2026-03-02
             */
            legalStartDate?: string;
            /**
             * Format: date
             * @description Legal end. Absent while it lasts.
             * @example 2026-03-02
             */
            legalEndDate?: string;
            /** @description Start for taxes; only the year may be known. */
            fiscalStartDate?: components["schemas"]["IncompleteDate"];
            /** @description End for taxes; only the year may be known. */
            fiscalEndDate?: components["schemas"]["IncompleteDate"];
            /**
             * Format: date-time
             * @description When the situation was recorded.
             */
            recordedAt?: string;
            /**
             * Format: date-time
             * @description When it was changed.
             */
            changedAt?: string;
            /**
             * Format: date-time
             * @description When the record was canceled.
             */
            canceledAt?: string;
            /** @description Identifier of this situation at the land registry. */
            situationId?: string;
            /** @description Situations it came from. */
            previousSituationIds?: string[];
            /** @description Situations that came after. */
            nextSituationIds?: string[];
            marketValue?: components["schemas"]["CalculatedMarketValue"];
        };
        /** @description Somebody near the applicant, by the applicant’s own streams. */
        ProposedPerson: {
            /**
             * Format: uuid
             * @description Opaque; absent for somebody who cannot be integrated.
             */
            personRef?: string;
            /**
             * Format: uri
             * @description Where to integrate the person (POST); absent for somebody who cannot be.
             */
            href?: string;
            /**
             * @description Why the person cannot be integrated: the register gives no number, only a filler or nothing, or one that cannot exist.
             * @enum {string}
             */
            cannotIntegrate?: "noNumber" | "invalidNumber";
            /** @description Absent for somebody without a number. */
            ssin?: components["schemas"]["Ssin"];
            familyName?: string;
            givenName?: string;
            birthDate?: components["schemas"]["IncompleteDate"];
            /**
             * @description What the person is to the applicant, as far as it makes a maintenance debtor. `other`: none of these. `unknown`: no source says it.
             * @enum {string}
             */
            kinship: "spouse" | "formerSpouse" | "parent" | "child" | "other" | "unknown";
            /** @description Whether the person lives with the applicant. Absent when it is not known: the household was not told. */
            livesIn?: boolean;
            /** @description Parent, adult child, spouse or former spouse: may owe maintenance. Whether anything is owed is not said. Absent when it is not known, e.g. of a child without a birth date. */
            isDebtor?: boolean;
            /**
             * @description Present when the person has died, as far as the centre knows.
             * @enum {boolean}
             */
            isDeceased?: true;
            /** @description Day of death; absent when it is not known. */
            diedOn?: components["schemas"]["IncompleteDate"];
            /**
             * Format: int64
             * @description The code to use: 1 in the household, 30 for a debtor outside it. Absent when the person is neither, when it is not known, and when the person cannot be integrated.
             */
            qualityCode?: number;
        };
        ProposedPersons: {
            items: components["schemas"]["ProposedPerson"][];
            /** @description False when no source told who lives with the applicant. */
            isHouseholdKnown: boolean;
            sources: components["schemas"]["ConsultedSource"][];
        };
        /** @description Status of a person who is represented or assisted. */
        ProtectedStatus: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "111";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Situation; code list `protectionSituations`. */
            situation?: components["schemas"]["CodedValue"];
            /** @description Ground; code list `protectionGrounds`. */
            justification?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            text?: string;
        };
        /** @description A name under which the person is known, beside the legal one. */
        Pseudonym: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "011";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Family name. */
            familyName?: string;
            /** @description Given name in use. */
            givenName?: string;
            /** @description All given names. */
            givenNames?: string;
        };
        /** @description A right to a property. */
        RealRight: {
            /** @description Kind of right; code list `realRights`, which is open. */
            type?: components["schemas"]["CodedValue"];
            /** @description Share of the right, exactly as the land registry gives it. */
            share?: components["schemas"]["Fraction"];
            /** @description True when the land registry knows no share. */
            isShareUnspecified?: boolean;
            /** @description True when the part to which the right applies is not demarcated. */
            isNotDemarcated?: boolean;
            /**
             * Format: int64
             * @description Surface to which it applies, in m² (the unit is assumed).
             */
            surfaceInSquareMetres?: number;
            /** @description When the right ends; only the year may be known. */
            expiryDate?: components["schemas"]["IncompleteDate"];
        };
        /** @description A comparison of the centre’s integrations with the directory of the Crossroads Bank. */
        Reconciliation: {
            /** Format: uri */
            href: string;
            /** Format: uuid */
            reconciliationId: string;
            /** @description A user; `gateway` at night. Absent for software without a person. */
            startedBy?: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description Absent while it runs.
             */
            finishedAt?: string;
            /** Format: int64 */
            compared: number;
            /** Format: int64 */
            agreed: number;
            findings: components["schemas"]["ReconciliationFinding"][];
        };
        ReconciliationFinding: {
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /** Format: uri */
            href: string;
            /**
             * @description `missingAtBank`: runs here, registered again. `stillAtBank`: does not run here, ended there. `periodDiffers`: registered anew for the days we have. Absent when the Bank did not answer.
             * @enum {string}
             */
            difference?: "missingAtBank" | "stillAtBank" | "periodDiffers";
            repaired: boolean;
            /** @description Type of the problem; the next night tries again. */
            problem?: string;
        };
        ReconciliationPage: {
            items: components["schemas"]["Reconciliation"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        ReconciliationQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /**
         * @description What is kept of this was changed outside the gateway. It opens nothing until the administrator restores it.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:recordChanged",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:recordChanged",
         *       "title": "Record Changed",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        RecordChangedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:recordChanged";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description One exchange with the Crossroads Bank, as the evidence has it. */
        RecordedSource: {
            service: string;
            operation: string;
            /** @description Our ticket of the message. */
            ticket: string;
            /** @description Ticket of the Crossroads Bank; absent when no reply came. */
            ticketCbss?: string;
            /** @description Status value and code of the Bank, or the kind of failure. */
            status: string;
            /** @description The message was sent for another request of the same user with the same question at the same moment; the record of that one has the same `ticket` without this. */
            shared?: boolean;
        };
        Redelivered: {
            /**
             * Format: int64
             * @description Parked events that wait for their delivery again.
             */
            queued: number;
        };
        /** @example {} */
        Redelivery: {
            /** @description Only these events; all that are parked when left out. */
            eventIds?: string[];
        };
        /** @description Marks that the address is a reference address: the person does not live there. */
        ReferenceAddress: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "024";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
        };
        /** @description Quality of a person in the waiting register. */
        RefugeeStatus: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "205";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Quality. */
            type?: components["schemas"]["CodedValue"];
        };
        /**
         * @description The Crossroads Bank does not authorize this organization for this question. Contact the security officer of the centre.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:refusedByBank",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:refusedByBank",
         *       "title": "Refused By The Crossroads Bank",
         *       "status": 403,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        RefusedByBankProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:refusedByBank";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 403;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description Main address in Belgium. */
        RegisterAddress: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "020";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Street by its code in the register. */
            street?: components["schemas"]["CodedValue"];
            /** @description Street as a text, when it has no code. */
            streetName?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description Box number. */
            boxNumber?: string;
            /** @description Postal code. */
            postCode?: string;
        };
        /** @description A value that the register itself doubts. It is not repeated beside the values of other groups: compare before a decision rests on them. */
        RegisterDoubt: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "040" | "041" | "042" | "043" | "044" | "045" | "046";
            /**
             * @description What is doubted.
             * @enum {string}
             */
            about: "gender" | "name" | "address" | "nationality" | "birthPlace" | "civilState" | "death";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description How far the verification is, in the words of the register. */
            validation?: components["schemas"]["CodedValue"];
            /** @description When the value was entered. */
            enteredDate?: components["schemas"]["IncompleteDate"];
            /** @description When it was validated. */
            validatedDate?: components["schemas"]["IncompleteDate"];
            /** @description The value to verify; code list `genders`. */
            gender?: components["schemas"]["CodedValue"];
            /** @description The value to verify, as a text. */
            text?: string;
            /** @description The municipality to verify. */
            municipality?: components["schemas"]["CodedValue"];
            address?: components["schemas"]["AddressToVerify"];
            /** @description The value to verify; code list `nationalities`, which is open. */
            nationality?: components["schemas"]["CodedValue"];
            /** @description The value to verify; code list `civilStates`. */
            civilState?: components["schemas"]["CodedValue"];
        };
        /** @description Number, date of birth and sex. */
        RegisterIdentity: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "000";
            ssin?: components["schemas"]["Ssin"];
            /** @description Date of birth. Its month and day can be unknown. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /** @description Code list `genders`. */
            gender?: components["schemas"]["CodedValue"];
        };
        /** @description A place in Belgium or abroad. */
        RegisterPlace: {
            /** @description Belgian municipality by its NIS code. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code, for a place abroad. */
            country?: components["schemas"]["CodedValue"];
            /** @description Place as a text, mostly abroad. */
            placeName?: string;
        };
        /** @description A child of the person, wherever it lives. */
        RegisteredChild: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "114";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Kind of descent. */
            type?: components["schemas"]["CodedValue"];
            /** @description The child. */
            child?: components["schemas"]["RelatedPerson"];
            /** @description Ground. */
            justification?: components["schemas"]["CodedValue"];
            /** @description Where the act was drawn up. */
            municipality?: components["schemas"]["CodedValue"];
            /** @description Number of the act. */
            actNumber?: string;
            /** @description Explanation. */
            text?: string;
        };
        /** @description A centre for social welfare. */
        RegisteringCentre: {
            /** @description NIS code of the municipality of the centre. */
            code?: string;
            /** @description Name of the centre. Absent when the gateway does not know it. */
            name?: components["schemas"]["LocalizedString"];
        };
        /** @description A registration in the reference directory. */
        Registration: {
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            startDate: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            endDate?: string;
            /** RegistrationCentre */
            centre: {
                nisCode: string;
                name?: components["schemas"]["LocalizedString"];
            };
            /** @description The directories that list it: of the Crossroads Bank, of the sector of the centres. */
            registers: ("PRIMARY" | "SECONDARY")[];
        };
        /** @description Register in which the person is entered. Not given for everybody. */
        RegistrationRegister: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "210";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Register; code list `registrationRegisters`, which is open. */
            register?: components["schemas"]["CodedValue"];
        };
        /** @description The partner with whom the person is taxed together. */
        RelatedFiscalPerson: {
            ssin?: components["schemas"]["Ssin"];
            /** @description Place in the assessment; code list `fiscalStates`. */
            fiscalState?: components["schemas"]["CodedValue"];
        };
        /** @description Somebody else named in the file of the person. */
        RelatedPerson: {
            ssin?: components["schemas"]["Ssin"];
            /** @description Filler number of a person who has none. It identifies nobody and must not be used to ask anything. */
            fictitiousNumber?: string;
            /** @description Family name. */
            familyName?: string;
            /** @description Given name in use. */
            givenName?: string;
            /** @description All given names. */
            givenNames?: string;
            /** @description Date of birth. */
            birthDate?: components["schemas"]["IncompleteDate"];
            /** @description Code list `genders`. */
            gender?: components["schemas"]["CodedValue"];
        };
        /** @description What would open what is refused. */
        Remedy: {
            /**
             * @description What would open it: register the person (again), a review or a new application, recording the review of this integration, somebody of another role, waiting, informing the person, noting a reason for today, a colleague who is not near the person, consulting another stream first, or nothing.
             * @enum {string}
             */
            action: "integrate" | "renew" | "review" | "askRole" | "waitUntil" | "inform" | "giveReason" | "askColleague" | "consultFirst" | "none";
            /** @description The role to ask, with `askRole`. */
            role?: string;
            /** @description The stream to consult, with `consultFirst`. */
            stream?: string;
            /** @description The year to ask of that stream. */
            incomeYear?: string;
            /** @description True when that stream is to be consulted for the other parent, under the integration of that parent. */
            ofOtherParent?: boolean;
            /**
             * Format: int64
             * @description The code to use, with `integrate`.
             */
            qualityCode?: number;
            /**
             * Format: date
             * @description The day from which it opens, with `waitUntil`.
             * @example 2026-03-02
             */
            until?: string;
        };
        /** @description What was paid of one kind in the quarter, gross. */
        Remuneration: {
            /** @description What was paid for: wage, bonus, holiday pay … Code list `remunerationKinds`. */
            kind: components["schemas"]["CodedValue"];
            /** @description Gross, of the whole quarter. Absent when the source gives no readable one. */
            amount?: components["schemas"]["EuroAmount"];
            /**
             * Format: int64
             * @description For a bonus: months from one payment to the next; 0 when it is paid once.
             */
            paymentFrequencyMonths?: number;
        };
        /** @description Municipality that manages the file: where the person is registered, not the address. */
        Residence: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "001";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /**
             * @description A Belgian municipality, a country, or one of the special codes of the register.
             * @enum {string}
             */
            kind: "municipality" | "abroad" | "struckOff" | "struckOffToAbroad" | "declaredAbsent" | "residenceRightLost" | "deceased" | "unknown";
            /** @description NIS code of the municipality or country, or a code of list `specialResidences`. */
            residence?: components["schemas"]["CodedValue"];
            /** @description Marks a municipality changed by a merger. */
            isMergedMunicipality?: boolean;
            /** @description Language of the file; code list `fileLanguages`. */
            fileLanguage?: components["schemas"]["CodedValue"];
        };
        /** @description Residence abroad, registered at a diplomatic post. */
        ResidenceAbroad: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "022";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Diplomatic post. */
            diplomaticPost?: components["schemas"]["CodedValue"];
            /** @description Territory by its NIS code. */
            territory?: components["schemas"]["CodedValue"];
            /** @description Country by its NIS code. */
            country?: components["schemas"]["CodedValue"];
            /** @description Address as up to three lines of text. */
            addressLines?: string[];
        };
        /** @description Determination of the main residence. */
        ResidenceInvestigation: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "003";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Result. */
            result?: components["schemas"]["CodedValue"];
            /** @description Start of the period it is about. */
            investigatedFrom?: components["schemas"]["IncompleteDate"];
            /** @description End of the period it is about. */
            investigatedUntil?: components["schemas"]["IncompleteDate"];
            /** @description Explanation. */
            textLines?: string[];
        };
        /**
         * @description There is no such resource for this caller.
         * @example {
         *       "type": "urn:problem-type:belgif:resourceNotFound",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:resourceNotFound",
         *       "title": "Resource Not Found",
         *       "status": 404,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        ResourceNotFoundProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:belgif:resourceNotFound";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 404;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description A message of the Crossroads Bank because of which the review is due. */
        ReviewDue: {
            /** Format: uuid */
            noticeId: string;
            /** @description What happened; code list `noticeKinds`. */
            kind: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description When, as the message says it; the day it was written down where it does not.
             * @example 2026-03-02
             */
            day: string;
            /** Format: date-time */
            receivedAt: string;
        };
        /**
         * @example {
         *       "reason": "newElement",
         *       "remark": "message of the employer"
         *     }
         */
        ReviewOpening: {
            /** @enum {string} */
            reason: "periodicReview" | "newElement" | "changedHousehold" | "requestOfPerson";
            /** @description What the review found, in the centre’s own words; kept encrypted. Required for code 7. */
            remark?: string;
            /** @description Members of the household who are not reviewed with the applicant. When it is left out: `[]`. */
            leftOut?: string[];
        };
        /** @description A member of the household of somebody whose aid is reviewed. */
        ReviewedMember: {
            /**
             * Format: uri
             * @description The integration under the code that a decision gave.
             */
            href: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            ssin: components["schemas"]["Ssin"];
            qualityCode: components["schemas"]["CodedValue"];
            /**
             * @description `opened`: reviewed with the applicant. `alreadyOpen`: an inquiry on the member runs already. `leftOut`: left out by name. `notOpened`: the Crossroads Bank did not register it; open it on its own.
             * @enum {string}
             */
            effect: "opened" | "alreadyOpen" | "leftOut" | "notOpened";
            /**
             * Format: uri
             * @description The integration of the member under code 1.
             */
            inquiry?: string;
            /**
             * @description Type of the problem for which it was not opened.
             * @enum {string}
             */
            problem?: "urn:problem-type:belgif:badRequest" | "urn:problem-type:belgif:noAccessToken" | "urn:problem-type:belgif:invalidAccessToken" | "urn:problem-type:belgif:expiredAccessToken" | "urn:problem-type:belgif:missingScope" | "urn:problem-type:belgif:missingPermission" | "urn:problem-type:belgif:resourceNotFound" | "urn:problem-type:pcsw:socialInquiry:methodNotAllowed" | "urn:problem-type:pcsw:socialInquiry:notAcceptable" | "urn:problem-type:pcsw:socialInquiry:integrationRunning" | "urn:problem-type:pcsw:socialInquiry:approvalClosed" | "urn:problem-type:pcsw:socialInquiry:approvalWaiting" | "urn:problem-type:pcsw:socialInquiry:integrationNotActive" | "urn:problem-type:pcsw:socialInquiry:recordChanged" | "urn:problem-type:pcsw:socialInquiry:alreadyDecided" | "urn:problem-type:pcsw:socialInquiry:aidElsewhere" | "urn:problem-type:pcsw:socialInquiry:alreadyInformed" | "urn:problem-type:pcsw:socialInquiry:stepRecorded" | "urn:problem-type:pcsw:socialInquiry:nothingToDo" | "urn:problem-type:pcsw:socialInquiry:dossierNotKept" | "urn:problem-type:pcsw:socialInquiry:eventsGone" | "urn:problem-type:pcsw:socialInquiry:tooManySubscriptions" | "urn:problem-type:pcsw:socialInquiry:observationWithdrawn" | "urn:problem-type:pcsw:socialInquiry:alreadyAsked" | "urn:problem-type:pcsw:socialInquiry:alreadyAnswered" | "urn:problem-type:pcsw:socialInquiry:alreadyExtended" | "urn:problem-type:pcsw:socialInquiry:extensionTooLate" | "urn:problem-type:pcsw:socialInquiry:flagAnswered" | "urn:problem-type:pcsw:socialInquiry:askedAbout" | "urn:problem-type:pcsw:socialInquiry:notWithheld" | "urn:problem-type:belgif:tooManyRequests" | "urn:problem-type:belgif:payloadTooLarge" | "urn:problem-type:pcsw:socialInquiry:unsupportedMediaType" | "urn:problem-type:pcsw:socialInquiry:requestTimeout" | "urn:problem-type:pcsw:socialInquiry:requestHeaderFieldsTooLarge" | "urn:problem-type:pcsw:socialInquiry:callerGone" | "urn:problem-type:belgif:internalServerError" | "urn:problem-type:pcsw:socialInquiry:notOfferedByBank" | "urn:problem-type:belgif:badGateway" | "urn:problem-type:pcsw:socialInquiry:secureConnectionFailed" | "urn:problem-type:belgif:serviceUnavailable" | "urn:problem-type:pcsw:socialInquiry:gatewayTimeout" | "urn:problem-type:pcsw:socialInquiry:identityNotProven" | "urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank" | "urn:problem-type:pcsw:socialInquiry:refusedByBank" | "urn:problem-type:pcsw:socialInquiry:tooManyResults";
        };
        /**
         * @description The gateway and the Crossroads Bank do not accept each other's certificates. Nothing is known about the person from this call; an operator of the gateway has to act before it helps to try again.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:secureConnectionFailed",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:secureConnectionFailed",
         *       "title": "Secure Connection Failed",
         *       "status": 502,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        SecureConnectionFailedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:secureConnectionFailed";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 502;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description A mandate on the own centre. */
        SeenInspection: {
            /** Format: uuid */
            inspectionId: string;
            /** @description By which supervisor and centre know the mandate. */
            reference: string;
            /** @description The centre that is inspected. */
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            to: string;
            /** @description Empty: whatever the code. */
            qualityCodes: number[];
            /** Format: int64 */
            sampleSize: number;
            /**
             * Format: int64
             * @description Files that the sample is drawn from.
             */
            candidates: number;
            /** @description SHA-256 over their list. It is in the evidence since before the sample was known. */
            candidatesHash: string;
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: uuid
             * @description Entry of the evidence that committed to the list.
             */
            entryId: string;
            /**
             * @description `requested`: the sample is not drawn yet. `drawn`: its files open. `ended`: they do not any more.
             * @enum {string}
             */
            state: "requested" | "drawn" | "ended";
            /**
             * DrawnSample
             * @description Absent until there is such a checkpoint: at most `CHECKPOINT_SECONDS` later.
             */
            drawing?: {
                /** Format: date-time */
                drawnAt: string;
                /**
                 * Format: date
                 * @description Last day on which a file opens.
                 * @example 2026-03-02
                 */
                lastDay: string;
                /**
                 * Format: int64
                 * @description Files of the sample: number 1 to this.
                 */
                files: number;
                /** @description From the checkpoint and the entry: nobody could choose it. */
                seed: string;
                /** @description The first kept checkpoint (C2SP tlog-checkpoint) that has the entry. */
                checkpoint: string;
            };
            /** @description Whose inspector holds the mandate. */
            supervisor: components["schemas"]["EnterpriseNumber"];
            /** @description The files that were opened. The persons see it too. */
            opened: {
                /** Format: int64 */
                number: number;
                /**
                 * Format: uuid
                 * @description Opaque identifier of the integration.
                 */
                integrationId: string;
                /**
                 * Format: date-time
                 * @description When it was opened first.
                 */
                at: string;
            }[];
        };
        /** @description What somebody did while affiliated to one fund. */
        SelfEmployedAffiliation: {
            socialInsuranceFund?: components["schemas"]["SocialInsuranceFund"];
            /** @description When the affiliation was signed. */
            signatureDate?: components["schemas"]["IncompleteDate"];
            /** @description The one that began last first. */
            segments: components["schemas"]["SelfEmployedSegment"][];
        };
        /** @description To obtain data about work as a self-employed person */
        SelfEmployedAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "selfEmployed";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * SelfEmployedAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * SelfEmployedAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Number of the file at the institute for the self-employed. */
                referenceNumber?: string;
                /** @description Enterprise number of the self-employed person. */
                enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
                /** @description Occupation, six characters, in the words of the source. */
                occupation?: components["schemas"]["CodedValue"];
                /** @description Affiliations with a day in the period, the one that began last first. Absent when unknown. */
                affiliations?: components["schemas"]["SelfEmployedAffiliation"][];
                /** @description Contributions per quarter, the last quarter first. Absent when unknown. */
                contributions?: components["schemas"]["SelfEmployedContribution"][];
            };
        };
        /** @description The social contributions of one quarter. */
        SelfEmployedContribution: {
            /** @description The quarter. Absent when the source gives no readable one. */
            quarter?: components["schemas"]["YearQuarter"];
            socialInsuranceFund?: components["schemas"]["SocialInsuranceFund"];
            /** @description Paid, not paid or exempted, in the words of the source. The gateway knows no list of these codes. */
            situation?: components["schemas"]["CodedValue"];
            /** @description What the quarter gives in the insurance for sickness and invalidity (`ziv`), in the words of the source. */
            healthInsurance?: components["schemas"]["CodedValue"];
        };
        /** @description A time in which quality and contribution stay the same. */
        SelfEmployedSegment: {
            /** @description First day. Absent when the source gives no readable one. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Last day. Absent while it goes on. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description In what quality: in the own name, helper, assisting spouse … Code list `selfEmployedQualities`. */
            quality?: components["schemas"]["CodedValue"];
            /** @description Main occupation, secondary, article 37, maxi-statute … Code list `selfEmployedContributionTypes`. */
            contributionType?: components["schemas"]["CodedValue"];
            /** @description Why time without work counts as if worked; code list `selfEmployedAssimilations`. Absent for work. */
            assimilation?: components["schemas"]["CodedValue"];
        };
        /**
         * @description The gateway, the Crossroads Bank or a source behind it is not available. Nothing is known about the person from this call; try again later.
         * @example {
         *       "type": "urn:problem-type:belgif:serviceUnavailable",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:serviceUnavailable",
         *       "title": "Service is unavailable",
         *       "status": 503,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "retryAfterSec": 2
         *     }
         */
        ServiceUnavailableProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:belgif:serviceUnavailable";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 503;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: int32
             * @description Seconds after which to repeat the request, as in `Retry-After`.
             */
            retryAfterSec?: number;
            /**
             * Format: date-time
             * @description Until when maintenance of the source is announced.
             */
            maintenanceUntil?: string;
        };
        /** @description A child that lives in two households in turn. */
        SharedHosting: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "021";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Role, in the words of the register. */
            role?: components["schemas"]["CodedValue"];
            /** @description The other one: the child, or with whom the child lives too. */
            person?: components["schemas"]["RelatedPerson"];
        };
        /** @description A pattern in the work of users that should be looked at. It proves nothing, blocks nothing, and names no person consulted. */
        Signal: {
            /** Format: uuid */
            signalId: string;
            /** @description The pattern; code list `signalRules`. */
            rule: components["schemas"]["CodedValue"];
            /**
             * @description `new`: nobody has assessed it. `grown`: there is more since it was assessed. Else the last finding.
             * @enum {string}
             */
            state: "new" | "grown" | "explained" | "misuse" | "underInvestigation";
            /** @description Whose work it is about: subjects of access tokens. */
            userIds: string[];
            /**
             * SignalPeriod
             * @description Of the first and the last entry.
             */
            period: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            };
            caseReference?: string;
            /**
             * Format: int64
             * @description What the rule counts: persons, registrations, consultations or proofs.
             */
            count: number;
            /**
             * Format: int64
             * @description From this count on there is a signal, by the settings when it was found.
             */
            threshold: number;
            /** Format: date-time */
            foundAt: string;
            /**
             * Format: date-time
             * @description When it last grew.
             */
            updatedAt: string;
            /** @description The last hundred of those behind it, oldest first. */
            entries: components["schemas"]["SignalEntry"][];
            /** Format: int64 */
            entryCount: number;
            /** @description Oldest first; the last one counts. */
            assessments: components["schemas"]["SignalAssessment"][];
        };
        /** @description What an officer found. */
        SignalAssessment: {
            /** @description Code list `signalFindings`. */
            finding: components["schemas"]["CodedValue"];
            explanation: string;
            assessedBy: string;
            /** Format: date-time */
            assessedAt: string;
        };
        /** @description What a user did: an entry of the evidence. */
        SignalEntry: {
            /**
             * Format: uri
             * @description The record of the access.
             */
            href: string;
            /** Format: uuid */
            entryId: string;
            /** Format: date-time */
            at: string;
        };
        SignalPage: {
            items: components["schemas"]["Signal"][];
            /**
             * Format: uuid
             * @description Give as `after` for the next page; absent on the last one.
             */
            next?: string;
        };
        /**
         * @example {
         *       "states": [
         *         "new",
         *         "grown"
         *       ],
         *       "pageSize": 20
         *     }
         */
        SignalQuery: {
            /** @description Only of these rules. */
            rules?: ("manyRegistrations" | "unrelatedPersonsInCase" | "manyPersonsInCase" | "unusedRegistrations" | "undecidedInquiries" | "outsideHours" | "outsideTerritory" | "failedProofs")[];
            /** @description Only in these states; `new` and `grown` wait for somebody. */
            states?: ("new" | "grown" | "explained" | "misuse" | "underInvestigation")[];
            /** @description Only about the work of this user. */
            userId?: string;
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /**
             * Format: uuid
             * @description Continue after this item: `next` of the page before.
             */
            after?: string;
        };
        /** @description The fund that collects the contributions of a self-employed person. */
        SocialInsuranceFund: {
            /** @description Number and name; code list `socialInsuranceFunds`. */
            fund: components["schemas"]["CodedValue"];
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
        };
        /** @description Why the fund paid: incapacity, invalidity, maternity and what is like it. */
        SocialRisk: {
            /** @description Quarter of the attestation. */
            quarter: components["schemas"]["YearQuarter"];
            /** @description True in the attestation of the running quarter: it may still change. Absent when the source does not say. */
            isProvisional?: boolean;
            /** @description True when the attestation was cancelled: nothing in it holds. Absent when the source does not say. */
            isCanceled?: boolean;
            /** @description Kind of risk and scheme; code list `socialRisks`. */
            category?: components["schemas"]["CodedValue"];
            /** @description Code list `incapacitySocialStatuses`. */
            socialStatus?: components["schemas"]["CodedValue"];
            /** @description Active or unemployed before it; code list `incapacityActivities`. */
            activity?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day, in the quarter.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day, in the quarter. The source always gives one: only `exit` tells whether it goes on.
             * @example 2026-03-02
             */
            endDate?: string;
            /**
             * Format: date
             * @description First day of the risk, before interruptions and before the quarter.
             * @example 2026-03-02
             */
            initialStartDate?: string;
            /** @description Whether and how it ended, `0` when it goes on; code list `incapacityExits`. */
            exit?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day of invalidity. Absent when there is none.
             * @example 2026-03-02
             */
            invalidityStartDate?: string;
            /** @description Code list `invalidityCategories`. */
            invalidityCategory?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Day of the birth.
             * @example 2026-03-02
             */
            deliveryDate?: string;
            /**
             * Format: date
             * @description Day on which the birth was expected.
             * @example 2026-03-02
             */
            expectedDeliveryDate?: string;
            /**
             * Format: date
             * @description Day of the adoption.
             * @example 2026-03-02
             */
            adoptionDate?: string;
            /**
             * Format: date
             * @description Day on which the foster care began.
             * @example 2026-03-02
             */
            fosterCareDate?: string;
        };
        /** @description An address as the FPS Economy or a supplier writes it. */
        SocialTariffAddress: {
            /** @description Name of the street. */
            streetName?: string;
            /** @description House number. */
            houseNumber?: string;
            /** @description Box number. */
            boxNumber?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description Name of the municipality. */
            municipalityName?: string;
        };
        /** @description To check whether the social tariff is really given to the beneficiary */
        SocialTariffAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "socialTariff";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * SocialTariffAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * SocialTariffAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                customerCategory?: components["schemas"]["SocialTariffCategory"];
                /** @description Who has contracts, with the right of the household. Empty: nobody. Absent when unknown. */
                finalCustomers?: components["schemas"]["SocialTariffFinalCustomer"][];
                /** @description Heads of households of the person. Empty: nobody. Absent when unknown. */
                householdHeads?: components["schemas"]["SocialTariffHouseholdHead"][];
                /** @description Whose rights open the tariff. Empty: nobody. Absent when unknown. */
                protectedPersons?: components["schemas"]["SocialTariffProtectedPerson"][];
                /** @description Absent when the FPS Economy gives none. */
                household?: components["schemas"]["SocialTariffHousehold"];
                /** @description Contracts of members of the household. Absent when unknown, empty when there are none. */
                energyContracts?: components["schemas"]["EnergyContract"][];
                economy?: components["schemas"]["SocialTariffEconomy"];
            };
        };
        /** @description Which part the person has. Several at once are possible; absent means that the source does not say. */
        SocialTariffCategory: {
            /** @description Has a contract with an energy supplier. */
            isFinalCustomer?: boolean;
            /** @description Is the reference person of a household. */
            isHouseholdHead?: boolean;
            /** @description Has a right of his or her own that opens the tariff for the household. */
            isProtectedPerson?: boolean;
        };
        /** @description What the FPS Economy answered, and how old its data are. */
        SocialTariffEconomy: {
            /**
             * @description What this source answered. `unknown`: it did not answer; it may well have data.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete" | "unknown";
            /** @description Why the FPS Economy could not tell; code list `socialTariffEconomyStatuses`. */
            status?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description Day of the data of the National Register and the suppliers.
             * @example 2026-03-02
             */
            nationalRegisterReferenceDate?: string;
            /**
             * Format: date
             * @description Day on which the suppliers were last told.
             * @example 2026-03-02
             */
            suppliersInformedOn?: string;
            /**
             * Format: date
             * @description Day on which the Bank last gave the rights.
             * @example 2026-03-02
             */
            rightsReferenceDate?: string;
        };
        /** @description Somebody with a contract, and whether there is a right. */
        SocialTariffFinalCustomer: {
            /** @description Number of the person. */
            ssin?: components["schemas"]["Ssin"];
            /** @description True for the person this integration is about. Absent without a number. */
            isConsultedPerson?: boolean;
            /** @description Family name. Absent when the FPS Economy does not have the person in the household. */
            familyName?: string;
            /** @description Given names, as one text. */
            givenNames?: string;
            /** @description Whether there is a right to the tariff through this customer: at any time, or in the quarter asked. */
            hasRight: boolean;
            /** @description When there is a right to the tariff, the last first. Absent without a right at any time. */
            rightPeriods?: components["schemas"]["SocialTariffPeriod"][];
            /** @description Heads of the households through which there is a right. Absent without a right at any time. */
            householdHeads?: components["schemas"]["SocialTariffMembership"][];
        };
        /** @description The household as the FPS Economy compares it with contracts. */
        SocialTariffHousehold: {
            /** @description Address of the household in the National Register. */
            address?: components["schemas"]["SocialTariffAddress"];
            /** @description Members of the household, the person among them. */
            members: components["schemas"]["SocialTariffHouseholdMember"][];
        };
        /** @description Head of a household, and who in it is protected. */
        SocialTariffHouseholdHead: {
            /** @description Number of the person. */
            ssin?: components["schemas"]["Ssin"];
            /** @description True for the person this integration is about. Absent without a number. */
            isConsultedPerson?: boolean;
            /** @description Family name. Absent when the FPS Economy does not have the person in the household. */
            familyName?: string;
            /** @description Given names, as one text. */
            givenNames?: string;
            /** @description When the person was head of the household. */
            period?: components["schemas"]["SocialTariffPeriod"];
            /** @description Protected persons in the household. */
            members: components["schemas"]["SocialTariffMembership"][];
        };
        /** @description A member of the household. */
        SocialTariffHouseholdMember: {
            /** @description Number of the person. */
            ssin?: components["schemas"]["Ssin"];
            /** @description True for the person this integration is about. Absent without a number. */
            isConsultedPerson?: boolean;
            /** @description Family name. Absent when the FPS Economy does not have the person in the household. */
            familyName?: string;
            /** @description Given names, as one text. */
            givenNames?: string;
        };
        /** @description Somebody in a household, and when. */
        SocialTariffMembership: {
            /** @description Number of the person. */
            ssin?: components["schemas"]["Ssin"];
            /** @description True for the person this integration is about. Absent without a number. */
            isConsultedPerson?: boolean;
            /** @description Family name. Absent when the FPS Economy does not have the person in the household. */
            familyName?: string;
            /** @description Given names, as one text. */
            givenNames?: string;
            /** @description In the household, the last first. Empty: not said. */
            periods: components["schemas"]["SocialTariffPeriod"][];
        };
        /** @description A period of days, both included; without an end it goes on. */
        SocialTariffPeriod: {
            /**
             * Format: date
             * @description First day. Absent when the source gives no usable one.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day. Absent while it goes on.
             * @example 2026-03-02
             */
            endDate?: string;
        };
        /** @description Somebody whose own right opens the tariff. */
        SocialTariffProtectedPerson: {
            /** @description Number of the person. */
            ssin?: components["schemas"]["Ssin"];
            /** @description True for the person this integration is about. Absent without a number. */
            isConsultedPerson?: boolean;
            /** @description Family name. Absent when the FPS Economy does not have the person in the household. */
            familyName?: string;
            /** @description Given names, as one text. */
            givenNames?: string;
            /** @description The last first. In a quarter asked: none, when the person has rights at other times only. */
            rights: components["schemas"]["SocialTariffRight"][];
        };
        /** @description A period in which a person opens the tariff, and why. */
        SocialTariffRight: {
            /**
             * Format: date
             * @description First day. Absent when the source gives no usable one.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day. Absent while it goes on.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description Number of the organization that granted the right. What the numbers mean is not published. */
            organization?: components["schemas"]["CodedValue"];
        };
        /** @description Special information about a foreigner. */
        SpecialInformation: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "202";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Information as text. */
            textLines?: string[];
            /** @description Reasons of a Limosa mention. */
            limosaReasons?: components["schemas"]["CodedValue"][];
            /** @description Person in a Limosa mention. */
            limosaPerson?: components["schemas"]["RelatedPerson"];
        };
        /**
         * @description Social security identification number: of the National Register or a bis number of the Crossroads Bank.
         * @example 94641220613
         */
        Ssin: string;
        /** @description What was done of what is to be done, or need not be done. */
        Step: {
            /** Format: uuid */
            stepId: string;
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description Code list `steps`.
             * @enum {string}
             */
            step: "incompetenceFound" | "forwarded" | "notified" | "attestationSent" | "paid" | "individualProjectSigned" | "homeVisitMade" | "notNeeded";
            /**
             * @description Of the deadline that does not apply; for `notNeeded` only.
             * @enum {string}
             */
            kind?: "forwarding" | "decision" | "inquiryEnd" | "notification" | "a036" | "payment" | "individualProject" | "homeVisit" | "review" | "debtMediationReview" | "periodEnd" | "maintenanceInquiryEnd";
            /**
             * Format: date
             * @example 2026-03-02
             */
            doneOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Absent for software without a person. */
            recordedBy?: string;
            /** @description Why it does not apply. Absent for software without a person. */
            reason?: string;
            /** @description Absent for software without a person. */
            remark?: string;
        };
        /**
         * @description This step was recorded for the file before; `doneOn` says the day.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:stepRecorded",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:stepRecorded",
         *       "title": "Step Already Recorded",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "doneOn": "2026-03-12"
         *     }
         */
        StepRecordedProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:stepRecorded";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: date
             * @description The day that was recorded before.
             * @example 2026-03-02
             */
            doneOn: string;
        };
        /**
         * @example {
         *       "step": "notified",
         *       "doneOn": "2026-03-20"
         *     }
         */
        StepRecording: {
            /**
             * @description Code list `steps`.
             * @enum {string}
             */
            step: "incompetenceFound" | "forwarded" | "notified" | "attestationSent" | "paid" | "individualProjectSigned" | "homeVisitMade" | "notNeeded";
            /**
             * Format: date
             * @description The day on which it was done; not in the future, nor before the application.
             * @example 2026-03-02
             */
            doneOn: string;
            /**
             * @description Of the deadline that does not apply; for `notNeeded` only.
             * @enum {string}
             */
            kind?: "forwarding" | "decision" | "inquiryEnd" | "notification" | "a036" | "payment" | "individualProject" | "homeVisit" | "review" | "debtMediationReview" | "periodEnd" | "maintenanceInquiryEnd";
            /** @description Why it does not apply; for `notNeeded`, which needs it. Kept encrypted. */
            reason?: string;
            /** @description In the centre’s own words; kept encrypted. */
            remark?: string;
        };
        StreamAccess: {
            name: string;
            /**
             * Format: uri
             * @description Where to consult it.
             */
            href: string;
            title: components["schemas"]["LocalizedString"];
            allowed: boolean;
            /** @description The grant or refusal that decides. */
            ruleCode: string;
            /** @description Why not, and what to do about it. */
            reason?: components["schemas"]["LocalizedString"];
            /** @description The law or instruction behind a refusal. */
            legalBasis?: string;
            remedy?: components["schemas"]["Remedy"];
            /** @description Version of the rules that decided. */
            policyVersion: string;
            /** @description Categories of data the caller gets. */
            categories: string[];
        };
        StreamAccessList: {
            items: components["schemas"]["StreamAccess"][];
        };
        /**
         * @example {
         *       "streams": [
         *         "nationalRegister",
         *         "household"
         *       ]
         *     }
         */
        StreamAccessQuery: {
            /** @description Only these, by name; all when left out. */
            streams?: string[];
        };
        StreamAgain: {
            name: string;
            /**
             * Format: uri
             * @description Where to consult it.
             */
            href: string;
            title: components["schemas"]["LocalizedString"];
            allowed: boolean;
            /** @description The grant or refusal that decides. */
            ruleCode: string;
            /** @description Why not, and what to do about it. */
            reason?: components["schemas"]["LocalizedString"];
            /** @description The law or instruction behind a refusal. */
            legalBasis?: string;
            remedy?: components["schemas"]["Remedy"];
            /** @description Version of the rules that decided. */
            policyVersion: string;
            /** @description Categories of data the caller gets. */
            categories: string[];
            /**
             * @description `now`: under this integration. `afterRemedy`: under this integration, after what `remedy` says. `newIntegration`: only under a new one, e.g. by opening a review.
             * @enum {string}
             */
            opens: "now" | "afterRemedy" | "newIntegration";
        };
        /** @description What can be consulted in a social inquiry. */
        StreamCatalogue: {
            /**
             * @description Language of the texts, by `Accept-Language`.
             * @enum {string}
             */
            language: "nl" | "fr" | "de" | "en";
            items: components["schemas"]["StreamDescription"][];
        };
        StreamDescription: {
            /** @description Segment of the path under `streams`. */
            name: string;
            title: string;
            /** @description What a social worker consults it for. */
            purpose: string;
            /** @description The main data it shows. */
            mainData: string;
            /** @description The authentic source. */
            source: string;
            /** @description How current the data are at the source. */
            freshness: string;
            services: components["schemas"]["StreamService"][];
            /** @description Categories of data that a grant can open. */
            categories: string[];
            /** @description Code lists behind its labels. */
            codeLists: string[];
            /** @description Announced maintenance that is not over, earliest first; absent when there is none. */
            maintenance?: components["schemas"]["MaintenanceWindow"][];
        };
        /** @description A service of the Crossroads Bank that a stream consults. */
        StreamService: {
            /** @description Name of the service at the Crossroads Bank. */
            service: string;
            operation: string;
            /** @description Legal context given to the Bank, unless the gateway is set otherwise. The older generation has none. */
            legalContext?: string;
        };
        /** @description What a student earned on solidarity contributions. It stands in no line of an occupation. */
        StudentPay: {
            /** @description Gross: before contributions and tax are withheld. */
            amount?: components["schemas"]["EuroAmount"];
            /**
             * Format: int64
             * @description Whole days.
             */
            days?: number;
            /**
             * Format: int64
             * @description Whole hours.
             */
            hours?: number;
        };
        /** @description Where a student works. */
        StudentWorkplace: {
            /** @description Name of the place of work. */
            name?: string;
            /** @description Address of the place of work. */
            address?: components["schemas"]["EmployerAddress"];
        };
        /** @description Where software of a centre is called, and about what. */
        Subscription: {
            /** Format: uri */
            href: string;
            /** Format: uuid */
            subscriptionId: string;
            url: string;
            kinds: ("messageReceived" | "reviewDue" | "deadlineNear" | "deadlinePassed" | "integrationEndsSoon" | "integrationEnded" | "decisionCarriedOut" | "registeredElsewhere" | "questionAsked" | "flagRaised" | "flagOverdue")[];
            /**
             * @description `paused` and `gone`: events wait. `gone`: the receiver answered 410; set it to `active` to go on.
             * @enum {string}
             */
            state: "active" | "paused" | "gone";
            /** Format: date-time */
            createdAt: string;
            /** @description Only in the answer in which it was made. Keep it: it is not shown again. */
            secret?: string;
            /**
             * Format: date-time
             * @description Until then deliveries have a signature of the former secret too.
             */
            formerSecretUntil?: string;
            /**
             * Format: int64
             * @description Events that are not delivered yet.
             */
            waiting: number;
            /**
             * Format: int64
             * @description Events that were tried for days and wait until somebody asks for them.
             */
            parked: number;
            /**
             * Format: date-time
             * @description Since when every delivery fails.
             */
            failingSince?: string;
            /**
             * Format: date-time
             * @description Until then nothing is sent, because deliveries fail.
             */
            restingUntil?: string;
            /** Format: date-time */
            lastDeliveredAt?: string;
            /** @description What came of the last attempt, when it failed. */
            lastFailure?: components["schemas"]["DeliveryFailure"];
        };
        SubscriptionList: {
            items: components["schemas"]["Subscription"][];
        };
        /** @description A period in which a centre gives a living wage or its equivalent. */
        SupportPeriod: {
            /** @description Which centre pays or paid. */
            centre: components["schemas"]["AttestationCentre"];
            /** @description Code list `supportCategories`. */
            category?: components["schemas"]["CodedValue"];
            /**
             * Format: date
             * @description First day.
             * @example 2026-03-02
             */
            startDate?: string;
            /**
             * Format: date
             * @description Last day; in the future when the decision runs on.
             * @example 2026-03-02
             */
            endDate?: string;
            /** @description True when today lies in the period. */
            isRunning: boolean;
        };
        /** @description An amount of the assessment, or the reason why there is none. */
        TaxAmount: {
            /** @description The amount. The source gives whole numbers; eurocents are assumed. */
            amount?: components["schemas"]["EuroAmount"];
            /** @description Why there is no value; code list `taxAbsenceReasons`. An explicit absence, not an unknown. */
            absenceReason?: components["schemas"]["CodedValue"];
            /** @description True when the source marks it as holding for both partners together (meaning assumed). */
            isShared?: boolean;
        };
        /** @description To know the means and the dependants, also of maintenance debtors */
        TaxAssessmentAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "taxAssessment";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /** @description Of a maintenance debtor: how the means compare with the federal scale, with this answer. */
            scale?: components["schemas"]["MaintenanceScale"];
            /**
             * TaxAssessmentAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description Year in which the income was earned. */
                incomeYear?: string;
                /** @description True when the most recent assessment was asked; false for that of a year, which may also be the newest. */
                isMostRecent?: boolean;
                /** @description Number of the assessment, at most ten characters. */
                assessmentNumber?: string;
                /** @description Taxed alone, or first or second of two taxed together; code list `fiscalStates`. */
                fiscalState?: components["schemas"]["CodedValue"];
                income?: components["schemas"]["TaxableIncome"];
                dependants?: components["schemas"]["FiscalDependants"];
                /** @description Cadastral income in the assessment, not indexed (assumed). */
                cadastralIncome?: components["schemas"]["TaxAmount"];
                relatedPerson?: components["schemas"]["RelatedFiscalPerson"];
                /** @description What else the source told, in its order. */
                otherElements?: components["schemas"]["OtherTaxElement"][];
            };
        };
        /** @description A number of persons of the assessment, or the reason why there is none. */
        TaxCount: {
            /**
             * Format: int64
             * @description Number of persons.
             */
            count?: number;
            /** @description Why there is no value; code list `taxAbsenceReasons`. An explicit absence, not an unknown. */
            absenceReason?: components["schemas"]["CodedValue"];
            /** @description True when the source marks it as holding for both partners together (meaning assumed). */
            isShared?: boolean;
        };
        /** @description Taxable income. What the source did not mention is absent. */
        TaxableIncome: {
            /** @description Income taxed together with the rest, of this person. */
            globallyTaxable?: components["schemas"]["TaxAmount"];
            /** @description Income taxed separately, of this person. */
            separatelyTaxable?: components["schemas"]["TaxAmount"];
            /** @description Of both partners who are taxed together. */
            globallyTaxableOfFiscalFamily?: components["schemas"]["TaxAmount"];
        };
        /** @description An absence (hospital, study, prison, work abroad …) during which the main address stays as it is. */
        TemporaryAbsence: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "026";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Kind of absence. */
            type?: components["schemas"]["CodedValue"];
            /** @description Explanation. */
            textLines?: string[];
        };
        /** @description What came of the attempt. */
        TestDelivery: {
            /** @enum {string} */
            result: "delivered" | "gone" | "refused" | "redirected" | "timedOut" | "unreachable" | "certificateNotAccepted" | "addressNotAllowed";
            /**
             * Format: int64
             * @description Status of HTTP, where there was an answer.
             */
            status?: number;
        };
        /**
         * @description HH:mm, Belgian time.
         * @example 08:30
         */
        TimeOfDay: string;
        /**
         * @description There is a limit per user and per centre; the headers RateLimit-* and Retry-After say when to come back.
         * @example {
         *       "type": "urn:problem-type:belgif:tooManyRequests",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:belgif:tooManyRequests",
         *       "title": "Too Many Requests",
         *       "status": 429,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47",
         *       "limit": 60,
         *       "retryAfterSec": 12
         *     }
         */
        TooManyRequestsProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:belgif:tooManyRequests";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 429;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
            /**
             * Format: int32
             * @description What is allowed in the period.
             */
            limit: number;
            /**
             * Format: int32
             * @description Seconds after which to repeat the request, as in `Retry-After`.
             */
            retryAfterSec: number;
        };
        /**
         * @description The source has more results than it gives in one answer. Ask for a shorter period.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:tooManyResults",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:tooManyResults",
         *       "title": "Too Many Results",
         *       "status": 400,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        TooManyResultsProblem: {
            /**
             * @description Stable URN of the type of problem. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:tooManyResults";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 400;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /**
         * @description This software has as many subscriptions for the centre as there may be. Delete one first.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:tooManySubscriptions",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:tooManySubscriptions",
         *       "title": "Too Many Subscriptions",
         *       "status": 409,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        TooManySubscriptionsProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:tooManySubscriptions";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 409;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description Where a judgement was entered in the registers of civil status. */
        Transcription: {
            /** @description Date. */
            date?: components["schemas"]["IncompleteDate"];
            /** @description Municipality. */
            municipality?: components["schemas"]["CodedValue"];
        };
        /** @description A part of a parcel without building. */
        UnbuiltPart: {
            /** @description Name of the place. */
            placeName?: string;
            /** @description Kind of land; code list `propertyNatures`, which is open. */
            nature?: components["schemas"]["CodedValue"];
            /** @description Type of the part of the property. */
            partType?: components["schemas"]["CodedValue"];
        };
        /** @description To know whether the person has a right to an unemployment or insertion allowance, and what was paid */
        UnemploymentAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "unemployment";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * UnemploymentAnswerAskedPeriod
             * @description The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.
             */
            askedPeriod?: {
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-03-02
                 */
                to: string;
            };
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * UnemploymentAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /**
                 * Format: date
                 * @description Day for which `rights` and `noRight` hold.
                 * @example 2026-03-02
                 */
                referenceDate?: string;
                /** @description Rights on the reference date, two at most. Empty: none. Absent when unknown. */
                rights?: components["schemas"]["UnemploymentRight"][];
                /** @description There is no right, and why. */
                noRight?: components["schemas"]["NoUnemploymentRight"];
                /** @description Months of the period that were paid, the last one first. Empty: nothing was paid. Absent when unknown. */
                paidSums?: components["schemas"]["UnemploymentPaidSum"][];
                /** @description Absent when nothing was ever paid; when that is unknown, it is in `unknownProperties`. */
                lastPayment?: components["schemas"]["UnemploymentPayment"];
                /** @description Warnings in the period, the last one first. Absent when unknown. */
                warnings?: components["schemas"]["UnemploymentWarning"][];
                /** @description Sanctions with a day in the period, the last one first. Absent when unknown. */
                sanctions?: components["schemas"]["UnemploymentSanction"][];
                /** @description Exemptions with a day in the period, the last one first. Absent when unknown. */
                exemptions?: components["schemas"]["UnemploymentExemption"][];
            };
        };
        /** @description Who decided, and under which number. */
        UnemploymentDecision: {
            /** @description Number of the office that decided. */
            office?: string;
            /** @description Number of the decision. */
            decisionNumber?: string;
        };
        /** @description A time in which an unemployed person need not look for work. */
        UnemploymentExemption: {
            /** @description Why, for instance studies, in the words of the source. */
            reason?: components["schemas"]["CodedValue"];
            /** @description Region that granted it, in the words of the source. */
            region?: components["schemas"]["CodedValue"];
            /** @description First day. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Last day. Absent while none is foreseen. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description Whether it prepares for an occupation short of people. */
            isForShortageOccupation?: boolean;
            /** @description The occupation, as a text. */
            occupation?: string;
            decision?: components["schemas"]["UnemploymentDecision"];
        };
        /** @description What was paid for one month. */
        UnemploymentPaidSum: {
            /** @description Month for which was paid. Absent when the source gives no readable one. */
            month?: components["schemas"]["YearMonth"];
            /** @description What the paying institution paid, gross. */
            paidAmount?: components["schemas"]["EuroAmount"];
            /** @description What the office accepts of it, gross. Absent before the verification. */
            acceptedAmount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description How far the office has verified the payment; code list `unemploymentFileStatuses`. */
            fileStatus?: components["schemas"]["CodedValue"];
            /** @description Allowances in the month, in halves. */
            numberOfAllowances?: components["schemas"]["HalfAllowances"];
        };
        /** @description The last payment up to the reference date. */
        UnemploymentPayment: {
            /** @description Month for which was paid. Absent when the source gives no readable one. */
            month?: components["schemas"]["YearMonth"];
            /** @description Theoretical gross allowance of a day. */
            dailyAmount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description Allowances in the month, in halves. */
            numberOfAllowances?: components["schemas"]["HalfAllowances"];
            /** @description Kind of unemployment; code list `unemploymentCodes`. */
            unemploymentCode?: components["schemas"]["CodedValue"];
            /** @description Allowances a fortnight, in halves: 12 is full time. */
            regime?: components["schemas"]["HalfAllowances"];
            /** @description How far the office has verified the payment; code list `unemploymentFileStatuses`. */
            fileStatus?: components["schemas"]["CodedValue"];
        };
        /** @description A right to an allowance of the employment office. */
        UnemploymentRight: {
            /** @description From when the right runs. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when by the rules, when these foresee an end. */
            theoreticalEndDate?: components["schemas"]["IncompleteDate"];
            /** @description Theoretical gross allowance of a day. */
            dailyAmount?: components["schemas"]["EuroAmount"];
            /**
             * @description Whether the amounts here are gross or net; code list `amountBases`. `untaxed`: nothing is withheld, they are the same.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description Kind of unemployment; code list `unemploymentCodes`. */
            unemploymentCode?: components["schemas"]["CodedValue"];
            /** @description Code list `unemploymentFamilyStates`. */
            familyState?: components["schemas"]["CodedValue"];
            /** @description Allowances a fortnight, in halves: 12 is full time. */
            regime?: components["schemas"]["HalfAllowances"];
            /** @description Unemployment or insertion allowance; code list `unemploymentAllowanceKinds`. */
            allowanceKind?: components["schemas"]["CodedValue"];
            /** @description Whether the person may work as self-employed beside the allowance. */
            hasSelfEmploymentSupplement?: boolean;
        };
        /** @description A time without allowance that the office imposed. */
        UnemploymentSanction: {
            /** @description Kind of sanction, in the words of the source. */
            code?: components["schemas"]["CodedValue"];
            /** @description First day without allowance. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Last day: the one that the source gives, or that of its weeks. Absent when not known. */
            endDate?: components["schemas"]["IncompleteDate"];
            /**
             * @description Present when `endDate` is computed: the first day and the number of weeks, both days included.
             * @enum {boolean}
             */
            isEndDateDerived?: true;
            /**
             * Format: int64
             * @description Weeks, when the source gives them.
             */
            numberOfWeeks?: number;
            decision?: components["schemas"]["UnemploymentDecision"];
            /** @description Since when the sanction is not carried out, or only in part. */
            reprieveDate?: components["schemas"]["IncompleteDate"];
            /**
             * Format: int64
             * @description Weeks that are not carried out.
             */
            reprieveWeeks?: number;
        };
        /** @description A warning: no day of allowance is lost. */
        UnemploymentWarning: {
            /** @description Kind of warning, in the words of the source. */
            code?: components["schemas"]["CodedValue"];
            /** @description When it was decided. */
            decisionDate?: components["schemas"]["IncompleteDate"];
            decision?: components["schemas"]["UnemploymentDecision"];
        };
        /** @description A part of the means of a debtor that is not known. */
        UnknownMeans: {
            /** @enum {string} */
            code: "assessment" | "globallyTaxableIncome" | "separatelyTaxableIncome" | "cadastralIncome" | "dependants" | "partnerIncome" | "partnerStatus" | "otherParentHousehold" | "otherParentIncome";
            label: components["schemas"]["LocalizedString"];
        };
        /**
         * @description Send application/json.
         * @example {
         *       "type": "urn:problem-type:pcsw:socialInquiry:unsupportedMediaType",
         *       "href": "https://gateway.example/socialInquiry/v1/refData/problemTypes/urn:problem-type:pcsw:socialInquiry:unsupportedMediaType",
         *       "title": "Unsupported Media Type",
         *       "status": 415,
         *       "instance": "urn:uuid:0199f3a4-6c1e-7d52-9b1c-5a0c3f1e2d47"
         *     }
         */
        UnsupportedMediaTypeProblem: {
            /**
             * @description Stable URN of the type of problem.
             * @enum {string}
             */
            type: "urn:problem-type:pcsw:socialInquiry:unsupportedMediaType";
            /**
             * Format: uri
             * @description Page that describes the type.
             */
            href?: string;
            /** @description For engineers, in English. */
            title: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            status: 415;
            /** @description What happened and what to do, in the language of the caller; not for programs. */
            detail?: string;
            /** @description `urn:uuid:` with the trace id of this answer. */
            instance: string;
        };
        /** @description Somebody used your data. */
        Usage: {
            /**
             * Format: date-time
             * @description When.
             */
            logtime: string;
            /** @description What was done, in words. */
            action: string;
            /** @description Number of the organization that processed the data: its enterprise number. */
            receiverCode: string;
            /** @description Its name. */
            receiverName?: string;
            /** @description System by which it did. */
            receiverSystem: string;
        };
        UsagePeriodResponse: {
            /**
             * Format: date-time
             * @description There are records from this moment on, up to now.
             */
            periodStart: string;
        };
        /** @description The enterprise where a temporary agency worker works. */
        UserEnterprise: {
            /** @description Name of the enterprise. */
            name?: string;
            enterpriseNumber?: components["schemas"]["EnterpriseNumber"];
            /** @description Registration number at the National Social Security Office. */
            nssoNumber?: string;
            /** @description Number of its joint committee. */
            jointCommittee?: string;
        };
        /** @description What one employer declared of the person for one quarter, for one kind of worker. */
        WageDeclaration: {
            /** @description Number of the declaration at the office. */
            declarationId: string;
            /** @description Number of its version; earlier versions are not shown. */
            version: string;
            /** @description What happened to it last; code list `wageDeclarationStatuses`. */
            status: components["schemas"]["CodedValue"];
            /** @description True when the declaration was withdrawn, or when its status is not understood: nothing in it counts. */
            isCanceled: boolean;
            /**
             * Format: date
             * @description When this version was made.
             * @example 2026-03-02
             */
            declaredOn?: string;
            /** @description The quarter. Absent when the source gives no readable one. */
            quarter?: components["schemas"]["YearQuarter"];
            employer: components["schemas"]["DeclaringEmployer"];
            /** @description Kind of worker; code list `wageWorkerClasses`. */
            workerClass?: components["schemas"]["CodedValue"];
            /**
             * @description All amounts of the declaration are gross; code list `amountBases`.
             * @enum {string}
             */
            amountBasis: "gross" | "untaxed";
            /** @description Lines of occupation, the one that began last first. Absent when the declaration has none, or when `filteredElements` or `unsupportedElements` hide it. */
            occupations?: components["schemas"]["DeclaredOccupation"][];
            studentPay?: components["schemas"]["StudentPay"];
            /** @description Indemnities after accidents at work. Absent when the declaration has none, or when `filteredElements` or `unsupportedElements` hide it. */
            accidentIndemnities?: components["schemas"]["AccidentIndemnity"][];
        };
        /** @description To know what the person earned and how much work was done */
        WagesAnswer: {
            /**
             * @description Name of the stream; tells one answer from another.
             * @enum {string}
             */
            stream: "wages";
            /**
             * Format: uuid
             * @description Opaque identifier of the integration.
             */
            integrationId: string;
            /**
             * @description `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.
             * @enum {string}
             */
            outcome: "dataFound" | "noDataFound" | "incomplete";
            /** Format: date-time */
            consultedAt: string;
            sources: components["schemas"]["ConsultedSource"][];
            /** @description What the Crossroads Bank removed for this centre: hidden, not absent. */
            filteredElements: string[];
            /** @description Categories of data not open to this caller under this code. */
            withheldCategories: string[];
            /** @description Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent. */
            unknownProperties: string[];
            /**
             * Format: date
             * @description The source is told later: last day of which it is expected to know now. About the days after it, "no data" says nothing.
             * @example 2026-03-02
             */
            expectedUntil?: string;
            /** @description Other streams that complete this answer; each was consulted with evidence of its own. */
            alsoConsulted?: components["schemas"]["AlsoConsulted"][];
            /** @description For real estate of a maintenance debtor: the comparison with the federal scale that opened it. */
            basis?: components["schemas"]["MaintenanceScale"];
            /**
             * WagesAnswerData
             * @description Absent when there is no data.
             */
            data?: {
                /** @description The last quarter first. Withdrawn ones are in the list, marked as such. Absent when nothing is known. */
                declarations?: components["schemas"]["WageDeclaration"][];
                /** @description Why declarations are missing, and what helps; code list `missingWageReasons`. Absent when none is known to be missing. */
                incompleteBecause?: components["schemas"]["CodedValue"];
                /** @description Elements that the source has and this version of its service cannot give: hidden, not absent. */
                unsupportedElements?: string[];
            };
        };
        /** @description A record that its persons do not see for a time. */
        Withholding: {
            /**
             * WithholdingRecord
             * @description The record that its persons do not see.
             */
            record: {
                /** Format: uri */
                href: string;
                /** Format: uuid */
                entryId: string;
            };
            /**
             * Format: date
             * @description First day on which they see it.
             * @example 2026-03-02
             */
            until: string;
            withheldBy: string;
            /** Format: date-time */
            withheldAt: string;
        };
        /**
         * @example {
         *       "reason": "Het onderzoek is afgesloten zonder gevolg."
         *     }
         */
        WithholdingLift: {
            /** @description Why it ends before its day, in one line; kept encrypted. */
            reason: string;
        };
        WithholdingPage: {
            items: components["schemas"]["Withholding"][];
            /** @description Give as `after` for the next page; absent on the last one. */
            next?: string;
        };
        /**
         * @example {
         *       "pageSize": 20
         *     }
         */
        WithholdingQuery: {
            /**
             * Format: int32
             * @description When it is left out: `20`.
             */
            pageSize?: number;
            /** @description Continue after this item: `next` of the page before. */
            after?: string;
        };
        WordedCode: {
            code: string;
            text: string;
        };
        /** @description Work permit. */
        WorkPermit: {
            /**
             * @description Number of the information type of the National Register (TI, IT).
             * @enum {string}
             */
            informationType: "198";
            /** @description From when. 1900-00-00 stands for unknown in old items. */
            startDate?: components["schemas"]["IncompleteDate"];
            /** @description Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown. */
            endDate?: components["schemas"]["IncompleteDate"];
            /** @description True when the register states no end and the next newer item gave the end date. */
            isEndDateDerived?: boolean;
            /** @description True when the item ended but it is not known when. */
            isEndDateUnknown?: boolean;
            /** @description Number of the permit. */
            permitNumber?: string;
            /** @description Until when it is valid. */
            expiryDate?: components["schemas"]["IncompleteDate"];
            /** @description Validity as a text, such as "unlimited". */
            expiryText?: string;
        };
        /**
         * @description A number of days, hours or percent, as exact decimal text.
         * @example 37.5
         */
        WorkQuantity: string;
        /**
         * @description A calendar month, yyyy-MM.
         * @example 2026-03
         */
        YearMonth: string;
        /**
         * @description A quarter, yyyyQn.
         * @example 2026Q1
         */
        YearQuarter: string;
    };
    responses: {
        /** @description Aid Elsewhere. Already Decided. Already Informed. Approval Closed. Approval Waiting. Integration Not Active. Integration Already Running. Record Changed. */
        AidElsewhereOrAlreadyDecidedOrAlreadyInformedOrApprovalClosedOrApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AidElsewhereProblem"] | components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["AlreadyInformedProblem"] | components["schemas"]["ApprovalClosedProblem"] | components["schemas"]["ApprovalWaitingProblem"] | components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["IntegrationRunningProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Aid Elsewhere. Already Decided. Approval Waiting. Integration Not Active. Record Changed. */
        AidElsewhereOrAlreadyDecidedOrApprovalWaitingOrIntegrationNotActiveOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AidElsewhereProblem"] | components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["ApprovalWaitingProblem"] | components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Already Answered. Already Extended. Extension Too Late. Record Changed. */
        AlreadyAnsweredOrAlreadyExtendedOrExtensionTooLateOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AlreadyAnsweredProblem"] | components["schemas"]["AlreadyExtendedProblem"] | components["schemas"]["ExtensionTooLateProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Already Answered. Record Changed. */
        AlreadyAnsweredOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AlreadyAnsweredProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Already Asked. */
        AlreadyAskedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AlreadyAskedProblem"];
            };
        };
        /** @description Already Decided. Approval Waiting. Integration Not Active. Integration Already Running. Record Changed. */
        AlreadyDecidedOrApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["ApprovalWaitingProblem"] | components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["IntegrationRunningProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Already Informed. Integration Not Active. Record Changed. */
        AlreadyInformedOrIntegrationNotActiveOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AlreadyInformedProblem"] | components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Approval Closed. Record Changed. */
        ApprovalClosedOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ApprovalClosedProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Approval Waiting. Integration Not Active. Integration Already Running. Record Changed. */
        ApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ApprovalWaitingProblem"] | components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["IntegrationRunningProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Asked About. Record Changed. */
        AskedAboutOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AskedAboutProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Bad Gateway. Secure Connection Failed. */
        BadGatewayOrSecureConnectionFailedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadGatewayProblem"] | components["schemas"]["SecureConnectionFailedProblem"];
            };
        };
        /** @description Bad Request. Too Many Results. */
        BadRequestOrTooManyResultsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"] | components["schemas"]["TooManyResultsProblem"];
            };
        };
        /** @description Bad Request. */
        BadRequestResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BadRequestProblem"];
            };
        };
        /** @description Dossier Not Kept. */
        DossierNotKeptResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["DossierNotKeptProblem"];
            };
        };
        /** @description Events Gone. */
        EventsGoneResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EventsGoneProblem"];
            };
        };
        /** @description Expired Access Token. Invalid Access Token. No Access Token. */
        ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ExpiredAccessTokenProblem"] | components["schemas"]["InvalidAccessTokenProblem"] | components["schemas"]["NoAccessTokenProblem"];
            };
        };
        /** @description Flag Answered. Record Changed. */
        FlagAnsweredOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["FlagAnsweredProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Gateway Timeout. */
        GatewayTimeoutResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["GatewayTimeoutProblem"];
            };
        };
        /** @description Identity Not Proven. Missing Permission. Missing Scope. Not Integrated At The Crossroads Bank. Refused By The Crossroads Bank. */
        IdentityNotProvenOrMissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IdentityNotProvenProblem"] | components["schemas"]["MissingPermissionProblem"] | components["schemas"]["MissingScopeProblem"] | components["schemas"]["NotIntegratedAtBankProblem"] | components["schemas"]["RefusedByBankProblem"];
            };
        };
        /** @description Integration Not Active. Nothing To Do. Record Changed. Step Already Recorded. */
        IntegrationNotActiveOrNothingToDoOrRecordChangedOrStepRecordedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["NothingToDoProblem"] | components["schemas"]["RecordChangedProblem"] | components["schemas"]["StepRecordedProblem"];
            };
        };
        /** @description Integration Not Active. Observation Already Withdrawn. Record Changed. */
        IntegrationNotActiveOrObservationWithdrawnOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["ObservationWithdrawnProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Integration Not Active. Record Changed. */
        IntegrationNotActiveOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IntegrationNotActiveProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Missing Permission. Missing Scope. Not Integrated At The Crossroads Bank. Refused By The Crossroads Bank. */
        MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MissingPermissionProblem"] | components["schemas"]["MissingScopeProblem"] | components["schemas"]["NotIntegratedAtBankProblem"] | components["schemas"]["RefusedByBankProblem"];
            };
        };
        /** @description Missing Permission. Missing Scope. */
        MissingPermissionOrMissingScopeResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MissingPermissionProblem"] | components["schemas"]["MissingScopeProblem"];
            };
        };
        /** @description Missing Scope. */
        MissingScopeResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MissingScopeProblem"];
            };
        };
        /** @description Not Offered By The Crossroads Bank. */
        NotOfferedByBankResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotOfferedByBankProblem"];
            };
        };
        /** @description Not Withheld. Record Changed. */
        NotWithheldOrRecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotWithheldProblem"] | components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Payload Too Large. */
        PayloadTooLargeResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PayloadTooLargeProblem"];
            };
        };
        /** @description Any other problem; its type says which. */
        ProblemResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Record Changed. */
        RecordChangedResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["RecordChangedProblem"];
            };
        };
        /** @description Resource Not Found. */
        ResourceNotFoundResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ResourceNotFoundProblem"];
            };
        };
        /** @description Service is unavailable. */
        ServiceUnavailableResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ServiceUnavailableProblem"];
            };
        };
        /** @description Too Many Requests. */
        TooManyRequestsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
            };
        };
        /** @description Too Many Subscriptions. */
        TooManySubscriptionsResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TooManySubscriptionsProblem"];
            };
        };
        /** @description Unsupported Media Type. */
        UnsupportedMediaTypeResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationRegistration"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description It waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["IdentityNotProvenOrMissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["ApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    endIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationEnding"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedIntegration"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["IntegrationNotActiveOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    decideIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRecording"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description It waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AidElsewhereOrAlreadyDecidedOrApprovalWaitingOrIntegrationNotActiveOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    openReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewOpening"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReview"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["IdentityNotProvenOrMissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AlreadyDecidedOrApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    informPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Informed"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AlreadyInformedOrIntegrationNotActiveOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    importFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagImport"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagImportResult"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the flag. */
                flagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    giveFlagFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the flag. */
                flagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFlagFeedback"];
            };
        };
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["FlagAnsweredOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["IdentityNotProvenOrMissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AidElsewhereOrAlreadyDecidedOrAlreadyInformedOrApprovalClosedOrApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    declineApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declining"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["ApprovalClosedOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDeadlines"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    noteStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRecording"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["IntegrationNotActiveOrNothingToDoOrRecordChangedOrStepRecordedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getObservations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileObservations"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    noteObservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationNoting"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["IntegrationNotActiveOrObservationWithdrawnOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            410: components["responses"]["EventsGoneResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["TooManySubscriptionsResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedSubscription"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["RecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    endSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    rotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSecret"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["RecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    testSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestDelivery"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["RecordChangedResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the subscription. */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Redelivery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redelivered"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["RecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    startReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryReconciliations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconciliationQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getOpenStreams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamAccessList"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryOpenStreams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreamAccessQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamAccessList"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultNationalRegister: {
        parameters: {
            query?: {
                /** @description `true` also asks what is no longer current. Without it the register gives mostly current items, not strictly. */
                history?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalRegisterAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultIntegrationHistory: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationHistoryAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultDimona: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimonaAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultWages: {
        parameters: {
            query?: {
                /** @description First quarter, yyyyQn; 2003Q1 at the earliest. Goes together with `toQuarter`. */
                fromQuarter?: string;
                /** @description Last quarter, yyyyQn. Not before `fromQuarter`; 20 quarters in all at most. */
                toQuarter?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WagesAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultSelfEmployed: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfEmployedAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultCadaf: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadafAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultUnemployment: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
                /** @description Day for which the right is asked, and up to which the last payment. Today when left out. */
                referenceDate?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnemploymentAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultIncapacity: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncapacityAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultPatrimonium: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
                /** @description `true` asks every situation ever known. Does not go together with a period. */
                fullHistory?: "true" | "false";
                /** @description `false` leaves the other owners and their rights out. */
                withCoOwners?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatrimoniumAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultInsurability: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurabilityAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultTaxAssessment: {
        parameters: {
            query?: {
                /** @description Income year, yyyy. Left out: the most recent assessment, at most three income years back. */
                year?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxAssessmentAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultPension: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PensionAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultDgph: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DgphAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultSocialTariff: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialTariffAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultJobSeeker: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobSeekerAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    consultAttestations: {
        parameters: {
            query?: {
                /** @description First day of the period, yyyy-MM-dd. Goes together with `to`. */
                from?: string;
                /** @description Last day of the period, yyyy-MM-dd. Not before `from`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttestationsAnswer"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    compileDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDossier"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["IntegrationNotActiveOrRecordChangedResponse"];
            410: components["responses"]["DossierNotKeptResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    readDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
                /** @description Opaque identifier of the dossier. */
                dossierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            410: components["responses"]["DossierNotKeptResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    assess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssessment"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The day for which it was made.
                         * @example 2026-03-02
                         */
                        day: string;
                        /** @description That it helps the inquiry and decides nothing. */
                        notice: components["schemas"]["LocalizedString"];
                        overview: components["schemas"]["AssessmentOverview"];
                        /** @description What was declared beside what was found, with what to ask; empty when nothing was declared. */
                        comparison: components["schemas"]["ComparedItem"][];
                        livingWage: components["schemas"]["LivingWage"];
                        /** @description Where the aid and a resource do not fit, as the supervisor crosses them afterwards. */
                        flags: components["schemas"]["AssessmentFinding"][];
                        /** @description Rights that may not be taken up, as questions. */
                        rights: components["schemas"]["AssessmentFinding"][];
                        /** @description Where streams contradict each other. */
                        consistency: components["schemas"]["AssessmentFinding"][];
                        /** @description What an inquiry under this code normally consults, and what was not looked at. */
                        coverage: components["schemas"]["AssessmentCoverage"][];
                        /**
                         * Format: uuid
                         * @description Opaque identifier of the integration.
                         */
                        integrationId: string;
                    };
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["IntegrationNotActiveOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    proposePersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedPersons"];
                };
            };
            400: components["responses"]["BadRequestOrTooManyResultsResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            501: components["responses"]["NotOfferedByBankResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    integratePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
                /** @description Opaque; the same person keeps it in the same integration. */
                personRef: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonIntegration"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description It waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["IdentityNotProvenOrMissingPermissionOrMissingScopeOrNotIntegratedAtBankOrRefusedByBankResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["ApprovalWaitingOrIntegrationNotActiveOrIntegrationRunningOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            502: components["responses"]["BadGatewayOrSecureConnectionFailedResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            504: components["responses"]["GatewayTimeoutResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getAccessRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecord"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryAccessRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRecordQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecordPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    countAccessRecords: {
        parameters: {
            query: {
                /** @description First month, of the Belgian calendar: `2026-01`. */
                from: string;
                /** @description Last month, included; at most 12 months. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecordCounts"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryFileAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileAccessQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAccessPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    exportAccessRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRecordExport"];
            };
        };
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecordFile"];
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getAccessRecordProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof; as a page, with what happened in words and how to check it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecordProof"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryOwnAccessRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAccessRecordQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccessRecordPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getOwnAccessRecordProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof; as a page, with what happened in words and how to check it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecordProof"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    askAboutOwnRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwnQuestion"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnQuestion"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AlreadyAskedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryOwnQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnQuestionQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnQuestionPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryCitizenQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CitizenQuestionQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenQuestionPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    answerCitizenQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the question. */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCitizenQuestionAnswer"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenQuestion"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AlreadyAnsweredOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    extendCitizenQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the question. */
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCitizenQuestionExtension"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenQuestion"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AlreadyAnsweredOrAlreadyExtendedOrExtensionTooLateOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    findUsage: {
        parameters: {
            query?: {
                /** @description Only from this moment on. */
                periodStart?: string;
                /** @description Only up to this moment. */
                periodEnd?: string;
                /** @description Leave out so many. */
                offset?: number;
                /** @description Give so many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindUsageResponse"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingScopeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    usagePeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePeriodResponse"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    heartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatResponse"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    withholdAccessRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithholding"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withholding"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["AskedAboutOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    liftWithholding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdingLift"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withholding"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["NotWithheldOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryWithholdings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdingQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithholdingPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    querySignals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    assessSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the signal. */
                signalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSignalAssessment"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signal"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryInspectionFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionFigureQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionFigures"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    requestInspection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionRequest"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the mandate. */
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getInspectionDrawing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the mandate. */
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDrawing"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getInspectedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the mandate. */
                inspectionId: string;
                /** @description In the sample, from 1. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectedFile"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryInspections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    queryOwnInspections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionQuery"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInspectionPage"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getStreams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamCatalogue"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    noteConsultationReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque identifier of the integration. */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsultationReason"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReason"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            401: components["responses"]["ExpiredAccessTokenOrInvalidAccessTokenOrNoAccessTokenResponse"];
            403: components["responses"]["MissingPermissionOrMissingScopeResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            409: components["responses"]["IntegrationNotActiveOrRecordChangedResponse"];
            413: components["responses"]["PayloadTooLargeResponse"];
            415: components["responses"]["UnsupportedMediaTypeResponse"];
            429: components["responses"]["TooManyRequestsResponse"];
            503: components["responses"]["ServiceUnavailableResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListIndex"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getCodeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getProblemTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypeIndex"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its URN. */
                problemType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    getPolicy: {
        parameters: {
            query?: {
                /** @description Only the rows that hold on this day. */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            default: components["responses"]["ProblemResponse"];
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            400: components["responses"]["BadRequestResponse"];
            404: components["responses"]["ResourceNotFoundResponse"];
            /** @description The gateway cannot serve requests. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            default: components["responses"]["ProblemResponse"];
        };
    };
}
