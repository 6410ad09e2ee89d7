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
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.reference.CountryGroup.Member;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.web.cooperation.indicator.IndicatorChoice;
import org.caravanserai.web.cooperation.view.LocalizedCountryNames;
import org.caravanserai.web.cooperation.view.ValueTones;
import org.caravanserai.web.cooperation.view.ValueWords;
import org.jspecify.annotations.Nullable;

/** A square for each country of a group, colored by an indicator. */
@Named
@RequestScoped
public class CountriesPage {

    private final IndicatorChoice choice;
    private final LocalizedCountryNames names;
    private final ValueWords words;

    @Inject
    CountriesPage(IndicatorChoice choice, LocalizedCountryNames names, ValueWords words) {
        this.choice = choice;
        this.names = names;
        this.words = words;
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
