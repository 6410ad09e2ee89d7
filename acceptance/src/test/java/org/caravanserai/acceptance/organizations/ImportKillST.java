package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import that a kill cuts off. */
@Tag("organizations")
class ImportKillST {

    private static final int RECORDS = 20_000;
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.breakable();
    }

    @Test
    void itGoesOnAfterTheNextStartAndDoesNothingTwice() throws Exception {
        var path =
                Registry.start(Api.of(product).as(Demo.ADMIN), Registry.array(100_000, RECORDS, "Killed University"));
        var admin = Api.of(product).as(Demo.ADMIN);
        int read = 0;
        while (read < RECORDS / 10) {
            var report = admin.get(path).expect(200).json();
            assertThat(report.get("state").asText()).as("too fast to be killed").isEqualTo("RUNNING");
            read = report.get("read").asInt();
        }
        product.kill9();
        product.start();

        var report = Registry.ended(Api.of(product).as(Demo.ADMIN), path);

        assertThat(Registry.counts(report)).isEqualTo("DONE read 20000 created 20000 updated 0 unchanged 0 refused 0");
        try (var connection = product.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*), (select count(*) from history_entry where action = 'IMPORTED')"
                                + " from organization where source_hash is not null")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(RECORDS);
            assertThat(rows.getInt(2)).isEqualTo(RECORDS);
        }
        assertThat(product.run("check-data")).isZero();
    }
}
