package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.statistics.CorrectFigure;
import org.caravanserai.cooperation.statistics.FollowFigure;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A published figure with those that it corrects and its history, and its correction by a new figure. */
@Named
@RequestScoped
public class FigurePage {

    private final FollowFigure follow;
    private final CorrectFigure correct;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Texts texts;
    private FollowFigure.@Nullable Answer answer;

    private final Form<CorrectFigure.Correction> form = Form.of(CorrectFigure.Correction.class);

    @Inject
    FigurePage(FollowFigure follow, CorrectFigure correct, RequestParameters parameters, Notices notices, Texts texts) {
        this.follow = follow;
        this.correct = correct;
        this.parameters = parameters;
        this.notices = notices;
        this.texts = texts;
    }

    private FollowFigure.Answer answer() {
        var found = answer;
        if (found == null) {
            found = follow.execute(parameters.identity("id"));
            answer = found;
        }
        return found;
    }

    public FigureRow getRow() {
        return answer().row();
    }

    /** Figures that it corrects, newest first. */
    public List<FigureRow> getEarlier() {
        return answer().earlier();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }

    /** A line of history with the status that was reached. */
    public String happened(HistoryLine line) {
        var words = texts.of("cooperation.statisticHappened." + line.action());
        return line.toState() == null ? words : words + " · " + texts.of("cooperation.figureStatus." + line.toState());
    }

    public void correct() {
        var corrected = correct.execute(parameters.identity("id"), form.read());
        notices.done("cooperation.figure.corrected");
        Faces.redirect("/manage/cooperation/figures/%s", corrected.toString());
    }

    public Form<CorrectFigure.Correction> getForm() {
        return form;
    }
}
