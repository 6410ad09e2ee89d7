import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Signs people up as the front end does it, each with a token of their own: the event, the registration, what became of it
 * (three calls). Run against a product and a database of this machine; see benchmarks/README.md.
 *
 * <pre>
 * java -cp server/target/lib/postgresql-VERSION.jar benchmarks/registration/RegistrationLoad.java \
 *     --url http://127.0.0.1:8080 --db jdbc:postgresql://127.0.0.1/caravanserai --user U --password P \
 *     --seats 5000 --people 5000 --clients 32 [--calls 3] [--same 1] [--server-pid PID]
 * </pre>
 */
public final class RegistrationLoad {

    private final String host;
    private final int port;
    private final Map<String, String> options;

    private RegistrationLoad(Map<String, String> options) {
        this.options = options;
        var address = java.net.URI.create(options.get("url"));
        this.host = address.getHost();
        this.port = address.getPort();
        if (!host.startsWith("127.")) {
            throw new IllegalArgumentException("only a product on this machine is loaded");
        }
    }

    public static void main(String[] arguments) throws Exception {
        var options = new TreeMap<String, String>(Map.of(
                "seats", "5000", "people", "5000", "clients", "32", "calls", "3", "same", "1", "url", "http://127.0.0.1:8080"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        new RegistrationLoad(options).run();
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }

    private void run() throws Exception {
        String slug;
        List<String> tokens;
        try (var database = DriverManager.getConnection(options.get("db"), options.get("user"), options.get("password"))) {
            slug = Seeds.event(database, number("seats"));
            tokens = Seeds.people(database, number("people"));
        }
        long cpuBefore = cpu();
        var result = load(slug, tokens);
        long cpuAfter = cpu();
        System.out.printf(
                "%s: %d people, %d seats, %d clients, %d calls each: %.0f registrations/s over %.1f s%n",
                slug, tokens.size(), number("seats"), number("clients"), number("calls"), result.perSecond, result.seconds);
        System.out.printf("  registration ms: %s%n  whole flow ms:   %s%n  answers: %s%n", percentiles(result.register), percentiles(result.flow), result.answers);
        if (cpuAfter > 0) {
            System.out.printf("  server CPU ms per registration: %.2f%n", (cpuAfter - cpuBefore) * 10.0 / tokens.size());
        }
    }

    /** Ticks (10 ms) of the process given by --server-pid, from /proc. */
    private long cpu() throws IOException {
        var pid = options.get("server-pid");
        if (pid == null) {
            return 0;
        }
        var fields = Files.readString(Path.of("/proc", pid, "stat")).replaceAll(".*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private record Result(double seconds, double perSecond, long[] register, long[] flow, Map<String, AtomicInteger> answers) {}

    private Result load(String slug, List<String> tokens) throws Exception {
        var register = new AtomicLongArray(tokens.size());
        var flow = new AtomicLongArray(tokens.size());
        var answers = new ConcurrentHashMap<String, AtomicInteger>();
        var next = new AtomicInteger();
        var start = new CountDownLatch(1);
        int clients = number("clients");
        ExecutorService pool = Executors.newFixedThreadPool(clients, work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        var running = new ArrayList<Future<?>>();
        for (int c = 0; c < clients; c++) {
            running.add(pool.submit(() -> {
                try (var client = new Client(host, port)) {
                    start.await();
                    for (int i = next.getAndIncrement(); i < tokens.size(); i = next.getAndIncrement()) {
                        signUp(client, slug, tokens.get(i), i, register, flow, answers);
                    }
                }
                return null;
            }));
        }
        long begin = System.nanoTime();
        start.countDown();
        for (var one : running) {
            one.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        pool.shutdown();
        return new Result(seconds, tokens.size() / seconds, array(register), array(flow), new TreeMap<>(answers));
    }

    private void signUp(
            Client client, String slug, String token, int index, AtomicLongArray register, AtomicLongArray flow, Map<String, AtomicInteger> answers)
            throws IOException {
        int calls = number("calls");
        long begin = System.nanoTime();
        if (calls > 1) {
            client.call("GET", "/api/v1/events/" + slug, null, null);
        }
        long before = System.nanoTime();
        Answer answer = null;
        for (int again = 0; again < number("same"); again++) {
            answer = client.call("POST", "/api/v1/events/" + slug + "/registrations", token, "{\"attendance\":\"ON_SITE\"}");
            answers.computeIfAbsent(answer.status + " " + answer.field("state"), key -> new AtomicInteger()).incrementAndGet();
        }
        register.set(index, System.nanoTime() - before);
        if (calls > 2 && answer.status < 300) {
            client.call("GET", "/api/v1/registrations/" + answer.field("code"), token, null);
        }
        flow.set(index, System.nanoTime() - begin);
    }

    private static long[] array(AtomicLongArray values) {
        var copy = new long[values.length()];
        Arrays.setAll(copy, values::get);
        Arrays.sort(copy);
        return copy;
    }

    private static String percentiles(long[] sorted) {
        return String.format(
                "p50 %.1f  p95 %.1f  p99 %.1f  max %.1f",
                at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private record Answer(int status, String body) {
        String field(String name) {
            int at = body.indexOf("\"" + name + "\":\"");
            return at < 0 ? "" : body.substring(at + name.length() + 4, body.indexOf('"', at + name.length() + 4));
        }
    }

    /** One connection that stays open, and as little work per call as possible: the driver shares the machine's cores. */
    private static final class Client implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private final String host;

        Client(String host, int port) throws IOException {
            this.host = host + ":" + port;
            this.socket = new Socket(host, port);
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
            this.out = socket.getOutputStream();
        }

        Answer call(String method, String path, String token, String body) throws IOException {
            var request = new StringBuilder(256).append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
            if (token != null) {
                request.append("Authorization: Bearer ").append(token).append("\r\n");
            }
            if (body != null) {
                request.append("Content-Type: application/json\r\nContent-Length: ").append(body.length()).append("\r\n");
            }
            request.append("\r\n").append(body == null ? "" : body);
            out.write(request.toString().getBytes(StandardCharsets.US_ASCII));
            return read();
        }

        private Answer read() throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            int length = 0;
            boolean chunked = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                    chunked = true;
                }
            }
            if (!chunked) {
                return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            var body = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
                line();
            }
            line();
            return new Answer(status, body.toString());
        }

        private String line() throws IOException {
            var line = new StringBuilder(80);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the connection was closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Rows to begin with: an event that is published, and people with a token each. */
    private static final class Seeds {

        static String event(Connection database, int seats) throws Exception {
            var id = UUID.randomUUID();
            var slug = "load-" + id.toString().substring(0, 13);
            var organization = UUID.randomUUID();
            execute(database, "insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at) values ('" + organization
                    + "', 'load-" + organization + "', '{\"en\": \"Load\"}', 'load', 'UNIVERSITY', 'CN', 'REGISTERED', now())");
            execute(database, "insert into organization_name (id, organization_id, kind, language, value, folded) values (gen_random_uuid(), '" + organization
                    + "', 'OFFICIAL', 'en', 'Load', 'load')");
            execute(database, "insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages, starts_at,"
                    + " ends_at, time_zone, capacity, waiting_list, moderated, guests, created_at, published_at) values ('" + id + "', 1, '" + slug
                    + "', 'PUBLISHED', 'FORUM', 'ON_SITE', '{\"en\": \"A forum\"}', '{\"en\": \"What everybody comes for.\"}', '{\"en\": \"" + "Words about it. ".repeat(60)
                    + "\"}', '" + organization + "', '{en}', now() + interval '60 days', now() + interval '61 days', 'Asia/Shanghai', " + seats
                    + ", true, false, false, now(), now())");
            execute(database, "insert into seat_pool (event_id, attendance, capacity) values ('" + id + "', 'ON_SITE', " + seats + ")");
            return slug;
        }

        static List<String> people(Connection database, int people) throws Exception {
            var tokens = new ArrayList<String>(people);
            var run = UUID.randomUUID().toString();
            database.setAutoCommit(false);
            try (var account = database.prepareStatement("insert into account (id, email, email_verified_at, sessions_valid_from, given_name, family_name, country,"
                            + " preferred_language, time_zone, created_at, version) values (?, ?, now(), now(), 'Load', 'Person', 'KZ', 'en', 'UTC', now(), 1)");
                    var token = database.prepareStatement("insert into api_token (id, account_id, name, token_hash, created_at, expires_at, last_used_at, version)"
                            + " values (?, ?, 'load', ?, now(), now() + interval '1 day', now(), 1)")) {
                for (int i = 0; i < people; i++) {
                    var id = UUID.randomUUID();
                    var secret = "load-" + run + "-" + i;
                    account.setObject(1, id);
                    account.setString(2, i + "." + run + "@load.example");
                    account.addBatch();
                    token.setObject(1, UUID.randomUUID());
                    token.setObject(2, id);
                    token.setString(3, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8))));
                    token.addBatch();
                    tokens.add(secret);
                    if (i % 1000 == 999) {
                        account.executeBatch();
                        token.executeBatch();
                    }
                }
                account.executeBatch();
                token.executeBatch();
            }
            database.commit();
            execute(database, "analyze account, api_token, registration, seat_pool");
            database.commit();
            database.setAutoCommit(true);
            return tokens;
        }

        private static void execute(Connection database, String sql) throws Exception {
            try (var statement = database.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
