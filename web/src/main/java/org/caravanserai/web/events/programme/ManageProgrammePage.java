package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.events.programme.ReplaceProgramme;
import org.caravanserai.events.programme.ShowProgramme;
import org.caravanserai.events.programme.schedule.Note;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;

/** The organizer's view of a programme: what there is, a file to put in its place, and what could not be read of it. */
@Named
@RequestScoped
public class ManageProgrammePage {

    @Inject
    private ShowOwnEvent own;

    @Inject
    private ShowProgramme show;

    @Inject
    private ReplaceProgramme replace;

    @Inject
    private NoteTexts texts;

    @Inject
    private Notices notices;

    private String slug = "";
    private @Nullable Part file;
    private @Nullable EventView event;
    private @Nullable KeptProgramme kept;
    private List<NoteTexts.Group> report = List.of();

    /** Runs on reading and on sending alike, since the bean lives for one request. */
    public void load() {
        event = own.bySlug(slug).event();
        kept = show.bySlug(slug).kept();
    }

    public void upload() {
        List<Note> notes = replace.with(slug, UploadedSchedule.bytes(file));
        load();
        KeptProgramme now = kept;
        notices.done(
                "programme.manage.done",
                now == null ? 0 : now.programme().sessions().size());
        report = texts.grouped(
                notes, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public @Nullable EventView getEvent() {
        return event;
    }

    public @Nullable KeptProgramme getKept() {
        return kept;
    }

    public List<NoteTexts.Group> getReport() {
        return report;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
