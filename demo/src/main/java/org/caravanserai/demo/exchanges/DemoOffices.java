package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.history.History;

/** Officers of partner universities beyond the demo accounts. They have no password. */
@ApplicationScoped
class DemoOffices implements DemoStep {

    private final Accounts accounts;
    private final Organizations organizations;
    private final Memberships memberships;
    private final History history;
    private final Clock clock;

    @Inject
    DemoOffices(Accounts accounts, Organizations organizations, Memberships memberships, History history, Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.memberships = memberships;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void run() {
        DemoOffice.OTHERS.forEach(this::open);
    }

    private void open(DemoOffice office) {
        var now = clock.instant();
        var university = organizations.bySlug(Slug.of(office.slug())).orElseThrow();
        var profile = new Profile(
                office.officer(),
                CountryCode.of(office.country()),
                null,
                university.displayName().in("en"),
                null,
                Tags.of(office.language(), "en"),
                LanguageTag.of("en"),
                ZoneId.of(office.zone()));
        var account = new Account(EmailAddress.of(office.who() + DemoPeople.DOMAIN), profile, now);
        account.verifyEmail(now);
        accounts.add(account);
        history.record(account.id(), AccountAction.SIGNED_UP, null);
        memberships.add(new Membership(university.id(), account.id(), OrganizationRole.EXCHANGE_OFFICER, now));
    }
}
