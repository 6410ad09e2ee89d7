package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** Organizations for tests. */
public final class Bodies {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Bodies() {}

    /** An identifier of the registry, made up with its check digits, out of a number of at most six digits. */
    public static String ror(int number) {
        long written = String.valueOf(number).chars().asLongStream().reduce(0, (sum, digit) -> sum * 32 + digit - '0');
        return "0%06d%02d".formatted(number, 98 - written * 100 % 97);
    }

    public static OrganizationProfile university(@Nullable String ror, Name... names) {
        return new OrganizationProfile(
                List.of(names),
                Sector.UNIVERSITY,
                CountryCode.of("CN"),
                "Beijing",
                ror == null ? null : RorId.of(ror),
                "https://www.example.edu.cn/",
                Tags.of("example.edu.cn"),
                null,
                1898);
    }

    public static Organization registered(String slug, OrganizationProfile profile) {
        return new Organization(Slug.of(slug), profile, NOW, UUID.randomUUID());
    }

    public static Organization registered(String slug) {
        return registered(slug, university(null, Name.official("en", "Peking University")));
    }

    /** One that nobody here registered, under an address of its own. */
    public static Organization unowned() {
        return unowned(university(null, Name.official("en", "Harbour College " + Ids.next())));
    }

    public static Organization unowned(OrganizationProfile profile) {
        return new Organization(Slug.of("body-" + Ids.next()), profile, NOW, null);
    }

    /** A verified university of a country that nobody here registered, under an address of its own. */
    public static Organization in(String country) {
        return in(country, "body-" + Ids.next(), Sector.UNIVERSITY);
    }

    /** A verified one of a country and a sector that nobody here registered, under this address. */
    public static Organization in(String country, String slug, Sector sector) {
        var profile = new OrganizationProfile(
                List.of(Name.official("en", "Body " + Ids.next())),
                sector,
                CountryCode.of(country),
                "City",
                null,
                null,
                Tags.NONE,
                null,
                1990);
        var body = new Organization(Slug.of(slug), profile, NOW, null);
        body.verify();
        return body;
    }
}
