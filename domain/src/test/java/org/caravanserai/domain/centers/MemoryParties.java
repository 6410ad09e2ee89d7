package org.caravanserai.domain.centers;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.testing.MemoryTable;

/** Third parties and contributions in memory. */
public final class MemoryParties implements CenterParties {

    public final MemoryTable<ThirdParty> parties = new MemoryTable<>();
    public final MemoryTable<Contribution> contributions = new MemoryTable<>();

    @Override
    public void add(ThirdParty party) {
        parties.add(party);
    }

    @Override
    public List<ThirdParty> parties(UUID center) {
        return parties.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing((ThirdParty each) -> each.terms().from())
                        .reversed())
                .toList();
    }

    @Override
    public void add(Contribution contribution) {
        contributions.add(contribution);
    }

    @Override
    public List<Contribution> contributions(UUID center) {
        return contributions
                .where(each -> each.center().equals(center))
                .sorted(Comparator.comparing((Contribution each) -> each.terms().pledgedOn())
                        .reversed())
                .toList();
    }
}
