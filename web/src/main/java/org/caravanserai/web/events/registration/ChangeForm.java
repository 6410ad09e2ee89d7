package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.ChangeRegistration;
import org.caravanserai.events.registration.EditParticipant;
import org.caravanserai.events.registration.ShowRegistration;
import org.caravanserai.events.registration.SignUpDraft;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.events.SeatWords;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Other answers of a registration, or another way of attending: of its person, a guest with the key, or the organizer. */
@Named
@RequestScoped
public class ChangeForm {

    private final ShowRegistration show;
    private final ShowEvent showEvent;
    private final ChangeRegistration change;
    private final EditParticipant edit;
    private final SeatWords seats;
    private final Texts texts;
    private final Notices notices;
    private final CurrentCaller caller;
    private final RequestParameters parameters;
    private final SignUpForm form = new SignUpForm();
    private ShowRegistration.@Nullable Answer answer;
    private @Nullable EventView event;
    private @Nullable String reason;

    @Inject
    ChangeForm(
            ShowRegistration show,
            ShowEvent showEvent,
            ChangeRegistration change,
            EditParticipant edit,
            SeatWords seats,
            Texts texts,
            Notices notices,
            CurrentCaller caller,
            RequestParameters parameters) {
        this.show = show;
        this.showEvent = showEvent;
        this.change = change;
        this.edit = edit;
        this.seats = seats;
        this.texts = texts;
        this.notices = notices;
        this.caller = caller;
        this.parameters = parameters;
    }

    private ShowRegistration.Answer answer() {
        if (answer == null) {
            var key = getKey();
            answer = show.execute(parameters.text("code"), key.isEmpty() ? null : key);
            form.begin(answer.registration(), getQuestions());
        }
        return answer;
    }

    public RegistrationView getRegistration() {
        return answer().registration();
    }

    /** The registration as its organizer edits it; for everybody else there is none. */
    public RegistrationView getEdited() {
        var found = getRegistration();
        if (!found.eventSlug().equals(parameters.text("slug")) || !getEvent().isManagedBy(caller.get())) {
            throw new NotFound("not-found");
        }
        return found;
    }

    public EventView getEvent() {
        if (event == null) {
            event = showEvent.execute(getRegistration().eventSlug());
        }
        return event;
    }

    public Form<SignUpDraft> getForm() {
        answer();
        return form.fields();
    }

    /** Whether its person can change it now. */
    public boolean isChangeable() {
        return answer().changeable();
    }

    /** The questions that are asked now. */
    public List<Question> getQuestions() {
        return new Questionnaire(answer().questions()).asked();
    }

    /** The ways to attend; the other ones with the places left. */
    public List<SelectItem> getWays() {
        var now = getRegistration().attendance().name();
        var waitingList = getEvent().registration().waitingList();
        return getEvent().pools().stream()
                .map(pool -> new SelectItem(
                        pool.attendance(),
                        texts.of("events.attendance." + pool.attendance())
                                + (pool.attendance().equals(now) ? "" : " – " + seats.toChoose(pool, waitingList))))
                .toList();
    }

    /** The key of a guest's link; empty for people with an account. */
    public String getKey() {
        return parameters.text("key");
    }

    public void save() {
        var code = getRegistration().code();
        var key = getKey();
        var sent = form.read(getQuestions());
        change.execute(code, key.isEmpty() ? null : key, sent.way(), sent.given());
        notices.done("events.answers.saved");
        Faces.redirect("/registrations/%s" + (key.isEmpty() ? "" : "?key=%s"), code, key);
    }

    public void saveEdited() {
        var code = getEdited().code();
        var sent = form.read(getQuestions());
        edit.execute(code, sent.way(), sent.given(), reason);
        notices.done("events.correct.done");
        Faces.redirect("/manage/events/%s/people/%s", getRegistration().eventSlug(), code);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
