package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.HostForm;
import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaHostForms implements HostForms {

    private final Entities entities;

    @Inject
    JpaHostForms(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(HostForm form) {
        entities.add(form);
    }

    @Override
    public Optional<HostForm> of(UUID nomination) {
        return entities.find(HostForm.class, nomination);
    }

    @Override
    public int forgetEnded(LocalDate before) {
        return entities.update("delete from HostForm f where f.endsOn < ?1", before);
    }
}
