package org.caravanserai.persistence.events.listing;

import org.caravanserai.domain.events.listing.SearchRebuilds;
import org.caravanserai.domain.events.listing.SearchRebuildsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class SearchRebuildsContractIT extends PostgresTest implements SearchRebuildsContract {

    @Override
    public SearchRebuilds rebuilds() {
        return repository(SearchRebuilds.class);
    }
}
