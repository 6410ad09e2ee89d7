package org.caravanserai.demo.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.history.History;

/** A dozen organizations from China and partner countries; all but the last two are verified. */
@ApplicationScoped
class DemoOrganizations implements DemoStep {

    /** A membership. */
    private record Post(String slug, String who, OrganizationRole role) {}

    private static final int UNVERIFIED_FROM = 11;

    private static final String SOCIETY = "society-for-cross-border-education";
    private static final String CENTER = "red-river-language-center";

    private static final List<Post> POSTS = List.of(
            new Post(SOCIETY, "organizer", OrganizationRole.MANAGER),
            new Post(SOCIETY, "organizer", OrganizationRole.EVENT_ORGANIZER),
            new Post(SOCIETY, "reviewer", OrganizationRole.REVIEWER),
            new Post("jinling-river-university", "officer", OrganizationRole.EXCHANGE_OFFICER),
            new Post("jinling-river-university", "officer", OrganizationRole.CENTER_DIRECTOR),
            new Post("university-of-the-high-valley", "partner", OrganizationRole.EXCHANGE_OFFICER),
            new Post(CENTER, "center", OrganizationRole.CENTER_DIRECTOR),
            new Post(CENTER, "center", OrganizationRole.EVENT_ORGANIZER),
            new Post(CENTER, "teacher", OrganizationRole.TEACHER));

    private final DemoPeople people;
    private final Organizations organizations;
    private final Memberships memberships;
    private final History history;
    private final Clock clock;

    @Inject
    DemoOrganizations(
            DemoPeople people, Organizations organizations, Memberships memberships, History history, Clock clock) {
        this.people = people;
        this.organizations = organizations;
        this.memberships = memberships;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run() {
        people.actAs("authority");
        for (int i = 0; i < DemoBody.ALL.size(); i++) {
            add(DemoBody.ALL.get(i), i < UNVERIFIED_FROM);
        }
        POSTS.forEach(post -> memberships.add(new Membership(
                organizations.bySlug(Slug.of(post.slug())).orElseThrow().id(),
                people.id(post.who()),
                post.role(),
                clock.instant())));
    }

    private void add(DemoBody body, boolean verified) {
        var profile = body.profile();
        var slug = Slug.from(profile.displayName().in("en"), "organization");
        var organization = new Organization(slug, profile, clock.instant(), null);
        history.record(organization.id(), OrganizationAction.REGISTERED, null, organization.state(), null);
        if (verified) {
            organization.verify();
            history.record(
                    organization.id(),
                    OrganizationAction.VERIFIED,
                    OrganizationState.REGISTERED,
                    organization.state(),
                    null);
        }
        organizations.add(organization);
    }
}
