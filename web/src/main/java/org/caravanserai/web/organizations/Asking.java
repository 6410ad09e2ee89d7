package org.caravanserai.web.organizations;

import java.util.Arrays;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the address of a page asks for. Nonsense in a list's filter means no filter. */
public final class Asking {

    private static final int MOST_PAGES = 100_000;

    private Asking() {}

    public static @Nullable String text(String name) {
        var value = Faces.getRequestParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        var text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /**
     * @throws NotFound when it cannot be an address
     */
    public static Slug slug() {
        var text = text("slug");
        return Slug.read(text == null ? "" : text).orElseThrow(() -> new NotFound("not-found"));
    }

    public static PageRequest page(int size) {
        var text = text("page");
        int page = text != null && text.matches("\\d{1,5}") ? Math.min(MOST_PAGES, Integer.parseInt(text)) : 0;
        return new PageRequest(page, size, text("query"), text("sort"));
    }
}
