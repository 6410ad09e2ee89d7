package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.reported.ReportedCenter;
import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlReportedCenters implements ReportedCenters {

    private static final String ROWS = """
        select r.source, r.source_key, r.name, r.kind, r.partner_told, r.country, r.city, r.established_on, r.status,
               r.reported_on, r.web_page, c.slug as center_slug,
               h.id as host_id, h.slug as host_slug, h.display_name as host_name,
               p.id as partner_id, p.slug as partner_slug, p.display_name as partner_name
        """;

    private static final String FROM = """
        from reported_center r join organization h on h.id = r.host_id left join organization p on p.id = r.partner_id
        left join centers c on c.id = r.center_id
        """;

    private static final String MATCHING = FROM + """
        where (?1::text is null or r.country = ?1)
          and (?2::text is null or lower(r.name) like ?2 or lower(r.city) like ?2
               or exists (select from jsonb_each_text(h.display_name) t where lower(t.value) like ?2))
        """;

    private static final Map<String, String> ORDERS = Map.of("name", "lower(r.name)", "country", "r.country");

    private final Sql sql;

    @Inject
    SqlReportedCenters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ReportedCenter> of(String source, String key) {
        return sql.first(
                "select * from reported_center where source = ? and source_key = ?",
                row -> new ReportedCenter(
                        row.text("source"),
                        row.text("source_key"),
                        row.text("name"),
                        row.constant(CenterKind.class, "kind"),
                        row.id("host_id"),
                        row.idOrNull("partner_id"),
                        row.textOrNull("partner_told"),
                        row.idOrNull("center_id"),
                        CountryCode.of(row.text("country")),
                        row.textOrNull("city"),
                        row.dateOrNull("established_on"),
                        row.textOrNull("status"),
                        row.dateOrNull("reported_on"),
                        row.textOrNull("web_page")),
                source,
                key);
    }

    @Override
    public void put(ReportedCenter told) {
        sql.update(
                """
                insert into reported_center (source, source_key, name, kind, host_id, partner_id, partner_told, center_id, country,
                    city, established_on, status, reported_on, web_page)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (source, source_key) do update set name = excluded.name, kind = excluded.kind,
                    host_id = excluded.host_id, partner_id = excluded.partner_id, partner_told = excluded.partner_told,
                    center_id = excluded.center_id, country = excluded.country, city = excluded.city,
                    established_on = excluded.established_on, status = excluded.status, reported_on = excluded.reported_on,
                    web_page = excluded.web_page
                """,
                told.source(),
                told.key(),
                told.name(),
                told.kind(),
                told.host(),
                told.partner(),
                told.partnerName(),
                told.center(),
                told.country().value(),
                told.city(),
                told.establishedOn(),
                told.status(),
                told.reportedOn(),
                told.webPage());
    }

    @Override
    public List<ReportedRow> about(UUID center) {
        return sql.list(
                ROWS + FROM + " where r.center_id = ? order by r.reported_on desc nulls last, r.source, r.source_key",
                SqlReportedCenters::row,
                center);
    }

    @Override
    public Page<ReportedRow> page(@Nullable String country, PageRequest request) {
        var order = SortOrder.of(request.sort(), "name", ORDERS);
        return sql.page(
                request,
                ROWS + MATCHING + " order by " + order.sql() + ", r.source, r.source_key",
                "select count(*) " + MATCHING,
                SqlReportedCenters::row,
                country,
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public List<String> countries() {
        return sql.list("select distinct country from reported_center order by country", row -> row.text("country"));
    }

    private static ReportedRow row(Row row) throws SQLException {
        var partner = row.idOrNull("partner_id");
        return new ReportedRow(
                row.text("source"),
                row.text("source_key"),
                row.text("name"),
                row.constant(CenterKind.class, "kind"),
                new CenterOwner(row.id("host_id"), row.text("host_slug"), row.localized("host_name")),
                partner == null
                        ? null
                        : new CenterOwner(partner, row.text("partner_slug"), row.localized("partner_name")),
                row.textOrNull("partner_told"),
                row.textOrNull("center_slug"),
                row.text("country"),
                row.textOrNull("city"),
                row.dateOrNull("established_on"),
                row.textOrNull("status"),
                row.dateOrNull("reported_on"),
                row.textOrNull("web_page"));
    }
}
