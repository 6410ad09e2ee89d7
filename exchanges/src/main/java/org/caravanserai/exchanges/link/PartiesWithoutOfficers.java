package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Says which party of an agreement a link can be issued for: one for which nobody with an account acts. */
@ApplicationScoped
class PartiesWithoutOfficers {

    private Organizations organizations;
    private ExchangeOfficer officer;
    private LinkEmails emails;

    @SuppressWarnings("NullAway.Init")
    protected PartiesWithoutOfficers() {}

    @Inject
    PartiesWithoutOfficers(Organizations organizations, ExchangeOfficer officer, LinkEmails emails) {
        this.organizations = organizations;
        this.officer = officer;
        this.emails = emails;
    }

    /** The organization that the form names; null where the form is at fault. */
    @Nullable
    UUID read(@Nullable String organization, FormFields fields) {
        return fields.needed("organization", organization)
                ? fields.reference("organization", organization, organizations::bySlug, Organization::id)
                : null;
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
