package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.level.LevelBasis;
import org.caravanserai.domain.centers.level.LevelMapping;
import org.caravanserai.domain.centers.level.LevelRecord;
import org.caravanserai.domain.centers.level.Levels;
import org.caravanserai.domain.centers.level.MappedLevel;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlLevels implements Levels {

    /** A course without a learner's own account, that of a minor, is the guardian's to show and not the guardian's level. */
    private static final String RECORDS = """
        select r.language, r.scheme, r.scheme_version, r.level, m.cefr, r.basis, r.reached_on, r.valid_until, r.document
        from (select c.language, c.scheme, c.scheme_version, c.level, 'COURSE' as basis, d.issued_on as reached_on, d.valid_until,
                     d.code as document
              from center_certificate c
              join issued_document d on d.id = c.id and d.state = 'ISSUED'
              join enrolment e on e.id = c.enrolment_id and e.born_on is null
              where e.account_id = ?1
              union all
              select l.language, l.scheme, l.scheme_version, l.level, 'SELF', l.reached_on, l.valid_until, null
              from level_claim l where l.account_id = ?1) r
        left join level_mapping m on m.code = ?2 and m.scheme = r.scheme and m.scheme_version = r.scheme_version and m.level = r.level
        order by r.language, r.reached_on desc, r.basis, r.level
        limit 500
        """;

    private final Sql sql;

    @Inject
    SqlLevels(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LevelMapping> mappings() {
        return sql.list(
                "select code, name, source, year, status from level_mapping_source order by year desc, code",
                row -> new LevelMapping(
                        row.text("code"),
                        row.localized("name"),
                        row.text("source"),
                        row.number("year"),
                        row.constant(MappingStatus.class, "status")));
    }

    @Override
    public List<LevelRecord> of(UUID account, String mapping) {
        return sql.list(RECORDS, SqlLevels::level, account, mapping);
    }

    @Override
    public Optional<CefrLevel> cefr(String mapping, String scheme, String schemeVersion, String level) {
        return sql.first("""
            select cefr from level_mapping where code = ? and scheme = ? and scheme_version = ? and level = ? and cefr is not null
            """, row -> row.constant(CefrLevel.class, "cefr"), mapping, scheme, schemeVersion, level);
    }

    @Override
    public Map<String, List<MappedLevel>> mapped() {
        return sql.list("""
            select m.code, m.scheme, m.scheme_version, m.level, m.cefr
            from level_mapping m join level_scheme s on s.code = m.scheme and s.version = m.scheme_version
            order by m.code, m.scheme, m.scheme_version, array_position(s.levels, m.level)
            """, row -> Map.entry(row.text("code"), mapped(row))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static MappedLevel mapped(Row row) throws SQLException {
        var cefr = row.textOrNull("cefr");
        return new MappedLevel(
                row.text("scheme"),
                row.text("scheme_version"),
                row.text("level"),
                cefr == null ? null : CefrLevel.valueOf(cefr));
    }

    @Override
    public void map(LevelMapping mapping, List<MappedLevel> levels) {
        sql.update(
                """
                insert into level_mapping_source (code, name, source, year, status) values (?, ?::jsonb, ?, ?, ?) on conflict do nothing
                """,
                mapping.code(),
                Json.write(mapping.name().texts()),
                mapping.source(),
                mapping.year(),
                mapping.status());
        levels.forEach(each -> sql.update(
                "insert into level_mapping (code, scheme, scheme_version, level, cefr) values (?, ?, ?, ?, ?::text)",
                mapping.code(),
                each.scheme(),
                each.schemeVersion(),
                each.level(),
                each.cefr()));
    }

    @Override
    public void claim(UUID account, LevelRecord claimed, Instant now) {
        sql.update(
                """
                insert into level_claim (id, account_id, language, scheme, scheme_version, level, reached_on, valid_until, claimed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::date, ?)
                """,
                Ids.next(),
                account,
                claimed.language().value(),
                claimed.scheme(),
                claimed.schemeVersion(),
                claimed.level(),
                claimed.reachedOn(),
                claimed.validUntil(),
                now);
    }

    private static LevelRecord level(Row row) throws SQLException {
        var cefr = row.textOrNull("cefr");
        return new LevelRecord(
                LanguageTag.of(row.text("language")),
                row.text("scheme"),
                row.text("scheme_version"),
                row.text("level"),
                cefr == null ? null : CefrLevel.valueOf(cefr),
                row.constant(LevelBasis.class, "basis"),
                row.date("reached_on"),
                row.dateOrNull("valid_until"),
                row.textOrNull("document"));
    }
}
