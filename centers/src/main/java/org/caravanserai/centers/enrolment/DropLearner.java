package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A director takes a learner off a class for too many absences; the place goes to the first person on the waiting list. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DropLearner {

    private static final int LONGEST_REASON = 500;

    private final EnrolmentAccess access;
    private final PlaceReleases releases;
    private final Clock clock;

    @Inject
    public DropLearner(EnrolmentAccess access, PlaceReleases releases, Clock clock) {
        this.access = access;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code enrolment-state}
     * @throws Invalid {@code reason}
     */
    public EnrolmentState execute(String code, @Nullable String reason) {
        var seen = access.directed(code);
        var fields = new FormFields();
        var why = fields.needed("reason", reason) ? fields.text("reason", reason, LONGEST_REASON) : null;
        fields.throwIfAny();
        return releases.end(
                        seen.id(),
                        seen.ofClass(),
                        EnrolmentAction.DROPPED,
                        each -> each.drop(String.valueOf(why), clock.instant()),
                        why)
                .state();
    }
}
