package org.caravanserai.platform.notices;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.mail.MailTemplates;

/** How many notices the caller has of each topic of emails. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class CountMyNoticeTopics {

    private final AccountNotices notices;
    private final MailTemplates templates;
    private final CurrentCaller caller;

    @Inject
    CountMyNoticeTopics(AccountNotices notices, MailTemplates templates, CurrentCaller caller) {
        this.notices = notices;
        this.templates = templates;
        this.caller = caller;
    }

    /**
     * @param unread only what has not been read
     * @return the topics that occur, in the order in which people choose among them
     */
    public Map<EmailTopic, Long> execute(boolean unread) {
        var byTopic = new HashMap<EmailTopic, Long>();
        notices.counts(Objects.requireNonNull(caller.get().accountId()), unread)
                .forEach((template, number) ->
                        templates.topicOf(template).ifPresent(topic -> byTopic.merge(topic, number, Long::sum)));
        var counts = new LinkedHashMap<EmailTopic, Long>();
        templates.topics().stream()
                .filter(byTopic::containsKey)
                .forEach(topic -> counts.put(topic, byTopic.get(topic)));
        return counts;
    }
}
