package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director lets an applicant in or turns the application down. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DecideEnrolment {

    private final EnrolmentAccess access;
    private final Enrolments enrolments;
    private final PlaceReleases releases;
    private final CenterEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public DecideEnrolment(
            EnrolmentAccess access,
            Enrolments enrolments,
            PlaceReleases releases,
            CenterEmails emails,
            History history,
            Clock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.releases = releases;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param reason needed for a rejection; with an approval, why somebody without the entry level is let in
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code enrolment-state}
     * @throws Invalid {@code reason}
     */
    public EnrolmentState execute(String code, boolean approve, @Nullable Reason reason) {
        var seen = access.directed(code);
        var why = reason == null ? null : reason.value();
        if (!approve) {
            if (why == null) {
                throw new Invalid("reason", "required");
            }
            return releases.end(seen.id(), seen.ofClass(), EnrolmentAction.REJECTED, each -> each.reject(why), why)
                    .state();
        }
        var enrolment = enrolments.lock(seen.id()).orElseThrow(() -> new NotFound("not-found"));
        history.step(enrolment, EnrolmentAction.APPROVED, why, () -> enrolment.approve(why, clock.instant()));
        emails.happened(enrolment, EnrolmentAction.APPROVED, why);
        return enrolment.state();
    }
}
