package org.caravanserai.acceptance.harness;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the visitors of this test process have sent with success, and which test classes have run: lines of a file of its own, which
 * {@link FormsSubmittedLast} reads when all processes are over. A form that was accepted is answered by another page, or by its own
 * page that says so.
 */
final class SentForms {

    static final Path FOLDER = Path.of("target", "sent-forms");

    private static final String FORM = "form";
    private static final String CLASS = "class";
    private static final Pattern PART = Pattern.compile("name=\"([^\"]+)\"");
    private static final Set<Integer> REDIRECTS = Set.of(302, 303);
    private static final int OK = 200;

    private SentForms() {}

    /**
     * @param path of the page
     * @param id of the form, or the address it is posted to; empty for one of files, whose content the browser does not tell
     * @param fields names of what was sent, without the id of the form
     */
    record Sent(String path, String id, Set<String> fields) {}

    /** A test class, and whether all of it was successful. */
    record Ran(String name, boolean successful) {}

    /** Notes a form that was accepted. */
    static void note(Response response) {
        var request = response.request();
        if (!request.method().equals("POST")) {
            return;
        }
        var headers = response.headers();
        var page = REDIRECTS.contains(response.status())
                && !isAskedToSignIn(request, headers.getOrDefault("location", ""));
        var file = response.status() == OK
                && (headers.getOrDefault("content-disposition", "").startsWith("attachment") || isUpload(request));
        if (page || file) {
            note(request);
        }
    }

    /** Notes a form that was accepted. */
    static void note(Request request) {
        var sent = read(request);
        write(FORM, sent.path(), sent.id(), String.join(" ", sent.fields()));
    }

    /** Whether a form was answered by its own page, which says whether it was accepted. */
    static boolean isAnsweredInPlace(Response response) {
        var request = response.request();
        return request.method().equals("POST") && request.isNavigationRequest() && response.status() == OK;
    }

    /** Notes a test class that has run. */
    static void note(String testClass, boolean successful) {
        write(CLASS, testClass, String.valueOf(successful), "");
    }

    /** Whether the session had ended: who signs in comes back to the page of the form. */
    private static boolean isAskedToSignIn(Request request, String location) {
        return URLDecoder.decode(location, StandardCharsets.UTF_8)
                .contains("/sign-in?to=" + URI.create(request.url()).getPath());
    }

    private static boolean isUpload(Request request) {
        return request.headers().getOrDefault("content-type", "").startsWith("multipart/form-data");
    }

    private static Sent read(Request request) {
        var path = URI.create(request.url()).getRawPath();
        var body = Objects.requireNonNullElse(request.postData(), "");
        var names = isUpload(request) ? partNames(body) : pairNames(body);
        var form = names.stream().filter(name -> isForm(name, body)).findFirst();
        return new Sent(
                path,
                form.map(SentForms::idOf).orElse(isUpload(request) ? "" : path),
                names.stream()
                        .filter(name -> form.isPresent() && name.startsWith(form.get() + ":"))
                        .map(name -> name.substring(form.get().length() + 1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** As it stands in the page: what repeats has the number of its row before it. */
    private static String idOf(String form) {
        return form.substring(form.lastIndexOf(':') + 1);
    }

    /** Faces sends the id of a form under its own name. */
    private static boolean isForm(String name, String body) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return ("&" + body + "&").contains("&" + encoded + "=" + encoded + "&")
                || body.contains("name=\"" + name + "\"\r\n\r\n" + name + "\r\n");
    }

    private static List<String> pairNames(String body) {
        return Stream.of(body.split("&"))
                .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> partNames(String body) {
        return PART.matcher(body).results().map(found -> found.group(1)).toList();
    }

    private static void write(String... parts) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(ProcessHandle.current().pid() + ".txt"),
                    String.join("\t", parts) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What all test processes have sent. */
    static List<Sent> all() {
        return lines(FORM)
                .map(parts -> new Sent(parts[1], parts[2], Set.of(parts[3].split(" "))))
                .toList();
    }

    /** The test classes that have run in all processes. */
    static List<Ran> ran() {
        return lines(CLASS)
                .map(parts -> new Ran(parts[1], Boolean.parseBoolean(parts[2])))
                .toList();
    }

    private static Stream<String[]> lines(String kind) {
        return files().flatMap(file -> {
                    try {
                        return Files.readAllLines(file).stream();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts[0].equals(kind));
    }

    /** Forgets everything, so that the next run begins anew. */
    static void forget() throws IOException {
        for (var file : files().toList()) {
            Files.delete(file);
        }
    }

    private static Stream<Path> files() {
        if (!Files.isDirectory(FOLDER)) {
            return Stream.of();
        }
        try (var found = Files.list(FOLDER)) {
            return found
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
