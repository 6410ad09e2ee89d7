package org.caravanserai.exchanges.emails;

import org.caravanserai.domain.mail.EmailTopic;

/** What emails about exchanges are about. */
enum ExchangeTopic implements EmailTopic {
    /** Own applications, nominations and offers. */
    EXCHANGE_RESULTS(false),
    /** What arrives beside: receipts, references, later dates, documents, what was recorded of a stay. */
    EXCHANGE_PAPERS(true),
    /** What partners decided about agreements and nominations. */
    EXCHANGE_DECISIONS(false),
    /** What partners propose, ask for and record. */
    PARTNER_WORK(true),
    /** What applicants do in the calls of an officer. */
    APPLICATION_WORK(true);

    private final boolean optional;

    ExchangeTopic(boolean optional) {
        this.optional = optional;
    }

    @Override
    public boolean isOptional() {
        return optional;
    }
}
