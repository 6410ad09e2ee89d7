package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.LockedRegistrations;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A registration form sent while too many others register is refused, and nothing has to be typed again. */
@Tag("events")
class BusyFormST {

    /** As many register for one event at the same time; further requests wait. */
    private static final int AT_THE_SAME_TIME = 3;

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private Product product;
    private Forum forum;
    private LockedRegistrations registrations;

    @BeforeEach
    void open() throws SQLException {
        product = Product.breakable();
        forum = Forum.at(Api.of(product)).capacity(100).published();
        registrations = new LockedRegistrations(product);
    }

    @AfterEach
    void close() throws SQLException {
        registrations.close();
        crowd.shutdownNow();
    }

    @Test
    void whoSignsUpInARushKeepsWhatWasTypedAndSendsItAgain() throws SQLException {
        try (var guest = Browser.shared().visitor(product, Look.desktop("en"))) {
            var form = SignUpForm.filledIn(guest, forum);
            occupyTheEvent();

            var answer = form.send();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headerValue("Retry-After")).matches("[0-9]+");
            assertThat(guest.page().locator(".summary, .notice").first().innerText())
                    .contains("again");
            form.assertStillFilledIn();
            guest.assertAccessible();

            registrations.release();
            assertThat(form.send().status()).isLessThan(400);
            form.assertConfirmed();
        }
    }

    private void occupyTheEvent() throws SQLException {
        registrations.hold();
        IntStream.range(0, AT_THE_SAME_TIME)
                .forEach(i -> CompletableFuture.runAsync(() -> forum.guest("first" + i), crowd));
        registrations.awaitWaiting(AT_THE_SAME_TIME);
    }
}
