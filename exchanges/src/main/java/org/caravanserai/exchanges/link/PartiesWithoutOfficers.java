package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.jspecify.annotations.Nullable;

/** Says which party of an agreement a link can be issued for: one for which nobody with an account acts. */
@ApplicationScoped
class PartiesWithoutOfficers {

    private final Organizations organizations;
    private final ExchangeOfficer officer;
    private final LinkEmails emails;

    @Inject
    PartiesWithoutOfficers(Organizations organizations, ExchangeOfficer officer, LinkEmails emails) {
        this.organizations = organizations;
        this.officer = officer;
        this.emails = emails;
    }

    /**
     * @throws Invalid {@code unknown-reference}
     */
    UUID find(Slug organization) {
        return organizations
                .bySlug(organization)
                .map(Organization::id)
                .orElseThrow(() -> new Invalid("organization", "unknown-reference", organization.value()));
    }

    /** Whether the address is under a domain of the organization. What an unverified organization says of itself proves nothing. */
    boolean hasAddress(UUID party, EmailAddress address) {
        var organization = organizations.byId(party).orElseThrow();
        return organization.state() == OrganizationState.VERIFIED
                && (organization.profile().hasAddress(address)
                        || isUnder(organization.profile().website(), address));
    }

    private static boolean isUnder(@Nullable String website, EmailAddress address) {
        if (website == null) {
            return false;
        }
        var site = URI.create(website).getHost();
        var host = address.value().substring(address.value().lastIndexOf('@') + 1);
        var domain = site == null ? "" : site.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return domain.contains(".") && (host.equals(domain) || host.endsWith("." + domain));
    }

    /**
     * @throws Invalid {@code not-a-party}
     * @throws Refused {@code own-party}; {@code party-has-officers}; {@code agreement-over}
     */
    void requireAway(Agreement agreement, UUID party) {
        if (!agreement.isParty(party)) {
            throw new Invalid("organization", "not-a-party");
        }
        if (officer.actsFor(party)) {
            throw new Refused("own-party");
        }
        if (emails.isReachable(party)) {
            throw new Refused("party-has-officers");
        }
        if (agreement.state() == AgreementState.WITHDRAWN) {
            throw new Refused("agreement-over");
        }
    }
}
