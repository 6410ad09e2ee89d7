package org.caravanserai.web.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The pages, classes and bundles of this module as they stand in its source folders. */
final class WebSources {

    static final Path PAGES = Path.of("src/main/webapp");
    static final Path CLASSES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/org/caravanserai/web");

    private WebSources() {}

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    static List<Path> classes() {
        return files(CLASSES, ".java");
    }

    /** The classes of the other modules: some name texts, for example those of columns of imported tables. */
    static List<Path> classesOfOtherModules() {
        return files(Path.of(".."), ".java").stream()
                .filter(file -> file.toString().contains("src/main/java") && !file.startsWith(Path.of("..", "web")))
                .toList();
    }

    static List<Path> bundles() {
        return files(BUNDLES, ".properties");
    }

    /** The attributes that the project's own tags take. */
    static List<String> tagAttributes() {
        return elements(parse(PAGES.resolve("WEB-INF/caravanserai.taglib.xml"))).stream()
                .filter(element -> element.getLocalName().equals("name"))
                .map(Element::getTextContent)
                .toList();
    }

    /** The lines of every area's routes. */
    static List<String> routes() {
        return files(PAGES.resolve("WEB-INF"), "/routes").stream()
                .flatMap(file -> read(file).lines())
                .toList();
    }

    /** Names of the areas that have a bundle. */
    static List<String> areas() {
        return files(BUNDLES, "messages_en.properties").stream()
                .map(file -> file.getParent().getFileName().toString())
                .toList();
    }

    /** Keys and texts of one file; empty when there is no such file. */
    static Map<String, String> bundle(String area, String name) {
        var file = BUNDLES.resolve(area).resolve(name + ".properties");
        var texts = new TreeMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Document parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    static List<Element> elements(Document page) {
        var nodes = page.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    static List<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .toList();
    }

    private static List<Path> files(Path folder, String end) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
