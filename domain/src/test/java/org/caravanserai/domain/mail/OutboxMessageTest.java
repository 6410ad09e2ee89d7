package org.caravanserai.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:00:00Z");

    private final OutboxMessage message = new OutboxMessage(Emails.confirmed("registration:1:confirmed"), NOW);

    @Test
    void aNewEmailIsDueAtOnce() {
        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW);
        assertThat(message.attempts()).isZero();
    }

    @Test
    void takingItInHandCountsTheAttemptAndStartsTheLease() {
        message.claim(NOW);

        assertThat(message.state()).isEqualTo(MailState.SENDING);
        assertThat(message.attempts()).isEqualTo(1);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plus(Attempts.LEASE));
    }

    @Test
    void itCanBeTakenAgainWhenTheOneWhoHadItCrashed() {
        message.claim(NOW);
        message.claim(NOW.plus(Attempts.LEASE));

        assertThat(message.state()).isEqualTo(MailState.SENDING);
        assertThat(message.attempts()).isEqualTo(2);
    }

    @Test
    void failuresWaitLongerEachTimeAndThenGiveUp() {
        var waits = List.of(1L, 5L, 30L, 120L, 720L);
        for (var minutes : waits) {
            message.claim(NOW);
            message.failed("450 try again\r\nlater", NOW);
            assertThat(message.state()).isEqualTo(MailState.PENDING);
            assertThat(Duration.between(NOW, message.nextAttemptAt())).isEqualTo(Duration.ofMinutes(minutes));
        }
        message.claim(NOW);
        message.failed("450 try again", NOW);

        assertThat(message.state()).isEqualTo(MailState.FAILED);
        assertThat(message.givenUpAt()).isEqualTo(NOW);
        assertThat(message.lastError()).isEqualTo("450 try again");
    }

    @Test
    void aMailServerThatCannotBeReachedDoesNotUseUpAttempts() {
        for (int outage = 0; outage < 100; outage++) {
            message.claim(NOW);
            message.postponed("connection refused", NOW);
        }

        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(message.attempts()).isZero();
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void anErrorIsKeptOnOneLineOfBoundedLength() {
        message.claim(NOW);
        message.failed("a\r\nb" + "x".repeat(1000), NOW);

        assertThat(message.lastError()).startsWith("a b").hasSize(Attempts.MAX_ERROR_LENGTH);
    }

    @Test
    void anEmailThatFailedCanBeTriedAfresh() {
        message.claim(NOW);
        message.refused("550 no such user", NOW);
        assertThat(message.givenUpAt()).isEqualTo(NOW);

        message.retry(NOW.plusSeconds(5));

        assertThat(message.state()).isEqualTo(MailState.PENDING);
        assertThat(message.attempts()).isZero();
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(message.givenUpAt()).isNull();
    }

    @Test
    void whatWasSentIsDone() {
        message.claim(NOW);
        message.sent(NOW);

        assertThat(message.sentAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> message.claim(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> message.retry(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyAFailedEmailIsTriedAfresh() {
        assertThatThrownBy(() -> message.retry(NOW)).isInstanceOf(Refused.class);
        message.claim(NOW);
        assertThatThrownBy(() -> message.retry(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aLinkThatLetsItsBearerActIsForgottenOnceSent() {
        var reset = new OutboxMessage(Emails.of(SampleEmail.NEW_SECRET, "account:1:reset:1", Emails.AMINA), NOW);
        reset.claim(NOW);
        assertThat(reset.arguments().value("link")).isNotEmpty();

        reset.sent(NOW);

        assertThat(reset.arguments().value("link")).isEmpty();
        assertThat(reset.arguments().value("hours")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(MailState.class)
    void noStateLeadsAwayFromSent(MailState state) {
        assertThat(MailState.SENT.next()).doesNotContain(state);
    }
}
