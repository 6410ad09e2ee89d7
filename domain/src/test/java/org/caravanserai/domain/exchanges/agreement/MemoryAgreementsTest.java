package org.caravanserai.domain.exchanges.agreement;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryAgreementsTest extends ExchangesInMemory implements AgreementsContract {}
