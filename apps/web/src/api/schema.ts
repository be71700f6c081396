export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts within reach, by name; those that were forgotten come last. */
        get: operations["AccountController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with its roles. */
        get: operations["AccountController_one"];
        put?: never;
        post?: never;
        /** Forgets an account and every person it acted as; the ids and the events stay. */
        delete: operations["AccountController_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shuts an account out: its sessions and tokens end. */
        post: operations["AccountController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an account in again. */
        post: operations["AccountController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a role, for one collaboration or for a region, that lies within the giver's own reach. */
        post: operations["AccountController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role; refused where nobody could administer everywhere any more. */
        delete: operations["AccountController_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link that sets a new password once, to be handed over; an older one ends. */
        post: operations["AccountController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The collaborations that the caller may see, by name. */
        get: operations["CollaborationController_list"];
        put?: never;
        /** Opens a collaboration: a set of organisations, on a shared issue, in a place. */
        post: operations["CollaborationController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One collaboration with its roster, cadences, catchments and phase rules. */
        get: operations["CollaborationController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs attention, the most urgent first: what is true, what to do, and the facts behind it. */
        get: operations["AlertController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All attachments, the newest first; of what was erased only the digest and the dates are left. */
        get: operations["AttachmentController_list"];
        put?: never;
        /**
         * Keeps a photograph or a PDF that records can point at by its digest. Pictures are drawn anew: where and with what
         *     they were taken is not kept, so the digest is that of the answer and not of what was sent.
         */
        post: operations["AttachmentController_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/attachments/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of one attachment, to be saved and not to be shown. */
        get: operations["AttachmentController_bytes"];
        put?: never;
        post?: never;
        /** Erases the bytes of an attachment; that it was there stays known, and every record that names it stays valid. */
        delete: operations["AttachmentController_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/cadences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cadences, those that ended included; with `on`, those planned by then. */
        get: operations["CadenceController_list"];
        put?: never;
        /** Plans how often a forum meets; the answer's id is the cadence's. */
        post: operations["CadenceController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/cadences/{cadenceId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a cadence: later periods of it are no longer waited for. */
        post: operations["CadenceController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/catchments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catchments as declared last: their villages, and not `on`, say when each belonged to them. */
        get: operations["CatchmentController_list"];
        put?: never;
        /** Declares a puskesmas’ catchment; declared again under its id, it replaces what stood. The answer’s id is the catchment’s. */
        post: operations["CatchmentController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells that something was recorded, once every view has it: `changed` with where, of which concept and of which id;
         *     `reset` when too much was missed to be told. Ends after five minutes at the latest, and goes on from Last-Event-ID.
         */
        get: operations["ChangeController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a collaboration: nothing new is recorded in it any more. */
        post: operations["CollaborationController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments, newest first, each with its status on the day asked for. */
        get: operations["CommitmentController_list"];
        put?: never;
        /** Proposes a commitment: what parties owe each other, clause by clause. */
        post: operations["CommitmentController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/design-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessments of the design, newest first; they share one record with the rules. */
        get: operations["InstitutionalDesignController_assessments"];
        put?: never;
        /** Puts on record how open, exclusive, ordered or transparent the process was found to be. */
        post: operations["InstitutionalDesignController_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/dialogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, held and scheduled, newest first; with `on`, those that are for a day up to then. */
        get: operations["DialogueController_list"];
        put?: never;
        /** Schedules a meeting (`scheduledFor`), or records at once one that was held (`occurredOn`). */
        post: operations["DialogueController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/facilitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts of leadership, newest first. */
        get: operations["FacilitativeLeadershipController_list"];
        put?: never;
        /** Puts an act of leadership on record: convening, mediating, empowering or monitoring. */
        post: operations["FacilitativeLeadershipController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drivers and barriers, newest first. */
        get: operations["FactorController_list"];
        put?: never;
        /** Notes what drives the collaboration or holds it back, by the box of the model it belongs to. */
        post: operations["FactorController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Intermediate outcomes, newest first. */
        get: operations["IntermediateOutcomeController_list"];
        put?: never;
        /** Puts a small win, a strategic plan or a joint finding of facts on record. */
        post: operations["IntermediateOutcomeController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/phase-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every set of rules that was chosen, newest first, those in force on the day asked for, and the defaults. */
        get: operations["PhaseRulesController_list"];
        put?: never;
        /** Chooses the windows and thresholds by which the phases are judged (aturan Rembuk). */
        post: operations["PhaseRulesController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The five Ansell-Gash phases, what surrounds them, and the cycles: as of a day, as known at an instant. */
        get: operations["PhaseController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/prevalence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stunting prevalence by catchment, period and source, with totals, changes and the statements against them. */
        get: operations["PrevalenceController_read"];
        put?: never;
        /** Puts a count of children on record: measured, and of them stunted; never a child. */
        post: operations["PrevalenceController_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/prevalence/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts other counts in the place of those that stand; both stay readable. */
        post: operations["PrevalenceController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/prevalence/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what is stated elsewhere against a catchment's figure or the total; it never enters a series. */
        post: operations["PrevalenceController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/prevalence/retractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a figure back with all its corrections; they stay readable and count no more. */
        post: operations["PrevalenceController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules, newest first, those that were repealed among them; they share one record and its revision. */
        get: operations["InstitutionalDesignController_rules"];
        put?: never;
        /** Puts a rule on record that the collaboration works under: a law, a decree, an agreement or a ground rule. */
        post: operations["InstitutionalDesignController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/stakeholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roster; with `on`, those that had joined by then and the role each had. */
        get: operations["StakeholderController_list"];
        put?: never;
        /** Takes an organisation into the roster; the answer's id is the stakeholder's. */
        post: operations["StakeholderController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/stakeholders/{stakeholderId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a stakeholder left. */
        post: operations["StakeholderController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/stakeholders/{stakeholderId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a stakeholder another role. */
        post: operations["StakeholderController_changeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/starting-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assessments of the starting conditions, newest first; they share one record and its revision. */
        get: operations["StartingConditionsController_list"];
        put?: never;
        /** Puts on record what the parties brought with them; a later assessment stands beside the earlier ones. */
        post: operations["StartingConditionsController_assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event of a collaboration, one item each, with corrections and retractions visible at both ends. */
        get: operations["TimelineController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/trust-signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signals of trust, newest first. */
        get: operations["TrustSignalController_list"];
        put?: never;
        /** Puts a signal of trust or distrust between two organisations on record. */
        post: operations["TrustSignalController_observe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collaborations/{collaborationId}/understanding-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions on mission, problem and values, newest first. */
        get: operations["SharedUnderstandingController_list"];
        put?: never;
        /** Puts on record what was stated on mission, problem and values, and who agreed, disagreed or was silent. */
        post: operations["SharedUnderstandingController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One commitment with all its versions, signatures and clause facts, and its status on the day asked for. */
        get: operations["CommitmentController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees on the text and so freezes it; from now on it has a digest, and its parties are asked to sign. */
        post: operations["CommitmentController_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts another text in place of the agreed one and asks all parties again; old signatures stay with the old text. */
        post: operations["CommitmentController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/clauses/{clauseId}/breach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a clause in force was broken. */
        post: operations["ClauseController_breach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/clauses/{clauseId}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a clause in force was fulfilled, be it late. */
        post: operations["ClauseController_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/clauses/{clauseId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports how far a clause in force has come. */
        post: operations["ClauseController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a party will not sign the present text, and why. */
        post: operations["CommitmentController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a commitment back; it stays readable and counts no more. */
        post: operations["CommitmentController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the text with that digest. With the last party's signature it comes into force. */
        post: operations["CommitmentController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a commitment: it binds no more from that day on. */
        post: operations["CommitmentController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting, what it leaves open, and what earlier meetings of its forum left open to it. */
        get: operations["DialogueController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes what approved minutes say, with a reason; both readings stay visible. */
        post: operations["MinutesController_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves the minutes and so freezes their text. */
        post: operations["MinutesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects who was there; both lists stay readable. */
        post: operations["DialogueController_correctAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a scheduled meeting. */
        post: operations["DialogueController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/follow-ups/{itemId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a follow-up of the minutes: it was done, or dropped. */
        post: operations["MinutesController_closeFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells how a scheduled meeting was held. */
        post: operations["DialogueController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the minutes of a meeting that was held, whole; until they are approved they may be recorded anew. */
        post: operations["MinutesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{dialogueId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a meeting back; it stays readable and counts no more. */
        post: operations["DialogueController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event as the log holds it, by the position that figures and the timeline name. */
        get: operations["EventController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilitations/{facilitationId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an act of leadership back; it stays readable and counts no more. */
        post: operations["FacilitativeLeadershipController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/factors/{factorId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a factor back; it stays readable and counts no more. */
        post: operations["FactorController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links within reach that nobody has used yet, newest first. */
        get: operations["InvitationController_waiting"];
        put?: never;
        /** Makes a link by which somebody opens an account with these roles, once and within seven days. */
        post: operations["InvitationController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a link. */
        delete: operations["InvitationController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a link is for. */
        get: operations["InvitationController_open"];
        put?: never;
        /** Opens the account, or sets the new password, and signs in; the link is used up. */
        post: operations["InvitationController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes/{outcomeId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an outcome back; it stays readable and counts no more. */
        post: operations["IntermediateOutcomeController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own passkeys, oldest first. */
        get: operations["PasskeyController_list"];
        put?: never;
        /** Adds the passkey that the browser made to one’s own account. */
        post: operations["PasskeyController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one of one’s own passkeys. */
        delete: operations["PasskeyController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser makes a passkey with, for `navigator.credentials.create()`; good for ten minutes, once. */
        post: operations["PasskeyController_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a collaboration, or of all that the caller may see, by name; those who were forgotten come last. */
        get: operations["PeopleController_list"];
        put?: never;
        /** Adds a person to a collaboration; the log will know the id and never the name. */
        post: operations["PeopleController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person; of who was forgotten only the id is left. */
        get: operations["PeopleController_one"];
        put?: never;
        post?: never;
        /**
         * Forgets a person: name, title and stakeholder are erased; events, digests and proofs stay valid. The person's
         *     account is signed out everywhere and loses its roles here; with nothing left it is forgotten too.
         */
        delete: operations["PeopleController_forget"];
        options?: never;
        head?: never;
        /** Changes a person’s name, title or stakeholder. */
        patch: operations["PeopleController_change"];
        trace?: never;
    };
    "/api/v1/regions/{code}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All collaborations below a region code, one line each: states, what is overdue, unsigned and stale. */
        get: operations["BoardController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{ruleId}/repeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a rule; from that day on it binds no more. */
        post: operations["InstitutionalDesignController_repeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened around access, newest first; for those who administer everywhere. */
        get: operations["SecurityEventController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["SessionController_whoAmI"];
        put?: never;
        /** Signs in; the session is in a cookie that scripts cannot read. */
        post: operations["SessionController_begin"];
        /** Signs out: the session ends here and on the server. */
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which means one can sign in here. */
        get: operations["OidcController_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the OpenID provider to sign in there. */
        get: operations["OidcController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takes the browser back from the OpenID provider, and signs in whom an account is known for. */
        get: operations["OidcController_finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a passkey; the session is in a cookie that scripts cannot read. */
        post: operations["PasskeySessionController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser signs in with, for `navigator.credentials.get()`; good for ten minutes, once. */
        post: operations["PasskeySessionController_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's own password; every other session and every token ends, and this one gets a new cookie. */
        post: operations["SessionController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/person-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything held on whoever asks: account, people, roles, sessions, consents, and where the log knows them. */
        get: operations["PersonDataController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in, the latest in use first. */
        get: operations["OwnSessionsController_list"];
        put?: never;
        post?: never;
        /** Ends all sessions but the one that asks. */
        delete: operations["OwnSessionsController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{ownSessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session. */
        delete: operations["OwnSessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the link is good. */
        get: operations["SetupController_open"];
        put?: never;
        /** Makes the first administrator of everywhere and signs in; from then on there is no such link. */
        post: operations["SetupController_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tokens, those that have expired too. */
        get: operations["TokenController_list"];
        put?: never;
        /** Makes a token; its secret is told only here. */
        post: operations["TokenController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's own tokens. */
        delete: operations["TokenController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trust-signals/{trustSignalId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a signal back; it stays readable and counts no more. */
        post: operations["TrustSignalController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/understanding-sessions/{sessionId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a session back; it stays readable and counts no more. */
        post: operations["SharedUnderstandingController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers at all. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the log can be read and the views have come as far as it; tells the domain's time, and if it is simulated. */
        get: operations["HealthController_ready"];
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
        AcceptBody: {
            /** @description That name and address may be kept for the account; not where a link only sets a new password. */
            consent?: boolean;
            /**
             * @description The name of whoever accepts; not where a link only sets a new password.
             * @example Siti (contoh)
             */
            name?: string;
            /** @description 12 to 256 characters, whichever, but none of those that everybody tries first. */
            password: string;
        };
        /** @enum {string} */
        Action: "answer" | "approve" | "configure" | "erase" | "forget" | "manage" | "open" | "read" | "report" | "retract" | "write";
        AddPasskeyBody: {
            /** @description What came with the options. */
            ceremony: string;
            /**
             * @description What its owner calls it.
             * @example Telepon dinas
             */
            name: string;
            /** @description The credential as its `toJSON()` has it. */
            response: Record<string, never>;
        };
        AddPersonBody: {
            /**
             * @description The legal basis of holding them (UU 27/2022, article 20); public-task when absent.
             * @enum {string}
             */
            basis?: "consent" | "public-task" | "legal-obligation" | "legitimate-interest";
            /**
             * Format: uuid
             * @description The collaboration; who takes part in two has two ids.
             */
            collaborationId: string;
            /**
             * Format: uuid
             * @description The person's id in this collaboration, where the caller chooses it; it should tell nothing of the person.
             */
            id?: string;
            /**
             * @description The person's name, which only the directory holds.
             * @example Siti (contoh)
             */
            name: string;
            /**
             * @description What the data are held for, for the consent register.
             * @example Pencatatan kolaborasi penurunan stunting
             */
            purpose?: string;
            /**
             * Format: uuid
             * @description The stakeholder the person belongs to.
             */
            stakeholderId?: string;
            /**
             * @description What the person is.
             * @example Kepala Puskesmas Legok
             */
            title?: string;
        };
        AdoptRuleBody: {
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description A law, a decree (SK), an agreement of the parties or a ground rule of theirs.
             * @enum {string}
             */
            kind: "law" | "decree" | "agreement" | "ground-rule";
            /**
             * @description Whose it is: a level of the state, or the collaboration itself.
             * @enum {string}
             */
            level: "collaboration" | "national" | "province" | "regency" | "district" | "village";
            /** @description The stakeholders that a decree names; empty for every other kind. */
            members: string[];
            /** @description Its number as printed. */
            number?: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description What it is called. */
            title: string;
        };
        AgreeCommitmentBody: {
            /** @description When the text was agreed; today when absent. */
            occurredOn?: string;
        };
        /** @description A contingency of Ansell and Gash as a rule that has come true, with the facts behind it. */
        Alert: {
            about: components["schemas"]["AlertAbout"];
            evidence: string[];
            /** @enum {string} */
            rule: "cadence-missed" | "honest-broker" | "minutes-unapproved" | "no-interdependence" | "no-small-win" | "organic-leader" | "overdue-clauses" | "overdue-follow-ups" | "prevalence-stale" | "repair-trust-first" | "silent-sector" | "starting-conditions-unassessed" | "trust-falling" | "unsigned-members";
            severity: components["schemas"]["Severity"];
            /** @description The day that what it tells of began, as far as the facts that stand now tell; never after the day asked about. */
            since: string;
        };
        /** @description What the alert's sentence speaks of; each rule fills what it needs. */
        AlertAbout: {
            /** @description The stakeholder that convenes the forum: *lokmin* names two forums. */
            convener?: string;
            count?: number;
            days?: number;
            /** @description The name of a forum, or its kind where it has none. */
            forum?: string;
            period?: string;
            /** @description Ids of what to act on: cadence, dialogues or commitments. */
            records?: string[];
            /** @enum {string} */
            sector?: "academic" | "community" | "government" | "health" | "media" | "military" | "police" | "private" | "village";
            /** @description Ids of the stakeholders to turn to. */
            stakeholders?: string[];
        };
        AlertItem: components["schemas"]["Alert"] & {
            id: string;
            message: string;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        AlertItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["AlertItem"][];
            next: string | null;
        };
        AlertsAnswer: components["schemas"]["AlertItemPage"] & {
            asOf: string;
            on: string;
        };
        AmendCommitmentBody: {
            /** @description What is owed, by whom and by when. */
            clauses: components["schemas"]["ClauseBody"][];
            /** @description When it was amended; today when absent. */
            occurredOn?: string;
            /** @description The stakeholders that must sign. */
            parties: string[];
            /** @description What stands before the clauses; may be empty. */
            preamble: string;
            /**
             * @description Why the text is changed.
             * @example Target disesuaikan dengan hasil timbang
             */
            reason: string;
            /**
             * @description What the commitment is called.
             * @example Berita acara rembuk stunting 2022
             */
            title: string;
        };
        AmendMinutesBody: {
            /** @description The minutes, whole; they replace those that were recorded before. */
            items: components["schemas"]["MinutesItemBody"][];
            /**
             * @description Why approved minutes are read otherwise from now on.
             * @example Batas waktu salah ketik
             */
            reason: string;
        };
        ApproveMinutesBody: {
            /**
             * @description What the approver adds.
             * @example Disetujui dengan catatan lisan
             */
            note?: string;
            /** @description When they were approved; today when absent. */
            occurredOn?: string;
        };
        AssessDesignBody: {
            /**
             * @description What the assessment is about.
             * @enum {string}
             */
            aspect: "participatory-inclusiveness" | "forum-exclusiveness" | "clear-ground-rules" | "process-transparency";
            /** @description What was found. */
            finding: string;
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description How far the design has it.
             * @enum {string}
             */
            level: "low" | "medium" | "high";
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
        };
        Assessment: {
            actor: string;
            /** @enum {string} */
            aspect: "constraints" | "incentives" | "knowledge-asymmetry" | "power-asymmetry" | "prehistory" | "resource-asymmetry";
            finding: string;
            id: string;
            /** @enum {string} */
            level: "high" | "low" | "medium";
            occurredOn: string;
            position: string;
            prehistory: ("conflict" | "cooperation" | "mixed" | "none") | null;
            provenance: components["schemas"]["Provenance"] | null;
            recordedAt: string;
            stakeholders: string[];
        };
        AssessStartingConditionBody: {
            /**
             * @description What the assessment is about.
             * @enum {string}
             */
            aspect: "constraints" | "power-asymmetry" | "resource-asymmetry" | "knowledge-asymmetry" | "incentives" | "prehistory";
            /** @description What was found. */
            finding: string;
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description How strong it is.
             * @enum {string}
             */
            level: "low" | "medium" | "high";
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /**
             * @description What the parties remember of each other: with the aspect `prehistory`, and only there.
             * @enum {string}
             */
            prehistory?: "conflict" | "none" | "cooperation" | "mixed";
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description The stakeholders it concerns. */
            stakeholders: string[];
        };
        AttachmentItem: {
            addedAt: string;
            /** @description The person who brought it, by the id of the log. */
            addedBy: string;
            collaborationId: string;
            erasedAt: string | null;
            mediaType: string;
            /** @description Of the bytes as they are kept. */
            sha256: string;
            size: number;
        };
        Attendance: {
            /** @description HH:MM in the region's time zone. */
            arrivedAt?: string;
            leftAt?: string;
            /** @enum {string} */
            presence: "absent" | "present" | "represented";
            stakeholderId: string;
        };
        AttendanceBody: {
            /**
             * @description When it came, in the region's time zone.
             * @example 09:05
             */
            arrivedAt?: string;
            /**
             * @description When it left, in the region's time zone.
             * @example 11:30
             */
            leftAt?: string;
            /**
             * @description Present, represented by somebody, or absent.
             * @enum {string}
             */
            presence: "present" | "represented" | "absent";
            /**
             * Format: uuid
             * @description The stakeholder.
             */
            stakeholderId: string;
        };
        /** @description Who was there, as was said from then on; the reason is null before a correction. */
        AttendanceReading: {
            actor: string;
            attendance: components["schemas"]["Attendance"][];
            guests: number;
            occurredOn: string;
            position: string;
            reason: string | null;
            recordedAt: string;
        };
        /** @enum {string} */
        AttestationConveyancePreference: "direct" | "enterprise" | "indirect" | "none";
        /**
         * @description Values for an attestation object's `fmt`
         *
         *     See https://www.iana.org/assignments/webauthn/webauthn.xhtml#webauthn-attestation-statement-format-ids
         * @enum {string}
         */
        AttestationFormat: "android-key" | "android-safetynet" | "apple" | "fido-u2f" | "none" | "packed" | "tpm";
        AuthenticationExtensionsClientInputs: {
            appid?: string;
            credProps?: boolean;
            hmacCreateSecret?: boolean;
            minPinLength?: boolean;
        };
        /** @enum {string} */
        AuthenticatorAttachment: "cross-platform" | "platform";
        AuthenticatorSelectionCriteria: {
            authenticatorAttachment?: components["schemas"]["AuthenticatorAttachment"];
            requireResidentKey?: boolean;
            residentKey?: components["schemas"]["ResidentKeyRequirement"];
            userVerification?: components["schemas"]["UserVerificationRequirement"];
        };
        /** @description A balance of some signals, and how many they are. */
        Balance: {
            evidence: string[];
            negative: number;
            positive: number;
            value: number | null;
        };
        /** @description A count, and the events that make it one. */
        BoardCount: {
            count: number;
            evidence: string[];
        };
        /** @description What a supervisor sees of one collaboration: exceptions, each a door to its facts. */
        BoardLine: {
            alerts: {
                high: number;
                low: number;
                medium: number;
            };
            id: string;
            lastDialogueOn: string | null;
            name: string;
            /** @description The newest figure and its age in days since its period's end; null when nothing was measured. */
            newestPrevalence: components["schemas"]["NewestFigure"] | null;
            overdueClauses: components["schemas"]["BoardCount"];
            overdueFollowUps: components["schemas"]["BoardCount"];
            region: string;
            /** @description Sectors silent or absent in three meetings of a forum in a row. */
            silentSectors: components["schemas"]["BoardCount"];
            states: {
                /** @enum {string} */
                commitment: "emerging" | "established" | "no-evidence" | "weakening";
                /** @enum {string} */
                dialogue: "emerging" | "established" | "no-evidence" | "weakening";
                /** @enum {string} */
                outcome: "emerging" | "established" | "no-evidence" | "weakening";
                /** @enum {string} */
                trust: "emerging" | "established" | "no-evidence" | "weakening";
                /** @enum {string} */
                understanding: "emerging" | "established" | "no-evidence" | "weakening";
            };
            /** @description Signatures that the latest agreed texts still lack. */
            unsigned: components["schemas"]["BoardCount"];
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        BoardLinePage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["BoardLine"][];
            next: string | null;
        };
        Cadence: {
            ended: (components["schemas"]["Trace"] & {
                reason: string;
            }) | null;
            /** @enum {string} */
            every: "month" | "quarter" | "week";
            forum: components["schemas"]["Forum"];
            id: string;
            planned: components["schemas"]["Trace"];
            provenance: components["schemas"]["Provenance"] | null;
        };
        /** @description Periods with a meeting / periods, of one cadence. */
        CadenceKept: {
            cadenceId: string;
            denominator: number;
            /** @enum {string} */
            every: "month" | "quarter" | "week";
            evidence: string[];
            forum: components["schemas"]["Forum"];
            numerator: number;
            value: number | null;
        };
        /** @description Things inside a collaboration; they move with it, so its revision is theirs. */
        CadencePart: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["Cadence"][];
            next: string | null;
            revision: number;
        };
        Catchment: {
            declared: components["schemas"]["Trace"];
            id: string;
            name: string;
            villages: components["schemas"]["CatchmentVillage"][];
        };
        /** @description One catchment in one period by one source. */
        CatchmentFigure: {
            /** @description The catchment's name. */
            catchment: string;
            catchmentId: string;
            /** @description Against the catchment's period before, as for totals. */
            change: components["schemas"]["Change"] | null;
            class: components["schemas"]["WhoClass"];
            coverage: number | null;
            /** @description Ids of the statements against it. */
            disputes: string[];
            /** @description What is odd about the counts and stands nevertheless. */
            flags: "measured-exceeds-registered"[];
            /** @description Everything the cell ever said, oldest first, with what was taken back. */
            history: components["schemas"]["Reading"][];
            /** @description 95 percent, Wilson. */
            interval: components["schemas"]["Interval"];
            /** @description D: children measured. */
            measured: number;
            percent: number;
            period: string;
            /** @description The measurement and its corrections. */
            positions: string[];
            /** @description S, and D / S; null where S is not known (or zero): then D is what was measured, never coverage. */
            registered: number | null;
            /** @description The number of the cell's last event, whatever it was: what `If-Match` wants. */
            revision: number;
            /** @enum {string} */
            source: "e-ppgbm" | "other" | "ssgi";
            stillStunted: number | null;
            /** @description ST: of them stunted. */
            stunted: number;
        };
        /** @description Things inside a collaboration; they move with it, so its revision is theirs. */
        CatchmentPart: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["Catchment"][];
            next: string | null;
            revision: number;
        };
        CatchmentVillage: {
            code: string;
            from: string;
            to?: string;
        };
        CatchmentVillageBody: {
            /**
             * @description The village's Kemendagri code.
             * @example 36.03.20.2006
             */
            code: string;
            /** @description Since when. */
            from: string;
            /** @description Until when; absent while it still belongs. */
            to?: string;
        };
        /** @description How a percentage moved from one period to a later one. */
        Change: {
            /** @description The earlier period. */
            from: string;
            /** @description The relative change of D, a ratio. */
            measuredRelative: number;
            p: number | null;
            /** @description Percentage points. */
            points: number;
            /** @description A ratio: -0.5 is half of before. Null when the earlier percentage is zero. */
            relative: number | null;
            /** @description Positive when the later proportion is the higher one. Null when nobody or everybody is stunted in both. */
            z: number | null;
        };
        ChangePasswordBody: {
            /** @description The password until now. */
            current: string;
            /** @description The new one: 12 to 256 characters, whichever, but none of those that everybody tries first. */
            password: string;
        };
        ChangePersonBody: {
            /** @description The person's name. */
            name?: string;
            /**
             * Format: uuid
             * @description The stakeholder the person belongs to; null for none.
             */
            stakeholderId?: string | null;
            /** @description What the person is; null for nothing. */
            title?: string | null;
        };
        ChangeRoleBody: {
            /** @description When it took the role; today when absent. */
            occurredOn?: string;
            /**
             * @description What it is from then on.
             * @enum {string}
             */
            role: "facilitator" | "community" | "leading-sector" | "supporting-sector" | "partner";
        };
        Clause: {
            clauseId: string;
            dueOn: string;
            /** @description The stakeholder that owes it. */
            owner: string;
            target?: components["schemas"]["Target"];
            text: string;
        };
        ClauseBody: {
            /**
             * Format: uuid
             * @description The clause's id, by which it stays the same in later versions; derived when absent.
             */
            clauseId?: string;
            /** @description By when. */
            dueOn: string;
            /**
             * Format: uuid
             * @description The party that owes it.
             */
            owner: string;
            /** @description What it counts up to, where it counts. */
            target?: components["schemas"]["TargetBody"];
            /**
             * @description What is owed.
             * @example Menyediakan telur harian bagi 12 anak asuh
             */
            text: string;
        };
        ClauseFact: {
            actor: string;
            clauseId: string;
            /** @enum {string} */
            kind: "breached" | "fulfilled" | "progress";
            note: string;
            occurredOn: string;
            position: string;
            quantity: number | null;
            recordedAt: string;
        };
        CloseFollowUpBody: {
            /**
             * @description Done, or dropped.
             * @enum {string}
             */
            closing: "done" | "dropped";
            /**
             * @description How it ended.
             * @example Data sudah dikirim ke desa
             */
            note?: string;
            /** @description When it was closed; today when absent. */
            occurredOn?: string;
        };
        /** @description A collaboration without what it holds, which has routes of its own. */
        CollaborationItem: {
            closed: (components["schemas"]["Trace"] & {
                reason: string;
            }) | null;
            collaborationId: string;
            id: string;
            issue: string;
            name: string;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            region: string;
            retracted: components["schemas"]["Retraction"] | null;
            revision: number;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        CollaborationItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["CollaborationItem"][];
            next: string | null;
        };
        CollaborationRow: {
            cadences: components["schemas"]["Cadence"][];
            catchments: components["schemas"]["Catchment"][];
            closed: (components["schemas"]["Trace"] & {
                reason: string;
            }) | null;
            collaborationId: string;
            id: string;
            issue: string;
            name: string;
            /** @description Every set of rules that was chosen; none means the defaults. */
            phaseRules: (components["schemas"]["Trace"] & {
                reason: string;
                rules: components["schemas"]["PhaseRules"];
            })[];
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            region: string;
            retracted: components["schemas"]["Retraction"] | null;
            stakeholders: components["schemas"]["Stakeholder"][];
        };
        CommitmentIndicators: {
            /** @description The headline, with how many clauses of each kind are in it. */
            clausesKept: components["schemas"]["Ratio"] & {
                breached: number;
                fulfilled: number;
                overdue: number;
            };
            /** @description Standing commitments whose clauses are owned by two or more sectors / all that stand. */
            interdependence: components["schemas"]["Ratio"];
            /** @description Signatures / required, over the latest agreed texts of standing commitments. */
            signed: components["schemas"]["Ratio"];
            /** @description Null when no decree names anyone. */
            unsignedMembers: components["schemas"]["Figure"] & {
                members: components["schemas"]["UnsignedMember"][];
            };
        };
        /** @description A commitment and how it stands on the day asked for. */
        CommitmentItem: components["schemas"]["CommitmentRow"] & {
            revision: number;
        } & {
            status: components["schemas"]["CommitmentStatus"];
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        CommitmentItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["CommitmentItem"][];
            next: string | null;
        };
        /** @description An answer that may lack events, and says which. */
        CommitmentItemRead: components["schemas"]["CommitmentRow"] & {
            revision: number;
        } & {
            status: components["schemas"]["CommitmentStatus"];
        } & {
            incomplete: string[];
        };
        CommitmentRow: {
            /** @description What was done about clauses, in the order recorded; a clause keeps its facts across versions. */
            clauseFacts: components["schemas"]["ClauseFact"][];
            clauses: components["schemas"]["Clause"][];
            collaborationId: string;
            dialogueId: string | null;
            id: string;
            parties: string[];
            preamble: string;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            title: string;
            /** @description Oldest first; empty while proposed. */
            versions: components["schemas"]["CommitmentVersion"][];
            withdrawn: (components["schemas"]["Trace"] & {
                reason: string;
            }) | null;
        };
        /**
         * @description diusulkan, disepakati, berlaku, ditepati, ingkar, ditarik, dibatalkan.
         * @enum {string}
         */
        CommitmentStatus: "agreed" | "breached" | "fulfilled" | "in-force" | "proposed" | "retracted" | "withdrawn";
        /** @description What is agreed on and signed, whole: its canonical JSON (RFC 8785) is what the digest is taken of. */
        CommitmentText: {
            clauses: components["schemas"]["Clause"][];
            commitmentId: string;
            /** @description The stakeholders that must sign. */
            parties: string[];
            preamble: string;
            title: string;
            version: number;
        };
        /** @description One frozen text and what became of it. */
        CommitmentVersion: {
            agreed: components["schemas"]["Trace"];
            declines: components["schemas"]["Decline"][];
            digest: string;
            inForce: components["schemas"]["Trace"] | null;
            /** @description Why it took the place of the version before; null for the first. */
            reason: string | null;
            signatures: components["schemas"]["Signature"][];
            text: components["schemas"]["CommitmentText"];
        };
        /** @description What contradicts a cell or a total for one reason: the figure itself first, where there is one. */
        Conflict: {
            /** @description The cell's own period and those stated, each once, in order. */
            periods: string[];
            reason: string;
            values: components["schemas"]["ConflictingValue"][];
        };
        /** @description One side of a conflict. */
        ConflictingValue: {
            measured: number | null;
            /** @description Unrounded where it is ours, as stated where it is not. */
            percent: number;
            period: string;
            position: string;
            /** @description The series' source, or where else it is stated. */
            source: string;
            stunted: number;
        };
        /** @description What somebody's data are held for, and on what ground. */
        Consent: {
            /** @enum {string} */
            basis: "consent" | "legal-obligation" | "legitimate-interest" | "public-task";
            id: string;
            purpose: string;
            recordedAt: string;
            recordedBy: string | null;
            /** @description The account or the person. */
            subjectId: string;
            withdrawnAt: string | null;
        };
        CorrectAttendanceBody: {
            /** @description Who was there: the whole list, as it should have been told. */
            attendance: components["schemas"]["AttendanceBody"][];
            /** @description How many others were there. */
            guests: number;
            /**
             * @description Why it is corrected.
             * @example Daftar hadir kertas menyebut wakil, bukan kepala
             */
            reason: string;
        };
        CorrectPrevalenceBody: {
            /**
             * Format: uuid
             * @description The catchment, as the collaboration declared it.
             */
            catchmentId: string;
            /** @description D: children measured. */
            measured: number;
            /** @description When the error was found; today when absent. */
            occurredOn?: string;
            /**
             * @description The year or month that was measured: YYYY or YYYY-MM.
             * @example 2023-02
             */
            period: string;
            /** @description Why, for those who read it years later. */
            reason: string;
            /** @description S: children registered (sasaran), where it is known. */
            registered?: number;
            /**
             * @description The way of counting; series of different sources are never joined.
             * @enum {string}
             */
            source: "other" | "e-ppgbm" | "ssgi";
            /** @description How many of ST were already stunted in the period before, where it is known. */
            stillStunted?: number;
            /** @description ST: of them stunted. */
            stunted: number;
        };
        /** @description One round of the process; `to` is null while it is open. */
        Cycle: {
            evidence: {
                commitment: string[];
                dialogue: string[];
                outcome: string[];
                trust: string[];
                understanding: string[];
            };
            from: string;
            number: number;
            to: string | null;
        };
        DatedReasonBody: {
            /**
             * @description When it happened; today when absent.
             * @example 2023-12-30
             */
            occurredOn?: string;
            /**
             * @description Why, for those who read it years later.
             * @example Tercatat dua kali
             */
            reason: string;
        };
        DeclareCatchmentBody: {
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description The catchment's name, that of its puskesmas.
             * @example Puskesmas Legok
             */
            name: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description The villages it serves; a catchment is no region code. */
            villages: components["schemas"]["CatchmentVillageBody"][];
        };
        Decline: {
            actor: string;
            occurredOn: string;
            party: string;
            position: string;
            reason: string;
            recordedAt: string;
        };
        DeclineSigningBody: {
            /** @description When it was declined; today when absent. */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description The party that will not sign the present text.
             */
            party: string;
            /**
             * @description Why not.
             * @example Anggaran tahun ini sudah terpakai
             */
            reason: string;
        };
        DesignAssessment: {
            actor: string;
            /** @enum {string} */
            aspect: "clear-ground-rules" | "forum-exclusiveness" | "participatory-inclusiveness" | "process-transparency";
            finding: string;
            id: string;
            /** @enum {string} */
            level: "high" | "low" | "medium";
            occurredOn: string;
            position: string;
            provenance: components["schemas"]["Provenance"] | null;
            recordedAt: string;
        };
        /** @description A page of what an institutional design holds. */
        DesignAssessmentDesignPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["DesignAssessment"][];
            next: string | null;
            /** @description Of the record that rules and assessments share; null before the first of either. */
            revision: number | null;
        };
        DialogueIndicators: {
            /** @description (present + represented) / (invited or there), over the meetings of the trailing 365 days. */
            attendance: components["schemas"]["Ratio"];
            cadences: components["schemas"]["CadenceKept"][];
            /** @description How many of the latest meetings in a row had no non-state voice; null when no meeting tells. */
            meetingsWithoutNonStateVoice: components["schemas"]["Figure"];
            presenceBySector: (components["schemas"]["Ratio"] & {
                /** @enum {string} */
                sector: "academic" | "community" | "government" | "health" | "media" | "military" | "police" | "private" | "village";
            })[];
        };
        DialogueRow: {
            agenda: string[];
            /** @description Oldest first; empty until held. */
            attendance: components["schemas"]["AttendanceReading"][];
            cancelled: (components["schemas"]["Trace"] & {
                reason: string;
            }) | null;
            closings: components["schemas"]["FollowUpClosing"][];
            collaborationId: string;
            /** @description The day it is for while scheduled, the day it was held after. */
            date: string;
            endsAt: string | null;
            forum: components["schemas"]["Forum"];
            held: components["schemas"]["Trace"] | null;
            id: string;
            invited: string[];
            minutes: components["schemas"]["Minutes"] | null;
            place: string | null;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            startsAt: string | null;
        };
        /** @description A record as lists answer it. */
        DialogueRowItem: components["schemas"]["DialogueRow"] & {
            revision: number;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        DialogueRowItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["DialogueRowItem"][];
            next: string | null;
        };
        DisputePrevalenceBody: {
            /**
             * Format: uuid
             * @description The catchment whose figure it contradicts; absent for the total of all.
             */
            catchmentId?: string;
            /**
             * Format: uuid
             * @description The statement's id, where the caller chooses it.
             */
            id?: string;
            /** @description When it was stated or noticed; today when absent. */
            occurredOn?: string;
            /**
             * @description The year or month whose figure it contradicts: YYYY or YYYY-MM.
             * @example 2022-08
             */
            period: string;
            /** @description Where this comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description What the contradiction is. */
            reason: string;
            /**
             * @description The way of counting whose figure it contradicts.
             * @enum {string}
             */
            source: "other" | "e-ppgbm" | "ssgi";
            /** @description What is stated instead. */
            stated: components["schemas"]["StatedBody"];
            /** @description Where it is stated. */
            statedIn: string;
        };
        /** @description A stakeholder that disagrees with the latest statement on these topics. */
        Dissent: {
            evidence: string[];
            stakeholderId: string;
            topics: ("mission" | "problem" | "values")[];
        };
        FacilitationRow: {
            by: string;
            collaborationId: string;
            dialogueId: string | null;
            id: string;
            /** @enum {string} */
            kind: "convening" | "empowering" | "mediating" | "monitoring";
            note: string;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            towards: string[];
        };
        /** @description A record as lists answer it. */
        FacilitationRowItem: components["schemas"]["FacilitationRow"] & {
            revision: number;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        FacilitationRowItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["FacilitationRowItem"][];
            next: string | null;
        };
        /** @description A driver or a barrier; its own event stands at `position`. */
        FactorFound: {
            id: string;
            position: string;
            text: string;
        };
        FactorRow: {
            /** @enum {string} */
            box: "commitment" | "dialogue" | "facilitative-leadership" | "institutional-design" | "outcome" | "outcomes" | "starting-conditions" | "trust" | "understanding";
            collaborationId: string;
            id: string;
            /** @enum {string} */
            kind: "barrier" | "driver";
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            text: string;
        };
        /** @description A record as lists answer it. */
        FactorRowItem: components["schemas"]["FactorRow"] & {
            revision: number;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        FactorRowItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["FactorRowItem"][];
            next: string | null;
        };
        FieldError: {
            code: string;
            field: string;
            message: string;
        };
        /** @description A derived value with the positions of the events behind it; null is not computable. */
        Figure: {
            evidence: string[];
            value: number | null;
        };
        FollowUpClosing: {
            actor: string;
            /** @enum {string} */
            closing: "done" | "dropped";
            itemId: string;
            note: string | null;
            occurredOn: string;
            position: string;
            recordedAt: string;
        };
        FollowUps: {
            /** @description Those of earlier meetings of the same forum, the oldest meeting first. */
            carriedOver: components["schemas"]["OpenFollowUp"][];
            /** @description Those of the meeting's own minutes. */
            openFollowUps: components["schemas"]["OpenFollowUp"][];
        };
        /** @description A forum has a kind and a convener: *lokmin* names two forums in practice. Only `other` has a name. */
        Forum: {
            /** @description The stakeholder that convenes it. */
            convener: string;
            /** @enum {string} */
            kind: "forkopimcam" | "lokmin" | "loktri" | "ngopi" | "other" | "rembuk-stunting";
            name?: string;
        };
        ForumBody: {
            /**
             * Format: uuid
             * @description The stakeholder that convenes it.
             */
            convener: string;
            /**
             * @description The kind of forum.
             * @enum {string}
             */
            kind: "rembuk-stunting" | "forkopimcam" | "lokmin" | "loktri" | "ngopi" | "other";
            /**
             * @description The name of a forum of kind `other`, and only of such a one.
             * @example Musyawarah desa
             */
            name?: string;
        };
        FulfilClauseBody: {
            /**
             * @description By what, for those who check it.
             * @example Tanda terima 12 anak asuh
             */
            note: string;
            /** @description When it was fulfilled; today when absent. */
            occurredOn?: string;
        };
        Grant: {
            accountId: string;
            /** @description The one collaboration; null is all of the region. */
            collaborationId: string | null;
            grantedAt: string;
            /** @description The account that granted it; null for the set-up of an empty directory. */
            grantedBy: string | null;
            id: string;
            /** @description The region of the collaboration, or the code that covers all that lie in it; empty is everywhere. */
            region: string;
            /** @enum {string} */
            role: "administrator" | "facilitator" | "health-officer" | "party" | "recorder" | "researcher" | "supervisor";
            /** @description The stakeholder that a party speaks for; null for every other role. */
            stakeholderId: string | null;
        };
        GrantBody: {
            /**
             * Format: uuid
             * @description The one collaboration it is for.
             */
            collaborationId?: string;
            /**
             * Format: uuid
             * @description The person of the collaboration that the account is, where it was on record before.
             */
            personId?: string;
            /**
             * @description Instead of a collaboration: the code that all of its collaborations lie in; empty is everywhere.
             * @example 36.03
             */
            region?: string;
            /**
             * @example recorder
             * @enum {string}
             */
            role: "facilitator" | "recorder" | "party" | "health-officer" | "researcher" | "supervisor" | "administrator";
            /**
             * Format: uuid
             * @description The stakeholder that a party speaks for; for no other role.
             */
            stakeholderId?: string;
        };
        /** @description What a breakdown shows when it could tell one confidential signal apart. */
        Hidden: {
            evidence: [
            ];
            /** @constant */
            hidden: true;
            negative: null;
            positive: null;
            value: number | null;
        };
        HoldDialogueBody: {
            /** @description What it is about, point by point; none for an informal one. */
            agenda: string[];
            /** @description Who was there, of those invited and of others in the roster. */
            attendance: components["schemas"]["AttendanceBody"][];
            /**
             * @description When it ends, in the region's time zone.
             * @example 12:00
             */
            endsAt?: string;
            /** @description How many others were there. */
            guests: number;
            /** @description When it was held: a day, a month or a year in the region's time zone. */
            occurredOn: string;
            /**
             * @description Where it is held.
             * @example Aula Kecamatan Legok
             */
            place?: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /**
             * @description When it begins, in the region's time zone.
             * @example 09:00
             */
            startsAt?: string;
        };
        HoldUnderstandingSessionBody: {
            /**
             * Format: uuid
             * @description The meeting it was part of.
             */
            dialogueId?: string;
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description What was put to the parties: each topic once. */
            statements: components["schemas"]["StatementBody"][];
        };
        /** @description An account's name with an OpenID provider. */
        Identity: {
            accountId: string;
            issuer: string;
            linkedAt: string;
            subject: string;
        };
        Interval: {
            high: number;
            low: number;
        };
        /**
         * @description A first account on an empty directory, a new account with its roles, or a new password for one that is there.
         * @enum {string}
         */
        InvitationKind: "invitation" | "reset" | "setup";
        InviteBody: {
            /**
             * Format: email
             * @description Whom it is for.
             * @example kader@legok.demo
             */
            email: string;
            /** @description The roles that the account will have. */
            grants: components["schemas"]["GrantBody"][];
        };
        JoinStakeholderBody: {
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description The organisation's name, never a person's.
             * @example Puskesmas Legok
             */
            name: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /**
             * @description What it is in this collaboration.
             * @enum {string}
             */
            role: "facilitator" | "community" | "leading-sector" | "supporting-sector" | "partner";
            /**
             * @description The one sector it belongs to.
             * @enum {string}
             */
            sector: "village" | "government" | "health" | "military" | "police" | "community" | "private" | "academic" | "media";
            /** @description Whether it belongs to the state, as declared. */
            state: boolean;
        };
        MakeTokenBody: {
            /**
             * Format: uuid
             * @description The only collaboration it opens; all of its owner's when absent.
             */
            collaborationId?: string;
            /**
             * @description When it ends, at most 366 days ahead.
             * @example 2027-06-30T17:00:00Z
             */
            expiresAt: string;
            /**
             * @description What its owner knows it by.
             * @example Skrip analisis
             */
            name: string;
            /**
             * @description Whether it only reads, or also records in its owner's name.
             * @enum {string}
             */
            scope: "read" | "record";
        };
        /** @description An account as administrators see it. */
        ManagedAccount: {
            disabledAt: string | null;
            /** @description In lower case, the same for nobody else. */
            email: string | null;
            forgottenAt: string | null;
            grants: components["schemas"]["Grant"][];
            id: string;
            madeAt: string;
            name: string | null;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        ManagedAccountPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["ManagedAccount"][];
            next: string | null;
        };
        MeasurePrevalenceBody: {
            /**
             * Format: uuid
             * @description The catchment, as the collaboration declared it.
             */
            catchmentId: string;
            /** @description D: children measured. */
            measured: number;
            /** @description When it was measured; the whole period when absent. */
            occurredOn?: string;
            /**
             * @description The year or month that was measured: YYYY or YYYY-MM.
             * @example 2023-02
             */
            period: string;
            /** @description Where the numbers come from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description S: children registered (sasaran), where it is known. */
            registered?: number;
            /**
             * @description The way of counting; series of different sources are never joined.
             * @enum {string}
             */
            source: "other" | "e-ppgbm" | "ssgi";
            /** @description How many of ST were already stunted in the period before, where it is known. */
            stillStunted?: number;
            /** @description ST: of them stunted. */
            stunted: number;
        };
        /** @description What the log keeps beside a fact: both times, who, by which command, and where it belongs. */
        Meta: {
            /** @description A pseudonym: the person's id in this collaboration. */
            actor: string;
            causationId: string | null;
            collaborationId: string;
            commandId: string;
            correlationId: string;
            occurredOn: string;
            /** @description SHA-256 of the command's canonical JSON: the same key with another payload is refused. */
            payloadHash: string;
            recordedAt: string;
            region: string;
        };
        Minutes: {
            approved: components["schemas"]["Trace"] | null;
            /** @description Oldest first; the last is what is read now. Readings before approval are drafts that were replaced. */
            readings: components["schemas"]["MinutesReading"][];
        };
        /** @description One line of the minutes. A follow-up (RTL) also says who and by when. */
        MinutesItem: {
            /** @description The stakeholder that brought it. */
            broughtBy?: string;
            dueOn?: string;
            itemId: string;
            /** @enum {string} */
            kind: "decision" | "follow-up" | "information";
            owner?: string;
            /**
             * @description What the recorder tagged it with; a hint for readers, never a rule.
             * @enum {string}
             */
            phase?: "commitment" | "dialogue" | "outcome" | "trust" | "understanding";
            text: string;
        };
        MinutesItemBody: {
            /**
             * Format: uuid
             * @description The stakeholder that brought it.
             */
            broughtBy?: string;
            /** @description By when; for a follow-up, and only for one. */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The line's id, by which it stays the same in later readings; derived when absent.
             */
            itemId?: string;
            /**
             * @description Information, a decision, or a follow-up (RTL).
             * @enum {string}
             */
            kind: "information" | "decision" | "follow-up";
            /**
             * Format: uuid
             * @description The stakeholder that follows it up; for a follow-up, and only for one.
             */
            owner?: string;
            /**
             * @description What the recorder tags it with: a hint for readers.
             * @enum {string}
             */
            phase?: "commitment" | "dialogue" | "trust" | "understanding" | "outcome";
            /**
             * @description What the minutes say. People are mentioned as {person:id}.
             * @example Posyandu Mawar pindah ke balai desa
             */
            text: string;
        };
        /** @description What the minutes said from then on; the reason is null before an amendment. */
        MinutesReading: {
            actor: string;
            items: components["schemas"]["MinutesItem"][];
            occurredOn: string;
            position: string;
            reason: string | null;
            recordedAt: string;
        };
        NewestFigure: {
            /** @description Whole days since the last day of its period; negative while the period lasts. */
            ageDays: number;
            period: string;
            /** @description The event that made the figure what it is. */
            position: string;
        };
        /** @description A new token with its secret, which nobody is told again. */
        NewToken: {
            /** @description The only collaboration it opens; null is all of its owner's. */
            collaborationId: string | null;
            expiresAt: string;
            id: string;
            madeAt: string;
            name: string;
            /** @enum {string} */
            scope: "read" | "record";
            secret: string;
        };
        NoteFactorBody: {
            /**
             * @description The box of the model that it belongs to.
             * @enum {string}
             */
            box: "commitment" | "dialogue" | "trust" | "understanding" | "outcome" | "starting-conditions" | "institutional-design" | "facilitative-leadership" | "outcomes";
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description Whether it drives the collaboration or holds it back.
             * @enum {string}
             */
            kind: "driver" | "barrier";
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description What drives or holds back, and how. */
            text: string;
        };
        ObserveTrustSignalBody: {
            /**
             * @description The behaviour that was seen; absent for an opinion.
             * @enum {string}
             */
            behaviour?: "conflict" | "kept-promise" | "broke-promise" | "shared-information" | "withheld-information" | "attended" | "absent-without-notice" | "helped";
            /** @description Whether only its observer and the facilitator may read its text. */
            confidential: boolean;
            /**
             * Format: uuid
             * @description The meeting it was seen in.
             */
            dialogueId?: string;
            /**
             * @description Whether it builds or harms trust.
             * @enum {string}
             */
            direction: "positive" | "negative";
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The stakeholder that was observed: an organisation, never a person.
             */
            observed: string;
            /**
             * Format: uuid
             * @description The stakeholder that observed it.
             */
            observer: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description What was seen or said. */
            text: string;
            /**
             * @description 1 slight, 2 clear, 3 strong.
             * @enum {number}
             */
            weight: 1 | 2 | 3;
        };
        OpenCollaborationBody: {
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description The issue it shares.
             * @example stunting
             */
            issue: string;
            /**
             * @description What the collaboration is called.
             * @example GOTA Legok
             */
            name: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /**
             * @description Where: a Kemendagri code.
             * @example 36.03.20
             */
            region: string;
        };
        /** @description What a link says to whoever holds it. */
        OpenedInvitation: {
            /** @description Whom it is for; null for the set-up. */
            email: string | null;
            expiresAt: string;
            kind: components["schemas"]["InvitationKind"];
        };
        /** @description A follow-up that was neither done nor dropped by a day, and the meeting whose minutes ask for it. */
        OpenFollowUp: {
            /** @description The stakeholder that brought it. */
            broughtBy?: string;
            dialogueId: string;
            dueOn?: string;
            /** @description The meeting and its minutes. */
            evidence: string[];
            heldOn: string;
            itemId: string;
            /** @enum {string} */
            kind: "decision" | "follow-up" | "information";
            overdue: boolean;
            owner?: string;
            /**
             * @description What the recorder tagged it with; a hint for readers, never a rule.
             * @enum {string}
             */
            phase?: "commitment" | "dialogue" | "outcome" | "trust" | "understanding";
            text: string;
        };
        OutcomeIndicators: {
            /** @description Null when there was none. */
            daysSinceLastSmallWin: components["schemas"]["Figure"];
            jointFactFindings: components["schemas"]["Figure"];
            strategicPlans: components["schemas"]["Figure"];
        };
        OutcomeRow: {
            collaborationId: string;
            commitments: string[];
            id: string;
            /** @enum {string} */
            kind: "joint-fact-finding" | "small-win" | "strategic-plan";
            parties: string[];
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            text: string;
            title: string;
        };
        /** @description A record as lists answer it. */
        OutcomeRowItem: components["schemas"]["OutcomeRow"] & {
            revision: number;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        OutcomeRowItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["OutcomeRowItem"][];
            next: string | null;
        };
        /** @description What an owner sees of a passkey. */
        OwnPasskey: {
            addedAt: string;
            /** @description The digest of the credential's id, which may be too long for an address. */
            id: string;
            lastUsedAt: string | null;
            /** @description What its owner calls it. */
            name: string;
            transports: string[];
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        OwnPasskeyPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["OwnPasskey"][];
            next: string | null;
        };
        /** @description A session without what opens it. */
        OwnSession: {
            /** @description Whether it is the one that asks. */
            current: boolean;
            /** @description The browser as it calls itself, shortened. */
            device: string;
            /** @description What its owner knows it by; it opens nothing. */
            id: string;
            lastSeenAt: string;
            method: components["schemas"]["SignInMethod"];
            startedAt: string;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        OwnSessionPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["OwnSession"][];
            next: string | null;
        };
        PasskeySignInBody: {
            /** @description What came with the options. */
            ceremony: string;
            /** @description The credential as its `toJSON()` has it. */
            response: Record<string, never>;
        };
        /**
         * @description A person in one collaboration. `id` is random and is all that the log ever holds of the person; who takes
         *     part in two collaborations has two. Forgotten people keep their row, emptied.
         */
        Person: {
            /** @description The account the person signs in with, where there is one. */
            accountId: string | null;
            addedAt: string;
            collaborationId: string;
            forgottenAt: string | null;
            id: string;
            name: string | null;
            /** @description The stakeholder the person belongs to. */
            stakeholderId: string | null;
            /** @description What the person is, such as Camat Legok. */
            title: string | null;
        };
        /** @description Everything held on one human (UU 27/2022, article 7). */
        PersonData: {
            account: {
                disabledAt: string | null;
                /** @description In lower case, the same for nobody else. */
                email: string | null;
                forgottenAt: string | null;
                id: string;
                madeAt: string;
                name: string | null;
            } | null;
            attachments: components["schemas"]["AttachmentItem"][];
            consents: components["schemas"]["Consent"][];
            events: components["schemas"]["PersonDataTrace"][];
            grants: components["schemas"]["Grant"][];
            identities: components["schemas"]["Identity"][];
            invitations: {
                acceptedAt: string | null;
                /** @description Whose password it sets anew. */
                accountId: string | null;
                /** @description Whom it is for; null for the set-up. */
                email: string | null;
                expiresAt: string;
                grants: components["schemas"]["PromisedGrant"][];
                id: string;
                kind: components["schemas"]["InvitationKind"];
                madeAt: string;
                madeBy: string | null;
            }[];
            passkeys: {
                accountId: string;
                addedAt: string;
                /** @description How often it was used, as the authenticator counts; 0 when it does not. */
                counter: number;
                /** @description The credential's id as the authenticator gave it, base64url. */
                id: string;
                lastUsedAt: string | null;
                /** @description What its owner calls it. */
                name: string;
                transports: string[];
            }[];
            people: components["schemas"]["Person"][];
            securityEvents: components["schemas"]["SecurityEvent"][];
            sessions: {
                accountId: string;
                /** @description The browser as it calls itself, shortened. */
                device: string;
                /** @description What its owner knows it by; it opens nothing. */
                id: string;
                lastSeenAt: string;
                method: components["schemas"]["SignInMethod"];
                startedAt: string;
            }[];
            tokens: {
                accountId: string;
                /** @description The only collaboration it opens; null is all of its owner's. */
                collaborationId: string | null;
                expiresAt: string;
                id: string;
                madeAt: string;
                name: string;
                /** @enum {string} */
                scope: "read" | "record";
            }[];
        };
        /** @description An event that a human did or is named in; its content belongs to the collaboration. */
        PersonDataTrace: {
            occurredOn: string;
            position: string;
            recordedAt: string;
            type: string;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        PersonPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["Person"][];
            next: string | null;
        };
        /** @description Windows in days, thresholds as ratios: *aturan Rembuk*, our operational rules. */
        PhaseRules: {
            /** @description The fall of a ratio in 90 days that makes a phase weakening. */
            fall: number;
            /** @description Pieces of evidence without which nothing is established. */
            leastEvidence: number;
            /** @description The headline from which a phase is established; `outcome` counts small wins. */
            thresholds: {
                commitment: number;
                dialogue: number;
                outcome: number;
                trust: number;
                understanding: number;
            };
            windows: {
                commitment: number;
                dialogue: number;
                outcome: number;
                trust: number;
                understanding: number;
            };
        };
        PhaseRulesBody: {
            /** @description The fall of a ratio in 90 days that makes a phase weakening. */
            fall: number;
            /** @description Pieces of evidence without which nothing is established. */
            leastEvidence: number;
            /** @description The headline from which a phase is established. */
            thresholds: components["schemas"]["PhaseThresholdsBody"];
            /** @description Days after which a phase without new evidence weakens. */
            windows: components["schemas"]["PhaseWindowsBody"];
        };
        PhasesAnswer: {
            asOf: string;
            collaborationId: string;
            cycles: components["schemas"]["Cycle"][];
            incomplete: string[];
            on: string;
            phases: [
                {
                    evidence: string[];
                    /** @description Whether the state would differ if every threshold were 20 percent higher or lower. */
                    fragile: boolean;
                    headline: number | null;
                    /** @description The headline 90 days before; null when not computable, and for outcomes. */
                    headlineBefore: number | null;
                    headlineEvidence: string[];
                    indicators: components["schemas"]["DialogueIndicators"];
                    lastEvidenceOn: string | null;
                    /** @description The collaboration's limits in force that day; `window` in days. */
                    limits: {
                        fall: number;
                        leastEvidence: number;
                        threshold: number;
                        window: number;
                    };
                    /** @constant */
                    phase: "dialogue";
                    /** @description The id of the headline's formula. */
                    rule: string;
                    /** @enum {string} */
                    state: "emerging" | "established" | "no-evidence" | "weakening";
                    weakenedBy: ("age" | "fall") | null;
                },
                {
                    evidence: string[];
                    /** @description Whether the state would differ if every threshold were 20 percent higher or lower. */
                    fragile: boolean;
                    headline: number | null;
                    /** @description The headline 90 days before; null when not computable, and for outcomes. */
                    headlineBefore: number | null;
                    headlineEvidence: string[];
                    lastEvidenceOn: string | null;
                    /** @description The collaboration's limits in force that day; `window` in days. */
                    limits: {
                        fall: number;
                        leastEvidence: number;
                        threshold: number;
                        window: number;
                    };
                    /** @constant */
                    phase: "trust";
                    /** @description The id of the headline's formula. */
                    rule: string;
                    /** @enum {string} */
                    state: "emerging" | "established" | "no-evidence" | "weakening";
                    weakenedBy: ("age" | "fall") | null;
                } & {
                    indicators: {
                        /** @description How many sectors observed. */
                        observingSectors: components["schemas"]["Figure"] & {
                            sectors: ("academic" | "community" | "government" | "health" | "media" | "military" | "police" | "private" | "village")[];
                        };
                        /** @description balance(on) - balance(on - 90 days). */
                        trend: components["schemas"]["Figure"];
                    } & {
                        balance: components["schemas"]["Balance"] | components["schemas"]["Hidden"];
                        behaviours: components["schemas"]["Balance"] | components["schemas"]["Hidden"];
                        opinions: components["schemas"]["Balance"] | components["schemas"]["Hidden"];
                    };
                },
                {
                    evidence: string[];
                    /** @description Whether the state would differ if every threshold were 20 percent higher or lower. */
                    fragile: boolean;
                    headline: number | null;
                    /** @description The headline 90 days before; null when not computable, and for outcomes. */
                    headlineBefore: number | null;
                    headlineEvidence: string[];
                    indicators: components["schemas"]["CommitmentIndicators"];
                    lastEvidenceOn: string | null;
                    /** @description The collaboration's limits in force that day; `window` in days. */
                    limits: {
                        fall: number;
                        leastEvidence: number;
                        threshold: number;
                        window: number;
                    };
                    /** @constant */
                    phase: "commitment";
                    /** @description The id of the headline's formula. */
                    rule: string;
                    /** @enum {string} */
                    state: "emerging" | "established" | "no-evidence" | "weakening";
                    weakenedBy: ("age" | "fall") | null;
                },
                {
                    evidence: string[];
                    /** @description Whether the state would differ if every threshold were 20 percent higher or lower. */
                    fragile: boolean;
                    headline: number | null;
                    /** @description The headline 90 days before; null when not computable, and for outcomes. */
                    headlineBefore: number | null;
                    headlineEvidence: string[];
                    indicators: components["schemas"]["UnderstandingIndicators"];
                    lastEvidenceOn: string | null;
                    /** @description The collaboration's limits in force that day; `window` in days. */
                    limits: {
                        fall: number;
                        leastEvidence: number;
                        threshold: number;
                        window: number;
                    };
                    /** @constant */
                    phase: "understanding";
                    /** @description The id of the headline's formula. */
                    rule: string;
                    /** @enum {string} */
                    state: "emerging" | "established" | "no-evidence" | "weakening";
                    weakenedBy: ("age" | "fall") | null;
                },
                {
                    evidence: string[];
                    /** @description Whether the state would differ if every threshold were 20 percent higher or lower. */
                    fragile: boolean;
                    headline: number | null;
                    /** @description The headline 90 days before; null when not computable, and for outcomes. */
                    headlineBefore: number | null;
                    headlineEvidence: string[];
                    indicators: components["schemas"]["OutcomeIndicators"];
                    lastEvidenceOn: string | null;
                    /** @description The collaboration's limits in force that day; `window` in days. */
                    limits: {
                        fall: number;
                        leastEvidence: number;
                        threshold: number;
                        window: number;
                    };
                    /** @constant */
                    phase: "outcome";
                    /** @description The id of the headline's formula. */
                    rule: string;
                    /** @enum {string} */
                    state: "emerging" | "established" | "no-evidence" | "weakening";
                    weakenedBy: ("age" | "fall") | null;
                }
            ];
            surroundings: components["schemas"]["Surroundings"];
        };
        PhaseThresholdsBody: {
            /** @description Clauses kept, a ratio. */
            commitment: number;
            /** @description Cadence kept, a ratio. */
            dialogue: number;
            /** @description Small wins, a count. */
            outcome: number;
            /** @description The balance of signals. */
            trust: number;
            /** @description Consensus, a ratio. */
            understanding: number;
        };
        PhaseWindowsBody: {
            /** @description Of commitment to the process. */
            commitment: number;
            /** @description Of dialogue. */
            dialogue: number;
            /** @description Of intermediate outcomes. */
            outcome: number;
            /** @description Of trust building. */
            trust: number;
            /** @description Of shared understanding. */
            understanding: number;
        };
        PlanCadenceBody: {
            /**
             * @description At least once in each calendar period of this kind.
             * @enum {string}
             */
            every: "month" | "week" | "quarter";
            /** @description The forum that is to meet. */
            forum: components["schemas"]["ForumBody"];
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
        };
        PrevalenceAnswer: {
            conflicts: components["schemas"]["Conflict"][];
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            rows: components["schemas"]["CatchmentFigure"][];
            totals: components["schemas"]["Total"][];
        };
        /** @description RFC 9457, with a stable `code`. */
        Problem: {
            code: string;
            errors?: components["schemas"]["FieldError"][];
            status: number;
            title: string;
            type: string;
        };
        /** @description A role that comes with an invitation, and the person of the collaboration that the account then acts as. */
        PromisedGrant: {
            /** @description The one collaboration; null is all of the region. */
            collaborationId: string | null;
            personId: string | null;
            /** @description The region of the collaboration, or the code that covers all that lie in it; empty is everywhere. */
            region: string;
            /** @enum {string} */
            role: "administrator" | "facilitator" | "health-officer" | "party" | "recorder" | "researcher" | "supervisor";
            /** @description The stakeholder that a party speaks for; null for every other role. */
            stakeholderId: string | null;
        };
        ProposeCommitmentBody: {
            /** @description What is owed, by whom and by when. */
            clauses: components["schemas"]["ClauseBody"][];
            /**
             * Format: uuid
             * @description The meeting it was proposed in.
             */
            dialogueId?: string;
            /**
             * Format: uuid
             * @description The commitment's id, where the caller chooses it.
             */
            id?: string;
            /** @description When it was proposed: a day, a month or a year in the region's time zone. */
            occurredOn: string;
            /** @description The stakeholders that must sign. */
            parties: string[];
            /** @description What stands before the clauses; may be empty. */
            preamble: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /**
             * @description What the commitment is called.
             * @example Berita acara rembuk stunting 2022
             */
            title: string;
        };
        /** @description Where a record's content comes from. What no source prints is an illustration, and says so. */
        Provenance: {
            citation?: string;
            illustration: boolean;
        };
        ProvenanceBody: {
            /**
             * @description The source, such as a paper's section.
             * @example Prawansa et al. 2024, section D
             */
            citation?: string;
            /**
             * @description Whether this is an illustration that no source prints.
             * @example false
             */
            illustration: boolean;
        };
        /**
         * @description A variant of PublicKeyCredentialCreationOptions suitable for JSON transmission to the browser to
         *     (eventually) get passed into navigator.credentials.create(...) in the browser.
         *
         *     This should eventually get replaced with official TypeScript DOM types when WebAuthn L3 types
         *     eventually make it into the language:
         *
         *     https://w3c.github.io/webauthn/#dictdef-publickeycredentialcreationoptionsjson
         */
        PublicKeyCredentialCreationOptionsJSON: {
            attestation?: components["schemas"]["AttestationConveyancePreference"];
            attestationFormats?: components["schemas"]["AttestationFormat"][];
            authenticatorSelection?: components["schemas"]["AuthenticatorSelectionCriteria"];
            challenge: string;
            excludeCredentials?: components["schemas"]["PublicKeyCredentialDescriptorJSON"][];
            extensions?: components["schemas"]["AuthenticationExtensionsClientInputs"];
            hints?: components["schemas"]["PublicKeyCredentialHint"][];
            pubKeyCredParams: components["schemas"]["PublicKeyCredentialParameters"][];
            rp: components["schemas"]["PublicKeyCredentialRpEntity"];
            timeout?: number;
            user: components["schemas"]["PublicKeyCredentialUserEntityJSON"];
        };
        /** @description The first half of a ceremony: what the browser is given, and what its answer has to bring along. */
        PublicKeyCredentialCreationOptionsJSONBegun: {
            ceremony: string;
            options: components["schemas"]["PublicKeyCredentialCreationOptionsJSON"];
        };
        PublicKeyCredentialDescriptorJSON: {
            id: string;
            transports?: string[];
            type: string;
        };
        /**
         * @description Categories of authenticators that Relying Parties can pass along to browsers during
         *     registration. Browsers that understand these values can optimize their modal experience to
         *     start the user off in a particular registration flow:
         *
         *     - `hybrid`: A platform authenticator on a mobile device
         *     - `security-key`: A portable FIDO2 authenticator capable of being used on multiple devices via a USB or NFC connection
         *     - `client-device`: The device that WebAuthn is being called on. Typically synonymous with platform authenticators
         *
         *     See https://w3c.github.io/webauthn/#enumdef-publickeycredentialhint
         *
         *     These values are less strict than `authenticatorAttachment`
         * @enum {string}
         */
        PublicKeyCredentialHint: "client-device" | "hybrid" | "security-key";
        PublicKeyCredentialParameters: {
            alg: number;
            /** @constant */
            type: "public-key";
        };
        /**
         * @description A variant of PublicKeyCredentialRequestOptions suitable for JSON transmission to the browser to
         *     (eventually) get passed into navigator.credentials.get(...) in the browser.
         */
        PublicKeyCredentialRequestOptionsJSON: {
            allowCredentials?: components["schemas"]["PublicKeyCredentialDescriptorJSON"][];
            challenge: string;
            extensions?: components["schemas"]["AuthenticationExtensionsClientInputs"];
            hints?: components["schemas"]["PublicKeyCredentialHint"][];
            rpId?: string;
            timeout?: number;
            userVerification?: components["schemas"]["UserVerificationRequirement"];
        };
        /** @description The first half of a ceremony: what the browser is given, and what its answer has to bring along. */
        PublicKeyCredentialRequestOptionsJSONBegun: {
            ceremony: string;
            options: components["schemas"]["PublicKeyCredentialRequestOptionsJSON"];
        };
        PublicKeyCredentialRpEntity: {
            id?: string;
            name: string;
        };
        /** @description https://w3c.github.io/webauthn/#dictdef-publickeycredentialuserentityjson */
        PublicKeyCredentialUserEntityJSON: {
            displayName: string;
            id: string;
            name: string;
        };
        /** @description A figure that is `numerator / denominator`, null over nothing. */
        Ratio: {
            denominator: number;
            evidence: string[];
            numerator: number;
            value: number | null;
        };
        /** @description One value that a cell had. */
        Reading: {
            actor: string;
            /** @description D: children measured. */
            measured: number;
            occurredOn: string;
            position: string;
            provenance: components["schemas"]["Provenance"] | null;
            /** @description Why it took the place of the one before; null for a first measurement. */
            reason: string | null;
            recordedAt: string;
            /** @description S: children registered (sasaran). */
            registered?: number;
            /** @description Set when this reading was taken back. */
            retracted: components["schemas"]["Retraction"] | null;
            revision: number;
            /** @description How many of ST were already stunted in the period before. */
            stillStunted?: number;
            /** @description ST: of them stunted. */
            stunted: number;
        };
        ReasonBody: {
            /**
             * @description Why, for those who read it years later.
             * @example Tercatat dua kali
             */
            reason: string;
        };
        RecordDialogueBody: {
            /** @description What it is about, point by point; none for an informal one. */
            agenda: string[];
            /** @description Who was at a meeting that was held. */
            attendance?: components["schemas"]["AttendanceBody"][];
            /**
             * @description When it ends, in the region's time zone.
             * @example 12:00
             */
            endsAt?: string;
            /** @description The forum that meets. */
            forum: components["schemas"]["ForumBody"];
            /** @description How many others were at a meeting that was held. */
            guests?: number;
            /**
             * Format: uuid
             * @description The meeting's id, where the caller chooses it.
             */
            id?: string;
            /** @description The stakeholders invited to a scheduled meeting. */
            invited?: string[];
            /** @description When it was held: a day, a month or a year in the region's time zone. */
            occurredOn?: string;
            /**
             * @description Where it is held.
             * @example Aula Kecamatan Legok
             */
            place?: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description The day it is for; exactly one of this and `occurredOn` is given. */
            scheduledFor?: string;
            /**
             * @description When it begins, in the region's time zone.
             * @example 09:00
             */
            startsAt?: string;
        };
        /** @description An event as the log holds it. `revision` is its zero-based number in its stream. */
        Recorded: {
            data: {
                [key: string]: unknown;
            };
            meta: {
                occurredOn: string;
            };
            type: string;
        } & {
            id: string;
            meta: components["schemas"]["Meta"];
            position: string;
            revision: number;
            schemaVersion: number;
            stream: string;
        };
        RecordedAnswer: {
            /** @example 6f1f6d1e-6c3b-4b0e-9a5e-0d8a3a4b5c6d */
            id: string;
            /**
             * @description Where it stands in the log.
             * @example 000000000042
             */
            position: string;
            /**
             * @description The zero-based number of the record's last event.
             * @example 0
             */
            revision: number;
        };
        RecordFacilitationBody: {
            /**
             * Format: uuid
             * @description The stakeholder that led.
             */
            by: string;
            /**
             * Format: uuid
             * @description The meeting it happened in.
             */
            dialogueId?: string;
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description Convening, mediating between parties, empowering a weaker one, or monitoring.
             * @enum {string}
             */
            kind: "convening" | "mediating" | "empowering" | "monitoring";
            /** @description What was done. */
            note: string;
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description The stakeholders it was for: the weaker party, or those between whom was mediated. */
            towards: string[];
        };
        RecordMinutesBody: {
            /** @description The minutes, whole; they replace those that were recorded before. */
            items: components["schemas"]["MinutesItemBody"][];
        };
        RecordOutcomeBody: {
            /** @description The commitments it came from; empty where it came from none. */
            commitments: string[];
            /**
             * Format: uuid
             * @description The new thing's id, where the caller chooses it.
             */
            id?: string;
            /**
             * @description A small win, a strategic plan or a joint finding of facts.
             * @enum {string}
             */
            kind: "small-win" | "strategic-plan" | "joint-fact-finding";
            /**
             * @description When it happened: a day, a month or a year in the region's time zone.
             * @example 2023-12-20
             */
            occurredOn: string;
            /** @description The stakeholders that did it. */
            parties: string[];
            /** @description Where its content comes from. */
            provenance?: components["schemas"]["ProvenanceBody"];
            /** @description What was achieved. */
            text: string;
            /** @description What to call it. */
            title: string;
        };
        ReportProgressBody: {
            /**
             * @description What was done.
             * @example Tujuh anak sudah mendapat orang tua asuh
             */
            note: string;
            /** @description When it stood so; today when absent. */
            occurredOn?: string;
            /**
             * @description How many by then, in the unit of the clause's target.
             * @example 7
             */
            quantity?: number;
        };
        /** @enum {string} */
        ResidentKeyRequirement: "discouraged" | "preferred" | "required";
        Retraction: {
            actor: string;
            occurredOn: string;
            position: string;
            reason: string;
            recordedAt: string;
        };
        RetractPrevalenceBody: {
            /**
             * Format: uuid
             * @description The catchment, as the collaboration declared it.
             */
            catchmentId: string;
            /**
             * @description The year or month that was measured: YYYY or YYYY-MM.
             * @example 2023-02
             */
            period: string;
            /** @description Why, for those who read it years later. */
            reason: string;
            /**
             * @description The way of counting; series of different sources are never joined.
             * @enum {string}
             */
            source: "other" | "e-ppgbm" | "ssgi";
        };
        Rule: {
            actor: string;
            id: string;
            /** @enum {string} */
            kind: "agreement" | "decree" | "ground-rule" | "law";
            /** @enum {string} */
            level: "collaboration" | "district" | "national" | "province" | "regency" | "village";
            members: string[];
            number: string | null;
            occurredOn: string;
            position: string;
            provenance: components["schemas"]["Provenance"] | null;
            recordedAt: string;
            /** @description From its own day on the rule binds no more. */
            repealed: components["schemas"]["Retraction"] | null;
            title: string;
        };
        /** @description A page of what an institutional design holds. */
        RuleDesignPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["Rule"][];
            next: string | null;
            /** @description Of the record that rules and assessments share; null before the first of either. */
            revision: number | null;
        };
        /** @description A set of rules that was chosen; its id is where it stands in the log. */
        RuleSet: components["schemas"]["Trace"] & {
            reason: string;
            rules: components["schemas"]["PhaseRules"];
        } & {
            id: string;
        };
        RuleSets: {
            /** @description The rules in force on the day asked for. */
            current: components["schemas"]["PhaseRules"];
            /** @description The rules where none were chosen. */
            defaults: components["schemas"]["PhaseRules"];
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["RuleSet"][];
            next: string | null;
            revision: number;
        };
        SecurityEvent: {
            /** @description The account, person, grant, token or invitation it was done to. */
            about: string | null;
            at: string;
            /** @description The account that did it; null for who had none, and for the machine's own operator. */
            by: string | null;
            data: {
                [key: string]: number | string | null;
            };
            /** @description Its place in the stream, from 1 on. */
            position: number;
            /** @enum {string} */
            type: "AccessRefused" | "AccountDisabled" | "AccountEnabled" | "AccountForgotten" | "AccountMade" | "AttachmentErased" | "GrantGiven" | "GrantTaken" | "IdentityLinked" | "InvitationAccepted" | "InvitationMade" | "InvitationRevoked" | "LogExported" | "PasskeyAdded" | "PasskeyRemoved" | "PasswordChanged" | "PersonDataExported" | "PersonForgotten" | "SessionEnded" | "SignInLocked" | "SignInRefused" | "SignedIn" | "SignedOut" | "TokenMade" | "TokenRevoked";
        };
        /** @description One page of security events. */
        SecurityEventPage: {
            items: components["schemas"]["ShownSecurityEvent"][];
            /** @description What asks for the next page as `cursor`; null when there is none. */
            next: string | null;
        };
        SetPhaseRulesBody: {
            /** @description Since when they hold; today when absent. */
            occurredOn?: string;
            /**
             * @description Why these.
             * @example Lokmin diadakan tiap dua bulan
             */
            reason: string;
            /** @description All of the rules, those that stay included. */
            rules: components["schemas"]["PhaseRulesBody"];
        };
        SetUpBody: {
            /** @description That name and address may be kept for the account. */
            consent: boolean;
            /**
             * Format: email
             * @example admin@legok.demo
             */
            email: string;
            /**
             * @description The administrator's name.
             * @example Siti (contoh)
             */
            name: string;
            /** @description 12 to 256 characters, whichever, but none of those that everybody tries first. */
            password: string;
        };
        /**
         * @description `high` needs an act now, `medium` soon, `low` is good to know.
         * @enum {string}
         */
        Severity: "high" | "low" | "medium";
        Shown: components["schemas"]["TrustSignalRowItem"] | ({
            collaborationId: string;
            confidential: boolean;
            dialogueId: string | null;
            id: string;
            observed: string;
            observer: string;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            revision: number;
        } & {
            behaviour: null;
            direction: null;
            /** @constant */
            redacted: true;
            /** @constant */
            text: "";
            weight: null;
        });
        /** @description One page of a list, and where the next one begins; null when there is none. */
        ShownPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["Shown"][];
            next: string | null;
        };
        /** @description A security event as it is shown. */
        ShownSecurityEvent: {
            /** @description The account, person, grant, token or invitation it was done to. */
            about: string | null;
            at: string;
            /** @description The account that did it; null for who had none, and for the machine's own operator. */
            by: string | null;
            data: {
                [key: string]: number | string | null;
            };
            /** @description Its place in the stream. */
            id: string;
            /** @enum {string} */
            type: "AccessRefused" | "AccountDisabled" | "AccountEnabled" | "AccountForgotten" | "AccountMade" | "AttachmentErased" | "GrantGiven" | "GrantTaken" | "IdentityLinked" | "InvitationAccepted" | "InvitationMade" | "InvitationRevoked" | "LogExported" | "PasskeyAdded" | "PasskeyRemoved" | "PasswordChanged" | "PersonDataExported" | "PersonForgotten" | "SessionEnded" | "SignInLocked" | "SignInRefused" | "SignedIn" | "SignedOut" | "TokenMade" | "TokenRevoked";
        };
        /** @description A token without what opens. */
        ShownToken: {
            /** @description The only collaboration it opens; null is all of its owner's. */
            collaborationId: string | null;
            expiresAt: string;
            id: string;
            madeAt: string;
            name: string;
            /** @enum {string} */
            scope: "read" | "record";
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        ShownTokenPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["ShownToken"][];
            next: string | null;
        };
        Signature: {
            actor: string;
            capacity: string;
            evidence: components["schemas"]["SigningEvidence"] | null;
            /** @enum {string} */
            method: "certified" | "passkey" | "wet-ink";
            occurredOn: string;
            party: string;
            personId: string;
            position: string;
            recordedAt: string;
        };
        SignCommitmentBody: {
            /**
             * @description In what capacity the person signs for the party.
             * @example Kepala Puskesmas
             */
            capacity: string;
            /** @description The digest of the text that was signed, as the commitment answers it: it names the version, too. */
            digest: string;
            /** @description What a signature in ink rests on; required for one. */
            evidence?: components["schemas"]["SigningEvidenceBody"];
            /**
             * @description How it was signed. Only `wet-ink` is taken: nothing verifies `passkey` and `certified` yet, so they are refused.
             * @enum {string}
             */
            method: "passkey" | "wet-ink" | "certified";
            /** @description When it was signed; today when absent. */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description The party that signs.
             */
            party: string;
            /**
             * Format: uuid
             * @description The person who signs for it, by the id in the directory.
             */
            personId: string;
        };
        SignInBody: {
            /**
             * Format: email
             * @description The account's address.
             * @example camat@legok.demo
             */
            email: string;
            /** @example rembuk-demo */
            password: string;
        };
        /** @description What a wet-ink signature rests on: the photograph's digest and the person who attested it. */
        SigningEvidence: {
            attestedBy: string;
            sha256: string;
        };
        SigningEvidenceBody: {
            /**
             * Format: uuid
             * @description The person, another than the signer, who attests it.
             */
            attestedBy: string;
            /** @description The digest of the photograph of the signed paper: SHA-256 in lower-case hexadecimal. */
            sha256: string;
        };
        /** @enum {string} */
        SignInMethod: "oidc" | "passkey" | "password";
        /** @description By which means one can sign in here. */
        SignInMethods: {
            oidc: boolean;
            /** @constant */
            passkey: true;
            /** @constant */
            password: true;
        };
        Stakeholder: {
            id: string;
            joined: components["schemas"]["Trace"];
            left: (components["schemas"]["Trace"] & {
                reason: string;
            }) | null;
            name: string;
            provenance: components["schemas"]["Provenance"] | null;
            /** @description Every role it had, the present one last. */
            roles: (components["schemas"]["Trace"] & {
                /** @enum {string} */
                role: "community" | "facilitator" | "leading-sector" | "partner" | "supporting-sector";
            })[];
            /** @enum {string} */
            sector: "academic" | "community" | "government" | "health" | "media" | "military" | "police" | "private" | "village";
            state: boolean;
        };
        /** @description A stakeholder with its role now or, with `on`, the one of that day. */
        StakeholderItem: components["schemas"]["Stakeholder"] & {
            /** @enum {string} */
            role: "community" | "facilitator" | "leading-sector" | "partner" | "supporting-sector";
        };
        /** @description Things inside a collaboration; they move with it, so its revision is theirs. */
        StakeholderItemPart: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["StakeholderItem"][];
            next: string | null;
            revision: number;
        };
        StartingConditions: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["Assessment"][];
            next: string | null;
            /** @description Of the record that the assessments share; null before the first one. */
            revision: number | null;
        };
        StatedBody: {
            /** @description Children measured, where it is stated. */
            measured?: number;
            /** @description In percent, as stated. */
            percent: number;
            /**
             * @description The year or month it is stated for: YYYY or YYYY-MM.
             * @example 2023-02
             */
            period: string;
            /** @description Children stunted. */
            stunted: number;
        };
        /** @description A statement and where each stakeholder stands on it. */
        Statement: {
            agree: string[];
            disagree: string[];
            silent: string[];
            text: string;
            /** @enum {string} */
            topic: "mission" | "problem" | "values";
        };
        StatementBody: {
            /** @description The stakeholders that agreed. */
            agree: string[];
            /** @description The stakeholders that disagreed. */
            disagree: string[];
            /** @description The stakeholders that were asked and said nothing. */
            silent: string[];
            /** @description What was stated. */
            text: string;
            /**
             * @description Whether it is about the mission, the problem's definition or the values in common.
             * @enum {string}
             */
            topic: "values" | "mission" | "problem";
        };
        /** @description What surrounds the process; everything in it bears the position of its event. */
        Surroundings: {
            facilitativeLeadership: {
                /** @description How often, in the trailing 365 days. */
                facilitations: (components["schemas"]["Figure"] & {
                    /** @enum {string} */
                    kind: "convening" | "empowering" | "mediating" | "monitoring";
                })[];
            };
            /** @description Drivers and barriers of each of the nine boxes. */
            factors: {
                barriers: components["schemas"]["FactorFound"][];
                /** @enum {string} */
                box: "commitment" | "dialogue" | "facilitative-leadership" | "institutional-design" | "outcome" | "outcomes" | "starting-conditions" | "trust" | "understanding";
                drivers: components["schemas"]["FactorFound"][];
            }[];
            institutionalDesign: {
                /** @description The latest assessment of each aspect that has one. */
                assessments: components["schemas"]["DesignAssessment"][];
                rulesInForce: {
                    actor: string;
                    id: string;
                    /** @enum {string} */
                    kind: "agreement" | "decree" | "ground-rule" | "law";
                    /** @enum {string} */
                    level: "collaboration" | "district" | "national" | "province" | "regency" | "village";
                    members: string[];
                    number: string | null;
                    occurredOn: string;
                    position: string;
                    provenance: components["schemas"]["Provenance"] | null;
                    recordedAt: string;
                    title: string;
                }[];
            };
            startingConditions: {
                /** @description The latest assessment of each aspect that has one. */
                assessments: components["schemas"]["Assessment"][];
            };
        };
        Target: {
            /** @description How many, such as 12. */
            quantity: number;
            /** @description Of what, such as foster children. */
            unit: string;
        };
        TargetBody: {
            /**
             * @description How many.
             * @example 12
             */
            quantity: number;
            /**
             * @description Of what.
             * @example anak asuh
             */
            unit: string;
        };
        TimelineItem: {
            /** @description What it is about, in a few words of its own; null where there are none or they are confidential. */
            about: string | null;
            actor: string;
            backdated: boolean;
            concept: string;
            correctedBy: string | null;
            corrects: string | null;
            /** @description Recorded on a later day than it happened, by so many days; 0 when on the same day. */
            daysLate: number;
            /** @description The event's position. */
            id: string;
            illustration: boolean;
            occurredOn: string;
            phase: ("commitment" | "dialogue" | "facilitative-leadership" | "institutional-design" | "outcome" | "outcomes" | "starting-conditions" | "trust" | "understanding") | null;
            position: string;
            recordedAt: string;
            recordId: string;
            retractedBy: string | null;
            retracts: string[];
            revision: number;
            schemaVersion: number;
            stakeholders: string[];
            stream: string;
            type: string;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        TimelineItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["TimelineItem"][];
            next: string | null;
        };
        /** @description The latest statement on a topic: agree / (agree + disagree), null when all were silent. */
        TopicConsensus: {
            denominator: number;
            evidence: string[];
            numerator: number;
            silent: number;
            /** @enum {string} */
            topic: "mission" | "problem" | "values";
            value: number | null;
        };
        /** @description All catchments of one period and source together. */
        Total: {
            /** @description Null for the first period of its series. */
            change: components["schemas"]["TotalChange"] | null;
            class: components["schemas"]["WhoClass"];
            /** @description 95 percent, Wilson. */
            interval: components["schemas"]["Interval"];
            /** @description D: children measured. */
            measured: number;
            percent: number;
            period: string;
            positions: string[];
            /** @enum {string} */
            source: "e-ppgbm" | "other" | "ssgi";
            /** @description ST: of them stunted. */
            stunted: number;
        };
        /**
         * @description How a total moved, as it stands in both periods. The two parts (percentage points; Kitagawa) split the
         *     change over the catchments present in both, and are null without one. They add up to `points` when nothing
         *     is `missing`; what they then lack is what came or went with the missing catchments.
         */
        TotalChange: {
            compositionPart: number | null;
            /** @description The earlier period. */
            from: string;
            /** @description The relative change of D, a ratio. */
            measuredRelative: number;
            /** @description Names of the catchments that only one of the two periods has. */
            missing: string[];
            p: number | null;
            /** @description Percentage points. */
            points: number;
            ratePart: number | null;
            /** @description A ratio: -0.5 is half of before. Null when the earlier percentage is zero. */
            relative: number | null;
            /** @description Names of the catchments whose percentage rose. */
            rising: string[];
            /** @description Positive when the later proportion is the higher one. Null when nobody or everybody is stunted in both. */
            z: number | null;
        };
        /** @description Where a fact inside a record stands, so that every figure can open it. */
        Trace: {
            actor: string;
            occurredOn: string;
            position: string;
            recordedAt: string;
        };
        TrustSignalRow: {
            /** @description null for an opinion. */
            behaviour: ("absent-without-notice" | "attended" | "broke-promise" | "conflict" | "helped" | "kept-promise" | "shared-information" | "withheld-information") | null;
            collaborationId: string;
            confidential: boolean;
            dialogueId: string | null;
            /** @enum {string} */
            direction: "negative" | "positive";
            id: string;
            observed: string;
            observer: string;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            text: string;
            weight: 1 | 2 | 3;
        };
        /** @description A record as lists answer it. */
        TrustSignalRowItem: components["schemas"]["TrustSignalRow"] & {
            revision: number;
        };
        UnderstandingIndicators: {
            dissent: components["schemas"]["Dissent"][];
            /** @description Topics without any statement. */
            missing: ("mission" | "problem" | "values")[];
            topics: components["schemas"]["TopicConsensus"][];
        };
        UnderstandingSessionRow: {
            collaborationId: string;
            dialogueId: string | null;
            id: string;
            provenance: components["schemas"]["Provenance"] | null;
            recorded: components["schemas"]["Trace"];
            retracted: components["schemas"]["Retraction"] | null;
            statements: components["schemas"]["Statement"][];
        };
        /** @description A record as lists answer it. */
        UnderstandingSessionRowItem: components["schemas"]["UnderstandingSessionRow"] & {
            revision: number;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        UnderstandingSessionRowItemPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["UnderstandingSessionRowItem"][];
            next: string | null;
        };
        UnsignedMember: {
            /** @description The decrees that name it. */
            evidence: string[];
            stakeholderId: string;
        };
        /** @enum {string} */
        UserVerificationRequirement: "discouraged" | "preferred" | "required";
        /** @description An invitation that waits, without what opens it. */
        WaitingInvitation: {
            /** @description Whose password it sets anew. */
            accountId: string | null;
            /** @description Whom it is for; null for the set-up. */
            email: string | null;
            expiresAt: string;
            grants: components["schemas"]["PromisedGrant"][];
            id: string;
            kind: components["schemas"]["InvitationKind"];
            madeAt: string;
            madeBy: string | null;
        };
        /** @description One page of a list, and where the next one begins; null when there is none. */
        WaitingInvitationPage: {
            /** @description Events that should be here and could not be folded. */
            incomplete: string[];
            items: components["schemas"]["WaitingInvitation"][];
            next: string | null;
        };
        /** @description Who is signed in, and what the screen may offer. */
        WhoAmI: {
            accountId: string;
            email: string | null;
            grants: components["schemas"]["Grant"][];
            name: string | null;
            /** @description The rules of the ability, for */
            rules: {
                action: components["schemas"]["Action"] | components["schemas"]["Action"][];
                conditions?: {
                    [key: string]: unknown;
                };
                fields?: string[] | string;
                /** @description indicates that rule forbids something (i.e., has inverted logic) */
                inverted?: boolean;
                /** @description explains the reason of why rule does not allow to do something */
                reason?: string;
                subject: ("account" | "attachment" | "board" | "collaboration" | "commitment" | "confidential" | "person" | "prevalence" | "record" | "security-event" | "trust-signal")[] | ("account" | "attachment" | "board" | "collaboration" | "commitment" | "confidential" | "person" | "prevalence" | "record" | "security-event" | "trust-signal");
            }[];
        };
        /**
         * @description Classes of stunting prevalence as a public health problem, in rising order.
         * @enum {string}
         */
        WhoClass: "high" | "low" | "medium" | "very-high" | "very-low";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptBody = components['schemas']['AcceptBody'];
export type Action = components['schemas']['Action'];
export type AddPasskeyBody = components['schemas']['AddPasskeyBody'];
export type AddPersonBody = components['schemas']['AddPersonBody'];
export type AdoptRuleBody = components['schemas']['AdoptRuleBody'];
export type AgreeCommitmentBody = components['schemas']['AgreeCommitmentBody'];
export type Alert = components['schemas']['Alert'];
export type AlertAbout = components['schemas']['AlertAbout'];
export type AlertItem = components['schemas']['AlertItem'];
export type AlertItemPage = components['schemas']['AlertItemPage'];
export type AlertsAnswer = components['schemas']['AlertsAnswer'];
export type AmendCommitmentBody = components['schemas']['AmendCommitmentBody'];
export type AmendMinutesBody = components['schemas']['AmendMinutesBody'];
export type ApproveMinutesBody = components['schemas']['ApproveMinutesBody'];
export type AssessDesignBody = components['schemas']['AssessDesignBody'];
export type Assessment = components['schemas']['Assessment'];
export type AssessStartingConditionBody = components['schemas']['AssessStartingConditionBody'];
export type AttachmentItem = components['schemas']['AttachmentItem'];
export type Attendance = components['schemas']['Attendance'];
export type AttendanceBody = components['schemas']['AttendanceBody'];
export type AttendanceReading = components['schemas']['AttendanceReading'];
export type AttestationConveyancePreference = components['schemas']['AttestationConveyancePreference'];
export type AttestationFormat = components['schemas']['AttestationFormat'];
export type AuthenticationExtensionsClientInputs = components['schemas']['AuthenticationExtensionsClientInputs'];
export type AuthenticatorAttachment = components['schemas']['AuthenticatorAttachment'];
export type AuthenticatorSelectionCriteria = components['schemas']['AuthenticatorSelectionCriteria'];
export type Balance = components['schemas']['Balance'];
export type BoardCount = components['schemas']['BoardCount'];
export type BoardLine = components['schemas']['BoardLine'];
export type BoardLinePage = components['schemas']['BoardLinePage'];
export type Cadence = components['schemas']['Cadence'];
export type CadenceKept = components['schemas']['CadenceKept'];
export type CadencePart = components['schemas']['CadencePart'];
export type Catchment = components['schemas']['Catchment'];
export type CatchmentFigure = components['schemas']['CatchmentFigure'];
export type CatchmentPart = components['schemas']['CatchmentPart'];
export type CatchmentVillage = components['schemas']['CatchmentVillage'];
export type CatchmentVillageBody = components['schemas']['CatchmentVillageBody'];
export type Change = components['schemas']['Change'];
export type ChangePasswordBody = components['schemas']['ChangePasswordBody'];
export type ChangePersonBody = components['schemas']['ChangePersonBody'];
export type ChangeRoleBody = components['schemas']['ChangeRoleBody'];
export type Clause = components['schemas']['Clause'];
export type ClauseBody = components['schemas']['ClauseBody'];
export type ClauseFact = components['schemas']['ClauseFact'];
export type CloseFollowUpBody = components['schemas']['CloseFollowUpBody'];
export type CollaborationItem = components['schemas']['CollaborationItem'];
export type CollaborationItemPage = components['schemas']['CollaborationItemPage'];
export type CollaborationRow = components['schemas']['CollaborationRow'];
export type CommitmentIndicators = components['schemas']['CommitmentIndicators'];
export type CommitmentItem = components['schemas']['CommitmentItem'];
export type CommitmentItemPage = components['schemas']['CommitmentItemPage'];
export type CommitmentItemRead = components['schemas']['CommitmentItemRead'];
export type CommitmentRow = components['schemas']['CommitmentRow'];
export type CommitmentStatus = components['schemas']['CommitmentStatus'];
export type CommitmentText = components['schemas']['CommitmentText'];
export type CommitmentVersion = components['schemas']['CommitmentVersion'];
export type Conflict = components['schemas']['Conflict'];
export type ConflictingValue = components['schemas']['ConflictingValue'];
export type Consent = components['schemas']['Consent'];
export type CorrectAttendanceBody = components['schemas']['CorrectAttendanceBody'];
export type CorrectPrevalenceBody = components['schemas']['CorrectPrevalenceBody'];
export type Cycle = components['schemas']['Cycle'];
export type DatedReasonBody = components['schemas']['DatedReasonBody'];
export type DeclareCatchmentBody = components['schemas']['DeclareCatchmentBody'];
export type Decline = components['schemas']['Decline'];
export type DeclineSigningBody = components['schemas']['DeclineSigningBody'];
export type DesignAssessment = components['schemas']['DesignAssessment'];
export type DesignAssessmentDesignPage = components['schemas']['DesignAssessmentDesignPage'];
export type DialogueIndicators = components['schemas']['DialogueIndicators'];
export type DialogueRow = components['schemas']['DialogueRow'];
export type DialogueRowItem = components['schemas']['DialogueRowItem'];
export type DialogueRowItemPage = components['schemas']['DialogueRowItemPage'];
export type DisputePrevalenceBody = components['schemas']['DisputePrevalenceBody'];
export type Dissent = components['schemas']['Dissent'];
export type FacilitationRow = components['schemas']['FacilitationRow'];
export type FacilitationRowItem = components['schemas']['FacilitationRowItem'];
export type FacilitationRowItemPage = components['schemas']['FacilitationRowItemPage'];
export type FactorFound = components['schemas']['FactorFound'];
export type FactorRow = components['schemas']['FactorRow'];
export type FactorRowItem = components['schemas']['FactorRowItem'];
export type FactorRowItemPage = components['schemas']['FactorRowItemPage'];
export type FieldError = components['schemas']['FieldError'];
export type Figure = components['schemas']['Figure'];
export type FollowUpClosing = components['schemas']['FollowUpClosing'];
export type FollowUps = components['schemas']['FollowUps'];
export type Forum = components['schemas']['Forum'];
export type ForumBody = components['schemas']['ForumBody'];
export type FulfilClauseBody = components['schemas']['FulfilClauseBody'];
export type Grant = components['schemas']['Grant'];
export type GrantBody = components['schemas']['GrantBody'];
export type Hidden = components['schemas']['Hidden'];
export type HoldDialogueBody = components['schemas']['HoldDialogueBody'];
export type HoldUnderstandingSessionBody = components['schemas']['HoldUnderstandingSessionBody'];
export type Identity = components['schemas']['Identity'];
export type Interval = components['schemas']['Interval'];
export type InvitationKind = components['schemas']['InvitationKind'];
export type InviteBody = components['schemas']['InviteBody'];
export type JoinStakeholderBody = components['schemas']['JoinStakeholderBody'];
export type MakeTokenBody = components['schemas']['MakeTokenBody'];
export type ManagedAccount = components['schemas']['ManagedAccount'];
export type ManagedAccountPage = components['schemas']['ManagedAccountPage'];
export type MeasurePrevalenceBody = components['schemas']['MeasurePrevalenceBody'];
export type Meta = components['schemas']['Meta'];
export type Minutes = components['schemas']['Minutes'];
export type MinutesItem = components['schemas']['MinutesItem'];
export type MinutesItemBody = components['schemas']['MinutesItemBody'];
export type MinutesReading = components['schemas']['MinutesReading'];
export type NewestFigure = components['schemas']['NewestFigure'];
export type NewToken = components['schemas']['NewToken'];
export type NoteFactorBody = components['schemas']['NoteFactorBody'];
export type ObserveTrustSignalBody = components['schemas']['ObserveTrustSignalBody'];
export type OpenCollaborationBody = components['schemas']['OpenCollaborationBody'];
export type OpenedInvitation = components['schemas']['OpenedInvitation'];
export type OpenFollowUp = components['schemas']['OpenFollowUp'];
export type OutcomeIndicators = components['schemas']['OutcomeIndicators'];
export type OutcomeRow = components['schemas']['OutcomeRow'];
export type OutcomeRowItem = components['schemas']['OutcomeRowItem'];
export type OutcomeRowItemPage = components['schemas']['OutcomeRowItemPage'];
export type OwnPasskey = components['schemas']['OwnPasskey'];
export type OwnPasskeyPage = components['schemas']['OwnPasskeyPage'];
export type OwnSession = components['schemas']['OwnSession'];
export type OwnSessionPage = components['schemas']['OwnSessionPage'];
export type PasskeySignInBody = components['schemas']['PasskeySignInBody'];
export type Person = components['schemas']['Person'];
export type PersonData = components['schemas']['PersonData'];
export type PersonDataTrace = components['schemas']['PersonDataTrace'];
export type PersonPage = components['schemas']['PersonPage'];
export type PhaseRules = components['schemas']['PhaseRules'];
export type PhaseRulesBody = components['schemas']['PhaseRulesBody'];
export type PhasesAnswer = components['schemas']['PhasesAnswer'];
export type PhaseThresholdsBody = components['schemas']['PhaseThresholdsBody'];
export type PhaseWindowsBody = components['schemas']['PhaseWindowsBody'];
export type PlanCadenceBody = components['schemas']['PlanCadenceBody'];
export type PrevalenceAnswer = components['schemas']['PrevalenceAnswer'];
export type Problem = components['schemas']['Problem'];
export type PromisedGrant = components['schemas']['PromisedGrant'];
export type ProposeCommitmentBody = components['schemas']['ProposeCommitmentBody'];
export type Provenance = components['schemas']['Provenance'];
export type ProvenanceBody = components['schemas']['ProvenanceBody'];
export type PublicKeyCredentialCreationOptionsJSON = components['schemas']['PublicKeyCredentialCreationOptionsJSON'];
export type PublicKeyCredentialCreationOptionsJSONBegun = components['schemas']['PublicKeyCredentialCreationOptionsJSONBegun'];
export type PublicKeyCredentialDescriptorJSON = components['schemas']['PublicKeyCredentialDescriptorJSON'];
export type PublicKeyCredentialHint = components['schemas']['PublicKeyCredentialHint'];
export type PublicKeyCredentialParameters = components['schemas']['PublicKeyCredentialParameters'];
export type PublicKeyCredentialRequestOptionsJSON = components['schemas']['PublicKeyCredentialRequestOptionsJSON'];
export type PublicKeyCredentialRequestOptionsJSONBegun = components['schemas']['PublicKeyCredentialRequestOptionsJSONBegun'];
export type PublicKeyCredentialRpEntity = components['schemas']['PublicKeyCredentialRpEntity'];
export type PublicKeyCredentialUserEntityJSON = components['schemas']['PublicKeyCredentialUserEntityJSON'];
export type Ratio = components['schemas']['Ratio'];
export type Reading = components['schemas']['Reading'];
export type ReasonBody = components['schemas']['ReasonBody'];
export type RecordDialogueBody = components['schemas']['RecordDialogueBody'];
export type Recorded = components['schemas']['Recorded'];
export type RecordedAnswer = components['schemas']['RecordedAnswer'];
export type RecordFacilitationBody = components['schemas']['RecordFacilitationBody'];
export type RecordMinutesBody = components['schemas']['RecordMinutesBody'];
export type RecordOutcomeBody = components['schemas']['RecordOutcomeBody'];
export type ReportProgressBody = components['schemas']['ReportProgressBody'];
export type ResidentKeyRequirement = components['schemas']['ResidentKeyRequirement'];
export type Retraction = components['schemas']['Retraction'];
export type RetractPrevalenceBody = components['schemas']['RetractPrevalenceBody'];
export type Rule = components['schemas']['Rule'];
export type RuleDesignPage = components['schemas']['RuleDesignPage'];
export type RuleSet = components['schemas']['RuleSet'];
export type RuleSets = components['schemas']['RuleSets'];
export type SecurityEvent = components['schemas']['SecurityEvent'];
export type SecurityEventPage = components['schemas']['SecurityEventPage'];
export type SetPhaseRulesBody = components['schemas']['SetPhaseRulesBody'];
export type SetUpBody = components['schemas']['SetUpBody'];
export type Severity = components['schemas']['Severity'];
export type Shown = components['schemas']['Shown'];
export type ShownPage = components['schemas']['ShownPage'];
export type ShownSecurityEvent = components['schemas']['ShownSecurityEvent'];
export type ShownToken = components['schemas']['ShownToken'];
export type ShownTokenPage = components['schemas']['ShownTokenPage'];
export type Signature = components['schemas']['Signature'];
export type SignCommitmentBody = components['schemas']['SignCommitmentBody'];
export type SignInBody = components['schemas']['SignInBody'];
export type SigningEvidence = components['schemas']['SigningEvidence'];
export type SigningEvidenceBody = components['schemas']['SigningEvidenceBody'];
export type SignInMethod = components['schemas']['SignInMethod'];
export type SignInMethods = components['schemas']['SignInMethods'];
export type Stakeholder = components['schemas']['Stakeholder'];
export type StakeholderItem = components['schemas']['StakeholderItem'];
export type StakeholderItemPart = components['schemas']['StakeholderItemPart'];
export type StartingConditions = components['schemas']['StartingConditions'];
export type StatedBody = components['schemas']['StatedBody'];
export type Statement = components['schemas']['Statement'];
export type StatementBody = components['schemas']['StatementBody'];
export type Surroundings = components['schemas']['Surroundings'];
export type Target = components['schemas']['Target'];
export type TargetBody = components['schemas']['TargetBody'];
export type TimelineItem = components['schemas']['TimelineItem'];
export type TimelineItemPage = components['schemas']['TimelineItemPage'];
export type TopicConsensus = components['schemas']['TopicConsensus'];
export type Total = components['schemas']['Total'];
export type TotalChange = components['schemas']['TotalChange'];
export type Trace = components['schemas']['Trace'];
export type TrustSignalRow = components['schemas']['TrustSignalRow'];
export type TrustSignalRowItem = components['schemas']['TrustSignalRowItem'];
export type UnderstandingIndicators = components['schemas']['UnderstandingIndicators'];
export type UnderstandingSessionRow = components['schemas']['UnderstandingSessionRow'];
export type UnderstandingSessionRowItem = components['schemas']['UnderstandingSessionRowItem'];
export type UnderstandingSessionRowItemPage = components['schemas']['UnderstandingSessionRowItemPage'];
export type UnsignedMember = components['schemas']['UnsignedMember'];
export type UserVerificationRequirement = components['schemas']['UserVerificationRequirement'];
export type WaitingInvitation = components['schemas']['WaitingInvitation'];
export type WaitingInvitationPage = components['schemas']['WaitingInvitationPage'];
export type WhoAmI = components['schemas']['WhoAmI'];
export type WhoClass = components['schemas']['WhoClass'];
export type $defs = Record<string, never>;
export interface operations {
    AccountController_list: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_forget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        forgottenAt: string | null;
                        id: string;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_enable: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
                /** @example 00000000-0000-4000-8000-000000000001 */
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollaborationController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollaborationController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-01",
                 *       "name": "Rembuk Stunting Kecamatan Baru (contoh)",
                 *       "issue": "stunting",
                 *       "region": "36.03.99",
                 *       "provenance": {
                 *         "illustration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OpenCollaborationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollaborationController_one: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationRow"] & {
                        revision: number;
                    } & {
                        incomplete: string[];
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AlertController_read: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header: {
                "accept-language": string;
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentController_list: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Events that should be here and could not be folded. */
                        incomplete: string[];
                        items: (components["schemas"]["AttachmentItem"] & {
                            id: string;
                        })[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentController_keep: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mediaType: string;
                        /** @description Of the bytes as they are kept. */
                        sha256: string;
                        size: number;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentController_bytes: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
                /** @description The SHA-256 of the bytes as they are kept, in hexadecimal. */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachmentController_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
                /** @description The SHA-256 of the bytes as they are kept, in hexadecimal. */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CadenceController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadencePart"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CadenceController_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-04",
                 *       "forum": {
                 *         "kind": "lokmin",
                 *         "convener": "3603990a-0000-4000-8000-000000000102"
                 *       },
                 *       "every": "quarter",
                 *       "provenance": {
                 *         "illustration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PlanCadenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CadenceController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000401 */
                cadenceId: string;
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Digabung dengan lokakarya mini triwulanan"
                 *     }
                 */
                "application/json": components["schemas"]["DatedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatchmentController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatchmentPart"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatchmentController_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-04",
                 *       "name": "Puskesmas Pembantu (contoh)",
                 *       "villages": [
                 *         {
                 *           "code": "36.03.99.2001",
                 *           "from": "2022"
                 *         }
                 *       ],
                 *       "provenance": {
                 *         "illustration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DeclareCatchmentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangeController_follow: {
        parameters: {
            query?: never;
            header: {
                "last-event-id": string;
                /** @description The last position that was heard of */
                "Last-Event-ID"?: string;
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollaborationController_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000002 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Program dilanjutkan oleh TPPS kabupaten"
                 *     }
                 */
                "application/json": components["schemas"]["DatedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-21",
                 *       "title": "Orang tua asuh 2024 (contoh)",
                 *       "preamble": "Hasil rembuk stunting kecamatan.",
                 *       "parties": [
                 *         "3603990a-0000-4000-8000-000000000101",
                 *         "3603990a-0000-4000-8000-000000000104"
                 *       ],
                 *       "clauses": [
                 *         {
                 *           "text": "Menyediakan telur harian bagi 12 anak asuh",
                 *           "owner": "3603990a-0000-4000-8000-000000000104",
                 *           "dueOn": "2024-06-30",
                 *           "target": {
                 *             "quantity": 12,
                 *             "unit": "anak asuh"
                 *           }
                 *         },
                 *         {
                 *           "text": "Mengumumkan capaian tiap bulan",
                 *           "owner": "3603990a-0000-4000-8000-000000000101",
                 *           "dueOn": "2024-12-31"
                 *         }
                 *       ],
                 *       "provenance": {
                 *         "illustration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposeCommitmentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstitutionalDesignController_assessments: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignAssessmentDesignPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstitutionalDesignController_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-18",
                 *       "aspect": "process-transparency",
                 *       "level": "medium",
                 *       "finding": "Notulen dibagikan, tetapi sering terlambat"
                 *     }
                 */
                "application/json": components["schemas"]["AssessDesignBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueRowItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheduledFor": "2024-01-18",
                 *       "forum": {
                 *         "kind": "lokmin",
                 *         "convener": "3603990a-0000-4000-8000-000000000102"
                 *       },
                 *       "startsAt": "09:00",
                 *       "endsAt": "11:30",
                 *       "place": "Aula Puskesmas (contoh)",
                 *       "agenda": [
                 *         "Hasil timbang Desember",
                 *         "Rencana kunjungan rumah"
                 *       ],
                 *       "invited": [
                 *         "3603990a-0000-4000-8000-000000000101",
                 *         "3603990a-0000-4000-8000-000000000102",
                 *         "3603990a-0000-4000-8000-000000000103"
                 *       ],
                 *       "provenance": {
                 *         "illustration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordDialogueBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitativeLeadershipController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilitationRowItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitativeLeadershipController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-19",
                 *       "kind": "empowering",
                 *       "by": "3603990a-0000-4000-8000-000000000101",
                 *       "towards": [
                 *         "3603990a-0000-4000-8000-000000000103"
                 *       ],
                 *       "dialogueId": "3603990a-0000-4000-8000-000000000503",
                 *       "note": "Pemerintah desa (contoh) diminta menyampaikan usulan lebih dahulu"
                 *     }
                 */
                "application/json": components["schemas"]["RecordFacilitationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorRowItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12",
                 *       "kind": "barrier",
                 *       "box": "dialogue",
                 *       "text": "Jadwal rapat berbenturan dengan jadwal posyandu"
                 *     }
                 */
                "application/json": components["schemas"]["NoteFactorBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IntermediateOutcomeController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeRowItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IntermediateOutcomeController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-20",
                 *       "kind": "small-win",
                 *       "title": "Timbang serentak (contoh)",
                 *       "text": "Semua posyandu (contoh) menimbang pada hari yang sama",
                 *       "commitments": [
                 *         "3603990a-0000-4000-8000-000000000704"
                 *       ],
                 *       "parties": [
                 *         "3603990a-0000-4000-8000-000000000102",
                 *         "3603990a-0000-4000-8000-000000000103"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordOutcomeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhaseRulesController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSets"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhaseRulesController_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": {
                 *         "windows": {
                 *           "dialogue": 60,
                 *           "trust": 90,
                 *           "commitment": 180,
                 *           "understanding": 180,
                 *           "outcome": 180
                 *         },
                 *         "thresholds": {
                 *           "dialogue": 0.6,
                 *           "trust": 0.3,
                 *           "commitment": 0.6,
                 *           "understanding": 0.6,
                 *           "outcome": 1
                 *         },
                 *         "leastEvidence": 3,
                 *         "fall": 0.1
                 *       },
                 *       "reason": "Lokakarya mini di kecamatan ini diadakan tiap dua bulan"
                 *     }
                 */
                "application/json": components["schemas"]["SetPhaseRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhaseController_read: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhasesAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrevalenceController_read: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrevalenceAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrevalenceController_measure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "catchmentId": "3603990a-0000-4000-8000-000000000201",
                 *       "period": "2023-02",
                 *       "source": "e-ppgbm",
                 *       "measured": 812,
                 *       "stunted": 74,
                 *       "registered": 870
                 *     }
                 */
                "application/json": components["schemas"]["MeasurePrevalenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrevalenceController_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "catchmentId": "3603990a-0000-4000-8000-000000000201",
                 *       "period": "2022-08",
                 *       "source": "e-ppgbm",
                 *       "measured": 798,
                 *       "stunted": 81,
                 *       "reason": "Satu posyandu (contoh) terhitung dua kali"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectPrevalenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrevalenceController_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "2022-08",
                 *       "source": "e-ppgbm",
                 *       "stated": {
                 *         "period": "2022-08",
                 *         "stunted": 90,
                 *         "percent": 11.28
                 *       },
                 *       "statedIn": "Paparan lokakarya mini (contoh)",
                 *       "reason": "Paparan memakai angka sebelum perbaikan"
                 *     }
                 */
                "application/json": components["schemas"]["DisputePrevalenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrevalenceController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "catchmentId": "3603990a-0000-4000-8000-000000000201",
                 *       "period": "2022-02",
                 *       "source": "e-ppgbm",
                 *       "reason": "Angka ini milik puskesmas lain"
                 *     }
                 */
                "application/json": components["schemas"]["RetractPrevalenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstitutionalDesignController_rules: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDesignPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstitutionalDesignController_adopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-15",
                 *       "title": "Keputusan Camat tentang tim percepatan penurunan stunting (contoh)",
                 *       "number": "400/12/Contoh/2023",
                 *       "kind": "decree",
                 *       "level": "district",
                 *       "members": [
                 *         "3603990a-0000-4000-8000-000000000101",
                 *         "3603990a-0000-4000-8000-000000000102",
                 *         "3603990a-0000-4000-8000-000000000103"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AdoptRuleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StakeholderController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StakeholderItemPart"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StakeholderController_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-04",
                 *       "name": "Karang Taruna (contoh)",
                 *       "sector": "community",
                 *       "state": false,
                 *       "role": "community",
                 *       "provenance": {
                 *         "illustration": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["JoinStakeholderBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StakeholderController_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
                /** @example 3603990a-0000-4000-8000-000000000105 */
                stakeholderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Kantornya pindah ke kecamatan lain"
                 *     }
                 */
                "application/json": components["schemas"]["DatedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StakeholderController_changeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
                /** @example 3603990a-0000-4000-8000-000000000102 */
                stakeholderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "leading-sector"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeRoleBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StartingConditionsController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartingConditions"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StartingConditionsController_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-18",
                 *       "aspect": "power-asymmetry",
                 *       "level": "medium",
                 *       "finding": "Usulan desa (contoh) jarang masuk agenda kecamatan",
                 *       "stakeholders": [
                 *         "3603990a-0000-4000-8000-000000000101",
                 *         "3603990a-0000-4000-8000-000000000103"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssessStartingConditionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_read: {
        parameters: {
            query?: {
                /** @description Only what this person recorded, by pseudonym. */
                actor?: string;
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description Only records of this concept. */
                concept?: string;
                /** @description Whether only corrections, retractions and what they touched. */
                corrections?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description From this day on, in the chosen order's time. */
                from?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description Whether the newest comes first. */
                newestFirst?: string;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
                /** @description As it happened, or as it was recorded; the oldest first, if not told otherwise. */
                order?: "recorded" | "occurred";
                /** @description Only what tells about this box of the model. */
                phase?: "commitment" | "dialogue" | "trust" | "understanding" | "outcome" | "starting-conditions" | "institutional-design" | "facilitative-leadership" | "outcomes";
                /**
                 * @description Only the events at these positions: at most 200, parted by commas.
                 * @example 000000000002,000000000003
                 */
                positions?: string;
                /** @description Only what names this stakeholder. */
                stakeholder?: string;
                /** @description Up to this day. */
                to?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrustSignalController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrustSignalController_observe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-20",
                 *       "behaviour": "shared-information",
                 *       "direction": "positive",
                 *       "weight": 2,
                 *       "observer": "3603990a-0000-4000-8000-000000000101",
                 *       "observed": "3603990a-0000-4000-8000-000000000102",
                 *       "text": "Puskesmas (contoh) membuka data timbang bulan ini",
                 *       "confidential": false
                 *     }
                 */
                "application/json": components["schemas"]["ObserveTrustSignalBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedUnderstandingController_list: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603200a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderstandingSessionRowItemPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedUnderstandingController_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000001 */
                collaborationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-19",
                 *       "dialogueId": "3603990a-0000-4000-8000-000000000503",
                 *       "statements": [
                 *         {
                 *           "topic": "mission",
                 *           "text": "Semua balita ditimbang dan diukur setiap bulan",
                 *           "agree": [
                 *             "3603990a-0000-4000-8000-000000000101",
                 *             "3603990a-0000-4000-8000-000000000102"
                 *           ],
                 *           "disagree": [],
                 *           "silent": [
                 *             "3603990a-0000-4000-8000-000000000103"
                 *           ]
                 *         },
                 *         {
                 *           "topic": "problem",
                 *           "text": "Stunting terutama soal pola asuh",
                 *           "agree": [
                 *             "3603990a-0000-4000-8000-000000000101"
                 *           ],
                 *           "disagree": [
                 *             "3603990a-0000-4000-8000-000000000102"
                 *           ],
                 *           "silent": [
                 *             "3603990a-0000-4000-8000-000000000103"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["HoldUnderstandingSessionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_one: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000704 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentItemRead"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_agree: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000701 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AgreeCommitmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_amend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000707 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Kunjungan rumah 2024 (contoh)",
                 *       "preamble": "",
                 *       "parties": [
                 *         "3603990a-0000-4000-8000-000000000101",
                 *         "3603990a-0000-4000-8000-000000000102"
                 *       ],
                 *       "clauses": [
                 *         {
                 *           "clauseId": "3603990a-0000-4000-8000-000000000710",
                 *           "text": "Mengunjungi 30 keluarga tiap bulan",
                 *           "owner": "3603990a-0000-4000-8000-000000000102",
                 *           "dueOn": "2024-12-31",
                 *           "target": {
                 *             "quantity": 30,
                 *             "unit": "keluarga"
                 *           }
                 *         }
                 *       ],
                 *       "reason": "Target disesuaikan dengan jumlah kader"
                 *     }
                 */
                "application/json": components["schemas"]["AmendCommitmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseController_breach: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000706 */
                clauseId: string;
                /** @example 3603990a-0000-4000-8000-000000000704 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Bantuan berhenti sejak November"
                 *     }
                 */
                "application/json": components["schemas"]["DatedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseController_fulfil: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000705 */
                clauseId: string;
                /** @example 3603990a-0000-4000-8000-000000000704 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Data timbang dibuka pada lokakarya mini"
                 *     }
                 */
                "application/json": components["schemas"]["FulfilClauseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseController_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000710 */
                clauseId: string;
                /** @example 3603990a-0000-4000-8000-000000000704 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 7,
                 *       "note": "Tujuh anak sudah mendapat orang tua asuh"
                 *     }
                 */
                "application/json": components["schemas"]["ReportProgressBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000703 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "party": "3603990a-0000-4000-8000-000000000104",
                 *       "reason": "Anggaran tahun ini sudah terpakai"
                 *     }
                 */
                "application/json": components["schemas"]["DeclineSigningBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000709 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Tercatat dua kali"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000702 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "party": "3603990a-0000-4000-8000-000000000101",
                 *       "personId": "3603990a-0000-4000-8000-000000000301",
                 *       "capacity": "Camat",
                 *       "method": "wet-ink",
                 *       "digest": "ea716abc340649bd2c78ea538fa4ba0af9d423f744f17a337e4354bb07e3febf",
                 *       "evidence": {
                 *         "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                 *         "attestedBy": "3603990a-0000-4000-8000-000000000302"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SignCommitmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000708 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Digantikan program kabupaten"
                 *     }
                 */
                "application/json": components["schemas"]["DatedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_one: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000505 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueRow"] & {
                        revision: number;
                    } & components["schemas"]["FollowUps"] & {
                        incomplete: string[];
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_amend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000505 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "itemId": "3603990a-0000-4000-8000-000000000506",
                 *           "kind": "follow-up",
                 *           "text": "Mengirim daftar anak asuh ke desa (per posyandu)",
                 *           "owner": "3603990a-0000-4000-8000-000000000102",
                 *           "dueOn": "2024-01-15"
                 *         }
                 *       ],
                 *       "reason": "Rapat meminta daftar per posyandu"
                 *     }
                 */
                "application/json": components["schemas"]["AmendMinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000504 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Dibacakan kembali dan disetujui"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveMinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_correctAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000503 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attendance": [
                 *         {
                 *           "stakeholderId": "3603990a-0000-4000-8000-000000000101",
                 *           "presence": "present"
                 *         },
                 *         {
                 *           "stakeholderId": "3603990a-0000-4000-8000-000000000102",
                 *           "presence": "present"
                 *         },
                 *         {
                 *           "stakeholderId": "3603990a-0000-4000-8000-000000000103",
                 *           "presence": "represented"
                 *         }
                 *       ],
                 *       "guests": 1,
                 *       "reason": "Daftar hadir kertas menyebut wakil desa"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectAttendanceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000502 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Bersamaan dengan rapat kabupaten"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_closeFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000505 */
                dialogueId: string;
                /** @example 3603990a-0000-4000-8000-000000000506 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closing": "done",
                 *       "note": "Daftar sudah diterima desa"
                 *     }
                 */
                "application/json": components["schemas"]["CloseFollowUpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000501 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-14",
                 *       "startsAt": "09:15",
                 *       "endsAt": "11:00",
                 *       "place": "Aula Kecamatan (contoh)",
                 *       "agenda": [
                 *         "Rencana rembuk stunting 2024"
                 *       ],
                 *       "attendance": [
                 *         {
                 *           "stakeholderId": "3603990a-0000-4000-8000-000000000101",
                 *           "presence": "present",
                 *           "arrivedAt": "09:00",
                 *           "leftAt": "11:00"
                 *         },
                 *         {
                 *           "stakeholderId": "3603990a-0000-4000-8000-000000000102",
                 *           "presence": "represented"
                 *         },
                 *         {
                 *           "stakeholderId": "3603990a-0000-4000-8000-000000000103",
                 *           "presence": "present",
                 *           "arrivedAt": "09:30"
                 *         }
                 *       ],
                 *       "guests": 2
                 *     }
                 */
                "application/json": components["schemas"]["HoldDialogueBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000503 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "kind": "information",
                 *           "text": "Dua posyandu belum punya antropometri kit",
                 *           "broughtBy": "3603990a-0000-4000-8000-000000000102"
                 *         },
                 *         {
                 *           "kind": "decision",
                 *           "text": "Timbang bulan depan dipusatkan di balai desa",
                 *           "phase": "understanding"
                 *         },
                 *         {
                 *           "kind": "follow-up",
                 *           "text": "Meminjamkan antropometri kit ke dua posyandu",
                 *           "owner": "3603990a-0000-4000-8000-000000000102",
                 *           "dueOn": "2024-01-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordMinutesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DialogueController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000507 */
                dialogueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Tercatat dua kali"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventController_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 000000000001 */
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacilitativeLeadershipController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000404 */
                facilitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Salah mencatat pihak yang memfasilitasi"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000403 */
                factorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Tercatat pada kotak yang keliru"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationController_waiting: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingInvitationPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationController_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "kader@legok.demo",
                 *       "grants": [
                 *         {
                 *           "role": "recorder",
                 *           "collaborationId": "3603990a-0000-4000-8000-000000000001"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        link: string;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvitation"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IntermediateOutcomeController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000901 */
                outcomeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Kegiatan ternyata ditunda"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_list: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPasskeyPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPasskey"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 77ffc4cb69b6360f27e04adaa130511fd6fb549d632d7d5b38f98b92c0ed2d35 */
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_options: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeyCredentialCreationOptionsJSONBegun"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_list: {
        parameters: {
            query?: {
                /** @description The collaboration whose people are asked for; all when absent. */
                collaborationId?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "collaborationId": "3603990a-0000-4000-8000-000000000001",
                 *       "name": "Kader Posyandu Mawar (contoh)",
                 *       "title": "Kader posyandu",
                 *       "stakeholderId": "3603990a-0000-4000-8000-000000000103"
                 *     }
                 */
                "application/json": components["schemas"]["AddPersonBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000301 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_forget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000303 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        forgottenAt: string | null;
                        id: string;
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000301 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Camat Contoh (contoh)"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePersonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_read: {
        parameters: {
            query?: {
                /** @description As it was known at this instant; now when absent. */
                asOf?: string;
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
                /** @description As it was on this day, in the region's time zone; today when absent. */
                on?: string;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                /** @example 36.03 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardLinePage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstitutionalDesignController_repeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000402 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "occurredOn": "2023-12-28",
                 *       "reason": "Diganti keputusan yang baru"
                 *     }
                 */
                "application/json": components["schemas"]["DatedReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecurityEventController_list: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: number;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityEventPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_whoAmI: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "camat@legok.demo",
                 *       "password": "rembuk-demo"
                 *     }
                 */
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_methods: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider; to the page of signing in when it does not answer */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OidcController_finish: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the first page; to the page of signing in when refused */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeySessionController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeySessionController_options: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeyCredentialRequestOptionsJSONBegun"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonDataController_own: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonData"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSessionsController_list: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSessionsController_endOthers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSessionsController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                ownSessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvitation"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_setUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokenController_list: {
        parameters: {
            query?: {
                /** @description What the page before answered as `next`. */
                cursor?: string;
                /** @description How many items at the most. */
                limit?: number;
            };
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownTokenPage"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokenController_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeTokenBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TokenController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 00000000-0000-4000-8000-000000000001 */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrustSignalController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000601 */
                trustSignalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Salah mencatat organisasi"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedUnderstandingController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description The command’s id: the same key and body get the first answer again, another body gets 409. */
                "Idempotency-Key"?: string;
                /** @description The quoted revision the caller has seen; 412 when the record has moved on. */
                "If-Match"?: string;
            };
            path: {
                /** @example 3603990a-0000-4000-8000-000000000801 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Pernyataan belum dibahas dalam pertemuan ini"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: {
                /** @description What a command answered: the answer waits until it is visible (2 s, then 503). */
                "Rembuk-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        clock: "simulated" | "system";
                        now: string;
                        position: string | null;
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description A refusal (RFC 9457) with a stable code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
