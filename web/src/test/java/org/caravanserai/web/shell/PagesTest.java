package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every page keeps to. */
class PagesTest {

    private static final String OURS = "http://caravanserai.org/faces";
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^}]*})*}");
    private static final ExpressionFactory EXPRESSIONS = ExpressionFactory.newInstance();
    private static final ELContext EVALUATION = new StandardELContext(EXPRESSIONS);
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "heading",
            "text",
            "hint",
            "question",
            "consequence",
            "itemLabel",
            "headerText",
            "footerText",
            "header",
            "summary",
            "emptyMessage",
            "what",
            "state",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "emptyLabel");
    private static final Set<String> SPOKEN_VALUES =
            Set.of("commandButton", "commandLink", "outputText", "outputLabel", "button", "link");
    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces.facelets",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.passthrough",
            "jakarta.faces",
            "jakarta.tags.core",
            "jakarta.tags.functions",
            "primefaces",
            "http://omnifaces.org/ui",
            "http://omnifaces.org/functions",
            OURS);
    private static final Set<String> BEANS_OF_TAGS =
            Set.of("fields", "pageContext", "msg", "format", "assets", "activeUser");
    private static final Pattern GROWING = Pattern.compile(
            "choices\\.(countries|languages)"
                    + "|\\b(people|persons|teacherChoices|permits?Page|ownPosts|organizations|calls|classes|courses|terms|rooms|points|places)\\b");
    private static final Set<String> LEAN_FORMS = Set.of("events/register.xhtml", "sign-up/index.xhtml");
    private static final Set<String> SLOTS = Set.of(
            "metadata",
            "title",
            "head",
            "crumbs",
            "crumb",
            "lead",
            "heading",
            "sub",
            "content",
            "main",
            "links",
            "facts",
            "part",
            "buttons");

    static List<Path> pages() {
        return WebSources.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoTextOutsideTheBundles(Path page) {
        var strays = new ArrayList<String>();
        for (Element element : WebSources.elements(WebSources.parse(page))) {
            if (Set.of("style", "script").contains(element.getLocalName())) {
                continue;
            }
            for (Node child : WebSources.children(element)) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    stray(child.getNodeValue(), strays);
                }
            }
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                var attribute = attributes.item(i);
                var name = attribute.getLocalName();
                if (SPOKEN_ATTRIBUTES.contains(name)
                        || (name.equals("value") && SPOKEN_VALUES.contains(element.getLocalName()))) {
                    stray(attribute.getNodeValue(), strays);
                }
            }
        }
        assertThat(strays).as("texts that belong into a bundle, in %s", page).isEmpty();
    }

    private static void stray(String text, List<String> strays) {
        var bare = EXPRESSION.matcher(text).replaceAll("").strip();
        if (LETTER.matcher(bare).find()) {
            strays.add(bare);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysOnlyExpressionsThatCanBeRead(Path page) {
        for (Element element : WebSources.elements(WebSources.parse(page))) {
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                assertReadable(attributes.item(i).getNodeValue(), page);
            }
            for (Node child : WebSources.children(element)) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    assertReadable(child.getNodeValue(), page);
                }
            }
        }
    }

    private static void assertReadable(String text, Path page) {
        assertThatCode(() -> EXPRESSIONS.createValueExpression(EVALUATION, text, Object.class))
                .as("%s in %s", text, page)
                .doesNotThrowAnyException();
    }

    /**
     * People, classes, organizations, countries, languages: lists in which one searches. Public pages that anybody opens do without the scripts for it, and so do filters: their
     * lists hold what occurs in the list below them, and apply without scripts.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void choosesFromListsThatGrowBySearching(Path page) {
        if (LEAN_FORMS.stream().anyMatch(page::endsWith)) {
            return;
        }
        var growing = WebSources.elements(WebSources.parse(page)).stream()
                .filter(element -> element.getLocalName().equals("selectItems"))
                .filter(element -> element.getParentNode() instanceof Element select
                        && OURS.equals(select.getNamespaceURI())
                        && select.getLocalName().equals("select"))
                .map(element -> element.getAttribute("value"))
                .filter(value -> GROWING.matcher(value).find())
                .toList();
        assertThat(growing).as("in %s, for k:longSelect or k:lookup", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hidesNoBeanOfTheTagsBehindAParameter(Path page) {
        var parameters = WebSources.elements(WebSources.parse(page)).stream()
                .filter(element -> element.getLocalName().equals("param"))
                .map(element -> element.getAttribute("name"))
                .toList();
        assertThat(parameters).as("parameters of %s", page).doesNotContainAnyElementsOf(BEANS_OF_TAGS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesItToTheScriptToStackTables(Path page) {
        assertThat(WebSources.read(page))
                .as("a table that is stacked beforehand does not tell its columns")
                .doesNotContain("table stacked");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasATitleAndFillsOnlySlotsThereAre(Path page) {
        var elements = WebSources.elements(WebSources.parse(page));
        var defined = elements.stream()
                .filter(element -> element.getLocalName().equals("define"))
                .map(element -> element.getAttribute("name"))
                .collect(Collectors.toSet());
        assertThat(SLOTS).containsAll(defined);
        var isPage = elements.stream()
                .anyMatch(element -> element.getAttribute("template").startsWith("/WEB-INF/templates/"));
        if (isPage && !page.toString().contains("templates")) {
            assertThat(defined.contains("title") || parameters(elements).contains("pageTitle"))
                    .as("a title of %s", page)
                    .isTrue();
        }
    }

    /** What search engines and messengers are told follows from the title; pages behind a secret link tell nothing. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPublicPageTellsWhatItIs(Path page) {
        var elements = WebSources.elements(WebSources.parse(page));
        var isPublic = elements.stream()
                .anyMatch(element -> element.getAttribute("template").equals("/WEB-INF/templates/public.xhtml"));
        var behindLink = page.toString().contains("/exchange/link/") || page.endsWith("exchange/reference.xhtml");
        if (isPublic) {
            assertThat(parameters(elements).contains("pageTitle"))
                    .as("title of %s in its head", page)
                    .isEqualTo(!behindLink);
        }
    }

    private static Set<String> parameters(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.getLocalName().equals("param"))
                .map(element -> element.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesOnlyTagsAndAttributesThereAre(Path page) {
        var tags = tags();
        for (Element element : WebSources.elements(WebSources.parse(page))) {
            assertThat(NAMESPACES).contains(element.getNamespaceURI());
            if (!OURS.equals(element.getNamespaceURI())) {
                continue;
            }
            assertThat(tags).containsKey(element.getLocalName());
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                var name = attributes.item(i).getNodeName();
                assertThat(name.startsWith("xmlns")
                                || tags.get(element.getLocalName()).contains(name))
                        .as("%s of k:%s in %s", name, element.getLocalName(), page)
                        .isTrue();
            }
        }
    }

    @Test
    void everyTagHasItsFileAndEveryFileItsTag() {
        var files = WebSources.pages().stream()
                .filter(file -> file.getParent().endsWith("WEB-INF/tags"))
                .map(file -> file.getFileName().toString().replace(".xhtml", ""))
                .toList();
        assertThat(tags().keySet()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void noFolderHasAnAddressThatTakesUploads() {
        var tables = String.join("\n", WebSources.routes()).getBytes(StandardCharsets.UTF_8);
        assertThat(Routes.read(Stream.of(new ByteArrayInputStream(tables))).uploads())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(
                                WebSources.PAGES.resolve(pattern.substring(1).replaceFirst("/\\*$", "")))
                        .doesNotExist());
    }

    private static Map<String, Set<String>> tags() {
        var library = WebSources.parse(WebSources.PAGES.resolve("WEB-INF/caravanserai.taglib.xml"));
        return WebSources.elements(library).stream()
                .filter(element -> element.getLocalName().equals("tag"))
                .collect(Collectors.toMap(
                        tag -> names(tag, "tag-name").iterator().next(), tag -> names(tag, "name")));
    }

    private static Set<String> names(Element tag, String kind) {
        var nodes = tag.getElementsByTagName(kind);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .collect(Collectors.toSet());
    }
}
