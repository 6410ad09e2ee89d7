package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.nomination.HostForms;
import org.caravanserai.domain.exchanges.nomination.HostFormsContract;

class HostFormsContractIT extends ExchangesInPostgres implements HostFormsContract {

    @Override
    public HostForms hostForms() {
        return repository(HostForms.class);
    }
}
