package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaOrganizationChanges implements OrganizationChanges {

    private final Entities entities;

    @Inject
    JpaOrganizationChanges(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(OrganizationChange change) {
        entities.add(change);
    }

    @Override
    public Optional<OrganizationChange> pending(UUID organization) {
        return entities.one(
                OrganizationChange.class,
                "select c from OrganizationChange c where c.organization = ?1 and c.state = ?2",
                organization,
                OrganizationChange.State.PENDING);
    }
}
