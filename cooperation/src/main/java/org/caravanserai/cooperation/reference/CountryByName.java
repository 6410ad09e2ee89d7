package org.caravanserai.cooperation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.language.CountryNames;
import org.jspecify.annotations.Nullable;

/** Countries of the reference data by what tables call them: by the names that they have there, else as {@link CountryNames} finds them. */
@ApplicationScoped
public class CountryByName {

    private final ReferenceData reference;
    private final Clock clock;
    private @Nullable Map<String, String> known;

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
        var known = names();
        return CountryNames.find(text)
                .map(CountryCode::value)
                .filter(known::containsValue)
                .or(() -> Optional.ofNullable(known.get(FoldedName.of(text).value())))
                .orElseThrow(() -> new Invalid(field, "unknown-country-name", text));
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
        for (Country country : reference.countries(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            var code = country.iso2();
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
