package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayContacts;

@ApplicationScoped
class JpaStayContacts implements StayContacts {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaStayContacts() {}

    JpaStayContacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(StayContact contact) {
        entities.persist(contact);
    }

    @Override
    public Optional<StayContact> of(UUID mobility) {
        return Optional.ofNullable(entities.find(StayContact.class, mobility));
    }
}
