package org.caravanserai.domain.organizations;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organization in a list. */
public record OrganizationRow(
        UUID id,
        String slug,
        LocalizedText name,
        Sector sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        OrganizationState state) {

    public boolean isVerified() {
        return state == OrganizationState.VERIFIED;
    }
}
