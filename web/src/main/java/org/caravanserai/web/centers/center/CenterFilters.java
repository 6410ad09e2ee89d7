package org.caravanserai.web.centers.center;

import java.util.Locale;
import org.caravanserai.centers.center.BrowseCenters.Narrowed;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Reads the filters of the list of centers, the same for the page and the API. */
final class CenterFilters {

    private CenterFilters() {}

    /**
     * @throws Invalid for a filter that makes no sense, with its name
     */
    static Narrowed read(
            @Nullable String kind,
            @Nullable String state,
            @Nullable String country,
            @Nullable String language,
            @Nullable String status) {
        return new Narrowed(
                absent(kind) ? null : OneOf.constantInAnyCase(CenterKind.class, "kind", String.valueOf(kind)),
                absent(state) ? null : OneOf.constantInAnyCase(CenterState.class, "state", String.valueOf(state)),
                absent(country)
                        ? null
                        : CountryCode.of(String.valueOf(country).toUpperCase(Locale.ROOT))
                                .value(),
                absent(language) ? null : language(String.valueOf(language)),
                absent(status) ? null : OneOf.constantInAnyCase(StatusKind.class, "status", String.valueOf(status)));
    }

    /** Filters from the address of a page; invalid values are ignored. */
    static Narrowed of(RequestParameters parameters) {
        try {
            return read(
                    parameters.textOrNull("kind"),
                    parameters.textOrNull("state"),
                    parameters.textOrNull("country"),
                    parameters.textOrNull("language"),
                    parameters.textOrNull("status"));
        } catch (Invalid nonsense) {
            return new Narrowed(null, null, null, null, null);
        }
    }

    private static String language(String code) {
        try {
            return TaughtLanguage.of(code).value();
        } catch (Invalid nonsense) {
            throw new Invalid("language", "not-a-taught-language", code);
        }
    }

    private static boolean absent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
