package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.PastDecision;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.events.approval.ApprovalQueue;
import org.caravanserai.events.approval.PastDecisions;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the authority, the longest waiting first. */
@Tag(name = "Approval", description = "What waits for the authority, and what it has decided")
@Path("/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    /**
     * An event, or a change of an approved one, that waits.
     *
     * @param waitingDays whole days since it was submitted or proposed
     * @param change whether it is a change of an approved event
     */
    public record WaitingJson(
            String slug,
            EventKind kind,
            EventState state,
            EventMode mode,
            Map<String, String> title,
            OrganizerJson organizer,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String timeZone,
            @Nullable Instant waitingSince,
            long waitingDays,
            boolean change) {

        static WaitingJson of(EventRow row, Instant now) {
            var zone = ZoneId.of(row.timeZone());
            var since = row.waitingSince();
            return new WaitingJson(
                    row.slug(),
                    row.kind(),
                    row.state(),
                    row.mode(),
                    row.title().texts(),
                    new OrganizerJson(
                            row.organizerSlug(),
                            row.organizerName().texts(),
                            row.organizerSector(),
                            row.organizerVerified()),
                    row.startsAt().atZone(zone).toOffsetDateTime(),
                    row.endsAt().atZone(zone).toOffsetDateTime(),
                    row.timeZone(),
                    since,
                    since == null ? 0 : ChronoUnit.DAYS.between(since, now),
                    row.change());
        }
    }

    /** The organization that answers for the event. */
    @Schema(name = "OrganizerBeforeAuthority")
    public record OrganizerJson(
            String slug,
            Map<String, String> name,
            Sector sector,

            @Schema(description = "Whether an authority has verified the organization")
            boolean verified) {}

    /**
     * A decision that was made.
     *
     * @param decision {@code APPROVED}, {@code RETURNED}, {@code REJECTED}, {@code CHANGE_APPROVED}, {@code CHANGE_REJECTED}
     * @param who null for somebody whose account was deleted
     */
    public record DecidedJson(
            String slug,
            Map<String, String> title,
            Map<String, String> organizer,
            String decision,
            @Nullable String who,
            @Nullable String note,
            Instant decidedAt) {

        static DecidedJson of(PastDecision past) {
            return new DecidedJson(
                    past.slug(),
                    past.title().texts(),
                    past.organizer().texts(),
                    past.action(),
                    past.who().isEmpty() ? null : past.who(),
                    past.note(),
                    past.when());
        }
    }

    @Inject
    private ApprovalQueue queue;

    @Inject
    private PastDecisions past;

    @Inject
    private Clock clock;

    @Operation(operationId = "listApprovals", summary = "Events and changes that wait for the authority")
    @GET
    public PageJson<WaitingJson> list(@BeanParam ListQuery query) {
        var now = clock.instant();
        return PageJson.of(queue.execute(query.request()).map(row -> WaitingJson.of(row, now)));
    }

    /** What was decided, the newest first. */
    @Operation(operationId = "listPastDecisions", summary = "What the authority has decided, the newest first")
    @GET
    @Path("/decided")
    public PageJson<DecidedJson> decided(@BeanParam ListQuery query) {
        return PageJson.of(past.execute(query.request()).map(DecidedJson::of));
    }
}
