package org.caravanserai.web.approval;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.caravanserai.domain.approval.Waiting;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.FieldValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing, or a change of an approved one, that waits for the authority. What a thing does not have is null.
 *
 * @param subject kind of the thing, for example {@code EVENT}
 * @param kind what its area calls its kind, for example {@code FORUM} of an event
 * @param organizer the organization that asks for the approval
 * @param waitingDays whole days since it was submitted or proposed
 * @param change whether it is a change of an approved thing
 * @param link address of its dossier
 */
public record WaitingJson(
        String subject,
        String slug,
        @Nullable String kind,
        String state,
        @Nullable String mode,
        Map<String, String> title,
        OrganizerJson organizer,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable String timeZone,
        Instant waitingSince,
        long waitingDays,
        boolean change,
        String link) {

    /** The organization that asks for the approval. */
    @Schema(name = "OrganizerBeforeAuthority")
    public record OrganizerJson(
            String slug,
            Map<String, String> name,
            Sector sector,

            @Schema(description = "Whether an authority has verified the organization")
            boolean verified) {}

    static WaitingJson of(Waiting row, Instant now) {
        var when = row.fact("when", FieldValue.Period.class);
        var applicant = row.applicant();
        return new WaitingJson(
                row.subject(),
                row.slug(),
                constant(row, "kind"),
                row.state(),
                constant(row, "mode"),
                row.title().texts(),
                new OrganizerJson(applicant.slug(), applicant.name().texts(), applicant.sector(), applicant.verified()),
                when.map(period -> period.from().atZone(period.zone()).toOffsetDateTime())
                        .orElse(null),
                when.map(period -> period.to().atZone(period.zone()).toOffsetDateTime())
                        .orElse(null),
                when.map(period -> period.zone().getId()).orElse(null),
                row.waitingSince(),
                ChronoUnit.DAYS.between(row.waitingSince(), now),
                row.change(),
                row.link());
    }

    private static @Nullable String constant(Waiting row, String fact) {
        return row.fact(fact, FieldValue.Constant.class)
                .map(FieldValue.Constant::name)
                .orElse(null);
    }
}
