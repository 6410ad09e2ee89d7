package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.caravanserai.domain.organizations.OrganizationsMerged;
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

    void onMerged(@Observes OrganizationsMerged merged) {
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
}
