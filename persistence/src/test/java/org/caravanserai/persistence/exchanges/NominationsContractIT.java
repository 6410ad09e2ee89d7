package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.nomination.NominationsContract;

class NominationsContractIT extends ExchangesInPostgres implements NominationsContract {}
