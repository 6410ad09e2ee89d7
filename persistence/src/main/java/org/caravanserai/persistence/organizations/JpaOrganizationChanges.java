package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationChanges;

@ApplicationScoped
class JpaOrganizationChanges implements OrganizationChanges {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(OrganizationChange change) {
        entities.persist(change);
    }

    @Override
    public Optional<OrganizationChange> pending(UUID organization) {
        return entities.createQuery(
                        "select c from OrganizationChange c where c.organization = :organization and c.state ="
                                + " :pending",
                        OrganizationChange.class)
                .setParameter("organization", organization)
                .setParameter("pending", OrganizationChange.State.PENDING)
                .getResultStream()
                .findFirst();
    }
}
