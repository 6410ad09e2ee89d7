package org.caravanserai.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The forms that change something, as the pages of the product have them: those of Faces with a button or a file to send, and those
 * that a browser posts by itself. A form is named by its page and its id, {@code my/account.xhtml#profile}.
 */
public final class PageForms {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final String TAGS = "http://caravanserai.org/faces";
    private static final Set<String> BUTTONS =
            Set.of("button", "confirm", "commandButton", "commandLink", "files", "upload");

    private final Map<Path, Document> documents = new TreeMap<>();
    private final Map<String, Form> forms = new TreeMap<>();
    private final List<Route> routes;

    /**
     * @param id of the element; the address to which it posts where it has none
     * @param fields ids of what is in it, as far as they are written out
     * @param files whether it sends files
     */
    private record Form(Path page, String id, Set<String> fields, boolean files) {}

    private record Route(String pattern, long parts, String page) {}

    /** Reads all pages. */
    public PageForms() {
        try (var found = Files.walk(PAGES)) {
            found.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .forEach(file -> documents.put(file.normalize(), parse(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        routes = readRoutes();
        documents.forEach((page, document) -> elements(document.getDocumentElement())
                .filter(PageForms::isForm)
                .forEach(element -> add(page, element)));
    }

    /** Their names. */
    public Set<String> names() {
        return forms.keySet();
    }

    /**
     * The form that was sent.
     *
     * @param path of the address of the page
     * @param id of the form, or the address of one without an id; empty when only files were sent
     * @param fields names of what was sent, without the id of the form
     */
    public Optional<String> sent(String path, String id, Set<String> fields) {
        var reachable = reachable(path);
        var candidates = forms.entrySet().stream()
                .filter(each -> id.isEmpty()
                        ? each.getValue().files()
                                && reachable.contains(each.getValue().page())
                        : isNamed(each.getValue(), id))
                .toList();
        var near = candidates.stream()
                .filter(each -> reachable.contains(each.getValue().page()))
                .toList();
        return (near.isEmpty() ? candidates : near)
                .stream()
                        .max(Comparator.comparingLong(each -> likeness(each.getValue(), path, fields)))
                        .map(Map.Entry::getKey);
    }

    /** Forms that repeat have the number of their row in their id. */
    private static boolean isNamed(Form form, String id) {
        var computed = form.id().indexOf("#{");
        return computed < 0 ? form.id().equals(id) : id.startsWith(form.id().substring(0, computed));
    }

    /** How many of the fields are in the form; among forms alike, the one whose page has a word of the address in its name. */
    private static long likeness(Form form, String path, Set<String> fields) {
        var words = Set.of(
                form.page().getFileName().toString().replace(".xhtml", "").split("-"));
        var named = Stream.of(path.split("/")).anyMatch(words::contains);
        var same = fields.stream()
                .filter(field -> form.fields().contains(field.replaceFirst("(_[a-z]{2}|_h?input)$", "")))
                .count();
        return 2 * same + (named ? 1 : 0);
    }

    private void add(Path page, Element element) {
        var inside = new HashSet<String>();
        var ids = new HashSet<String>();
        inside(page, element, inside, ids);
        var id = element.getAttribute("id").isEmpty() ? element.getAttribute("action") : element.getAttribute("id");
        var files = inside.contains("files") || inside.contains("upload") || inside.contains("fileUpload");
        if (isPosted(element) || inside.stream().anyMatch(BUTTONS::contains)) {
            var name = PAGES.normalize().relativize(page).toString().replace('\\', '/') + '#' + id;
            forms.put(name, new Form(page, id, Set.copyOf(ids), files));
        }
    }

    private void inside(Path page, Element element, Set<String> names, Set<String> ids) {
        elements(element).forEach(each -> {
            names.add(each.getLocalName());
            if (!each.getAttribute("id").isEmpty()) {
                ids.add(each.getAttribute("id"));
            }
            if (each.getLocalName().equals("include")) {
                targets(page, each.getAttribute("src"))
                        .forEach(target -> inside(target, documents.get(target).getDocumentElement(), names, ids));
            }
        });
    }

    private static boolean isForm(Element element) {
        return element.getLocalName().equals("form")
                && (Set.of("jakarta.faces.html", TAGS).contains(element.getNamespaceURI()) || isPosted(element));
    }

    private static boolean isPosted(Element element) {
        return element.getAttribute("method").equals("post");
    }

    /** The files of which the page at this address is made. */
    private Set<Path> reachable(String path) {
        var found = new HashSet<Path>();
        page(path).ifPresent(page -> reach(page, found));
        return found;
    }

    private void reach(Path page, Set<Path> found) {
        if (!documents.containsKey(page) || !found.add(page)) {
            return;
        }
        elements(documents.get(page).getDocumentElement()).forEach(each -> {
            if (TAGS.equals(each.getNamespaceURI())) {
                reach(
                        PAGES.resolve("WEB-INF/tags/" + each.getLocalName() + ".xhtml")
                                .normalize(),
                        found);
            }
            targets(page, each.getAttribute("template")).forEach(target -> reach(target, found));
            if (each.getLocalName().equals("include")) {
                targets(page, each.getAttribute("src")).forEach(target -> reach(target, found));
            }
        });
    }

    private Optional<Path> page(String path) {
        var routed = routes.stream()
                .filter(route -> path.matches(route.pattern()))
                .map(Route::page)
                .findFirst();
        return Stream.of(routed.orElse(path + ".xhtml"), path + "/index.xhtml")
                .map(page -> PAGES.resolve(page.substring(1)).normalize())
                .filter(documents::containsKey)
                .findFirst();
    }

    /** The file that is named, or all files that the expression in the name can mean. */
    private List<Path> targets(Path page, String name) {
        if (name.isEmpty() || name.startsWith("#{")) {
            return List.of();
        }
        var fixed = name.contains("#{") ? name.substring(0, name.indexOf("#{")) : name;
        var start = fixed.startsWith("/") ? PAGES.resolve(fixed.substring(1)) : page.resolveSibling(fixed);
        var begin = start.normalize().toString();
        return documents.keySet().stream()
                .filter(each -> name.contains("#{")
                        ? each.toString().startsWith(begin)
                        : each.toString().equals(begin))
                .toList();
    }

    private static List<Route> readRoutes() {
        var all = new ArrayList<Route>();
        try (var found = Files.walk(PAGES.resolve("WEB-INF"))) {
            for (var file : found.filter(each -> each.endsWith("routes")).toList()) {
                for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    var parts = line.strip().split("\\s+");
                    if (parts.length > 1 && parts[0].startsWith("/")) {
                        all.add(new Route(
                                parts[0].replaceAll("\\{[a-z0-9]+}", "[^/]+"),
                                parts[0].chars().filter(c -> c == '{').count(),
                                parts[1]));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        all.sort(Comparator.comparingLong(Route::parts));
        return all;
    }

    private static Document parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    /** The element and all below it. */
    private static Stream<Element> elements(Element root) {
        var below = root.getElementsByTagName("*");
        return Stream.concat(
                Stream.of(root),
                IntStream.range(0, below.getLength())
                        .<Node>mapToObj(below::item)
                        .map(Element.class::cast));
    }
}
