package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.assessment.DrawSample;
import org.caravanserai.centers.assessment.ModerateMarks;
import org.caravanserai.centers.assessment.ShowMarking;
import org.caravanserai.domain.centers.assessment.RestOfClass;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Marking of one assessment: sample, second marks, moderation. */
@Named
@RequestScoped
public class MarkingPage {

    private final ShowMarking show;
    private final DrawSample draw;
    private final ModerateMarks moderate;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowMarking.@Nullable Shown shown;

    private final Map<String, String> typed = new HashMap<>();

    @Inject
    MarkingPage(
            ShowMarking show, DrawSample draw, ModerateMarks moderate, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.draw = draw;
        this.moderate = moderate;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowMarking.Shown getShown() {
        if (shown == null) {
            shown = show.execute(SessionAddress.of(parameters.text("id")));
        }
        return shown;
    }

    public void draw() {
        int papers = draw.execute(getShown().assessment().id(), typed.get("secondMarker"));
        again("centers.marking.drawn", papers);
    }

    public void moderate() {
        var fields = new FormFields();
        var points = new HashMap<String, BigDecimal>();
        for (var line : getShown().lines()) {
            var name = name(line);
            var given = fields.decimal(name, parameters.text(name).replace(',', '.'));
            if (given != null) {
                points.put(line.learner().code(), given);
            }
        }
        fields.throwIfAny();
        moderate.execute(
                getShown().assessment().id(), new ModerateMarks.Form(points, typed.get("rest"), typed.get("reason")));
        again("centers.marking.moderated");
    }

    private void again(String done, Object... arguments) {
        notices.done(done, arguments);
        Faces.redirect(
                "/manage/classes/%s/marking/%s",
                getShown().code(), getShown().assessment().id());
    }

    /** Name of the field for the final points of a disputed paper. */
    public String name(ShowMarking.Line line) {
        return "points-" + line.learner().code();
    }

    /** The entered points. */
    public String points(ShowMarking.Line line) {
        return parameters.text(name(line));
    }

    public RestOfClass[] getRests() {
        return RestOfClass.values();
    }

    /** The entered values by field. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
