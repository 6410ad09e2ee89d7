package org.caravanserai.domain.instance;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organization has on this instance, public or not.
 *
 * @param kind name of its subject in history
 * @param code or the name in its address
 * @param owner name of the organization
 * @param when it takes place, closes or was begun, as is usual for its kind
 * @param link address of its page; null where it is not public
 */
public record InstanceThing(
        String kind,
        String code,
        LocalizedText title,
        LocalizedText owner,
        String ownerSlug,
        String state,
        @Nullable Instant when,
        @Nullable String link) {}
