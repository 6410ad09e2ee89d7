package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.deadlines.DeadlineKind;

/** What is due in exchanges. Names are stored with deadlines, so a constant must not be renamed. */
public enum ExchangeDeadline implements DeadlineKind {
    /** For the applicant: accepting or declining the place that is offered. The subject is the application. */
    OFFER_ANSWER,
    /** For the applicant: submitting the draft. The subject is the application. */
    APPLICATION_SUBMISSION,
    /** For the officers of a call: applications are taken until then. The subject is the call. */
    CALL_CLOSING,
    /** For the officers of a call: nominating who has accepted an offer, before the host's last day. The subject is the application. */
    NOMINATION,
    /** For the person who was accepted: applying at the host before its last day. The subject is the nomination. */
    HOST_APPLICATION,
    /** For the applicant, that a referee answers; reminders go to the referee. The subject is the reference. */
    REFERENCE,
    /** For the officers of a party: the agreement ends with its last academic year. The subject is one of the party in the agreement. */
    AGREEMENT_END
}
