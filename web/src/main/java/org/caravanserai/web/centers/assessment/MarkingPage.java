package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.caravanserai.centers.assessment.DrawSample;
import org.caravanserai.centers.assessment.DrawSample.SecondMarker;
import org.caravanserai.centers.assessment.ModerateMarks;
import org.caravanserai.centers.assessment.ModerateMarks.Moderation;
import org.caravanserai.centers.assessment.ShowMarking;
import org.caravanserai.domain.centers.assessment.RestOfClass;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Marking of one assessment: sample, second marks, moderation. */
@Named
@RequestScoped
public class MarkingPage {

    private static final Pattern MARK = Pattern.compile("marks\\[(\\d+)].*");

    private final ShowMarking show;
    private final DrawSample draw;
    private final ModerateMarks moderate;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowMarking.@Nullable Shown shown;

    private final Form<SecondMarker> sample = Form.of(SecondMarker.class);
    private final Form<Moderation> form = Form.of(Moderation.class);

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
        int papers = draw.execute(getShown().assessment().id(), sample.read());
        again("centers.marking.drawn", papers);
    }

    public void moderate() {
        var given = getShown().lines().stream()
                .filter(line -> !points(line).isBlank())
                .toList();
        form.put(
                "marks",
                given.stream()
                        .map(line -> Map.of(
                                "enrolment", line.learner().code(),
                                "points", points(line).replace(',', '.')))
                        .toList());
        var faults = new Invalid.Collector();
        var moderation = faults.value(own -> name(own, given), form::read);
        faults.throwIfAny();
        moderate.execute(getShown().assessment().id(), Objects.requireNonNull(moderation));
        again("centers.marking.moderated");
    }

    private void again(String done, Object... arguments) {
        notices.done(done, arguments);
        Faces.redirect(
                "/manage/classes/%s/marking/%s",
                getShown().code(), getShown().assessment().id());
    }

    /** Name of the field that has this value. */
    private String name(String component, List<ShowMarking.Line> given) {
        var mark = MARK.matcher(component);
        return mark.matches() ? name(given.get(Integer.parseInt(mark.group(1)))) : component;
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

    public Form<SecondMarker> getSample() {
        return sample;
    }

    public Form<Moderation> getForm() {
        return form;
    }
}
