package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.caravanserai.domain.cooperation.programme.EndFilter;
import org.caravanserai.domain.cooperation.programme.EndedProgramme;
import org.caravanserai.domain.cooperation.programme.EndedProgrammes;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEndedProgrammes implements EndedProgrammes {

    private static final String ROWS = """
        select e.slug, e.title, g.programme_kind, g.level, g.state, g.approval_number, g.approved_from, g.ended_on,
               g.deciding_body, g.end_reason, g.student_plan,
               (select coalesce(sum(r.graduates), 0) from cooperation_year_report r where r.programme_id = g.id) as graduates,
               (select coalesce(array_agg(distinct c.code order by c.code), '{}')
                from (select unnest(e.countries) as code
                      union select coalesce(p.country, o.country) from cooperation_party p
                      left join organization o on o.id = p.organization_id where p.entry_id = e.id) c
                where c.code is not null) as countries
        """;

    private static final String MATCHING = """
        from cooperation_programme g join cooperation_entry e on e.id = g.id
        where g.ended_on is not null
          and (?1::text is null or g.programme_kind = ?1)
          and (?2::text is null or g.level = ?2)
          and (?3::text is null or e.countries @> array[?3::text] or exists (
                select from cooperation_party p left join organization o on o.id = p.organization_id
                where p.entry_id = e.id and coalesce(p.country, o.country) = ?3))
          and (?4::date is null or g.ended_on >= ?4)
          and (?5::date is null or g.ended_on <= ?5)
          and (?6::text[] is null or exists (
                select from cooperation_name n where n.entry_id = e.id and n.folded like all (?6)))
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "endedOn", "g.ended_on",
            "title", "lower(coalesce(e.title ->> 'en', cast(e.title as text)))");

    private final Sql sql;

    @Inject
    SqlEndedProgrammes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<EndedProgramme> page(EndFilter filter, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-endedOn", ORDERS);
        var country = filter.country();
        return sql.page(
                request,
                ROWS + MATCHING + " order by " + order.sql() + ", e.slug",
                "select count(*) " + MATCHING,
                SqlEndedProgrammes::row,
                filter.kind(),
                filter.level(),
                country == null ? null : country.value(),
                filter.from(),
                filter.to(),
                SqlRegistryDirectory.patterns(request.query()));
    }

    private static EndedProgramme row(Row row) throws SQLException {
        return new EndedProgramme(
                row.text("slug"),
                row.localized("title"),
                row.constant(ProgrammeKind.class, "programme_kind"),
                row.constant(DegreeLevel.class, "level"),
                row.constant(ProgrammeState.class, "state"),
                row.words("countries"),
                row.textOrNull("approval_number"),
                row.dateOrNull("approved_from"),
                row.date("ended_on"),
                row.textOrNull("deciding_body"),
                row.text("end_reason"),
                row.localized("student_plan"),
                row.number("graduates"));
    }
}
