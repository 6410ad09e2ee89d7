package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The holder of a link confirms an arrival at its party or a departure, as an officer does. */
@UseCase
@Public
public class ConfirmStayByLink {

    private final LinkHolder holder;
    private final LinkedPeople people;
    private final RecordArrival arrival;
    private final RecordDeparture departure;

    @Inject
    public ConfirmStayByLink(LinkHolder holder, LinkedPeople people, RecordArrival arrival, RecordDeparture departure) {
        this.holder = holder;
        this.people = people;
        this.arrival = arrival;
        this.departure = departure;
    }

    /** Steps that can be confirmed. */
    public enum Step {
        ARRIVAL,
        DEPARTURE
    }

    /**
     * @param code of the stay
     * @param reason for an arrival long before the stay begins
     */
    public record Command(
            String token,
            String code,
            Step step,
            LocalDate day,
            @Nullable String reason) {}

    /**
     * Confirming the same day again changes nothing.
     *
     * @throws NotFound when the link is none, has expired or was revoked, or the stay is not one under its agreement
     * @throws Forbidden {@code other-side-decides}
     * @throws Invalid {@code in-the-future}, {@code arrival-outside-year}, {@code arrival-early}, {@code before-arrival}, {@code day-of-arrival}
     * @throws Refused {@code mobility-state}
     */
    public void execute(Command command) {
        var link = holder.open(command.token());
        people.requireStay(link, command.code());
        holder.actingForParty(link, () -> {
            if (command.step() == Step.ARRIVAL) {
                arrival.execute(command.code(), command.day(), command.reason());
            } else {
                departure.execute(command.code(), command.day());
            }
            return command.code();
        });
    }
}
