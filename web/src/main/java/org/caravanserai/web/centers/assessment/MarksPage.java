package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.centers.assessment.ClassResults;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.ShowResults;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.MarkingStage;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Numbers;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The marks of a class in a grid: one column for each assessment, and the result they add up to. */
@Named
@RequestScoped
public class MarksPage {

    private final ShowResults show;
    private final EnterMarks enter;
    private final ManagedClassPage page;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowResults.@Nullable Shown shown;
    private final Set<String> wrong = new HashSet<>();

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
        return getShown().plan().stream().anyMatch(assessment -> getShown().results().stream()
                .anyMatch(result -> isEnterable(assessment, result)));
    }

    /** Whether the points of this learner may be entered; after publication only those of who has joined later. */
    public boolean isEnterable(Assessment assessment, ClassResults.Result result) {
        return page.getShown().can(ClassStep.RECORD_MARKS)
                && (assessment.stage() == MarkingStage.FIRST_MARKS
                        || assessment.stage() == MarkingStage.PUBLISHED
                                && !result.points().containsKey(assessment.id()));
    }

    /** Name of the field. */
    public String name(Assessment assessment, ClassResults.Result result) {
        return name(assessment, result.learner().code());
    }

    private static String name(Assessment assessment, String enrolment) {
        return "points-" + assessment.position() + "-" + enrolment;
    }

    /** Whether what was typed in a cell cannot be recorded. */
    public boolean isWrong(Assessment assessment, ClassResults.Result result) {
        return wrong.contains(name(assessment, result));
    }

    public void save() {
        var faults = new Invalid.Collector();
        var given = getShown().plan().stream()
                .collect(Collectors.toMap(Assessment::id, assessment -> typed(assessment, faults)));
        faults.throwIfAny();
        int entered = 0;
        for (var assessment : getShown().plan()) {
            var marks = given.get(assessment.id());
            entered += marks == null || marks.isEmpty() ? 0 : enter.execute(assessment.id(), marks);
        }
        notices.done("centers.marks.saved", entered);
        again();
    }

    /** The points of an assessment; a fault names its cell, the learner and what was typed. */
    private List<EnterMarks.Given> typed(Assessment assessment, Invalid.Collector faults) {
        var given = new ArrayList<EnterMarks.Given>();
        for (var result : getShown().results()) {
            var name = name(assessment, result);
            var text = parameters.text(name).strip();
            if (text.isEmpty() || !isEnterable(assessment, result)) {
                continue;
            }
            var points =
                    new Invalid.Collector().value(own -> own, () -> Numbers.decimal("points", text.replace(',', '.')));
            if (points == null || !assessment.isPossible(points)) {
                wrong.add(name);
                faults.check(
                        false,
                        name,
                        "mark-not-possible",
                        result.learner().name().full(),
                        assessment.title(),
                        text,
                        assessment.maxPoints());
            } else {
                given.add(new EnterMarks.Given(result.learner().code(), points, 1, null));
            }
        }
        return given;
    }

    private void again() {
        Faces.redirect("/manage/classes/%s/marks", page.getShown().row().code());
    }
}
