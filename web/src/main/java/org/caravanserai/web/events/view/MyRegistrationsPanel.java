package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.events.registration.MyRegistrations;
import org.caravanserai.web.areas.OwnThings;
import org.jspecify.annotations.Nullable;

/** The registrations of the person who is signed in, a section of {@code /my}. */
@Named
@RequestScoped
public class MyRegistrationsPanel implements OwnThings {

    private final MyRegistrations registrations;
    private final Instant now;
    private @Nullable List<RegistrationView> mine;

    @Inject
    MyRegistrationsPanel(MyRegistrations registrations, Clock clock) {
        this.registrations = registrations;
        this.now = clock.instant();
    }

    /** Live registrations of events that are not over, and those that ended because the event is cancelled; the next first. */
    public List<RegistrationView> getComing() {
        return mine().stream()
                .filter(each ->
                        (each.state().isLive() || each.isOverWithItsEvent()) && now.isBefore(each.eventEndsAt()))
                .sorted(Comparator.comparing(RegistrationView::eventStartsAt))
                .toList();
    }

    /** All the others: over, cancelled, rejected. */
    public List<RegistrationView> getPast() {
        var coming = getComing();
        return mine().stream().filter(each -> !coming.contains(each)).toList();
    }

    private List<RegistrationView> mine() {
        if (mine == null) {
            mine = registrations.execute();
        }
        return mine;
    }

    @Override
    public boolean isThere() {
        return !mine().isEmpty();
    }
}
