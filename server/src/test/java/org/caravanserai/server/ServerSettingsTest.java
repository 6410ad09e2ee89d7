package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {
    private static ServerSettings settings(Map<String, String> environment) {
        return ServerSettings.of(Map.of(), Map.of(), environment, Path.of("/project/data"));
    }

    @Test
    void withoutAnythingGivenItListensOnTheLoopbackAndKeepsItsDataInTheProject() {
        ServerSettings settings = settings(Map.of());

        assertThat(settings.url()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.localUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.data()).isEqualTo(Path.of("/project/data"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.rateLimits()).isEqualTo("on");
        assertThat(settings.externalDatabase()).isFalse();
    }

    @Test
    void anOptionWinsOverAPropertyAndAPropertyOverTheEnvironment() {
        Map<ServerSetting, String> options = Map.of(ServerSetting.PORT, "1");
        Map<String, String> properties = Map.of("caravanserai.port", "2", "caravanserai.address", "127.0.0.2");
        Map<String, String> environment =
                Map.of("CARAVANSERAI_PORT", "3", "CARAVANSERAI_ADDRESS", "127.0.0.3", "CARAVANSERAI_DEMO", "false");

        ServerSettings settings = ServerSettings.of(options, properties, environment, Path.of("data"));

        assertThat(settings.port()).isEqualTo(1);
        assertThat(settings.address().getHostAddress()).isEqualTo("127.0.0.2");
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void blankMeansUnset() {
        assertThat(settings(Map.of("CARAVANSERAI_PORT", " ", "CARAVANSERAI_DB_URL", ""))
                        .port())
                .isEqualTo(8080);
    }

    @Test
    void thePublicAddressLosesItsLastSlash() {
        assertThat(settings(Map.of("CARAVANSERAI_URL", "https://www.example/road/"))
                        .url())
                .isEqualTo("https://www.example/road");
    }

    @Test
    void everyAddressIsReachedLocallyThroughTheLoopback() {
        assertThat(settings(Map.of("CARAVANSERAI_ADDRESS", "0.0.0.0")).localUrl())
                .isEqualTo("http://127.0.0.1:8080");
        assertThat(settings(Map.of("CARAVANSERAI_ADDRESS", "::1")).localUrl())
                .isEqualTo("http://[0:0:0:0:0:0:0:1]:8080");
    }

    @Test
    void anExternalDatabaseNeedsTheSecret() {
        Map<String, String> environment = Map.of("CARAVANSERAI_DB_URL", "jdbc:postgresql://db/x");

        assertThatThrownBy(() -> settings(environment))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("CARAVANSERAI_SECRET is missing");
    }

    @Test
    void anExternalDatabaseHasNoDemoDataUnlessAskedFor() {
        Map<String, String> given =
                Map.of("CARAVANSERAI_DB_URL", "jdbc:postgresql://db/x", "CARAVANSERAI_SECRET", "of the inn");

        assertThat(settings(given).demo()).isFalse();
    }

    @Test
    void whereOtherMachinesReachItDemoDataIsOnlyThereWhenAskedFor() {
        assertThat(settings(Map.of("CARAVANSERAI_ADDRESS", "0.0.0.0")).demo()).isFalse();
        assertThat(settings(Map.of("CARAVANSERAI_ADDRESS", "127.0.0.2")).demo()).isTrue();

        ServerSettings asked = settings(Map.of("CARAVANSERAI_ADDRESS", "0.0.0.0", "CARAVANSERAI_DEMO", "true"));

        assertThat(asked.demo()).isTrue();
        assertThat(DemoAccountList.warning(asked))
                .hasValueSatisfying(text -> assertThat(text).contains("0.0.0.0", "administrator"));
        assertThat(DemoAccountList.warning(settings(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CARAVANSERAI_PORT, eighty",
        "CARAVANSERAI_PORT, 0",
        "CARAVANSERAI_PORT, 70000",
        "CARAVANSERAI_ADDRESS, 300.1.1.1",
        "CARAVANSERAI_URL, www.example",
        "CARAVANSERAI_DB_WAIT, 5 s",
        "CARAVANSERAI_DB_WAIT, 0",
        "CARAVANSERAI_EMAILS_KEPT_DAYS, 0",
        "CARAVANSERAI_EMAILS_KEPT_DAYS, for ever",
        "CARAVANSERAI_NOTICES_KEPT_DAYS, 0",
        "CARAVANSERAI_SIGN_INS_KEPT_DAYS, 4000",
        "CARAVANSERAI_TABLES_KEPT_DAYS, a week",
        "CARAVANSERAI_VERSIONS_KEPT_DAYS, -1",
        "CARAVANSERAI_EVENT_REMINDER_DAYS, a week",
        "CARAVANSERAI_EVENT_REMINDER_DAYS, '7,0'",
        "CARAVANSERAI_DEMO, perhaps",
        "CARAVANSERAI_RATE_LIMITS, 5",
        "CARAVANSERAI_METRICS, on",
        "CARAVANSERAI_SESSION_HOURS, 0",
        "CARAVANSERAI_MAIL_URL, http://mail.example",
        "CARAVANSERAI_MAIL_BOUNCES, pop3://mail.example",
        "CARAVANSERAI_CLUSTER, 127.0.0.1:6900"
    })
    void aValueWithoutSenseIsRefusedByItsName(String variable, String value) {
        assertThatThrownBy(() -> settings(Map.of(variable, value)))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining(variable);
    }

    @Test
    void aRefusalNeverRepeatsAPassword() {
        assertThatThrownBy(() -> settings(Map.of("CARAVANSERAI_MAIL_URL", "smtps://me:hush hush@mail.example")))
                .isInstanceOf(UsageError.class)
                .hasMessageNotContaining("hush");
    }
}
