package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.clock.SimulatedTime;

/**
 * Three calls of a university: one that is open, one whose applications wait for reviewers, and one whose results were
 * released, with applications in every state.
 */
@ApplicationScoped
class DemoCalls implements DemoStep {

    private static final String OFFICER = "officer";
    private static final String SCHOLAR = "scholar";

    private final DemoApplicants applicants;
    private final DemoApplying applying;
    private final DemoSelection selection;
    private final DemoOffers offers;
    private final CallPlan plan;

    @Inject
    DemoCalls(
            DemoApplicants applicants,
            DemoApplying applying,
            DemoSelection selection,
            DemoOffers offers,
            CallPlan plan) {
        this.applicants = applicants;
        this.applying = applying;
        this.selection = selection;
        this.offers = offers;
        this.plan = plan;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void run() {
        applicants.add();
        var agreement = plan.agreement();
        finished(plan.draft(PlannedCall.FINISHED, agreement));
        inSelection(plan.draft(PlannedCall.IN_SELECTION, agreement));
        open(plan.draft(PlannedCall.OPEN, agreement));
    }

    private void open(Slug call) {
        ago(6, () -> applying.apply(call, "mei.zhao", true));
        ago(4, () -> applying.apply(call, "diego.soto", true));
        ago(2, () -> applying.apply(call, SCHOLAR, false));
    }

    private void inSelection(Slug call) {
        var codes = List.of("jun.liu", "xin.huang", "aliya.omarova", "yusuf.haddad").stream()
                .map(who -> ago(12, () -> applying.apply(call, who, true)))
                .toList();
        ago(11, () -> applying.apply(call, SCHOLAR, true));
        ago(1, () -> selection.review(DemoReviewer.WHO, codes.get(0), "8", "7.5", "Clear plan, good grades."));
        ago(1, () -> selection.review(OFFICER, codes.get(1), "6.5", "9", "Knows the department already."));
    }

    private void finished(Slug call) {
        var who = List.of("mei.zhao", SCHOLAR, "awa.kone", "aliya.omarova", "jun.liu", "xin.huang", "diego.soto");
        var codes = who.stream()
                .map(each -> ago(50, () -> applying.apply(call, each, true)))
                .toList();
        ago(46, () -> applying.withdraw("diego.soto", codes.get(6)));
        for (int i = 0; i < 5; i++) {
            var points = String.valueOf(9 - i);
            var code = codes.get(i);
            ago(20, () -> selection.review(DemoReviewer.WHO, code, points, points, null));
        }
        ago(6, () -> selection.release(OFFICER, call));
        ago(5, () -> offers.answer("mei.zhao", codes.get(0), true));
        ago(4, () -> offers.answer("awa.kone", codes.get(2), false));
        ago(3, () -> offers.answer("aliya.omarova", codes.get(3), true));
        ago(2, () -> offers.nominate(OFFICER, codes.get(0)));
    }

    private static String ago(int days, Step step) {
        var answer = new String[] {""};
        SimulatedTime.act(Duration.ofDays(days), () -> answer[0] = step.run());
        return answer[0];
    }

    private interface Step {
        String run();
    }
}
