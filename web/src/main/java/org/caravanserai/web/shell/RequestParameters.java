package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What the address of this request says: parts of its path by the names of the route, and its query. They come with
 * every request, also with one that sends a form, so that pages need not remember them.
 */
@RequestScoped
public class RequestParameters {

    private static final int MOST_PAGES = 1_000_000;

    /** Empty when the address does not say it. */
    public String text(String name) {
        var value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value.strip();
    }

    public @Nullable String textOrNull(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /**
     * What the address names.
     *
     * @throws NotFound when it names nothing
     */
    public UUID identity(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    /** Every value that the address gives it, blank ones passed over. */
    public List<String> texts(String name) {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(name, new String[0]);
        return Arrays.stream(values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * What the address asks; what cannot be read counts as not asked.
     *
     * @throws Invalid when something that is required cannot be read or is missing
     */
    public <T extends Record> T asked(Class<T> type) {
        return Reader.asked(this::texts, type);
    }

    /** Null when the address does not say it, or says nonsense: a list then shows all. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        var text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /**
     * The {@code slug} of the address.
     *
     * @throws NotFound when it cannot be one
     */
    public Slug slug() {
        return Slug.read(text("slug")).orElseThrow(() -> new NotFound("not-found"));
    }

    /** {@code page}, {@code query} and {@code sort} of a list; nonsense is taken for the first page. */
    public PageRequest page(int size) {
        return new PageRequest(pageNumber(), size, textOrNull("query"), textOrNull("sort"));
    }

    /** The {@link #page} that is asked for; in the list's own order where it has none of the name asked for. */
    public <T> T list(int size, Function<PageRequest, T> list) {
        return list(page(size), list);
    }

    /** A list as it is asked for; in its own order where it has none of the name asked for. */
    public <T> T list(PageRequest request, Function<PageRequest, T> list) {
        try {
            return list.apply(request);
        } catch (Invalid unknown) {
            if (request.sort() == null
                    || unknown.violations().stream()
                            .noneMatch(fault -> fault.field().equals("sort"))) {
                throw unknown;
            }
            return list.apply(new PageRequest(request.page(), request.size(), request.query(), null));
        }
    }

    private int pageNumber() {
        try {
            return Math.max(0, Math.min(MOST_PAGES, Integer.parseInt(text("page"))));
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }
}
