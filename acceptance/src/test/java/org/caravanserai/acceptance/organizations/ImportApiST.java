package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Importing organizations by the API. */
@Tag("organizations")
class ImportApiST {

    private static final Path SAMPLE =
            Path.of(System.getProperty("shared.data", "../../shared/data"), "institutions/ror-sample.json");

    private final Api admin = Api.of(Product.shared()).as(Demo.ADMIN);

    @Test
    void theRegistrysSampleIsTakenWholeAndASecondTimeChangesNothing() throws Exception {
        assumeTrue(Files.exists(SAMPLE), "the registry's sample is not on this machine");
        var body = Files.readString(SAMPLE);
        assertThat(Registry.counts(Registry.ended(admin, Registry.start(admin, body))))
                .isEqualTo("DONE read 125 created 125 updated 0 unchanged 0 refused 0");
        assertThat(Registry.counts(Registry.ended(admin, Registry.start(admin, body))))
                .isEqualTo("DONE read 125 created 0 updated 0 unchanged 125 refused 0");
        var found = Api.of(Product.shared())
                .get("organizations?query="
                        + java.net.URLEncoder.encode("Грузинский технический", java.nio.charset.StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(found.get("items").get(0).get("slug").asText()).isEqualTo("georgian-technical-university");
    }

    @Test
    void onlyAdministratorsImportAndOnlyTheStarterReadsTheReport() throws IOException {
        var path = Registry.start(admin, "[]");
        Api.of(Product.shared()).post("organizations/import", "[]").expect(401);
        Api.of(Product.shared())
                .as(Demo.ORGANIZER)
                .post("organizations/import", "[]")
                .expect(404);
        Api.of(Product.shared()).as(Demo.AUTHORITY).get(path).expect(404);
        Api.of(Product.shared()).get(path).expect(401);
        admin.get("imports/nonsense").expect(404);
        admin.post("organizations/import", "what is this").expect(400);
    }
}
