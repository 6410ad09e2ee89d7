package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What pages ask beans for exists: a property or method that a page alone uses is not removed by mistake. */
class PageExpressionsTest {

    private static final Set<String> OF_FACES = Set.of(
            "component",
            "cookie",
            "facesContext",
            "flash",
            "header",
            "param",
            "paramValues",
            "request",
            "session",
            "view");

    /** Elements that give a value a name. */
    private static final Set<String> DEFINING = Set.of("param", "methodParam");

    @Test
    void everyPropertyAndMethodThatPagesNameExists() {
        var faults = new TreeSet<String>();
        var pages = WebSources.pages();
        var names = looseNames(pages);
        var walk = new PageWalk(WebSources.PAGES, new ExpressionCheck(namedBeans(), names, faults::add, method -> {}));
        pages.stream().filter(page -> !page.toString().contains("WEB-INF")).forEach(walk::page);
        pages.stream()
                .filter(page ->
                        page.toString().contains("WEB-INF") && !walk.read().contains(page))
                .toList()
                .forEach(walk::page);
        assertThat(walk.read()).containsAll(pages);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{shelf.title}",
                "#{shelf.find('a').title}",
                "#{shelf.byTitle['a'].title}",
                "#{shelf.books[0].title}",
                "#{shelf.books.size()}",
                "#{empty shelf.books ? shelf.title : shelf.find('a').title.length()}",
                "<ui:repeat value='#{shelf.books}' var='book'>#{book.title}</ui:repeat>",
                "<ui:include src='part.xhtml'><ui:param name='item' value='#{shelf.find(\"a\")}'/></ui:include>",
                "<k:list value='#{shelf.books}'>#{row.title}</k:list>",
                "<form action='#{shelf.tidy}'/>",
                "#{shelf.has('SHORT')}",
                "#{shelf.form.title['en']}",
                "<ui:repeat value='#{shelf.form.books}' var='row'>#{row.author}</ui:repeat>",
            })
    void whatExistsIsNoFault(String text, @TempDir Path folder) throws IOException {
        assertThat(faults(text, folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{shelf.tilte}",
                "#{shef.title}",
                "#{shelf.find('a').name}",
                "#{shelf.find().title}",
                "#{shelf.search('a')}",
                "#{shelf.byTitle['a'].name}",
                "#{shelf.books[0].name}",
                "#{empty shelf.books ? shelf.title : shelf.missing}",
                "#{shelf.find(shelf.missing)}",
                "<ui:repeat value='#{shelf.books}' var='book'>#{book.name}</ui:repeat>",
                "<ui:include src='part.xhtml'><ui:param name='item' value='#{shelf}'/></ui:include>",
                "<k:list value='#{shelf.books}'>#{row.name}</k:list>",
                "<ui:decorate template='WEB-INF/tags/list.xhtml'><ui:param name='value'"
                        + " value='#{shelf.books}'/>#{shelf.name}</ui:decorate>",
                "<form action='#{shelf.clean}'/>",
                "<form title='#{shelf.tidy}'/>",
                "<ui:param name='row' value='a'/><k:list value='#{shelf.books}'/>",
                "#{shelf.has('LONG')}",
                "#{shelf.form.tilte['en']}",
                "<ui:repeat value='#{shelf.form.books}' var='row'>#{row.name}</ui:repeat>",
            })
    void whatDoesNotExistIsFound(String text, @TempDir Path folder) throws IOException {
        assertThat(faults(text, folder)).hasSize(1);
    }

    private static Set<String> faults(String text, Path folder) throws IOException {
        var tags = Files.createDirectories(folder.resolve("WEB-INF/tags"));
        Files.writeString(
                tags.resolve("list.xhtml"), page("<ui:repeat value='#{value}' var='row'><ui:insert/></ui:repeat>"));
        Files.writeString(folder.resolve("part.xhtml"), page("#{item.author.length()}"));
        var file = Files.writeString(folder.resolve("page.xhtml"), page(text));
        var faults = new HashSet<String>();
        var beans = Map.<String, Class<?>>of("shelf", Shelf.class);
        new PageWalk(folder, new ExpressionCheck(beans, Set.of(), faults::add, method -> {})).page(file);
        return faults;
    }

    private static String page(String content) {
        return "<ui:composition xmlns:ui='jakarta.faces.facelets' xmlns:k='http://caravanserai.org/faces'>" + content
                + "</ui:composition>";
    }

    /** A bean for the pages of this test. */
    public static class Shelf {

        public String getTitle() {
            return "";
        }

        public Book find(String title) {
            return new Book(title, "");
        }

        public List<Book> getBooks() {
            return List.of();
        }

        public Map<String, Book> getByTitle() {
            return Map.of();
        }

        public Form<Catalogue> getForm() {
            return Form.of(Catalogue.class);
        }

        public boolean has(Kind kind) {
            return kind == Kind.SHORT;
        }

        public void tidy() {}

        Book search(String title) {
            return find(title);
        }
    }

    /** What the bean knows. */
    public enum Kind {
        SHORT
    }

    /** What the bean has. */
    public record Book(String title, String author) {}

    /** What its form makes. */
    public record Catalogue(LocalizedText title, List<Book> books) {}

    private static Map<String, Class<?>> namedBeans() {
        var beans = new HashMap<String, Class<?>>();
        for (Path file : WebSources.classes()) {
            var name = WebSources.CLASSES
                    .relativize(file)
                    .toString()
                    .replace('/', '.')
                    .replaceAll("\\.java$", "");
            if (!WebSources.read(file).contains("@Named")) {
                continue;
            }
            try {
                var type = Class.forName(name, false, PageExpressionsTest.class.getClassLoader());
                var named = type.getAnnotation(Named.class);
                var simple = type.getSimpleName();
                var usual = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
                beans.put(named == null || named.value().isEmpty() ? usual : named.value(), type);
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return beans;
    }

    /** Names that a page, a loop or whoever uses a tag may define. */
    private static Set<String> looseNames(List<Path> pages) {
        var names = new HashSet<>(OF_FACES);
        for (Path page : pages) {
            for (Element element : WebSources.elements(WebSources.parse(page))) {
                names.add(element.getAttribute("var"));
                if (DEFINING.contains(element.getLocalName())) {
                    names.add(element.getAttribute("name"));
                }
            }
        }
        names.addAll(WebSources.tagAttributes());
        return names;
    }
}
