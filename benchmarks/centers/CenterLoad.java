import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads the running center of the demo data, and checks what became of it.
 *
 * <pre>
 * java -cp postgresql.jar benchmarks/centers/CenterLoad.java rush URL JDBC USER PASSWORD [places] [learners] [clients]
 * java -cp postgresql.jar benchmarks/centers/CenterLoad.java timetable URL JDBC USER PASSWORD [classes] [sessions of each] [clients]
 * java -cp postgresql.jar benchmarks/centers/CenterLoad.java attendance URL JDBC USER PASSWORD [devices]      after classes.sql
 * java -cp postgresql.jar benchmarks/centers/CenterLoad.java dashboard URL JDBC USER PASSWORD [calls]
 * java -cp postgresql.jar benchmarks/centers/CenterLoad.java certificates URL JDBC USER PASSWORD [seconds]    after certificates.sql
 * </pre>
 */
public final class CenterLoad {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String CENTER = "/centers/red-river-language-center";
    private static String base;
    private static Connection database;
    private static String director;

    public static void main(String[] arguments) throws Exception {
        base = arguments[1] + "/api/v1";
        if (!URI.create(base).getHost().startsWith("127.")) {
            throw new IllegalArgumentException("only a product on this machine is loaded");
        }
        database = DriverManager.getConnection(arguments[2], arguments[3], arguments[4]);
        director = field(
                post(
                                "/tokens",
                                null,
                                "{\"email\": \"center@demo.caravanserai.example\", \"password\": \"caravanserai\"}")
                        .body(),
                "token");
        int[] numbers =
                Arrays.stream(arguments).skip(5).mapToInt(Integer::parseInt).toArray();
        switch (arguments[0]) {
            case "rush" -> rush(at(numbers, 0, 25), at(numbers, 1, 5_000), at(numbers, 2, 64));
            case "timetable" -> timetable(at(numbers, 0, 1_000), at(numbers, 1, 40), at(numbers, 2, 8));
            case "attendance" -> attendance(at(numbers, 0, 500));
            case "dashboard" -> dashboard(at(numbers, 0, 20));
            case "certificates" -> certificates(at(numbers, 0, 600));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static int at(int[] numbers, int index, int usual) {
        return index < numbers.length ? numbers[index] : usual;
    }

    /** Everybody wants one of a few places. */
    private static void rush(int places, int learners, int clients) throws Exception {
        var code = openClass(places);
        var tokens = people(learners);
        var timing = run(learners, clients, n -> post("/classes/" + code + "/enrolments", tokens.get(n), "{}"));
        System.out.printf("rush: %d learners for %d places, %d at once: %s%n", learners, places, clients, timing);
        System.out.printf(
                "  enrolled %d, waiting %d, different numbers %d, highest %d%n",
                number("select count(*) from enrolment e join course_class k on k.id = e.class_id where k.code = '"
                        + code + "' and e.state = 'ENROLLED'"),
                number("select count(*) from enrolment e join course_class k on k.id = e.class_id where k.code = '"
                        + code + "' and e.state = 'WAITLISTED'"),
                number("select count(distinct e.number) from enrolment e join course_class k on k.id = e.class_id"
                        + " where k.code = '"
                        + code + "'"),
                number("select max(e.number) from enrolment e join course_class k on k.id = e.class_id where k.code = '"
                        + code + "'"));
    }

    /** Plans classes with their sessions in rooms, each checked for clashes. */
    private static void timetable(int classes, int sessions, int clients) throws Exception {
        var first = LocalDate.of(2028, 1, 3);
        var last = first.plusWeeks(sessions / 2);
        var term = term(first, last);
        var course = course();
        int slots = 12;
        var rooms = new ArrayList<String>();
        for (int i = 0; i <= classes / slots; i++) {
            rooms.add(field(
                    post(CENTER + "/rooms", director, "{\"name\": \"Load " + UUID.randomUUID() + "\", \"places\": 30}")
                            .body(),
                    "code"));
        }
        var days = new String[][] {{"MONDAY", "WEDNESDAY"}, {"TUESDAY", "THURSDAY"}, {"FRIDAY", "SATURDAY"}};
        var timing = run(classes, clients, n -> {
            var code = field(
                    post(CENTER + "/classes", director, """
                        {"term": "%s", "course": "%s", "mode": "ON_SITE", "minimum": 1, "maximum": 30, "decideOn": "%s", "room": "%s"}\
                        """.formatted(term, course, first, rooms.get(n / slots)))
                            .body(),
                    "code");
            int slot = n % slots;
            var pair = days[slot % 3];
            var time = (8 + slot / 3 * 3) + ":00";
            return send("PUT", "/classes/" + code + "/sessions", director, """
                {"slots": [{"day": "%s", "startsAt": "%s", "minutes": 90}, {"day": "%s", "startsAt": "%s", "minutes": 90}]}\
                """.formatted(
                            pair[0], pad(time), pair[1], pad(time)));
        });
        System.out.printf(
                "timetable: %d classes in %d rooms, %d at once: %s%n", classes, rooms.size(), clients, timing);
        System.out.printf(
                "  sessions planned: %d%n",
                number("select count(*) from class_session s join course_class k on k.id = s.class_id join"
                        + " center_term t on t.id = k.term_id where t.code = '" + term + "'"));
        var taken = field(
                post(CENTER + "/classes", director, """
                    {"term": "%s", "course": "%s", "mode": "ON_SITE", "minimum": 1, "maximum": 30, "decideOn": "%s", "room": "%s"}\
                    """.formatted(term, course, first, rooms.get(0)))
                        .body(),
                "code");
        long before = System.nanoTime();
        var preview = post("/classes/" + taken + "/sessions/preview", director, """
            {"slots": [{"day": "MONDAY", "startsAt": "08:30", "minutes": 90}]}\
            """);
        System.out.printf(
                "  preview of a class in a room that is taken: %d ms, %d clashes%n",
                (System.nanoTime() - before) / 1_000_000, preview.body().split("\"kind\"", -1).length - 1);
    }

    /** Devices that send the marks of one session each, all at once, and send them again. */
    private static void attendance(int devices) throws Exception {
        var sessions =
                texts("select s.id from class_session s join course_class k on k.id = s.class_id where k.code like"
                        + " 'LOADCLASS%' and s.number = 1000 order by k.code limit " + devices);
        var batches = new ArrayList<String>();
        for (var session : sessions) {
            var marks = new ArrayList<String>();
            for (var enrolment : texts(
                    "select e.code from enrolment e join class_session s on s.class_id = e.class_id where s.id = '"
                            + session + "'")) {
                marks.add("{\"id\": \"" + UUID.randomUUID() + "\", \"enrolment\": \"" + enrolment
                        + "\", \"mark\": \"PRESENT\"}");
            }
            batches.add("{\"marks\": [" + String.join(", ", marks) + "]}");
        }
        for (var round : List.of("first", "again")) {
            var stored = new AtomicInteger();
            var repeated = new AtomicInteger();
            var timing = run(sessions.size(), sessions.size(), n -> {
                var answer = send("PUT", "/sessions/" + sessions.get(n) + "/attendance", director, batches.get(n));
                for (int attempt = 0; answer.statusCode() == 503 && attempt < 100; attempt++) {
                    repeated.incrementAndGet();
                    Thread.sleep(200);
                    answer = send("PUT", "/sessions/" + sessions.get(n) + "/attendance", director, batches.get(n));
                }
                var found = Pattern.compile("\"stored\":(\\d+)").matcher(answer.body());
                if (found.find()) {
                    stored.addAndGet(Integer.parseInt(found.group(1)));
                }
                return answer;
            });
            System.out.printf(
                    "attendance, %s: %d devices at once: %s, stored %d, sent again after 503: %d%n",
                    round, sessions.size(), timing, stored.get(), repeated.get());
        }
        System.out.printf(
                "  marks in the database: %d%n",
                number("select count(*) from attendance_mark m join class_session s on s.id = m.session_id join"
                        + " course_class k on k.id = s.class_id where k.code like 'LOADCLASS%' and s.number ="
                        + " 1000"));
    }

    private static void dashboard(int calls) throws Exception {
        var timing = run(calls, 1, n -> send("GET", CENTER + "/figures", director, null));
        System.out.printf("dashboard over %d marks: %s%n", number("select count(*) from attendance_mark"), timing);
    }

    /** Asks for the certificates of a class and watches them being printed. */
    private static void certificates(int seconds) throws Exception {
        post("/classes/XCERTBATCH/certificates", director, "{}");
        long begun = System.nanoTime();
        long before = issued();
        while ((System.nanoTime() - begun) / 1e9 < seconds) {
            Thread.sleep(10_000);
            long now = issued();
            double passed = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "certificates: %d after %.0f s, %.1f a second%n", now - before, passed, (now - before) / passed);
            if (number("select count(*) from certificate_batch where finished_at is null") == 0) {
                break;
            }
        }
        System.out.printf(
                "  numbers issued %d, highest less lowest and one %d%n",
                number("select count(distinct d.sequence) from issued_document d join center_certificate c on c.id ="
                        + " d.id join course_class k on k.id = c.class_id where k.code = 'XCERTBATCH'"),
                number("select max(d.sequence) - min(d.sequence) + 1 from issued_document d join center_certificate c"
                        + " on c.id = d.id join course_class k on k.id = c.class_id where k.code = 'XCERTBATCH'"));
    }

    private static long issued() throws Exception {
        return number(
                "select count(*) from center_certificate c join course_class k on k.id = c.class_id where k.code ="
                        + " 'XCERTBATCH'");
    }

    private static String openClass(int places) throws Exception {
        var today = LocalDate.now();
        var code = field(
                post(CENTER + "/classes", director, """
                    {"term": "%s", "course": "%s", "mode": "ONLINE", "minimum": 1, "maximum": %d, "decideOn": "%s"}\
                    """.formatted(
                                        term(today, today.plusDays(60)), course(), places, today))
                        .body(),
                "code");
        post(
                "/classes/" + code + "/sessions",
                director,
                "{\"startsAt\": \"" + today.plusDays(30) + "T10:00:00Z\", \"minutes\": 90}");
        post("/classes/" + code + "/state", director, "{\"state\": \"OPEN\"}");
        return code;
    }

    private static String term(LocalDate first, LocalDate last) throws Exception {
        return field(
                post(CENTER + "/terms", director, """
                    {"name": {"en": "Load %s"}, "firstDay": "%s", "lastDay": "%s"}\
                    """.formatted(UUID.randomUUID(), first, last))
                        .body(),
                "code");
    }

    private static String course() throws Exception {
        return field(post(CENTER + "/courses", director, """
            {"title": {"en": "Load"}, "language": "zh", "scheme": "CEFR 2020", "exitLevel": "A1", "hours": 60, "minAttendance": 75, "minScore": 60}\
            """).body(), "code");
    }

    private static String pad(String time) {
        return time.length() == 4 ? "0" + time : time;
    }

    /** Accounts with a token each, straight into the database. */
    private static List<String> people(int people) throws Exception {
        var tokens = new ArrayList<String>(people);
        var run = UUID.randomUUID().toString();
        database.setAutoCommit(false);
        try (var account = database.prepareStatement(
                        "insert into account (id, email, email_verified_at, sessions_valid_from, given_name,"
                            + " family_name, country, preferred_language, time_zone, created_at, version) values (?,"
                            + " ?, now(), now(), 'Load', 'Person', 'KZ', 'en', 'UTC', now(), 1)");
                var token = database.prepareStatement(
                        "insert into api_token (id, account_id, name, token_hash, created_at, expires_at,"
                                + " last_used_at, version) values (?, ?, 'load', ?, now(), now() + interval '1 day',"
                                + " now(), 1)")) {
            for (int i = 0; i < people; i++) {
                var id = UUID.randomUUID();
                var secret = "load-" + run + "-" + i;
                account.setObject(1, id);
                account.setString(2, i + "." + run + "@load.example");
                account.addBatch();
                token.setObject(1, UUID.randomUUID());
                token.setObject(2, id);
                token.setString(
                        3,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256")
                                        .digest(secret.getBytes(StandardCharsets.UTF_8))));
                token.addBatch();
                tokens.add(secret);
            }
            account.executeBatch();
            token.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("analyze account, api_token");
        }
        return tokens;
    }

