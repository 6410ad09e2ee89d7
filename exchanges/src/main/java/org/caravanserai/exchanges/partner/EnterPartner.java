package org.caravanserai.exchanges.partner;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An officer enters a partner that is not in the registry. The officer does not act for it: it has no members, and an authority has not
 * verified it.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class EnterPartner {

    private static final int MOST_NAMED = 6;
    static final int LONGEST_NAME = 300;

    private final EnteredPartners partners;
    private final OrganizationDuplicates duplicates;

    @Inject
    public EnterPartner(EnteredPartners partners, OrganizationDuplicates duplicates) {
        this.partners = partners;
        this.duplicates = duplicates;
    }

    /**
     * What the officer knows of it.
     *
     * @param country or region
     */
    public record PartnerDraft(
            @Longest(LONGEST_NAME) String name,
            CountryCode country,
            @Nullable String city,
            @Nullable String website) {}

    /**
     * What became of it.
     *
     * @param slug of the new organization; null when known ones resemble it, of which the officer has to choose first
     * @param alike the known ones that resemble it, most similar first
     */
    public record Entered(@Nullable String slug, List<DuplicateCandidate> alike) {}

    /**
     * @param different whether the officer has seen the known ones that resemble it, and it is none of them
     * @throws Invalid each fault with its field
     */
    public Entered execute(PartnerDraft draft, boolean different) {
        var profile = profile(draft);
        if (!different) {
            var alike = alike(draft);
            if (!alike.isEmpty()) {
                return new Entered(null, alike);
            }
        }
        var made = partners.register(profile, different ? "Other than those with a similar name" : null);
        return new Entered(made.slug().value(), List.of());
    }

    private static OrganizationProfile profile(PartnerDraft draft) {
        var website = draft.website();
        return new OrganizationProfile(
                List.of(new Name(NameKind.OFFICIAL, null, draft.name())),
                Sector.UNIVERSITY,
                draft.country(),
                draft.city(),
                null,
                website == null || website.isBlank() || website.contains("://")
                        ? website
                        : "https://" + website.strip(),
                Tags.NONE,
                null,
                null);
    }

    /** Those with a similar name anywhere, then those of the country. */
    private List<DuplicateCandidate> alike(PartnerDraft draft) {
        var anywhere = duplicates.resembling(List.of(draft.name()), null, MOST_NAMED);
        var there = duplicates.resemblingIn(draft.country(), draft.name(), MOST_NAMED);
        var seen = new HashSet<UUID>();
        return Stream.concat(anywhere.stream(), there.stream())
                .filter(each -> each.organization().state().isPublic())
                .filter(each -> seen.add(each.organization().id()))
                .limit(MOST_NAMED)
                .toList();
    }
}
