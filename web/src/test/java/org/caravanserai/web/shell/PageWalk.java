package org.caravanserai.web.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads pages as Facelets does, with their templates, included parts and tags, so that each expression is checked with the
 * types of the parameters and loops around it.
 */
final class PageWalk {

    private static final String OURS = "http://caravanserai.org/faces";
    private static final Set<String> METHODS =
            Set.of("action", "actionListener", "listener", "validator", "completeMethod");
    private static final Set<String> LOOP_VALUES = Set.of("value", "items");

    private final Path root;
    private final ExpressionCheck check;
    private final Map<Path, Document> documents = new HashMap<>();
    private final Set<Path> read = new LinkedHashSet<>();

    PageWalk(Path root, ExpressionCheck check) {
        this.root = root;
        this.check = check;
    }

    /** The files that were read: the pages and what they include. */
    Set<Path> read() {
        return read;
    }

    void page(Path file) {
        file(file, new Scope(Map.of(), Map.of()), null);
    }

    /** What expressions find: parameters and attributes of tags, and variables of loops. */
    private record Scope(Map<String, Optional<BeanType>> given, Map<String, Optional<BeanType>> loops) {

        Map<String, Optional<BeanType>> all() {
            return joined(given, loops);
        }

        Scope give(Map<String, Optional<BeanType>> more) {
            var left = new HashMap<>(loops);
            left.keySet().removeAll(more.keySet());
            return new Scope(joined(given, more), left);
        }

        Scope loop(Map<String, Optional<BeanType>> more) {
            return new Scope(given, joined(loops, more));
        }

        private static Map<String, Optional<BeanType>> joined(
                Map<String, Optional<BeanType>> first, Map<String, Optional<BeanType>> second) {
            var all = new HashMap<>(first);
            all.putAll(second);
            return all;
        }
    }

    /** What stands between the ends of a tag or in the parts of a page, to be inserted by the tag or the template. */
    private record Client(
            Element element, Scope scope, @Nullable Client outer) {

        Optional<List<Node>> part(String name) {
            if (name.isEmpty()) {
                return Optional.of(WebSources.children(element));
            }
            return WebSources.children(element).stream()
                    .filter(child -> "define".equals(child.getLocalName())
                            && ((Element) child).getAttribute("name").equals(name))
                    .findFirst()
                    .map(child -> WebSources.children((Element) child));
        }
    }

    private void file(Path file, Scope scope, @Nullable Client client) {
        read.add(file);
        var document = documents.computeIfAbsent(file, WebSources::parse);
        element(file, document.getDocumentElement(), scope, client);
    }

    private Optional<BeanType> type(String text, Scope scope, boolean method) {
        return check.check(text, text.contains("{") ? scope.all() : Map.of(), method);
    }

    private void children(Path file, List<Node> children, Scope start, @Nullable Client client) {
        var scope = start;
        for (Node child : children) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                type(child.getNodeValue(), scope, false);
            } else if (child instanceof Element element) {
                var set = "set".equals(element.getLocalName()) ? element.getAttribute("var") : "";
                if ("param".equals(element.getLocalName())
                        && element.getNamespaceURI().endsWith("facelets")) {
                    set = element.getAttribute("name");
                }
                if (set.isEmpty()) {
                    element(file, element, scope, client);
                } else {
                    scope = scope.give(Map.of(set, type(element.getAttribute("value"), scope, false)));
                }
            }
        }
    }

    private void element(Path file, Element element, Scope around, @Nullable Client client) {
        var scope = around.loop(loop(element, around));
        var attributes = attributes(element, scope);
        var name = element.getLocalName();
        if (OURS.equals(element.getNamespaceURI())) {
            var tag = root.resolve("WEB-INF/tags/" + name + ".xhtml");
            file(tag, scope.give(attributes), new Client(element, scope, client));
        } else if (name.equals("insert")) {
            insert(file, element, scope, client);
        } else if (name.equals("include")) {
            targets(file, element.getAttribute("src"))
                    .forEach(target -> file(target, scope.give(parameters(element, scope)), client));
        } else if (!element.getAttribute("template").isEmpty()) {
            var given = scope.give(parameters(element, scope));
            targets(file, element.getAttribute("template"))
                    .forEach(target -> file(target, given, new Client(element, given, client)));
        } else if (!name.equals("remove")) {
            children(file, WebSources.children(element), scope, client);
        }
    }

    private void insert(Path file, Element insert, Scope scope, @Nullable Client client) {
        var name = insert.getAttribute("name");
        for (var each = client; each != null; each = each.outer()) {
            var part = each.part(name);
            if (part.isPresent()) {
                children(file, part.get(), each.scope().loop(scope.loops()), each.outer());
                return;
            }
        }
        children(file, WebSources.children(insert), scope, client);
    }

    private Map<String, Optional<BeanType>> loop(Element element, Scope scope) {
        var variables = new HashMap<String, Optional<BeanType>>();
        if (!element.getAttribute("varStatus").isEmpty()) {
            variables.put(element.getAttribute("varStatus"), Optional.empty());
        }
        if (!element.getAttribute("var").isEmpty()) {
            var value = LOOP_VALUES.stream()
                    .map(element::getAttribute)
                    .filter(text -> !text.isEmpty())
                    .findFirst();
            var type = value.flatMap(text -> type(text, scope, false));
            reportIfHidden(element, scope);
            variables.put(
                    element.getAttribute("var"),
                    element.getLocalName().equals("tree") ? Optional.empty() : type.flatMap(BeanType::element));
        }
        return variables;
    }

    /** What a component repeats is not seen where a parameter of the same name is: that of {@code c:forEach} is. */
    private void reportIfHidden(Element element, Scope scope) {
        var name = element.getAttribute("var");
        if (!"jakarta.tags.core".equals(element.getNamespaceURI())
                && scope.given().containsKey(name)) {
            check.faults().accept("var=\"" + name + "\" is hidden behind a parameter: " + element.getTagName());
        }
    }

    private Map<String, Optional<BeanType>> attributes(Element element, Scope scope) {
        var types = new HashMap<String, Optional<BeanType>>();
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            var name = attribute.getLocalName();
            types.put(name, type(attribute.getNodeValue(), scope, METHODS.contains(name)));
        }
        return types;
    }

    private Map<String, Optional<BeanType>> parameters(Element element, Scope scope) {
        var types = new HashMap<String, Optional<BeanType>>();
        for (Node child : WebSources.children(element)) {
            if ("param".equals(child.getLocalName())) {
                var value = ((Element) child).getAttribute("value");
                types.put(((Element) child).getAttribute("name"), type(value, scope, false));
            }
        }
        return types;
    }

    /** The file that is named, or all that the expression in the name can mean; none for a name that is an expression only. */
    private Stream<Path> targets(Path file, String name) {
        if (name.startsWith("#{")) {
            return Stream.empty();
        }
        if (!name.contains("#{")) {
            return Stream.of(name.startsWith("/") ? root.resolve(name.substring(1)) : file.resolveSibling(name));
        }
        var folder = root.resolve(name.substring(1, name.lastIndexOf('/', name.indexOf("#{"))));
        var start = name.substring(name.lastIndexOf('/', name.indexOf("#{")) + 1, name.indexOf("#{"));
        return WebSources.pages().stream()
                .filter(page -> page.getParent().equals(folder)
                        && page.getFileName().toString().startsWith(start));
    }
}
