package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of an application: named by the call, attached over several sittings, read by those who review it. */
@Tag("exchanges")
class ApplicationDocumentsST extends BrowserTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final Api partner = nobody.as(Demo.PARTNER);

    private static void choose(Page page, String name) {
        page.locator("[id='documents:documents-cv_input']")
                .setInputFiles(new FilePayload(name, "application/pdf", PDF.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void documentsAreAttachedByTheApplicantAndReadByReviewers() {
        var slug = new ExchangeSteps(officer, partner)
                .openCall(Map.of(
                        "documents",
                        List.of(Map.of("key", "cv", "label", Map.of("en", "Curriculum vitae"), "required", true))));
        var scholar = nobody.as(Demo.TEACHER);
        String code;
        var files = "files?kind=APPLICATION&slot=cv&subject=";
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.TEACHER)) {
            visitor.open("/exchanges/" + slug + "/apply");
            var page = visitor.page();
            visitor.chooseFirst("application:wishes:0:wish");
            var submit = page.locator("[id='submission']");
            submit.click();
            page.locator(".summary a[href='#documents:documents-cv']").waitFor();
            code = scholar.get("applications")
                    .expect(200)
                    .json()
                    .get(0)
                    .get("code")
                    .asText();
            var refused = scholar.post("applications/" + code + "/submission", Map.of())
                    .expect(400)
                    .json();
            assertThat(refused.at("/violations/0/field").asText()).isEqualTo("documents.cv");
            assertThat(refused.at("/violations/0/message").asText()).contains("Curriculum vitae");
            choose(page, "my cv.pdf");
            visitor.act(page.locator(".ui-fileupload-upload").first()::click);
            assertThat(page.locator("main").innerText()).contains("my cv.pdf");
            assertThat(page.locator(".summary").count())
                    .as("what was wrong is right now")
                    .isZero();
            visitor.assertAccessible();
            nobody.as(Demo.REVIEWER).get(files + code).expect(404);

            choose(page, "more of it.pdf");
            submit.click();
            page.waitForURL("**/my/applications/" + code);
            assertThat(page.locator("main").innerText()).contains("my cv.pdf", "more of it.pdf");
            visitor.confirm("again:reopen");
            page.waitForURL("**/exchanges/" + slug + "/apply");
            assertThat(scholar.get("applications/" + code)
                            .expect(200)
                            .json()
                            .get("state")
                            .asText())
                    .isEqualTo("DRAFT");
            submit.click();
            page.waitForURL("**/my/applications/" + code);
            assertThat(page.locator("main").innerText()).contains("my cv.pdf", "more of it.pdf");
            visitor.assertQuiet();
        }
        var file =
                scholar.get(files + code).expect(200).json().at("/items/0/code").asText();
        for (var reader : List.of(Demo.REVIEWER, Demo.OFFICER)) {
            assertThat(nobody.as(reader)
                            .get("files/" + file + "/content")
                            .expect(200)
                            .body())
                    .isEqualTo(PDF);
        }
        for (var stranger : List.of(Demo.PARTNER, Demo.CENTER, Demo.ORGANIZER)) {
            nobody.as(stranger).get(files + code).expect(404);
            nobody.as(stranger).get("files/" + file + "/content").expect(404);
        }
        scholar.delete("files/" + file).expect(404);
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.REVIEWER)) {
            visitor.open("/manage/exchanges/applications/" + code);
            assertThat(visitor.page().locator("main").innerText()).contains("Curriculum vitae", "my cv.pdf");
            visitor.assertAccessible();
        }
        scholar.post("applications/" + code + "/withdrawal", Map.of()).expect(200);
        scholar.get("files/" + file).expect(404);
    }
}
