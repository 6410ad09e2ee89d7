package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.DecideOnRegistration;
import org.caravanserai.events.registration.DecideOnRegistration.Decision;
import org.caravanserai.events.registration.MoveUp;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The organizer's decisions on the people selected in the list, or on the one whose page it is. */
@Named
@RequestScoped
public class PeopleDecisions {

    private final DecideOnRegistration decide;
    private final CancelRegistration cancel;
    private final MoveUp moveUp;
    private final PeoplePage people;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable String reason;

    @Inject
    PeopleDecisions(
            DecideOnRegistration decide,
            CancelRegistration cancel,
            MoveUp moveUp,
            PeoplePage people,
            Notices notices,
            RequestParameters parameters) {
        this.decide = decide;
        this.cancel = cancel;
        this.moveUp = moveUp;
        this.people = people;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void approve() {
        decide(Decision.APPROVE, "events.people.approved");
    }

    public void reject() {
        decide(Decision.REJECT, "events.people.rejected");
    }

    /** The one whose page it is becomes the first of those who wait. */
    public void moveUp() {
        boolean placed = moveUp.execute(parameters.text("code"), reason);
        notices.done(placed ? "events.people.movedIn" : "events.people.movedUp");
        back();
    }

    public void cancel() {
        codes().forEach(code -> cancel.execute(code, null, reason));
        notices.done("events.registration.cancelled");
        back();
    }

    /** Decisions are independent: one that is no longer possible does not affect the others. */
    private void decide(Decision decision, String done) {
        int decided = 0;
        var codes = codes();
        for (var code : codes) {
            try {
                decide.execute(code, decision, reason);
                decided++;
            } catch (Refused decidedAlready) {
                continue;
            }
        }
        if (codes.isEmpty()) {
            notices.warn("events.people.nobody");
        } else if (decided < codes.size()) {
            notices.warn(done, decided, codes.size() - decided);
        } else {
            notices.done(done, decided, 0);
        }
        back();
    }

    private List<String> codes() {
        return Stream.concat(people.getPeople().keys().stream(), parameters.texts("code").stream())
                .distinct()
                .toList();
    }

    /** Returns to the list with its filters. */
    private void back() {
        var list = "/manage/events/" + parameters.text("slug") + "/people";
        Faces.redirect(Optional.of(parameters.text("back"))
                .filter(address -> address.startsWith(list))
                .orElse(list)
                .replace("%", "%%"));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
