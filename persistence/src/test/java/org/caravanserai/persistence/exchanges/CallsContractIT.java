package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.call.CallsContract;

class CallsContractIT extends ExchangesInPostgres implements CallsContract {}
