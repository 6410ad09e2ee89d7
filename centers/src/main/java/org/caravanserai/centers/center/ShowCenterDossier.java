package org.caravanserai.centers.center;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Submission;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.center.CenterFields;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One application for a center as shown to the authority: content, changes, reviews. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class ShowCenterDossier {

    private final AppliedCenters applied;
    private final Applications applications;
    private final CenterViews views;
    private final HistoryEntries history;

    @Inject
    public ShowCenterDossier(
            AppliedCenters applied, Applications applications, CenterViews views, HistoryEntries history) {
        this.applied = applied;
        this.applications = applications;
        this.views = views;
        this.history = history;
    }

    /**
     * @param version that a decision on it has to name
     * @param submissions how many times it was handed in
     * @param changes what differs from the submission before the last
     * @param required methods by which it has to be reviewed before it can be approved
     */
    public record Dossier(
            CenterView center,
            Map<ApplicationPart, String> application,
            List<CenterReview> reviews,
            Set<ReviewMethod> required,
            String version,
            int submissions,
            List<FieldDifference> changes,
            List<HistoryLine> history) {

        /** What the authority can do with it now. */
        public Set<CenterStep> possible() {
            return Step.only(center.possible(), CenterStep.ofAuthority()::contains);
        }

        public boolean can(CenterStep step) {
            return possible().contains(step);
        }
    }

    /**
     * @throws NotFound when there is none, or it was never handed in
     */
    public Dossier execute(Slug slug) {
        var center = applied.find(slug);
        var submissions = applications.submissions(center.id());
        var changes = Submission.changes(submissions, CenterFields.CATALOG);
        return new Dossier(
                views.of(center),
                applications.of(center.id()).orElseThrow().texts(),
                applications.reviews(center.id()),
                center.kind().requiredReviews(),
                applied.shown(center),
                submissions.size(),
                applied.named(changes),
                history.about(CenterAction.SUBJECT, center.id()));
    }
}
