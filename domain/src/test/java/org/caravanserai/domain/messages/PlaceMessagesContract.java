package org.caravanserai.domain.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.mail.SampleEmail;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What messages and their deliveries promise. */
public interface PlaceMessagesContract extends PortContract {

    Duration HOUR = Duration.ofHours(1);

    PlaceMessages messages();

    Outbox outbox();

    @Test
    default void aMessageIsFoundAsItWasWritten() {
        var place = Ids.next();
        var message = Messages.draft(place, Messages.NOW.plus(HOUR), null);
        inTransaction(() -> messages().add(message));
        inTransaction(() -> {
            var found = messages().lock(message.id()).orElseThrow();
            assertThat(found.text()).isEqualTo(Messages.text());
            assertThat(found.placeId()).isEqualTo(place);
            assertThat(found.replyTo()).isNotNull();
            assertThat(found.timing()).isEqualTo(message.timing());
            assertThat(found.filter()).isEqualTo(AudienceFilter.ALL);
        });
        inTransaction(() -> messages().remove(messages().find(message.id()).orElseThrow()));
        assertThat(inTransaction(() -> messages().find(message.id()))).isEmpty();
    }

    @Test
    default void whatIsPlannedIsDueAtItsTimeAndWhatIsRepeatedUntilItsDate() {
        var planned = Messages.draft(Ids.next(), Messages.NOW.plus(HOUR), null);
        planned.schedule(Messages.NOW);
        var repeated = Messages.draft(Ids.next(), null, Messages.NOW.plus(HOUR));
        repeated.sent(Messages.NOW);
        inTransaction(() -> {
            messages().add(planned);
            messages().add(repeated);
        });
        assertThat(inTransaction(() -> messages().due(Messages.NOW, 1_000)))
                .contains(repeated.id())
                .doesNotContain(planned.id());
        assertThat(inTransaction(() -> messages().due(Messages.NOW.plus(HOUR), 1_000)))
                .contains(planned.id())
                .doesNotContain(repeated.id());
    }

    @Test
    default void whatWentOutIsCountedByPlace() {
        var place = Ids.next();
        var sent = Messages.draft(place, null, null);
        sent.sent(Messages.NOW);
        inTransaction(() -> {
            messages().add(sent);
            messages().add(Messages.draft(place, null, null));
        });
        assertThat(inTransaction(() -> messages().sentSince(place, Messages.NOW.minus(HOUR))))
                .isEqualTo(1);
        assertThat(inTransaction(() -> messages().sentSince(place, Messages.NOW.plus(HOUR))))
                .isZero();
    }

    @Test
    default void whatHasNotGoneOutIsTakenBack() {
        var message = Messages.draft(Ids.next(), null, null);
        message.sent(Messages.NOW);
        var to = Recipient.of(someAddress(), "Amina", "en");
        var delivery = new MessageDelivery(Ids.next(), to);
        inTransaction(() -> {
            messages().add(message);
            messages().deliver(message.id(), List.of(delivery));
            outbox().putAll(List.of(email(message.id(), delivery)));
        });
        assertThat(inTransaction(() -> messages().reached(message.id()))).containsExactly(to.address());
        assertThat(inTransaction(() -> messages().stop(message.id()))).isEqualTo(1);
        assertThat(inTransaction(() -> messages().stop(message.id()))).isZero();
        assertThat(inTransaction(() -> messages().reached(message.id()))).containsExactly(to.address());
    }

    private static MailMessage email(UUID message, MessageDelivery delivery) {
        return Emails.of(SampleEmail.MESSAGE, delivery.key(message), delivery.recipient());
    }
}
