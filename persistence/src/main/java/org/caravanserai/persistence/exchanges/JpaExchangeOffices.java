package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.ExchangeOffices;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaExchangeOffices implements ExchangeOffices {

    private final Entities entities;

    @Inject
    JpaExchangeOffices(Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ExchangeOffice> of(UUID organization) {
        return entities.find(ExchangeOffice.class, organization);
    }

    @Override
    public void add(ExchangeOffice office) {
        entities.add(office);
    }
}
