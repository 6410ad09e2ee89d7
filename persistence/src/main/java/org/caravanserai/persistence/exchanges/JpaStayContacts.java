package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayContacts;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaStayContacts implements StayContacts {

    private final Entities entities;

    @Inject
    JpaStayContacts(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StayContact contact) {
        entities.add(contact);
    }

    @Override
    public Optional<StayContact> of(UUID mobility) {
        return entities.find(StayContact.class, mobility);
    }
}
