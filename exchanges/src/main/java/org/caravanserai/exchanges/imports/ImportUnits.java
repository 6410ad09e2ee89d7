package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.history.History;
import org.caravanserai.platform.imports.tables.Meaning;
import org.jspecify.annotations.Nullable;

/** One's own units by what tables call them. A text with a plus sign before it is to become a unit of that name. */
@ApplicationScoped
public class ImportUnits {

    static final String NEW = "+";

    private final UnitDirectory directory;
    private final Units units;
    private final History history;

    @Inject
    public ImportUnits(UnitDirectory directory, Units units, History history) {
        this.directory = directory;
        this.units = units;
        this.history = history;
    }

    /** Codes by folded names and codes. */
    Map<String, String> codes(UUID own) {
        var codes = new HashMap<String, String>();
        for (var unit : directory.of(own)) {
            unit.name().texts().values().forEach(name -> codes.putIfAbsent(folded(name), unit.code()));
            codes.putIfAbsent(folded(unit.code()), unit.code());
        }
        return codes;
    }

    /** All of them, to choose from. */
    List<Meaning> meanings(UUID own) {
        return directory.of(own).stream()
                .map(unit -> new Meaning(unit.code(), unit.name()))
                .toList();
    }

    /**
     * The code of a unit; null for one that is not known.
     *
     * @param codes as {@link #codes} gives them; a new one is added
     * @throws org.caravanserai.domain.shared.DomainException when no more can be added
     */
    @Nullable
    String code(UUID own, String text, Map<String, String> codes, boolean dryRun) {
        var name = text.startsWith(NEW) ? text.substring(1).strip() : text;
        var known = codes.get(folded(name));
        if (known != null || !text.startsWith(NEW) || name.isEmpty()) {
            return known;
        }
        var code = free(codes);
        if (!dryRun) {
            var unit = units.lock(own).add(code, LocalizedText.of("en", name), null);
            units.add(unit);
            history.record(unit.id(), UnitAction.ADDED, null, null, code);
        }
        codes.put(folded(name), code);
        codes.put(folded(code), code);
        return code;
    }

    private static String free(Map<String, String> codes) {
        int number = 1;
        while (codes.containsKey(folded("U" + number))) {
            number++;
        }
        return "U" + number;
    }

    private static String folded(String name) {
        return FoldedName.of(name).value();
    }
}
