package org.caravanserai.web.exchanges.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.exchanges.nomination.ShowStay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The course of a stay. */
@Schema(name = "Stay")
public record StayJson(
        String code,
        MobilityState state,
        @Nullable LocalDate extendedUntil,
        List<EventJson> events,

        @Schema(description = "A request for a longer stay without an answer") @Nullable
        AskedJson extension,

        @Schema(description = "Code of a correction that the other side has not answered") @Nullable
        String correction,

        @Schema(description = "What the caller can do with it now")
        Set<StayStep> possible) {

    /** An event of a stay, and the day from which it counts. */
    @Schema(name = "StayEvent")
    public record EventJson(
            StayEventKind kind,
            LocalDate date,

            @Schema(description = "The last day, for an extension") @Nullable
            LocalDate until,

            @Nullable String reason,
            String by,
            Instant at,

            @Schema(description = "It was not as it was recorded and counts no more")
            boolean corrected) {

        static EventJson of(ShowStay.Line line) {
            return new EventJson(
                    line.kind(), line.day(), line.until(), line.reason(), line.by(), line.at(), line.corrected());
        }
    }

    /** A longer stay that one side has asked for. */
    @Schema(name = "StayExtensionAsked")
    public record AskedJson(
            UUID id,
            LocalDate until,
            String reason,

            @Schema(description = "In which a further place would be taken") @Nullable
            String furtherYear,

            Instant askedAt) {

        static @Nullable AskedJson of(ShowStay.@Nullable Asked asked) {
            if (asked == null) {
                return null;
            }
            var year = asked.furtherYear();
            return new AskedJson(
                    asked.id(), asked.until(), asked.reason(), year == null ? null : year.toString(), asked.at());
        }
    }

    static StayJson of(ShowStay.Stay stay) {
        return new StayJson(
                stay.code(),
                stay.state(),
                stay.extendedUntil(),
                stay.events().stream().map(EventJson::of).toList(),
                AskedJson.of(stay.open()),
                stay.correction(),
                stay.possible());
    }
}
