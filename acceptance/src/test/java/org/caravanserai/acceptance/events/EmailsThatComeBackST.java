package org.caravanserai.acceptance.events;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An email comes back to the mailbox of the platform, and its sender sees whom it did not reach. */
@Tag("events")
class EmailsThatComeBackST extends BrowserTest {

    @Test
    void theSenderSeesWhomAMessageDidNotReach() throws Exception {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        var mailbox = server.setUser("no-reply@caravanserai.example", "returns", "secret");
        try (var product = Product.with(Map.of(
                        "CARAVANSERAI_MAIL_URL",
                        "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                        "CARAVANSERAI_MAIL_BOUNCES",
                        "imap://returns:secret@127.0.0.1:" + server.getImap().getPort()))
                .start()) {
            var nobody = Api.of(product);
            var forum = Forum.at(nobody).capacity(5).published();
            nobody.as(Demo.SCHOLAR)
                    .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                    .expect(201);
            var subject = "The bus of " + forum.slug();
            var path = "messages/event/" + forum.slug();
            var written = forum.organizer()
                    .post(path, Map.of("subject", Map.of("en", subject), "text", Map.of("en", "It leaves at nine.")))
                    .expect(201)
                    .json();
            var one = path + "/" + written.get("message").get("id").asText();
            forum.organizer().post(one + "/sending", "").expect(202);
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> received(server, subject).isPresent());

            mailbox.deliver(report(received(server, subject).orElseThrow()));
            nobody.as(Demo.ADMIN).post("admin/jobs/bounces/run", Map.of()).expect(202);
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> forum.organizer()
                                    .get(one)
                                    .json()
                                    .get("message")
                                    .get("bounced")
                                    .asInt()
                            == 1);

            try (Visitor organizer = visitor(product, Look.desktop("en")).signIn(Demo.ORGANIZER)) {
                organizer.open("/manage/messages/event/" + forum.slug());
                organizer.reads("Came back");
                organizer.follow(subject);
                organizer.reads("Came back: the address has to be checked");
                organizer.reads("550 5.1.1 no such user");
                organizer.assertAccessible();
            }
        } finally {
            server.stop();
        }
    }

    private static Optional<MimeMessage> received(GreenMail server, String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject.equals(subject(mail)))
                .findFirst();
    }

    private static String subject(MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static MimeMessage report(MimeMessage returned) throws MessagingException {
        var text = """
                From: MAILER-DAEMON@mail.example
                To: no-reply@caravanserai.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain

                Your message could not be delivered.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 no such user

                --b1
                Content-Type: text/rfc822-headers

                Message-ID: %s

                --b1--
                """.formatted(Demo.SCHOLAR.email(), returned.getMessageID());
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