    /** What one call does. */
    private interface Call {
        HttpResponse<String> make(int number) throws Exception;
    }

    private static String run(int calls, int clients, Call call) throws Exception {
        var answers = new ConcurrentHashMap<String, AtomicInteger>();
        var times = new AtomicLongArray(calls);
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(clients);
        long begun = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            pool.submit(() -> {
                for (int n = next.getAndIncrement(); n < calls; n = next.getAndIncrement()) {
                    long before = System.nanoTime();
                    var answer = "failed";
                    try {
                        answer = String.valueOf(call.make(n).statusCode());
                    } catch (Exception failure) {
                        answer = failure.getClass().getSimpleName();
                    }
                    times.set(n, System.nanoTime() - before);
                    answers.computeIfAbsent(answer, key -> new AtomicInteger()).incrementAndGet();
                }
                return null;
            });
        }
        pool.shutdown();
        pool.awaitTermination(30, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = new long[calls];
        Arrays.setAll(sorted, times::get);
        Arrays.sort(sorted);
        return String.format(
                "%.1f s, %.0f a second, p50 %d ms, p99 %d ms, %s",
                seconds,
                calls / seconds,
                sorted[calls / 2] / 1_000_000,
                sorted[calls * 99 / 100] / 1_000_000,
                new TreeMap<>(answers));
    }

    private static HttpResponse<String> post(String path, String token, String body) throws Exception {
        return send("POST", path, token, body);
    }

    private static HttpResponse<String> send(String method, String path, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String body, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException(name + " is missing in " + body);
        }
        return matcher.group(1);
    }

    private static long number(String sql) throws Exception {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> texts(String sql) throws Exception {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
