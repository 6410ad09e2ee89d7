package org.caravanserai.centers.testing;

import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.MemoryCenters;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.testing.World;
import org.caravanserai.platform.access.CurrentCaller;

/** Two institutions in memory that run centers, with a director each and a teacher. */
public class CentersWorld extends World {

    public final MemoryCenters centers = new MemoryCenters();
    public final Organization host = organization("host");
    public final Organization partner = organization("partner");
    public final Account director = member(host, "director", OrganizationRole.CENTER_DIRECTOR);
    public final Account partnerDirector = member(partner, "partner-director", OrganizationRole.CENTER_DIRECTOR);
    public final Account teacher = member(host, "teacher", OrganizationRole.TEACHER);
    public final Account stranger = member(organization("elsewhere"), "stranger", OrganizationRole.CENTER_DIRECTOR);

    public CentersWorld() {
        wiring.put(centers);
        memory.include(centers.table);
    }

    @Override
    protected void signIn(Caller caller) {
        of(CurrentCaller.class).set(caller);
    }

    /** A draft of the host, with the partner. */
    public Center draft(String slug) {
        var center = CenterFixtures.draft(slug, host.id(), partner.id(), NOW);
        centers.add(center);
        commit();
        return center;
    }

    /** A center that runs. */
    public Center operating(String slug) {
        var center = CenterFixtures.operating(draft(slug));
        commit();
        return center;
    }
}
