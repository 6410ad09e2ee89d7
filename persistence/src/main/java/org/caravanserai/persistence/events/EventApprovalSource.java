package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.approval.Waiting.Fact;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.persistence.approval.ApprovalSource;

/** Events, and changes of approved ones, that wait for the authority. */
@ApplicationScoped
class EventApprovalSource implements ApprovalSource {

    private static final ApprovalSubject SUBJECT =
            new ApprovalSubject(EventAction.SUBJECT.name(), Permission.APPROVE_EVENTS, "events");

    @Override
    public ApprovalSubject subject() {
        return SUBJECT;
    }

    @Override
    public String waiting() {
        return """
            select 'EVENT' as subject, e.id, e.version, e.slug, e.state, e.title, e.organizer_id as organization_id,
                   coalesce(c.proposed_at, e.submitted_at) as waiting_since, c.id is not null as change, e.starts_at,
                   '/manage/approvals/' || e.slug as link,
                   jsonb_build_object('kind', e.kind, 'mode', e.mode, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
                       'timeZone', e.time_zone, 'city', e.venue_city, 'country', e.venue_country) as facts
            from academic_event e left join event_change c on c.event_id = e.id and c.state = 'PENDING'
            where e.state = 'SUBMITTED' or c.id is not null
            """;
    }

    @Override
    public List<Fact> facts(JsonObject facts) {
        var all = new ArrayList<Fact>();
        all.add(new Fact("kind", new FieldValue.Constant("events.kind", facts.getString("kind"))));
        all.add(new Fact("mode", new FieldValue.Constant("events.mode", facts.getString("mode"))));
        all.add(new Fact(
                "when",
                new FieldValue.Period(
                        time(facts, "startsAt"), time(facts, "endsAt"), ZoneId.of(facts.getString("timeZone")))));
        if (!facts.isNull("city")) {
            all.add(new Fact("city", FieldValue.Text.of(facts.getString("city"))));
        }
        if (!facts.isNull("country")) {
            all.add(new Fact("country", new FieldValue.Country(CountryCode.of(facts.getString("country")))));
        }
        return all;
    }

    private static Instant time(JsonObject facts, String name) {
        return OffsetDateTime.parse(facts.getString(name)).toInstant();
    }

    @Override
    public String things() {
        return """
            select e.id, e.slug, e.title, e.organizer_id as organization_id, '/manage/approvals/' || e.slug as link
            from academic_event e
            """;
    }

    @Override
    public List<String> decisions() {
        return Stream.of(
                        EventAction.APPROVED,
                        EventAction.RETURNED,
                        EventAction.REJECTED,
                        EventAction.CHANGE_APPROVED,
                        EventAction.CHANGE_REJECTED)
                .map(EventAction::name)
                .toList();
    }
}
