package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Track;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.programme.AddProgrammeSession;
import org.caravanserai.events.programme.ChangeProgrammeSession;
import org.caravanserai.events.programme.ProgrammeSessionDraft;
import org.caravanserai.events.programme.RemoveProgrammeSession;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a session of a programme that is built by hand, a new one or a known one. */
@Named
@RequestScoped
public class ProgrammeSessionPage {

    private static final int ROWS = 2;
    private static final String SPEAKERS = "speakers";

    private final ShowProgrammeBuilding show;
    private final AddProgrammeSession add;
    private final ChangeProgrammeSession change;
    private final RemoveProgrammeSession remove;
    private final Formats formats;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Form<ProgrammeSessionDraft> form;
    private ShowProgrammeBuilding.@Nullable Answer shown;

    @Inject
    ProgrammeSessionPage(
            ShowProgrammeBuilding show,
            AddProgrammeSession add,
            ChangeProgrammeSession change,
            RemoveProgrammeSession remove,
            Formats formats,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.add = add;
        this.change = change;
        this.remove = remove;
        this.formats = formats;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowProgrammeBuilding.Answer getShown() {
        var found = shown;
        if (found == null) {
            found = show.execute(getSlug());
            shown = found;
        }
        return found;
    }

    /** Whether the address names no session. */
    public boolean isNew() {
        return parameters.text("session").isEmpty();
    }

    private ShowProgrammeBuilding.Editable<ProgrammeSessionDraft> known() {
        return getShown().session(parameters.identity("session"));
    }

    /** Title of the known session. */
    public String getTitle() {
        return known().draft().title();
    }

    /** The state that the form was filled with; sent along, it says what the change is based on. */
    public String getSeen() {
        var sent = parameters.text("seen");
        return isNew() || !sent.isEmpty() ? sent : known().state();
    }

    public Form<ProgrammeSessionDraft> getForm() {
        var made = form;
        if (made == null) {
            made = isNew() ? begun() : filled(known().draft());
            form = made;
        }
        return made;
    }

    private Form<ProgrammeSessionDraft> begun() {
        var empty = Form.of(ProgrammeSessionDraft.class).withRows(SPEAKERS, ROWS);
        empty.put("date", parameters.textOrNull("date"));
        empty.put("room", parameters.textOrNull("room"));
        return empty;
    }

    private static Form<ProgrammeSessionDraft> filled(ProgrammeSessionDraft draft) {
        var filled = Form.of(ProgrammeSessionDraft.class, draft)
                .withRows(SPEAKERS, draft.speakers().size() + 1);
        filled.put("date", draft.date().toString());
        return filled;
    }

    public void save() {
        var draft = getForm().read();
        try {
            if (isNew()) {
                add.execute(getSlug(), draft);
            } else {
                change.execute(getSlug(), parameters.identity("session"), getSeen(), draft);
            }
        } catch (Invalid refusal) {
            throw getForm().inRows(refusal);
        }
        notices.done("programme.build.saved");
        back();
    }

    public void remove() {
        remove.execute(getSlug(), parameters.identity("session"), getSeen());
        notices.done("programme.build.removed");
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/programme", getSlug());
    }

    public List<SelectItem> getRooms() {
        return getShown().programme().rooms().stream()
                .map(ProgrammeRoom::name)
                .map(name -> new SelectItem(name, name))
                .toList();
    }

    public List<SelectItem> getDates() {
        return getShown().days().stream()
                .map(day -> new SelectItem(day.toString(), formats.weekdayOfYear(day, "UTC")))
                .toList();
    }

    /** What sessions of the programme are called. */
    public List<String> getTypes() {
        return said(ProgrammeSession::type);
    }

    public List<String> getTracks() {
        var tracks = getShown().programme().conference().tracks().stream().map(Track::name);
        return Stream.concat(tracks, said(ProgrammeSession::track).stream())
                .distinct()
                .toList();
    }

    private List<String> said(Function<ProgrammeSession, @Nullable String> part) {
        return getShown().programme().sessions().stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whom the programme names already. */
    public List<String> getPeople() {
        return getShown().programme().persons().stream()
                .map(ProgrammePerson::displayName)
                .distinct()
                .sorted()
                .toList();
    }

    public String getSlug() {
        return parameters.text("slug");
    }
}
