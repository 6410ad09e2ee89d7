package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.web.areas.Workspace;
import org.junit.jupiter.api.Test;

class WorkspaceSwitchTest {

    private static final List<String> ADDRESSES = List.of("/manage/things/{slug}", "/manage/messages/thing/{slug}");
    private static final Set<String> PAGES =
            Set.of("/manage/things/b", "/manage/things/b/fees", "/manage/things/b/plans", "/manage/messages/thing/b");
    private static final Workspace HERE = place("a", Permission.MANAGE_CENTER, Permission.KEEP_FEES);
    private static final Workspace THERE =
            place("b", Permission.MANAGE_CENTER, Permission.KEEP_FEES, Permission.ENROL_LEARNERS);

    @Test
    void thePageOfTheSameNameIsKept() {
        assertThat(from("/manage/things/a/fees")).contains("/manage/things/b/fees");
        assertThat(from("/manage/things/a")).contains("/manage/things/b");
        assertThat(from("/manage/messages/thing/a")).contains("/manage/messages/thing/b");
    }

    @Test
    void whatStandsBelowAPageBelongsToOnePlace() {
        assertThat(from("/manage/things/a/plans/2026/edit")).contains("/manage/things/b/plans");
        assertThat(from("/manage/things/a/terms/new"))
                .as("no page of this name")
                .isEmpty();
    }

    @Test
    void pagesElsewhereAndOfPlacesWithALongerNameAreNotMistaken() {
        assertThat(from("/manage/classes/a")).isEmpty();
        assertThat(from("/manage/things/a-second/fees")).isEmpty();
    }

    @Test
    void whoMayDoLessThereBeginsWithTheFirstPage() {
        assertThat(WorkspaceSwitch.same(
                        ADDRESSES,
                        "/manage/things/a/fees",
                        HERE,
                        place("b", Permission.MANAGE_CENTER),
                        PAGES::contains))
                .isEmpty();
    }

    private static Optional<String> from(String path) {
        return WorkspaceSwitch.same(ADDRESSES, path, HERE, THERE, PAGES::contains);
    }

    private static Workspace place(String slug, Permission... may) {
        return new Workspace(slug, slug, null, "/manage/things/" + slug, Set.of(may));
    }
}
