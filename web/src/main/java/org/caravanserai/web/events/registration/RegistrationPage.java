package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationChange;
import org.caravanserai.domain.events.registration.RegistrationStep;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.events.registration.ShowRegistration;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One registration, for its person or a guest with the key: the place, and possible changes. */
@Named
@RequestScoped
public class RegistrationPage {

    private final ShowRegistration show;
    private final RequestParameters parameters;

    private final Instant now;
    private ShowRegistration.@Nullable Answer answer;
    private @Nullable Integer accompanying;

    @Inject
    RegistrationPage(ShowRegistration show, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    private ShowRegistration.Answer answer() {
        if (answer == null) {
            answer = show.execute(parameters.text("code"), key());
        }
        return answer;
    }

    public RegistrationView getRegistration() {
        return answer().registration();
    }

    public List<Question> getQuestions() {
        return answer().questions();
    }

    /** What it said before it was changed. */
    public List<RegistrationChange> getChanges() {
        return answer().changes();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }

    /** The key of a guest's link; null for people with an account. */
    @Nullable
    String key() {
        return parameters.textOrNull("key");
    }

    /** The key of a guest's link; empty for people with an account. */
    public String getKey() {
        return parameters.text("key");
    }

    /** Whether it was made a moment ago, so that the page can say so. */
    public boolean isFresh() {
        return parameters.text("new").equals("true");
    }

    /** Key of what the page says first: what is true of the event where it is cancelled, else of the registration. */
    public String getHeading() {
        return "events.result." + said();
    }

    /** Key of what there is to do. */
    public String getNext() {
        return "events.result.next." + said();
    }

    private String said() {
        var mine = getRegistration();
        if (mine.isOverWithItsEvent()) {
            return "eventCancelled";
        }
        if (mine.isHoldOver()) {
            return "holdOver";
        }
        return mine.awaitsConfirmation() ? "toConfirm" : mine.state().name();
    }

    /** Whether the guest has still to confirm the address, and can. */
    public boolean isToConfirm() {
        return isChangeable() && getRegistration().can(RegistrationStep.CONFIRM) && !getKey().isEmpty();
    }

    /** Whether it still counts and the event lies ahead. */
    public boolean isChangeable() {
        return getRegistration().can(RegistrationStep.CANCEL)
                && !getRegistration().eventCancelled()
                && now.isBefore(getRegistration().eventEndsAt());
    }

    /** Whether the answers and the way of attending can be changed now. */
    public boolean isAnswerable() {
        return answer().changeable();
    }

    public @Nullable Integer getAccompanying() {
        return accompanying == null ? Integer.valueOf(getRegistration().accompanying()) : accompanying;
    }

    public void setAccompanying(@Nullable Integer accompanying) {
        this.accompanying = accompanying;
    }
}
