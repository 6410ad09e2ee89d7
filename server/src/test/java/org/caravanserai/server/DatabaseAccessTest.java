package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAccessTest {
    private static DatabaseAccess given(String url, String... user) {
        Map<String, String> environment = new HashMap<>(Map.of("CARAVANSERAI_DB_URL", url, "CARAVANSERAI_SECRET", "s"));
        if (user.length > 0) {
            environment.put("CARAVANSERAI_DB_USER", user[0]);
        }
        return DatabaseAccess.given(ServerSettings.of(Map.of(), Map.of(), environment, Path.of("data")));
    }

    @Test
    void theFormOfOtherToolsIsUnderstood() {
        DatabaseAccess access = given("postgresql://app:p%40ss@db.example:5433/app?sslmode=require");

        assertThat(access.url())
                .startsWith("jdbc:postgresql://db.example:5433/app?sslmode=require&")
                .contains("reWriteBatchedInserts=true", "ApplicationName=caravanserai-8080", "tcpKeepAlive=true");
        assertThat(access.user()).isEqualTo("app");
        assertThat(access.password()).isEqualTo("p@ss");
    }

    @Test
    void whatTheAddressSaysIsKept() {
        assertThat(given("jdbc:postgresql://db/app?socketTimeout=7", "app").url())
                .contains("socketTimeout=7")
                .doesNotContain("socketTimeout=300");
    }

    @Test
    void anotherKindOfDatabaseAndAMissingRoleAreRefused() {
        assertThatThrownBy(() -> given("jdbc:mysql://db/app", "app")).isInstanceOf(UsageError.class);
        assertThatThrownBy(() -> given("jdbc:postgresql://db/app"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("CARAVANSERAI_DB_USER");
    }

    @Test
    void itsTextHidesThePassword() {
        assertThat(new DatabaseAccess("jdbc:postgresql://db/app", "app", "hush"))
                .asString()
                .doesNotContain("hush");
    }
}
