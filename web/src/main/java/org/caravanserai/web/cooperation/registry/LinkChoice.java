package org.caravanserai.web.cooperation.registry;

import java.util.Objects;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * What two fields say of where a link leads: to something on the platform that was chosen by name, or else to a page elsewhere.
 *
 * @param target null where nothing was chosen
 * @param page whether it leads elsewhere
 */
public record LinkChoice(@Nullable String target, String reference, boolean page) {

    /**
     * @param thing kind and reference, {@code EVENT:slug}
     * @param page address of a page elsewhere
     */
    public static LinkChoice of(@Nullable String thing, @Nullable String page) {
        var chosen = Objects.toString(thing, "").strip();
        var address = Objects.toString(page, "").strip();
        if (chosen.isEmpty() && !address.isEmpty()) {
            return new LinkChoice(LinkTarget.PAGE.name(), address, true);
        }
        int colon = chosen.indexOf(':');
        return new LinkChoice(colon < 0 ? null : chosen.substring(0, colon), chosen.substring(colon + 1), false);
    }

    /** The field at which a fault of the kind or the reference shows. */
    public String field() {
        return page ? "page" : "thing";
    }
}
