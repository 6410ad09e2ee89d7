package org.caravanserai.web.centers.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.centers.center.AnnounceClosing;
import org.caravanserai.centers.center.ShowClosing;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Closing of a center: its announcement with all details. */
@Named
@RequestScoped
public class ClosingPage {

    private final ShowClosing show;
    private final AnnounceClosing announce;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowClosing.@Nullable Answer answer;
    private @Nullable LocalDate closesOn;
    private @Nullable String note;
    private final Map<String, String> weights = new HashMap<>();

    @Inject
    ClosingPage(ShowClosing show, AnnounceClosing announce, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.announce = announce;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowClosing.Answer getAnswer() {
        if (answer == null) {
            answer = show.execute(parameters.slug());
        }
        return answer;
    }

    public void announce() {
        var chosen = new EnumMap<ClosureReason, Integer>(ClosureReason.class);
        weights.forEach((reason, weight) -> {
            if (weight != null && !weight.isBlank()) {
                chosen.put(ClosureReason.valueOf(reason), percent(reason, weight));
            }
        });
        announce.execute(parameters.slug(), Objects.requireNonNull(closesOn), chosen, note);
        notices.done("centers.done.closing");
        Faces.redirect("/manage/centers/%s/closing", parameters.slug().value());
    }

    private static int percent(String reason, String weight) {
        try {
            return Integer.parseInt(weight.strip());
        } catch (NumberFormatException nonsense) {
            throw new Invalid("weight-" + reason, "not-a-number", weight);
        }
    }

    public Map<String, String> getWeights() {
        return weights;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
