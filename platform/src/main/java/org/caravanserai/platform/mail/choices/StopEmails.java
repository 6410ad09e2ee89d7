package org.caravanserai.platform.mail.choices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.mail.EmailWish;
import org.caravanserai.domain.notices.EmailChoices;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.mail.EmailStops;
import org.caravanserai.platform.mail.MailTemplates;

/** Who has the key in an email gets no more emails of its topic. A second time changes nothing. */
@UseCase
@Public
public class StopEmails {

    private final EmailStops stops;
    private final MailTemplates templates;
    private final Accounts accounts;
    private final EmailChoices choices;
    private final HistoryEntries history;
    private final Clock clock;

    @Inject
    StopEmails(
            EmailStops stops,
            MailTemplates templates,
            Accounts accounts,
            EmailChoices choices,
            HistoryEntries history,
            Clock clock) {
        this.stops = stops;
        this.templates = templates;
        this.accounts = accounts;
        this.choices = choices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the key was not made here, or the account is gone
     */
    public void execute(String key) {
        var stop = stops.read(key).orElseThrow(() -> new NotFound("not-found"));
        var topic = templates
                .topic(stop.topic())
                .filter(EmailTopic::isOptional)
                .orElseThrow(() -> new NotFound("not-found"));
        var account = accounts.byId(stop.account())
                .filter(found -> found.state() == AccountState.ACTIVE)
                .orElseThrow(() -> new NotFound("not-found"));
        if (choices.of(account.id()).get(topic.name()) != EmailWish.NEVER) {
            choices.choose(account.id(), topic, EmailWish.NEVER);
            history.add(new HistoryEntry(
                    account.id(), AccountAction.EMAILS_CHOSEN, null, null, owner(account), null, clock.instant()));
        }
    }

    private static Caller owner(Account account) {
        return new Caller(account.id(), account.name().full(), null, "en", Set.of(), Map.of());
    }
}
