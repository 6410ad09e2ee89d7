package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryNominationsTest extends ExchangesInMemory implements NominationsContract {}
