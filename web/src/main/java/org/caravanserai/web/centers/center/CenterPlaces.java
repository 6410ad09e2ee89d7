package org.caravanserai.web.centers.center;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.CenterPlace;

/**
 * Countries with centers by region of the world, as the United Nations group them (M49). A list instead of a map: no borders are drawn, small
 * countries have as much room as large ones, and it reads the same without a picture.
 *
 * @param regions the visitor's own first, then by name
 */
public record CenterPlaces(List<RegionBlock> regions) {

    /** The world, where no region is known. */
    private static final String WORLD = "001";

    private static final int MOST_CITIES = 4;

    /**
     * A region with its countries by name.
     *
     * @param name in the language of the page
     * @param centers how many centers it has
     */
    public record RegionBlock(String name, long centers, List<CountryTile> countries) {}

    /**
     * A country.
     *
     * @param code ISO 3166-1, two letters
     * @param name in the language of the page
     * @param points how many open teaching points there are beside the centers
     * @param cities at most four, those with most centers first
     * @param more how many further cities there are
     * @param own whether the visitor's clock is set to a time of this country
     */
    public record CountryTile(
            String code, String name, long centers, long points, List<String> cities, int more, boolean own) {}

    /**
     * @param places by country, as the directory orders them
     * @param language of the page
     * @param countryName the name of a country in this language, by its code
     * @param visitor the time zone of the visitor, where it is known
     */
    static CenterPlaces of(
            List<CenterPlace> places, String language, UnaryOperator<String> countryName, Optional<ZoneId> visitor) {
        var locale = ULocale.forLanguageTag(language);
        var names = LocaleDisplayNames.getInstance(locale);
        var order = Collator.getInstance(locale);
        var own = visitor.flatMap(CenterPlaces::country).orElse("");
        var regions = new TreeMap<String, List<CountryTile>>();
        places.stream()
                .collect(Collectors.groupingBy(CenterPlace::country, LinkedHashMap::new, Collectors.toList()))
                .forEach((country, cities) -> regions.computeIfAbsent(region(country), any -> new ArrayList<>())
                        .add(tile(country, countryName.apply(country), cities, country.equals(own))));
        var blocks = new ArrayList<RegionBlock>();
        regions.forEach((region, countries) -> {
            countries.sort(
                    Comparator.comparing((CountryTile tile) -> !tile.own()).thenComparing(CountryTile::name, order));
            blocks.add(new RegionBlock(
                    names.regionDisplayName(region),
                    countries.stream().mapToLong(CountryTile::centers).sum(),
                    List.copyOf(countries)));
        });
        blocks.sort(Comparator.comparing(
                        (RegionBlock block) -> block.countries().stream().noneMatch(CountryTile::own))
                .thenComparing(RegionBlock::name, order));
        return new CenterPlaces(List.copyOf(blocks));
    }

    /** Number of countries. */
    public long countries() {
        return tiles().count();
    }

    /** Number of cities. */
    public long cities() {
        return tiles().mapToLong(tile -> tile.cities().size() + tile.more()).sum();
    }

    private Stream<CountryTile> tiles() {
        return regions.stream().flatMap(block -> block.countries().stream());
    }

    private static CountryTile tile(String country, String name, List<CenterPlace> cities, boolean own) {
        return new CountryTile(
                country,
                name,
                cities.stream().mapToLong(CenterPlace::centers).sum(),
                cities.stream().mapToLong(CenterPlace::points).sum(),
                cities.stream().map(CenterPlace::city).limit(MOST_CITIES).toList(),
                Math.max(0, cities.size() - MOST_CITIES),
                own);
    }

    /** The M49 code of the region that a country is in. */
    private static String region(String country) {
        try {
            var region = Region.getInstance(country).getContainingRegion(RegionType.SUBCONTINENT);
            return region == null ? WORLD : region.toString();
        } catch (IllegalArgumentException unknown) {
            return WORLD;
        }
    }

    private static Optional<String> country(ZoneId zone) {
        try {
            return Optional.of(TimeZone.getRegion(zone.getId())).filter(country -> !country.equals(WORLD));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
