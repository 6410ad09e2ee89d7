package org.caravanserai.domain.centers.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link LevelSchemes} promises. */
public interface LevelSchemesContract extends CenterContract {

    LevelSchemes schemes();

    /** A scheme with three levels. */
    static LevelScheme of(String code, String version) {
        return new LevelScheme(
                code, version, LocalizedText.of("en", "Test of Russian"), "Ministry, 2014", List.of("TEU", "TBU", "1"));
    }

    private LevelScheme scheme(String code, String version) {
        var scheme = of(code, version);
        inTransaction(() -> schemes().add(scheme));
        return scheme;
    }

    @Test
    default void aSchemeIsReadAsItWasWrittenByCodeAndVersion() {
        var scheme = scheme("T" + Ids.next(), "2014");
        assertThat(inTransaction(() -> schemes().find(scheme.code(), "2014"))).contains(scheme);
        assertThat(inTransaction(() -> schemes().named(scheme.code() + " 2014")))
                .contains(scheme);
        assertThat(inTransaction(() -> schemes().find(scheme.code(), "2015"))).isEmpty();
        assertThat(inTransaction(() -> schemes().named(scheme.code()))).isEmpty();
    }

    @Test
    default void aSchemeIsAddedOnce() {
        var scheme = scheme("T" + Ids.next(), "2014");
        var again = new LevelScheme(scheme.code(), "2014", scheme.name(), "another", List.of("x"));
        assertThat(inTransaction(() -> schemes().add(again))).isFalse();
        assertThat(inTransaction(() -> schemes().find(scheme.code(), "2014"))).contains(scheme);
    }

    @Test
    default void aSchemeThatIsSupersededIsStillListed() {
        var code = "T" + Ids.next();
        var later = scheme(code, "2021");
        var earlier = scheme(code, "2014");
        assertThat(inTransaction(() -> schemes().become(code, "2014", LevelSchemeStatus.SUPERSEDED)))
                .isTrue();
        assertThat(inTransaction(() -> schemes().become(code, "2014", LevelSchemeStatus.SUPERSEDED)))
                .isFalse();
        assertThat(inTransaction(() -> schemes().become(code, "1999", LevelSchemeStatus.SUPERSEDED)))
                .isFalse();
        assertThat(inTransaction(() -> schemes().inUse())).contains(later).doesNotContain(earlier);
        assertThat(inTransaction(() -> schemes().all()))
                .filteredOn(each -> each.scheme().code().equals(code))
                .containsExactly(
                        new LevelSchemes.Kept(earlier, LevelSchemeStatus.SUPERSEDED),
                        new LevelSchemes.Kept(later, LevelSchemeStatus.IN_USE));
    }
}
