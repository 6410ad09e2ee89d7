package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.DismissNotice;
import org.caravanserai.events.registration.ReadParticipation;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What only the person of a registration sees on its page: changes, the join link, the contact. */
@Named
@RequestScoped
public class ParticipationPanel {

    private final ReadParticipation participation;
    private final DismissNotice dismiss;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Optional<ParticipantView> found;

    @Inject
    ParticipationPanel(
            ReadParticipation participation, DismissNotice dismiss, Notices notices, RequestParameters parameters) {
        this.participation = participation;
        this.dismiss = dismiss;
        this.notices = notices;
        this.parameters = parameters;
    }

    private Optional<ParticipantView> found() {
        if (found == null) {
            found = participation.execute(parameters.text("code"), parameters.textOrNull("key"));
        }
        return found;
    }

    /** False for an organizer who looks at another person's registration. */
    public boolean isKnown() {
        return found().isPresent();
    }

    public ParticipantView getParticipant() {
        return found().orElseThrow(() -> new NotFound("not-found"));
    }

    /** Whether the person joins online for certain. */
    public boolean isOnline() {
        return found().filter(view -> view.isOnline() && view.state() == RegistrationState.CONFIRMED && !view.isOff())
                .isPresent();
    }

    /** Null without a confirmed online place, and as long as there is none. */
    public @Nullable String getJoinLink() {
        return getParticipant().info().joinLink();
    }

    public @Nullable String getContactName() {
        return getParticipant().info().contactName();
    }

    public @Nullable String getContactEmail() {
        var email = getParticipant().info().contactEmail();
        return email == null ? null : email.value();
    }

    /** Address of the event as a calendar: the person's own, or the public one for an organizer. */
    public String getCalendar() {
        var key = parameters.text("key");
        return found().map(view ->
                        "/api/v1/registrations/" + view.code() + "/event.ics" + (key.isEmpty() ? "" : "?key=" + key))
                .orElse("");
    }

    public void dismiss() {
        var key = parameters.textOrNull("key");
        dismiss.execute(parameters.text("code"), key, parameters.text("notice"));
        notices.done("events.participation.dismissed");
        Faces.redirect(
                "/registrations/%s" + (key == null ? "" : "?key=%s"), parameters.text("code"), key == null ? "" : key);
    }
}
