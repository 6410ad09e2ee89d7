package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.PageContext;
import org.jspecify.annotations.Nullable;

/** Addresses of the registry: each kind has a folder of its own. */
@Named
@ApplicationScoped
public class EntryAddress {

    private final PageContext pageContext;

    @Inject
    EntryAddress(PageContext pageContext) {
        this.pageContext = pageContext;
    }

    /**
     * The kind that the address of this page names.
     *
     * @throws NotFound when it names none
     */
    public EntryKind getKind() {
        var path = pageContext.getPath() + "/";
        return Stream.of(EntryKind.values())
                .filter(kind -> path.contains("/" + folder(kind) + "/"))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The last part of the address of a kind: {@code instruments}. */
    public String folder(EntryKind kind) {
        return kind.folder();
    }

    /** The public page of a record. */
    public String of(EntryKind kind, String slug) {
        return "/cooperation/" + folder(kind) + "/" + slug;
    }

    /** The working page of a record. */
    public String managed(EntryKind kind, String slug) {
        return "/manage/cooperation/" + folder(kind) + "/" + slug;
    }

    /**
     * Where a link leads.
     *
     * @param kind of the record, when it leads to one
     * @return empty when there is no page for it
     */
    public String target(LinkTarget target, String reference, @Nullable EntryKind kind) {
        return switch (target) {
            case EVENT -> "/events/" + reference;
            case CENTER -> "/centers/" + reference;
            case ENTRY -> kind == null ? "" : of(kind, reference);
            case PAGE -> reference;
            case AGREEMENT -> "";
        };
    }
}
