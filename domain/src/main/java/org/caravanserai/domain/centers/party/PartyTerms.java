package org.caravanserai.domain.centers.party;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a third party is, and for how long.
 *
 * @param organization known on the platform; null: only its name is known
 * @param name of an institution that is not on the platform; null where the organization is named
 * @param until last day; null while it goes on
 */
public record PartyTerms(
        @Nullable UUID organization,
        @Nullable String name,
        ThirdPartyRole role,
        LocalDate from,
        @Nullable LocalDate until) {}
