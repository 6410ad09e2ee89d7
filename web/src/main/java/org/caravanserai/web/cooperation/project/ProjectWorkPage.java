package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.project.ShowProjectWork;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.domain.cooperation.project.MilestoneStep;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.jspecify.annotations.Nullable;

/** A project as its parties work on it: milestones, their evidence, and whose turn it is. */
@Named
@RequestScoped
public class ProjectWorkPage {

    private final ShowProjectWork show;
    private final EntryStep step;
    private final EntryReader reader;
    private ShowProjectWork.@Nullable Answer answer;

    @Inject
    ProjectWorkPage(ShowProjectWork show, EntryStep step, EntryReader reader) {
        this.show = show;
        this.step = step;
        this.reader = reader;
    }

    private ShowProjectWork.Answer answer() {
        var found = answer;
        if (found == null) {
            found = show.execute(step.slug());
            answer = found;
        }
        return found;
    }

    public EntryView getView() {
        return answer().view();
    }

    public List<ProjectView.MilestoneLine> getMilestones() {
        return answer().view().details() instanceof ProjectView project ? project.milestones() : List.of();
    }

    /** Slug of the party that the caller acts for. */
    public String getActingFor() {
        return answer().actingFor();
    }

    /**
     * The milestone that the address names.
     *
     * @throws NotFound when there is none
     */
    public ProjectView.MilestoneLine getMilestone() {
        var number = step.number("number");
        return getMilestones().stream()
                .filter(milestone -> milestone.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Whether evidence can be shown by now. */
    public boolean isOpen(ProjectView.MilestoneLine milestone) {
        return milestone.can(MilestoneStep.SHOW_EVIDENCE);
    }

    /** Whether the caller's side has to accept or return it. */
    public boolean isToDecide(ProjectView.MilestoneLine milestone) {
        return milestone.can(MilestoneStep.DECIDE) && answer().otherSide().contains(milestone.submittedFor());
    }

    public boolean isLate(ProjectView.MilestoneLine milestone) {
        return milestone.isLate(reader.today());
    }
}
