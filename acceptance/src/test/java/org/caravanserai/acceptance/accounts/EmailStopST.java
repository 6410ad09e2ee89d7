package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has an email that can be stopped stops it from the mail program or by the link in it, without signing in. */
@Tag("accounts")
class EmailStopST extends BrowserTest {

    @Test
    void anEmailSaysHowToStopItAndMailProgramsAndPeopleDo() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        var mailUrl = "smtp://127.0.0.1:" + server.getSmtp().getPort();
        try (var product =
                        Product.with(Map.of("CARAVANSERAI_MAIL_URL", mailUrl)).start();
                Visitor recipient = visitor(product, Look.phone("en"))) {
            await().atMost(Duration.ofMinutes(2)).until(() -> !stops(server).isEmpty());
            var stop = stops(server).get(0);

            assertThat(answer(HttpRequest.newBuilder(URI.create(stop)).GET().build()))
                    .as("opening it stops nothing and leads to a page")
                    .isEqualTo(303);
            assertThat(recipient.open(URI.create(stop).getPath().replace("/api/v1", "")))
                    .isEqualTo(200);
            recipient.assertAccessible();
            recipient.assertFits();
            recipient.press("stop:submit");
            recipient.reads("Done: you get no more emails of this kind.");

            var oneClick = HttpRequest.newBuilder(URI.create(stop))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
            assertThat(answer(oneClick.build())).isEqualTo(204);
            assertThat(answer(HttpRequest.newBuilder(URI.create(stop + "x"))
                            .POST(BodyPublishers.noBody())
                            .build()))
                    .isEqualTo(404);
        } finally {
            server.stop();
        }
    }

    private static List<String> stops(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .map(EmailStopST::stop)
                .filter(stop -> !stop.isEmpty())
                .toList();
    }

    private static String stop(MimeMessage mail) {
        try {
            var header = mail.getHeader("List-Unsubscribe");
            return header == null ? "" : header[0].replaceAll("[<>]", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int answer(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
