package org.caravanserai.platform.mail;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Looks through the outbox. */
@UseCase
@Requires(Permission.READ_OUTBOX)
public class BrowseOutbox {

    private final OutboxMessages outbox;

    @Inject
    public BrowseOutbox(OutboxMessages outbox) {
        this.outbox = outbox;
    }

    /** See {@link OutboxMessages#page}. */
    public Page<OutboxLine> execute(OutboxFilter filter, PageRequest request) {
        return outbox.page(filter, request);
    }
}
