package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.EventSetting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.shell.ActiveUser;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Notes and warnings about the result of registering now. */
@Named
@RequestScoped
public class SignUpNotes {

    private static final String KNOWN = "party";

    private final ActiveUser user;
    private final Texts texts;
    private final RequestParameters parameters;
    private final int minutes;
    private String warnedOf = "";

    @Inject
    SignUpNotes(ActiveUser user, Texts texts, RequestParameters parameters, Settings settings) {
        this.user = user;
        this.texts = texts;
        this.parameters = parameters;
        this.minutes = settings.number(EventSetting.GUEST_HOLD_MINUTES);
    }

    /** Minutes in which a guest has to confirm the address. */
    public int getMinutes() {
        return minutes;
    }

    /** Notes on the result of registering now. */
    public List<String> of(EventView event) {
        var notes = new ArrayList<String>();
        boolean held = !user.isSignedIn() && event.registration().confirmGuests();
        long full = event.pools().stream().filter(SignUpNotes::isFull).count();
        if (event.registration().moderated()) {
            notes.add(texts.of("events.register.willDecide"));
        } else if (full == event.pools().size()) {
            notes.add(texts.of("events.register.willQueue"));
        } else if (full > 0) {
            notes.add(texts.of("events.register.someFull"));
        } else if (!held) {
            notes.add(texts.of("events.register.atOnce"));
        }
        if (held) {
            notes.add(texts.of("events.register.willHold", minutes));
        }
        boolean limited = event.pools().stream().anyMatch(pool -> pool.capacity() != null);
        if (event.registration().waitingList() && limited && full == 0) {
            notes.add(texts.of("events.register.willWait"));
        }
        return notes;
    }

    /**
     * Warns once of a party that is larger than the places that are left: all of it would wait.
     *
     * @throws Invalid {@code party-would-wait}; sending the form again is the consent
     */
    void check(EventView event, @Nullable String attendance, int places) {
        var found = event.pools().stream()
                .filter(pool -> pool.attendance().equals(attendance))
                .filter(pool -> event.registration().waitingList() && wouldWait(pool, places))
                .findFirst();
        if (found.isPresent()) {
            warnedOf = attendance + places;
            if (!parameters.text(KNOWN).equals(warnedOf)) {
                throw new Invalid(
                        "accompanying",
                        "party-would-wait",
                        Objects.requireNonNullElse(found.get().left(), 0),
                        places);
            }
        }
    }

    /** Whether places are left, but not for all of this party, which then waits as a whole. */
    static boolean wouldWait(Pool pool, int places) {
        var left = pool.left();
        var capacity = pool.capacity();
        return left != null && capacity != null && !isFull(pool) && left < places && places <= capacity;
    }

    private static boolean isFull(Pool pool) {
        return pool.waiting() > 0 || Integer.valueOf(0).equals(pool.left());
    }

    /** What the form sends along so that the warning is not given again; empty when there was none. */
    public String getWarnedOf() {
        return warnedOf;
    }
}
