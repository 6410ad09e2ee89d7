package org.caravanserai.platform.mail.choices;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.notices.EmailChoices;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.mail.MailTemplates;

/** How the caller hears of each topic. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMyEmailChoices {

    private final EmailChoices choices;
    private final MailTemplates templates;
    private final CurrentCaller caller;

    @Inject
    ShowMyEmailChoices(EmailChoices choices, MailTemplates templates, CurrentCaller caller) {
        this.choices = choices;
        this.templates = templates;
        this.caller = caller;
    }

    /** All topics, those of an area together. */
    public List<TopicChoice> execute() {
        var chosen = choices.of(Objects.requireNonNull(caller.get().accountId()));
        return templates.topics().stream()
                .map(topic -> new TopicChoice(
                        topic,
                        topic.isOptional() ? chosen.getOrDefault(topic.name(), EmailWish.AT_ONCE) : EmailWish.AT_ONCE))
                .toList();
    }
}
