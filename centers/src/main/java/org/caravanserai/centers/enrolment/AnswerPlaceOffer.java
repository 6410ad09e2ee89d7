package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A learner takes the place that has become free, or leaves it to the next one. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AnswerPlaceOffer {

    private EnrolmentDesk desk;
    private Enrolments enrolments;
    private EnrolmentRules rules;
    private PlaceReleases releases;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AnswerPlaceOffer() {}

    @Inject
    public AnswerPlaceOffer(
            EnrolmentDesk desk,
            Enrolments enrolments,
            EnrolmentRules rules,
            PlaceReleases releases,
            History history,
            Clock clock) {
        this.desk = desk;
        this.enrolments = enrolments;
        this.rules = rules;
        this.releases = releases;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is not the caller's own
     * @throws Refused {@code enrolment-state}, {@code offer-over}, {@code learner-clash}
     */
    public EnrolmentState execute(String code, boolean accept) {
        var seen = desk.own(code);
        if (!accept) {
            return releases.end(
                            seen.id(),
                            seen.ofClass(),
                            EnrolmentAction.CANCELLED,
                            each -> each.cancel(clock.instant()),
                            null)
                    .state();
        }
        var enrolment = enrolments.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        if (enrolment.state() != EnrolmentState.OFFERED) {
            throw new Refused("enrolment-state", enrolment.state(), EnrolmentState.ENROLLED);
        }
        rules.requireFree(desk.ofClass(enrolment), enrolment.learner());
        enrolment.accept(clock.instant());
        history.record(enrolment.id(), EnrolmentAction.ACCEPTED, EnrolmentState.OFFERED, EnrolmentState.ENROLLED, null);
        return enrolment.state();
    }
}
