import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Asks each view of cooperation today and five years back: the first answer, and the median of five more. Then imports statistics and asks
 * again.
 *
 * <pre>java benchmarks/cooperation/ViewLoad.java [url] [rows of statistics]</pre>
 */
public final class ViewLoad {

    private static final int REPEATED = 5;
    private static final List<String> VIEWS = List.of(
            "/cooperation",
            "/countries",
            "/countries/KZ",
            "/cooperation/languages",
            "/cooperation/statistics",
            "/cooperation/indicators",
            "/cooperation/mechanisms",
            "/cooperation/report?country=KZ",
            "/cooperation/report",
            "/proposals",
            "/recognition?country=TH&level=MASTER",
            "/advice?purpose=TRAIN_SKILLED_PEOPLE&country=KZ&field=0724",
            "/api/v1/indicators/BAL",
            "/api/v1/indicators/BAL/rows?country=KZ&size=200",
            "/api/v1/indicators/BREADTH",
            "/api/v1/indicators/CONV",
            "/api/v1/indicators/DEPEND",
            "/api/v1/indicators/DEPTH",
            "/api/v1/indicators/GAP",
            "/api/v1/indicators/MECH",
            "/api/v1/indicators/P2",
            "/api/v1/indicators/RENEW",
            "/api/v1/indicators/RISK",
            "/api/v1/countries/KZ",
            "/api/v1/languages");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        var base = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        if (!URI.create(base).getHost().startsWith("127.")) {
            throw new IllegalArgumentException("only a product on this machine is loaded");
        }
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        System.out.printf(Locale.ROOT, "%-62s %9s %9s%n", "ms", "first", "repeated");
        views(base);
        if (rows > 0) {
            importStatistics(base, rows);
            System.out.println("after the import");
            views(base);
        }
    }

    private static void views(String base) throws Exception {
        for (var view : VIEWS) {
            for (var day : List.of("", "asOf=2021-11-26")) {
                var address = view + (day.isEmpty() ? "" : (view.contains("?") ? "&" : "?") + day);
                double first = time(base + address);
                var more = new double[REPEATED];
                for (int i = 0; i < REPEATED; i++) {
                    more[i] = time(base + address);
                }
                Arrays.sort(more);
                System.out.printf(Locale.ROOT, "%-62s %9.0f %9.0f%n", address, first, more[REPEATED / 2]);
            }
        }
    }

    private static double time(String address) throws Exception {
        long begun = System.nanoTime();
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofMinutes(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        return answer.statusCode() == 200 ? milliseconds : -answer.statusCode();
    }

    private static void importStatistics(String base, int rows) throws Exception {
        var countries = List.of("KZ", "UZ", "TH", "MY", "ID", "VN", "PK", "EG");
        var table = new StringBuilder("series,year,country,value,source,status\n");
        for (int i = 0; i < rows; i++) {
            table.append("INBOUND_STUDENTS,")
                    .append(1950 + i % 60)
                    .append(',')
                    .append(countries.get(i / 60 % 8))
                    .append(',')
                    .append(i)
                    .append(",Load source ")
                    .append(i / 480)
                    .append(",DISPUTED\n");
        }
        var token = field(
                send(
                                base + "/api/v1/tokens",
                                null,
                                "application/json",
                                "{\"email\":\"analyst@demo.caravanserai.example\",\"password\":\"caravanserai\"}")
                        .body(),
                "token");
        long begun = System.nanoTime();
        var location = send(base + "/api/v1/statistics/import", token, "text/csv", table.toString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String state;
        String report;
        do {
            Thread.sleep(500);
            report = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(location.startsWith("/") ? base + location : location))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            state = field(report, "state");
        } while (state.equals("RUNNING"));
        System.out.printf(
                Locale.ROOT, "import of %,d rows: %s in %.1f s%n", rows, state, (System.nanoTime() - begun) / 1e9);
    }

    private static HttpResponse<String> send(String address, String token, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException(json);
        }
        return found.group(1);
    }
}
