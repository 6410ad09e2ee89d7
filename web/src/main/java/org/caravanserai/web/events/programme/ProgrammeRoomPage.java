package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.programme.AddProgrammeRoom;
import org.caravanserai.events.programme.ChangeProgrammeRoom;
import org.caravanserai.events.programme.ProgrammeRoomDraft;
import org.caravanserai.events.programme.RemoveProgrammeRoom;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a room of a programme that is built by hand, a new one or the one that the address names. */
@Named
@RequestScoped
public class ProgrammeRoomPage {

    private final ShowProgrammeBuilding show;
    private final AddProgrammeRoom add;
    private final ChangeProgrammeRoom change;
    private final RemoveProgrammeRoom remove;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Form<ProgrammeRoomDraft> form;
    private ShowProgrammeBuilding.@Nullable Answer shown;

    @Inject
    ProgrammeRoomPage(
            ShowProgrammeBuilding show,
            AddProgrammeRoom add,
            ChangeProgrammeRoom change,
            RemoveProgrammeRoom remove,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.add = add;
        this.change = change;
        this.remove = remove;
        this.notices = notices;
        this.parameters = parameters;
    }

    private ShowProgrammeBuilding.Answer shown() {
        var found = shown;
        if (found == null) {
            found = show.execute(getSlug());
            shown = found;
        }
        return found;
    }

    /** Title of the event. */
    public LocalizedText getEvent() {
        return shown().title();
    }

    /** The room of the address; empty for a new one. */
    public String getName() {
        return parameters.text("of");
    }

    public boolean isNew() {
        return getName().isEmpty();
    }

    /** How many sessions take place in it. */
    public long getHeld() {
        return shown().programme().sessions().stream()
                .filter(session -> session.room().equals(getName()))
                .count();
    }

    /** The state that the form was filled with; sent along, it says what the change is based on. */
    public String getSeen() {
        var sent = parameters.text("seen");
        return isNew() || !sent.isEmpty() ? sent : shown().room(getName()).state();
    }

    public Form<ProgrammeRoomDraft> getForm() {
        var made = form;
        if (made == null) {
            made = isNew()
                    ? Form.of(ProgrammeRoomDraft.class)
                    : Form.of(ProgrammeRoomDraft.class, shown().room(getName()).draft());
            form = made;
        }
        return made;
    }

    public void save() {
        var draft = getForm().read();
        if (isNew()) {
            add.execute(getSlug(), draft);
        } else {
            change.execute(getSlug(), getName(), getSeen(), draft);
        }
        notices.done("programme.build.roomSaved");
        back();
    }

    public void remove() {
        remove.execute(getSlug(), getName());
        notices.done("programme.build.roomRemoved");
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/programme", getSlug());
    }

    public String getSlug() {
        return parameters.text("slug");
    }
}
