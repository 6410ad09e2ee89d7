package org.caravanserai.domain.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/**
 * What accounts were told. A notice comes to be in the transaction of the email of which it is a copy ({@link
 * org.caravanserai.domain.mail.Outbox}), for the account whose confirmed address the email goes to, when the template {@linkplain
 * org.caravanserai.domain.mail.MailTemplate#isNotice() is a notice}; so whoever is written to finds it here, whether or not a mail server
 * is set.
 */
public interface AccountNotices {

    /**
     * The notices of an account, the latest first.
     *
     * @param templates names of the emails of which they are copies; empty for all
     */
    Page<Notice> of(UUID account, boolean unreadOnly, Set<String> templates, PageRequest request);

    /** How many notices of an account there are of each email that occurs, by the name of its template. */
    Map<String, Long> counts(UUID account, boolean unreadOnly);

    /** One notice of this account; empty when it is somebody else's. */
    Optional<Notice> find(UUID account, UUID id);

    /** How many the account has not read. */
    long unread(UUID account);

    /** Marks those of the account among these as read; the others are left as they are. */
    void markRead(UUID account, Collection<UUID> ids, Instant now);

    /** Marks everything as read that the account was told until now. */
    void markAllRead(UUID account, Instant now);

    /** Deletes notices that are older. */
    void forget(Instant before);
}
