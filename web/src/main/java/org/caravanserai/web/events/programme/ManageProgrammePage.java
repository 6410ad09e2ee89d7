package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.events.programme.ShowProgramme;
import org.caravanserai.events.programme.UploadProgramme;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The organizer's view of a programme: what is public, and a file that is to take its place. */
@Named
@RequestScoped
public class ManageProgrammePage {

    private final ShowOwnEvent own;
    private final ShowProgramme show;
    private final UploadProgramme upload;
    private final Notices notices;
    private String slug = "";

    private @Nullable EventView event;

    private @Nullable KeptProgramme kept;

    @Inject
    ManageProgrammePage(ShowOwnEvent own, ShowProgramme show, UploadProgramme upload, Notices notices) {
        this.own = own;
        this.show = show;
        this.upload = upload;
        this.notices = notices;
    }

    public void load() {
        event = own.execute(slug).managed().event();
        ShowProgramme.Answer answer = show.execute(slug);
        kept = answer.isReleased() ? answer.kept() : null;
    }

    public void upload(FileUploadEvent event) {
        var draft = upload.execute(slug, UploadedSchedule.bytes(event.getFile()));
        notices.done("programme.manage.done", draft.programme().sessions().size());
        Faces.redirect("/manage/events/%s/programme", slug);
    }

    public @Nullable EventView getEvent() {
        return event;
    }

    public @Nullable KeptProgramme getKept() {
        return kept;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
