package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.project.AskedVerifier;
import org.caravanserai.domain.cooperation.project.BenefitClaim;
import org.caravanserai.domain.cooperation.project.BenefitClaims;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Benefits that wait for a verifier. Evidence that has been taken back meanwhile is shown as none. */
@ApplicationScoped
class SqlBenefitClaims implements BenefitClaims {

    private final Sql sql;

    @Inject
    SqlBenefitClaims(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<BenefitClaim> waitingFor(UUID account) {
        return sql.list("""
            select e.slug as project, e.title as project_title, r.number, r.title, r.country, r.place, r.used_by_body,
                   r.used_since, r.benefit, coalesce(r.benefit_evidence, '') as evidence, o.slug as organization,
                   o.display_name, r.asked_on, r.version
            from cooperation_result r
            join cooperation_entry e on e.id = r.project_id
            join organization o on o.id = r.verifier_id
            where r.verifier_account_id = ?1 and r.stage = 'BENEFIT_REPORTED'
              and exists (select from membership_in_force m where m.organization_id = r.verifier_id and m.account_id = ?1)
            order by r.asked_on, e.slug, r.number
            """, SqlBenefitClaims::claim, account);
    }

    @Override
    public Optional<AskedVerifier> asked(Slug project, int number) {
        return sql.first(
                """
                select a.given_name, a.family_name, a.own_name, a.family_first, o.display_name, r.asked_on
                from cooperation_result r
                join cooperation_entry e on e.id = r.project_id
                join organization o on o.id = r.verifier_id
                join account a on a.id = r.verifier_account_id
                where e.slug = ?1 and r.number = ?2 and r.stage = 'BENEFIT_REPORTED'
                """,
                row -> new AskedVerifier(row.name(), row.localized("display_name"), row.date("asked_on")),
                project.value(),
                number);
    }

    private static BenefitClaim claim(Row row) throws SQLException {
        return new BenefitClaim(
                row.text("project"),
                row.localized("project_title"),
                row.number("number"),
                row.localized("title"),
                row.text("country"),
                row.textOrNull("place"),
                row.text("used_by_body"),
                row.date("used_since"),
                row.text("benefit"),
                row.text("evidence"),
                row.text("organization"),
                row.localized("display_name"),
                row.date("asked_on"),
                row.count("version"));
    }
}
