package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.call.ApplicationsContract;

class ApplicationsContractIT extends ExchangesInPostgres implements ApplicationsContract {}
