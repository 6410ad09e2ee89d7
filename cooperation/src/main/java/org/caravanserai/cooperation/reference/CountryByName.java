package org.caravanserai.cooperation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** Countries as tables call them: by their codes, by their names in the languages of the platform, or as the United Nations write them. */
@ApplicationScoped
public class CountryByName {

    /** Names of the United Nations and of others that differ from the usual ones. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("Bolivia (Plurinational State of)", "BO"),
            Map.entry("Brunei Darussalam", "BN"),
            Map.entry("Burma", "MM"),
            Map.entry("Cabo Verde", "CV"),
            Map.entry("China, Hong Kong Special Administrative Region", "HK"),
            Map.entry("China, Macao Special Administrative Region", "MO"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Democratic People's Republic of Korea", "KP"),
            Map.entry("Democratic Republic of the Congo", "CD"),
            Map.entry("Hong Kong", "HK"),
            Map.entry("Iran (Islamic Republic of)", "IR"),
            Map.entry("Lao People's Democratic Republic", "LA"),
            Map.entry("Macao", "MO"),
            Map.entry("Macedonia", "MK"),
            Map.entry("Myanmar", "MM"),
            Map.entry("Palestine", "PS"),
            Map.entry("Republic of Korea", "KR"),
            Map.entry("Republic of Moldova", "MD"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("Swaziland", "SZ"),
            Map.entry("Syrian Arab Republic", "SY"),
            Map.entry("Türkiye", "TR"),
            Map.entry("Turkey", "TR"),
            Map.entry("United Kingdom of Great Britain and Northern Ireland", "GB"),
            Map.entry("United Republic of Tanzania", "TZ"),
            Map.entry("United States of America", "US"),
            Map.entry("Venezuela (Bolivarian Republic of)", "VE"),
            Map.entry("Viet Nam", "VN"));

    private ReferenceData reference;
    private Clock clock;
    private @Nullable Map<String, String> known;

    @SuppressWarnings("NullAway.Init")
    protected CountryByName() {}

    @Inject
    public CountryByName(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * The two letters of the country.
     *
     * @throws Invalid {@code unknown-country-name} of this field
     */
    public String find(String field, String text) {
        var code = names().get(FoldedName.of(text).value());
        if (code == null) {
            throw new Invalid(field, "unknown-country-name", text);
        }
        return code;
    }

    /** Read once: countries change with the program only. */
    private Map<String, String> names() {
        var found = known;
        if (found == null) {
            found = read();
            known = found;
        }
        return found;
    }

    private Map<String, String> read() {
        var names = new HashMap<String, String>();
        OTHERS.forEach((name, code) -> names.put(FoldedName.of(name).value(), code));
        for (Country country : reference.countries(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            var code = country.iso2();
            Wording.LANGUAGES.forEach(language ->
                    put(names, new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)), code));
            country.names().texts().values().forEach(name -> put(names, name, code));
            put(names, country.iso3(), code);
            names.put(FoldedName.of(code).value(), code);
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String name, String code) {
        names.putIfAbsent(FoldedName.of(name).value(), code);
    }
}
