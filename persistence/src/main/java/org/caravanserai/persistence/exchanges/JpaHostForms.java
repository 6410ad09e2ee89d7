package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    @Override
    public int forgetEnded(LocalDate before) {
        return entities.createQuery("delete from HostForm f where f.endsOn < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
