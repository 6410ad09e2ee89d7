package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableResult;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one partner and programme. */
@ApplicationScoped
public class AgreementLines {

    private final ImportedAgreements imported;
    private final ImportPartners partners;
    private final ImportedTerms terms;
    private final ImportUnits units;

    @Inject
    public AgreementLines(
            ImportedAgreements imported, ImportPartners partners, ImportedTerms terms, ImportUnits units) {
        this.imported = imported;
        this.partners = partners;
        this.terms = terms;
        this.units = units;
    }

    /**
     * A line that could be read.
     *
     * @param unit code of one's own unit; null for the whole organization
     * @param keys by which it may have been kept, see {@link AgreementLineReader#keys}
     */
    record Read(
            TableLine line, AgreementLine content, @Nullable String unit, List<String> keys) {}

    /**
     * Takes lines of one group, all of them into one agreement.
     *
     * @return what happened to each
     * @throws Invalid when none can be taken, see {@link ImportPartners}
     */
    List<TableResult> take(
            List<TableLine> group, ImportedAgreements.Source source, RowRemarks remarks, boolean dryRun) {
        var results = new ArrayList<TableResult>();
        var lines = read(group, source.organization(), remarks, dryRun, results);
        if (!lines.isEmpty()) {
            var name = AgreementLineReader.groupName(lines.get(0).line());
            var known = known(lines, source, name);
            var agreement = agreement(lines, known);
            var partner = agreement == null ? partners.find(source, lines.get(0).content(), remarks, dryRun) : null;
            if (partner != null) {
                agreement = withPartner(source, partner, lines.get(0).content().programme());
            }
            var taken = terms.take(
                    new ImportedTerms.Group(source, name, agreement, partner, dryRun), lines, known, results);
            if (!taken.isEmpty()) {
                imported.keep(source, taken);
            }
        }
        return results;
    }

    /** What was kept of the lines, by the keys by which they are kept from now on, and of other lines of their group. */
    private Map<String, ImportedLine> known(List<Read> lines, ImportedAgreements.Source source, String name) {
        var all = imported.lines(
                source,
                name,
                lines.stream().flatMap(line -> line.keys().stream()).toList());
        var known = new HashMap<>(all);
        var claimed = new HashSet<String>();
        lines.stream()
                .map(line -> line.content().key())
                .filter(all::containsKey)
                .forEach(claimed::add);
        for (var line : lines) {
            if (!all.containsKey(line.content().key())) {
                line.keys().stream()
                        .filter(key -> all.containsKey(key) && claimed.add(key))
                        .findFirst()
                        .ifPresent(key -> known.put(line.content().key(), Objects.requireNonNull(known.remove(key))));
            }
        }
        return known;
    }

    /** The one into which a line of the group went before; null for a new one. */
    private static @Nullable UUID agreement(List<Read> lines, Map<String, ImportedLine> known) {
        return lines.stream()
                .map(line -> known.get(line.content().key()))
                .filter(line -> line != null)
                .findFirst()
                .or(() -> known.values().stream().findFirst())
                .map(ImportedLine::agreement)
                .orElse(null);
    }

    /** The agreement with a partner that the table has under another name too. */
    private @Nullable UUID withPartner(ImportedAgreements.Source source, UUID partner, String programme) {
        return imported.withPartner(source, partner).entrySet().stream()
                .filter(each -> folded(each.getKey()).equals(folded(programme)))
                .map(each -> each.getValue().agreement())
                .findFirst()
                .orElse(null);
    }

    private List<Read> read(
            List<TableLine> group, UUID own, RowRemarks remarks, boolean dryRun, List<TableResult> results) {
        var codes = units.codes(own);
        var keys = new HashSet<String>();
        var lines = new ArrayList<Read>();
        for (var line : group) {
            try {
                var candidates = AgreementLineReader.keys(line, codes);
                var content = AgreementLineReader.read(line, candidates.get(0));
                if (!keys.add(content.key())) {
                    throw new Invalid("", "line-twice");
                }
                var unit = content.unit() == null ? null : units.code(own, content.unit(), codes, dryRun);
                remark(line, content, unit, remarks);
                lines.add(new Read(line, content, unit, candidates));
            } catch (Invalid refusal) {
                results.add(TableResult.refused(line, refusal));
            }
        }
        return lines;
    }

    /** Nothing that a line says is left out without being told. */
    private static void remark(TableLine line, AgreementLine content, @Nullable String unit, RowRemarks remarks) {
        if (content.unit() != null && unit == null) {
            remarks.add("unit", "unit-unknown", content.unit());
        }
        if (content.field() == null && line.textOrNull("field") != null) {
            remarks.add("field", "field-unknown", line.text("field"));
        }
        if (content.language() == null && line.textOrNull("language") != null) {
            remarks.add("language", "language-unknown", line.text("language"));
        }
    }

    private static String folded(String name) {
        return FoldedName.of(name).value();
    }
}
