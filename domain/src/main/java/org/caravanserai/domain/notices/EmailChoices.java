package org.caravanserai.domain.notices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.EmailWish;

/**
 * How accounts want to hear of {@linkplain EmailTopic#isOptional() optional} topics. An email of a topic that its recipient has not at
 * once is kept as {@link org.caravanserai.domain.mail.MailState#UNWANTED} from the start, which the database sees to when the email is put; its notice is made as that
 * of any other, and waits for the next summary where that was chosen.
 */
public interface EmailChoices {

    /** What was chosen, by the names of topics; a topic of which nothing was said is not there. */
    Map<String, EmailWish> of(UUID account);

    /** From now on. What waits for the next summary comes with it, but not when it is no longer wanted at all. */
    void choose(UUID account, EmailTopic topic, EmailWish wish);

    /** Accounts that can be written to, at an address that emails reach, and for which unread notices wait, those first for which one waits longest. */
    List<WaitingSummary> waiting();

    /**
     * What waits for the account's summary and has not been read, the oldest first; it waits no more. Of several that take it at once,
     * one gets it.
     */
    List<Notice> takeSummary(UUID account);
}
