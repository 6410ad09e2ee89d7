package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;

/** Uploaded tables for tests. */
public final class Tables {

    private Tables() {}

    /** Of three bytes. */
    public static TableUpload upload(UUID account, Instant at) {
        return new TableUpload(
                Ids.next(),
                "things",
                null,
                "things.csv",
                List.of("Name", "Country"),
                List.of(List.of("A", "CN"), List.of("B")),
                List.of(new NumberForms(2, 0, "12,345"), NumberForms.NONE),
                2,
                3,
                account,
                at);
    }
}
