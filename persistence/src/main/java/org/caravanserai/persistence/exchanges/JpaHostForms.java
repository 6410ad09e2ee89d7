package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.HostForm;
import org.caravanserai.domain.exchanges.nomination.HostForms;

@ApplicationScoped
class JpaHostForms implements HostForms {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaHostForms() {}

    JpaHostForms(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(HostForm form) {
        entities.persist(form);
    }

    @Override
    public Optional<HostForm> of(UUID nomination) {
        return Optional.ofNullable(entities.find(HostForm.class, nomination));
    }
}
