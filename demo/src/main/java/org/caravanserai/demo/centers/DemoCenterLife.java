package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.caravanserai.centers.center.AnnounceClosing;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.centers.center.DecideOnCenter;
import org.caravanserai.centers.center.FileCenterAgreement;
import org.caravanserai.centers.center.OpenCenter;
import org.caravanserai.centers.center.ReviewApplication;
import org.caravanserai.centers.center.ShowCenterDossier;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.centers.center.SignCenterAgreement;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.clock.SimulatedTime;

/** Takes a center of the demo data from its application to its opening, on the days when it would have happened. */
@ApplicationScoped
class DemoCenterLife {

    private static final String AUTHORITY = "authority";
    private static final String HOST = "center";
    private static final String PARTNER = "officer";

    @Inject
    private DemoPeople people;

    @Inject
    private ReviewApplication review;

    @Inject
    private ShowCenterDossier dossier;

    @Inject
    private DecideOnCenter decide;

    @Inject
    private FileCenterAgreement file;

    @Inject
    private ShowOwnCenter show;

    @Inject
    private SignCenterAgreement sign;

    @Inject
    private AppointToPost appoint;

    @Inject
    private OpenCenter open;

    @Inject
    private AnnounceClosing announce;

    @Inject
    private CloseCenter close;

    @Inject
    private Clock clock;

    /**
     * @param daysAgo when it opened
     * @param day the same as a date
     */
    void open(CenterPlan plan, int daysAgo, LocalDate day) {
        var slug = Slug.of(plan.slug());
        review(slug, ReviewMethod.DOCUMENTS, daysAgo + 100, "All six parts are complete; the figures are plausible.");
        review(
                slug,
                ReviewMethod.EXPERT_ADVICE,
                daysAgo + 90,
                "Both experts support it: there is demand, and the teachers are experienced.");
        act(
                AUTHORITY,
                daysAgo + 80,
                () -> decide.execute(
                        slug, Decision.APPROVE, null, dossier.execute(slug).version()));
        var text = new FileCenterAgreement.Command(
                day.minusDays(30).toString(),
                day.minusDays(30).plusYears(5).toString(),
                "6",
                Map.of(
                        "en",
                        "Host and partner run the center together for five years. The host provides rooms and two"
                                + " posts; the partner sends two teachers and provides books. The rules of the host apply"
                                + " at its place. Either side may decline to renew six months before the end.",
                        "zh",
                        "双方共同举办中心，为期五年。承办机构提供场地和两个岗位，合作机构选派两名教师并提供教材。中心遵守承办机构的规章制度。" + "任何一方可于期满前六个月提出不再续签。"));
        act(HOST, daysAgo + 60, () -> file.execute(slug, text));
        sign(slug, HOST, daysAgo + 50);
        if (plan.partner() != null) {
            sign(slug, PARTNER, daysAgo + 40);
            appoint(slug, PARTNER, "PARTNER", "Wang Jiaqi", day, daysAgo + 20);
        }
        appoint(slug, HOST, "HOST", "Nguyễn Thị Lan", day, daysAgo + 20);
        act(HOST, daysAgo, () -> open.execute(slug, day));
    }

    /**
     * @param daysAgo when it closed
     * @param day the same as a date
     */
    void close(CenterPlan plan, int daysAgo, LocalDate day) {
        var slug = Slug.of(plan.slug());
        act(
                HOST,
                daysAgo + 150,
                () -> announce.execute(
                        slug,
                        day,
                        Map.of(ClosureReason.LOW_ENROLMENT, 70, ClosureReason.HOST_DECISION, 30),
                        "Too few learners of engineering chose Chinese; the host teaches them in Hanoi from now on."));
        act(
                HOST,
                daysAgo,
                () -> close.execute(
                        slug,
                        new CloseCenter.Command(
                                CenterPlan.HOST,
                                "Books and computers went to the host.",
                                "All fees are settled; the remaining 1,240 USD went to the host.")));
    }

    private void review(Slug slug, ReviewMethod method, int daysAgo, String note) {
        act(
                AUTHORITY,
                daysAgo,
                () -> review.execute(new ReviewApplication.Command(
                        slug,
                        method,
                        ReviewOutcome.SUPPORTS,
                        note,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
    }

    private void sign(Slug slug, String who, int daysAgo) {
        act(who, daysAgo, () -> {
            var agreement = show.execute(slug).agreement();
            if (agreement != null) {
                sign.execute(slug, agreement.hash(), null);
            }
        });
    }

    private void appoint(Slug slug, String who, String side, String person, LocalDate from, int daysAgo) {
        act(
                who,
                daysAgo,
                () -> appoint.execute(
                        slug, new AppointToPost.Command("DIRECTOR", side, person, from.toString(), null)));
    }

    private void act(String who, int daysAgo, Runnable deed) {
        people.actAs(who);
        SimulatedTime.act(Duration.ofDays(daysAgo), deed);
    }
}
