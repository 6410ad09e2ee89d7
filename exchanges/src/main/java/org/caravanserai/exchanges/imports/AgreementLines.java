package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.imports.AgreementLineReader.Column;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a table, those of one partner and programme together. */
@ApplicationScoped
public class AgreementLines {

    private ImportedAgreements imported;
    private ImportPartners partners;
    private ImportedTerms terms;
    private UnitDirectory units;

    @SuppressWarnings("NullAway.Init")
    protected AgreementLines() {}

    @Inject
    public AgreementLines(
            ImportedAgreements imported, ImportPartners partners, ImportedTerms terms, UnitDirectory units) {
        this.imported = imported;
        this.partners = partners;
        this.terms = terms;
        this.units = units;
    }

    /**
     * Where lines come from.
     *
     * @param own the organization whose table it is
     * @param name of the mapping
     */
    record Source(UUID own, String name, boolean dryRun) {}

    /**
     * A line that could be read.
     *
     * @param unit code of the own unit; null for the whole organization
     */
    record Read(
            long line,
            long record,
            AgreementLine content,
            @Nullable String unit) {}

    /** Reads and takes all lines and counts what became of them. */
    void take(Source source, List<AgreementTable.Row> rows, Map<Column, String> columns, ImportReportBuilder report) {
        var known = imported.lines(source.own(), source.name());
        var groups = read(rows, columns, unitCodes(source.own()), report);
        var changes = new HashMap<String, ImportedLine>();
        groups.forEach((group, lines) -> {
            var agreement = lines.stream()
                    .map(line -> known.get(line.content().key()))
                    .filter(line -> line != null)
                    .map(ImportedLine::agreement)
                    .findFirst()
                    .orElseGet(() -> known.values().stream()
                            .filter(line -> line.group().equals(group))
                            .map(ImportedLine::agreement)
                            .findFirst()
                            .orElse(null));
            UUID partner = null;
            if (agreement == null) {
                try {
                    partner = partners.find(source, lines.get(0).content());
                } catch (Invalid refusal) {
                    lines.forEach(line -> report.refused(line.line(), line.record(), refusal));
                    return;
                }
            }
            changes.putAll(
                    terms.take(new ImportedTerms.Group(source, group, agreement, partner), lines, known, report));
        });
        if (!source.dryRun()) {
            imported.keep(source.own(), source.name(), changes);
        }
    }

    private static Map<String, List<Read>> read(
            List<AgreementTable.Row> rows,
            Map<Column, String> columns,
            Map<String, String> units,
            ImportReportBuilder report) {
        var groups = new LinkedHashMap<String, List<Read>>();
        var keys = new HashSet<String>();
        long number = 0;
        for (var row : rows) {
            number++;
            try {
                var line = AgreementLineReader.read(texts(row, columns));
                if (!keys.add(line.key())) {
                    throw new Invalid("", "line-twice");
                }
                var unit = line.unit() == null ? null : units.get(folded(line.unit()));
                groups.computeIfAbsent(group(line), unknown -> new ArrayList<>())
                        .add(new Read(row.line(), number, line, unit));
            } catch (Invalid refusal) {
                report.refused(row.line(), number, refusal);
            }
        }
        return groups;
    }

    private static Map<Column, String> texts(AgreementTable.Row row, Map<Column, String> columns) {
        var texts = new EnumMap<Column, String>(Column.class);
        columns.forEach((column, title) -> texts.put(column, row.texts().getOrDefault(title, "")));
        return texts;
    }

    private static String group(AgreementLine line) {
        return line.programme() + "\n" + line.partner() + "\n" + line.country();
    }

    /** The codes of the own units by their names and codes. */
    private Map<String, String> unitCodes(UUID own) {
        var codes = new HashMap<String, String>();
        for (var unit : units.of(own)) {
            names(unit).forEach(name -> codes.putIfAbsent(name, unit.code()));
        }
        return codes;
    }

    private static List<String> names(UnitRow unit) {
        var names = unit.name().texts().values().stream()
                .map(AgreementLines::folded)
                .collect(Collectors.toList());
        names.add(folded(unit.code()));
        return names;
    }

    private static String folded(String name) {
        return FoldedName.of(name).value();
    }
}
