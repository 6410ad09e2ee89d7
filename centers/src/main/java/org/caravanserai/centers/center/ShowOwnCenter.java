package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterApplication;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Who directs a center, or reads there, reads their own center: all that is known of it, and what comes next. */
@UseCase
@Requires(Permission.READ_CENTER)
public class ShowOwnCenter {

    private final CenterStaff staff;
    private final CenterViews views;
    private final Applications applications;
    private final Governance governance;
    private final HistoryEntries history;

    @Inject
    public ShowOwnCenter(
            CenterStaff staff,
            CenterViews views,
            Applications applications,
            Governance governance,
            HistoryEntries history) {
        this.staff = staff;
        this.views = views;
        this.applications = applications;
        this.governance = governance;
        this.history = history;
    }

    /**
     * @param own the sides that the caller acts for
     * @param directed those of them that the caller may bind or end
     * @param application texts by part
     * @param agreements the last period first
     * @param note what the authority wrote when it sent the application back or rejected it; null when it did not
     */
    public record Answer(
            CenterView center,
            Set<CenterSide> own,
            Set<CenterSide> directed,
            Map<ApplicationPart, String> application,
            List<CenterReview> reviews,
            List<CenterAgreement> agreements,
            List<CenterPost> posts,
            List<HistoryLine> history,
            @Nullable String note) {

        /** The agreement that is being signed or was signed last; null before one was filed. */
        public @Nullable CenterAgreement agreement() {
            return agreements.isEmpty() ? null : agreements.get(0);
        }

        /** What the caller, who directs it for its sides, can do with it now; nothing for who only reads. */
        public Set<CenterStep> possible() {
            return Step.only(
                    center.possible(),
                    step -> CenterStep.ofOwners().contains(step) && directs()
                            || CenterStep.ofHost().contains(step)
                                    && (CenterStep.ofDirectors().contains(step) ? directed : own)
                                            .contains(CenterSide.HOST));
        }

        /** Whether the caller directs it for one of its sides, and does not only read. */
        public boolean directs() {
            return !own.isEmpty();
        }

        public boolean can(CenterStep step) {
            return possible().contains(step);
        }
    }

    /**
     * @throws NotFound when the caller neither directs nor reads it
     */
    public Answer execute(Slug slug) {
        var center = staff.readable(slug);
        var lines = history.about(CenterAction.SUBJECT, center.id());
        return new Answer(
                views.of(center),
                staff.sides(center),
                staff.sides(Permission.DIRECT_CENTER, center),
                applications.of(center.id()).map(CenterApplication::texts).orElse(Map.of()),
                applications.reviews(center.id()),
                governance.agreements(center.id()),
                governance.posts(center.id()),
                lines,
                note(center, lines));
    }

    private static @Nullable String note(Center center, List<HistoryLine> lines) {
        if (center.state() != CenterState.RETURNED && center.state() != CenterState.REJECTED) {
            return null;
        }
        return lines.stream()
                .filter(line -> line.action().equals(center.state().name()))
                .findFirst()
                .map(HistoryLine::reason)
                .orElse(null);
    }
}
