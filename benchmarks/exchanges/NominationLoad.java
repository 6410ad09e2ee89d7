import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;

/**
 * Nominates from 64 connections at once into one condition of a new agreement between the two demo universities and counts
 * the answers: never more than there are places.
 *
 * <pre>java benchmarks/exchanges/NominationLoad.java [url] [places] [nominations] [clients]</pre>
 */
public final class NominationLoad {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        var base = (arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080") + "/api/v1";
        if (!URI.create(base).getHost().startsWith("127.")) {
            throw new IllegalArgumentException("only a product on this machine is loaded");
        }
        int places = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        int nominations = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000;
        int clients = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 64;
        var officer = token(base, "officer");
        var partner = token(base, "partner");
        var agreement = inForce(base, officer, partner, places);

        var answers = new ConcurrentHashMap<String, AtomicInteger>();
        var times = new AtomicLongArray(nominations);
        var next = new AtomicInteger();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            pool.submit(() -> {
                start.await();
                for (int n = next.getAndIncrement(); n < nominations; n = next.getAndIncrement()) {
                    long before = System.nanoTime();
                    var answer = post(base + "/nominations", officer, nomination(agreement, n));
                    times.set(n, System.nanoTime() - before);
                    answers.computeIfAbsent(answer.statusCode() + " " + type(answer.body()), key -> new AtomicInteger())
                            .incrementAndGet();
                }
                return null;
            });
        }
        long begun = System.nanoTime();
        start.countDown();
        pool.shutdown();
        pool.awaitTermination(10, java.util.concurrent.TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = new long[nominations];
        Arrays.setAll(sorted, times::get);
        Arrays.sort(sorted);
        System.out.printf(
                "%s: %d nominations into %d places, %d at once: %.0f a second, p50 %d ms, p99 %d ms, %s%n",
                agreement,
                nominations,
                places,
                clients,
                nominations / seconds,
                sorted[nominations / 2] / 1_000_000,
                sorted[nominations * 99 / 100] / 1_000_000,
                new TreeMap<>(answers));
    }

    private static String inForce(String base, String officer, String partner, int places) throws Exception {
        var home = field(get(base + "/me", officer), "slug");
        var away = field(get(base + "/me", partner), "slug");
        var made = post(base + "/agreements", officer, """
            {"title": {"en": "Load"}, "parties": [{"organization": "%1$s"}, {"organization": "%2$s"}],
             "conditions": [{"code": "c1", "from": {"organization": "%1$s"}, "to": {"organization": "%2$s"},
               "kind": "STUDENT_STUDY", "personsPerYear": %3$d, "iscedF": ["0613"], "eqf": [6], "languages": [],
               "firstYear": "2026/2027", "lastYear": "2029/2030", "blended": false}]}\
            """.formatted(home, away, places))
                .body();
        var code = field(made, "code");
        for (var token : new String[] {officer, partner}) {
            var answer = post(
                    base + "/agreements/" + code + "/approval",
                    token,
                    "{\"revision\": 1, \"hash\": \"" + field(made, "hash") + "\"}");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
        return code;
    }

    private static String nomination(String agreement, int number) {
        return """
            {"agreement": "%s", "condition": "c1", "academicYear": "2026/2027", "term": "FIRST",
             "person": {"givenName": "Person", "familyName": "No%d", "email": "load%d@load.example", "country": "CN"}}\
            """.formatted(agreement, number, number);
    }

    private static String token(String base, String who) throws Exception {
        return field(
                post(
                                base + "/tokens",
                                null,
                                "{\"email\": \"" + who
                                        + "@demo.caravanserai.example\", \"password\": \"caravanserai\"}")
                        .body(),
                "token");
    }

    private static String get(String address, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static HttpResponse<String> post(String address, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String type(String body) {
        var matcher = Pattern.compile("\"type\":\"[^\"]*/([^/\"]+)\"").matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String field(String body, String name) {
        var matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException(name + " is missing in " + body);
        }
        return matcher.group(1);
    }
}
