package org.caravanserai.domain.organizations;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What an organization says of itself.
 *
 * @param names at least one {@link NameKind#OFFICIAL} one
 * @param country required but for a team
 * @param website address beginning with http or https
 * @param domains host names whose email addresses belong to it
 * @param established year
 */
public record OrganizationProfile(
        List<Name> names,
        Sector sector,
        @Nullable CountryCode country,
        @Nullable String city,
        @Nullable RorId ror,
        @Nullable String website,
        Tags domains,
        @Nullable UUID parentId,
        @Nullable Integer established) {

    private static final int MAX_LENGTH = 300;

    public OrganizationProfile {
        names = names.stream().distinct().toList();
        var officialLanguages = new HashSet<@Nullable String>();
        var official = names.stream().filter(n -> n.kind() == NameKind.OFFICIAL).toList();
        var faults = new Invalid.Collector()
                .check(!official.isEmpty(), "names", "required")
                .check(
                        official.stream().allMatch(n -> officialLanguages.add(n.language())),
                        "names",
                        "one-official-name")
                .check(country != null || sector == Sector.TEAM, "country", "required");
        city = faults.optional("city", city, MAX_LENGTH);
        website = faults.optional("website", website, 2 * MAX_LENGTH);
        faults.check(website == null || WebAddresses.isOne(website), "website", "not-a-web-address", "" + website)
                .check(
                        established == null || (established >= 1 && established <= 2200),
                        "established",
                        "between",
                        1,
                        2200)
                .throwIfAny();
    }

    /** Whether email to this address reaches one of its domains or a part of one. */
    public boolean hasAddress(EmailAddress address) {
        var host = address.value().substring(address.value().lastIndexOf('@') + 1);
        return domains.values().stream()
                .filter(domain -> domain.contains("."))
                .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }

    /** The data that an authority verifies. */
    public OrganizationIdentity identity() {
        return new OrganizationIdentity(names, sector, country, ror, domains);
    }

    /** The same profile of another identity. */
    public OrganizationProfile with(OrganizationIdentity identity) {
        return new OrganizationProfile(
                identity.names(),
                identity.sector(),
                identity.country(),
                city,
                identity.ror(),
                website,
                identity.domains(),
                parentId,
                established);
    }

    /** The name shown in each language: the official one, else a label; one without language stands for English. */
    public LocalizedText displayName() {
        return DisplayNames.of(names);
    }
}
