package org.caravanserai.domain.shared;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who somebody was until they were forgotten: what has to be found and taken out wherever it was written down.
 *
 * @param address the address that the person had proved to be theirs
 */
public record PersonIdentity(UUID account, EmailAddress address, PersonName name) {

    private static final int FEWEST_IDEOGRAPHS = 2;

    /**
     * Strings that identify the person inside free text: address and full names. A single given or family name does not: others
     * have it as well.
     */
    public Set<String> wording() {
        var family = Objects.requireNonNullElse(name.family(), "");
        return Stream.of(
                        address.value(),
                        name.full(),
                        name.given() + " " + family,
                        family + " " + name.given(),
                        Objects.requireNonNullElse(name.own(), ""))
                .map(String::strip)
                .filter(text -> text.equals(address.value()) || isWholeName(text))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isWholeName(String text) {
        return text.indexOf(' ') > 0
                || text.codePoints().filter(Character::isIdeographic).count() >= FEWEST_IDEOGRAPHS;
    }
}
