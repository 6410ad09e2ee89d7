package org.caravanserai.centers.emails;

import org.caravanserai.domain.mail.EmailTopic;

/** What emails about language centers are about. */
enum CenterTopic implements EmailTopic {
    /** Places in classes, and whatever changes of a class. */
    CLASS_PLACES(false),
    /** Marks, results and certificates. */
    CLASS_RESULTS(true),
    /** Receipts of payments and refunds. */
    CLASS_PAYMENTS(true),
    /** A center invites to a class. */
    CLASS_INVITATIONS(true),
    /** What was decided about a center, and its state. */
    CENTER_DECISIONS(false),
    /** What a center or the authority has to do. */
    CENTER_WORK(true);

    private final boolean optional;

    CenterTopic(boolean optional) {
        this.optional = optional;
    }

    @Override
    public boolean isOptional() {
        return optional;
    }
}
