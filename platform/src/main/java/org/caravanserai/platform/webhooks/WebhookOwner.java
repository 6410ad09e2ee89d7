package org.caravanserai.platform.webhooks;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Whose webhooks they are.
 *
 * @param organization null for the instance
 * @param name empty for the instance
 * @param slug null for the instance
 */
public record WebhookOwner(
        @Nullable UUID organization,
        LocalizedText name,
        @Nullable Slug slug) {

    static final WebhookOwner INSTANCE = new WebhookOwner(null, LocalizedText.EMPTY, null);

    /** Path of the page of its webhooks. */
    public String path() {
        return slug == null ? "/admin/webhooks" : "/manage/organizations/" + slug + "/webhooks";
    }
}
