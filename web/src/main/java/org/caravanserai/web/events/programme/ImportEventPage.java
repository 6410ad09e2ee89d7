package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.events.programme.ImportEvent;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** A schedule of another tool becomes the draft of an event, in the browser. */
@Named
@RequestScoped
public class ImportEventPage {

    private final ListOwnOrganizations organizations;
    private final ImportEvent imports;
    private final NoteTexts texts;
    private final Notices notices;

    private @Nullable List<OwnOrganization> own;

    private @Nullable String organizer;

    private @Nullable String event;

    private List<NoteTexts.Group> report = List.of();

    @Inject
    ImportEventPage(ListOwnOrganizations organizations, ImportEvent imports, NoteTexts texts, Notices notices) {
        this.organizations = organizations;
        this.imports = imports;
        this.texts = texts;
        this.notices = notices;
    }

    public void upload(FileUploadEvent sent) {
        ImportEvent.Imported imported = imports.execute(UploadedSchedule.bytes(sent.getFile()), organizer);
        event = imported.event().value();
        report = texts.grouped(
                imported.notes(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        notices.done("programme.import.done");
    }

    /** Read on first use: Faces asks whether the choice is shown already when it decodes what was sent. */
    public List<OwnOrganization> getOwn() {
        List<OwnOrganization> found = own;
        if (found == null) {
            found = organizations.execute().stream()
                    .filter(organization -> organization.roles().stream()
                            .anyMatch(Permission.DIRECT_EVENTS.organizationRoles()::contains))
                    .toList();
            own = found;
        }
        return found;
    }

    public @Nullable String getOrganizer() {
        return organizer;
    }

    public void setOrganizer(@Nullable String organizer) {
        this.organizer = organizer;
    }

    /** Slug of the new event, once there is one. */
    public @Nullable String getEvent() {
        return event;
    }

    public List<NoteTexts.Group> getReport() {
        return report;
    }
}
