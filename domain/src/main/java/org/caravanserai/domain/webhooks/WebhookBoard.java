package org.caravanserai.domain.webhooks;

import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Webhooks as they are read. */
public interface WebhookBoard {

    /**
     * The webhooks of an organization, or those of the instance. Orders: {@code created} (the list's own is {@code -created}), {@code address}, {@code
     * state}.
     *
     * @param organization null for the instance
     */
    Page<WebhookLine> of(@Nullable UUID organization, PageRequest request);

    /** How many webhooks there are of an organization, or of the instance. */
    long count(@Nullable UUID organization);

    /** What was delivered to a webhook. Orders: {@code created} (the list's own is {@code -created}), {@code type}, {@code state}. */
    Page<WebhookDeliveryLine> deliveries(UUID webhook, PageRequest request);
}
