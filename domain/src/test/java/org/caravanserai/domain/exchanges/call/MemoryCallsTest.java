package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryCallsTest extends ExchangesInMemory implements CallsContract {}
