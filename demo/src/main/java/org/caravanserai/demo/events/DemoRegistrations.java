package org.caravanserai.demo.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.events.EventPlan.Guest;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.events.registration.DecideOnRegistration;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.clock.SimulatedTime;
import org.jspecify.annotations.Nullable;

/** Signs people up for the demo's events, a few each day, more of them soon after publication. */
@ApplicationScoped
class DemoRegistrations {

    /** Days between publication and now, or the beginning. */
    static final int DAYS = 28;

    private static final int EVERY_THIRD = 3;
    private static final int FEW = 9;

    private final DemoPeople people;
    private final CurrentCaller caller;
    private final RegisterForEvent register;
    private final DecideOnRegistration decide;
    private final DemoConfirmations confirmations;

    @Inject
    DemoRegistrations(
            DemoPeople people,
            CurrentCaller caller,
            RegisterForEvent register,
            DecideOnRegistration decide,
            DemoConfirmations confirmations) {
        this.people = people;
        this.caller = caller;
        this.register = register;
        this.decide = decide;
        this.confirmations = confirmations;
    }

    void signUp(PlannedEvent event, String slug, List<Guest> guests, LocalDate today) {
        var firstDay = today.plusDays(event.startsIn());
        var codes = new ArrayList<String>();
        for (int i = 0; i < event.people(); i++) {
            caller.set(Caller.ANONYMOUS);
            var guest = registrant(guests.get((i * 7 + event.people()) % guests.size()), i);
            var companions = i % FEW == 4 && event.kind().name().endsWith("CONFERENCE") ? 1 : 0;
            codes.add(take(event, slug, i, companions, guest, ago(event, i), firstDay));
        }
        if (event.scholar()) {
            people.actAs("scholar");
            codes.add(take(event, slug, 0, 0, null, event.began() + 1, firstDay));
        }
        if (event.moderated()) {
            people.actAs(event.who());
            codes.stream()
                    .limit(codes.size() / 2)
                    .forEach(code -> decide.execute(code, DecideOnRegistration.Decision.APPROVE, null));
        }
    }

    private String take(
            PlannedEvent event,
            String slug,
            int number,
            int companions,
            @Nullable Registrant guest,
            int daysAgo,
            LocalDate firstDay) {
        var attendance = attendance(event, number);
        var answers = DemoAnswers.of(event.questions(), attendance, number, firstDay);
        var code = new String[1];
        SimulatedTime.act(Duration.ofDays(daysAgo), () -> {
            code[0] = register.execute(new RegisterForEvent.Command(slug, attendance, companions, answers, guest, "en"))
                    .code();
            confirmations.confirm(code[0]);
        });
        return code[0];
    }

    /** Registrations since publication, most of them early: days grow with the square of the number. */
    private static int ago(PlannedEvent event, int number) {
        double share = (double) number / Math.max(1, event.people());
        return event.began() + DAYS - 1 - (int) Math.round(share * share * (DAYS - 2));
    }

    private static Attendance attendance(PlannedEvent event, int number) {
        return switch (event.mode()) {
            case ONLINE -> Attendance.ONLINE;
            case ON_SITE -> Attendance.ON_SITE;
            case HYBRID -> number % EVERY_THIRD == 2 ? Attendance.ONLINE : Attendance.ON_SITE;
        };
    }

    private static Registrant registrant(Guest guest, int number) {
        return new Registrant(
                null,
                PersonName.of(guest.given(), guest.family()),
                EmailAddress.of("guest" + number + "@post.caravanserai.example"),
                CountryCode.of(guest.country()),
                guest.affiliation());
    }
}
