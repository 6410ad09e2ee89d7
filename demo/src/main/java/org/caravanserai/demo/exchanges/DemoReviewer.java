package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;

/** A reviewer who scores the applications of a university. */
@ApplicationScoped
class DemoReviewer implements DemoStep {

    static final String WHO = "reviewer";

    private final DemoPeople people;
    private final Memberships memberships;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    DemoReviewer(DemoPeople people, Memberships memberships, Organizations organizations, Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public void run() {
        people.actAs("admin");
        memberships.add(new Membership(
                organizations.bySlug(Slug.of(CallPlan.HOME)).orElseThrow().id(),
                people.id(WHO),
                OrganizationRole.REVIEWER,
                clock.instant()));
    }
}
