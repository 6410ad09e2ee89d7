package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.exchanges.selection.AnswerOffer;
import org.caravanserai.exchanges.selection.NominateApplicant;

/** What follows the release of the results: offers are answered, applicants nominated; all answer the application's code. */
@ApplicationScoped
class DemoOffers {

    private final DemoPeople people;
    private final AnswerOffer answer;
    private final NominateApplicant nominate;

    @Inject
    DemoOffers(DemoPeople people, AnswerOffer answer, NominateApplicant nominate) {
        this.people = people;
        this.answer = answer;
        this.nominate = nominate;
    }

    String answer(String who, String code, boolean accept) {
        people.actAs(who);
        answer.execute(code, accept);
        return code;
    }

    String nominate(String who, String code) {
        people.actAs(who);
        nominate.execute(code);
        return code;
    }
}
