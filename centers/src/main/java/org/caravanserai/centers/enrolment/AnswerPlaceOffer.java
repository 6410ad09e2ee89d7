package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A learner takes the place that has become free, or leaves it to the next one. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AnswerPlaceOffer {

    private final EnrolmentAccess access;
    private final EnrolmentBook book;
    private final PlaceReleases releases;
    private final Clock clock;

    @Inject
    public AnswerPlaceOffer(EnrolmentAccess access, EnrolmentBook book, PlaceReleases releases, Clock clock) {
        this.access = access;
        this.book = book;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is not the caller's own
     * @throws Refused {@code enrolment-state}, {@code offer-over}, {@code learner-clash}
     */
    public EnrolmentState execute(String code, boolean accept) {
        var seen = access.own(code);
        if (!accept) {
            return releases.end(
                            seen.id(),
                            seen.ofClass(),
                            EnrolmentAction.CANCELLED,
                            each -> each.decline(clock.instant()),
                            null)
                    .state();
        }
        return book.accept(seen, access.ofClass(seen)).state();
    }
}
