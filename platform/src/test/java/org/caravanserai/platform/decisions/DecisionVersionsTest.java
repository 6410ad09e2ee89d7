package org.caravanserai.platform.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.decisions.Shown;
import org.caravanserai.domain.decisions.ShownVersions;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue.Text;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class DecisionVersionsTest {

    private static final UUID THING = Ids.next();

    private final MemoryVersions kept = new MemoryVersions();
    private final DecisionVersions versions = new DecisionVersions(kept, Clock.systemUTC());

    @Test
    void aDecisionNamesTheVersionThatItIsMadeOn() {
        var shown = thing(Map.of("title", "Forum"));
        var version = versions.shown(shown);
        assertThatCode(() -> versions.require(version, shown)).doesNotThrowAnyException();
        assertThatThrownBy(() -> versions.require(null, shown)).isInstanceOf(VersionNeeded.class);
        assertThatThrownBy(() -> versions.require(" ", shown)).isInstanceOf(VersionNeeded.class);
    }

    @Test
    void whoDecidesOnAnotherVersionIsToldWhatHasChanged() {
        var version = versions.shown(thing(Map.of("title", "Forum", "city", "Guiyang", "gone", "yes")));
        var present = thing(Map.of("title", "Casino", "city", "Guiyang", "new", "yes"));
        var stale = catchThrowableOfType(ChangedSince.class, () -> versions.require(version, present));
        assertThat(stale.differences())
                .containsExactly(
                        new FieldDifference("gone", Text.of("yes"), null),
                        new FieldDifference("new", null, Text.of("yes")),
                        new FieldDifference("title", Text.of("Forum"), Text.of("Casino")));
    }

    @Test
    void aVersionThatIsNotKnownIsNotThePresentOne() {
        var present = thing(Map.of("title", "Forum"));
        var stale = catchThrowableOfType(ChangedSince.class, () -> versions.require("nonsense", present));
        assertThat(stale.differences()).isEmpty();
    }

    @Test
    void whatWasChangedBackIsTheSameVersion() {
        var version = versions.shown(thing(Map.of("title", "Forum")));
        versions.shown(thing(Map.of("title", "Casino")));
        assertThat(versions.shown(thing(Map.of("title", "Forum")))).isEqualTo(version);
    }

    @Test
    void noTwoContentsAreWrittenAlike() {
        assertThat(versions.shown(thing(Map.of("a", "b1:c"))))
                .isNotEqualTo(versions.shown(thing(Map.of("a", "b", "c", ""))));
    }

    @Test
    void whatWasShownLongAgoIsForgottenAndCounted() {
        var world = new PlatformWorld();
        var old = world.of(DecisionVersions.class).shown(thing(Map.of("title", "Forum")));
        world.clock.forward(Duration.ofDays(30).plusSeconds(1));
        world.of(DecisionVersions.class).shown(thing(Map.of("title", "Casino")));
        var retention = world.of(ShownVersionRetention.class);
        assertThat(retention.forgetOld()).isEqualTo(1);
        assertThat(retention.forgetOld()).isZero();
        assertThat(world.memory.shownVersions.fields(thing(Map.of()), old)).isEmpty();
    }

    private static Shown thing(Map<String, String> fields) {
        return new Shown(new Subject("THING"), THING, FieldCatalog.TEXTS.read(fields), FieldCatalog.TEXTS);
    }

    private static final class MemoryVersions implements ShownVersions {

        private final Map<String, Map<String, String>> all = new HashMap<>();

        @Override
        public void keep(Shown shown, String version, Instant now) {
            all.put(shown.id() + version, shown.stored());
        }

        @Override
        public Optional<Map<String, String>> fields(Shown present, String version) {
            return Optional.ofNullable(all.get(present.id() + version));
        }

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
