package org.caravanserai.domain.documents;

import java.util.Locale;
import org.caravanserai.domain.shared.CheckCharacter;

/**
 * The number that is printed: prefix of the kind, year, running number without gaps among those of the issuer, kind and year, and check
 * character, for example {@code LC-2026-000042-K}.
 *
 * @param sequence from 1
 */
public record DocumentNumber(String prefix, int year, int sequence) {

    /** The number in its printed form. */
    public String text() {
        var running = String.format(Locale.ROOT, "%06d", sequence);
        return prefix + "-" + year + "-" + running + "-" + CheckCharacter.of(prefix + year + running);
    }
}
