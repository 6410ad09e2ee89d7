package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.ExchangeOffices;

@ApplicationScoped
class JpaExchangeOffices implements ExchangeOffices {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ExchangeOffice> of(UUID organization) {
        return Optional.ofNullable(entities.find(ExchangeOffice.class, organization));
    }

    @Override
    public void add(ExchangeOffice office) {
        entities.persist(office);
    }
}
