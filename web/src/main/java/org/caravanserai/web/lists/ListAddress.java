package org.caravanserai.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * The state of a list as given in the address: {@code page} (from 0), {@code sort} (a leading {@code -} for descending),
 * {@code column} once for each column that is shown, and the filters of the page. Scripts send the table's requests to
 * this address, so the server keeps no state of a list.
 */
@Named
@RequestScoped
public class ListAddress {

    /** Names with {@link #ALL} that a file has every column of the list. */
    private static final String COLUMNS = "columns";

    private static final String ALL = "all";

    private static final String COLUMN = "column";

    private final RequestParameters parameters;
    private final PageContext pageContext;

    @Inject
    ListAddress(RequestParameters parameters, PageContext pageContext) {
        this.parameters = parameters;
        this.pageContext = pageContext;
    }

    /** A parameter of the address with one of its values, for a form that changes another one. */
    public record Kept(String name, String value) {}

    /** For {@code sortOrder} of a column: {@code asc}, {@code desc}, or null when the list is not sorted by it. */
    public @Nullable String order(String column) {
        var sort = parameters.text("sort");
        return sort.equals(column) ? "asc" : sort.equals("-" + column) ? "desc" : null;
    }

    /** Whether a column is shown: the address names it, or names none and the column is shown by default. */
    public boolean shows(String column, boolean byDefault) {
        if (ALL.equals(parameters.text(COLUMNS))) {
            return true;
        }
        var named = parameters.texts(COLUMN);
        return named.isEmpty() ? byDefault : named.contains(column);
    }

    /** Whether the address names the columns. */
    public boolean isColumnsChosen() {
        return !parameters.texts(COLUMN).isEmpty();
    }

    /** This page of the address without its choice of columns. */
    public String getWithDefaultColumns() {
        return pageContext.linkWithout(COLUMN);
    }

    /** Address of the list, for a form that returns to it. */
    public String getAddress() {
        return pageContext.linkWithout("lang");
    }

    /** The parameters of these names, separated by spaces. */
    public List<Kept> kept(String names) {
        return Stream.of(names.split(" ", -1))
                .flatMap(name -> parameters.texts(name).stream().map(value -> new Kept(name, value)))
                .toList();
    }

    /** All parameters of the address but those of these names, separated by spaces. */
    public List<Kept> keptWithout(String names) {
        var dropped = Arrays.asList(names.split(" ", -1));
        return pageContext.getQuery().stream()
                .filter(parameter -> !dropped.contains(parameter.getKey()))
                .map(parameter -> new Kept(parameter.getKey(), parameter.getValue()))
                .toList();
    }

    /** All other parameters of the address. */
    public RequestParameters parameters() {
        return parameters;
    }

    /** Whether the table itself asks for its rows, so that they are known to be there. */
    boolean isTableRequest() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
    }

    /** Passes the address of the list to the script of the table. */
    void moved(int page, @Nullable String sort) {
        var own = Stream.of(
                new Kept("sort", sort == null ? "" : sort), new Kept("page", page == 0 ? "" : String.valueOf(page)));
        var query = Stream.concat(keptWithout("page sort lang").stream(), own)
                .filter(each -> !each.value().isEmpty())
                .map(each -> encoded(each.name()) + "=" + encoded(each.value()))
                .collect(Collectors.joining("&"));
        PrimeFaces.current()
                .ajax()
                .addCallbackParam(
                        "address", query.isEmpty() ? pageContext.getPath() : pageContext.getPath() + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
