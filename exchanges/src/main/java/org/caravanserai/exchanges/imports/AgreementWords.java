package org.caravanserai.exchanges.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Name of an agreement's condition in the list of changes of an import. */
final class AgreementWords {

    private AgreementWords() {}

    /**
     * @param group as {@link AgreementLineReader#group} makes it
     * @param rest what else is to be said
     */
    static String title(String group, String condition, String rest) {
        var parts = group.split("\n", -1);
        return Stream.of(parts[0], parts.length > 1 ? parts[1] : "", condition, rest)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String address(String code) {
        return "/manage/exchanges/agreements/" + code;
    }
}
