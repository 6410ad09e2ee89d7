package org.caravanserai.web.organizations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** What people or programs typed of an organization, before anybody has checked it. */
record ProfileInput(
        Map<String, String> officialNames,
        List<Typed> otherNames,
        @Nullable String sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        @Nullable String website,
        List<String> domains,
        @Nullable UUID parent,
        @Nullable Integer established) {

    /** One typed name. */
    record Typed(
            @Nullable String kind,
            @Nullable String language,
            @Nullable String value) {}

    /**
     * @throws Invalid with all the faults of the fields at once
     */
    OrganizationProfile checked() {
        var faults = new Invalid.Collector();
        var names = new ArrayList<Name>();
        officialNames.forEach((language, value) -> {
            if (value != null && !value.isBlank()) {
                faults.attempt("names", () -> names.add(Name.official(language, value)));
            }
        });
        otherNames.stream()
                .filter(typed -> typed.value() != null && !typed.value().isBlank())
                .forEach(typed -> faults.attempt("names", () -> names.add(name(typed))));
        var checkedSector = checked(faults, "sector", sector, ProfileInput::sectorOf);
        var checkedCountry = checked(faults, "country", country, CountryCode::of);
        var checkedRor = checked(faults, "ror", ror, RorId::of);
        faults.check(sector != null && !sector.isBlank(), "sector", "required");
        faults.throwIfAny();
        return new OrganizationProfile(
                names,
                checkedSector.orElse(Sector.NON_GOVERNMENTAL),
                checkedCountry.orElse(null),
                city,
                checkedRor.orElse(null),
                website,
                new Tags(domains.stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .toList()),
                parent,
                established);
    }

    private static Name name(Typed typed) {
        var kind = typed.kind() == null ? NameKind.ALIAS : constant(NameKind.class, typed.kind(), "names");
        return new Name(kind, typed.language(), String.valueOf(typed.value()));
    }

    private static Sector sectorOf(String word) {
        return constant(Sector.class, word, "sector");
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        field,
                        "not-one-of",
                        word,
                        List.of(type.getEnumConstants()).toString()));
    }

    private static <T> Optional<T> checked(
            Invalid.Collector faults, String field, @Nullable String typed, Function<String, T> reading) {
        var found = new ArrayList<T>(1);
        if (typed != null && !typed.isBlank()) {
            faults.attempt(field, () -> found.add(reading.apply(typed)));
        }
        return found.stream().findFirst();
    }
}
