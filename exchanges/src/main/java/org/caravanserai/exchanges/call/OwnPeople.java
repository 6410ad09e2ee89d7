package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;

/**
 * Whether people belong to the organization whose call they apply for: by membership, or by an email address that is theirs and under a
 * domain of the verified organization. Who has neither may belong to it nonetheless; an officer confirms it.
 */
@ApplicationScoped
public class OwnPeople {

    private final Memberships memberships;
    private final Organizations organizations;
    private final Accounts accounts;

    @Inject
    public OwnPeople(Memberships memberships, Organizations organizations, Accounts accounts) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.accounts = accounts;
    }

    /**
     * What the call asks of everybody, with that in front.
     *
     * @param confirmed whether an officer has confirmed it
     */
    public List<Eligibility.Check> before(
            List<Eligibility.Check> checks, ExchangeCall call, UUID account, boolean confirmed) {
        if (!call.rules().ownPeople()) {
            return checks;
        }
        var all = new ArrayList<Eligibility.Check>();
        all.add(Eligibility.membership(confirmed || isKnown(call.organization(), account)));
        all.addAll(checks);
        return all;
    }

    /** Whether an officer has to confirm it before the applicant can be nominated. */
    boolean isOpen(ExchangeCall call, Application application) {
        return call.rules().ownPeople()
                && !application.isMembershipConfirmed()
                && !isKnown(call.organization(), application.account());
    }

    private boolean isKnown(UUID organization, UUID account) {
        return memberships.in(organization).all().stream()
                        .anyMatch(each -> each.accountId().equals(account))
                || hasAddress(organization, account);
    }

    private boolean hasAddress(UUID organization, UUID account) {
        var person = accounts.byId(account)
                .filter(each -> each.state() == AccountState.ACTIVE)
                .orElse(null);
        return person != null
                && organizations
                        .byId(organization)
                        .filter(each -> each.state() == OrganizationState.VERIFIED)
                        .filter(each -> each.profile().hasAddress(person.email()))
                        .isPresent();
    }
}
