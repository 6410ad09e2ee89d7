package org.caravanserai.domain.cooperation.statistics;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where figures come from. Figures name it by its name.
 *
 * @param names what it calls itself in other languages; empty where it has no other name
 * @param address of the publication
 * @param license under which it may be used again; null where the publisher states none
 * @param licenseAddress null where there is no license
 * @param retrievedOn when the figures were taken from there; null where that is not known
 * @param note what is missing, and how the figures were made
 */
public record FigureSource(
        String name,
        LocalizedText names,
        String publisher,
        @Nullable String address,
        @Nullable String license,
        @Nullable String licenseAddress,
        @Nullable LocalDate retrievedOn,
        LocalizedText note) {

    /** Its name in a language, else the name that figures give. */
    public String name(String language) {
        return names.texts().getOrDefault(language, name);
    }

    /** One of which only the name is known. */
    public static FigureSource named(String name) {
        return new FigureSource(name, LocalizedText.EMPTY, name, null, null, null, null, LocalizedText.EMPTY);
    }
}
