package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.EventView.RegistrationWindow;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.events.registration.SignUpDraft;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.ActiveUser;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Signing up: one form, sent once; sending it again answers as the first time. */
@Named
@RequestScoped
public class RegisterPage {

    private final ShowEvent show;
    private final SignUpSending sending;
    private final ActiveUser user;
    private final RequestParameters parameters;

    private final Instant now;
    private @Nullable EventView event;
    private final SignUpForm form = new SignUpForm();

    @Inject
    RegisterPage(ShowEvent show, SignUpSending sending, ActiveUser user, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.sending = sending;
        this.user = user;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.execute(parameters.text("slug"));
            form.preferWayWithPlaces(event.pools());
        }
        return event;
    }

    public Form<SignUpDraft> getForm() {
        getEvent();
        return form.fields();
    }

    public RegistrationWindow getWindow() {
        return getEvent().window(now);
    }

    /** Whether the visitor may send the form: registration is open, and the visitor is signed in or guests are allowed. */
    public boolean isOpen() {
        return getWindow().takesRegistrations() && (user.isSignedIn() || isForGuests());
    }

    public boolean isForGuests() {
        return getEvent().registration().guests();
    }

    /** Questions of the organizer. */
    public List<Question> getQuestions() {
        return getEvent().registration().questions().asked();
    }

    public void submit() {
        var questions = getQuestions();
        sending.send(getEvent(), user.isSignedIn() ? form.read(questions) : form.readGuest(questions));
    }
}
