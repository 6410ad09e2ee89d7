package org.caravanserai.web.shell;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.util.Components;

/** Finds the field of the page that a fault is about. */
final class FaultyField {

    /** The list, and where the fault is not that of all of it the number of the entry and perhaps the field of it. */
    private static final Pattern ROW = Pattern.compile("([A-Za-z.]++)(?:\\[(\\d{1,4})](?:\\.([A-Za-z.]++))?)?");

    /** A value of a list that is one field. */
    private static final Pattern VALUE = Pattern.compile("\\[\\d{1,4}]$");

    /** A text in several languages has a field for each. */
    private static final String FIRST_LANGUAGE = "_en";

    private FaultyField() {}

    /**
     * The field whose id is the fault's path with dashes, {@code venue-country} or {@code parties-0-organization}, or the last part
     * of it. A fault of a whole record or list is that of its first field. A form that was sent is searched before the rest of the
     * page, where another field may have the same name.
     */
    static Optional<UIComponent> of(String path) {
        var list = VALUE.matcher(path).replaceFirst("");
        var page = FacesContext.getCurrentInstance().getViewRoot();
        return Stream.of(path, list, list.substring(list.lastIndexOf('.') + 1))
                .flatMap(name -> Stream.of(
                                Optional.<UIComponent>ofNullable(Components.getCurrentForm()), Optional.of(page))
                        .flatMap(Optional::stream)
                        .map(root -> named(root, name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UIComponent> named(UIComponent root, String path) {
        var id = path.replaceAll("[.\\[]", "-").replace("]", "");
        var inLanguage = id.replaceFirst("-(?=[^-]+$)", "_");
        return below(root, part -> id.equals(part.getId()) || inLanguage.equals(part.getId()))
                .or(() -> below(root, part -> (id + FIRST_LANGUAGE).equals(part.getId())))
                .or(() -> below(
                        root,
                        part -> isField(part)
                                && Objects.requireNonNullElse(part.getId(), "").startsWith(id + "-")));
    }

    private static boolean isField(UIComponent component) {
        return component instanceof UIInput && !(component instanceof HtmlInputHidden);
    }

    /**
     * Finds the field of a fault such as {@code languages[1].cefr} in the second row of the loop whose id is {@code languages}, and
     * lets it be changed while that row is the current one. A fault of a whole row or of the whole list is that of the first field there.
     *
     * @return false when the page has no such loop or field
     */
    static boolean inRow(String path, Consumer<UIComponent> change) {
        var row = ROW.matcher(path);
        if (!row.matches()) {
            return false;
        }
        var number = Objects.requireNonNullElse(row.group(2), "0");
        return of(row.group(1))
                .filter(loop -> loop instanceof NamingContainer && !(loop instanceof UIInput))
                .flatMap(loop -> (row.group(3) == null ? below(loop, FaultyField::isField) : named(loop, row.group(3)))
                        .map(field -> loop.getClientId() + ":" + number + ":" + field.getId()))
                .map(id -> isVisited(id, change))
                .orElse(false);
    }

    /** While a tree is visited, a loop knows the number of its current row too, by which a row is called. */
    private static boolean isVisited(String id, Consumer<UIComponent> change) {
        var page = FacesContext.getCurrentInstance();
        var visited = new AtomicBoolean();
        page.getViewRoot().visitTree(VisitContext.createVisitContext(page, Set.of(id), Set.of()), (context, found) -> {
            change.accept(found);
            visited.set(true);
            return VisitResult.COMPLETE;
        });
        return visited.get();
    }

    /** Paths of errors in the order of their fields on the page; errors of the whole page come last. */
    static Comparator<String> inOrderOfThePage() {
        var order = new IdentityHashMap<UIComponent, Integer>();
        number(FacesContext.getCurrentInstance().getViewRoot(), order);
        return Comparator.comparingInt(path -> of(path).map(field -> order.getOrDefault(field, Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE));
    }

    private static void number(UIComponent root, Map<UIComponent, Integer> order) {
        order.put(root, order.size());
        root.getFacetsAndChildren().forEachRemaining(part -> number(part, order));
    }

    private static Optional<UIComponent> below(UIComponent root, Predicate<UIComponent> wanted) {
        if (wanted.test(root)) {
            return Optional.of(root);
        }
        for (Iterator<UIComponent> parts = root.getFacetsAndChildren(); parts.hasNext(); ) {
            var found = below(parts.next(), wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
