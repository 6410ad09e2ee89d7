package org.caravanserai.platform.notices;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.mail.MailTemplates;
import org.jspecify.annotations.Nullable;

/** What the caller was told, the latest first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyNotices {

    private final AccountNotices notices;
    private final MailTemplates templates;
    private final CurrentCaller caller;

    @Inject
    ListMyNotices(AccountNotices notices, MailTemplates templates, CurrentCaller caller) {
        this.notices = notices;
        this.templates = templates;
        this.caller = caller;
    }

    /**
     * Which notices are wanted.
     *
     * @param unread only what has not been read
     * @param topic name of the only topic of emails that is wanted; null or blank for all
     */
    public record Wanted(boolean unread, @Nullable String topic) {

        public static final Wanted ALL = new Wanted(false, null);
        public static final Wanted UNREAD = new Wanted(true, null);
    }

    /**
     * @throws Invalid {@code topic} when there is no such topic
     */
    public Page<Notice> execute(Wanted wanted, PageRequest request) {
        var account = Objects.requireNonNull(caller.get().accountId());
        var topic = wanted.topic();
        return notices.of(
                account, wanted.unread(), topic == null || topic.isBlank() ? Set.of() : emails(topic), request);
    }

    private Set<String> emails(String topic) {
        var known = OneOf.word(
                "topic",
                topic,
                templates.topics().stream().map(EmailTopic::name).toList());
        return templates.names(templates.topic(known).orElseThrow());
    }
}
