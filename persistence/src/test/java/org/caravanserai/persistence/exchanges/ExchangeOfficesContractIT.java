package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.office.ExchangeOffices;
import org.caravanserai.domain.exchanges.office.ExchangeOfficesContract;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class ExchangeOfficesContractIT extends PostgresTest implements ExchangeOfficesContract {

    @Override
    public ExchangeOffices offices() {
        return repository(ExchangeOffices.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
