package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.domain.events.EventView.RegistrationWindow;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.events.registration.SignUp;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.events.OwnRegistration;
import org.caravanserai.web.events.SeatWords;
import org.caravanserai.web.shell.ActiveUser;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Signing up: one form, sent once; sending it again answers as the first time. */
@Named
@RequestScoped
public class RegisterPage {

    private ShowEvent show;
    private SignUp signUp;
    private ActiveUser user;
    private RequestParameters parameters;
    private Frame frame;
    private Texts texts;
    private SeatWords seatWords;
    private OwnRegistration own;
    private WrittenTo writtenTo;
    private SignUpNotes notes;
    private ClientAddress address;
    private Instant now;
    private @Nullable EventView event;
    private final SignUpFields fields = new SignUpFields();

    @SuppressWarnings("NullAway.Init")
    protected RegisterPage() {}

    @Inject
    RegisterPage(
            ShowEvent show,
            SignUp signUp,
            ActiveUser user,
            RequestParameters parameters,
            Frame frame,
            Texts texts,
            SeatWords seatWords,
            OwnRegistration own,
            WrittenTo writtenTo,
            SignUpNotes notes,
            ClientAddress address,
            Clock clock) {
        this.show = show;
        this.signUp = signUp;
        this.user = user;
        this.parameters = parameters;
        this.frame = frame;
        this.texts = texts;
        this.seatWords = seatWords;
        this.own = own;
        this.writtenTo = writtenTo;
        this.notes = notes;
        this.address = address;
        this.now = clock.instant();
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.execute(parameters.text("slug"));
            fields.preferWayWithPlaces(event.pools());
        }
        return event;
    }

    public SignUpFields getFields() {
        getEvent();
        return fields;
    }

    public RegistrationWindow getWindow() {
        return getEvent().window(now);
    }

    /** Whether the visitor may send the form: it is time, and guests may or he is signed in. */
    public boolean isOpen() {
        return getWindow().takesRegistrations() && (user.isSignedIn() || isForGuests());
    }

    public boolean isForGuests() {
        return getEvent().registration().guests();
    }

    /** What the organizer asks. */
    public List<Question> getQuestions() {
        return getEvent().registration().questions().asked();
    }

    /** Ways to attend with what is left of each; without a waiting list a full one cannot be chosen. */
    public List<SelectItem> getWays() {
        return getEvent().pools().stream().map(this::way).toList();
    }

    private SelectItem way(Pool pool) {
        var label = texts.of("events.attendance." + pool.attendance()) + " – "
                + seatWords.toChoose(pool, getEvent().registration().waitingList());
        boolean full = Integer.valueOf(0).equals(pool.left())
                && !getEvent().registration().waitingList();
        return new SelectItem(pool.attendance(), label, "", full);
    }

    /** A form that was opened with an account and is sent without one comes from a session that has ended meanwhile. */
    public void noticeEndOfSession() {
        if (!user.isSignedIn() && parameters.text("signedIn").equals("true")) {
            Faces.redirect(
                    "/sign-in?to=%s&expired=true", "/events/" + getEvent().slug() + "/register");
        }
    }

    /** Who holds a place already, or waits for one, has nothing to fill in. */
    public void leadToOwnRegistration() {
        var mine = Faces.isPostback() ? null : own.at(getEvent().slug());
        if (mine != null) {
            Faces.redirect("/registrations/%s", mine.code());
        }
    }

    public void submit() {
        var guest = user.isSignedIn() ? null : fields.guest();
        var slug = getEvent().slug();
        notes.check(getEvent(), fields.getAttendance(), 1 + fields.others());
        var language = frame.getLanguage();
        var command = new RegisterForEvent.Command(
                slug,
                fields.chosen(),
                fields.others(),
                fields.answersTo(getQuestions()),
                guest == null ? null : guest.read(language),
                language);
        var outcome = signUp.with(command, address.of(Faces.getRequest()));
        if (guest == null) {
            Faces.redirect("/registrations/%s?new=%s", outcome.code(), outcome.created());
        } else {
            writtenTo.remember(slug, String.valueOf(guest.email()));
            var position = outcome.position() == null ? "" : String.valueOf(outcome.position());
            Faces.redirect(
                    "/events/%s/registered?code=%s&state=%s&position=%s&receipt=%s",
                    slug, outcome.code(), outcome.state(), position, outcome.receipt());
        }
    }
}
