package org.caravanserai.domain.organizations;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organization in a list.
 *
 * @param staffed whether people with accounts here belong to it
 */
public record OrganizationRow(
        UUID id,
        String slug,
        LocalizedText name,
        Sector sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        OrganizationState state,
        boolean staffed) {

    /** See {@link OrganizationState#standing}. */
    public String standing() {
        return state.standing(staffed);
    }

    public boolean isVerified() {
        return state == OrganizationState.VERIFIED;
    }
}
