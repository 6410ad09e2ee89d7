package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.caravanserai.acceptance.harness.MainJob;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.persistence.invariants.Invariants;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main job on the runnable product. */
@Tag("server")
class MainJobST {
    @Test
    void aScholarGetsASeatAtAnEventFromDraftToPublication() throws SQLException {
        assertThat(new MainJob(Product.shared().url()).run()).isNotBlank();

        try (Connection connection = Product.shared().connect()) {
            assertThat(Invariants.check(connection)).allMatch(Invariants.Result::holds);
        }
    }
}
