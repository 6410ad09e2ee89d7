package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything public about one organization.
 *
 * @param staffed whether people with accounts here belong to it
 * @param predecessors those that this one carries on
 * @param version to notice changes in between
 */
public record OrganizationView(
        UUID id,
        String slug,
        LocalizedText name,
        List<Name> names,
        Sector sector,
        OrganizationState state,
        boolean staffed,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        @Nullable String website,
        List<String> domains,
        @Nullable Integer established,
        ExternalIds externalIds,
        @Nullable Relative parent,
        @Nullable Relative successor,
        List<Relative> predecessors,
        List<Relative> children,
        Instant createdAt,
        long version) {

    /** The steps that its state allows, to its managers or the authority. */
    public Set<OrganizationStep> possible() {
        return Step.possible(OrganizationStep.class, state);
    }

    public boolean can(OrganizationStep step) {
        return step.isPossible(state);
    }

    /** See {@link OrganizationState#standing}. */
    public String standing() {
        return state.standing(staffed);
    }

    /** Another organization, as a link. */
    public record Relative(UUID id, String slug, LocalizedText name) {}
}
