package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
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
import org.junit.jupiter.api.Test;

/** A form that is sent while others stand in the door of the event is not done, and nothing of it has to be typed again. */
class BusyFormST {

    /** So many sign up for an event at once; the others wait before its door. */
    private static final int IN_THE_DOOR = 3;

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private Product product;
    private Forum forum;
    private LockedRegistrations registrations;

    @BeforeEach
    void open() throws SQLException {
        product = Product.with(Map.of()).start();
        forum = Forum.at(Api.of(product)).capacity(100).published();
        registrations = new LockedRegistrations(product);
    }

    @AfterEach
    void close() throws SQLException {
        registrations.close();
        crowd.shutdownNow();
        product.close();
    }

    @Test
    void whoSignsUpInARushKeepsWhatWasTypedAndSendsItAgain() throws SQLException {
        try (var browser = new Browser();
                var guest = browser.visitor(product, Look.desktop("en"))) {
            var form = SignUpForm.filledIn(guest, forum);
            standInTheDoor();

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

    private void standInTheDoor() throws SQLException {
        registrations.hold();
        IntStream.range(0, IN_THE_DOOR).forEach(i -> CompletableFuture.runAsync(() -> forum.guest("first" + i), crowd));
        registrations.awaitWaiting(IN_THE_DOOR);
    }
}
