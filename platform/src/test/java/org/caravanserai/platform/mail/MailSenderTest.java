package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.accounts.MemoryAccountLinks;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.MemoryOutbox;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.TestClock;
import org.caravanserai.platform.config.Picture;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSenderTest {

    private static final List<AttachmentSource> FILES =
            List.of((reference, language) -> reference.equals("file:calendar")
                    ? Optional.of(new Attachment(
                            "forum.ics", "text/calendar; method=PUBLISH", "SUMMARY:论坛 " + language.toLanguageTag()))
                    : Optional.empty());

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestClock clock = new TestClock(Instant.parse("2027-05-01T08:00:00Z"));
    private final MemoryOutbox outbox = new MemoryOutbox(clock);
    private final MemoryAccounts accounts = new MemoryAccounts(new MemoryAccountLinks());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anEmailArrivesInTheRecipientsLanguageAsTextAndHtml() throws Exception {
        var to = Recipient.of(EmailAddress.of("li.wei@example.org"), "李伟", "zh");
        var message = put(Emails.of(SampleEmail.PLACE_CONFIRMED, "registration:1:confirmed", to)
                .withReplyTo(EmailAddress.of("forum@example.org")));

        sender(greenMailUrl()).sendDue();

        assertThat(message.state()).isEqualTo(MailState.SENT);
        var mail = received(1)[0];
        assertThat(mail.getSubject()).startsWith("名额已确认");
        assertThat(mail.getAllRecipients()[0].toString()).contains("li.wei@example.org");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Forums <forums@caravanserai.example>");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("forum@example.org");
        assertThat(mail.getMessageID()).isEqualTo("<" + message.id() + "@caravanserai.example>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var mixed = (MimeMultipart) mail.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        var calendar = mixed.getBodyPart(1);
        assertThat(calendar.getFileName()).isEqualTo("forum.ics");
        assertThat(calendar.getContentType()).contains("text/calendar", "method=PUBLISH", "charset=UTF-8");
        assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("SUMMARY:论坛 zh");
        var parts = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("李伟，您好");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"zh\"");
    }

    @Test
    void theLogoOfTheInstanceComesWithThePageAndNotWithTheText() throws Exception {
        var picture = new byte[] {1, 2, 3, 4};
        put(Emails.confirmed("registration:1:confirmed"));

        sender(settings(Map.of(
                        Setting.MAIL_URL.property(),
                        greenMailUrl(),
                        Setting.LOGO.property(),
                        new Picture("image/png", picture).address())))
                .sendDue();

        var mixed = (MimeMultipart) received(1)[0].getContent();
        var parts = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        var related = (MimeMultipart) parts.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat((String) related.getBodyPart(0).getContent()).contains("<img src=\"cid:logo@instance\" alt=\"\"");
        var logo = (MimeBodyPart) related.getBodyPart(1);
        assertThat(logo.getContentType()).startsWith("image/png");
        assertThat(logo.getContentID()).isEqualTo("<logo@instance>");
        assertThat(logo.getDisposition()).isEqualTo("inline");
        assertThat(logo.getInputStream().readAllBytes()).isEqualTo(picture);
    }

    @Test
    void whatAnAccountMayDoWithoutNamesWhereToStopIt() throws Exception {
        var account = People.active(EmailAddress.of("amina@example.org"));
        accounts.add(account);
        put(Emails.of(SampleEmail.DECISION, "decision", Recipient.of(account.email(), "Amina", "en")));
        put(Emails.of(SampleEmail.PLACE_CONFIRMED, "place", Recipient.of(account.email(), "Amina", "en")));
        put(Emails.of(SampleEmail.DECISION, "guest", Recipient.of(EmailAddress.of("guest@example.org"), "G", "en")));

        sender(greenMailUrl()).sendDue();

        var mails = received(3);
        var stop = mails[0].getHeader("List-Unsubscribe")[0];
        assertThat(stop).matches("<http.*/api/v1/emails/stop/" + account.id() + "\\.OPTIONAL\\.[\\w-]{43}>");
        assertThat(mails[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var text =
                (String) ((MimeMultipart) mails[0].getContent()).getBodyPart(0).getContent();
        assertThat(text).contains("/my/emails", "/emails/stop/" + account.id());
        assertThat(mails[1].getHeader("List-Unsubscribe")).isNull();
        assertThat(mails[2].getHeader("List-Unsubscribe"))
                .as("a guest has no choices to keep")
                .isNull();
    }

    @Test
    void anEmailIsSentOnce() {
        put(Emails.confirmed("registration:1:confirmed"));
        var sender = sender(greenMailUrl());

        sender.sendDue();
        clock.forward(Duration.ofDays(1));
        sender.sendDue();

        received(1);
    }

    @Test
    void manyEmailsGoInOneRun() {
        for (int i = 0; i < 57; i++) {
            put(Emails.confirmed("registration:" + i + ":confirmed"));
        }

        sender(greenMailUrl()).sendDue();

        received(57);
        assertThat(outbox.table.all()).allMatch(message -> message.state() == MailState.SENT);
    }

    @Test
    void nobodyCanWriteAHeader() throws Exception {
        var arguments = new HashMap<>(Emails.arguments(SampleEmail.MESSAGE));
        arguments.put("subject", "Hello\r\nBcc: spy@example.org");
        var to = Recipient.of(EmailAddress.of("a@example.org"), "Eve\r\nBcc: spy@example.org", "en");
        put(MailMessage.of(SampleEmail.MESSAGE, "m", to, arguments));

        sender(greenMailUrl()).sendDue();

        var mail = received(1)[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(mail)).doesNotContain("\nBcc");
    }

    @Test
    void withoutAServerEmailsStayWhereTheyAre() {
        var message = put(Emails.confirmed("k"));

        sender("").sendDue();

        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(message.attempts()).isZero();
    }

    @Test
    void aServerThatIsAwayUsesUpNoAttemptAndTheEmailGoesLater() {
        var message = put(Emails.confirmed("k"));
        var url = greenMailUrl();
        server.stop();

        sender(url).sendDue();
        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(message.attempts()).isZero();
        assertThat(message.lastError()).isNotBlank();

        server.start();
        clock.forward(Duration.ofMinutes(1));
        sender(greenMailUrl()).sendDue();
        assertThat(message.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aTemporaryRefusalIsTriedAgainWithBackOffUntilItIsGivenUp() throws IOException {
        var message = put(Emails.confirmed("k"));
        try (var stubborn = new StubbornServer("450 mailbox busy")) {
            var sender = sender(stubborn.url());
            sender.sendDue();
            assertThat(message.state()).isEqualTo(MailState.PENDING);
            assertThat(message.lastError()).contains("450");

            sender.sendDue();
            assertThat(stubborn.asked).as("not before its time").hasValue(1);

            for (int minutes : new int[] {1, 5, 30, 120, 720}) {
                clock.forward(Duration.ofMinutes(minutes));
                sender.sendDue();
            }
            assertThat(stubborn.asked).hasValue(6);
            assertThat(message.state()).isEqualTo(MailState.FAILED);
        }
    }

    @Test
    void aRefusalForGoodIsNotTriedAgain() throws IOException {
        var message = put(Emails.confirmed("k"));
        try (var stubborn = new StubbornServer("550 no such user")) {
            sender(stubborn.url()).sendDue();

            assertThat(message.state()).isEqualTo(MailState.FAILED);
            assertThat(message.lastError()).contains("550 no such user");
        }
    }

    @Test
    void oneRefusedEmailDoesNotHoldUpTheOthers() throws IOException {
        var refused = put(Emails.confirmed("1"));
        try (var stubborn = new StubbornServer("550 no such user")) {
            sender(stubborn.url()).sendDue();
        }
        var fine = put(Emails.confirmed("2"));

        sender(greenMailUrl()).sendDue();

        assertThat(refused.state()).isEqualTo(MailState.FAILED);
        assertThat(fine.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aLeaseThatRanOutIsTakenOverWithTheSameMessageId() throws Exception {
        OutboxMessage message = put(Emails.confirmed("k"));
        message.claim(clock.instant());
        sender(greenMailUrl()).sendDue();
        received(0);

        clock.forward(Attempts.LEASE);
        sender(greenMailUrl()).sendDue();

        assertThat(received(1)[0].getMessageID()).contains(message.id().toString());
        assertThat(message.attempts()).isEqualTo(2);
    }

    private MimeMessage[] received(int expected) {
        var mails = server.getReceivedMessages();
        assertThat(mails).hasSize(expected);
        return mails;
    }

    private String greenMailUrl() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    private MailSender sender(String url) {
        return sender(settings(Map.of(Setting.MAIL_URL.property(), url)));
    }

    private static Settings settings(Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put(Setting.MAIL_FROM.property(), "Forums <forums@caravanserai.example>");
        return Settings.of(all);
    }

    private MailSender sender(Settings settings) {
        return new MailSender(
                new Delivery(outbox, new EmailStops(accounts, new Signatures(settings)), clock),
                new EmailWriter(settings, SampleEmails.TEMPLATES),
                new Attachments(FILES, SampleEmails.TEMPLATES),
                settings,
                clock);
    }

    private OutboxMessage put(MailMessage message) {
        outbox.put(message);
        var all = outbox.table.all();
        return all.get(all.size() - 1);
    }
}
