package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.events.approval.DecideOnChange;
import org.caravanserai.events.approval.DecideOnEvent;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.approval.WithdrawChange;
import org.caravanserai.events.approval.WithdrawSubmission;
import org.caravanserai.events.publication.ArchiveEvent;
import org.caravanserai.events.publication.CancelEvent;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.publication.PostponeEvent;
import org.caravanserai.events.publication.PublishEvent;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Versions;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an event: each step is something one posts. All resources of an event share the root {@code /events}:
 * of two roots JAX-RS takes the longer one and never looks into the other.
 */
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventLifeResource {

    /** A decision of the authority. */
    public record DecisionJson(
            @Nullable String decision, @Nullable String note) {}

    /** Why. */
    public record ReasonJson(@Nullable String reason) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowEvent show;

    @Inject
    private SubmitEvent submit;

    @Inject
    private WithdrawSubmission withdraw;

    @Inject
    private DecideOnEvent decide;

    @Inject
    private DecideOnChange decideOnChange;

    @Inject
    private WithdrawChange withdrawChange;

    @Inject
    private PublishEvent publish;

    @Inject
    private PostponeEvent postpone;

    @Inject
    private CancelEvent cancel;

    @Inject
    private CloseEvent close;

    @Inject
    private ArchiveEvent archive;

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/submission")
    @Consumes(MediaType.WILDCARD)
    public EventJson submit() {
        submit.execute(slug);
        return event();
    }

    @DELETE
    @Path("/{slug}/submission")
    public EventJson withdraw() {
        withdraw.execute(slug);
        return event();
    }

    @POST
    @Requires(Permission.APPROVE_EVENTS)
    @Path("/{slug}/decision")
    public EventJson decide(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, @Nullable DecisionJson body) {
        var decision = decision(DecideOnEvent.Decision.class, body);
        decide.execute(slug, decision, body == null ? null : body.note(), Versions.decidedOn(tag));
        return event();
    }

    /** Decides on a proposed change of an approved event: {@code APPROVE} or {@code REJECT}. */
    @POST
    @Requires(Permission.APPROVE_EVENTS)
    @Path("/{slug}/change-decision")
    public EventJson decideOnChange(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, @Nullable DecisionJson body) {
        var decision = decision(ChangeDecision.class, body);
        decideOnChange.execute(
                slug, decision == ChangeDecision.APPROVE, body == null ? null : body.note(), Versions.decidedOn(tag));
        return event();
    }

    /** Takes a proposed change back before the authority has decided on it. */
    @DELETE
    @Path("/{slug}/change")
    public EventJson withdrawChange() {
        withdrawChange.execute(slug);
        return event();
    }

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/publication")
    @Consumes(MediaType.WILDCARD)
    public EventJson publish() {
        publish.execute(slug);
        return event();
    }

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/postponement")
    public EventJson postpone(@Nullable ReasonJson body) {
        postpone.execute(slug, reason(body));
        return event();
    }

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/cancellation")
    public EventJson cancel(@Nullable ReasonJson body) {
        cancel.execute(slug, reason(body));
        return event();
    }

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/closure")
    @Consumes(MediaType.WILDCARD)
    public EventJson close() {
        close.execute(slug);
        return event();
    }

    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/archive")
    @Consumes(MediaType.WILDCARD)
    public EventJson archive() {
        archive.execute(slug);
        return event();
    }

    private enum ChangeDecision {
        APPROVE,
        REJECT
    }

    private EventJson event() {
        return EventJson.of(show.execute(slug));
    }

    private static String reason(@Nullable ReasonJson body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }

    private static <E extends Enum<E>> E decision(Class<E> type, @Nullable DecisionJson body) {
        return OneOf.constant(type, "decision", body == null ? null : body.decision());
    }
}
