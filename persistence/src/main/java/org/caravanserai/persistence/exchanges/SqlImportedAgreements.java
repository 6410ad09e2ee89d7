package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.exchanges.imports.EndedLine;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlImportedAgreements implements ImportedAgreements {

    private static final String BY_NAME = """
        select o.id from organization_name n join organization o on o.id = n.organization_id
        where n.folded = ?1 and o.state in ('REGISTERED', 'VERIFIED') and (?2::text is null or o.country = ?2)
        order by o.state = 'VERIFIED' desc, o.created_at limit 1
        """;

    /** Years are four digits each, so their order is that of their texts. */
    private static final String GONE = """
        l.organization_id = ?1 and l.source = ?2 and s.organization_id = l.organization_id and s.name = l.source
          and s.seen_import = ?3 and l.last_year < s.seen_year and not l.ended and l.seen_import is distinct from ?3
          and a.id = l.agreement_id and a.state <> 'WITHDRAWN'
        """;

    private final Sql sql;

    @Inject
    SqlImportedAgreements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void seen(Source source, Map<String, AcademicYear> lines) {
        var latest = lines.values().stream().max(AcademicYear::compareTo).orElse(null);
        if (latest == null) {
            return;
        }
        sql.update("""
            insert into agreement_import_source as s (organization_id, name, seen_import, seen_year)
            values (?, ?, ?, ?)
            on conflict (organization_id, name) do update set
                seen_year = case when s.seen_import = excluded.seen_import
                                 then greatest(s.seen_year, excluded.seen_year) else excluded.seen_year end,
                seen_import = excluded.seen_import
            """, source.organization(), source.name(), source.importId(), latest.toString());
        sql.update(
                "update agreement_import_line set seen_import = ?"
                        + " where organization_id = ? and source = ? and line_key = any (cast(? as bpchar[]))",
                source.importId(),
                source.organization(),
                source.name(),
                lines.keySet().toArray(String[]::new));
    }

    @Override
    public Map<String, ImportedLine> lines(Source source, String group, Collection<String> keys) {
        sql.first(
                "select name from agreement_import_source where organization_id = ? and name = ? for update",
                row -> row.text("name"),
                source.organization(),
                source.name());
        var lines = new HashMap<String, ImportedLine>();
        sql.each(
                "select line_key, agreement_id, condition, line_group, last_year from agreement_import_line where"
                        + " organization_id = ?1 and source = ?2 and (md5(line_group) = md5(?3) and line_group = ?3 or"
                        + " line_key = any (cast(?4 as bpchar[])))",
                row -> Map.entry(
                        row.text("line_key"),
                        new ImportedLine(
                                row.id("agreement_id"),
                                row.text("condition"),
                                row.text("line_group"),
                                AcademicYear.of(row.text("last_year")))),
                line -> lines.put(line.getKey(), line.getValue()),
                source.organization(),
                source.name(),
                group,
                keys.toArray(String[]::new));
        return lines;
    }

    @Override
    public Map<String, ImportedLine> withPartner(Source source, UUID partner) {
        var lines = new HashMap<String, ImportedLine>();
        sql.each(
                """
                select distinct on (split_part(l.line_group, chr(10), 1))
                       l.agreement_id, l.condition, l.line_group, l.last_year
                  from agreement_import_line l join exchange_agreement a on a.id = l.agreement_id
                 where l.organization_id = ?1 and l.source = ?2 and a.state <> 'WITHDRAWN'
                   and exists (select from agreement_party p
                                where p.agreement_id = l.agreement_id and p.organization_id = ?3)
                 order by split_part(l.line_group, chr(10), 1), l.last_year desc, a.created_at desc, l.condition
                """,
                row -> new ImportedLine(
                        row.id("agreement_id"),
                        row.text("condition"),
                        row.text("line_group"),
                        AcademicYear.of(row.text("last_year"))),
                line -> lines.put(line.group().split("\n", 2)[0], line),
                source.organization(),
                source.name(),
                partner);
        return lines;
    }

    @Override
    public void keep(Source source, Map<String, ImportedLine> lines) {
        var all = List.copyOf(lines.entrySet());
        sql.update(
                """
                delete from agreement_import_line l
                 using unnest(cast(?1 as text[]), cast(?2 as uuid[]), cast(?3 as text[])) as given (k, a, c)
                 where l.agreement_id = given.a and l.condition = given.c and l.line_key <> given.k
                """,
                texts(all, Map.Entry::getKey),
                texts(all, line -> line.getValue().agreement().toString()),
                texts(all, line -> line.getValue().condition()));
        sql.update(
                """
                insert into agreement_import_line as l
                       (organization_id, source, line_key, agreement_id, condition, line_group, last_year, seen_import)
                select ?1, ?2, k, a, c, g, y, ?3
                  from unnest(cast(?4 as text[]), cast(?5 as uuid[]), cast(?6 as text[]), cast(?7 as text[]),
                              cast(?8 as text[])) as given (k, a, c, g, y)
                on conflict (organization_id, source, line_key) do update set
                    last_year = excluded.last_year, seen_import = excluded.seen_import,
                    ended = l.ended and excluded.last_year <= l.last_year
                """,
                source.organization(),
                source.name(),
                source.importId(),
                texts(all, Map.Entry::getKey),
                texts(all, line -> line.getValue().agreement().toString()),
                texts(all, line -> line.getValue().condition()),
                texts(all, line -> line.getValue().group()),
                texts(all, line -> line.getValue().lastYear().toString()));
    }

    private static String[] texts(
            List<Map.Entry<String, ImportedLine>> lines, Function<Map.Entry<String, ImportedLine>, String> of) {
        return lines.stream().map(of).toArray(String[]::new);
    }

    @Override
    public List<EndedLine> ended(Source source) {
        return sql.list(
                "select a.code, l.condition, l.line_group, l.last_year"
                        + " from agreement_import_line l, agreement_import_source s, exchange_agreement a where " + GONE
                        + " order by l.line_group, l.condition",
                row -> new EndedLine(
                        row.text("code"),
                        row.text("condition"),
                        row.text("line_group"),
                        AcademicYear.of(row.text("last_year"))),
                source.organization(),
                source.name(),
                source.importId());
    }

    @Override
    public void markEnded(Source source) {
        sql.update(
                "update agreement_import_line l set ended = true"
                        + " from agreement_import_source s, exchange_agreement a where " + GONE,
                source.organization(),
                source.name(),
                source.importId());
    }

    @Override
    public Optional<UUID> organization(String name, @Nullable CountryCode country) {
        return sql.first(
                BY_NAME, row -> row.id("id"), FoldedName.of(name).value(), country == null ? null : country.value());
    }
}
