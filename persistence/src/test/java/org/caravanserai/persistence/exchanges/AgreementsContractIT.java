package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.agreement.AgreementsContract;

class AgreementsContractIT extends ExchangesInPostgres implements AgreementsContract {}
