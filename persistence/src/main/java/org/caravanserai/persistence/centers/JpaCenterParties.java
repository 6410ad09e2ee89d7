package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaCenterParties implements CenterParties {

    private final Entities entities;

    @Inject
    JpaCenterParties(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(ThirdParty party) {
        entities.addNow(party);
    }

    @Override
    public List<ThirdParty> parties(UUID center) {
        return entities.all(
                ThirdParty.class, "select p from ThirdParty p where p.center = ?1 order by p.from desc, p.id", center);
    }

    @Override
    public void add(Contribution contribution) {
        entities.addNow(contribution);
    }

    @Override
    public List<Contribution> contributions(UUID center) {
        return entities.all(
                Contribution.class,
                "select c from Contribution c where c.center = ?1 order by c.pledgedOn desc, c.id",
                center);
    }
}
