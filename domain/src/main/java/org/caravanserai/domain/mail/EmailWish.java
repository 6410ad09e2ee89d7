package org.caravanserai.domain.mail;

/** How somebody wants to hear of a topic. The notice of the account is there at once in any case. Names are stored. */
public enum EmailWish {
    /** An email for each, as long as nothing else was chosen. */
    AT_ONCE,
    /** One email a day with everything new. */
    DAILY,
    /** No email. */
    NEVER
}
