package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.AddKeptParticipant;
import org.caravanserai.events.registration.AddParticipant;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.events.SeatWords;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The organizer adds somebody to an event. */
@Named
@RequestScoped
public class AddParticipantPage {

    private final AddParticipant add;
    private final PeoplePage people;
    private final SeatWords seats;
    private final Texts texts;
    private final Notices notices;
    private final RequestParameters parameters;
    private final AddKeptParticipant addKept;
    private final Form<AddKeptParticipant.KeptParticipant> kept = Form.of(AddKeptParticipant.KeptParticipant.class);
    private @Nullable String record;
    private final Form<AddParticipant.Participant> form = Form.of(AddParticipant.Participant.class);
    private @Nullable EventView event;

    @Inject
    AddParticipantPage(
            AddParticipant add,
            AddKeptParticipant addKept,
            PeoplePage people,
            SeatWords seats,
            Texts texts,
            Notices notices,
            RequestParameters parameters,
            PageContext page) {
        this.add = add;
        this.addKept = addKept;
        this.people = people;
        this.seats = seats;
        this.texts = texts;
        this.notices = notices;
        this.parameters = parameters;
        form.put("language", page.getLanguage());
        form.put("accompanying", 0);
        kept.put("accompanying", 0);
        var person = parameters.text("person");
        record = person.isEmpty() ? null : person;
    }

    /** For those only who manage it. */
    public EventView getEvent() {
        var shown = event == null ? people.getEvent() : event;
        if (!people.isManaging()) {
            throw new NotFound("not-found");
        }
        event = shown;
        return shown;
    }

    public Form<AddParticipant.Participant> getForm() {
        if (form.get("attendance") == null) {
            form.put("attendance", getEvent().pools().get(0).attendance());
        }
        return form;
    }

    /** Somebody of whom a record is kept. */
    public Form<AddKeptParticipant.KeptParticipant> getKept() {
        if (kept.get("attendance") == null) {
            kept.put("attendance", getEvent().pools().get(0).attendance());
        }
        return kept;
    }

    /** Code of the record that is chosen; of a person who has just been entered at first. */
    public @Nullable String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = record;
    }

    /** The ways to attend, each with the places left. */
    public List<SelectItem> getWays() {
        var waitingList = getEvent().registration().waitingList();
        return getEvent().pools().stream()
                .map(pool -> new SelectItem(
                        pool.attendance(),
                        texts.of("events.attendance." + pool.attendance()) + " – " + seats.toChoose(pool, waitingList)))
                .toList();
    }

    public void save() {
        var slug = parameters.text("slug");
        var code = add.execute(slug, form.read());
        notices.done("events.add.done");
        Faces.redirect("/manage/events/%s/people/%s", slug, code);
    }

    public void saveKept() {
        var slug = parameters.text("slug");
        kept.put("event", slug);
        var code = addKept.execute(Objects.requireNonNullElse(record, ""), kept.read());
        notices.done("events.add.keptDone");
        Faces.redirect("/manage/events/%s/people/%s", slug, code);
    }
}
