package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.caravanserai.acceptance.harness.PageForms;
import org.junit.jupiter.api.Test;

/** The forms of the pages, and the list of those that no browser test submits yet. */
class PageFormsTest {

    private static final Path LIST = Path.of("src", "test", "resources", "forms-not-submitted.txt");

    private final PageForms pages = new PageForms();

    @Test
    void theListNamesFormsThereAre() throws IOException {
        assertThat(Files.exists(LIST) ? Files.readAllLines(LIST) : List.<String>of())
                .isSorted()
                .doesNotHaveDuplicates()
                .isSubsetOf(pages.names());
    }

    @Test
    void formsWithButtonsAreFound() {
        assertThat(pages.names())
                .contains(
                        "my/account.xhtml#profile",
                        "sign-in.xhtml#signin",
                        "WEB-INF/templates/person.xhtml#/sign-out",
                        "WEB-INF/exchanges/form-terms.xhtml#terms",
                        "manage/centers/files.xhtml#files")
                .doesNotContain("manage/exchanges/calls.xhtml#calls");
    }

    @Test
    void whatWasSentIsFoundByItsPageAndItsFields() {
        assertThat(pages.sent("/my/account", "profile", Set.of())).contains("my/account.xhtml#profile");
        assertThat(pages.sent("/manage/exchanges/agreements/new", "terms", Set.of("title_en", "save")))
                .contains("WEB-INF/exchanges/form-terms.xhtml#terms");
        assertThat(pages.sent("/manage/cooperation/projects/one", "move", Set.of("next", "reason", "move")))
                .contains("WEB-INF/cooperation/steps-projects.xhtml#move");
        assertThat(pages.sent("/sign-out", "/sign-out", Set.of())).contains("WEB-INF/templates/person.xhtml#/sign-out");
        assertThat(pages.sent("/manage/agreement-links", "check0", Set.of()))
                .contains("manage/exchanges/link-checks.xhtml#check#{at.index}");
        assertThat(pages.sent("/manage/center-files/one", "", Set.of())).contains("manage/centers/files.xhtml#files");
    }
}
