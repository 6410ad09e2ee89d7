package org.caravanserai.web.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.CenterPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CenterPlacesTest {

    private static final List<CenterPlace> PLACES = List.of(
            new CenterPlace("EG", "Cairo", 2, 0),
            new CenterPlace("EG", "Ismailia", 1, 0),
            new CenterPlace("TH", "Bangkok", 5, 1),
            new CenterPlace("VN", "Hanoi", 1, 0),
            new CenterPlace("VN", "Hai Phong", 0, 2));

    private static CenterPlaces places(String language, @Nullable String zone) {
        return CenterPlaces.of(
                PLACES,
                language,
                country -> new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language)),
                Optional.ofNullable(zone).map(ZoneId::of));
    }

    @Test
    void countriesAreGroupedByRegionInTheLanguageOfThePage() {
        assertThat(places("en", null).regions())
                .extracting(CenterPlaces.RegionBlock::name)
                .containsExactly("Northern Africa", "Southeast Asia");
        assertThat(places("zh", null).regions())
                .extracting(CenterPlaces.RegionBlock::name)
                .containsExactlyInAnyOrder("北非", "东南亚");
        var asia = places("en", null).regions().get(1);
        assertThat(asia.centers()).isEqualTo(6);
        assertThat(asia.countries()).extracting(CenterPlaces.CountryTile::name).containsExactly("Thailand", "Vietnam");
        assertThat(asia.countries().get(1))
                .isEqualTo(
                        new CenterPlaces.CountryTile("VN", "Vietnam", 1, 2, List.of("Hanoi", "Hai Phong"), 0, false));
    }

    @Test
    void theCountryOfTheVisitorComesFirst() {
        var regions = places("en", "Asia/Ho_Chi_Minh").regions();
        assertThat(regions).extracting(CenterPlaces.RegionBlock::name).startsWith("Southeast Asia");
        assertThat(regions.get(0).countries())
                .extracting(CenterPlaces.CountryTile::own)
                .containsExactly(true, false);
        assertThat(regions.get(0).countries().get(0).code()).isEqualTo("VN");
        assertThat(places("en", "UTC").regions().get(0).countries()).noneMatch(CenterPlaces.CountryTile::own);
    }

    @Test
    void ofManyCitiesFourAreNamed() {
        var cities = Stream.of("A", "B", "C", "D", "E", "F")
                .map(city -> new CenterPlace("CN", city, 1, 0))
                .toList();
        var places = CenterPlaces.of(cities, "en", country -> country, Optional.empty());
        assertThat(places.countries()).isEqualTo(1);
        assertThat(places.cities()).isEqualTo(6);
        assertThat(places.regions().get(0).countries().get(0).cities()).containsExactly("A", "B", "C", "D");
        assertThat(places.regions().get(0).countries().get(0).more()).isEqualTo(2);
    }
}
