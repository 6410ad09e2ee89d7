package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryReviewsTest extends ExchangesInMemory implements ReviewsContract {

    @Override
    public Reviews reviews() {
        return exchanges.reviews;
    }
}
