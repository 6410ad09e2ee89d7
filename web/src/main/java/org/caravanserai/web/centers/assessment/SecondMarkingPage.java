package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import org.caravanserai.centers.assessment.MarkSample;
import org.caravanserai.centers.assessment.ShowSecondMarking;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Numbers;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The papers of a sample for the second marker. */
@Named
@RequestScoped
public class SecondMarkingPage {

    private final ShowSecondMarking show;
    private final MarkSample mark;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowSecondMarking.@Nullable Shown shown;

    @Inject
    SecondMarkingPage(ShowSecondMarking show, MarkSample mark, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.mark = mark;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowSecondMarking.Shown getShown() {
        if (shown == null) {
            shown = show.execute(SessionAddress.of(parameters.text("id")));
        }
        return shown;
    }

    /** Name of the field. */
    public String name(ShowSecondMarking.Paper paper) {
        return "points-" + paper.learner().code();
    }

    /** Recorded or typed points; empty when there are none. */
    public String points(ShowSecondMarking.Paper paper) {
        var typed = parameters.text(name(paper));
        var points = paper.points();
        return !typed.isEmpty() || points == null
                ? typed
                : points.stripTrailingZeros().toPlainString();
    }

    public void save() {
        var faults = new Invalid.Collector();
        var given = new ArrayList<MarkSample.Given>();
        for (var paper : getShown().papers()) {
            var text = parameters.text(name(paper)).replace(',', '.');
            var points = text.isBlank() ? null : faults.value(own -> own, () -> Numbers.decimal(name(paper), text));
            if (points != null) {
                given.add(new MarkSample.Given(paper.learner().code(), points, null));
            }
        }
        faults.throwIfAny();
        var id = getShown().assessment().id();
        notices.done("centers.marks.saved", mark.execute(id, given));
        Faces.redirect("/manage/marking/%s", id);
    }
}
