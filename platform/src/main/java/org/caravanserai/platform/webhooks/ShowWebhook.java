package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookBoard;
import org.caravanserai.domain.webhooks.WebhookDeliveryLine;
import org.caravanserai.domain.webhooks.WebhookStep;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** One webhook and what was delivered to it. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class ShowWebhook {

    private final WebhookOwners owners;
    private final WebhookBoard board;
    private final Settings settings;

    @Inject
    ShowWebhook(WebhookOwners owners, WebhookBoard board, Settings settings) {
        this.owners = owners;
        this.board = board;
        this.settings = settings;
    }

    /**
     * What a page shows.
     *
     * @param keptDays for how long deliveries are kept
     */
    public record Answer(WebhookOwner owner, Webhook webhook, Page<WebhookDeliveryLine> deliveries, int keptDays) {

        /** What the caller can do with it now. */
        public Set<WebhookStep> possible() {
            return Step.possible(WebhookStep.class, webhook.state());
        }

        public boolean can(WebhookStep step) {
            return possible().contains(step);
        }
    }

    /**
     * See {@link WebhookBoard#deliveries} for the orders.
     *
     * @param slug of an organization; null for the instance
     */
    public Answer execute(@Nullable Slug slug, UUID id, PageRequest deliveries) {
        return new Answer(
                owners.own(slug),
                owners.find(slug, id),
                board.deliveries(id, deliveries),
                settings.number(Setting.WEBHOOKS_KEPT_DAYS));
    }
}
