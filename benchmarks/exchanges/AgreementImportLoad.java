import java.io.BufferedWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Imports a generated table of agreements by the API and waits for its report: a trial run, the import, the same table again, and the table
 * of the next year, which lacks every tenth line. Lines of a partner stand all over the table, as in real ones.
 *
 * <pre>java benchmarks/exchanges/AgreementImportLoad.java [url] [lines] [partners]</pre>
 */
public final class AgreementImportLoad {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        var base = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        if (!URI.create(base).getHost().startsWith("127.")) {
            throw new IllegalArgumentException("only a product on this machine is loaded");
        }
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int partners = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        var token = field(
                send(
                                base + "/api/v1/tokens",
                                null,
                                "application/json",
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"email\":\"officer@demo.caravanserai.example\",\"password\":\"caravanserai\"}"))
                        .body(),
                "token");
        var source = "load-" + System.currentTimeMillis();
        var table = table(lines, partners, 2026, 0);
        var next = table(lines, partners, 2027, 10);
        try {
            take(base, token, source, "trial run", table, true);
            take(base, token, source, "import", table, false);
            take(base, token, source, "the same again", table, false);
            take(base, token, source, "next year", next, false);
        } finally {
            Files.delete(table);
            Files.delete(next);
        }
    }

    /**
     * @param left each of how many lines is left out; 0 for none
     */
    private static Path table(int lines, int partners, int year, int left) throws Exception {
        var file = Files.createTempFile("agreements", ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("Academic year;Programme;Direction;Partner;Country;Places;Language;Field;Faculty\n");
            for (int i = 0; i < lines; i++) {
                if (left > 0 && i % left == 0) {
                    continue;
                }
                int condition = i / partners;
                writer.write(year + ";ERASMUS;" + (condition % 2 == 0 ? "OUT" : "IN") + ";Load University "
                        + i % partners + ";Poland;" + (1 + i % 5) + ";English B2;0613-Software;Faculty "
                        + condition / 2 + "\n");
            }
        }
        return file;
    }

    private static void take(String base, String token, String source, String what, Path table, boolean dryRun)
            throws Exception {
        long begun = System.nanoTime();
        var started = send(
                base + "/api/v1/agreements/import?mapping=" + source + "&dryRun=" + dryRun,
                token,
                "text/csv",
                HttpRequest.BodyPublishers.ofFile(table));
        if (started.statusCode() != 202) {
            throw new IllegalStateException(started.body());
        }
        double uploaded = (System.nanoTime() - begun) / 1e9;
        var location = started.headers().firstValue("Location").orElseThrow();
        String report;
        do {
            Thread.sleep(500);
            report = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(location.startsWith("/") ? base + location : location))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } while (field(report, "state").equals("RUNNING"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        int read = number(report, "read");
        System.out.printf(
                Locale.ROOT,
                "%-15s %s: %,d lines in %.1f s, of these %.1f s to upload, %.0f lines a second; new %,d, updated %,d,"
                        + " unchanged %,d, ended %,d, refused %,d%n",
                what,
                field(report, "state"),
                read,
                seconds,
                uploaded,
                read / seconds,
                number(report, "created"),
                number(report, "updated"),
                number(report, "unchanged"),
                number(report, "ended"),
                number(report, "refusedTotal"));
    }

    private static HttpResponse<String> send(
            String address, String token, String type, HttpRequest.BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        return first(json, "\"" + name + "\"\\s*:\\s*\"([^\"]*)\"");
    }

    private static int number(String json, String name) {
        return Integer.parseInt(first(json, "\"" + name + "\"\\s*:\\s*(\\d+)"));
    }

    private static String first(String json, String pattern) {
        var found = Pattern.compile(pattern).matcher(json);
        if (!found.find()) {
            throw new IllegalStateException(json);
        }
        return found.group(1);
    }
}
