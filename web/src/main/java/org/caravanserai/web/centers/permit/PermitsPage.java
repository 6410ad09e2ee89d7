package org.caravanserai.web.centers.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.centers.permit.ShowPermits;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Permits of the teachers of a center. */
@Named
@RequestScoped
public class PermitsPage {

    private final ShowPermits show;
    private final RequestParameters parameters;
    private final Formats formats;
    private final PageContext pageContext;
    private final Texts texts;

    private @Nullable List<ShowPermits.Line> lines;

    @Inject
    PermitsPage(ShowPermits show, RequestParameters parameters, Formats formats, PageContext pageContext, Texts texts) {
        this.show = show;
        this.parameters = parameters;
        this.formats = formats;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** The one that ends first first. */
    public List<ShowPermits.Line> getLines() {
        if (lines == null) {
            lines = show.execute(parameters.slug());
        }
        return lines;
    }

    /** The name of a teacher in the language of the page; a dash when the account is not there any more. */
    public String teacher(ShowPermits.Line line) {
        var name = line.teacher();
        return name == null ? "–" : name.in(pageContext.getLanguage());
    }

    /** The color of a state, beside its word. */
    public String tone(ShowPermits.State state) {
        return switch (state) {
            case VALID -> "good";
            case ENDING -> "warn";
            case OVER -> "bad";
            case RENEWED -> "plain";
        };
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(PermitKind.values())
                .map(each -> new SelectItem(each.name(), texts.of("centers.permitKind." + each)))
                .toList();
    }

    /** Permits to choose from, each with its teacher and last day. */
    public List<SelectItem> getChoices() {
        return getLines().stream()
                .map(line -> new SelectItem(
                        line.permit().id().toString(),
                        teacher(line) + " · "
                                + texts.of("centers.permitKind." + line.permit().kind()) + " · "
                                + formats.date(line.permit().until(), null)))
                .toList();
    }
}
