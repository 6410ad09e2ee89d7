package org.caravanserai.domain.exchanges.places;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryPlaceBookTest extends ExchangesInMemory implements PlaceBookContract {}
