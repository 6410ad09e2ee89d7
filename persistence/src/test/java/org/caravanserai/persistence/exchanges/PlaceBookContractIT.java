package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.places.PlaceBookContract;

class PlaceBookContractIT extends ExchangesInPostgres implements PlaceBookContract {}
