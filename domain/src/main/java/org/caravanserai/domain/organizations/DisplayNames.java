package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.TreeMap;
import org.caravanserai.domain.shared.LocalizedText;

/** Chooses which names are shown and kept. */
final class DisplayNames {

    private static final String UNKNOWN_LANGUAGE_STANDS_FOR = "en";

    private DisplayNames() {}

    static LocalizedText of(List<Name> names) {
        var chosen = new TreeMap<String, String>();
        for (var kind : List.of(NameKind.OFFICIAL, NameKind.LABEL)) {
            names.stream()
                    .filter(name -> name.kind() == kind && name.language() != null)
                    .forEach(name -> chosen.putIfAbsent(String.valueOf(name.language()), name.value()));
            names.stream()
                    .filter(name -> name.kind() == kind && name.language() == null)
                    .forEach(name -> chosen.putIfAbsent(UNKNOWN_LANGUAGE_STANDS_FOR, name.value()));
        }
        return new LocalizedText(chosen);
    }

    /** Names of the others that these do not have yet; official ones become aliases. */
    static List<Name> newAliases(List<Name> known, List<Name> others) {
        return others.stream()
                .filter(other -> known.stream().noneMatch(k -> k.value().equalsIgnoreCase(other.value())))
                .map(other -> other.kind() == NameKind.OFFICIAL
                        ? new Name(NameKind.ALIAS, other.language(), other.value())
                        : other)
                .distinct()
                .toList();
    }
}
