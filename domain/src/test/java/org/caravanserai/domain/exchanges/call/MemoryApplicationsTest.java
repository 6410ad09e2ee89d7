package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryApplicationsTest extends ExchangesInMemory implements ApplicationsContract {}
