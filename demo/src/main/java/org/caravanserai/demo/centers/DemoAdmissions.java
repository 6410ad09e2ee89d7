package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.enrolment.DecideEnrolment;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.Reason;

/** What the director of the demo data decides about people without the level that a course needs. */
@ApplicationScoped
class DemoAdmissions {

    private final DemoPeople people;
    private final DemoRoster roster;
    private final DecideEnrolment decide;

    @Inject
    DemoAdmissions(DemoPeople people, DemoRoster roster, DecideEnrolment decide) {
        this.people = people;
        this.roster = roster;
        this.decide = decide;
    }

    /** Admits all who wait for a decision. */
    void admit(String code, int daysAgo, String reason) {
        people.act("center", daysAgo, () -> roster.enrolled(code).stream()
                .filter(each -> !each.state().isLearner())
                .forEach(each -> decide.execute(each.code(), true, Reason.orNull(reason))));
    }
}
