package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlFlowFacts implements FlowFacts {

    /** Stays between the home country and one of the countries. */
    private static final String STAYS = """
        from exchanges_stay_facts s
        cross join lateral (select case when s.to_country = ?1 then s.from_country else s.to_country end as country,
                                   s.to_country = ?1 as inbound) w
        %s
        where (s.to_country = ?1) <> (s.from_country = ?1) and w.country = any (?2::text[])
          and s.arrived_on between ?3 and ?4 and (?5::text is null or s.kind = ?5)
        """;

    private static final String FLOWS = """
        select w.country, coalesce(s.kind, 'OTHER') as kind, extract(year from s.arrived_on)::int as year,
               count(*) filter (where w.inbound) as inbound, count(*) filter (where not w.inbound) as outbound,
               coalesce(sum(s.months) filter (where w.inbound), 0) as months_in,
               coalesce(sum(s.months) filter (where not w.inbound), 0) as months_out
        """ + STAYS.formatted("") + " group by 1, 2, 3 order by 1, 3, 2";

    private static final String WITH_ORGANIZATIONS =
            "join organization f on f.id = s.from_organization join organization t on t.id = s.to_organization";

    private static final String GROUPS = " group by w.country, s.kind, s.academic_year, f.id, t.id ";

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlFlowFacts() {}

    @Inject
    SqlFlowFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Flow> flows(Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind) {
        return sql.list(
                FLOWS,
                row -> new Flow(
                        row.text("country"),
                        row.text("kind"),
                        row.number("year"),
                        row.count("inbound"),
                        row.count("outbound"),
                        row.decimal("months_in"),
                        row.decimal("months_out")),
                Scope.HOME,
                countries.toArray(String[]::new),
                from,
                to,
                kind);
    }

    @Override
    public Page<FactRow> rows(
            Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind, PageRequest request) {
        return sql.page(
                request,
                """
                        select w.country, coalesce(s.kind, 'OTHER') as kind, s.academic_year, f.slug as from_slug,
                               f.display_name as from_name, f.country as from_country, t.slug as to_slug,
                               t.display_name as to_name, t.country as to_country, count(*) as persons,
                               coalesce(sum(s.months), 0) as months
                        """ + STAYS.formatted(WITH_ORGANIZATIONS) + GROUPS
                        + " order by w.country, s.academic_year, f.slug, t.slug, s.kind",
                "select count(*) from (select 1 " + STAYS.formatted(WITH_ORGANIZATIONS) + GROUPS + ") as groups",
                row -> FactRow.of(
                        "country", row.text("country"),
                        "kind", row.text("kind"),
                        "academicYear", row.text("academic_year"),
                        "from", row.text("from_slug"),
                        "fromName", row.localized("from_name"),
                        "fromCountry", row.text("from_country"),
                        "to", row.text("to_slug"),
                        "toName", row.localized("to_name"),
                        "toCountry", row.text("to_country"),
                        "persons", row.count("persons"),
                        "months", row.decimal("months")),
                Scope.HOME,
                countries.toArray(String[]::new),
                from,
                to,
                kind);
    }
}
