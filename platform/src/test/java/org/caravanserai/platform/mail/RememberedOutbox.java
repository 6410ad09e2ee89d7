package org.caravanserai.platform.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;
import org.jspecify.annotations.Nullable;

/** An outbox in memory, enough for the sender. */
final class RememberedOutbox implements OutboxMessages {

    final List<OutboxMessage> messages = new ArrayList<>();

    OutboxMessage put(MailMessage message, Instant now) {
        var row = new OutboxMessage(message, now);
        messages.add(row);
        return row;
    }

    @Override
    public List<OutboxMessage> lockDue(int limit, Instant now) {
        return messages.stream()
                .filter(message -> message.state() == MailState.PENDING || message.state() == MailState.SENDING)
                .filter(message -> !message.nextAttemptAt().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<OutboxMessage> find(UUID id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    @Override
    public Page<OutboxLine> page(OutboxFilter filter, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<MailState, Long> counts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int forgetSettled(Instant before, int limit) {
        var old = messages.stream()
                .filter(message -> isBefore(message.sentAt(), before) || isBefore(message.givenUpAt(), before))
                .limit(limit)
                .toList();
        messages.removeAll(old);
        return old.size();
    }

    @Override
    public void forget(PersonIdentity person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int forgetSecrets(Instant givenUpBefore) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int retryFailed(Instant now) {
        throw new UnsupportedOperationException();
    }

    private static boolean isBefore(@Nullable Instant when, Instant before) {
        return when != null && when.isBefore(before);
    }
}
