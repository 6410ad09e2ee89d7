package org.caravanserai.centers.reported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organizations of the registry that a list means: by the address or ROR identifier that it names, or by a name that is the same
 * and that one organization of the country has. Whatever only resembles is not taken but offered for a choice.
 */
@ApplicationScoped
class HostMatches {

    private static final int OFFERED = 5;

    private final Organizations organizations;
    private final OrganizationDuplicates resembling;

    @Inject
    HostMatches(Organizations organizations, OrganizationDuplicates resembling) {
        this.organizations = organizations;
        this.resembling = resembling;
    }

    /**
     * An organization that was chosen.
     *
     * @param named slug, address of its page, or ROR identifier
     * @throws Invalid {@code unknown-reference}
     */
    UUID chosen(String field, String named) {
        var last = named.strip().replaceFirst("/+$", "");
        last = last.substring(last.lastIndexOf('/') + 1);
        var found = Slug.read(last).flatMap(organizations::bySlug);
        if (found.isEmpty()) {
            found = ror(named);
        }
        return found.map(Organization::id).orElseThrow(() -> new Invalid(field, "unknown-reference", named));
    }

    /** The address of an organization that was taken; empty where it is gone. */
    String slug(UUID organization) {
        return organizations
                .byId(organization)
                .map(found -> found.slug().value())
                .orElse("");
    }

    private Optional<Organization> ror(String named) {
        try {
            return organizations.byRor(RorId.of(named.strip()));
        } catch (Invalid other) {
            return Optional.empty();
        }
    }

    /** The one organization of this name in the country; empty when there is none or more than one. */
    Optional<UUID> named(String name, CountryCode country) {
        var same = resembling.named(name, country);
        return same.size() == 1 ? Optional.of(same.get(0).organization().id()) : Optional.empty();
    }

    /**
     * As {@link #named}; of several that have the name it is the one that was taken before, or the only one that a registry knows.
     *
     * @param before what was taken for this name before; null where nothing was
     * @param remarks is told of several that have the name
     * @throws Refused {@code host-not-found} when no name resembles it; {@code host-resembles} and {@code host-to-choose} with candidates
     */
    UUID required(String name, CountryCode country, @Nullable UUID before, RowRemarks remarks) {
        var same = resembling.named(name, country);
        if (!same.isEmpty()) {
            return one(name, same, before, remarks);
        }
        var candidates = resembling.resemblingIn(country, name, OFFERED);
        if (candidates.isEmpty()) {
            throw new Refused("host-not-found", name);
        }
        throw new Refused(candidates.size() == 1 ? "host-resembles" : "host-to-choose", name, said(candidates));
    }

    private static UUID one(String name, List<DuplicateCandidate> same, @Nullable UUID before, RowRemarks remarks) {
        if (same.size() == 1) {
            return same.get(0).organization().id();
        }
        remarks.add("host", "organization-twice", said(same));
        var taken = same.stream()
                .map(each -> each.organization().id())
                .filter(id -> id.equals(before))
                .findFirst();
        var vouched = same.stream()
                .filter(each -> each.organization().state() == OrganizationState.VERIFIED)
                .toList();
        if (taken.isEmpty() && vouched.size() != 1) {
            throw new Refused("host-to-choose", name, said(same));
        }
        return taken.orElseGet(() -> vouched.get(0).organization().id());
    }

    private static String said(List<DuplicateCandidate> candidates) {
        return candidates.stream()
                .limit(OFFERED)
                .map(each -> each.matchedName() + " (" + each.organization().slug() + ")")
                .collect(Collectors.joining("; "));
    }
}
