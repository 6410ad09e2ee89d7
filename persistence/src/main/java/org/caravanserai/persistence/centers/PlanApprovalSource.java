package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.approval.Waiting.Fact;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.persistence.approval.ApprovalSource;

/** Plans of centers that wait for the authority. */
@ApplicationScoped
class PlanApprovalSource implements ApprovalSource {

    private static final ApprovalSubject SUBJECT =
            new ApprovalSubject(PlanAction.SUBJECT.name(), Permission.APPROVE_CENTERS, "centers");

    @Override
    public ApprovalSubject subject() {
        return SUBJECT;
    }

    @Override
    public String waiting() {
        return """
            select 'CENTER_PLAN' as subject, p.id, p.version, c.slug, p.state, c.name as title, c.host_id as organization_id,
                   p.submitted_at as waiting_since, false as change,
                   make_timestamptz(p.plan_year, 1, 1, 0, 0, 0, c.time_zone) as starts_at,
                   '/manage/centers/' || c.slug || '/plans/' || p.plan_year || '/dossier' as link,
                   jsonb_build_object('year', p.plan_year, 'city', c.city, 'country', c.country) as facts
            from center_plan p join centers c on c.id = p.center_id
            where p.state = 'SUBMITTED'
            """;
    }

    @Override
    public List<Fact> facts(JsonObject facts) {
        return List.of(
                new Fact("year", FieldValue.Text.of(facts.getInt("year"))),
                new Fact("city", FieldValue.Text.of(facts.getString("city"))),
                new Fact("country", new FieldValue.Country(CountryCode.of(facts.getString("country")))));
    }

    @Override
    public String things() {
        return """
            select p.id, c.slug, c.name as title, c.host_id as organization_id,
                   '/manage/centers/' || c.slug || '/plans/' || p.plan_year || '/dossier' as link
            from center_plan p join centers c on c.id = p.center_id
            """;
    }

    @Override
    public List<String> decisions() {
        return Stream.of(PlanAction.APPROVED, PlanAction.RETURNED)
                .map(PlanAction::name)
                .toList();
    }
}
