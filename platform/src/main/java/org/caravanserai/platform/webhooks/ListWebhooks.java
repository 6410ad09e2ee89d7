package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.domain.webhooks.WebhookBoard;
import org.caravanserai.domain.webhooks.WebhookLine;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** The webhooks of an organization, or of the instance. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class ListWebhooks {

    private final WebhookOwners owners;
    private final WebhookChecks checks;
    private final WebhookBoard board;
    private final Settings settings;

    @Inject
    ListWebhooks(WebhookOwners owners, WebhookChecks checks, WebhookBoard board, Settings settings) {
        this.owners = owners;
        this.checks = checks;
        this.board = board;
        this.settings = settings;
    }

    /**
     * What a list shows.
     *
     * @param types the facts that can be told
     * @param most how many webhooks there may be
     */
    public record Answer(WebhookOwner owner, Page<WebhookLine> webhooks, List<FactType> types, int most) {}

    /**
     * See {@link WebhookBoard#of} for the orders.
     *
     * @param slug of an organization; null for the instance
     */
    public Answer execute(@Nullable Slug slug, PageRequest request) {
        var owner = owners.own(slug);
        return new Answer(
                owner,
                board.of(owner.organization(), request),
                checks.types(owner),
                settings.number(Setting.WEBHOOKS_MOST));
    }
}
