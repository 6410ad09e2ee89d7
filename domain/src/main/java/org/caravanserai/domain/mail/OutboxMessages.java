package org.caravanserai.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;

/** The outbox for sending and for administration. */
public interface OutboxMessages {

    /**
     * Emails whose time has come and emails whose lease ran out, single ones before mass mail, locked for this
     * transaction; what another transaction has locked is passed over. Whoever takes them claims them.
     */
    List<OutboxMessage> lockDue(int limit, Instant now);

    Optional<OutboxMessage> find(UUID id);

    /**
     * A page of the outbox; the request's query looks in address, name and key. Orders: {@code created} (the list's own
     * is {@code -created}), {@code recipient}, {@code template}, {@code state}, {@code next}.
     */
    Page<OutboxLine> page(OutboxFilter filter, PageRequest request);

    /** Number of emails in each state, including states with 0. */
    Map<MailState, Long> counts();

    /**
     * Starts every failed email afresh that still has its link.
     *
     * @return how many there were
     */
    int retryFailed(Instant now);

    /**
     * Deletes emails that went out or were given up, or of those that were not wanted were put, before this moment, the oldest first; those still to be sent stay.
     * What another transaction has locked is passed over.
     *
     * @return how many, at most the limit
     */
    int forgetSettled(Instant before, int limit);

    /**
     * Deletes every email to a person, at this address or about this account, whether it was sent
     * or not, and takes address and whole name out of emails to others.
     */
    void forget(PersonIdentity person);

    /**
     * Takes the links that let their bearer act out of emails that were given up before this moment; they cannot be tried afresh any
     * more.
     *
     * @return how many emails held one
     */
    int forgetSecrets(Instant givenUpBefore);
}
