package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.caravanserai.domain.organizations.OrganizationsMerged;

/** Whatever refers to an organization that was merged refers to the one that took over, from the same transaction on. */
@ApplicationScoped
class MergedReferences {

    private static final List<String> REFERENCES = List.of(
            "update event_series set organizer_id = ?2, version = version + 1 where organizer_id = ?1",
            "update event_change set organizer_id = ?2 where organizer_id = ?1",
            "update academic_event set organizer_id = ?2, version = version + 1 where organizer_id = ?1",
            "update account set affiliation_organization_id = ?2, version = version + 1"
                    + " where affiliation_organization_id = ?1");

    @PersistenceContext
    private EntityManager entities;

    void onMerged(@Observes OrganizationsMerged merged) {
        REFERENCES.forEach(reference -> entities.createNativeQuery(reference)
                .setParameter(1, merged.merged())
                .setParameter(2, merged.into())
                .executeUpdate());
    }
}
