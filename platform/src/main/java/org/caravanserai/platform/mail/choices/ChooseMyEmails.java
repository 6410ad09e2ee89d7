package org.caravanserai.platform.mail.choices;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.notices.EmailChoices;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.mail.MailTemplates;

/** The caller chooses how to hear of topics; those that are not named stay as they are. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChooseMyEmails {

    private final EmailChoices choices;
    private final MailTemplates templates;
    private final CurrentCaller caller;
    private final History history;

    @Inject
    ChooseMyEmails(EmailChoices choices, MailTemplates templates, CurrentCaller caller, History history) {
        this.choices = choices;
        this.templates = templates;
        this.caller = caller;
        this.history = history;
    }

    /** What is chosen. */
    public record Chosen(List<TopicWish> topics) {}

    /**
     * How to hear of a topic.
     *
     * @param topic its name
     */
    public record TopicWish(String topic, EmailWish wish) {}

    /**
     * @throws Invalid naming the topic that there is not, or of which the person has to be told at once
     */
    public void execute(Chosen chosen) {
        var account = Objects.requireNonNull(caller.get().accountId());
        var faults = new Invalid.Collector();
        for (int i = 0; i < chosen.topics().size(); i++) {
            var wish = chosen.topics().get(i);
            var topic = templates.topic(wish.topic());
            faults.check(topic.isPresent(), "topics[" + i + "].topic", "unknown-reference", wish.topic());
            faults.check(
                    topic.isEmpty() || topic.get().isOptional() || wish.wish() == EmailWish.AT_ONCE,
                    "topics[" + i + "].wish",
                    "email-topic-needed");
        }
        faults.throwIfAny();
        var before = choices.of(account);
        boolean changed = false;
        for (var wish : chosen.topics()) {
            EmailTopic topic = templates.topic(wish.topic()).orElseThrow();
            if (topic.isOptional() && before.getOrDefault(topic.name(), EmailWish.AT_ONCE) != wish.wish()) {
                choices.choose(account, topic, wish.wish());
                changed = true;
            }
        }
        if (changed) {
            history.record(account, AccountAction.EMAILS_CHOSEN, null);
        }
    }
}
