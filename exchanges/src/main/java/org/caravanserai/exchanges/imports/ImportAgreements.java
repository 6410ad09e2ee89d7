package org.caravanserai.exchanges.imports;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.imports.AgreementLineReader.Column;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An officer hands in a table of agreements from another system. Each line becomes a condition of an agreement with its partner; a partner
 * that nobody knows is registered. A line that was read before changes its condition or nothing: handing in the same table twice changes
 * nothing the second time. A condition covers the academic years whose tables have its line, so a line that is left out ends by itself.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ImportAgreements {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private ImportedAgreements imported;
    private Organizations organizations;
    private ExchangeOfficer officer;
    private AgreementLines lines;
    private ImportRecord record;

    @SuppressWarnings("NullAway.Init")
    protected ImportAgreements() {}

    @Inject
    public ImportAgreements(
            ImportedAgreements imported,
            Organizations organizations,
            ExchangeOfficer officer,
            AgreementLines lines,
            ImportRecord record) {
        this.imported = imported;
        this.organizations = organizations;
        this.officer = officer;
        this.lines = lines;
        this.record = record;
    }

    /**
     * @param organization slug of the own organization; null for the only one
     * @param mapping name of the source, under which the meaning of its columns is kept
     * @param dryRun only counts what would happen
     * @param table CSV, see {@link AgreementTable}
     */
    public record Command(
            @Nullable String organization, @Nullable String mapping, boolean dryRun, byte[] table) {}

    /**
     * @return the id of the import, whose report says what became of the lines
     * @throws NotFound when the officer does not run exchanges for the organization
     * @throws Invalid {@code required}, {@code not-a-mapping-name}, {@code column-not-found}; {@code organization-needed} when the officer has
     *     several; as {@link AgreementTable} does
     */
    public UUID execute(Command command) {
        var name = command.mapping() == null ? "" : command.mapping().strip();
        new Invalid.Collector()
                .check(!name.isEmpty(), "mapping", "required")
                .check(name.isEmpty() || NAME.matcher(name).matches(), "mapping", "not-a-mapping-name")
                .throwIfAny();
        var own = own(command.organization());
        var table = AgreementTable.read(command.table());
        var columns = columns(own, name, table);
        if (!command.dryRun()) {
            var kept = new LinkedHashMap<String, String>();
            columns.forEach((column, title) -> kept.put(column.name(), title));
            imported.keepMapping(own, name, kept);
        }
        var report = new ImportReportBuilder();
        lines.take(new AgreementLines.Source(own, name, command.dryRun()), table.rows(), columns, report);
        return record.write(report, command.table().length);
    }

    private UUID own(@Nullable String slug) {
        if (slug != null && !slug.isBlank()) {
            var found = Slug.read(slug.strip())
                    .flatMap(organizations::bySlug)
                    .map(Organization::id)
                    .orElseThrow(() -> new NotFound("not-found"));
            officer.requireFor(found);
            return found;
        }
        var all = officer.organizations();
        if (all.size() != 1) {
            throw new Invalid("organization", "organization-needed");
        }
        return all.iterator().next();
    }

    /** As they were used last as far as the table has them, else as their names propose. */
    private Map<Column, String> columns(UUID own, String name, AgreementTable table) {
        var columns = new EnumMap<Column, String>(Column.class);
        columns.putAll(ColumnProposal.of(table.columns()));
        imported.mapping(own, name).orElse(Map.of()).forEach((column, title) -> {
            if (table.columns().contains(title)) {
                columns.put(Column.valueOf(column), title);
            }
        });
        var faults = new Invalid.Collector();
        ColumnProposal.needed()
                .forEach(column -> faults.check(
                        columns.containsKey(column),
                        column.name(),
                        "column-not-found",
                        String.join(", ", table.columns())));
        faults.throwIfAny();
        return columns;
    }
}
