package org.caravanserai.persistence.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.Bounce;
import org.caravanserai.domain.mail.Emails;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.messages.DeliveryState;
import org.caravanserai.domain.messages.FailedDelivery;
import org.caravanserai.domain.messages.MessageBoard;
import org.caravanserai.domain.messages.MessageDelivery;
import org.caravanserai.domain.messages.Messages;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.domain.messages.PlaceMessagesContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.testing.PostgresTest;
import org.caravanserai.platform.messages.MessageEmail;
import org.junit.jupiter.api.Test;

class PlaceMessagesContractIT extends PostgresTest implements PlaceMessagesContract {

    @Override
    public PlaceMessages messages() {
        return repository(PlaceMessages.class);
    }

    @Override
    public Outbox outbox() {
        return repository(Outbox.class);
    }

    @Test
    void whatCameBackIsCountedAndNamedWithTheMessage() {
        var message = Messages.draft(Ids.next(), null, null);
        message.sent(Messages.NOW);
        var arrives = new MessageDelivery(Ids.next(), Recipient.of(someAddress(), "Amina", "en"));
        var returns = new MessageDelivery(Ids.next(), Recipient.of(someAddress(), "Bo", "en"));
        inTransaction(() -> {
            messages().add(message);
            messages().deliver(message.id(), List.of(arrives, returns));
            outbox().putAll(Stream.of(arrives, returns)
                    .map(each -> Emails.of(MessageEmail.PLACE_MESSAGE, each.key(message.id()), each.recipient()))
                    .toList());
        });
        for (var delivery : List.of(arrives, returns)) {
            var email = email(delivery.key(message.id()));
            inTransaction(() -> emails().find(email).orElseThrow().claim(Messages.NOW));
            inTransaction(() -> emails().find(email).orElseThrow().sent(Messages.NOW));
        }
        var bounce = Bounce.of("5.1.1", "550 no such user").orElseThrow();
        var returned = email(returns.key(message.id()));
        inTransaction(() -> emails().find(returned).orElseThrow().bounced(bounce, Messages.NOW));

        var board = repository(MessageBoard.class);
        var line = inTransaction(() -> board.line(message.id())).orElseThrow();
        assertThat(List.of(line.people(), line.sent(), line.bounced(), line.failed(), line.unwanted()))
                .containsExactly(2L, 1L, 1L, 0L, 0L);
        assertThat(inTransaction(() -> board.failed(message.id(), 10)))
                .containsExactly(new FailedDelivery(
                        "Bo", returns.recipient().address().value(), DeliveryState.BOUNCED, "550 no such user"));
    }

    private UUID email(String key) {
        return inTransaction(() -> emails().page(OutboxFilter.ALL, new PageRequest(0, 1, key, null)))
                .items()
                .get(0)
                .id();
    }

    private OutboxMessages emails() {
        return repository(OutboxMessages.class);
    }
}
