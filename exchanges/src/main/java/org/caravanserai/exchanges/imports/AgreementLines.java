package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableResult;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one partner and programme. */
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
     * A line that could be read.
     *
     * @param unit code of one's own unit; null for the whole organization
     */
    record Read(
            TableLine line, AgreementLine content, @Nullable String unit) {}

    /**
     * Takes lines of one group, all of them into one agreement.
     *
     * @return what happened to each
     * @throws Invalid when none can be taken, see {@link ImportPartners}
     */
    List<TableResult> take(List<TableLine> group, ImportedAgreements.Source source, boolean dryRun) {
        var results = new ArrayList<TableResult>();
        var lines = read(group, source.organization(), results);
        if (!lines.isEmpty()) {
            var name = AgreementLineReader.group(lines.get(0).line());
            var known = imported.lines(source, name);
            var agreement = agreement(lines, known);
            var partner = agreement == null
                    ? partners.find(source.organization(), lines.get(0).content(), dryRun)
                    : null;
            var taken = terms.take(
                    new ImportedTerms.Group(source, name, agreement, partner, dryRun), lines, known, results);
            if (!taken.isEmpty()) {
                imported.keep(source, taken);
            }
        }
        return results;
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

    private List<Read> read(List<TableLine> group, UUID own, List<TableResult> results) {
        var units = unitCodes(own);
        var keys = new HashSet<String>();
        var lines = new ArrayList<Read>();
        for (var line : group) {
            try {
                var content = AgreementLineReader.read(line);
                if (!keys.add(content.key())) {
                    throw new Invalid("", "line-twice");
                }
                var unit = content.unit();
                lines.add(new Read(line, content, unit == null ? null : units.get(folded(unit))));
            } catch (Invalid refusal) {
                results.add(TableResult.refused(line, refusal));
            }
        }
        return lines;
    }

    /** The codes of one's own units by their names and codes. */
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
