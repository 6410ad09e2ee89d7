package org.caravanserai.centers.party;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The third parties of a center, for everybody who may see it. */
@UseCase
@Public
public class ShowThirdParties {

    private final Centers centers;
    private final CenterParties parties;
    private final Organizations organizations;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public ShowThirdParties(
            Centers centers, CenterParties parties, Organizations organizations, CenterStaff staff, Clock clock) {
        this.centers = centers;
        this.parties = parties;
        this.organizations = organizations;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param organization null where it is not on the platform
     * @param current whether it takes part today at the place of the center
     */
    public record Line(ThirdParty party, @Nullable CenterOwner organization, boolean current) {}

    /**
     * Those that joined last first.
     *
     * @throws NotFound when the caller may not see the center
     */
    public List<Line> execute(Slug slug) {
        var center = centers.bySlug(slug).filter(staff::sees).orElseThrow(() -> new NotFound("not-found"));
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return parties.parties(center.id()).stream()
                .map(party -> new Line(party, organization(party.terms().organization()), party.takesPartOn(today)))
                .toList();
    }

    private @Nullable CenterOwner organization(@Nullable UUID id) {
        return id == null
                ? null
                : organizations
                        .byId(id)
                        .map(found -> new CenterOwner(id, found.slug().value(), found.displayName()))
                        .orElse(null);
    }
}
