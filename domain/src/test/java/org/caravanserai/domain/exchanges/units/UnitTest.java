package org.caravanserai.domain.exchanges.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final UUID ORGANIZATION = Ids.next();
    private static final LocalizedText NAME = LocalizedText.of("en", "Engineering");

    @Test
    void itBelongsToItsOrganizationAndMayBeRenamed() {
        var tree = new UnitTree(ORGANIZATION, List.of());
        var unit = tree.add("eng", NAME, " ");
        assertThat(unit.organization()).isEqualTo(ORGANIZATION);
        assertThat(unit.code()).isEqualTo("eng");
        assertThat(unit.parent()).isNull();
        assertThat(unit.version()).isZero();
        tree.change("eng", LocalizedText.of("en", "Technology"), null, 0L);
        assertThat(unit.name().in("en")).isEqualTo("Technology");
    }

    @Test
    void itsNameIsThereAndShortAlsoAfterAChange() {
        var tree = new UnitTree(ORGANIZATION, List.of());
        tree.add("eng", NAME, null);
        var tooLong = LocalizedText.of("en", "x".repeat(Unit.LONGEST_NAME + 1));
        assertInvalid("name: text-too-long", () -> tree.add("law", tooLong, null));
        assertInvalid("name: text-too-long", () -> tree.change("eng", tooLong, null, null));
        assertInvalid("name: required", () -> tree.change("eng", LocalizedText.EMPTY, null, null));
        assertThat(tree.find("eng")).map(Unit::name).contains(NAME);
    }

    @Test
    void aTreeIsOfLimitedSize() {
        var units = IntStream.range(0, UnitTree.MOST_UNITS)
                .mapToObj(number -> new Unit(ORGANIZATION, "u" + number, NAME, null))
                .toList();
        assertRefused("too-many-units", () -> new UnitTree(ORGANIZATION, units).add("more", NAME, null));
    }
}
