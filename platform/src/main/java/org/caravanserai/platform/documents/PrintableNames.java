package org.caravanserai.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Names as documents print them. The name in Latin letters has to be printable, and is asked for that when it is entered; the one in a
 * person's own script is printed where there is a font for it.
 */
@ApplicationScoped
public class PrintableNames {

    private final DocumentFonts fonts;

    @Inject
    PrintableNames(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** The name in both scripts, or in Latin letters alone where no font has the other script. */
    public String printed(PersonName name) {
        return isOwnPrintable(name) ? name.full() : name.latin();
    }

    /** Whether documents print the name in the person's own script; true too for a person without one. */
    public boolean isOwnPrintable(PersonName name) {
        var own = name.own();
        return own == null || fonts.missing(own).isEmpty();
    }

    /**
     * @throws Invalid {@code givenName}, {@code familyName}: {@code characters-not-printable} with the characters
     */
    public void require(PersonName name) {
        var faults = new Invalid.Collector();
        check(faults, "givenName", name.given());
        check(faults, "familyName", name.family());
        faults.throwIfAny();
    }

    private void check(Invalid.Collector faults, String field, @Nullable String part) {
        List<String> missing = part == null ? List.of() : fonts.missing(part);
        faults.check(missing.isEmpty(), field, "characters-not-printable", String.join(" ", missing));
    }
}
