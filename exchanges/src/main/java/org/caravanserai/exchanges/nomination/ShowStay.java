package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.Corrections;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The course of a stay, for the officers of both sides. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowStay {

    private final NominationAccess access;
    private final Nominations nominations;
    private final StayEvents events;
    private final StayExtensions extensions;
    private final Corrections corrections;

    @Inject
    public ShowStay(
            NominationAccess access,
            Nominations nominations,
            StayEvents events,
            StayExtensions extensions,
            Corrections corrections) {
        this.corrections = corrections;
        this.access = access;
        this.nominations = nominations;
        this.events = events;
        this.extensions = extensions;
    }

    /**
     * @param open the request for a longer stay that was not answered; null when there is none
     * @param possible what the caller can do with it now
     * @param correction code of the correction that the other side has not confirmed yet; null when there is none
     */
    public record Stay(
            String code,
            MobilityState state,
            @Nullable LocalDate extendedUntil,
            List<Line> events,
            @Nullable Asked open,
            @Nullable String correction,
            Set<StayStep> possible) {

        public boolean can(StayStep step) {
            return possible.contains(step);
        }
    }

    /** An event, see {@link StayEvent}. */
    public record Line(
            StayEventKind kind,
            LocalDate day,
            @Nullable LocalDate until,
            @Nullable String reason,
            String by,
            Instant at,
            boolean corrected) {}

    /**
     * A longer stay that one side has asked for.
     *
     * @param furtherYear in which a further place would be taken; null when none would
     * @param decides whether the caller acts for the side that was asked
     */
    public record Asked(
            UUID id,
            LocalDate until,
            String reason,
            @Nullable AcademicYear furtherYear,
            Instant at,
            boolean decides) {}

    /**
     * @param code of the stay
     * @throws NotFound when the caller sees the exchanges of neither side
     */
    public Stay execute(String code) {
        var stay = nominations.mobilityByCode(code).orElseThrow(() -> new NotFound("not-found"));
        var nomination = access.readableFor(stay);
        var lines = events.of(stay.id()).stream().map(ShowStay::line).toList();
        var open = open(stay, nomination);
        var correction = corrections.openOf(stay.id()).map(Correction::code).orElse(null);
        boolean receives = access.receives(nomination);
        boolean acts = receives || access.sends(nomination);
        return new Stay(
                stay.code(),
                stay.state(),
                stay.extendedUntil(),
                lines,
                open,
                correction,
                Step.only(
                        Step.possible(StayStep.class, stay.standing(open != null, correction != null)),
                        step -> acts && StayStep.ofBoth().contains(step)
                                || receives && StayStep.ofReceiving().contains(step)));
    }

    private @Nullable Asked open(Mobility stay, Nomination nomination) {
        return extensions
                .open(stay)
                .map(each -> new Asked(
                        each.id(),
                        each.until(),
                        each.reason(),
                        each.furtherYear(),
                        each.askedAt(),
                        extensions.decides(each, nomination)))
                .orElse(null);
    }

    private static Line line(StayEvent event) {
        return new Line(
                event.kind(),
                event.day(),
                event.until(),
                event.reason(),
                event.recordedByName(),
                event.recordedAt(),
                event.isCorrected());
    }
}
