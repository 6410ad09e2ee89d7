package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.ThirdParty;

@ApplicationScoped
class JpaCenterParties implements CenterParties {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaCenterParties() {}

    @Override
    public void add(ThirdParty party) {
        entities.persist(party);
        entities.flush();
    }

    @Override
    public List<ThirdParty> parties(UUID center) {
        return entities.createQuery(
                        "select p from ThirdParty p where p.center = :center order by p.from desc, p.id",
                        ThirdParty.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public void add(Contribution contribution) {
        entities.persist(contribution);
        entities.flush();
    }

    @Override
    public List<Contribution> contributions(UUID center) {
        return entities.createQuery(
                        "select c from Contribution c where c.center = :center order by c.pledgedOn desc, c.id",
                        Contribution.class)
                .setParameter("center", center)
                .getResultList();
    }
}
