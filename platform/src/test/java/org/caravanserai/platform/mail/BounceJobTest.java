package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.mail.BounceKind;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of mail servers in a mailbox, as they arrive there. */
class BounceJobTest {

    private static final EmailAddress AMINA = EmailAddress.of("amina@example.org");
    private static final String UNKNOWN =
            "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n no such user\n";
    private static final String FULL = "Action: failed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 mailbox full\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final MemoryPorts memory = new MemoryPorts();
    private GreenMailUser mailbox;

    @BeforeEach
    void start() {
        server.start();
        mailbox = server.setUser("no-reply@caravanserai.example", "returns", "p@ss");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anEmailToAnAddressThatIsNotThereCameBackForGood() throws Exception {
        memory.accounts.add(People.active(AMINA));
        var message = sent(AMINA);
        deliver(report("Message-ID: " + id(message), UNKNOWN));

        read();

        assertThat(message.state()).isEqualTo(MailState.SENT);
        assertThat(message.bounce()).isEqualTo(BounceKind.PERMANENT);
        assertThat(message.bounceReason()).isEqualTo("550 5.1.1 no such user");
        assertThat(message.bouncedAt()).isEqualTo(MemoryPorts.NOW);
        assertThat(memory.bouncedAddresses.find(AMINA).orElseThrow().reason()).isEqualTo("550 5.1.1 no such user");
        assertThat(left()).as("what was dealt with is deleted").isEmpty();
    }

    @Test
    void aMailboxThatIsFullSaysNothingOfTheAddress() throws Exception {
        memory.accounts.add(People.active(AMINA));
        var message = sent(AMINA);
        deliver(report("Message-ID: " + id(message), FULL));

        read();

        assertThat(message.bounce()).isEqualTo(BounceKind.TEMPORARY);
        assertThat(message.bounceReason()).isEqualTo("452 mailbox full");
        assertThat(memory.bouncedAddresses.find(AMINA)).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void ofWhoHasNoAccountTheEmailAloneKeepsIt() throws Exception {
        var message = sent(AMINA);
        deliver(report("Message-ID: " + id(message), UNKNOWN));

        read();

        assertThat(message.bounce()).isEqualTo(BounceKind.PERMANENT);
        assertThat(memory.bouncedAddresses.find(AMINA)).isEmpty();
    }

    @Test
    void theEmailIsFoundWhereTheReportDoesNotReturnIt() throws Exception {
        var first = sent(EmailAddress.of("first@example.org"));
        var second = sent(EmailAddress.of("second@example.org"));
        deliver(report("Subject: none", "Original-Message-ID: " + id(first) + "\n", UNKNOWN));
        deliver("In-Reply-To: " + id(second) + "\r\n" + report("Subject: none", FULL));

        read();

        assertThat(first.bounce()).isEqualTo(BounceKind.PERMANENT);
        assertThat(second.bounce()).isEqualTo(BounceKind.TEMPORARY);
    }

    @Test
    void everythingElseStaysAndIsLookedAtOnce() throws Exception {
        var message = sent(AMINA);
        var waiting = put(EmailAddress.of("waiting@example.org"));
        deliver("From: Bo <bo@example.org>\r\nSubject: A question about " + id(message) + "\r\n\r\nHello\r\n");
        deliver(report("Message-ID: <" + Ids.next() + "@caravanserai.example>", UNKNOWN));
        deliver(report("Message-ID: <../../" + message.id() + ">", UNKNOWN));
        deliver(report("Message-ID: " + id(waiting), UNKNOWN));
        deliver(report("Message-ID: " + id(message), "Action: delayed\nStatus: 4.4.7\n"));
        deliver(report("Message-ID: " + id(message), "Action: delivered\nStatus: 2.0.0\n"));
        deliver(report("Message-ID: " + id(message), "Action: failed\nStatus: whatever\n"));
        deliver("Content-Type: multipart/report; report-type=delivery-status\r\n\r\nno parts at all " + id(message));
        deliver(
                "Content-Type: multipart/report; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n");

        read();

        assertThat(message.bounce()).isNull();
        assertThat(waiting.bounce()).isNull();
        assertThat(left())
                .hasSize(9)
                .allMatch(flags -> flags.contains(BounceMailbox.MARK))
                .as("still new to people")
                .noneMatch(flags -> flags.contains(Flags.Flag.SEEN));

        deliver(report("Message-ID: " + id(message), UNKNOWN));
        read();
        assertThat(message.bounce()).as("behind what was passed over").isEqualTo(BounceKind.PERMANENT);
        assertThat(left()).hasSize(9);
    }

    @Test
    void aReportThatComesBeforeTheEmailCountsAsSentWaits() throws Exception {
        var message = put(AMINA);
        message.claim(MemoryPorts.NOW);
        deliver(report("Message-ID: " + id(message), UNKNOWN));
        read();
        assertThat(message.bounce()).isNull();

        message.sent(MemoryPorts.NOW);
        read();

        assertThat(message.bounce()).isEqualTo(BounceKind.PERMANENT);
        assertThat(left()).isEmpty();
    }

    @Test
    void manyAreReadInPortions() throws Exception {
        for (int number = 0; number < 120; number++) {
            deliver(report("Message-ID: " + id(sent(EmailAddress.of("p" + number + "@example.org"))), UNKNOWN));
        }

        read();

        assertThat(memory.outbox.table.all()).allMatch(message -> message.bounce() == BounceKind.PERMANENT);
        assertThat(left()).isEmpty();
    }

    @Test
    void withoutAMailboxOrWithOneThatIsAwayNothingHappens() {
        assertThatCode(() -> job(Map.of()).read()).doesNotThrowAnyException();
        var address = address();
        server.stop();
        assertThatCode(() ->
                        job(Map.of(Setting.MAIL_BOUNCES.property(), address)).read())
                .doesNotThrowAnyException();
    }

    private void read() {
        job(Map.of(Setting.MAIL_BOUNCES.property(), address())).read();
    }

    private String address() {
        return "imap://returns:p%40ss@127.0.0.1:" + server.getImap().getPort();
    }

    private BounceJob job(Map<String, String> settings) {
        var records = new BounceRecords(memory.outbox, memory.bouncedAddresses, memory.accounts, memory.clock);
        return new BounceJob(null, records, Settings.of(settings));
    }

    private OutboxMessage put(EmailAddress address) {
        memory.outbox.put(Emails.of(SampleEmail.DECISION, "d:" + Ids.next(), Recipient.of(address, "Amina", "en")));
        return memory.outbox
                .table
                .first(message -> message.envelope().recipient().address().equals(address))
                .orElseThrow();
    }

    private OutboxMessage sent(EmailAddress address) {
        var message = put(address);
        message.claim(MemoryPorts.NOW);
        message.sent(MemoryPorts.NOW);
        return message;
    }

    private static String id(OutboxMessage message) {
        UUID id = message.id();
        return "<" + id + "@caravanserai.example>";
    }

    private void deliver(String mail) throws MessagingException {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private static String report(String returned, String recipient) {
        return report(returned, "", recipient);
    }

    /** As Postfix writes it. */
    private static String report(String returned, String about, String recipient) {
        return ("""
                From: MAILER-DAEMON@mail.example (Mail Delivery System)
                To: no-reply@caravanserai.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="4Zk.1"

                This is a MIME-encapsulated message.

                --4Zk.1
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --4Zk.1
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example
                %sArrival-Date: Sat,  1 May 2027 08:00:00 +0000 (UTC)

                Final-Recipient: rfc822; amina@example.org
                Original-Recipient: rfc822;amina@example.org
                %s
                --4Zk.1
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                From: Forums <no-reply@caravanserai.example>
                To: Amina <amina@example.org>
                %s

                --4Zk.1--
                """).formatted(about, recipient, returned).replace("\n", "\r\n");
    }

    private List<Flags> left() throws Exception {
        var folder = server.getManagers().getImapHostManager().getInbox(mailbox);
        return folder.getMessages().stream().map(StoredMessage::getFlags).toList();
    }
}
