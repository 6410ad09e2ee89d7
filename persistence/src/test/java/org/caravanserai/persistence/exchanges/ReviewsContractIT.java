package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.Set;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.call.ReviewsContract;
import org.junit.jupiter.api.Test;

class ReviewsContractIT extends ExchangesInPostgres implements ReviewsContract {

    @Override
    public Reviews reviews() {
        return repository(Reviews.class);
    }

    @Test
    void nobodyDecidesOnTheirOwnAppeal() {
        var application = someApplication();
        inTransaction(() -> reviews().add(new ResultAppeal(application, "My grades", NOW)));
        var applicant = entities.find(Application.class, application).account();
        assertThatThrownBy(() -> inTransaction(() -> reviews()
                        .appeal(application)
                        .orElseThrow()
                        .appeal()
                        .decide(AppealDecision.UPHELD, "I am right", applicant, Set.of(), NOW)))
                .hasStackTraceContaining("nobody decides on their own appeal");
    }
}
