package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.AgreementFact;
import org.caravanserai.domain.cooperation.indicator.AgreementFacts;
import org.caravanserai.domain.cooperation.indicator.AgreementFlow;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.persistence.shared.Sql;

/** Figures of one request that look at the same agreements share one pass over their stays. */
@ApplicationScoped
class SqlAgreementFacts implements AgreementFacts {

    private static final String AGREEMENTS = """
        select a.agreement, a.partner_country, h.slug as home_slug, h.display_name as home_name, p.slug as partner_slug,
               p.display_name as partner_name, a.starts_on, a.ends_on
        from exchanges_agreement_facts a
        join organization h on h.id = a.organization
        join organization p on p.id = a.partner
        where a.country = ? and a.partner_country = any (?::text[])
        order by a.ends_on, a.agreement, p.slug
        """;

    /** All stays are added up in one pass: asked for agreement by agreement, the view of stays would be computed for each. */
    private static final String FLOWS = """
        with stayed as (
            select f.agreement,
                   count(*) filter (where f.to_country = ?1) as inbound,
                   count(*) filter (where f.from_country = ?1) as outbound,
                   sum(f.semesters) filter (where f.to_country = ?1) as semesters_in,
                   sum(f.semesters) filter (where f.from_country = ?1) as semesters_out,
                   count(*) filter (where f.to_country = ?1 and f.arrived_on >= ?3) as recent_in,
                   count(*) filter (where f.from_country = ?1 and f.arrived_on >= ?3) as recent_out,
                   count(*) filter (where f.departed_on is null or f.departed_on > ?4) as present
            from exchanges_stay_facts f
            where f.arrived_on <= ?4 and (f.to_country = ?1) <> (f.from_country = ?1)
            group by f.agreement
        )
        select a.agreement, a.partner_country, a.starts_on, a.ends_on, coalesce(s.inbound, 0) as inbound,
               coalesce(s.outbound, 0) as outbound, coalesce(s.semesters_in, 0) as semesters_in,
               coalesce(s.semesters_out, 0) as semesters_out, coalesce(s.recent_in, 0) as recent_in,
               coalesce(s.recent_out, 0) as recent_out, coalesce(s.present, 0) as present
        from (select agreement, min(partner_country) as partner_country, min(starts_on) as starts_on,
                     max(ends_on) as ends_on
              from exchanges_agreement_facts
              where country = ?1 and partner_country = any (?2::text[]) group by agreement) a
        left join stayed s on s.agreement = a.agreement
        where a.starts_on <= ?4
        order by a.agreement
        """;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlAgreementFacts() {}

    @Inject
    SqlAgreementFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AgreementFact> agreements(Collection<String> countries) {
        return sql.list(
                AGREEMENTS,
                row -> new AgreementFact(
                        row.text("agreement"),
                        row.text("partner_country"),
                        row.text("home_slug"),
                        row.localized("home_name"),
                        row.text("partner_slug"),
                        row.localized("partner_name"),
                        row.date("starts_on"),
                        row.date("ends_on")),
                Scope.HOME,
                countries.toArray(String[]::new));
    }

    @Override
    public List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day) {
        return sql.list(
                FLOWS,
                row -> new AgreementFlow(
                        row.text("agreement"),
                        row.text("partner_country"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.count("inbound"),
                        row.count("outbound"),
                        row.decimal("semesters_in"),
                        row.decimal("semesters_out"),
                        row.count("recent_in"),
                        row.count("recent_out"),
                        row.count("present")),
                Scope.HOME,
                countries.toArray(String[]::new),
                recent,
                day);
    }
}
