package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.call.ReviewsContract;

class ReviewsContractIT extends ExchangesInPostgres implements ReviewsContract {

    @Override
    public Reviews reviews() {
        return repository(Reviews.class);
    }
}
