package org.caravanserai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.mail.EmailsQueued;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.accounts.RequestPasswordReset;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator looks after the outbox: reads it, and starts afresh what was given up. */
class OutboxUseCasesTest {

    private final PlatformWorld world = new PlatformWorld();

    @BeforeEach
    void askForALink() {
        world.account("amina");
        world.of(RequestPasswordReset.class).execute(PlatformWorld.address("amina"), "192.0.2.1");
        world.as(PlatformRole.ADMIN);
    }

    @Test
    void theOutboxIsListedAndCounted() {
        assertThat(world.of(BrowseOutbox.class)
                        .execute(OutboxFilter.ALL, PageRequest.first(20))
                        .items())
                .extracting(OutboxLine::recipient)
                .containsExactly("amina@example.org");
        var counts = world.of(CountOutbox.class).execute();
        assertThat(counts.emails().get(MailState.PENDING)).isEqualTo(1);
        assertThat(counts.sending()).as("there is no mail server").isFalse();
        var sending = new PlatformWorld(Map.of(Setting.MAIL_URL.property(), "smtp://localhost:25"));
        assertThat(sending.of(CountOutbox.class).execute().sending()).isTrue();
    }

    @Test
    void onlyAnEmailThatWasGivenUpIsStartedAfresh() {
        var message = message();
        var retry = world.of(RetryEmail.class);
        assertRefused("mail-not-in-that-state", () -> retry.execute(message.id()));
        giveUp(message);
        retry.execute(message.id());
        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(world.history()).containsExactly("RETRIED");
        assertThat(world.wiring.announced()).containsExactly(new EmailsQueued());
        assertNotFound(() -> retry.execute(UUID.randomUUID()));
    }

    @Test
    void anEmailWhoseLinkIsGoneIsNotStartedAfresh() {
        var message = message();
        giveUp(message);
        world.memory.outbox.forgetSecrets(PlatformWorld.NOW.plusSeconds(1));
        assertRefused("mail-link-gone", () -> world.of(RetryEmail.class).execute(message.id()));
        assertThat(world.of(RetryFailedEmails.class).execute()).isZero();
    }

    @Test
    void allThatWereGivenUpAreStartedAfreshAtOnce() {
        var message = message();
        giveUp(message);
        assertThat(world.of(RetryFailedEmails.class).execute()).isEqualTo(1);
        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(world.wiring.announced()).containsExactly(new EmailsQueued());
    }

    @Test
    void anEmailIsReadAsItsRecipientGetsIt() {
        var reading = world.of(ReadEmail.class).execute(message().id());
        assertThat(reading.recipient().address()).isEqualTo(PlatformWorld.address("amina"));
        assertThat(reading.email().subject()).isNotBlank();
        assertNotFound(() -> world.of(ReadEmail.class).execute(UUID.randomUUID()));
    }

    private OutboxMessage message() {
        return world.memory.outbox.table.all().get(0);
    }

    private static void giveUp(OutboxMessage message) {
        message.claim(PlatformWorld.NOW);
        message.refused("no such mailbox", PlatformWorld.NOW);
    }
}
