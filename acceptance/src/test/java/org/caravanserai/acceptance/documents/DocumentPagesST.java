package org.caravanserai.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anybody verifies documents; own documents, deadlines and imports have their pages; nothing of others is told. */
@Tag("documents")
class DocumentPagesST extends BrowserTest {

    /** With a check character that fits. */
    private static final String UNKNOWN = "0000-0000-0000-000N";

    private static final String MISTYPED = "0000-0000-0000-0002";

    @ParameterizedTest
    @MethodSource("looks")
    void pagesOfTheOwnThingsAreWholeAndAccessible(Look look) {
        try (Visitor visitor = visitor(look).signIn(Demo.OFFICER)) {
            for (var page :
                    new String[] {"/verify", "/my/documents", "/my/deadlines", "/my/notices", "/manage/imports"}) {
                check(visitor, page);
            }
        }
    }

    @Test
    void aMistypedCodeIsToldFromAnUnknownOne() {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            check(visitor, "/verify");
            visitor.page().fill("#code", MISTYPED);
            var answer = visitor.page()
                    .waitForResponse(response -> response.url().contains("/verify?code="), () -> visitor.page()
                            .click("main button[type=submit]"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(visitor.page().locator("main").innerText()).contains("This code is not correct");
            assertThat(visitor.open("/verify/" + UNKNOWN)).isEqualTo(404);
            assertThat(visitor.page().locator("main").innerText()).contains("No document has this code");
        }
    }

    @Test
    void whatIsNotThereOrNotOnesOwnIsNotFound() {
        var officer = Api.of(Product.shared()).as(Demo.OFFICER);
        officer.get("documents/" + UNKNOWN + "/file").expect(404);
        officer.get("files?kind=NOTHING&subject=X&slot=y").expect(404);
        officer.get("files/ABC/content").expect(404);
        officer.get("imports/01890a5d-ac96-774b-bcce-b302099a8057/refused.csv").expect(404);
        assertThat(officer.get("me/deadlines").expect(200).json().get("items"))
                .as("calls that close")
                .isNotEmpty();
        var stranger = Api.of(Product.shared());
        stranger.get("documents/" + UNKNOWN + "/file").expect(401);
        stranger.get("me/deadlines").expect(401);
        stranger.post("files?kind=NOTHING&subject=X&slot=y&name=a.pdf", Map.of())
                .expect(401);
    }
}
