package org.caravanserai.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.MemoryAccountLinks;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.testing.TestClock;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.mail.EmailRateLimit;
import org.junit.jupiter.api.Test;

class EmailRateLimitTest {

    private static final SignUpDetails DETAILS =
            new SignUpDetails(PersonName.of("Amina", null), null, LanguageTag.of("en"), ZoneOffset.UTC);

    private final TestClock time = new TestClock(Instant.parse("2027-05-01T08:00:00Z"));
    private final Remembered outbox = new Remembered();
    private final MemoryAccountLinks links = new MemoryAccountLinks();

    @Test
    void whoAsksAgainAndAgainFillsNoMailbox() {
        var amina = account("amina@example.org");
        var emails = emailsWithLimits("on");
        for (int i = 0; i < 20; i++) {
            if (i % 2 == 0) {
                emails.sendToReset(amina);
            } else {
                emails.sendToVerify(amina, new SignUpRequest(DETAILS, "hash"), null);
            }
        }
        assertThat(outbox.put).hasSize(EmailRateLimit.MAX_EMAILS);
        assertThat(links.table.all())
                .as("the last link to reset and all sign-ups are good still")
                .hasSize(3);
    }

    @Test
    void anHourLaterEmailsGoOutAgain() {
        var amina = account("amina@example.org");
        var emails = emailsWithLimits("on");
        for (int i = 0; i < 20; i++) {
            emails.sendToReset(amina);
        }
        time.forward(EmailRateLimit.WITHIN.minusSeconds(1));
        emails.sendToReset(amina);
        assertThat(outbox.put).hasSize(EmailRateLimit.MAX_EMAILS);
        time.forward(Duration.ofSeconds(1));
        emails.sendToReset(amina);
        assertThat(outbox.put).hasSize(EmailRateLimit.MAX_EMAILS + 1);
    }

    @Test
    void anAddressThatSomebodyElseWantsIsBoundedTooAndOthersAreNot() {
        var amina = account("amina@example.org");
        var boris = account("boris@example.org");
        var emails = emailsWithLimits("on");
        for (int i = 0; i < 20; i++) {
            emails.tellThatAddressWasWanted(boris);
            emails.sendToMove(amina, EmailAddress.of("amina@elsewhere.example"));
        }
        emails.sendToReset(amina);
        assertThat(outbox.put).hasSize(2 * EmailRateLimit.MAX_EMAILS + 1);
    }

    @Test
    void whereLimitsAreOffEveryEmailGoesOut() {
        var emails = emailsWithLimits("off");
        for (int i = 0; i < 20; i++) {
            emails.sendToReset(account("amina@example.org"));
        }
        assertThat(outbox.put).hasSize(20);
    }

    private AccountLinkEmails emailsWithLimits(String limits) {
        var settings = Settings.of(Map.of(Setting.RATE_LIMITS.property(), limits));
        return new AccountLinkEmails(
                links, outbox, new EmailRateLimit(outbox, name -> {}, new CurrentCaller(), time, settings), time);
    }

    private Account account(String email) {
        return new Account(EmailAddress.of(email), DETAILS.profile(), time.instant());
    }

    private final class Remembered implements Outbox {

        private record Put(MailMessage message, Instant at) {}

        private final List<Put> put = new ArrayList<>();

        @Override
        public void put(MailMessage message) {
            put.add(new Put(message, time.instant()));
        }

        @Override
        public int putAll(Collection<MailMessage> messages) {
            messages.forEach(this::put);
            return messages.size();
        }

        @Override
        public int count(EmailAddress recipient, Set<? extends MailTemplate> templates, Instant since) {
            return (int) put.stream()
                    .filter(each -> each.message().recipient().address().equals(recipient))
                    .filter(each -> templates.contains(each.message().template()))
                    .filter(each -> each.at().isAfter(since))
                    .count();
        }
    }
}
