package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlImportedAgreements implements ImportedAgreements {

    private static final String BY_NAME = """
        select o.id from organization_name n join organization o on o.id = n.organization_id
        where n.folded = ?1 and o.state in ('REGISTERED', 'VERIFIED') and (?2::text is null or o.country = ?2)
        order by o.state = 'VERIFIED' desc, o.created_at limit 1
        """;

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlImportedAgreements() {}

    @Override
    public Optional<Map<String, String>> mapping(UUID organization, String name) {
        return sql.first(
                "select columns from agreement_import_mapping where organization_id = ? and name = ?",
                row -> Json.readTexts(row.text("columns")),
                organization,
                name);
    }

    @Override
    public void keepMapping(UUID organization, String name, Map<String, String> columns) {
        sql.update(
                "insert into agreement_import_mapping (organization_id, name, columns) values (?, ?, ?)"
                        + " on conflict (organization_id, name) do update set columns = excluded.columns",
                organization,
                name,
                Json.object(Json.write(columns)));
    }

    @Override
    public Map<String, ImportedLine> lines(UUID organization, String name) {
        sql.first(
                "select name from agreement_import_mapping where organization_id = ? and name = ? for update",
                row -> row.text("name"),
                organization,
                name);
        var lines = new HashMap<String, ImportedLine>();
        sql.each(
                "select line_key, agreement_id, condition, line_group, content from agreement_import_line"
                        + " where organization_id = ? and mapping = ?",
                row -> Map.entry(
                        row.text("line_key"),
                        new ImportedLine(
                                row.id("agreement_id"),
                                row.text("condition"),
                                row.text("line_group"),
                                row.text("content"))),
                line -> lines.put(line.getKey(), line.getValue()),
                organization,
                name);
        return lines;
    }

    @Override
    public void keep(UUID organization, String name, Map<String, ImportedLine> lines) {
        lines.forEach((key, line) -> sql.update(
                "insert into agreement_import_line"
                        + " (organization_id, mapping, line_key, agreement_id, condition, line_group, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (organization_id, mapping, line_key) do update set content = excluded.content",
                organization,
                name,
                key,
                line.agreement(),
                line.condition(),
                line.group(),
                line.content()));
    }

    @Override
    public Optional<UUID> organization(String name, @Nullable CountryCode country) {
        return sql.first(
                BY_NAME, row -> row.id("id"), FoldedName.of(name).value(), country == null ? null : country.value());
    }
}
