package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.RecordFigure;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** Form for recording a published figure. */
@Named
@RequestScoped
public class FigureFormPage {

    private final RecordFigure record;
    private final Notices notices;
    private final Texts texts;

    private final Form<RecordFigure.Command> form = Form.of(RecordFigure.Command.class);

    @Inject
    FigureFormPage(RecordFigure record, Notices notices, Texts texts) {
        this.record = record;
        this.notices = notices;
        this.texts = texts;
    }

    public void save() {
        var id = record.execute(form.read());
        notices.done("cooperation.figure.recorded");
        Faces.redirect("/manage/cooperation/figures/%s", id.toString());
    }

    public Form<RecordFigure.Command> getForm() {
        return form;
    }

    /** What a publisher may say about a value itself. */
    public List<SelectItem> getFlags() {
        return Stream.of(FigureFlag.values())
                .map(flag -> new SelectItem(flag.name(), texts.of("cooperation.figureFlag." + flag)))
                .toList();
    }

    public List<SelectItem> getStatuses() {
        return Stream.of(FigureStatus.values())
                .map(status -> new SelectItem(status.name(), texts.of("cooperation.figureStatus." + status)))
                .toList();
    }
}
