package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.caravanserai.domain.organizations.OrganizationsMerged;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.persistence.shared.MergeRefusal;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Whatever refers to an organization that was merged refers to the one that took over, from the same transaction on. */
@ApplicationScoped
class MergedReferences {

    @PersistenceContext
    private EntityManager entities;

    private Iterable<OrganizationReferences> areas;

    @SuppressWarnings("NullAway.Init")
    protected MergedReferences() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    MergedReferences(@Any Instance<OrganizationReferences> areas) {
        this.areas = areas;
    }

    MergedReferences(EntityManager entities, Iterable<OrganizationReferences> areas) {
        this.entities = entities;
        this.areas = areas;
    }

    /**
     * @throws Refused for what stands in the way of an area
     */
    void onMerged(@Observes OrganizationsMerged merged) {
        for (var area : areas) {
            area.refusals().forEach(refusal -> require(refusal, merged));
        }
        for (var area : areas) {
            for (var reference : area.references()) {
                if (reference.statement() != null) {
                    entities.createNativeQuery(reference.statement())
                            .setParameter(1, merged.merged())
                            .setParameter(2, merged.into())
                            .executeUpdate();
                }
            }
        }
    }

    private void require(MergeRefusal refusal, OrganizationsMerged merged) {
        var found = entities.createNativeQuery(refusal.select())
                .setParameter(1, merged.merged())
                .setParameter(2, merged.into())
                .setMaxResults(1)
                .getResultList();
        if (!found.isEmpty()) {
            throw new Refused(refusal.key(), String.valueOf(found.get(0)));
        }
    }
}
