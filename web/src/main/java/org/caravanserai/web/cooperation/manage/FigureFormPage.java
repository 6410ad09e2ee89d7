package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.statistics.RecordFigure;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for recording a published figure. */
@Named
@RequestScoped
public class FigureFormPage {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_VERSIONS = 999;

    private final RecordFigure record;
    private final Notices notices;
    private final Texts texts;

    private final Map<String, String> fields = new HashMap<>();

    private final Map<String, String> note = new HashMap<>();

    private @Nullable LocalDate publishedOn;

    @Inject
    FigureFormPage(RecordFigure record, Notices notices, Texts texts) {
        this.record = record;
        this.notices = notices;
        this.texts = texts;
    }

    public void save() {
        var form = new FormFields();
        form.needed("year", fields.get("year"));
        var year = form.integer("year", fields.get("year"), FIRST_YEAR, LAST_YEAR);
        var country = form.country("country", fields.get("country"));
        var version = form.integer("groupVersion", fields.get("groupVersion"), 1, MOST_VERSIONS);
        var exact = form.decimal("exact", fields.get("exact"));
        var rounded = form.decimal("rounded", fields.get("rounded"));
        var status = form.neededConstant(FigureStatus.class, "status", fields.get("status"));
        var words = form.text("note", note);
        form.throwIfAny();
        var id = record.execute(new RecordFigure.Command(
                text("series"),
                Objects.requireNonNull(year),
                country == null ? null : code(country),
                blank("group"),
                version,
                exact,
                rounded,
                text("source"),
                blank("address"),
                publishedOn,
                Objects.requireNonNull(status),
                Objects.requireNonNullElse(words, LocalizedText.EMPTY)));
        notices.done("cooperation.figure.recorded");
        Faces.redirect("/manage/cooperation/figures/%s", id.toString());
    }

    private static String code(CountryCode country) {
        return country.value();
    }

    private String text(String name) {
        return Objects.toString(fields.get(name), "").strip();
    }

    private @Nullable String blank(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** The entered values by field. */
    public Map<String, String> getFields() {
        return fields;
    }

    public Map<String, String> getNote() {
        return note;
    }

    public List<SelectItem> getStatuses() {
        return Stream.of(FigureStatus.values())
                .map(status -> new SelectItem(status.name(), texts.of("cooperation.figureStatus." + status)))
                .toList();
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
