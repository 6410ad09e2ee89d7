package org.caravanserai.centers.party;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.ContributionTotal;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Contributions to a center, for its directors and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowContributions {

    private final CenterStaff staff;
    private final CenterParties parties;

    @Inject
    public ShowContributions(CenterStaff staff, CenterParties parties) {
        this.staff = staff;
        this.parties = parties;
    }

    /**
     * @param contributions those pledged last first
     * @param totals by giver and currency
     */
    public record Answer(List<Contribution> contributions, List<ContributionTotal> totals) {}

    /**
     * @throws NotFound when the caller neither directs the center nor decides over it
     */
    public Answer execute(Slug slug) {
        var contributions = parties.contributions(staff.supervised(slug).id());
        return new Answer(contributions, ContributionTotal.of(contributions));
    }
}
