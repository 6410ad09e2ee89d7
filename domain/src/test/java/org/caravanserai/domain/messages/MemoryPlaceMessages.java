package org.caravanserai.domain.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.MemoryOutbox;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.MemoryTable;

/** Messages in memory, on an outbox in memory. */
public final class MemoryPlaceMessages implements PlaceMessages {

    public final MemoryTable<PlaceMessage> table = new MemoryTable<>();
    private final Map<UUID, List<MessageDelivery>> deliveries = new HashMap<>();
    private final MemoryOutbox outbox;

    public MemoryPlaceMessages(MemoryOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void add(PlaceMessage message) {
        table.add(message);
    }

    @Override
    public void remove(PlaceMessage message) {
        table.deleteIf(message::equals);
    }

    @Override
    public Optional<PlaceMessage> find(UUID id) {
        return table.first(message -> message.id().equals(id));
    }

    @Override
    public Optional<PlaceMessage> lock(UUID id) {
        return find(id);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return table.where(message -> message.isRepeated(now)
                        || message.state() == MessageState.SCHEDULED
                                && !Objects.requireNonNull(message.timing().sendAt())
                                        .isAfter(now))
                .sorted(Comparator.comparing(
                        message -> Objects.requireNonNullElse(message.timing().sendAt(), Instant.MIN)))
                .limit(limit)
                .map(PlaceMessage::id)
                .toList();
    }

    @Override
    public long sentSince(UUID place, Instant since) {
        return table.where(message -> message.placeId().equals(place) && message.state() != MessageState.DRAFT)
                .map(message -> message.sentAt() == null ? message.timing().sendAt() : message.sentAt())
                .filter(at -> at != null && !at.isBefore(since))
                .count();
    }

    @Override
    public Set<EmailAddress> reached(UUID message) {
        return of(message).stream()
                .map(delivery -> delivery.recipient().address())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void deliver(UUID message, Collection<MessageDelivery> more) {
        deliveries.computeIfAbsent(message, none -> new ArrayList<>()).addAll(more);
    }

    @Override
    public int stop(UUID message) {
        var keys = of(message).stream().map(delivery -> delivery.key(message)).collect(Collectors.toSet());
        return outbox.table.deleteIf(email -> email.state() == MailState.PENDING
                && keys.contains(email.envelope().dedupKey()));
    }

    private List<MessageDelivery> of(UUID message) {
        return deliveries.getOrDefault(message, List.of());
    }
}
