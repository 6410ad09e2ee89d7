package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.assessment.ClassResults;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.ShowResults;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.MarkingStage;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The marks of a class in a grid: one column for each assessment, and the result they add up to. */
@Named
@RequestScoped
public class MarksPage {

    private ShowResults show;
    private EnterMarks enter;
    private ManagedClassPage page;
    private RequestParameters parameters;
    private Notices notices;

    private ShowResults.@Nullable Shown shown;

    @SuppressWarnings("NullAway.Init")
    protected MarksPage() {}

    @Inject
    MarksPage(
            ShowResults show, EnterMarks enter, ManagedClassPage page, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.enter = enter;
        this.page = page;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowResults.Shown getShown() {
        if (shown == null) {
            shown = show.execute(page.getShown().row().code());
        }
        return shown;
    }

    /** Recorded or typed points of a learner in an assessment; empty when there are none. */
    public String points(Assessment assessment, ClassResults.Result result) {
        var typed = parameters.text(name(assessment, result));
        var points = result.points().get(assessment.id());
        return !typed.isEmpty() || points == null
                ? typed
                : points.stripTrailingZeros().toPlainString();
    }

    /** Whether there is anybody and an assessment whose first marks may be entered. */
    public boolean isEnterable() {
        return !getShown().results().isEmpty()
                && getShown().plan().stream().anyMatch(each -> each.stage() == MarkingStage.FIRST_MARKS);
    }

    /** Name of the field. */
    public String name(Assessment assessment, ClassResults.Result result) {
        return "points-" + assessment.position() + "-" + result.learner().code();
    }

    public void save() {
        int entered = 0;
        for (var assessment : getShown().plan()) {
            if (assessment.stage() == MarkingStage.FIRST_MARKS) {
                entered += enter.execute(assessment.id(), typed(assessment));
            }
        }
        notices.done("centers.marks.saved", entered);
        again();
    }

    private List<EnterMarks.Given> typed(Assessment assessment) {
        var fields = new FormFields();
        var given = new ArrayList<EnterMarks.Given>();
        for (var result : getShown().results()) {
            var points = fields.decimal(
                    "points", parameters.text(name(assessment, result)).replace(',', '.'));
            if (points != null) {
                given.add(new EnterMarks.Given(result.learner().code(), points, 1, null));
            }
        }
        fields.throwIfAny();
        return given;
    }

    private void again() {
        Faces.redirect("/manage/classes/%s/marks", page.getShown().row().code());
    }
}
