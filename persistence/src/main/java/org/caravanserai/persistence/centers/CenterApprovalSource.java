package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.approval.Waiting.Fact;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.persistence.approval.ApprovalSource;

/** Applications for centers that wait for the authority. */
@ApplicationScoped
class CenterApprovalSource implements ApprovalSource {

    private static final ApprovalSubject SUBJECT =
            new ApprovalSubject(CenterAction.SUBJECT.name(), Permission.APPROVE_CENTERS, "centers");

    @Override
    public ApprovalSubject subject() {
        return SUBJECT;
    }

    @Override
    public String waiting() {
        return """
            select 'CENTER' as subject, c.id, c.version, c.slug, c.state, c.name as title, c.host_id as organization_id,
                   c.applied_at as waiting_since, false as change, cast(null as timestamptz) as starts_at,
                   '/manage/centers/' || c.slug || '/dossier' as link,
                   jsonb_build_object('kind', c.kind, 'state', c.state, 'city', c.city, 'country', c.country) as facts
            from centers c
            where c.state in ('APPLIED', 'UNDER_REVIEW')
            """;
    }

    @Override
    public List<Fact> facts(JsonObject facts) {
        return List.of(
                new Fact("kind", new FieldValue.Constant("centers.kind", facts.getString("kind"))),
                new Fact("state", new FieldValue.Constant("centers.state", facts.getString("state"))),
                new Fact("city", FieldValue.Text.of(facts.getString("city"))),
                new Fact("country", new FieldValue.Country(CountryCode.of(facts.getString("country")))));
    }

    @Override
    public String things() {
        return """
            select c.id, c.slug, c.name as title, c.host_id as organization_id,
                   '/manage/centers/' || c.slug || '/dossier' as link
            from centers c
            """;
    }

    @Override
    public List<String> decisions() {
        return Stream.of(CenterAction.APPROVED, CenterAction.RETURNED, CenterAction.REJECTED)
                .map(CenterAction::name)
                .toList();
    }
}
