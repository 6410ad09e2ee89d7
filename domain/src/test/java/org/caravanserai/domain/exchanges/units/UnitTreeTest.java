package org.caravanserai.domain.exchanges.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final LocalizedText NAME = LocalizedText.of("en", "Engineering");

    private final UnitTree tree = new UnitTree(UUID.randomUUID(), List.of());

    @Test
    void aUnitBelongsToAnotherOneOrDirectlyToTheOrganization() {
        var faculty = tree.add("eng", NAME, null);
        var department = tree.add("eng.cs", NAME, "eng");

        assertThat(faculty.parent()).isNull();
        assertThat(department.parent()).isEqualTo(faculty.id());
        assertInvalid("parent: unknown-unit", () -> tree.add("law", NAME, "nothing"));
    }

    @Test
    void aCodeIsPlainAndTakenOnce() {
        tree.add("eng", NAME, null);

        assertInvalid("code: unit-code-taken", () -> tree.add("eng", NAME, null));
        for (var code : List.of("", "法", "a b", "-a", "x".repeat(31))) {
            assertInvalid("code: not-a-unit-code", () -> tree.add(code, NAME, null));
        }
        assertInvalid("name: required", () -> tree.add("law", LocalizedText.EMPTY, null));
    }

    @Test
    void noUnitIsBelowItself() {
        tree.add("a", NAME, null);
        tree.add("b", NAME, "a");
        tree.add("c", NAME, "b");

        assertInvalid("parent: below-itself", () -> tree.change("a", NAME, "c", null));
        assertInvalid("parent: below-itself", () -> tree.change("a", NAME, "a", null));
        assertThat(tree.change("c", NAME, "a", null).parent())
                .isEqualTo(tree.find("a").orElseThrow().id());
    }

    @Test
    void theTreeIsOfLimitedHeightAlsoAfterAMove() {
        var above = (String) null;
        for (int level = 1; level <= UnitTree.MOST_LEVELS; level++) {
            tree.add("l" + level, NAME, above);
            above = "l" + level;
        }
        var deepest = above;
        assertInvalid("parent: too-many-levels", () -> tree.add("more", NAME, deepest));
        tree.add("x", NAME, null);
        tree.add("y", NAME, "x");
        assertInvalid("parent: too-many-levels", () -> tree.change("x", NAME, "l5", null));
        assertThat(tree.change("x", NAME, "l4", null).code()).isEqualTo("x");
    }

    @Test
    void aChangeNamesTheVersionThatWasRead() {
        tree.add("a", NAME, null);

        assertConflict("changed-meanwhile", () -> tree.change("a", NAME, null, 7L));
        assertNotFound(() -> tree.change("b", NAME, null, null));
    }

    @Test
    void onlyAUnitWithoutOthersIsRemovable() {
        tree.add("a", NAME, null);
        tree.add("b", NAME, "a");

        assertRefused("unit-has-units", () -> tree.removable("a"));
        assertThat(tree.removable("b").code()).isEqualTo("b");
        assertNotFound(() -> tree.removable("c"));
    }
}
