package org.caravanserai.acceptance.organizations;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.acceptance.harness.Api;

/** Records of the registry made up for tests, and imports of them. */
public final class Registry {

    private static final Duration MAX_WAIT = Duration.ofMinutes(5);

    private Registry() {}

    /** With its check digits. */
    private static String ror(int number) {
        long written = String.valueOf(number).chars().asLongStream().reduce(0, (sum, c) -> sum * 32 + c - '0');
        return "0%06d%02d".formatted(number, 98 - written * 100 % 97);
    }

    /** One record of schema version 2, in one line. */
    static String record(int number, String name, String more) {
        return ("{\"id\": \"https://ror.org/%s\", \"status\": \"active\", \"types\": [\"education\"], \"domains\": [],"
                        + " \"established\": 1960, \"external_ids\": [], \"links\": [], \"locations\": [{\"geonames_id\": 1,"
                        + " \"geonames_details\": {\"country_code\": \"KZ\", \"name\": \"Almaty\"}}], \"names\": [{\"lang\":"
                        + " \"en\", \"types\": [\"label\", \"ror_display\"], \"value\": \"%s\"}], \"relationships\": []%s}")
                .formatted(ror(number), name, more);
    }

    public static String array(int from, int count, String name) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> record(number, name + " " + number, ""))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** Starts an import and returns its path. */
    public static String start(Api admin, String body) {
        var location = admin.post("organizations/import", body)
                .expect(202)
                .header("Location")
                .orElseThrow();
        return location.substring(location.indexOf("/api/v1/imports/"));
    }

    public static JsonNode ended(Api admin, String path) {
        return await().atMost(MAX_WAIT).until(() -> admin.get(path).expect(200).json(), report -> !report.get("state")
                .asText()
                .equals("RUNNING"));
    }

    public static String counts(JsonNode report) {
        return "%s read %d created %d updated %d unchanged %d refused %d"
                .formatted(
                        report.get("state").asText(),
                        report.get("read").asInt(),
                        report.get("created").asInt(),
                        report.get("updated").asInt(),
                        report.get("unchanged").asInt(),
                        report.get("refused").size());
    }
}
