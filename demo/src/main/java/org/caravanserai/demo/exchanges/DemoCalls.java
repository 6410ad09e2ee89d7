package org.caravanserai.demo.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.clock.SimulatedTime;

/**
 * Three calls of a university: one that is open, one whose applications wait for reviewers, and one whose results were
 * released, with applications in every state.
 */
@ApplicationScoped
class DemoCalls implements DemoStep {

    private static final String OFFICER = "officer";
    private static final String REVIEWER = "reviewer";
    private static final String SCHOLAR = "scholar";

    private DemoPeople people;
    private DemoApplicants applicants;
    private DemoSelection selection;
    private CallPlan plan;
    private Memberships memberships;
    private Organizations organizations;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DemoCalls() {}

    @Inject
    DemoCalls(
            DemoPeople people,
            DemoApplicants applicants,
            DemoSelection selection,
            CallPlan plan,
            Memberships memberships,
            Organizations organizations,
            Clock clock) {
        this.people = people;
        this.applicants = applicants;
        this.selection = selection;
        this.plan = plan;
        this.memberships = memberships;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void run() {
        people.actAs("admin");
        memberships.add(new Membership(
                organizations.bySlug(Slug.of(CallPlan.HOME)).orElseThrow().id(),
                people.id(REVIEWER),
                OrganizationRole.REVIEWER,
                clock.instant()));
        applicants.add();
        var agreement = plan.agreement();
        finished(plan.draft(PlannedCall.FINISHED, agreement));
        inSelection(plan.draft(PlannedCall.IN_SELECTION, agreement));
        open(plan.draft(PlannedCall.OPEN, agreement));
    }

    private void open(Slug call) {
        ago(6, () -> selection.apply(call, "mei.zhao", true));
        ago(4, () -> selection.apply(call, "diego.soto", true));
        ago(2, () -> selection.apply(call, SCHOLAR, false));
    }

    private void inSelection(Slug call) {
        var codes = List.of("jun.liu", "xin.huang", "aliya.omarova", "yusuf.haddad").stream()
                .map(who -> ago(12, () -> selection.apply(call, who, true)))
                .toList();
        ago(11, () -> selection.apply(call, SCHOLAR, true));
        ago(1, () -> selection.review(REVIEWER, codes.get(0), "8", "7.5", "Clear plan, good grades."));
        ago(1, () -> selection.review(OFFICER, codes.get(1), "6.5", "9", "Knows the department already."));
    }

    private void finished(Slug call) {
        var who = List.of("mei.zhao", SCHOLAR, "awa.kone", "aliya.omarova", "jun.liu", "xin.huang", "diego.soto");
        var codes = who.stream()
                .map(each -> ago(50, () -> selection.apply(call, each, true)))
                .toList();
        ago(46, () -> selection.withdraw("diego.soto", codes.get(6)));
        for (int i = 0; i < 5; i++) {
            var points = String.valueOf(9 - i);
            var code = codes.get(i);
            ago(20, () -> selection.review(REVIEWER, code, points, points, null));
        }
        ago(6, () -> selection.release(OFFICER, call));
        ago(5, () -> selection.answer("mei.zhao", codes.get(0), true));
        ago(4, () -> selection.answer("awa.kone", codes.get(2), false));
        ago(3, () -> selection.answer("aliya.omarova", codes.get(3), true));
        ago(2, () -> selection.nominate(OFFICER, codes.get(0)));
    }

    private static String ago(int days, Deed deed) {
        var answer = new String[] {""};
        SimulatedTime.act(Duration.ofDays(days), () -> answer[0] = deed.run());
        return answer[0];
    }

    private interface Deed {
        String run();
    }
}
