package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.reference.CountryGroup.Member;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.web.charts.CircleMap;
import org.caravanserai.web.cooperation.indicator.IndicatorChoice;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.ScopeAddress;
import org.caravanserai.web.cooperation.view.ValueTones;
import org.caravanserai.web.cooperation.view.ValueWords;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A square for each country of a group, colored by an indicator. */
@Named
@RequestScoped
public class CountriesPage {

    private final IndicatorChoice choice;
    private final LocalizedCountryNames names;
    private final ValueWords words;
    private final ScopeAddress address;
    private final Texts texts;

    @Inject
    CountriesPage(
            IndicatorChoice choice, LocalizedCountryNames names, ValueWords words, ScopeAddress address, Texts texts) {
        this.choice = choice;
        this.names = names;
        this.words = words;
        this.address = address;
        this.texts = texts;
    }

    /**
     * A square.
     *
     * @param value as text; a word where it is withheld
     * @param beside additional text always shown with the value; empty if there is none
     * @param tone name of its color
     */
    public record Tile(String country, String name, String value, String beside, String tone) {}

    /** The squares of a region; {@code region} is empty where the group has no regions. */
    public record Block(String region, List<Tile> tiles) {}

    public ComputedIndicator getComputed() {
        return choice.getComputed();
    }

    public List<Block> getBlocks() {
        var group = getComputed().scope().group();
        Map<String, IndicatorValue> values = new java.util.HashMap<>();
        getComputed().values().forEach(value -> values.put(Objects.toString(value.country()), value));
        Map<Region, List<Tile>> regions = new EnumMap<>(Region.class);
        var loose = new ArrayList<Tile>();
        for (Member member : group.members()) {
            var tiles = member.region() == null
                    ? loose
                    : regions.computeIfAbsent(member.region(), unknown -> new ArrayList<>());
            tiles.add(tile(member.country(), values.get(member.country())));
        }
        var blocks = new ArrayList<Block>();
        regions.forEach((region, tiles) -> blocks.add(block(region.name(), tiles)));
        if (!loose.isEmpty()) {
            blocks.add(block("", loose));
        }
        return blocks;
    }

    /** Countries with a value; those whose value says that more go than come are of the other color. */
    private List<IndicatorValue> drawn() {
        return getComputed().values().stream()
                .filter(value -> value.country() != null && value.value() != null)
                .toList();
    }

    /** Whether any country has a value. */
    public boolean isMapped() {
        return !drawn().isEmpty();
    }

    /** How many countries have none of what is counted; 0 also where the value says something else than a number of things or people. */
    public long getWithout() {
        var unit = getComputed().definition().unit();
        return unit != Indicator.Unit.COUNT && unit != Indicator.Unit.PERSONS
                ? 0
                : drawn().stream()
                        .filter(value -> Objects.requireNonNull(value.value()).signum() == 0)
                        .count();
    }

    /** One circle for each country with a value. */
    public String getMap() {
        var unit = getComputed().definition().unit();
        return new CircleMap(drawn().stream()
                        .map(value -> {
                            var number = Objects.requireNonNull(value.value());
                            var country = Objects.requireNonNull(value.country());
                            return new CircleMap.Circle(
                                    country,
                                    texts.of("cooperation.beside", names.of(country), words.of(unit, value)),
                                    number.abs(),
                                    number.signum() < 0 ? CircleMap.Tone.OPPOSITE : CircleMap.Tone.MAIN,
                                    address.page("/countries/" + country));
                        })
                        .toList())
                .json();
    }

    /** The countries of the map, those with the largest value first. */
    public List<Tile> getMappedCountries() {
        return drawn().stream()
                .sorted(Comparator.comparing((IndicatorValue value) -> Objects.requireNonNull(value.value()))
                        .reversed())
                .map(value -> tile(Objects.requireNonNull(value.country()), value))
                .toList();
    }

    private Block block(String region, List<Tile> tiles) {
        tiles.sort(Comparator.comparing(Tile::name, names.order()));
        return new Block(region, List.copyOf(tiles));
    }

    private Tile tile(String country, @Nullable IndicatorValue value) {
        var unit = getComputed().definition().unit();
        return new Tile(
                country,
                names.of(country),
                words.of(unit, value),
                words.beside(unit, value),
                ValueTones.of(unit, value));
    }
}
