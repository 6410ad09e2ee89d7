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
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;

/**
 * Finds the organizations of the registry that a list means: by the address or ROR identifier that it names, or by a name that is the same
 * and that one organization of the country has. Whatever only resembles is not taken but offered for a choice.
 */
@ApplicationScoped
class HostMatches {

    /** From this similarity on, two names differ only in case, accents or punctuation. */
    private static final double SAME = 0.999;

    private static final int MOST = 20;
    private static final int OFFERED = 5;

    private Organizations organizations;
    private OrganizationDuplicates resembling;

    @SuppressWarnings("NullAway.Init")
    protected HostMatches() {}

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

    private Optional<Organization> ror(String named) {
        try {
            return organizations.byRor(RorId.of(named.strip()));
        } catch (Invalid other) {
            return Optional.empty();
        }
    }

    /** The one organization of this name in the country; empty when there is none or more than one. */
    Optional<UUID> named(String name, CountryCode country) {
        var same = same(candidates(name, country));
        return same.size() == 1 ? Optional.of(same.get(0).organization().id()) : Optional.empty();
    }

    /**
     * As {@link #named}.
     *
     * @throws Refused {@code host-not-found} when no name resembles it; {@code host-to-choose} with candidates
     */
    UUID required(String name, CountryCode country) {
        var candidates = candidates(name, country);
        var same = same(candidates);
        if (same.size() == 1) {
            return same.get(0).organization().id();
        }
        if (candidates.isEmpty()) {
            throw new Refused("host-not-found", name);
        }
        throw new Refused(
                "host-to-choose",
                name,
                (same.isEmpty() ? candidates : same)
                        .stream()
                                .limit(OFFERED)
                                .map(each -> each.matchedName() + " ("
                                        + each.organization().slug() + ")")
                                .collect(Collectors.joining("; ")));
    }

    private List<DuplicateCandidate> candidates(String name, CountryCode country) {
        return resembling.resembling(List.of(name), null, MOST).stream()
                .filter(each -> country.value().equals(each.organization().country()))
                .toList();
    }

    private static List<DuplicateCandidate> same(List<DuplicateCandidate> candidates) {
        return candidates.stream().filter(each -> each.similarity() >= SAME).toList();
    }
}
