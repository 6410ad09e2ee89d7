package org.caravanserai.domain.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** Messages and to whom they went. */
public interface PlaceMessages {

    void add(PlaceMessage message);

    void remove(PlaceMessage message);

    Optional<PlaceMessage> find(UUID id);

    /** The same, locked until the end of the transaction. */
    Optional<PlaceMessage> lock(UUID id);

    /** Those that are to go out now, and those that go to people who join: the oldest first. */
    List<UUID> due(Instant now, int limit);

    /** How many messages of this place went out since then. */
    long sentSince(UUID place, Instant since);

    /** The addresses to which it went already. */
    Set<EmailAddress> reached(UUID message);

    /** It goes to these people too. */
    void deliver(UUID message, Collection<MessageDelivery> deliveries);

    /**
     * Takes back what has not gone out: the emails in the outbox, and the notices that nobody has read.
     *
     * @return how many people do not get it
     */
    int stop(UUID message);
}
