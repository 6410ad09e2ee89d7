package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.caravanserai.events.programme.DraftPreview;
import org.caravanserai.events.programme.PreviewProgramme;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The uploaded programme of an own event that is not public yet, as its organizer checks it. */
@Named
@RequestScoped
public class ProgrammeDraftPanel {

    private final PreviewProgramme preview;
    private final NoteTexts texts;
    private final RequestParameters parameters;

    private @Nullable Optional<DraftPreview> found;

    @Inject
    ProgrammeDraftPanel(PreviewProgramme preview, NoteTexts texts, RequestParameters parameters) {
        this.preview = preview;
        this.texts = texts;
        this.parameters = parameters;
    }

    /** Null when nothing waits; read on first use, which is before Faces has set what the page has of its address. */
    public @Nullable DraftPreview getDraft() {
        Optional<DraftPreview> draft = found;
        if (draft == null) {
            draft = preview.execute(parameters.text("slug"));
            found = draft;
        }
        return draft.orElse(null);
    }

    /** Whether the buttons exist: also for a draft that was there when the page was shown, so that pressing one is answered. */
    public boolean isDecidable() {
        return !parameters.text("draft").isEmpty() || getDraft() != null;
    }

    /** Notes about what had to be adapted. */
    public List<NoteTexts.Group> getReport() {
        DraftPreview draft = getDraft();
        return draft == null
                ? List.of()
                : texts.grouped(
                        draft.notes(),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
