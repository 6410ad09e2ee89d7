package org.caravanserai.platform.mail;

import org.caravanserai.domain.mail.EmailTopic;

/** What the emails of the platform itself are about. Their words are in the common bundle. */
public enum PlatformTopic implements EmailTopic {
    /** Address, password and rights of the account. */
    ACCOUNT_SECURITY(false),
    /** What was decided about organizations and who acts for them. */
    ORGANIZATION_DECISIONS(false),
    /** Somebody asks to act for an organization. */
    ORGANIZATION_REQUESTS(true),
    /** What people write to those who take part in what they run. */
    PLACE_MESSAGES(true),
    /** Tests of own messages. */
    OWN_MESSAGES(false),
    /** Webhooks that are used no longer. */
    WEBHOOKS(false),
    /** Deadlines, and what waits for too long. */
    REMINDERS(true),
    /** Saved searches find something new. */
    SAVED_SEARCHES(true),
    /** Comes for those topics only for which it was chosen. */
    DAILY_SUMMARY(false);

    private final boolean optional;

    PlatformTopic(boolean optional) {
        this.optional = optional;
    }

    @Override
    public boolean isOptional() {
        return optional;
    }
}
