package org.caravanserai.platform.mail.choices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.notices.EmailChoices;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.notices.WaitingSummary;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.notices.NoticeTexts;

/** Puts daily summaries into the outbox, each in a transaction with what it takes, from whichever node. */
@OwnTransaction
class Summaries {

    /** How many a summary names; the page of notices has all. */
    private static final int NAMED = 40;

    private final EmailChoices choices;
    private final Accounts accounts;
    private final NoticeTexts texts;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Summaries(
            EmailChoices choices, Accounts accounts, NoticeTexts texts, Outbox outbox, Settings settings, Clock clock) {
        this.choices = choices;
        this.accounts = accounts;
        this.texts = texts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    List<WaitingSummary> due() {
        var now = clock.instant();
        return choices.waiting().stream().filter(waiting -> waiting.isDue(now)).toList();
    }

    void send(WaitingSummary waiting) {
        var account = accounts.byId(waiting.account()).orElseThrow();
        var news = choices.takeSummary(account.id());
        if (!news.isEmpty()) {
            outbox.put(summary(account, news));
        }
    }

    private MailMessage summary(Account account, List<Notice> news) {
        var language = account.profile().preferredLanguage();
        return MailMessage.of(
                SummaryEmail.DAILY_SUMMARY,
                "account:" + account.id() + ":summary:" + news.get(0).id(),
                new Recipient(account.email(), account.name().full(), language),
                Map.of(
                        "number",
                        String.valueOf(news.size()),
                        "news",
                        news.stream()
                                .limit(NAMED)
                                .map(notice -> line(notice, language.locale()))
                                .collect(Collectors.joining("\n\n")),
                        "choices",
                        settings.address("/my/emails"),
                        "link",
                        "/my/notices"));
    }

    private String line(Notice notice, Locale language) {
        return texts.of(notice, language).subject() + "\n" + settings.address("/my/notices/" + notice.id());
    }
}
