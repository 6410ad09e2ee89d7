package org.caravanserai.cooperation.emails;

import org.caravanserai.domain.mail.EmailTopic;

/** What emails about cooperation are about. */
enum CooperationTopic implements EmailTopic {
    /** What was decided about own proposals, evidence and drafts. */
    COOPERATION_DECISIONS(false),
    /** What waits to be confirmed or published. */
    COOPERATION_WORK(true);

    private final boolean optional;

    CooperationTopic(boolean optional) {
        this.optional = optional;
    }

    @Override
    public boolean isOptional() {
        return optional;
    }
}
